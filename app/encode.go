//go:build !js

// The command assess writes a report as JSON, in the version that it begins with.
// Within a version (calc.Version) fields may be added, and none is renamed, taken
// away or given another meaning. Version 1 had the two offers as "options", the
// expenses as "caps", and no debts.
//
// A field without a value is left out; a list may be empty. A day is written
// 2026-11-22. N of several things of one kind, such as vehicles or tax years, is
// "n", from 1.
//
//	version    2
//	on         the day of the law
//	open       whether an offer in compromise is open: a finding
//	form       the sections of Form 433-A (OIC), each {"id", "lines"}
//	boxes      its boxes {"A", "B", "C", "D", "E", "F", "G", "H"}, each a line
//	fullPay    whether the IRS could collect the debt in full, {"can", "equity",
//	           "months", "collectible", "shortfall", "monthsNeeded",
//	           "withAccruals"}: a finding, the equity, the months left, what
//	           both together bring, the debt less that, and the months from
//	           which the finding would turn. The last is the test with the interest and penalties to come, {"can",
//	           "months", "on", "short", "decides", "periods"}: decides says
//	           whether the tests differ, and a period how one bill comes out,
//	           {"year", "bill", "months", "paidIn", "short"}. Year is the n of
//	           "debts", left out for a debt known only in total, and bill, from
//	           1, is which of the year's assessments
//	community  the offers if state law lets the income of a spouse who does not
//	           owe count, {"share", "counted", "lump", "periodic", "canPay",
//	           "decides"}: the share of it, what counts a month, both offers, and
//	           findings: whether the IRS could then collect the debt in full, and
//	           whether that differs from fullPay
//	gates      who may apply: findings
//	lowIncome  low-income certification: a finding
//	fee        the application fee: a line
//	grounds    why the IRS may accept less than is owed: findings
//	expenses   each expense, {"id", "n", "claimed", "limit", "allowed",
//	           "disallowed", "addsLump", "addsPeriodic"}: what was answered, the
//	           limit of the standards, what is allowed and what is not, and what
//	           the latter adds to each offer
//	range      {"lump", "periodic", "drivers"}: how far each offer may move,
//	           {"least", "most"}, and the answers that move them, {"id", "n",
//	           "answer", "low", "high", "lump", "periodic"}
//	flags      what else an examiner would ask about: findings
//	unsettled  what may turn the answer although it is known: findings
//	missing    the answers, and figures of the law, that the report waits for:
//	           lines
//	ways       the ways out of the debt, each {"id", "open", "costs", "payments",
//	           "paces", "fits", "affords", "effects", "forms", "steps",
//	           "warnings"}: a finding, costs {"amount", "months", "upfront",
//	           "monthly", "fee", "total", "saved"}, lines, the level payments at
//	           which it may be paid, whether the household can afford it, and by
//	           which amounts where two differ, what else it does, {"on", "effect"},
//	           the numbers of forms, the IDs of what to do, findings. A pace is {"id",
//	           "each", "months", "lastDay", "paid", "total", "years", "interest",
//	           "penalty", "lost", "ends"}: total is what is paid with what goes with
//	           the request and the fee, years what of it goes to each assessment,
//	           and lost what expires unpaid
//	withoutPenalties
//	           those of the ways, without the penalties that may come off, whose
//	           cost then changes
//	advice     which ways fit first, {"rule", "ways", "pace", "then", "thenWays",
//	           "open", "besides"}: a finding, the IDs of the ways and of the pace of
//	           a plan, the same of what fits once something else is done, and
//	           findings: rules that are not decided and would come before it, and
//	           what holds whatever the way
//	then       the ways out once something else is done, like "ways"
//	waiting    an offer beside keeping on to the last day to collect, if that is
//	           near, {"beside", "kept", "lastDay", "offer", "latest", "stops",
//	           "years"}: a finding, and lines
//	changes    what is about to change what is left each month: findings
//	letters    the letters of the IRS, the most urgent first, left out if there are
//	           none, {"kind", "n", "last", "left", "larger", "usual", "due",
//	           "levy", "next", "after"}: the ID of the letter, which of the case's
//	           letters it is, lines of the last day to act, the days left and, of
//	           a bill of no known amount, the last day if it is large; usual is
//	           true where the letter prints the day that counts; due is whether
//	           there is time, levy what may be taken and next what comes next, and
//	           after what stays open once the day has passed: findings
//	levy       what levies take, left out unless one is near, {"pays", "wages",
//	           "benefits", "leftOut", "payments", "bankDays", "bank", "refunds",
//	           "exempt", "hardship", "release"}. A pay is {"job", "pay", "atMost",
//	           "stated", "unstated"}: the n of the job, take-home pay or, with
//	           atMost true, pay before tax, and what is exempt and taken with the
//	           statement to the employer and without, {"exempt", "taken",
//	           "exemptMonth", "takenMonth"}. Benefits is what is taken of Social
//	           Security, leftOut whether the program's filter leaves it alone, and
//	           hardship whether too little is left to live on. The others are the
//	           days a bank holds the money, and findings
//	debts      what each tax year owes on the day "on", {"on", "years", "tax",
//	           "balance", "range", "saving", "held"}. A year is {"n", "told",
//	           "expired", "due", "returnDue", "tax", "lateFiling", "latePayment",
//	           "other", "interest", "balance", "range", "saving", "clocks",
//	           "findings"}: told and expired are true or left out, and saving, if
//	           penalties are abated, is {"lateFiling", "latePayment", "both"}. A
//	           clock is the collection statute of one assessment, {"bill",
//	           "whose", "assessed", "base", "suspensions", "raises", "expires",
//	           "range", "irsExpires", "difference", "projections", "findings"}:
//	           whose is "own" or "spouse", or left out if one clock is
//	           everybody's, base is the last day without events, raises the
//	           earliest last days that events set, and difference the days from
//	           ours to the IRS's. A suspension is {"event", "kind", "from", "to", "days", "without",
//	           "counts", "codes"}, and a projection, which is the last day after
//	           an offer or a request made today, {"id", "least", "most"}
//	lines      every line of the report, after those it was made from
//
// A line is given by its "ref": its ID, behind a colon its n, and behind a tilde,
// from 2, which it is of different lines with the same ID and n, as where the range
// assesses the case again. In "lines" it is {"ref", "id", "n",
// "formLine", "amount", "unit", "operation", "inputs", "cite"}: formLine is its
// number on the form, amount a string in the unit, or null while it is unknown, and
// inputs the refs of the lines that it was made from. Package line has the units
// and the operations.
//
// A finding is {"id", "n", "verdict", "figures", "because", "cite"}: the verdict is
// "yes", "no", or null while it is not decided, figures are lines, and because the
// findings that decided it. A cite is {"id", "name", "url", "from", "still",
// "unverified", "announced"}: from is the first day of the figure, still the day on
// which it was last seen to hold, and the last two are true or left out.
package main

