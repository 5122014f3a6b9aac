package result

import (
	"html"
	"regexp"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/keep"
	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// reviewed is a visit with a case that somebody has reviewed: a note on Box F, one on an answer and
// one on a line that is gone, two papers that arrived, and a sign-off.
func reviewed(t *testing.T, lang string) shell.Visit {
	v, day := pagetest.Visit(lang, pagetest.Same(t)), datetest.Day("2026-11-20")
	shell.KeepClinic(v.Memory, keep.Clinic{
		Initials: "AB", Papers: []string{"wages", "bank"},
		Notes: []keep.Note{
			{Line: judgedIn(t, v).Report.Form.F.Key(), Text: "Overtime ended in May", By: "MK", On: day},
			{Line: "rent", Text: "Lease seen", By: "MK", On: day},
			{Line: "vehicle-value:9", Text: "Title seen", By: "JPR", On: day},
		},
		Signed: keep.Signed{By: "MK", On: day, Of: keep.Digest(v.Case)},
	})
	return v
}

// TestReview draws the page, the worksheet and the paper for the file: each note stands by its line,
// with its reviewer and day; a changed answer ends the sign-off; what is missing is what has not
// arrived.
func TestReview(t *testing.T) {
	for _, lang := range say.Langs {
		v := reviewed(t, lang)
		w := v.Words
		page := html.UnescapeString(pagetest.Draw(t, &Review{Visit: v}))
		pagetest.WellFormed(t, page)
		paper := html.UnescapeString(pagetest.Draw(t, &Paper{Visit: v}))
		sheet := html.UnescapeString(pagetest.Draw(t, &Worksheet{Visit: v}))
		signed := w.Say("review.signed", "by", "MK", "day", w.Day(datetest.Day("2026-11-20")))
		note := func(text, by string) string {
			return w.Say("review.note", "text", text, "by", by, "day", w.Day(datetest.Day("2026-11-20")))
		}
		for name, drawn := range map[string]string{"review": page, "paper": paper} {
			for _, text := range []string{note("Overtime ended in May", "MK"), note("Lease seen", "MK"), note("Title seen", "JPR"), w.Say("review.gone"), signed} {
				if !strings.Contains(drawn, text) {
					t.Errorf("%s, %s: no %q", lang, name, text)
				}
			}
		}
		// Box F is $300 by hand: see pagetest.Same
		if i := strings.Index(paper, note("Overtime ended in May", "MK")); i < 0 || !strings.Contains(paper[max(0, i-300):i], "$300") {
			t.Errorf("%s: beside the note on Box F its amount does not stand", lang)
		}
		if !strings.Contains(sheet, note("Overtime ended in May", "MK")) {
			t.Errorf("%s: the worksheet lacks the note on its line", lang)
		}
		r := judgedIn(t, v)
		for _, id := range r.papers() {
			arrived := id == "wages" || id == "bank"
			_, list, _ := strings.Cut(paper, w.Say("paper.papers")+"</h3>")
			list, _, _ = strings.Cut(list, "</ul>")
			if strings.Contains(list, r.paper(id, r.forPlan())) == arrived {
				t.Errorf("%s: %s arrived %v, and is on paper %v", lang, id, arrived, !arrived)
			}
		}
		if len(r.missing()) != len(r.papers())-2 {
			t.Errorf("missing are %v of %v", r.missing(), r.papers())
		}

		c := v.Case.Clone()
		c.Living.Rent = facts.Say(decimal.NewFromInt(1))
		v.Change(c)
		fallen := w.Say("review.fallen", "by", "MK", "day", w.Day(datetest.Day("2026-11-20")))
		for name, drawn := range map[string]string{"review": pagetest.Draw(t, &Review{Visit: v}), "paper": pagetest.Draw(t, &Paper{Visit: v})} {
			if drawn = html.UnescapeString(drawn); !strings.Contains(drawn, fallen) || strings.Contains(drawn, signed) {
				t.Errorf("%s, %s: the sign-off did not fall away", lang, name)
			}
		}
	}
}

// TestPaperForClient: the page for the client has what fits, one step, the dates and the missing
// papers, and not the figures, notes and sign-off of the file.
func TestPaperForClient(t *testing.T) {
	for _, lang := range say.Langs {
		v := reviewed(t, lang)
		c := v.Case.Clone()
		c.Letters.Held = []facts.Letter{{Kind: facts.Say("lt11"), On: facts.Say(datetest.Day("2026-11-05"))}}
		v.Change(c)
		w, s := v.Words, &summary{result: judgedIn(t, v)}
		page := html.UnescapeString(strings.Join(strings.Fields(drawnAll(s.forClient())), " "))
		// 30 days from November 5 end on Saturday, December 5, and so on Monday
		for _, text := range []string{w.Say("paper.first"), w.Say("paper.bring"), w.Day(datetest.Day("2026-12-07")), s.paper("rent", s.forPlan())} {
			if !strings.Contains(page, text) {
				t.Errorf("%s: no %q", lang, text)
			}
		}
		for _, text := range []string{"Lease seen", "MK", "Box F", s.paper("wages", s.forPlan()), w.Say("paper.boxes")} {
			if strings.Contains(page, text) {
				t.Errorf("%s: it has %q", lang, text)
			}
		}
		if n := len(regexp.MustCompile(`<ol[^>]*>.*?</ol>`).FindString(page)); n == 0 || strings.Count(page[strings.Index(page, "<ol"):strings.Index(page, "</ol>")], "<li") != 1 {
			t.Errorf("%s: it has not one step", lang)
		}
	}
}

// TestPaperHeads: what stands at the head of each sheet, and on the sheet on top, names neither the
// IRS nor a tax, nor any amount.
func TestPaperHeads(t *testing.T) {
	for _, lang := range say.Langs {
		for _, v := range []shell.Visit{reviewed(t, lang), pagetest.Visit(lang, pagetest.Same(t))} {
			s := &summary{result: judgedIn(t, v)}
			page := pagetest.Draw(t, &Paper{Visit: v})
			heads := regexp.MustCompile(`<div class="paper__head">(.*?)</div>`).FindAllStringSubmatch(page, -1)
			if len(heads) < 2 {
				t.Fatalf("%s: %d heads", lang, len(heads))
			}
			cover := drawnAll([]app.UI{s.coverSheet()})
			for _, text := range append(heads, []string{"", cover}) {
				if told := pagetest.Tells.FindString(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(text[1], " ")); told != "" || strings.Contains(text[1], "$") {
					t.Errorf("%s: %q tells %q", lang, text[1], told)
				}
			}
		}
	}
}

// drawnAll is the HTML of pieces of a page.
func drawnAll(all []app.UI) string {
	var b strings.Builder
	for _, x := range all {
		if x != nil {
			b.WriteString(app.HTMLString(x))
		}
	}
	return b.String()
}
