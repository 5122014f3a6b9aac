package prefill

import (
	"slices"
	"sort"

	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/transcript"
)

// entries is the account's entries that say one of these, in the order of their
// days.
func entries(a *transcript.Account, said ...transcript.Fact) []*transcript.Row {
	var all []*transcript.Row
	for i := range a.Rows {
		if r := &a.Rows[i]; slices.Contains(said, r.Fact) {
			all = append(all, r)
		}
	}
	return byDay(all)
}

// allEntries is every entry in the order of its day.
func allEntries(a *transcript.Account) []*transcript.Row {
	var all []*transcript.Row
	for i := range a.Rows {
		all = append(all, &a.Rows[i])
	}
	return byDay(all)
}

// byDay sorts entries by their days; those of one day stay as printed.
func byDay(rows []*transcript.Row) []*transcript.Row {
	sort.SliceStable(rows, func(i, j int) bool { return rows[i].On < rows[j].On })
	return rows
}

// filed is the entries of a return, and of a substitute that the IRS made.
func filed(a *transcript.Account) []*transcript.Row {
	return entries(a, transcript.ReturnFiled, transcript.SubstituteReturn)
}

// A remainder is what other entries leave of the amount of one: zero or more,
// without its sign.
type remainder struct {
	row  *transcript.Row
	left decimal.Decimal
}

// remainders is entries with the whole of their amounts left.
func remainders(rows []*transcript.Row) []*remainder {
	var all []*remainder
	for _, r := range rows {
		all = append(all, &remainder{r, r.Amount.Decimal.Abs()})
	}
	return all
}

// takeOff reduces remainders by the amount of an entry and returns what exceeds
// them. It tries, the latest first, an earlier one of just that amount, then any
// earlier one, then the later ones. With matching, it reduces only those of a
// matching code.
func takeOff(from []*remainder, reduction *transcript.Row, matching bool) decimal.Decimal {
	amount := reduction.Amount.Decimal.Abs()
	for pass := range 3 {
		for _, m := range slices.Backward(from) {
			earlier := m.row.On <= reduction.On
			fits := pass == 2 || earlier && (pass == 1 || m.left.Equal(amount))
			if fits && (!matching || matchingCodes(m.row, reduction)) {
				part := decimal.Min(amount, m.left)
				m.left, amount = m.left.Sub(part), amount.Sub(part)
			}
		}
	}
	return amount
}

// matchingCodes says whether one entry can undo the other: their codes begin with
// the same two digits, as 290 and 291 do.
func matchingCodes(a, b *transcript.Row) bool {
	return len(a.Code) > 1 && len(b.Code) > 1 && a.Code[:2] == b.Code[:2]
}

// amountOf is an amount as an answer: not given if no question would take it, as
// one below zero or with fractions of a cent.
func amountOf(d decimal.Decimal) facts.Amount {
	if d.IsNegative() || d.GreaterThan(facts.MostAmount) || d.Exponent() < -2 {
		return facts.Amount{}
	}
	return facts.Say(d)
}
