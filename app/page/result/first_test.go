package result

import (
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/say"
)

// TestWhatComesFirstNamesWhatFollows: the headline names an offer only if one looks open once
// what comes first is done, and the first step says which way fits then. The ways are those
// of the stories, each behind "fits then". Of the roofer's plan it says what it takes: at least
// 434.07 rounded up, and at most the 1,177 that are left.
func TestWhatComesFirstNamesWhatFollows(t *testing.T) {
	all := pagetest.Stories(t, "../../../calc/testdata", "*.txt")
	for _, test := range []struct{ story, headline, then string }{
		{"missouri-roofer-return-missing", "Before a payment plan, file the missing returns.", "The IRS usually wants the latest years, not all of them. Then: a Simple Payment Plan fits. By the debt as it is: $435 to $1,177 a month."},
		{"missouri-latest-return-late", "Before an offer or a plan, file the missing returns.", "The IRS usually wants the latest years, not all of them. Then: a plan that pays a part, or an offer: weigh one against the other."},
		{"missouri-deposits-behind", "Before a payment plan, get this year’s tax current.", "Then: a Simple Payment Plan fits."},
		{"missouri-estimated-tax-behind", "Before a payment plan, get this year’s tax current.", "Then: a Simple Payment Plan fits."},
	} {
		v := judgedIn(t, all[test.story].In(say.In("en")))
		text, _ := v.advised()
		if got, then := v.headline(v.outcome()), v.doLine(text).Text; got != test.headline || then != test.then {
			t.Errorf("%s: %q, %q", test.story, got, then)
		}
	}
}

// TestAfterColon keeps a name in capitals.
func TestAfterColon(t *testing.T) {
	for statement, want := range map[string]string{"A plan fits": "a plan fits.", "IRS rules.": "IRS rules.", "Énfasis": "énfasis."} {
		if got := afterColon(statement); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
