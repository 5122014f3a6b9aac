// Package liability judges the ways of somebody who does not owe the tax, or not alone:
// relief from a joint return, a share of a joint refund, a new look at an audit, an amended
// return, one's own return in the place of the IRS's, a stolen identity, and an offer for
// doubt as to liability. Each is a way.Way.
//
//	liability.go  all of them
//	spouse.go     innocent spouse relief, by its three kinds: IRC 6015
//	factor.go     what weighs in equitable relief: Rev. Proc. 2013-34
//	injured.go    the share of a joint refund: Form 8379
//	wrong.go      an audit, a stolen identity, and Form 656-L
//	return.go     an amended return, and a return in the place of the IRS's
//	refund.go     until when a refund can be claimed: IRC 6511
//	effect.go     what the ways do besides
//
// What was not answered leaves a way unknown, and so do the zero Means and a nil or empty
// law.Book. A taxpayer who does not think the tax wrong is taken to have no reason why it
// would be.
package liability

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// The IDs of the ways.
const (
	Innocent = "innocent-spouse"
	Injured  = "injured-spouse"
	Audit    = "audit-reconsideration"
	Amended  = "amended-return"
	Original = "original-return"
	Identity = "identity-theft"
	Offer    = "offer-liability"
)

// Is reports whether a way is one of this package.
func Is(id string) bool {
	switch id {
	case Innocent, Injured, Audit, Amended, Original, Identity, Offer:
		return true
	}
	return false
}

// Means is what the ways need of the household besides its answers. The zero Means is
// unknown.
type Means struct {
	Left           line.Line    // box D less box E
	Equity         line.Line    // boxes A and B
	LowIncomeLimit line.Line    // of adjusted gross income
	Total          line.Line    // the balance due of all years
	Collectible    line.Finding // at least one year may still be collected
}

// Ways is every way of somebody who does not owe the tax, open or not.
func Ways(c facts.Case, m Means, b *law.Book) []way.Way {
	b = b.OrEmpty()
	d := &doubt{c: c, d: c.Dispute, m: m, b: b, law: &b.Liability}
	return []way.Way{d.innocent(), d.injured(), d.audit(), d.amended(), d.original(), d.identity(), d.offer()}
}

// doubt is a case as its ways are judged.
type doubt struct {
	c   facts.Case
	d   facts.Dispute
	m   Means
	b   *law.Book
	law *law.Liability
}

// said is a reason why the tax may be wrong. Without an answer it is none of somebody who
// does not think so.
func (d *doubt) said(id string, a facts.YesNo) line.Finding {
	f := facts.Answered(id, a)
	if f.Verdict == line.NotYet && facts.No(d.c.Applying.TaxIsWrong) {
		f.Verdict = line.No
	}
	return f
}

// notDecided says that no court and no closing agreement decided the tax.
func (d *doubt) notDecided(cite line.Cite) line.Finding {
	return line.Not("tax-not-decided", d.said("tax-decided", d.d.Decided)).Under(cite)
}

// unpaid says that something is owed still.
func (d *doubt) unpaid(cite line.Cite) line.Finding {
	return line.Above("something-unpaid", d.m.Total, line.Sum("nothing")).Under(cite)
}

// today is the day of the law.
func (d *doubt) today() line.Line { return line.GivenDay("today", d.b.On) }
