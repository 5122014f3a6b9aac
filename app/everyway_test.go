//go:build !js

package main

import (
	"bytes"
	"encoding/json"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	exact "github.com/shopspring/decimal"

	"offercheck/app/keep"
	"offercheck/app/page/result"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/wait"
	"offercheck/calc/way"
)

// A wayCase is a household of a story, with some answers changed, to which ways are open.
type wayCase struct {
	story  string
	change func(*facts.Case)
	ways   []string
}

// wayCases has every way once, where it is open.
var wayCases = []wayCase{
	{"ohio-same-facts", nil, []string{"simple-plan", "partial", "offer-lump", "offer-periodic", "representative", "do-nothing"}},
	{"ohio-pays-in-eight-months", nil, []string{"six-year", "what-is-left", "penalty-relief"}},
	{"ohio-pays-in-eight-months", func(c *facts.Case) { c.Paying.Down = dollars(9_800) }, []string{"pay-now"}},
	{"ohio-pays-in-eight-months", func(c *facts.Case) { c.Paying.Monthly = dollars(1_293) }, []string{"short-term"}},
	{"ohio-pays-in-eight-months", func(c *facts.Case) { c.Paying.OnTime = facts.Say(true) }, []string{"guaranteed"}},
	{"ohio-house-and-hardship", nil, []string{"non-streamlined", "not-collectible", "offer-hardship", "advocate"}},
	{"ohio-house-and-hardship", func(c *facts.Case) {
		c.Borrowing.Loan = facts.Loan{Rate: dollars(12), Months: facts.Say(36), Fees: dollars(300)}
		c.Borrowing.Home = facts.Loan{Rate: dollars(9), Months: facts.Say(120)}
	}, []string{"borrow-loan", "borrow-home"}},
	{"ohio-same-facts", func(c *facts.Case) {
		c.Borrowing.Plan = facts.Loan{Rate: dollars(8), Months: facts.Say(48)}
		c.Borrowing.Loan.Rate = dollars(11)
	}, []string{"borrow-401k"}},
	{"missouri-former-spouse", nil, []string{"innocent-spouse"}},
	{"missouri-refund-taken", nil, []string{"injured-spouse"}},
	{"missouri-audit-without-papers", nil, []string{"audit-reconsideration", "offer-liability", "bankruptcy"}},
	{"missouri-mistake-in-time", nil, []string{"amended-return", "identity-theft"}},
	{"georgia-return-made-by-the-irs", nil, []string{"original-return"}},
	{"philadelphia-nothing-left", nil, []string{"clinic"}},
}

func dollars(n int64) facts.Amount { return facts.Say(exact.NewFromInt(n)) }

// TestEveryWay goes from the result to the page of each way as a person would: by the
// button of what to do first, or by the page of all ways and the row that the way is in.
// The page names the way and says that it is open, and every amount on it is one that
// assess prints or the law has. Half of the ways are walked to in Spanish too.
func TestEveryWay(t *testing.T) {
	t.Parallel()
	script, on := axe(t), date.Day(0)
	if err := on.UnmarshalText([]byte("2026-11-26")); err != nil {
		t.Fatal(err)
	}
	b, err := law.On(on)
	if err != nil {
		t.Fatal(err)
	}
	var walked []string
	for _, c := range wayCases {
		walked = append(walked, c.ways...)
	}
	all := result.WayIDs()
	if slices.Sort(walked); !slices.Equal(walked, slices.Sorted(slices.Values(all))) {
		t.Fatalf("walked to %q, of %q", walked, all)
	}
	for n, lang := range say.Langs {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			v := newVisit(t)
			v.Load(in(lang, "/case/") + "#on=" + on.String())
			for _, c := range wayCases {
				ways := c.ways
				if n > 0 {
					ways = slices.DeleteFunc(slices.Clone(ways), func(id string) bool { return slices.Index(all, id)%2 == 0 })
				}
				if len(ways) == 0 {
					continue
				}
				s := story(t, c.story)
				if s.on = on; c.change != nil {
					c.change(&s.c)
				}
				v.follow(lang, "/case/")
				v.Do(chromedp.SetUploadFiles(chromedp.ID("file"), []string{v.fileOf(keep.Write(s.c, on))}))
				v.At(in(lang, "/tasks/"))
				r := s.report(t)
				printed := amountsOf(t, s)
				for _, id := range ways {
					x, found := way.Find(r.Ways, id)
					if !found || x.Open.Verdict != line.Yes || len(r.Then) > 0 {
						t.Fatalf("%s is %s to %s", id, x.Open.Verdict, c.story)
					}
					v.walkTo(lang, id)
					v.isWay(say.In(lang).Under(b), x, printed)
					if (n == 0) == (slices.Index(all, id)%2 == 0) {
						v.accessible(script, lang+" "+id)
					}
				}
			}
		})
	}
}

