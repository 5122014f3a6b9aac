package transcript

import "github.com/shopspring/decimal"

// A Check is what was read of an account held against its printed balance.
type Check struct {
	Tax        decimal.Decimal
	Penalties  decimal.Decimal
	Interest   decimal.Decimal
	Costs      decimal.Decimal
	Payments   decimal.Decimal // and credits and refunds: below zero if more came in
	WrittenOff decimal.Decimal
	NotUsed    decimal.Decimal // of codes whose meaning is not known

	Printed    decimal.NullDecimal
	Difference decimal.Decimal // what the printed balance has more; zero if there is none
	Result     Result
}

// A Result is how a check came out.
type Result string

// The results.
const (
	Matches      Result = "match"
	MatchesInAll Result = "match-with-codes-not-used" // only with the amounts of codes that are not used
	Differs      Result = "difference"
	NoBalance    Result = "no-balance" // none was printed, or it was not read
)

// part is which sum of a check a fact's amount belongs to, or nil.
func (c *Check) part(f Fact) *decimal.Decimal {
	switch f {
	case ReturnFiled, SubstituteReturn, TaxAdded, TaxAddedByExam, TaxReduced:
		return &c.Tax
	case LateFiling, LateFilingReduced, LatePayment, LatePaymentReduced, EstimatedTax, EstimatedTaxReduced,
		Accuracy, OtherPenalty, OtherPenaltyReduced, Fraud, FraudReduced:
		return &c.Penalties
	case Interest, InterestReduced:
		return &c.Interest
	case LienFee:
		return &c.Costs
	case Payment, Withheld, Credit, MovedIn, PaymentRemoved, CreditRemoved, MovedOut, Refund:
		return &c.Payments
	case WrittenOff, Expired:
		return &c.WrittenOff
	}
	return &c.NotUsed
}

// Used is the sum of what was read and used.
func (c Check) Used() decimal.Decimal {
	return decimal.Sum(c.Tax, c.Penalties, c.Interest, c.Costs, c.Payments, c.WrittenOff)
}

// Check adds up what was read and holds it against the printed balance.
func (a Account) Check() Check {
	c := Check{Printed: a.Balance}
	all := decimal.Zero
	whole := true // no amount is outside of the sums
	for _, r := range a.Rows {
		sum := c.part(r.Fact)
		*sum = sum.Add(r.Amount.Decimal)
		all = all.Add(r.Amount.Decimal)
		whole = whole && (sum != &c.NotUsed || r.Amount.Decimal.IsZero())
	}
	if c.Printed.Valid {
		c.Difference = c.Printed.Decimal.Sub(all)
	}
	switch {
	case !c.Printed.Valid:
		c.Result = NoBalance
	case !c.Difference.IsZero():
		c.Result = Differs
	case !whole:
		c.Result = MatchesInAll
	default:
		c.Result = Matches
	}
	return c
}
