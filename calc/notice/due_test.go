package notice

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// wrote is a letter and its day.
func wrote(kind, on string) facts.Letter {
	l := facts.Letter{Kind: facts.Say(kind)}
	if on != "" {
		l.On = facts.Say(datetest.Day(on))
	}
	return l
}

// holding is a case with some letters.
func holding(letters ...facts.Letter) facts.Case {
	return facts.Case{Letters: facts.Letters{Held: letters}}
}

// said is findings and their figures as text.
func said(all []line.Finding) string {
	got := ""
	for _, f := range all {
		if got != "" {
			got += "; "
		}
		got += f.ID
		for _, l := range f.Figures {
			got += " " + l.String()
		}
	}
	return got
}

// TestHearing has the last days to ask for a hearing, and for an equivalent one. By hand:
// 30 days after November 5, 2026 are December 5, a Saturday, so December 7 (IRC 7503, Treas.
// Reg. 301.6330-1(c)(2), Q&A-C4); a year after it is November 5, 2027.
func TestHearing(t *testing.T) {
	asked := facts.Event{Kind: facts.Say(facts.EventHearing), From: facts.Say(datetest.Day("2026-11-20"))}
	final := wrote("lt11", "2026-11-05")
	undated := asked
	undated.From = facts.Date{}
	sent := final
	sent.Answered = facts.Say(true)
	for _, test := range []struct {
		name   string
		on     string
		letter facts.Letter
		events []facts.Event
		want   string
	}{
		{"eleven days left", "2026-11-26", final, nil, "due-hearing 2026-12-07 11 days"},
		{"on the last day", "2026-12-07", final, nil, "due-hearing 2026-12-07 0 days"},
		{"a day too late", "2026-12-08", final, nil, "equivalent-open 2027-11-05; late-hearing 2026-12-07"},
		{"the last day of an equivalent hearing", "2027-11-05", final, nil, "equivalent-open 2027-11-05; late-hearing 2026-12-07"},
		{"a day after it", "2027-11-06", final, nil, "late-hearing 2026-12-07"},
		{"two years later", "2028-11-06", final, nil, ""},
		{"dated after the day of the report", "2026-11-01", final, nil, "due-hearing 2026-12-07 36 days"},
		{"of an unknown day", "2026-11-26", wrote("lt11", ""), nil, "soon-hearing ?"},
		{"asked for", "2026-11-26", final, []facts.Event{asked}, ""},
		{"asked for, when is not known", "2026-11-26", final, []facts.Event{undated}, "due-hearing 2026-12-07 11 days"},
		{"of an unknown day, and one was asked for", "2026-11-26", wrote("lt11", ""), []facts.Event{asked, undated}, "soon-hearing ?"},
		{"sent", "2026-11-26", sent, nil, ""},
		{"an earlier one about another notice", "2026-12-26", wrote("lt11", "2026-11-25"), []facts.Event{asked}, "due-hearing 2026-12-28 2 days"},
		{"CP504 gives no such right", "2026-11-26", wrote("cp504", "2026-11-05"), nil, "due-state-refund 2026-12-05 9 days"},
		{"a usual day", "2026-11-26", wrote("cp2000", "2026-11-05"), nil, "due-usual 2026-12-05 9 days"},
		{"the usual day has passed, the printed one may not have", "2026-12-06", wrote("cp2000", "2026-11-05"), nil, ""},
		{"a lien of an unknown day of filing", "2026-12-26", wrote("l3172", "2026-11-20"), nil, "soon-lien-hearing"},
		{"a letter that is not known", "2026-11-26", facts.Letter{}, nil, ""},
	} {
		c := holding(test.letter)
		c.Debt.Events = test.events
		if got := said(Pressing(c, calctest.Book(t, datetest.Day(test.on)))); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

// TestOrder puts the nearest day that is still to come first, then what has no known day,
// what has passed, and last what wants nothing or was answered. Of what has passed, the
// final notice of which an equivalent hearing is still open comes before the bill that
// passed later, and that before an older one.
func TestOrder(t *testing.T) {
	sent := wrote("lt11", "2026-11-20")
	sent.Answered = facts.Say(true)
	c := holding(wrote("cp14", "2024-02-01"), wrote("cp89", "2026-11-01"), sent, wrote("cp14", "2026-10-05"), wrote("cp90", "2026-09-01"), wrote("lt11", ""),
		wrote("cp523", "2026-11-20"), wrote("l1058", "2026-11-05"))
	got := ""
	for _, x := range All(c, calctest.Book(t, datetest.Day("2026-11-26"))) {
		got += line.Key(x.Kind.ID, x.N) + " "
	}
	if want := "l1058:8 cp523:7 lt11:6 cp90:5 cp14:4 cp14:1 cp89:2 lt11:3 "; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// TestNextOfOne says what comes next of the newest letter alone, and of those that give no
// place in the sequence of notices nothing.
func TestNextOfOne(t *testing.T) {
	c := holding(wrote("cp501", "2026-09-01"), wrote("cp2000", "2026-11-01"), wrote("cp503", "2026-10-05"), wrote("cp14", "2026-11-20"))
	for _, x := range All(c, calctest.Book(t, datetest.Day("2026-11-26"))) {
		if (x.Next.ID != "") != (x.Kind.ID == "cp503") {
			t.Errorf("after %s: %q", x.Kind.ID, x.Next.ID)
		}
	}
}

// TestWhichLetter: the day that is missing is that of the letter, so that a link leads to
// its question.
func TestWhichLetter(t *testing.T) {
	b := calctest.Book(t, datetest.Day("2026-11-26"))
	lien := wrote("l3172", "")
	bank := wrote("668a", "2026-11-02")
	got := ""
	for _, f := range Pressing(holding(wrote("cp89", "2026-11-01"), wrote("lt11", ""), lien, bank), b) {
		got += line.Key(f.ID, f.N) + " " + f.Figures[0].Key() + "; "
	}
	if want := "soon-hearing:2 letter-on:2; soon-lien-hearing:3 letter-on:3; soon-bank-hold:4 levy-received:4; "; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// TestLienIsCounted: the day by which the IRS must tell of a lien is counted from its
// filing, and where that is not known it is what the year of an equivalent hearing waits for.
func TestLienIsCounted(t *testing.T) {
	b := calctest.Book(t, datetest.Day("2026-11-26"))
	lien := wrote("l3172", "2026-11-13")
	if got := equivalent(law.RightLienHearing, lien, b).Figures[0].Missing(); len(got) != 1 || got[0].ID != "lien-filed" {
		t.Errorf("it waits for %v", got)
	}
	lien.From = facts.Say(datetest.Day("2026-11-09"))
	told := Of(lien, 1, b).Last.In[0]
	if told.ID != "lien-told-by" || told.String() != "2026-11-17" || len(told.In) != 2 || told.In[0].ID != "lien-filed" {
		t.Errorf("counted from %s, %s, of %v", told.ID, told, told.In)
	}
}

// TestCite: a last day that was moved to a workday rests on the law that gives it: of a
// lien IRC 6320(a), of a final notice IRC 6330(a)(3)(B).
func TestCite(t *testing.T) {
	b := calctest.Book(t, datetest.Day("2026-11-26"))
	lien := wrote("l3172", "2026-11-13")
	lien.From = facts.Say(datetest.Day("2026-11-09")) // five business days to the 17th, and 30 to December 17
	for _, test := range []struct {
		letter    facts.Letter
		day, cite string
	}{
		{wrote("lt11", "2026-11-05"), "2026-12-07", "IRC 6330(a)(3)(B)"}, // moved from Saturday
		{wrote("lt11", "2026-11-09"), "2026-12-09", "IRC 6330(a)(3)(B)"},
		{lien, "2026-12-17", "IRC 6320(a)"},
	} {
		x := Of(test.letter, 1, b)
		if x.Last.String() != test.day || x.Due.Cite.Name != test.cite {
			t.Errorf("%s: %s by %s, want %s by %s", x.Kind.ID, x.Last, x.Due.Cite.Name, test.day, test.cite)
		}
	}
}

// TestNoBook gives nothing known without a book, and does not panic.
func TestNoBook(t *testing.T) {
	for _, kind := range law.Letters() {
		for _, b := range []*law.Book{nil, {}} {
			if x := Of(wrote(kind.ID, "2026-11-05"), 1, b); x.Last.Known && x.Kind.Right != law.RightPrinted {
				t.Errorf("%s: %s without a book", kind.ID, x.Last)
			}
			Pressing(holding(wrote(kind.ID, "")), b)
		}
	}
	if x := Of(facts.Letter{}, 1, nil); x.Kind.ID != "" || x.Due.ID != "" {
		t.Errorf("of no letter: %+v", x)
	}
}
