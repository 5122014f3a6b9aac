//go:build !js

package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"offercheck/app/ask"
	"offercheck/app/keep"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// writtenYears is a debt in a case file written by hand: a year with a letter, one filed
// late with payments, and one with a bankruptcy.
const writtenYears = `{"offercheck": 1, "on": "2026-11-22", "case": {"debt": {
	"total": "?",
	"years": [
		{"year": "2019", "assessed": "2021-03-08", "history": {"owed": "4310.20", "owedOn": "2026-09-14", "owedTax": "2600"}},
		{"year": "2021", "assessed": "2023-02-27", "history": {"owed": "11900", "owedOn": "2026-10-05",
			"shown": "14200", "credits": "6200", "payments": [{"on": "2023-09-01", "amount": "500"}, {"on": "?", "amount": "250.75"}],
			"extended": "no", "filed": "return", "filedOn": "2023-01-20", "demand": "2023-02-27", "levy": "?"}},
		{"year": "2022", "expires": "2034-05-20", "history": {"owed": "7900", "owedOn": "?"}}
	],
	"events": [{"kind": "bankruptcy", "year": "2022", "from": "2024-02-01", "to": "2024-08-05"}]
}}}`

// TestYears answers the questions about three years in Spanish, of one with its optional steps, and
// compares the case with the one written by hand.
func TestYears(t *testing.T) {
	t.Parallel()
	c, err := keep.Read([]byte(writtenYears))
	if err != nil {
		t.Fatal(err)
	}
	const lang = "es"
	v, by := newVisit(t), mouse{}
	v.Load(in(lang, "/debt-total/"))
	v.answerUntil("/place/", c, lang, by)
	v.Load(in(lang, "/tax-years/"))
	by.press(v, `.card:nth-child(2) a[href*="/year-kind/"]`)
	v.At(in(lang, "/year-kind/"))
	v.answerUntil("/year-return/", c, lang, by)
	v.answerUntil("/year-tax/", c, lang, by)
	v.refusesAmount(c, by)
	v.answerUntil("/year-payments/", c, lang, by)
	v.refusesHalfPayment(c, by)
	v.answerUntil("/year-later/", c, lang, by)
	v.keepsPayments(c, lang)
	v.answerUntil("/tax-years/", c, lang, by)
	by.press(v, `main a[href$="/events/"]`)
	v.At(in(lang, "/events/"))
	by.press(v, "#add")
	v.At(in(lang, "/event/"))
	v.answerUntil("/events/", c, lang, by)
	by.press(v, ".buttons a.button")
	v.At(in(lang, "/check-debt/"))
	v.keeps(c)
	if page := v.Page(); strings.Contains(page, "⟦") || !strings.Contains(page, "$250.75") {
		t.Errorf("the check page says %s", page)
	}
}

// answerUntil answers page after page up to the one at a path.
func (v *visit) answerUntil(path string, c facts.Case, lang string, by user) {
	v.Helper()
	for range 20 {
		p, ok := v.place(lang)
		if ok && p.Path() == path {
			return
		}
		v.answer(p, c, by)
	}
	v.Fatalf("never comes to %s", path)
}

// refusesAmount types a text that is no amount: there is an error, and the text stays.
func (v *visit) refusesAmount(c facts.Case, by user) {
	v.Helper()
	by.text(v, "year-shown", "14k")
	by.press(v, "#continue")
	v.Wait(`document.activeElement.classList.contains("errors")`)
	if got := eval[string](v, `document.getElementById("year-shown").value`); got != "14k" || len(v.problems()) != 1 {
		v.Errorf("typed %q, problems %q", got, v.problems())
	}
}

// refusesHalfPayment answers the second payment without its amount: the error names the
// entry. After a reload both entries are there.
func (v *visit) refusesHalfPayment(c facts.Case, by user) {
	v.Helper()
	step, _, _ := ask.Find("year-payments")
	half := c
	half.Debt.Years = append([]facts.TaxYear{}, c.Debt.Years...)
	half.Debt.Years[1].History.Payments = []facts.Payment{c.Debt.Years[1].History.Payments[0], {On: facts.Say(c.Debt.Years[1].Assessed.Value)}}
	v.fill(step, half, 1, by)
	by.press(v, "#continue")
	v.Wait(`document.activeElement.classList.contains("errors")`)
	if got := v.problems(); len(got) != 1 || !strings.Contains(got[0], "2") {
		v.Errorf("problems %q", got)
	}
	v.Reload()
	v.Wait(`document.getElementById("payment-on-2-year")?.value === "2023" && document.getElementById("payment-amount-1").value === "500"`)
	by.press(v, "#payments-2-clear")
	v.Wait(`document.getElementById("payment-on-2-year").value === ""`)
}

// keepsPayments goes back to the payments, which are as they were answered.
func (v *visit) keepsPayments(c facts.Case, lang string) {
	v.Helper()
	v.Do(chromedp.NavigateBack())
	v.At(in(lang, "/year-payments/"))
	v.Wait(`document.getElementById("payment-amount-2")?.value === "250.75" && document.getElementById("payment-on-2-unsure").checked`)
}

// keeps compares the case that the browser keeps with another.
func (v *visit) keeps(want facts.Case) {
	v.Helper()
	got, err := keep.Read([]byte(eval[string](v, `sessionStorage.getItem("offercheck:case")`)))
	if err != nil {
		v.Fatal(err)
	}
	if is, should := keep.Write(got, datetest.Day("2026-11-22")), keep.Write(want, datetest.Day("2026-11-22")); !bytes.Equal(is, should) {
		v.Errorf("the case is\n%s\nnot\n%s", is, should)
	}
}
