package form

import (
	"strconv"
	"strings"

	"offercheck/calc/facts"
	"offercheck/calc/liability"
)

// injuries says that a share of a joint refund may be asked back.
func (s *sheet) injuries() []int { return once(s.mayBe(liability.Injured)) }

// injured fills in Form 8379: the share of a joint refund that was taken for a debt of the
// other spouse. Of the return nothing is in the case: its lines are typed, and what is the
// other spouse's follows.
//
//	column c = column a − column b
func (s *sheet) injured() {
	d := &s.c.Dispute
	s.section("1")
	if d.RefundYear.Given {
		s.text("1 year", strconv.Itoa(d.RefundYear.Value))
	} else {
		s.text("1 year", "", "refund-year")
	}
	taken := said(d.Offset)
	s.yesNo("2", taken, "joint-refund-taken")
	s.yesNo("3", taken, "joint-refund-taken")
	s.yesNo("4", opposite(taken), "joint-refund-taken")
	for _, no := range []string{"5", "6", "7", "8", "9"} {
		s.either(no)
	}
	s.section("2")
	s.hand("10 first", "10 second", "11 joint", "12 address")
	s.section("3")
	for _, no := range shareLines {
		s.put(no+" a", no, Typed).Fields = []string{share(no, "a")}
		s.put(no+" b", no, Typed).Fields = []string{share(no, "b")}
		c := s.put(no+" c", no, Typed)
		c.Fields, c.Rest = []string{share(no, "a"), share(no, "b")}, true
	}
	s.section("sign")
	s.ink("signature", "date")
	c := &s.b.Liability.Cites.Injured
	s.note("8379.columns", c)
	s.note("8379.papers", c)
	s.note("8379.each-year", c)
	s.note("8379.own-debt", c)
}

// shareLines are the lines of part III, whose amounts are divided between two spouses.
var shareLines = []string{"13a", "13b", "14", "15", "16", "17", "18", "19", "20"}

// sharePrefix begins the field of an amount of part III.
const sharePrefix = "share-"

// share is the field of a line in a column.
func share(no, column string) string { return sharePrefix + no + "-" + column }

// shares are the fields of part III, in the order of the form.
func shares() []string {
	var all []string
	for _, no := range shareLines {
		all = append(all, share(no, "a"), share(no, "b"))
	}
	return all
}

// Share is the line and the column, "a" or "b", of a field of part III; false of another.
func Share(field string) (no, column string, is bool) {
	field, is = strings.CutPrefix(field, sharePrefix)
	no, column, _ = strings.Cut(field, "-")
	return no, column, is
}

// rest is the difference of two amounts as they were typed; empty unless both are amounts
// and the first is not less.
func rest(whole, part string) string {
	w, why := facts.ParseTyped(whole)
	p, whyPart := facts.ParseTyped(part)
	if why != "" || whyPart != "" || p.IsNegative() || w.LessThan(p) {
		return ""
	}
	return facts.ShowTyped(w.Sub(p))
}
