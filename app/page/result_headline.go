package page

import (
	"strconv"

	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// headline is the sentence the page opens with.
func (v result) headline(o outcome) string {
	key := "headline." + string(o)
	switch o {
	case outcomeGate:
		return v.say(key, "because", v.because(v.closed()[0]))
	case outcomeMissing:
		return v.counted(key, len(v.needs()))
	case outcomeDepends:
		return v.counted(key, len(v.openNeeds()))
	}
	return v.say(key)
}

// counted is a text that speaks of one thing, or of several.
func (v result) counted(key string, n int) string {
	if n == 1 {
		return v.say(key + ".one")
	}
	return v.say(key+".more", "n", strconv.Itoa(n))
}

// because is the clause that says why a gate is closed: that of the smallest
// finding in it that has one.
func (v result) because(f line.Finding) string {
	for _, g := range f.Because {
		if g.Verdict == line.No && v.w.Has("result.because."+g.ID) {
			return v.because(g)
		}
	}
	return v.say("because." + f.ID)
}

// leads is what is said below the headline, a paragraph each.
func (v result) leads(o outcome) []string {
	switch o {
	case outcomeGate:
		return v.gateLeads()
	case outcomeFull:
		return v.fullLeads()
	case outcomeNothing:
		return append([]string{v.say("lead.nothing"), v.say("lead.nothing-pause")}, v.unsettled()...)
	case outcomeClose:
		return append([]string{v.say("lead.close"), v.say("lead.open")}, v.unsettled()...)
	case outcomeOpen:
		return append([]string{v.say("lead.open")}, v.unsettled()...)
	}
	return []string{v.say("lead." + string(o))}
}

func (v result) gateLeads() []string {
	key := "lead.gate-unknown"
	switch {
	case v.r.FullPay.Can.Verdict == line.Yes:
		key = "lead.gate-full"
	case v.r.Offer(oic.Lump).Cost(way.Amount).Known:
		key = "lead.gate"
	}
	leads := []string{v.say(key)}
	if more := len(v.closed()) - 1; more > 0 {
		leads = append(leads, v.counted("lead.gate-also", more))
	}
	return leads
}

func (v result) fullLeads() []string {
	key := "lead.full"
	if nothing(v.r.FullPay.Short) {
		key = "lead.full-even"
	}
	leads := []string{v.say(key, "months", v.w.Amount(v.r.FullPay.Months))}
	if flip := v.r.FullPay.Flip; flip.Known && flip.Amount.IsPositive() {
		leads = append(leads, v.say("lead.full-flip"))
	}
	return leads
}

// unsettled says how many points are still open, if any are.
func (v result) unsettled() []string {
	n := len(v.openNeeds())
	if n == 0 {
		return nil
	}
	return []string{v.counted("lead.unsettled", n)}
}

// named is the main amounts, each behind the name that texts have for it.
func (v result) named() []string {
	w, r := v.w, v.r
	debt, _ := v.debt()
	full := r.FullPay
	over := full.Short
	over.Amount = over.Amount.Neg()
	return []string{
		"lump", w.Amount(r.Offer(oic.Lump).Cost(way.Amount)),
		"debt", w.Amount(debt),
		"months", w.Amount(r.Offer(oic.Lump).Cost(way.Months)),
		"least", w.Amount(r.Range.Lump.Least),
		"most", w.Amount(r.Range.Lump.Most),
		"reach", w.Amount(full.Reach),
		"equity", w.Amount(full.Equity),
		"left", w.Amount(r.Form.F),
		"short", w.Amount(full.Short),
		"over", w.Amount(over),
		"flip", w.Amount(full.Flip),
		"fee", w.Amount(v.b.Offer.Fee),
	}
}
