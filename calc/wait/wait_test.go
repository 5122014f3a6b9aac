package wait

import (
	"slices"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

var today = datetest.Day("2026-11-26")

// TestNothing has the way of a debt that expires on two days. Nothing of it is paid, so
// all of it, with what is added, runs out: never less than is owed.
func TestNothing(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	c := calctest.Owes("12000", datetest.Day("2023-06-01"))
	usd := func(s string) line.Line { return facts.Given("debt-total", calctest.USD(s)) }
	m := Means{Total: usd("12000"), Collectible: line.Stated("still-collectible", line.Yes)}
	w := Way(c, m, b)
	if w.Open.Verdict != line.Yes || !w.Cost(way.Monthly).IsZero() {
		t.Errorf("it is %s, %s a month", w.Open.Verdict, w.Cost(way.Monthly))
	}
	out, _ := line.Find(w.Warnings, "year-runs-out")
	if out.Figures[1].String() != "2033-06-01" || out.Figures[2].Amount.LessThan(calctest.Dec("12000")) {
		t.Errorf("it runs out with %v", out.Figures)
	}
	grows, _ := line.Find(w.Warnings, "goes-on-growing")
	if all := grows.Figures[0].Amount.Add(grows.Figures[1].Amount).Add(calctest.Dec("12000")); !all.Equal(out.Figures[2].Amount) {
		t.Errorf("12,000 with %v is not %s", grows.Figures[:2], out.Figures[2])
	}
	risen := c
	risen.Letters.Held = []facts.Letter{{Kind: facts.Say("cp504"), On: facts.Say(calctest.Today)}}
	// Late payment comes to its most, 25 percent of 12,000, in 50 months or, after the notice, in
	// half the time, and bears interest from then on.
	after, _ := line.Find(Way(risen, m, b).Warnings, "goes-on-growing")
	for _, f := range []line.Finding{grows, after} {
		if got := f.Figures[1].String(); got != "$3,000.00" {
			t.Errorf("late payment is %s", got)
		}
	}
	if !after.Figures[0].Amount.GreaterThan(grows.Figures[0].Amount) {
		t.Errorf("interest is %s after the notice, %s before", after.Figures[0], grows.Figures[0])
	}
	for _, test := range []struct {
		id   string
		m    Means
		want line.Verdict
	}{
		{"nothing owed", Means{Total: usd("0"), Collectible: line.Stated("still-collectible", line.Yes)}, line.No},
		{"all expired", Means{Total: usd("12000"), Collectible: line.Stated("still-collectible", line.No)}, line.No},
		{"nothing known", Means{}, line.NotYet},
	} {
		if got := Way(c, test.m, b).Open.Verdict; got != test.want {
			t.Errorf("%s: %s, want %s", test.id, got, test.want)
		}
	}
	if w := Way(facts.Case{}, Means{}, nil); w.Open.Verdict != line.NotYet {
		t.Errorf("of nobody it is %s", w.Open.Verdict)
	}
}

// TestPatience has what waiting for the last day is worth.
func TestPatience(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	c := calctest.Owes("12000", datetest.Day("2023-06-01"))
	yes, no := line.Stated("", line.Yes), line.Stated("", line.No)
	for _, test := range []struct {
		id          string
		can, soon   line.Finding
		c           facts.Case
		wantVerdict line.Verdict
	}{
		{"waiting-is-collected", yes, no, c, line.Yes},
		{"waiting-ends-soon", no, yes, c, line.Yes},
		{"waiting-takes-long", no, no, c, line.Yes},
		{"waiting-not-known", no, no, facts.Case{}, line.NotYet},
	} {
		if f := patience(test.c, Means{CanPay: test.can, ExpiresSoon: test.soon}, b); f.ID != test.id || f.Verdict != test.wantVerdict {
			t.Errorf("%s, %s; want %s", f.ID, f.Verdict, test.id)
		}
	}
}

// TestPassport has the threshold of 2026, 66,000: more than that is seriously delinquent.
func TestPassport(t *testing.T) {
	b := calctest.Book(t, today)
	for _, test := range []struct{ assessed, total, want string }{
		{"66000", "70000", "no"}, {"66000.01", "70000", "yes"}, {"", "66000", "no"}, {"", "66001", "not yet"},
	} {
		var c facts.Case
		if test.assessed != "" {
			c.Paying.Assessed = calctest.USD(test.assessed)
		}
		w := Way(c, Means{Total: facts.Given("debt-total", calctest.USD(test.total))}, b)
		i := slices.IndexFunc(w.Effects, func(e way.Effect) bool { return e.On == way.Passport })
		if e := w.Effects[i]; e.Verdict.String() != test.want {
			t.Errorf("%s assessed of %s: %s, want %s", test.assessed, test.total, e.Verdict, test.want)
		}
	}
}
