package record

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/prefill"
	"offercheck/calc/transcript"
)

// compared is the balance that the IRS prints beside ours, with the difference and its
// likely reason: of the entries alone, and with what has accrued.
func (c *card) compared() []app.UI {
	w, k, with, in := c.w, c.of.Account.Check(), c.of.Compared, shell.Dollars(c.w)
	t := part.Table{Caption: w.Say("transcript.compare"), Stack: true,
		Head: []string{w.Say("transcript.compare.what"), w.Say("transcript.compare.printed"), w.Say("transcript.compare.ours"), w.Say("transcript.compare.apart")}}
	if k.Printed.Valid {
		t.Rows = append(t.Rows, part.Row{Name: w.Say("transcript.compare.balance"),
			Cells: part.Cells(in(k.Printed.Decimal), in(k.Used().Add(k.NotUsed)), in(k.Difference.Abs()))})
	}
	if with.Printed.Valid {
		t.Rows = append(t.Rows, part.Row{Name: w.Say("transcript.compare.accrued", "day", w.Day(with.On)),
			Cells: part.Cells(in(with.Printed.Decimal), c.computed(with.Least, with.Most), c.apart())})
	}
	body := []app.UI{app.H3().Text(w.Say("transcript.compare"))}
	if len(t.Rows) > 0 {
		body = append(body, t.UI())
	}
	text := w.Say("transcript.check."+string(k.Result), "balance", in(k.Printed.Decimal), "sum", in(k.Used().Add(k.NotUsed)),
		"unknown", in(k.NotUsed), "apart", in(k.Difference.Abs()))
	if k.Result == transcript.Differs {
		body = append(body, part.Notice(c.id("-check"), w.Say("transcript.check"), app.P().Text(text)))
	} else {
		body = append(body, app.P().Text(text))
	}
	if r := with.Reason; r != prefill.ReasonUnread && r != "" {
		body = append(body, app.P().Text(w.Say("transcript.reason."+string(r))))
	}
	return body
}

// computed is our figure, or its bounds.
func (c *card) computed(least, most decimal.NullDecimal) string {
	in := shell.Dollars(c.w)
	switch {
	case !least.Valid:
		return c.w.Say("transcript.compare.unknown")
	case least.Decimal.Equal(most.Decimal):
		return in(least.Decimal)
	}
	return c.w.Say("transcript.span", "from", in(least.Decimal), "to", in(most.Decimal))
}

// apart is how far the printed balance with accruals is from ours.
func (c *card) apart() string {
	if !c.of.Compared.Least.Valid {
		return c.w.Say("transcript.compare.unknown")
	}
	return shell.Dollars(c.w)(c.of.Compared.Apart.Abs())
}
