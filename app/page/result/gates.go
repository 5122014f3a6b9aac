package result

import (
	"slices"
	"sort"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// gates is the conditions for the IRS to consider an offer at all.
func (v result) gates() shell.Region {
	return shell.Region{ID: "gates", Heading: v.Say("gates.h2"), Body: []app.UI{
		app.P().Text(v.Say("gates.intro")),
		v.folded("gates.fine", line.Yes, briefly(v.Report.Gates), v.Sheet().Finding),
	}}
}

// folded is a list of findings: those that fail first, then the undecided ones. The
// many with the collapsed verdict are folded behind their count.
func (v result) folded(key string, collapsed line.Verdict, all []line.Finding, draw func(line.Finding) app.UI) app.UI {
	var shown, hidden []app.UI
	for _, f := range byVerdict(all) {
		if f.Verdict == collapsed {
			hidden = append(hidden, draw(f))
		} else {
			shown = append(shown, draw(f))
		}
	}
	if len(hidden) == 0 {
		return part.List(shown...)
	}
	fold := part.Details(v.counted(key, len(hidden)), "", part.List(hidden...))
	if len(shown) == 0 {
		return fold
	}
	return app.Div().Body(part.List(shown...), fold)
}

// briefly is the findings, without the reasons and figures of those that hold.
func briefly(findings []line.Finding) []line.Finding {
	short := slices.Clone(findings)
	for i, f := range short {
		if f.Verdict == line.Yes {
			short[i].Because, short[i].Figures = nil, nil
		}
	}
	return short
}

// byVerdict is the findings in the order no, not yet, yes.
func byVerdict(findings []line.Finding) []line.Finding {
	order := []line.Verdict{line.No, line.NotYet, line.Yes}
	sorted := slices.Clone(findings)
	sort.SliceStable(sorted, func(i, j int) bool {
		return slices.Index(order, sorted[i].Verdict) < slices.Index(order, sorted[j].Verdict)
	})
	return sorted
}

// grounds is the grounds for an offer. Those that do not apply are folded.
func (v result) grounds() shell.Region {
	return shell.Region{ID: "grounds", Heading: v.Say("grounds.h2"), Body: []app.UI{
		app.P().Text(v.Say("grounds.intro")),
		v.folded("grounds.unfit", line.No, v.Report.Grounds, v.ground),
	}}
}

// ground is one ground: whether it applies and, once opened, when it does, what to
// do, and its source.
func (v result) ground(f line.Finding) app.UI {
	statement := part.Statement(v.Words, f)
	var note app.UI
	if flag, found := v.raised(noteOfGround[f.ID]); found && f.Verdict != line.No {
		note = part.Note(part.Statement(v.Words, flag) + ". " + part.Reason(v.Words, flag))
	}
	return part.FindingItem(v.Words, f.Verdict,
		app.P().Text(statement),
		note,
		part.Details(v.Say("grounds.more"), statement,
			app.P().Body(app.B().Text(v.Say("grounds.when")+" "), app.Text(v.Words.Say("ground."+f.ID+".when"))),
			app.P().Body(app.B().Text(v.Say("grounds.do")+" "), app.Text(v.Words.Say("ground."+f.ID+".do"))),
			part.Cited(v.Words, f.Cite),
		),
	)
}

// noteOfGround is the flag that stands beside a ground: what it would change.
var noteOfGround = map[string]string{"special-circumstances": "retirement-lived-on"}

// flags is what else an examiner would look into; empty if there is nothing.
func (v result) flags() shell.Region {
	raised := slices.DeleteFunc(slices.Clone(v.Report.Flags), func(f line.Finding) bool { return f.Verdict == line.No })
	if len(raised) == 0 {
		return shell.Region{}
	}
	return shell.Region{ID: "flags", Heading: v.Say("flags.h2"), Body: []app.UI{
		app.P().Text(v.Say("flags.intro")),
		v.Sheet().Notes(raised...),
	}}
}

// feeOf is whether the fee and the first payment must be sent with an offer.
func (v result) feeOf(x way.Way) shell.Region {
	if x.ID != oic.Lump && x.ID != oic.Periodic || x.Open.Verdict == line.No {
		return shell.Region{}
	}
	key := map[line.Verdict]string{line.Yes: "fee.waived", line.No: "fee.due", line.NotYet: "fee.depends"}
	body := []app.UI{
		app.P().Text(v.Say(key[v.Report.LowIncome.Verdict])),
		v.Sheet().Decided(shell.TrimFinding(v.Report.LowIncome, v.Report.Form.D)),
		part.Cited(v.Words, v.Report.LowIncome.Cite),
	}
	if v.Report.LowIncome.Verdict == line.Yes {
		body = append(body, app.P().Text(v.Say("fee.first", "days", v.Words.Amount(v.Law.Offer.FirstPaymentDays))))
	}
	return shell.Region{ID: "fee", Heading: v.Say("fee.h2"), Body: body}
}

// raised is the flag with that ID, if the report raises it.
func (v result) raised(id string) (line.Finding, bool) {
	return line.Find(v.Report.Flags, id)
}