// walkTo goes to the page of a way from that of the result.
func (v *visit) walkTo(lang, id string) {
	v.Helper()
	to := base + strings.TrimPrefix(in(lang, result.WayPath(id)), "/")
	v.follow(lang, "/result/")
	link := `main a[href="` + to + `"]`
	if first := `.do a.button[href="` + to + `"]`; v.has(first) {
		link = first
	} else {
		ways := base + strings.TrimPrefix(in(lang, "/ways/"), "/")
		mouse{}.press(v, `main a[href="`+ways+`"]`)
		v.At(in(lang, "/ways/"))
		if fold := `details.fold:has(a[href="` + to + `"])`; v.has(fold) {
			mouse{}.press(v, fold+` > summary`)
			v.Wait(`document.querySelector(` + quote(fold) + `).open`)
		}
	}
	mouse{}.press(v, link)
	v.At(in(lang, result.WayPath(id)))
}

// isWay checks the page of a way that is open: its heading, its verdict, what it costs,
// and that no amount is on it that is none of the report's or the law's.
func (v *visit) isWay(w say.Words, x way.Way, printed map[string]bool) {
	v.Helper()
	eval[bool](v, unfolded)
	if got := eval[string](v, `document.querySelector("h1").innerText`); got != w.Say("way."+x.ID) {
		v.Errorf("the heading of %s is %q", x.ID, got)
	}
	verdict := part.Verdict(w, x.Open.Verdict) + " " + part.Statement(w, x.Open)
	if x.ID == wait.Nothing { // nobody needs leave to do nothing
		verdict = ""
	}
	if got := eval[string](v, `((f) => f ? f.querySelector(".finding__verdict").textContent + " " + f.querySelector("p").textContent : "")(document.querySelector("main > .findings > .finding"))`); got != verdict {
		v.Errorf("%s is %q, want %q", x.ID, got, verdict)
	}
	got := eval[[]string](v, `[...document.querySelectorAll("[aria-labelledby=costs] .facts__row, [aria-labelledby=costs] .figure")]
		.map((e) => [...e.children].map((c) => c.textContent.trim()).join(": ")).sort()`)
	want := costsOf(w, x)
	if slices.Sort(want); !slices.Equal(slices.Sorted(slices.Values(got)), want) {
		v.Errorf("%s costs\n%q, want\n%q", x.ID, got, want)
	}
	for _, amount := range shownAmount.FindAllString(strings.Join(eval[[]string](v, texts), "\n"), -1) {
		if !printed[amount] && !slices.ContainsFunc(want, func(text string) bool { return strings.HasSuffix(text, ": "+amount) }) {
			v.Errorf("%s shows %s, which the report does not have", x.ID, amount)
		}
	}
}

var shownAmount = regexp.MustCompile(`\$[0-9]{1,3}(,[0-9]{3})*(\.[0-9]{2})?`)

// texts is every piece of text of the page by itself.
const texts = `(() => {
	const all = [], walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) all.push(walker.currentNode.data);
	return all;
})()`

