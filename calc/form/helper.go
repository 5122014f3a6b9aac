package form

import (
	"slices"
	"strconv"
	"strings"

	"offercheck/calc/line"
)

// people is whose form it is: each of two who owe together signs one, and one who owes
// alone the only one.
func (s *sheet) people() []int {
	switch {
	case len(s.incomeYears()) == 0 && len(s.penalties()) == 0:
		return nil
	case s.joint() == line.Yes:
		return []int{1, 2}
	}
	return []int{0}
}

// attorney fills in Form 2848: power of attorney.
func (s *sheet) attorney() {
	s.client()
	s.helper()
	s.may("2 copies")
	s.matters()
	s.section("4")
	s.may("4 specific use", "5a acts", "5b acts", "6 keep")
	s.section("sign")
	s.ink("7 signature", "7 date", "7 print name", "II")
	c := &s.b.Help.Cites
	s.note("2848.each-spouse", &c.Form2848)
	s.note("2848.dated", &c.Form2848)
	s.note("2848.earlier", &c.Form2848)
}

// reader fills in Form 8821, which lets somebody see the account, and speak for nobody.
func (s *sheet) reader() {
	s.client()
	s.helper()
	s.matters()
	s.section("4")
	s.may("4 specific use", "5 keep")
	s.section("sign")
	s.ink("6 signature", "6 date", "6 print name")
	c := &s.b.Help.Cites
	s.note("8821.sees", &c.Form8821)
	s.note("8821.whole-row", &c.Form8821)
	s.note("2848.each-spouse", &c.Form2848)
}

// client is line 1, of the taxpayer or of the spouse.
func (s *sheet) client() {
	s.section("1")
	name, number, phone := []string{FirstName, LastName}, Number, Telephone
	if s.form.Person == 2 {
		name, number, phone = []string{SpouseFirstName, SpouseLastName}, SpouseNumber, SpouseTelephone
	}
	s.typed("1 name", name...)
	s.typed("1 address", Street, Apartment, City, State, ZIP)
	s.typed("1 SSN", number)
	s.typed("1 phone", phone)
}

// helper is line 2: who speaks for the client, or sees the account.
func (s *sheet) helper() {
	s.section("2")
	s.typed("2 name", Helper)
	s.typed("2 address", HelperAddress)
	s.typed("2 CAF", HelperCAF)
	s.typed("2 PTIN", HelperPTIN)
	s.typed("2 phone", HelperPhone)
	s.typed("2 fax", HelperFax).Optional = true
}

// matters is line 3: income tax of the years owed and of this one, which is never too late
// to add, and each civil penalty, which has an account of its own.
func (s *sheet) matters() {
	s.section("3")
	years := s.incomeYears()
	if this := strconv.Itoa(s.r.On.Year()); !slices.Contains(years, this) {
		years = append(years, this)
	}
	slices.Sort(years)
	s.matter(1, "Income", "1040", strings.Join(slices.Compact(years), ", "))
	if penalties := s.penalties(); len(penalties) > 0 {
		s.matter(2, civilPenalty, noForm, strings.Join(penalties, ", "))
	}
}

// taxForms is the forms of what is owed, and its years and periods.
func (s *sheet) taxForms() (forms, periods string) {
	years, penalties := s.incomeYears(), s.penalties()
	switch {
	case len(penalties) == 0:
		return "1040", strings.Join(years, ", ")
	case len(years) == 0:
		return civilPenalty, strings.Join(penalties, ", ")
	}
	return "1040, " + civilPenalty, strings.Join(append(years, penalties...), ", ")
}

// What the forms call a penalty that has an account of its own, and the form of what was
// reported on none.
const (
	civilPenalty = "Civil Penalty"
	noForm       = "Not applicable"
)

// matter is one row of line 3, of which no cell may be empty. Form 8821 has one more.
func (s *sheet) matter(n int, what, form, years string) {
	no := "3 "
	cells := []struct{ id, text string }{{"matter", what}, {"form", form}, {"years", years}}
	if s.form.ID == "8821" {
		cells = append(cells, struct{ id, text string }{"specific", "Account, notices, transcripts"})
	}
	for _, c := range cells {
		e := s.put(no+c.id+" "+strconv.Itoa(n), dashes(no+c.id), Text)
		e.N, e.Text = n, c.text
	}
}

// penalties is the periods of the civil penalties that can still be collected: the last day
// of each, or its year.
func (s *sheet) penalties() []string {
	var all []string
	for i, y := range s.c.Debt.Years {
		switch {
		case !y.IsPenalty() || s.expired(i):
		case y.Period.Given:
			all = append(all, dashed(y.Period.Value))
		case y.Year.Given:
			all = append(all, strconv.Itoa(y.Year.Value))
		}
	}
	return all
}
