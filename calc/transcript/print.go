package transcript

import (
	"fmt"
	"io"
	"strings"

	"github.com/shopspring/decimal"

	"offercheck/calc/date"
)

// Fprint writes the reading as text that a person can check against the
// transcript: each account, and the lines that were not read. What was not read of
// an account is left out. Errors of the writer are ignored.
func (r Reading) Fprint(w io.Writer) {
	for i, a := range r.Accounts {
		if i > 0 {
			fmt.Fprintln(w)
		}
		a.Fprint(w)
	}
	if len(r.Unread) > 0 {
		fmt.Fprintf(w, "\nnot read: lines %s\n", strings.Trim(fmt.Sprint(r.Unread), "[]"))
	}
}

// Fprint writes an account as Reading.Fprint does.
func (a Account) Fprint(w io.Writer) {
	a.head(w)
	p := printer{w}
	p.amount("balance", a.Balance, 0)
	p.amount("accrued interest", a.Interest, a.InterestOn)
	p.amount("accrued penalty", a.Penalty, a.PenaltyOn)
	p.amount("balance with accruals", a.WithAccruals, 0)
	p.text("filing status", a.FilingStatus)
	p.amount("adjusted gross income", a.AGI, 0)
	p.amount("taxable income", a.Taxable, 0)
	p.amount("tax per return", a.TaxPerReturn, 0)
	p.amount("self-employment tax", a.SETax, 0)
	p.text("due or received", a.Received.String())
	p.text("processed", a.Processed.String())
	for _, r := range a.Rows {
		r.fprint(w)
	}
	for _, r := range a.Unread {
		r.fprintUnread(w)
	}
	if a.Columns {
		fmt.Fprintln(w, "  columns that stand apart")
	}
	if len(a.Rows) > 0 || a.Balance.Valid {
		a.Check().fprint(w)
	}
}

// head writes the form, the period and the line.
func (a Account) head(w io.Writer) {
	var said []string
	if a.Form != "" {
		said = append(said, "form "+a.Form)
	}
	switch {
	case a.Year > 0:
		said = append(said, fmt.Sprint("tax year ", a.Year))
	case a.Period != 0:
		said = append(said, "period ending "+a.Period.String())
	default:
		said = append(said, "period not known")
	}
	if a.Again {
		said = append(said, "once more")
	}
	if a.NoData {
		said = append(said, "no data")
	}
	if a.NoReturn {
		said = append(said, "no return filed")
	}
	fmt.Fprintf(w, "%s (line %d)\n", strings.Join(said, ", "), a.Line)
}

// fprint writes a transaction: line, code, day, amount, fact, explanation.
func (r Row) fprint(w io.Writer) {
	fact, sum := string(r.Fact), "-"
	if !r.Used() {
		fact = "not used"
	}
	if r.Until != 0 {
		fact += " " + r.Until.String()
	}
	if r.Amount.Valid {
		sum = dollars(r.Amount.Decimal)
	}
	row := fmt.Sprintf("  %4d  %s  %s %13s  %-31s %s", r.Line, r.Code, r.On, sum, fact, r.Text)
	fmt.Fprintln(w, strings.TrimRight(row, " "))
}

// fprintUnread writes what is known of a row that could not be read whole.
func (r Row) fprintUnread(w io.Writer) {
	day := "-"
	if r.On != 0 {
		day = r.On.String()
	}
	fmt.Fprintf(w, "  %4d  %s  %-10s %13s  not read\n", r.Line, r.Code, day, dollars(r.Amount.Decimal))
}

// fprint writes the sums that are not zero, and the result.
func (c Check) fprint(w io.Writer) {
	p := printer{w}
	for _, s := range []struct {
		name string
		sum  decimal.Decimal
	}{
		{"tax", c.Tax}, {"penalties", c.Penalties}, {"interest", c.Interest}, {"costs", c.Costs},
		{"payments and credits", c.Payments}, {"written off", c.WrittenOff}, {"codes not used", c.NotUsed},
	} {
		if !s.sum.IsZero() {
			p.amount(s.name, decimal.NewNullDecimal(s.sum), 0)
		}
	}
	if c.Result == Differs {
		p.amount("difference", decimal.NewNullDecimal(c.Difference), 0)
	}
	p.text("check", string(c.Result))
}

// A printer writes values with their names, and leaves out those that were not
// read.
type printer struct{ w io.Writer }

func (p printer) text(name, text string) {
	if text != "" {
		fmt.Fprintf(p.w, "  %-22s %15s\n", name, text)
	}
}

func (p printer) amount(name string, d decimal.NullDecimal, on date.Day) {
	if !d.Valid {
		return
	}
	if on != 0 {
		fmt.Fprintf(p.w, "  %-22s %15s  %s\n", name, dollars(d.Decimal), on)
		return
	}
	p.text(name, dollars(d.Decimal))
}

// dollars is an amount with cents and commas: -$1,234.50.
func dollars(d decimal.Decimal) string {
	sign := ""
	if d.IsNegative() {
		sign = "-"
	}
	whole, cents, _ := strings.Cut(d.Abs().StringFixed(2), ".")
	for n := len(whole) - 3; n > 0; n -= 3 {
		whole = whole[:n] + "," + whole[n:]
	}
	return sign + "$" + whole + "." + cents
}
