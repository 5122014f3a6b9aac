package interview

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

// sampleFile is the case of one person in Ohio, the example on the start page.
//
//go:embed sample.json
var sampleFile []byte

// sample is the report on that case. The file is embedded, so it panics if the file
// cannot be read.
var sample = sync.OnceValue(func() calc.Report {
	c, err := keep.Read(sampleFile)
	if err != nil {
		panic(fmt.Errorf("interview: sample: %w", err))
	}
	on, _ := keep.On(sampleFile)
	b, err := law.On(on)
	if err != nil {
		panic(fmt.Errorf("interview: sample: %w", err))
	}
	return calc.AssessAs(c, b, oic.AssumeNone)
})

// sampleCard is the sample's offer, and the two boxes it is the sum of.
func sampleCard(w say.Words) app.UI {
	r, sheet := sample(), part.Sheet{Words: w, Number: func(line.Line) int { return 0 }} // it has one of each
	return app.Section().Class("option").Aria("labelledby", "sample").Body(
		app.H2().ID("sample").TabIndex(-1).Text(w.Say("start.sample")),
		part.Note(w.Say("start.sample.text")),
		part.Figure(w.Say("start.sample.offer"), w.Amount(r.Offer(oic.Lump).Cost(way.Amount))),
		sheet.Lines(withoutZeros(r.Form.A), withoutZeros(r.Form.G)),
	)
}

// withoutZeros is a line without its zero inputs.
func withoutZeros(l line.Line) line.Line {
	l.In = slices.Clone(l.In)
	l.In = slices.DeleteFunc(l.In, func(x line.Line) bool { return x.Known && x.Amount.IsZero() })
	for i, x := range l.In {
		l.In[i] = withoutZeros(x)
	}
	return l
}
