package page

import (
	_ "embed"
	"fmt"
	"slices"
	"sync"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/keep"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// sampleFile is the case of one person in Ohio, for the start page to show
// what comes of a case.
//
//go:embed sample.json
var sampleFile []byte

// sample is the report on that case. The file is part of the program, so one
// that cannot be read is a fault of it.
var sample = sync.OnceValue(func() calc.Report {
	c, err := keep.Read(sampleFile)
	if err != nil {
		panic(fmt.Errorf("page: sample: %w", err))
	}
	on, _ := keep.On(sampleFile)
	b, err := law.On(on)
	if err != nil {
		panic(fmt.Errorf("page: sample: %w", err))
	}
	return calc.AssessAs(c, b, oic.AssumedNone)
})

// sampleCard is the sample's offer, and the two figures it is the sum of.
func sampleCard(w say.Words) app.UI {
	r, sheet := sample(), part.Sheet{Words: w}
	return app.Section().Class("option").Aria("labelledby", "sample").Body(
		app.H2().ID("sample").TabIndex(-1).Text(w.Say("start.sample")),
		part.Note(w.Say("start.sample.text")),
		part.Figure(w.Say("start.sample.offer"), w.Amount(r.Offer(oic.Lump).Cost(way.Amount))),
		sheet.Lines(withoutNothing(r.Form.A), withoutNothing(r.Form.G)),
	)
}

// withoutNothing is a line without the lines in it that come to nothing: a
// sample is shorter than a form.
func withoutNothing(l line.Line) line.Line {
	l.In = slices.Clone(l.In)
	l.In = slices.DeleteFunc(l.In, func(x line.Line) bool { return x.Known && x.Amount.IsZero() })
	for i, x := range l.In {
		l.In[i] = withoutNothing(x)
	}
	return l
}
