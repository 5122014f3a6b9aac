//go:build !js

package main

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"offercheck/app/drive"
	"offercheck/app/say"
)

// threeYears is a household that owes for three years. The IRS's expiration date of the
// second differs from the one computed.
const threeYears = `{"offercheck": 1, "on": "2026-11-22", "case": {
	"debt": {"total": "44616.05", "years": [
		{"year": "2015", "assessed": "2016-06-13", "history": {"shown": "9000", "credits": "4500", "extended": "no", "filed": "return", "filedOn": "2016-04-10", "demand": "2016-06-13"}},
		{"year": "2018", "assessed": "2022-06-06", "expires": "2032-09-01", "history": {"shown": "9800", "credits": "1300", "extended": "no", "filed": "substitute", "demand": "2022-06-06", "levy": "2022-11-14"}},
		{"year": "2021", "assessed": "2023-02-27", "history": {"shown": "14200", "credits": "6200", "extended": "no", "filed": "return", "filedOn": "2023-01-20", "demand": "2023-02-27"}}],
		"events": [{"kind": "offer", "from": "2018-02-01", "to": "2018-12-20", "how": "rejected"}, {"kind": "bankruptcy", "from": "2018-09-03", "to": "2019-06-14"}]},
	"household": {"owing": "alone"}}}`

// twoYears is the same household without the second year, with what the IRS says it owes.
const twoYears = `{"offercheck": 1, "on": "2026-11-22", "case": {
	"debt": {"total": "25196.78", "years": [
		{"year": "2015", "assessed": "2016-06-13", "history": {"owed": "9600.12", "owedOn": "2026-10-05", "shown": "9000", "credits": "4500", "extended": "no", "filed": "return", "filedOn": "2016-04-10", "demand": "2016-06-13"}},
		{"year": "2021", "assessed": "2023-02-27", "history": {"owed": "15237.15", "owedOn": "2026-10-05", "shown": "14200", "credits": "6200", "extended": "no", "filed": "return", "filedOn": "2023-01-20", "demand": "2023-02-27"}}],
		"events": [{"kind": "offer", "from": "2018-02-01", "to": "2018-12-20", "how": "rejected"}, {"kind": "bankruptcy", "from": "2018-09-03", "to": "2019-06-14"}]},
	"household": {"owing": "alone"}}}`

// TestDebtYearByYear reads the pages of a debt of three years in both languages: the
// expiration dates, both full-pay tests, the balance on a given day, monthly payments,
// and the ledger of one year.
func TestDebtYearByYear(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		lang               string
		days               []string
		ends, short, empty string
	}{
		{"en", []string{"April 24, 2028", "September 1, 2032", "February 27, 2033", "June 6, 2032"}, "It would take 6 months, until May 22, 2027", "does not pay off the debt in time", "Type an amount"},
		{"es", []string{"24 de abril de 2028", "1 de septiembre de 2032", "27 de febrero de 2033", "6 de junio de 2032"}, "Tardaría 6 meses, hasta el 22 de mayo de 2027", "No termina de pagar la deuda a tiempo", "Escriba una cantidad"},
	} {
		t.Run(test.lang, func(t *testing.T) {
			v, by := newVisit(t), mouse{}
			v.openCase(test.lang, []byte(threeYears))
			v.At(in(test.lang, "/tasks/"))
			v.Load(in(test.lang, "/your-debt/") + "#on=2026-11-22")
			v.waitForTexts("main", append(test.days, "$44,177.96", "$18,981.18")...)
			v.Wait(`document.querySelectorAll("[aria-labelledby=times] svg[role=img]").length === 3`)
			v.Wait(`document.querySelectorAll("[aria-labelledby=in-time] tbody tr:first-child td").length === 2`)
			v.accessible(axe(t), "the debt")

			by.press(v, `summary:has(#year-3)`)
			by.press(v, `a[href$="/ledger/#3"]`)
			v.At(in(test.lang, "/ledger/"))
			v.waitForTexts("main", "$15,457.74", "0.008363088") // 76 days of 4 percent
			by.press(v, `a[href="#source-1"]`)
			v.Wait(`document.activeElement.id === "source-1" && location.hash === "#3"`)
			v.accessible(axe(t), "the ledger")
			by.press(v, `a.back`)
			v.At(in(test.lang, "/your-debt/"))

			by.press(v, `a.button[href$="/what-if/"]`)
			v.At(in(test.lang, "/what-if/"))
			v.waitForTexts("[aria-labelledby=pay]", test.empty)
			by.text(v, "pay-monthly", "50")
			v.waitForTexts("[aria-labelledby=pay]", test.short)
			by.text(v, "pay-monthly", "900")
			v.Do(chromedp.KeyEvent("0"))
			v.waitForTexts("[aria-labelledby=pay]", test.ends)
			v.Wait(`document.getElementById("status").innerText.startsWith(` + quote(test.ends) + `)`)
			for id, text := range map[string]string{"balance-on-month": "11", "balance-on-day": "22", "balance-on-year": "2026"} {
				by.text(v, id, text)
			}
			v.waitForTexts("[aria-labelledby=wait]", "$44,177.96", "$9,739.04", "$18,981.18", "$15,457.74")
			v.accessible(axe(t), "what if")
			v.Wait(`sessionStorage.length > 1 && JSON.stringify(sessionStorage).includes("balance-on-year")`)
			v.Reload()
			v.Wait(`document.getElementById("balance-on-year").value === "2026" && document.getElementById("pay-monthly").value === "9000"`)
		})
	}
}

