package form

import (
	"slices"
	"strconv"

	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// offerTerms is section 4 of Form 656: one of two kinds of terms.
//
//	lump sum: the offer = what is sent with it + the rest, in five payments or fewer
//	periodic: the offer = the first payment + the same in each month + the last
//
// Where Form 433-A (OIC) comes to no less than is owed, as it may for effective tax
// administration, the amount is the taxpayer's to say: it is written by hand. So is every
// amount of periodic payments that cannot be made: there are too few months left to collect,
// or less than a dollar in each.
func (s *sheet) offerTerms() {
	lump := s.terms == oic.Lump
	o := s.r.Offer(s.terms)
	offer, sent := o.Cost(way.Amount), o.Cost(way.Upfront)
	s.tick("4 lump", line.VerdictOf(lump))
	if unpayable(o) || line.Below("", offer, s.r.Means.Balance).Verdict == line.No {
		s.ownTerms(lump)
		return
	}
	if lump {
		s.amount("4 lump offer", offer)
		s.amount("4 lump 20%", sent)
		s.amount("4 lump rest", line.Minus("form-rest", offer, sent))
		for _, p := range o.Payments {
			if p.N == 0 || p.IsZero() {
				continue
			}
			n := strconv.Itoa(p.N)
			s.as("4 lump payment "+n, "4-lump-payment", p).N = p.N
			s.as("4 lump months "+n, "4-lump-months", s.count("form-month", p.N, line.Months)).N = p.N
		}
	}
	s.tick("4 periodic", line.VerdictOf(!lump))
	if !lump {
		s.amount("4 periodic offer", offer)
		s.amount("4 periodic first", sent)
		s.periodic(o, sent)
	}
}

// unpayable reports whether an offer by the month has too few months or dollars to be paid in.
func unpayable(o way.Way) bool {
	return slices.ContainsFunc(o.Open.Because, func(f line.Finding) bool {
		return f.Verdict == line.No && (f.ID == "offer-periodic-in-time" || f.ID == "offer-periodic-payable")
	})
}

// The most payments that a lump sum is paid in, as the form has rows for them.
const lumpRows = 5

// ownTerms is section 4 with every amount by hand.
func (s *sheet) ownTerms(lump bool) {
	if lump {
		s.hand("4 lump offer", "4 lump 20%", "4 lump rest")
		for n := 1; n <= lumpRows; n++ {
			s.put("4 lump payment "+strconv.Itoa(n), "4-lump-payment", Hand).N = n
			s.put("4 lump months "+strconv.Itoa(n), "4-lump-months", Hand).N = n
		}
	}
	s.tick("4 periodic", line.VerdictOf(!lump))
	if !lump {
		s.hand("4 periodic offer", "4 periodic first")
		s.hand(followed...)
	}
}

// followed is the cells of the payments that follow the first.
var followed = []string{
	"4 periodic then", "4 periodic day", "4 periodic months", "4 periodic final", "4 periodic final day", "4 periodic final month",
}

// periodic is the payments that follow the first. With the low-income certification none is
// sent with the form, and all of them follow. What the form has no cells for, payments of
// more than two amounts, is left to the hand.
func (s *sheet) periodic(o way.Way, sent line.Line) {
	rest := o.Payments
	if len(rest) > 0 && sent.Known && !sent.IsZero() {
		rest = rest[1:]
	}
	if len(rest) == 0 || !sent.Known {
		s.amount("4 periodic then", line.Sum("form-payment", o.Cost(way.Amount), sent))
		return
	}
	each, last := rest[0], rest[len(rest)-1]
	for _, p := range rest[:len(rest)-1] {
		if !p.Amount.Equal(each.Amount) {
			s.hand(followed...)
			return
		}
	}
	s.amount("4 periodic then", each)
	s.typed("4 periodic day", MonthDay)
	s.amount("4 periodic months", s.count("form-months", len(rest)-1, line.Months))
	s.amount("4 periodic final", last)
	s.typed("4 periodic final day", MonthDay)
	s.amount("4 periodic final month", s.count("form-months", len(o.Payments), line.Months))
}

// count is a number that follows from the payments.
func (s *sheet) count(id string, n int, u line.Unit) line.Line {
	return line.WorkedCount(id, n, u, s.b.Offer.Cites.Form656Terms)
}
