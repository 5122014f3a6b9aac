package about

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A group is the figures that somebody would look for together. It has a page of its
// own, under the heading figures.group.ID.
type group struct {
	id     string
	begins []string // of the IDs of its figures, up to the first dot
}

// housingGroup is the limits of the counties, which are no series.
const housingGroup = "housing"

// groups is all groups, in the order of the page; every figure is in one of them.
var groups = []group{
	{"offer", []string{"offer", "offer-liability"}},
	{"standards", []string{"standards"}},
	{housingGroup, nil},
	{"low-income", []string{"low-income"}},
	{"income", []string{"income", "pay", "calendar"}},
	{"plans", []string{
		"short-term", "guaranteed", "simple", "non-streamlined", "six-year", "partial", "trust-fund", "paper",
		"agreement", "not-collectible",
	}},
	{"loans", []string{"plan-loan"}},
	{"letters", []string{"letter", "collection-appeal", "hearing", "levy", "lien", "passport"}},
	{"collection", []string{"collection", "clock"}},
	{"penalties", []string{"late-filing", "late-payment", "first-time", "exemption", "penalty", "kwong"}},
	{"interest", []string{"interest", "demand"}},
	{"returns", []string{"return"}},
	{"refunds", []string{"refund", "reconsideration"}},
	{"spouses", []string{"innocent", "community"}},
	{"income-tax", []string{"income-tax", "self-employment", "business-income"}},
	{"bankruptcy", []string{"bankruptcy", "late-return"}},
	{"help", []string{"clinic", "advocate", "offers"}},
	{"range", []string{"range"}},
}

// GroupIDs is the IDs of all groups of figures, in the order of the page.
func GroupIDs() []string {
	ids := make([]string, len(groups))
	for i, g := range groups {
		ids[i] = g.id
	}
	return ids
}

// GroupPath is the path of a group's page.
func GroupPath(id string) string { return "/figures/" + id + "/" }

// groupOf is the group of an ID.
func groupOf(id string) group {
	return groups[slices.IndexFunc(groups, func(g group) bool { return g.id == id })]
}

func (g group) name(w say.Words) string { return w.Say("figures.group." + g.id) }

// of is the group's figures among all, in the order of their beginnings.
func (g group) of(all []law.Series) []law.Series {
	var series []law.Series
	for _, begin := range g.begins {
		for _, s := range all {
			if first, _, _ := strings.Cut(s.ID, "."); first == begin {
				series = append(series, s)
			}
		}
	}
	return series
}

// count is how many figures, or counties, are in the group, and how many figures carry
// the mark.
func (g group) count(v shell.Visit, all []law.Series) string {
	w := v.Words
	if g.id == housingGroup {
		return w.Say("figures.counties", "n", line.Group(strconv.Itoa(countyCount())))
	}
	series := g.of(all)
	key := "figures.n"
	if len(series) == 1 {
		key = "figures.n.one"
	}
	count := w.Say(key, "n", strconv.Itoa(len(series)))
	if n := unverified(v, series); n > 0 {
		count += ", " + w.Say("figures.n.unverified", "n", strconv.Itoa(n), "mark", w.Say("part.unverified"))
	}
	return count
}

// body is the group's figures: single ones in one table, each table of the law in its
// own.
func (g group) body(v shell.Visit) []app.UI {
	if g.id == housingGroup {
		return housing(v)
	}
	w := v.Words
	var body []app.UI
	if key := "figures.group." + g.id + ".note"; w.Has(key) {
		body = append(body, app.P().Text(w.Say(key)))
	}
	series := g.of(law.All())
	isRow := func(s law.Series) bool { return s.Row != "" }
	if alone := slices.DeleteFunc(slices.Clone(series), isRow); len(alone) > 0 {
		body = append(body, aloneTable(v, g.name(w), alone))
	}
	for _, t := range lawTables(series) {
		body = append(body, t.draw(v)...)
	}
	return body
}
