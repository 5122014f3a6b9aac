package transcript

import "github.com/shopspring/decimal"

// A Check is the transactions of an account added up, in dollars, against its
// printed balance.
type Check struct {
	Tax        decimal.Decimal
	Penalties  decimal.Decimal
	Interest   decimal.Decimal
	Costs      decimal.Decimal // of collection, such as lien fees
	Payments   decimal.Decimal // with credits, transfers and refunds; below zero if more came in
	WrittenOff decimal.Decimal // below zero
	NotUsed    decimal.Decimal // of rows that are not used

	Printed    decimal.NullDecimal // the balance, as printed
	Difference decimal.Decimal     // the printed balance less all sums; zero if none is printed
	Result     Result
}

// A Result is the outcome of a check.
type Result string

// The results.
const (
	Matches      Result = "match"                     // without the rows that are not used, whose amounts are zero
	MatchesInAll Result = "match-with-codes-not-used" // only with the amounts of rows that are not used
	Differs      Result = "difference"
	NoBalance    Result = "no-balance" // no balance was read
)

// sumOf is the sum of the check to which the amounts of a fact belong.
func (c *Check) sumOf(f Fact) *decimal.Decimal {
	switch f {
	case ReturnFiled, SubstituteReturn, TaxAdded, TaxAddedByExam, TaxReduced:
		return &c.Tax
	case LateFiling, LateFilingReduced, LatePayment, LatePaymentReduced, EstimatedTax, EstimatedTaxReduced,
		Accuracy, TrustFund, OtherPenalty, OtherPenaltyReduced, Fraud, FraudReduced:
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

// Used is the sum of the rows that are used, in dollars.
func (c Check) Used() decimal.Decimal {
	return decimal.Sum(c.Tax, c.Penalties, c.Interest, c.Costs, c.Payments, c.WrittenOff)
}

// Check adds up the rows and compares the sum with the printed balance. An account
// without rows adds up to zero.
func (a Account) Check() Check {
	c := Check{Printed: a.Balance}
	all := decimal.Zero
	allUsed := true // every row with an amount
	for _, r := range a.Rows {
		sum := c.sumOf(r.Fact)
		*sum = sum.Add(r.Amount.Decimal)
		all = all.Add(r.Amount.Decimal)
		allUsed = allUsed && (sum != &c.NotUsed || r.Amount.Decimal.IsZero())
	}
	if c.Printed.Valid {
		c.Difference = c.Printed.Decimal.Sub(all)
	}
	switch {
	case !c.Printed.Valid:
		c.Result = NoBalance
	case !c.Difference.IsZero():
		c.Result = Differs
	case !allUsed:
		c.Result = MatchesInAll
	default:
		c.Result = Matches
	}
	return c
}
