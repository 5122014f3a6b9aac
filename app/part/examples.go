//go:build !wasm

package part

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/say"
)

// An Example is a part in one of its states.
type Example struct {
	Name string
	UI   app.UI
}

// Gallery is every part in every state on one page, for whoever changes how
// things look.
func Gallery(w say.Words) app.UI {
	main := []app.UI{Heading("Gallery")}
	for _, e := range Examples(w) {
		main = append(main, app.H2().Text(e.Name), e.UI)
	}
	return Frame{
		Words: w, Home: "/", Other: "/es/", Check: "/privacy/", On: sampleDay,
		Footer: []Link{{"Privacy", "/privacy/"}, {"Figures and their sources", "/figures/"}, {"What it cannot do", "/limits/"}},
	}.Around(main...)
}

// Examples is every part in every state. No two share an ID, so that they can
// stand on one page.
func Examples(w say.Words) []Example {
	var all []Example
	all = append(all, textExamples(w)...)
	all = append(all, choiceExamples(w)...)
	all = append(all, formExamples(w)...)
	all = append(all, listExamples(w)...)
	all = append(all, figureExamples(w)...)
	all = append(all, tableExamples(w)...)
	return append(all, noticeExamples(w)...)
}

// questionField is the field of a question, under an ID of its own.
func questionField(w say.Words, id, question string) Field {
	return Field{
		Words: w, ID: id,
		Label: w.Say("ask." + question + ".label"),
		Hint:  w.Say("ask." + question + ".hint"),
		Input: func(app.Context, string, string) {},
	}
}

// withError is the field with an error.
func (f Field) withError(question, code string, args ...string) Field {
	f.Error = f.Words.Problem(question, code, args...)
	return f
}

// withWhy is the field with the reason it is asked.
func (f Field) withWhy(question string) Field {
	f.Why = f.Words.Say("ask." + question + ".why")
	f.Source = form
	return f
}

// withUnsure is the field with "I do not know", ticked or not.
func (f Field) withUnsure(on bool) Field {
	f.CanUnsure, f.Unsure = true, on
	return f
}

func textExamples(w say.Words) []Example {
	alone := questionField(w, "rent-alone", "rent").withWhy("rent").withUnsure(false)
	alone.Heading = true
	optional := questionField(w, "dues", "dues")
	optional.Optional = true
	return []Example{
		{"Money, the only question of its page", &Money{Field: alone, Value: "1,640"}},
		{"Money, empty", &Money{Field: questionField(w, "rent", "rent")}},
		{"Money, not known", &Money{Field: questionField(w, "rent-unsure", "rent").withUnsure(true)}},
		{"Money, wrong", &Money{Field: questionField(w, "rent-wrong", "rent").withError("rent", "number"), Value: "9k"}},
		{"Money, may be left empty", &Money{Field: optional}},
		{"Money, may be below zero", &Money{Field: questionField(w, "net", "business-net-1"), Value: "-2,400", Signed: true}},
		{"Percent", &Percent{Field: questionField(w, "lost", "retirement-lost").withUnsure(false), Value: "30"}},
		{"Percent, wrong", &Percent{Field: questionField(w, "lost-wrong", "retirement-lost").withError("retirement-lost", "too-high", "100"), Value: "130"}},
		{"Whole number", &Count{Field: questionField(w, "people", "under-65"), Value: "3"}},
		{"Whole number, wrong", &Count{Field: questionField(w, "people-wrong", "under-65").withError("under-65", "whole"), Value: "2.5"}},
		{"Date", &Date{Field: questionField(w, "ends", "tax-year-expires").withUnsure(false), Month: "11", Day: "27", Year: "2033"}},
		{"Date, one box wrong", &Date{
			Field: questionField(w, "ends-wrong", "tax-year-expires").withError("tax-year-expires", "date-real"),
			Month: "2", Day: "30", Year: "2033", Wrong: []string{"ends-wrong-day"},
		}},
		{"A few words", &Short{Field: Field{Words: w, ID: "short", Label: "A name for it", Hint: "Only for yourself", Input: func(app.Context, string, string) {}}, Value: "A second job"}},
		{"File", &File{Field: Field{Words: w, ID: "open", Label: "A case file", Hint: "It ends in .json"}, Accept: ".json"}},
		{"File, wrong", &File{Field: Field{Words: w, ID: "open-wrong", Label: "A case file", Error: "The file must be a case file of OfferCheck"}, Accept: ".json"}},
	}
}

