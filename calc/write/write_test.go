package write

import (
	"os"
	"slices"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc"
	"offercheck/calc/account"
	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// on is the day of the tests.
var on = datetest.Day("2026-11-26")

// TestNothing writes no letter for an empty case, with law and without.
func TestNothing(t *testing.T) {
	b := calctest.Book(t, on)
	if all := Of(facts.Case{}, calc.Assess(facts.Case{}, b), b); len(all) > 0 {
		t.Errorf("an empty case has a %s", all[0].Kind)
	}
	if all := Of(facts.Case{}, calc.Report{}, nil); len(all) > 0 {
		t.Errorf("without law there is a %s", all[0].Kind)
	}
}

// TestInFull has what the form comes to with every expense in full. The household of the story
// ohio-same-facts has 300 left and 11,750 of equity; 175 of its rent and 27 of its car are cut,
// 202: 98 is left, 11,750 + 12 × 98 = 12,926 and 11,750 + 24 × 98 = 14,102. With 300 more of rent
// more is cut than is left, and the equity alone remains.
func TestInFull(t *testing.T) {
	c, b := calctest.Story(t, os.DirFS("../testdata"), "ohio-same-facts.txt")
	for more, want := range map[int64]string{0: "$98.00 $12,926.00 $14,102.00", 300: "$0.00 $11,750.00 $11,750.00"} {
		c := c.Clone()
		c.Living.Rent.Value = c.Living.Rent.Value.Add(decimal.NewFromInt(more))
		in := calc.Assess(c, b).InFull
		if got := in.Left.String() + " " + in.Lump.String() + " " + in.Periodic.String(); got != want {
			t.Errorf("with %d more: %s, want %s", more, got, want)
		}
	}
	c.Living.Rent, c.Assets.Vehicles[0].Running = calctest.USD("900"), calctest.USD("100")
	if in := calc.Assess(c, b).InFull; in.Left.ID != "" {
		t.Errorf("without any cut: %s", in.Left)
	}
}

// TestNewOffer has how an earlier offer ended, by its letter before what moved the clock.
func TestNewOffer(t *testing.T) {
	event := func(how string) facts.Event {
		return facts.Event{Kind: facts.Say(facts.EventOffer), From: facts.Say(on - 90), To: facts.Say(on - 9), How: facts.Say(how)}
	}
	letter := func(kind string) []facts.Letter {
		return []facts.Letter{{Kind: facts.Say(kind), On: facts.Say(on - 9)}}
	}
	for _, test := range []struct {
		c    facts.Case
		want string
	}{
		{facts.Case{}, ""},
		{facts.Case{Debt: facts.Debt{Events: []facts.Event{event(facts.EndAccepted)}}}, ""},
		{facts.Case{Debt: facts.Debt{Events: []facts.Event{event(facts.EndReturned)}}}, facts.EndReturned},
		{facts.Case{Letters: facts.Letters{Held: letter("offer-rejected")}, Debt: facts.Debt{Events: []facts.Event{event(facts.EndReturned)}}}, facts.EndRejected},
		{facts.Case{Letters: facts.Letters{Held: letter("offer-default")}}, "default"},
		{facts.Case{Letters: facts.Letters{Held: letter("cp14")}}, ""},
	} {
		w := &writer{c: &test.c}
		if got := w.ended(); got != test.want {
			t.Errorf("%q, want %q", got, test.want)
		}
	}
}

// TestTodaysIncome has letters that say what comes in say what does today. The household of the
// story ohio-out-of-work lives on 1,600 a month, of 2,677 that the standards allow; it expects
// 3,600 and 3,297, which the offers count. Today nothing is left, on Form 433-A (OIC) and in what
// goes with it.
func TestTodaysIncome(t *testing.T) {
	c, b := calctest.Story(t, os.DirFS("../testdata"), "ohio-out-of-work.txt")
	c.Living.Levy, c.Applying.Illness = facts.Say(true), facts.Say(true)
	c.Letters.Held = []facts.Letter{{Kind: facts.Say("offer-rejected"), On: facts.Say(on - 9)}}
	r := calc.Assess(c, b)
	if got := r.Form.D.String(); got != "$3,600.00" {
		t.Fatalf("the offers count %s", got)
	}
	said := map[string]string{}
	for _, l := range Of(c, r, b) {
		for _, x := range l.Blocks {
			for _, g := range x.Gaps {
				said[l.Kind+" "+x.ID+" "+g.Name] = g.Line.String()
			}
			for _, row := range x.Rows {
				said[l.Kind+" "+row.No] = row.Cells[0].String()
			}
		}
	}
	for at, want := range map[string]string{
		"levy-release costs income": "$1,600.00", "levy-release costs allowed": "$2,677.00",
		"new-offer Box D": "$1,600.00", "new-offer Box E": "$2,677.00", "new-offer Box F": "$0.00",
	} {
		if said[at] != want {
			t.Errorf("%s is %s, want %s", at, said[at], want)
		}
	}
}

// TestPauseOfToday has the request for a pause of somebody who is laid off, with what comes in and
// goes out today: 867 + 1,400 + 220 + 90 + 100 = 2,677 of 1,600, and 1,077 more than that. The
// taxes on what is expected, 720, are not in it.
func TestPauseOfToday(t *testing.T) {
	c, b := calctest.Story(t, os.DirFS("../testdata"), "ohio-out-of-work.txt")
	for _, l := range Of(c, calc.Assess(c, b), b) {
		if l.Kind != Pause {
			continue
		}
		said := map[string]string{}
		for _, x := range l.Blocks {
			counted := decimal.Zero
			for _, row := range append(x.Rows, x.Foot...) {
				last := row.Cells[len(row.Cells)-1]
				if said[row.Word] = last.String(); row.No == "" {
					counted = counted.Add(last.Amount)
				}
			}
			if x.ID == "expenses" && !counted.Equal(calctest.Dec("1600")) { // 2,677 − 1,077, in the foot
				t.Errorf("the costs and what is left come to %s", counted)
			}
		}
		for word, want := range map[string]string{
			"line.box-d": "$1,600.00", "expense.living": "$867.00", "expense.housing": "$1,400.00", "expense.taxes": "$100.00", "line.box-e": "$2,677.00", "line.left": "-$1,077.00",
		} {
			if said[word] != want {
				t.Errorf("%s is %s, want %s", word, said[word], want)
			}
		}
		return
	}
	t.Error("no letter")
}

// TestHowLarge asks for a small case where every tax period comes to 25,000 or less, and is a
// formal protest where one does not; with one that is not known it says neither.
func TestHowLarge(t *testing.T) {
	b := calctest.Book(t, on)
	for want, owed := range map[string][]string{"small": {"25000", "100"}, "formal": {"25000.01", "100"}, "": {"100", ""}} {
		r := calc.Report{}
		for _, o := range owed {
			balance := line.GivenIn("balance", line.USD, decimal.NullDecimal{})
			if o != "" {
				balance = facts.Given("balance", calctest.USD(o))
			}
			r.Debts.Years = append(r.Debts.Years, account.YearDebt{Balance: balance})
		}
		l := &Letter{}
		(&writer{r: &r, b: b}).howLarge(l)
		got := ""
		if len(l.Blocks) > 0 {
			got = l.Blocks[0].ID
		}
		if got != want {
			t.Errorf("of %v: %q, want %q", owed, got, want)
		}
	}
}

// TestPending has what bars a levy, in the order of the law's sections, the first of each kind:
// nothing once it has ended or if it is the spouse's.
func TestPending(t *testing.T) {
	from := facts.Say(on - 40)
	event := func(kind string) facts.Event { return facts.Event{Kind: facts.Say(kind), From: from} }
	ended, spouses := event(facts.EventOffer), event(facts.EventOffer)
	ended.To = facts.Say(on - 2)
	spouses.Spouse = facts.Say(true)
	for _, test := range []struct {
		name   string
		events []facts.Event
		want   []int
		offer  bool
	}{
		{"nothing", nil, nil, false},
		{"a hearing", []facts.Event{event(facts.EventHearing)}, []int{1}, false},
		{"a request, then an offer", []facts.Event{event(facts.EventRequest), event(facts.EventOffer)}, []int{2, 1}, true},
		{"an offer that ended, then another", []facts.Event{ended, event(facts.EventOffer)}, []int{2}, true},
		{"an offer that ended", []facts.Event{ended}, nil, false},
		{"the spouse’s offer", []facts.Event{spouses}, nil, false},
		{"a bankruptcy, and a claim of innocent spouse relief", []facts.Event{event(facts.EventBankruptcy), event(facts.EventInnocent)}, []int{2}, false},
	} {
		w := &writer{c: &facts.Case{Debt: facts.Debt{Events: test.events}}}
		if got := w.pending(); !slices.Equal(got, test.want) || w.offerPending() != test.offer {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}

// TestSent has for each kind of letter with a last day the form that goes out by it: those
// of a hearing, and of an appeal.
func TestSent(t *testing.T) {
	for right, form := range map[string]string{
		"hearing": "12153", "lien-hearing": "12153", "offer-appeal": "13711", "plan-appeal": "9423", "tax-court": "", "bill": "", "": "",
	} {
		if got := sent(right); got != form {
			t.Errorf("%s: %s, want %s", right, got, form)
		}
	}
}

// TestOrder has the kinds once each, and numbers letters of one kind.
func TestOrder(t *testing.T) {
	seen := map[string]bool{}
	for _, kind := range Kinds() {
		if seen[kind] {
			t.Errorf("%s is there twice", kind)
		}
		seen[kind] = true
	}
	b := calctest.Book(t, on)
	letter := func(kind string) facts.Letter { return facts.Letter{Kind: facts.Say(kind), On: facts.Say(on - 10)} }
	c := facts.Case{Letters: facts.Letters{Has: facts.Say(true), Held: []facts.Letter{letter("lt11"), letter("l3172"), letter("cp14")}}}
	var covers []int
	for _, l := range Of(c, calc.Assess(c, b), b) {
		if l.Kind == Cover {
			covers = append(covers, l.N)
		}
	}
	if len(covers) != 2 || covers[0] != 1 || covers[1] != 2 {
		t.Errorf("two letters with a hearing have the covers %v, want 1 and 2", covers)
	}
}

// TestNoStandardForAVehicleLeftOut: somebody who lives alone has the costs of one car counted. The
// standard of another is not claimed in a letter; that of the first is, where it costs more.
func TestNoStandardForAVehicleLeftOut(t *testing.T) {
	car := facts.Vehicle{
		Leased: facts.Say(false), Value: calctest.USD("9000"), Loan: calctest.USD("9000"), Needed: facts.Say(true),
		Payment: calctest.USD("900"), Running: calctest.USD("400"),
	}
	b, c := calctest.Book(t, on), calctest.Plain(func(c *facts.Case) {
		c.Household.Owing, c.Assets.Vehicles = facts.Say(facts.OwingAlone), []facts.Vehicle{car, car}
	})
	w := &writer{c: &c, b: b}
	r := calc.Assess(c, b)
	w.r = &r
	left := 0
	for _, e := range r.Expenses {
		if e.NotCounted() {
			left++
		}
	}
	claimed := 0
	for _, e := range w.lost() {
		if e.NotCounted() {
			t.Errorf("%s of vehicle %d is claimed", e.ID, e.N)
		}
		claimed++
	}
	if left != 2 || claimed < 2 {
		t.Errorf("%d costs are left out, and %d claimed", left, claimed)
	}
}

// TestTheCallIsOfferedWhileThePauseDepends: with a cost that is not known it may be open, so the
// script is there, says first what it hangs on, and does not say that nothing is left.
func TestTheCallIsOfferedWhileThePauseDepends(t *testing.T) {
	b, c := calctest.Book(t, on), calctest.Plain(func(c *facts.Case) { c.Income.Jobs = []facts.Job{{Pay: calctest.USD("2500")}} })
	c.Living.Rent = facts.Amount{}
	r := calc.Assess(c, b)
	for _, l := range Of(c, r, b) {
		if l.Kind == PauseCall {
			var ids []string
			for _, x := range l.Blocks {
				ids = append(ids, x.ID)
			}
			if ids[0] != "perhaps" || slices.Contains(ids, "push") || slices.Contains(ids, "left") {
				t.Errorf("it says %q", ids)
			}
			return
		}
	}
	t.Error("there is no call")
}