// costsOf is what the page of a way must show of its costs, and nothing else: at each
// pace or, without any, each cost.
func costsOf(w say.Words, x way.Way) []string {
	var all []string
	if x.ID == wait.Nothing {
		return nil
	}
	if x.ID == oic.Lump || x.ID == oic.Periodic {
		return offerCosts(w, x)
	}
	if len(x.Paces) == 0 {
		for _, c := range x.Costs {
			name := part.Name(w, c.Line)
			if c.ID == "plan-fee" {
				name = w.Say("ways.fee")
			}
			all = append(all, name+": "+w.Amount(c.Line))
		}
		return all
	}
	for _, p := range x.Paces {
		say := func(key string, l line.Line) { all = append(all, w.Say("ways."+key)+": "+w.Amount(l)) }
		say("monthly", p.Each)
		say("last", p.LastDay)
		say("payments", p.Months)
		if at := x.AtOnce(); !at.Known || !at.IsZero() {
			say("upfront", at)
		}
		say("interest", p.Interest)
		say("penalty", p.Penalty)
		say("total", x.InAll(p))
		if !p.Lost.Known || !p.Lost.IsZero() {
			say("lost", p.Lost)
		}
	}
	return all
}

// offerCosts is what the page of an offer that is open must show: the least offer, what is
// sent with the form, what is paid later, and the total. One pays the rest within five
// months of the day it is accepted, the other in equal payments, a month each.
func offerCosts(w say.Words, x way.Way) []string {
	amount, down := x.Cost(way.Amount), x.Cost(way.Upfront)
	all := []string{
		w.Say("result.offer.least") + ": " + w.Amount(amount),
		w.Say("result.offer.with-form") + ": " + w.Say("result.offer.with-form.both", "down", w.Amount(down), "fee", w.Amount(x.Cost(way.Fee))),
		w.Say("result.offer.in-all") + ": " + w.Amount(x.Cost(way.Total)),
	}
	if x.ID == oic.Lump {
		return append(all, w.Say("result.offer.after")+": "+w.Say("result.offer.after.rest",
			"rest", w.Amount(line.Minus("rest", amount, down)), "months", w.Say("unit.months", "n", "5")))
	}
	each, n := x.Payments[1], len(x.Payments)-1
	months := w.Say("unit.months", "n", strconv.Itoa(n))
	if last := x.Payments[n]; !last.Amount.Equal(each.Amount) {
		months = w.Say("unit.months", "n", strconv.Itoa(n-1))
		return append(all, w.Say("result.offer.monthly")+": "+w.Say("result.offer.monthly.then",
			"each", w.Amount(each), "months", months, "last", w.Amount(last), "rest", w.Say("unit.months.one", "n", "1")))
	}
	return append(all, w.Say("result.offer.monthly")+": "+w.Say("result.offer.monthly.each", "each", w.Amount(each), "months", months))
}

// amountsOf is every dollar amount of the report on a story as assess prints it, and of
// the law of its day.
func amountsOf(t *testing.T, s storyCase) map[string]bool {
	t.Helper()
	var file bytes.Buffer
	if err := writeJSON(&file, s.report(t)); err != nil {
		t.Fatal(err)
	}
	var printed struct {
		Lines []struct {
			ID     string
			Unit   line.Unit
			Amount string
		}
	}
	if err := json.Unmarshal(file.Bytes(), &printed); err != nil {
		t.Fatal(err)
	}
	all, w := map[string]bool{}, say.In("en")
	for _, l := range printed.Lines {
		if l.Unit == line.USD && l.Amount != "" {
			all[w.Amount(line.Worked(l.ID, exact.RequireFromString(l.Amount).Abs(), line.USD, line.Cite{}))] = true
		}
	}
	b, err := law.On(s.on)
	if err != nil {
		t.Fatal(err)
	}
	for _, series := range law.All() {
		if l, named := b.Figure(series.ID); named && l.Known && l.Unit == line.USD {
			all[w.Amount(l)] = true
		}
	}
	return all
}