func choiceExamples(w say.Words) []Example {
	alone := questionField(w, "needed-alone", "property-sold").withWhy("property-sold").withUnsure(false)
	alone.Heading = true
	every := []Option{}
	for _, id := range []string{"week", "two-weeks", "half-month", "month"} {
		every = append(every, Option{ID: id, Label: w.Say("choice.job-every." + id)})
	}
	return []Example{
		{"Yes or no, the only question of its page", &YesNo{Field: alone}},
		{"Yes or no, answered", &YesNo{Field: questionField(w, "needed", "property-sold"), Value: "yes"}},
		{"Yes or no, side by side", &YesNo{Field: questionField(w, "needed-row", "property-sold").withUnsure(false), Row: true}},
		{"Yes or no, not known", &YesNo{Field: questionField(w, "needed-unsure", "property-sold").withUnsure(true)}},
		{"Yes or no, wrong", &YesNo{Field: questionField(w, "needed-wrong", "property-sold").withError("property-sold", "yes-no")}},
		{"One of a few", &Choice{Field: questionField(w, "every", "job-every"), Value: "two-weeks", Options: every}},
		{"One of a few, wrong", &Choice{Field: questionField(w, "every-wrong", "job-every").withError("job-every", "choice"), Options: every}},
		{"Any of a few", &Checkboxes{Field: questionField(w, "benefits", "comes-in"), Options: picks(w, "")}},
		{"Any of a few, none", &Checkboxes{Field: questionField(w, "none", "comes-in"), Options: picks(w, "none"), None: true}},
		{"Any of a few, wrong", &Checkboxes{Field: questionField(w, "picks-wrong", "comes-in").withError("comes-in", "picks"), Options: picks(w, "wrong")}},
		{"State", &Select{Field: questionField(w, "state", "state"), Empty: "Choose a state", Value: "OH", Options: states(w)}},
		{"State, wrong", &Select{Field: questionField(w, "state-wrong", "state").withError("state", "state"), Empty: "Choose a state", Options: states(w)}},
		{"County", &Lookup{Field: questionField(w, "county", "county"), List: "Counties in Ohio", Places: ohio}},
		{"County, chosen", &Lookup{Field: questionField(w, "county-chosen", "county"), List: "Counties in Ohio", Places: ohio, Value: "39049"}},
		{"County, wrong", &Lookup{Field: questionField(w, "county-wrong", "county").withError("county", "county"), List: "Counties in Ohio", Places: ohio, Value: "Frank"}},
		{"County, found by typing", &lookupInUse{Lookup{
			Field: questionField(w, "county-open", "county"), List: "Counties in Ohio", Places: ohio,
			typing: true, open: true, text: "f", at: 2,
		}}},
		{"County, nothing found", &lookupInUse{Lookup{
			Field: questionField(w, "county-none", "county"), List: "Counties in Ohio", Places: ohio,
			typing: true, open: true, text: "xy", at: -1,
		}}},
	}
}

// lookupInUse is a county field in the middle of being used.
type lookupInUse struct{ Lookup }

// OnInit leaves the arrow keys where they stand.
func (*lookupInUse) OnInit() {}

// picks is a few boxes; one is ticked unless the state has a name.
func picks(w say.Words, state string) []Option {
	var all []Option
	for _, id := range []string{"social-security", "pension", "unemployment", "other-benefit"} {
		o := Option{ID: id + state, Label: w.Say("pick." + id), On: state == "" && id == "pension"}
		if w.Has("pick." + id + ".hint") {
			o.Hint = w.Say("pick." + id + ".hint")
		}
		all = append(all, o)
	}
	return all
}

func states(w say.Words) []Option {
	var all []Option
	for _, code := range []string{"IN", "OH", "PA"} {
		all = append(all, Option{ID: code, Label: w.Say("state." + code)})
	}
	return all
}

// ohio is some of Ohio's counties, and one elsewhere for its accent.
var ohio = []Place{
	{Code: "39045", Name: "Fairfield County"}, {Code: "39047", Name: "Fayette County"}, {Code: "39049", Name: "Franklin County"},
	{Code: "39051", Name: "Fulton County"}, {Code: "39085", Name: "Lake County"}, {Code: "39155", Name: "Trumbull County"},
	{Code: "39161", Name: "Van Wert County"}, {Code: "35013", Name: "Doña Ana County"},
}
