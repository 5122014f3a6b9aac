package prefill

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/transcript"

	"github.com/shopspring/decimal"
)

// readingOf is the paste of one of the transcript's own stories.
func readingOf(t testing.TB, name string) transcript.Reading {
	t.Helper()
	b, err := os.ReadFile("../transcript/testdata/" + name + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(b), "-- paste --\n")
	paste, _, ok := strings.Cut(rest, "-- reading --\n")
	if !ok {
		t.Fatal(name, "has not its three parts")
	}
	return readText(t, paste)
}

func readText(t testing.TB, text string) transcript.Reading {
	t.Helper()
	r, err := transcript.Read(text)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestFromTranscript has what each of the transcript's own stories says of its
// years, worked by hand from the paste, as a case file writes it.
func TestFromTranscript(t *testing.T) {
	for _, test := range []struct {
		name, story string
		account     int
		use         Use
		year        string
		events      string
	}{
		{"a payment that bounced never came; what accrued late counts to the day of what is owed", "cells-broken", 0, UseYear, `{
			"year": "2023", "assessed": "2024-05-20", "history": {
				"owed": "2209.7", "owedOn": "2026-12-14",
				"shown": "3300", "credits": "900", "payments": [{"on": "2024-08-05", "amount": "400"}],
				"filed": "return", "filedOn": "2024-04-15",
				"charged": {"lateFiling": "0", "latePayment": "209.7", "accuracy": "0", "other": "0"}}}`, `null`},
		{"the sums differ: what is not printed is not none", "page-cut-off", 0, UseYear, `{
			"year": "2017", "assessed": "2018-06-18", "history": {
				"shown": "5000", "payments": [{"on": "2019-05-06", "amount": "250"}], "filed": "return", "charged": {}}}`,
			`[{"kind": "hardship", "year": "", "from": "2019-08-09"}]`},
		{"the IRS had nothing to print", "page-cut-off", 1, UseNoData, `{"year": "0"}`, `null`},
		{"K7: one hearing, which 521 and the appeals office end", "page-hearing", 0, UseYear, `{
			"year": "2016", "assessed": "2017-06-12", "history": {
				"shown": "10000", "credits": "0", "filed": "return", "levy": "2019-03-04",
				"charged": {"lateFiling": "0", "accuracy": "0", "other": "0"}}}`,
			`[{"kind": "hearing", "from": "2019-03-28", "to": "2020-02-20"}]`},
		{"rows that were glued: credits of 3,000, less 2,000 moved away, and a payment; 7,120.40 + 1,201 + 0 owed", "rows-glued", 0, UseYear, `{
			"year": "2018", "assessed": "2019-05-20", "history": {
				"owed": "8321.4", "owedOn": "2026-05-25", "shown": "9000", "credits": "1000", "payments": [{"on": "2019-08-01", "amount": "1000"}],
				"filed": "return", "filedOn": "2019-04-15",
				"charged": {"lateFiling": "0", "latePayment": "70", "accuracy": "0", "other": "0"}}}`, `null`},
		{"amounts first", "amount-first", 0, UseYear, `{
			"year": "2022", "assessed": "2023-05-29", "history": {
				"shown": "5000", "credits": "1000", "filed": "return",
				"charged": {"lateFiling": "0", "accuracy": "0", "other": "0"}}}`, `null`},
		{"a return received in September, in words of somebody's own; 13,571.53 + 3,741.22 + 4,085.63 owed", "list-bullets", 0, UseYear, `{
			"year": "2021", "assessed": "2022-11-07", "history": {
				"owed": "21398.38", "owedOn": "2026-03-24", "shown": "42318", "credits": "29451", "payments": [{"on": "2022-09-14", "amount": "413"}, {"on": "2025-05-19", "amount": "125"}],
				"filed": "return", "filedOn": "2022-09-14", "demand": "2022-11-07",
				"charged": {"lateFiling": "837.92", "latePayment": "4278.67", "accuracy": "0", "other": "0"}}}`,
			`[{"kind": "hardship", "from": "2024-06-22"}]`},
		{"the penalty of a responsible person; its request for a plan has no known end", "civil-penalty", 0, UseCivil, `{
			"kind": "trust-fund", "period": "2019-06-30", "year": "2019", "assessed": "2021-11-22", "history": {
				"owed": "24025.67", "owedOn": "2026-03-30", "penalty": "18250", "payments": [{"on": "2023-04-03", "amount": "250"}],
				"demand": "2021-11-22", "charged": {}}}`, `[
			{"kind": "request", "from": "2023-02-06", "to": "?"},
			{"kind": "offer", "from": "2023-03-01", "to": "2023-06-12", "how": "returned"}]`},
		{"a civil penalty of which nothing is owed", "page-cut-off", 2, UseOtherForm, "", ""},
		{"credits of 1,500, 800, 1,000 and 600, less 150 removed and 1,700 moved away", "page-one-line", 0, UseNoDebt, `{
			"year": "2018", "assessed": "2019-04-22", "history": {
				"owed": "0", "owedOn": "2026-12-14", "shown": "2050", "credits": "2050",
				"filed": "return", "filedOn": "2019-04-15",
				"charged": {"lateFiling": "0", "latePayment": "0", "accuracy": "0", "other": "0"}}}`, `null`},
		{"a credit moved in, and most of it moved away: 1,215.25 less 1,000", "page-three-years", 0, UseYear, `{
			"year": "2020", "assessed": "2021-06-14", "history": {
				"owed": "2512.33", "owedOn": "2026-12-07", "shown": "6100", "credits": "4000",
				"payments": [{"on": "2022-04-15", "amount": "215.25"}],
				"filed": "return", "filedOn": "2021-05-17", "demand": "2021-06-14",
				"charged": {"lateFiling": "0", "latePayment": "84", "accuracy": "0", "other": "0"}}}`, `null`},
		{"a substitute return, an audit, a notice of levy", "page-three-years", 1, UseYear, `{
			"year": "2021", "assessed": "2024-02-19", "history": {
				"owed": "16969.42", "owedOn": "2026-12-07", "shown": "9000", "credits": "2000",
				"later": [{"on": "2025-03-17", "tax": "3000"}],
				"filed": "substitute", "demand": "2024-02-19", "levy": "2025-09-08",
				"charged": {"lateFiling": "2025", "latePayment": "1738.4", "accuracy": "600", "other": "0"}}}`, `null`},
		{"no return on file", "page-three-years", 2, UseNoReturn, `{
			"year": "2022", "history": {"filed": "never", "charged": {}}}`, `null`},
		{"everything that stops a clock; the printed last day is older than the open offer", "print-clock", 0, UseYear, `{
			"year": "2012", "assessed": "2013-05-27", "history": {
				"owed": "31117.07", "owedOn": "2026-11-30", "shown": "22000", "credits": "0",
				"payments": [{"on": "2022-07-04", "amount": "300"}, {"on": "2026-08-03", "amount": "75"}],
				"filed": "return", "filedOn": "2013-04-15", "levy": "2014-02-03",
				"charged": {"lateFiling": "0", "latePayment": "0", "accuracy": "0", "other": "0"}}}`, `[
			{"kind": "hearing", "from": "2014-02-24", "to": "2015-01-12"},
			{"kind": "offer", "from": "2015-03-02", "to": "2015-05-04", "how": "returned"},
			{"kind": "offer", "from": "2015-08-10", "to": "2015-11-16", "how": "withdrawn"},
			{"from": "2016-06-06", "to": "2016-10-03"},
			{"kind": "innocent", "from": "2017-02-06", "to": "2017-12-04"},
			{"kind": "hardship", "from": "2018-03-05", "to": "2020-09-07"},
			{"kind": "abroad", "to": "?"},
			{"kind": "waiver", "from": "2022-05-02", "to": "2029-05-27"},
			{"kind": "offer", "from": "2026-08-03"}]`},
		{"late after an extension; a plan that was set up and ended; late filing taken off again", "print-joint-late", 0, UseYear, `{
			"year": "2019", "assessed": "2021-01-25", "history": {
				"owed": "6298.99", "owedOn": "2026-03-30", "shown": "12480", "credits": "7300",
				"payments": [{"on": "2021-08-28", "amount": "500"}, {"on": "2021-09-28", "amount": "250"}],
				"extended": "yes", "extendedTo": "2020-10-15", "filed": "return", "filedOn": "2020-12-14",
				"demand": "2021-01-25", "levy": "2022-08-15", "planFrom": "2021-07-19", "planTo": "2022-05-02",
				"charged": {"lateFiling": "0", "latePayment": "635.78", "accuracy": "0", "other": "61"}}}`, `[
			{"kind": "request", "from": "2021-06-03", "to": "2021-07-19", "how": "accepted"},
			{"kind": "terminated", "from": "2022-05-02"}]`},
	} {
		t.Run(test.name, func(t *testing.T) {
			a, b := readingOf(t, test.story).Accounts[test.account], calctest.Book(t, calctest.Today)
			if got := UseOf(a); got != test.use {
				t.Errorf("the use is %s, not %s", got, test.use)
			}
			if test.year == "" {
				return
			}
			year, events := Answers(a, b)
			sameAnswers(t, year, test.year)
			sameAnswers(t, events, test.events)
		})
	}
}

// sameAnswers compares answers with those of a case file.
func sameAnswers[T any](t *testing.T, got T, want string) {
	t.Helper()
	var w T
	if err := json.Unmarshal([]byte(want), &w); err != nil {
		t.Fatal(err)
	}
	g, _ := json.MarshalIndent(got, "", " ")
	if b, _ := json.MarshalIndent(w, "", " "); string(g) != string(b) {
		t.Errorf("got %s\nwant %s", g, b)
	}
}

// madeUp is an account with the rows below its head.
func madeUp(t testing.TB, rows string) transcript.Account {
	t.Helper()
	return readText(t, "Form 1040 Account Transcript\nReport for Tax Period Ending: 12-31-2019\n"+
		"150 Tax return filed 05-24-2021 $5,000.00\n"+rows).Accounts[0]
}

// TestPastedEvents has what is hard to read in the entries about the clock.
func TestPastedEvents(t *testing.T) {
	for _, test := range []struct{ name, rows, want string }{
		{"an offer that was rejected",
			"480 Offer in compromise received 01-03-2022 $0.00\n481 Offer in compromise denied 06-06-2022 $0.00",
			`[{"kind": "offer", "from": "2022-01-03", "to": "2022-06-06", "how": "rejected"}]`},
		{"an offer told twice is one",
			"480 Offer in compromise received 01-03-2022 $0.00\n480 Offer in compromise received 01-10-2022 $0.00\n780 Offer in compromise accepted 06-06-2022 $0.00",
			`[{"kind": "offer", "from": "2022-01-03", "to": "2022-06-06", "how": "accepted"}]`},
		{"an entry about an offer was a slip: how it ended is not known",
			"480 Offer in compromise received 01-03-2022 $0.00\n482 Offer in compromise withdrawn 06-06-2022 $0.00\n483 Correction of offer in compromise 06-13-2022 $0.00",
			`[{"kind": "offer", "from": "2022-01-03", "to": "?"}]`},
		{"an end without a beginning says nothing", "481 Offer in compromise denied 06-06-2022 $0.00", `null`},
		{"a request ends and a plan begins on one day: it was accepted",
			"971 Pending installment agreement 01-03-2022 $0.00\n972 Removed pending installment agreement 02-07-2022 $0.00\n971 Installment agreement established 02-07-2022 $0.00",
			`[{"kind": "request", "from": "2022-01-03", "to": "2022-02-07", "how": "accepted"}]`},
		{"a request that just ended",
			"971 Pending installment agreement 01-03-2022 $0.00\n972 Removed pending installment agreement 02-07-2022 $0.00",
			`[{"kind": "request", "from": "2022-01-03", "to": "2022-02-07", "how": "closed"}]`},
		{"K6: a rejection whose request the IRS closes when the 30 days are over: they are not added again",
			"971 Pending installment agreement 01-03-2022 $0.00\n971 Installment agreement request rejected 02-07-2022 $0.00\n972 Removed pending installment agreement 03-10-2022 $0.00",
			`[{"kind": "request", "from": "2022-01-03", "to": "2022-03-10", "how": "closed"}]`},
		{"K6: a rejection that was not closed yet",
			"971 Pending installment agreement 01-03-2022 $0.00\n971 Installment agreement request rejected 02-07-2022 $0.00",
			`[{"kind": "request", "from": "2022-01-03", "to": "2022-02-07", "how": "rejected"}]`},
		{"K5: a request that no entry closes",
			"971 Pending installment agreement 01-03-2022 $0.00\n480 Offer in compromise received 06-06-2022 $0.00",
			`[{"kind": "request", "from": "2022-01-03", "to": "?"}, {"kind": "offer", "from": "2022-06-06"}]`},
		{"K7: a hearing that 520 shows as well is one, and 521 ends it",
			"971 Collection due process request received timely 01-03-2022 $0.00\n520 Bankruptcy or other legal action filed 01-03-2022 $0.00\n521 Removed bankruptcy or other legal action 06-06-2022 $0.00",
			`[{"kind": "hearing", "from": "2022-01-03", "to": "2022-06-06"}]`},
		{"K7: the same, the 520 first, and the later of both ends it",
			"520 Bankruptcy or other legal action filed 01-03-2022 $0.00\n971 Collection due process request received timely 01-03-2022 $0.00\n971 Collection due process - appeals resolved 05-02-2022 $0.00\n521 Removed bankruptcy or other legal action 06-06-2022 $0.00",
			`[{"kind": "hearing", "from": "2022-01-03", "to": "2022-06-06"}]`},
		{"K7: the same, 521 before the hearing is resolved",
			"520 Bankruptcy or other legal action filed 01-03-2022 $0.00\n971 Collection due process request received timely 01-03-2022 $0.00\n521 Removed bankruptcy or other legal action 05-02-2022 $0.00\n971 Collection due process - appeals resolved 06-06-2022 $0.00\n521 Removed bankruptcy or other legal action 08-01-2022 $0.00",
			`[{"kind": "hearing", "from": "2022-01-03", "to": "2022-06-06"}]`},
		{"K7: a bankruptcy while a hearing is open is another event",
			"971 Collection due process request received timely 01-03-2022 $0.00\n520 Bankruptcy or other legal action filed 02-07-2022 $0.00\n521 Removed bankruptcy or other legal action 06-06-2022 $0.00",
			`[{"kind": "hearing", "from": "2022-01-03"}, {"from": "2022-02-07", "to": "2022-06-06"}]`},
		{"military service",
			"500 Military deferment 01-03-2022 $0.00\n510 Released military deferment 06-06-2022 $0.00",
			`[{"kind": "military", "from": "2022-01-03", "to": "2022-06-06"}]`},
		{"a combat zone", "500 Combat zone 01-03-2022 $0.00\n510 Released 06-06-2022 $0.00", `[{"kind": "combat", "from": "2022-01-03", "to": "2022-06-06"}]`},
		{"a waiver with its day", "971 Form 900 waiver received, statute expires 05-24-2033 01-03-2022 $0.00", `[{"kind": "waiver", "from": "2022-01-03", "to": "2033-05-24"}]`},
		{"a hearing that was withdrawn",
			"971 Collection due process request received 01-03-2022 $0.00\n971 Collection due process hearing request withdrawn 02-07-2022 $0.00",
			`[{"kind": "hearing", "from": "2022-01-03", "to": "2022-02-07", "how": "withdrawn"}]`},
		{"a bankruptcy by name",
			"520 Bankruptcy filed 01-03-2022 $0.00\n521 Removed bankruptcy 02-07-2022 $0.00",
			`[{"kind": "bankruptcy", "from": "2022-01-03", "to": "2022-02-07"}]`},
		{"a waiver without its day", "971 Form 900 waiver received 01-03-2022 $0.00", `[{"kind": "waiver", "from": "2022-01-03", "to": "?"}]`},
		{"a day put off without a waiver in print", "550 Extended collection statute to 05-24-2033 01-03-2022 $0.00", `[{"kind": "waiver", "from": "2022-01-03", "to": "2033-05-24"}]`},
		{"a lasting one", "971 Innocent spouse claim received 02-06-2023 $0.00", `[{"kind": "innocent", "from": "2023-02-06"}]`},
	} {
		t.Run(test.name, func(t *testing.T) {
			b := calctest.Book(t, calctest.Today)
			_, events := Answers(madeUp(t, test.rows), b)
			sameAnswers(t, events, test.want)
		})
	}
}

// TestPastedTax has what is hard to read in the entries about tax and money:
// the return's tax of 5,000 and what follows.
func TestPastedTax(t *testing.T) {
	for _, test := range []struct{ name, rows, want string }{
		{"tax added and taken off again",
			"290 Additional tax assessed 06-06-2022 $700.00\n291 Reduced or removed tax 07-04-2022 -$700.00",
			`{"shown": "5000"}`},
		{"a payment that the bank sent back never came", "670 Payment 08-05-2021 -$400.00\n671 Dishonored payment 08-20-2021 $400.00", `{"shown": "5000"}`},
		{"an audit's tax made less",
			"300 Additional tax assessed by examination 06-06-2022 $700.00\n301 Reduced tax by examination 07-04-2022 -$200.00",
			`{"shown": "5000", "later": [{"on": "2022-06-06", "tax": "500"}]}`},
		{"more taken off than was added: the return's tax",
			"290 Additional tax assessed 06-06-2022 $700.00\n291 Reduced or removed tax 07-04-2022 -$1,000.00",
			`{"shown": "4700"}`},
		{"a change of nothing is none", "290 Additional tax assessed 06-06-2022 $0.00", `{"shown": "5000"}`},
		{"the added tax has its own bill",
			"290 Additional tax assessed 06-06-2022 $700.00\n971 Notice issued CP 0014 06-13-2022 $0.00",
			`{"shown": "5000", "demand": "2022-06-13", "later": [{"on": "2022-06-06", "tax": "700", "demand": "2022-06-13"}]}`},
		{"P7: CP22 bills what was added, not the return's tax",
			"290 Additional tax assessed 06-06-2022 $700.00\n971 Notice issued CP 0022A 06-13-2022 $0.00",
			`{"shown": "5000", "later": [{"on": "2022-06-06", "tax": "700", "demand": "2022-06-13"}]}`},
		{"a payment in time is a credit, one after it is not: due July 15, 2020",
			"670 Payment 07-15-2020 -$100.00\n670 Payment 07-16-2020 -$50.00",
			`{"shown": "5000", "credits": "100", "payments": [{"on": "2020-07-16", "amount": "50"}]}`},
		{"more went out than came in: what came in is not known",
			"806 W-2 or 1099 withholding 04-15-2020 -$100.00\n846 Refund issued 07-16-2020 $150.00",
			`{"shown": "5000"}`},
	} {
		t.Run(test.name, func(t *testing.T) {
			b := calctest.Book(t, calctest.Today)
			year, _ := Answers(madeUp(t, test.rows), b)
			year.History.Filed = facts.Choice{}
			sameAnswers(t, year.History, test.want)
		})
	}
}

// TestDoubts has a row for each event that may be none: K5, K6.
func TestDoubts(t *testing.T) {
	for _, test := range []struct {
		name, rows string
		want       Doubt
	}{
		{"a bankruptcy or another action", "520 Bankruptcy or other legal action filed 01-03-2022 $0.00", DoubtLegal},
		{"a bankruptcy by name", "520 Bankruptcy filed 01-03-2022 $0.00", ""},
		{"a request that no entry closes", "971 Pending installment agreement 01-03-2022 $0.00", DoubtOpen},
		{"one that ended", "971 Pending installment agreement 01-03-2022 $0.00\n972 Removed pending installment agreement 02-07-2022 $0.00", ""},
		{"an agreement that was removed", "972 Removed installment agreement 01-03-2022 $0.00", DoubtRemoved},
		{"one that was terminated", "971 No longer in installment agreement status 01-03-2022 $0.00", ""},
		{"one that was terminated and removed on one day", "972 Removed installment agreement 01-03-2022 $0.00\n971 Installment agreement terminated 01-03-2022 $0.00", ""},
		{"the other way round", "971 Installment agreement terminated 01-03-2022 $0.00\n972 Removed installment agreement 01-03-2022 $0.00", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := madeUp(t, test.rows)
			_, events := Answers(a, calctest.Book(t, calctest.Today))
			if len(events) != 1 {
				t.Fatalf("%d events: %+v", len(events), events)
			}
			if got := DoubtOf(a, events[0]); got != test.want {
				t.Errorf("the doubt is %q, not %q", got, test.want)
			}
		})
	}
}