// TestDebtFromALetter answers the questions of one year from a letter, beginning on the
// page of the debt: they lead back there, and the page shows the letter's balance.
func TestDebtFromALetter(t *testing.T) {
	t.Parallel()
	v, by := newVisit(t), mouse{}
	v.Load("/your-debt/")
	by.press(v, "main a.button")
	v.At("/tax-year/")
	by.text(v, "tax-year", "2021")
	by.text(v, "year-owed", "12,400.50")
	for id, text := range map[string]string{"year-owed-on-month": "9", "year-owed-on-day": "1", "year-owed-on-year": "2026"} {
		by.text(v, id, text)
	}
	for id, text := range map[string]string{"tax-year-expires-month": "2", "tax-year-expires-day": "27", "tax-year-expires-year": "2033"} {
		by.text(v, id, text)
	}
	by.press(v, "#continue")
	v.At("/your-debt/")
	v.waitForTexts("main", "Tax year 2021", "until February 27, 2033")
	v.waitForTexts(".figure__amount", "$12,400.50")       // what the IRS says it was, which the result counts too
	v.waitForTexts("main", "By our count today", " to $") // it grows in more than one way as long as the filing is not told
}

// TestDebtPrints prints the debt of two years, the IRS's balances among its facts: the folds
// are open, and it takes three pages at most.
func TestDebtPrints(t *testing.T) {
	t.Parallel()
	for _, lang := range say.Langs {
		v := newVisit(t)
		v.openCase(lang, []byte(twoYears))
		v.At(in(lang, "/tasks/"))
		v.Load(in(lang, "/your-debt/") + "#on=2026-11-22")
		v.waitForTexts("main", "$25,196.78") // 9,739.04 and 15,457.74: see TestThreeYears of the page
		v.Wait(`document.querySelectorAll("[aria-labelledby=in-time] tbody tr:first-child td").length === 2`)
		pdf, err := chromedp.Run(v.Context, chromedp.PrintToPDF())
		if err != nil {
			t.Fatal(err)
		}
		if n := len(pdfPage.FindAll(pdf, -1)); n > 3 {
			t.Errorf("%s: it takes %d pages", lang, n)
		}
		drive.Call(v.Window, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
		v.Wait(`document.querySelector("[aria-labelledby=year-1]").innerText.includes("$4,500")`)
	}
}

// waitForTexts waits until the first element that the selector matches has the texts.
func (v *visit) waitForTexts(selector string, texts ...string) {
	v.Helper()
	for _, text := range texts {
		v.Wait(`document.querySelector(` + quote(selector) + `)?.innerText.replace(/\s+/g, " ").includes(` + quote(strings.TrimSpace(text)) + `)`)
	}
}
