package ask

import (
	"slices"

	"offercheck/calc/facts"
	"offercheck/calc/law"
)

// LetterKind is a kind of letter of the IRS, by its ID. A number as the letter prints it
// is taken too, but not the beginning of one: it may be that of a letter that the table
// does not have.
type LetterKind struct {
	At func(c *facts.Case, n int) *facts.Choice
}

// letters is whether the IRS has written, and each letter in hand: when it was written,
// and what its last day is counted from.
var letters = []Step{
	{ID: "had-letter", Optional: true, Questions: []Question{
		{ID: "letter-last", Optional: true, Unsure: true, Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Letters.Has }}},
	}},
	{ID: "letters", Optional: true, Items: &Items{Answers: true, collection: sliceOf[facts.Letter](func(c *facts.Case) *[]facts.Letter { return &c.Letters.Held }), Steps: []Step{
		{ID: "letter", Optional: true, Questions: letter},
		{ID: "letter-more", Optional: true, Questions: letterMore},
	}}},
}

// letter is what the last day to act needs.
var letter = []Question{
	{ID: "letter-kind", Kind: LetterKind{At: func(c *facts.Case, n int) *facts.Choice { return &c.Letters.Held[n].Kind }}},
	{ID: "letter-on", Optional: true, Unsure: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &c.Letters.Held[n].On }, Past: true}},
	{ID: "letter-from", Optional: true, Unsure: true, When: countsFromElsewhere, As: rightOf,
		Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &c.Letters.Held[n].From }, Past: true}},
}

// fromLines are the names of the answer to letter-from in the sums of a letter, by what it
// is about.
var fromLines = []string{"levy-received", "statement-given", "lien-filed"}

// letterMore is what moves the last day or fits the case, and is asked beside the answer.
var letterMore = []Question{
	{ID: "letter-printed", Optional: true, When: hasLastDay, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &c.Letters.Held[n].Printed }}},
	{ID: "letter-abroad", Optional: true, When: abroadCounts, Kind: YesNo{At: func(c *facts.Case, n int) *facts.YesNo { return &c.Letters.Held[n].Abroad }}},
	{ID: "letter-year", Optional: true, Kind: Count{At: func(c *facts.Case, n int) *facts.Count { return &c.Letters.Held[n].Year }, Least: 1990, Most: 2030}},
	{ID: "letter-amount", Optional: true, Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Letters.Held[n].Amount }}},
	{ID: "letter-answered", Optional: true, When: hasLastDay, Kind: YesNo{At: func(c *facts.Case, n int) *facts.YesNo { return &c.Letters.Held[n].Answered }}},
}

// LetterOf is the kind of the nth letter of the case, from 0; the zero Letter if the case
// has none of a known kind.
func LetterOf(c *facts.Case, n int) law.Letter {
	if n < 0 || n >= len(c.Letters.Held) {
		return law.Letter{}
	}
	kind, _ := law.LetterOf(c.Letters.Held[n].Kind.Value)
	return kind
}

// rightOf is what the letter's last day is for.
func rightOf(c *facts.Case, n int) string { return LetterOf(c, n).Right }

// hasLastDay reports whether the letter has a last day to act.
func hasLastDay(c *facts.Case, n int) bool { return rightOf(c, n) != "" }

// countsFromElsewhere reports whether the last day is not counted from the letter's date.
func countsFromElsewhere(c *facts.Case, n int) bool {
	return slices.Contains([]string{law.RightBankHold, law.RightStatement, law.RightLienHearing}, rightOf(c, n))
}

// abroadCounts reports whether a letter to an address abroad gives more time.
func abroadCounts(c *facts.Case, n int) bool {
	kind := LetterOf(c, n)
	return kind.DaysAbroad > 0 || slices.Contains([]string{law.RightTaxCourt, law.RightTrustFund}, kind.Right)
}

func (k LetterKind) answers(c *facts.Case, n int) []Answer { return []Answer{k.At(c, n)} }

func (k LetterKind) show(q Question, c *facts.Case, n int, t Typed) { t[q.ID] = k.At(c, n).Value }

func (k LetterKind) take(q Question, c *facts.Case, n int, t Typed) []Problem {
	return takeText(q, k.At(c, n), t[q.ID], t, func(typed string) (string, []Problem) {
		if kind, ok := law.LetterOf(typed); ok {
			return kind.ID, nil
		}
		found := law.LettersNumbered(typed)
		switch {
		case len(found) == 0:
			return "", q.problem(NoLetter)
		case !law.IsNumber(found[0], typed):
			return "", q.problem(WhichLetter)
		}
		return found[0].ID, nil
	})
}