// TestPastedSubstitute has the place the IRS makes for a substitute return: its
// tax, and the day that counts, are those of the first that follows.
func TestPastedSubstitute(t *testing.T) {
	a := readText(t, `Form 1040 Account Transcript
Report for Tax Period Ending: 12-31-2019
150 Substitute tax return prepared by IRS 05-24-2021 $0.00
290 Additional tax assessed 02-07-2022 $4,000.00
300 Additional tax assessed by examination 06-05-2023 $900.00
`).Accounts[0]
	b := calctest.Book(t, calctest.Today)
	year, _ := Answers(a, b)
	sameAnswers(t, year, `{"year": "2019", "assessed": "2022-02-07", "history": {
		"shown": "4000", "later": [{"on": "2023-06-05", "tax": "900"}], "filed": "substitute"}}`)
}

// TestPastedExpires has the last day to collect as the IRS prints it.
func TestPastedExpires(t *testing.T) {
	for _, test := range []struct {
		name, rows string
		want       date.Day
	}{
		{"the last one counts", "550 Extended collection statute to 05-24-2032 01-03-2022 $0.00\n550 Extended collection statute to 05-24-2033 02-07-2022 $0.00", datetest.Day("2033-05-24")},
		{"an offer after it moves it on", "550 Extended collection statute to 05-24-2032 01-03-2022 $0.00\n480 Offer in compromise received 02-07-2022 $0.00", 0},
		{"hardship after it does not", "550 Extended collection statute to 05-24-2032 01-03-2022 $0.00\n530 Account currently not collectible 02-07-2022 $0.00", datetest.Day("2032-05-24")},
		{"none is printed", "", 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			b := calctest.Book(t, calctest.Today)
			if year, _ := Answers(madeUp(t, test.rows), b); year.Expires.Value != test.want {
				t.Errorf("got %s, not %s", year.Expires.Value, test.want)
			}
		})
	}
}

// TestAnyAccount has accounts that Read does not make: none of them panics, with a
// book or without its figures.
func TestAnyAccount(t *testing.T) {
	tax := transcript.Row{Fact: transcript.TaxAdded, Amount: decimal.NewNullDecimal(decimal.NewFromInt(700))}
	reduction := transcript.Row{Code: "2", Fact: transcript.TaxReduced, Amount: decimal.NewNullDecimal(decimal.NewFromInt(-700))}
	for _, a := range []transcript.Account{
		{},
		{Year: -1},
		{Year: 1 << 40},
		{Form: "1040", Year: 2019, Rows: []transcript.Row{{}, {Fact: transcript.SubstituteReturn}, tax, reduction}},
		{Form: "1040", Year: 2019, Rows: []transcript.Row{{Fact: transcript.Refund}, {Fact: transcript.HearingEnd}, {Fact: transcript.OfferCorrected}}},
	} {
		for _, b := range []*law.Book{calctest.Book(t, calctest.Today), {}} {
			use := UseOf(a)
			y, events := Answers(a, b)
			Fill(&facts.Case{}, y, events)
			if a.Form == "" && use != UseNoForm {
				t.Errorf("%+v is of use: %s", a, use)
			}
		}
	}
}
