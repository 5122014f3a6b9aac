package prefill

import (
	"encoding/json"
	"reflect"
	"testing"

	"offercheck/calc"
	"offercheck/calc/account"
	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/transcript"
)

// TestFill puts a pasted year where it belongs.
func TestFill(t *testing.T) {
	for _, test := range []struct{ name, before, after string }{
		{"into an empty case", `{}`, `{
			"years": [{"year": "2019", "assessed": "2021-05-24", "history": {"shown": "5000", "filed": "return"}}],
			"events": [{"kind": "offer", "year": "2019", "from": "2022-01-03"}]}`},
		{"beside another year, whose answers stay", `{"years": [{"year": "2018", "expires": "2030-01-01"}]}`, `{
			"years": [{"year": "2018", "expires": "2030-01-01"},
				{"year": "2019", "assessed": "2021-05-24", "history": {"shown": "5000", "filed": "return"}}],
			"events": [{"kind": "offer", "year": "2019", "from": "2022-01-03"}]}`},
		{"over the same year: what the paste does not say stays", `{"years": [{"year": "2019", "expires": "2032-01-01", "assessed": "2021-06-01",
				"history": {"shown": "4000", "demand": "2021-06-07", "filed": "never", "later": [{"on": "2022-01-01", "tax": "7"}]}}]}`, `{
			"years": [{"year": "2019", "expires": "2032-01-01", "assessed": "2021-05-24",
				"history": {"shown": "5000", "demand": "2021-06-07", "filed": "return"}}],
			"events": [{"kind": "offer", "year": "2019", "from": "2022-01-03"}]}`},
		{"an event that is told already, of all years", `{"events": [{"kind": "offer", "from": "2022-01-03", "to": "?"}]}`, `{
			"years": [{"year": "2019", "assessed": "2021-05-24", "history": {"shown": "5000", "filed": "return"}}],
			"events": [{"kind": "offer", "from": "2022-01-03", "to": "?"}]}`},
		{"the same event of another year is another", `{"events": [{"kind": "offer", "year": "2018", "from": "2022-01-03"}]}`, `{
			"years": [{"year": "2019", "assessed": "2021-05-24", "history": {"shown": "5000", "filed": "return"}}],
			"events": [{"kind": "offer", "year": "2018", "from": "2022-01-03"}, {"kind": "offer", "year": "2019", "from": "2022-01-03"}]}`},
	} {
		t.Run(test.name, func(t *testing.T) {
			var c facts.Case
			if err := json.Unmarshal([]byte(test.before), &c.Debt); err != nil {
				t.Fatal(err)
			}
			b := calctest.Book(t, calctest.Today)
			for range 2 { // pasting the same once more changes nothing
				y, events := Answers(madeUp(t, "480 Offer in compromise received 01-03-2022 $0.00"), b)
				Fill(&c, y, events)
				sameAnswers(t, c.Debt, test.after)
			}
		})
	}
}

// TestFillLeavesThePaste puts a year into a case that knows more of its added
// tax: the case keeps that, and what was pasted does not take it over.
func TestFillLeavesThePaste(t *testing.T) {
	told := facts.Assessment{On: facts.Say(datetest.Day("2022-06-06")), Tax: calctest.USD("700"), Demand: facts.Say(datetest.Day("2022-06-13")), Waiver: facts.Say(datetest.Day("2022-05-02")), Expires: facts.Say(datetest.Day("2032-06-06"))}
	pasted := facts.TaxYear{Year: facts.Say(2019), History: facts.History{Shown: calctest.USD("5000"), Later: []facts.Assessment{{On: told.On, Tax: told.Tax}}}}
	c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2019), History: facts.History{Later: []facts.Assessment{told}}}}}}
	Fill(&c, pasted, nil)
	sameAnswers(t, c.Debt.Years[0].History.Later, `[{"on": "2022-06-06", "tax": "700", "demand": "2022-06-13", "waiver": "2022-05-02", "expires": "2032-06-06"}]`)
	sameAnswers(t, pasted.History.Later, `[{"on": "2022-06-06", "tax": "700"}]`)
}

// agreeing is an account whose balance agrees with the one computed from it.
const agreeing = `Account Transcript
FORM NUMBER: 1040
TAX PERIOD: Dec. 31, 2023
ACCOUNT BALANCE: 4,070.72
ACCRUED INTEREST: 37.61 AS OF: Jul. 1, 2024
ACCRUED PENALTY: 20.00 AS OF: Jul. 1, 2024
ACCOUNT BALANCE PLUS ACCRUALS (this is not a payoff amount): 4,128.33
RETURN DUE DATE OR RETURN RECEIVED DATE (WHICHEVER IS LATER) Apr. 15, 2024
PROCESSING DATE May 20, 2024
TRANSACTIONS
CODE EXPLANATION OF TRANSACTION CYCLE DATE AMOUNT
150 Tax return filed 20241905 05-20-2024 $10,000.00
806 W-2 or 1099 withholding 04-15-2024 -$6,000.00
276 Penalty for late payment of tax 20241905 05-20-2024 $40.00
196 Interest charged for late payment 20241905 05-20-2024 $30.72
971 Notice issued CP 0014 05-20-2024 $0.00
`

// TestPastedAgrees pastes the account of a return of 2023 that was filed in time
// without its last 4,000, and finds in the report what the IRS printed.
//
// By hand, at 8 percent over 366 days: interest on 4,000 for the 35 days to
// the bill of May 20, at 0.007678769, is 30.72; two months of late payment are
// 40.00. Then on 4,070.72 for the 26 days to the third month, at 0.005698615,
// 23.20; with its 20.00, on 4,113.92 for 16 days, at 0.003503007, 14.41. That
// is 37.61 of interest and 20.00 of penalty accrued on July 1, and 4,128.33 in
// all. The IRS may collect until May 20, 2034.
func TestPastedAgrees(t *testing.T) {
	r := readText(t, agreeing)
	b := calctest.Book(t, calctest.Today)
	var c facts.Case
	y, events := Answers(r.Accounts[0], b)
	Fill(&c, y, events)
	then := account.Owed(c, b, datetest.Day("2024-07-01")).Years[0]
	for _, l := range []struct {
		line line.Line
		want string
	}{
		{then.Tax, "$4,000.00"}, {then.LatePayment, "$60.00"}, {then.Interest, "$68.33"}, {then.Balance, "$4,128.33"},
		{calc.Assess(c, b).Debts.Years[0].Clocks[0].Expires, "2034-05-20"},
	} {
		if l.line.String() != l.want {
			t.Errorf("%s is %s, not %s", l.line.ID, l.line, l.want)
		}
	}
	for _, f := range calc.Assess(c, b).Debts.Years[0].Findings {
		if f.ID == "balance-differs" {
			t.Error("the report does not agree with the printed balance: ", f.Figures)
		}
	}
}

// TestFillNothing puts a paste into no case, and reads one with no book.
func TestFillNothing(t *testing.T) {
	Fill(nil, facts.TaxYear{Year: facts.Say(2019)}, []facts.Event{{}})
	y, events := Answers(transcript.Account{Form: "1040", Year: 2019}, nil)
	want, _ := Answers(transcript.Account{Form: "1040", Year: 2019}, new(law.Book))
	if y.Year != facts.Say(2019) || !reflect.DeepEqual(y, want) || len(events) > 0 {
		t.Errorf("with no book: %+v, %d events", y, len(events))
	}
}
