package ask

import (
	"testing"

	"offercheck/calc/date"
	"offercheck/calc/facts"
)

// TestItemsThatAreNotThere passes numbers of items that the case does not have to
// everything that takes one: nothing is asked, shown or taken, and nothing panics.
func TestItemsThatAreNotThere(t *testing.T) {
	for _, c := range []*facts.Case{{}, oneOfEach()} {
		for _, step := range everyStep() {
			_, isItem := ListOf(step.ID)
			for _, n := range []int{-1, 2, 1 << 40} {
				applies, asked := step.Applies(c, n), step.Asked(c, n)
				if isItem && (applies || asked != nil) {
					t.Errorf("%s is asked of item %d", step.ID, n)
				}
				step.Show(c, n)
				step.Take(c, n, anything(step))
				Warnings(c, step, n, date.FirstOf(2027))
				OptionalOfItem(c, step, n)
				FirstOfItem(step, n)
				if step.Items != nil {
					was := step.Items.Len(c)
					step.Items.Remove(c, n)
					if step.Items.Len(c) != was {
						t.Errorf("%s: removed item %d", step.ID, n)
					}
				}
				for _, q := range step.Questions {
					q.Show(c, n, Typed{})
					q.Take(c, n, anything(step))
					q.Answered(c, n)
					if isItem && q.Answers(c, n) != nil {
						t.Errorf("%s has answers of item %d", q.ID, n)
					}
					if k, isChoice := q.Kind.(Choice); isChoice {
						k.Offered(c, n)
					}
				}
				p := Place{Step: step.ID, N: n}
				opened := WithItem(*c, p)
				Next(c, p)
				Prev(c, p)
				Another(&opened, p)
				AfterChange(c, p, nil, p)
				if near := Nearest(c, p); near != Nearest(c, near) {
					t.Errorf("%v is nearest to %v, and %v to that", near, p, Nearest(c, near))
				}
			}
			Another(c, Place{Step: step.ID})
		}
	}
	if (Row{}).Answered(&facts.Case{}) || (Question{}).Answers(&facts.Case{}, 0) != nil {
		t.Error("the empty row or question has an answer")
	}
}