import (
	"encoding/json"
	"fmt"
	"io"

	"offercheck/calc"
	"offercheck/calc/line"
	"offercheck/calc/tree"
)

// writeJSON writes the report as JSON, indented.
func writeJSON(w io.Writer, r calc.Report) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	return e.Encode(encoded(r))
}

// encoded is the report as values for encoding/json.
func encoded(r calc.Report) object {
	e := &encoder{refs: map[string]ref{}, count: map[string]int{}}
	o := e.object(r.Tree())
	return append(o, field{"lines", e.lines})
}

// An encoder collects the lines of a report, each once, while it is encoded.
type encoder struct {
	lines []lineJSON
	refs  map[string]ref // by everything that a line has
	count map[string]int // by key: how many different lines there are
}

// object is the parts of a node as fields, without those that have no value.
func (e *encoder) object(n tree.Node) object {
	o := object{}
	for _, part := range n.Nodes {
		if v := e.value(part); v != nil {
			o = append(o, field{part.Name, v})
		}
	}
	return o
}

// value is a node as a value for encoding/json, and nil if it has none.
func (e *encoder) value(n tree.Node) any {
	switch n.Kind {
	case tree.IsText:
		return n.Text
	case tree.IsNumber:
		return json.Number(n.Text)
	case tree.IsTruth:
		return true
	case tree.IsFinding:
		return e.finding(n.Finding)
	case tree.IsObject:
		return e.object(n)
	case tree.IsList:
		return each(n.Nodes, e.value)
	case tree.IsLine:
		if l := e.line(n.Line); l != "" {
			return l
		}
	}
	return nil
}

// line is the ref of a line, which it adds to the lines, behind those it was made
// from, unless it is there. A line without an ID is no line.
func (e *encoder) line(l line.Line) ref {
	if l.ID == "" {
		return ""
	}
	x := lineJSON{ID: l.ID, N: l.N, FormLine: l.No, Unit: l.Unit, Op: l.Op, In: each(l.In, e.line), Cite: cited(l.Cite)}
	amount := l.Amount.String()
	if l.Unit == line.Date {
		amount = l.String()
	}
	if l.Known {
		x.Amount = &amount
	}
	everything := fmt.Sprintf("%q", []any{l.Key(), l.No, l.Known, amount, l.Unit, l.Op, x.In, l.Cite.ID, l.Cite.URL, l.Cite.From, l.Cite.Still, l.Cite})
	if r, there := e.refs[everything]; there {
		return r
	}
	x.Ref = e.newRef(l.Key())
	e.refs[everything] = x.Ref
	e.lines = append(e.lines, x)
	return x.Ref
}

// newRef is a ref, for a line with that key, that no line has yet.
func (e *encoder) newRef(key string) ref {
	e.count[key]++
	if n := e.count[key]; n > 1 {
		return ref(fmt.Sprintf("%s~%d", key, n))
	}
	return ref(key)
}

func (e *encoder) finding(f line.Finding) findingJSON {
	x := findingJSON{ID: f.ID, N: f.N, Figures: each(f.Figures, e.line), Because: each(f.Because, e.finding), Cite: cited(f.Cite)}
	if f.Verdict != line.NotYet {
		x.Verdict = &f.Verdict
	}
	return x
}
