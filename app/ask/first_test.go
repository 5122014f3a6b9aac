package ask

import "testing"

// TestTheMainIncomeComesFirst holds that one's own pay and what customers pay are asked
// before what else comes in, and before what others in the home bring in.
func TestTheMainIncomeComesFirst(t *testing.T) {
	at, n := map[string]int{}, 0
	note := func(steps []Step) {
		for _, s := range steps {
			for _, q := range s.Questions {
				at[q.ID] = n
				n++
			}
		}
	}
	for _, s := range Sections() {
		for _, step := range s.Steps {
			note([]Step{step})
			note(step.itemSteps())
		}
	}
	for main, others := range map[string][]string{
		"job-pay":  {"social-security", "pension", "interest", "rent-income", "spouse-benefits", "other-income", "other-gives", "community-spouse-income"},
		"receipts": {"business-income", "business-rent", "business-other", "other-income", "other-gives", "community-spouse-income"},
	} {
		for _, other := range others {
			if at[main] >= at[other] {
				t.Errorf("%s, which is asked at %d, comes after %s, at %d", main, at[main], other, at[other])
			}
		}
	}
}
