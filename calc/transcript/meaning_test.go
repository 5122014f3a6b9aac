package transcript

import (
	"strings"
	"testing"
)

// TestMeaning has a row for every code and all words that decide.
func TestMeaning(t *testing.T) {
	for _, test := range []struct{ code, text, amount, fact string }{
		{"150", "Tax return filed", "$1.00", "return-filed"},
		{"150", "Tax return filed", "$0.00", "return-filed"},
		{"150", "Tax return filed", "-$1.00", ""},
		{"150", "Substitute tax return prepared by IRS", "$1.00", "substitute-return"},
		{"140", "Inquiry for non-filing of tax return", "$0.00", "inquiry"},
		{"599", "Tax return filed", "$0.00", "return-secured"},
		{"976", "Duplicate return filed", "$0.00", "second-return"},
		{"977", "Amended return filed", "$0.00", "second-return"},
		{"460", "Extension of time to file tax return", "$0.00", "extension"},
		{"420", "Examination of tax return", "$0.00", "examination"},
		{"424", "Examination request", "$0.00", "examination"},
		{"421", "Closed examination of tax return", "$0.00", "examination-ended"},
		{"421", "", "$0.00", ""},
		{"290", "Additional tax assessed", "$0.00", "tax-added"},
		{"300", "Additional tax assessed by examination", "$1.00", "tax-added-by-examination"},
		{"291", "Reduced or removed prior tax assessed", "-$1.00", "tax-reduced"},
		{"301", "Reduced or removed prior tax assessed", "$1.00", ""},
		{"160", "", "$1.00", "late-filing-penalty"},
		{"161", "", "-$1.00", "late-filing-penalty-reduced"},
		{"167", "", "$1.00", ""},
		{"170", "", "$1.00", "estimated-tax-penalty"},
		{"177", "", "-$1.00", "estimated-tax-penalty-reduced"},
		{"270", "", "$1.00", "late-payment-penalty"},
		{"277", "", "-$1.00", "late-payment-penalty-reduced"},
		{"240", "Miscellaneous penalty", "$1.00", "miscellaneous-penalty"},
		{"240", "Miscellaneous penalty IRC 6662", "$1.00", "accuracy-penalty"},
		{"240", "Accuracy-related penalty", "$1.00", "accuracy-penalty"},
		{"240", "Trust fund recovery penalty", "$1.00", "trust-fund-recovery-penalty"},
		{"240", "Miscellaneous penalty IRC 6672", "$1.00", "trust-fund-recovery-penalty"},
		{"241", "", "-$1.00", "miscellaneous-penalty-reduced"},
		{"320", "", "$1.00", "fraud-penalty"},
		{"321", "", "-$1.00", "fraud-penalty-reduced"},
		{"190", "", "$1.00", "interest"},
		{"336", "", "$1.00", "interest"},
		{"341", "", "-$1.00", "interest-reduced"},
		{"360", "", "$1.00", "lien-fee"},
		{"310", "", "-$1.00", "payment"},
		{"310", "", "$1.00", ""},
		{"610", "Payment with return", "-$1.00", "payment"},
		{"690", "", "-$1.00", "payment"},
		{"670", "Payment", "$1.00", ""},
		{"660", "Estimated tax payment", "-$1.00", "payment"},
		{"660", "Something", "-$1.00", ""},
		{"663", "Estimated tax payment", "-$1.00", ""},
		{"806", "", "-$1.00", "withheld"},
		{"766", "", "-$1.00", "refundable-credit"},
		{"768", "Earned income credit", "-$1.00", "refundable-credit"},
		{"716", "", "-$1.00", "moved-in"},
		{"662", "", "$1.00", "payment-removed"},
		{"672", "", "$1.00", "payment-removed"},
		{"671", "Dishonored payment", "$1.00", "payment-removed"},
		{"611", "Dishonored payment", "-$1.00", ""},
		{"671", "Something", "$1.00", ""},
		{"807", "", "$1.00", "credit-removed"},
		{"826", "", "$1.00", "moved-out"},
		{"820", "Credit transferred out to 1040 201712", "$1.00", "moved-out"},
		{"846", "Refund issued", "$1.00", "refund"},
		{"608", "", "-$1.00", "written-off-expired"}, // K8
		{"608", "", "$1.00", ""},
		{"604", "Assessed debit cleared", "-$1.00", ""}, // K8: its meaning was not seen
		{"605", "", "$1.00", ""},
		{"606", "", "-$1.00", "written-off"},
		{"480", "Offer in compromise received", "$0.00", "offer-pending"},
		{"481", "Offer in compromise rejected", "$0.00", "offer-rejected"},
		{"481", "Offer in compromise returned", "$0.00", "offer-returned"},
		{"482", "Offer in compromise withdrawn", "$0.00", "offer-withdrawn"},
		{"483", "Offer in compromise", "$0.00", ""},
		{"483", "Offer in compromise returned", "$0.00", "offer-returned"},
		{"488", "Corrected offer in compromise", "$0.00", "offer-corrected"},
		{"780", "", "$0.00", "offer-accepted"},
		{"781", "", "$0.00", "offer-defaulted"},
		{"520", "Bankruptcy or other legal action filed", "$0.00", "legal-action"},
		{"520", "Bankruptcy filed", "$0.00", "bankruptcy"},
		{"520", "", "$0.00", "legal-action"},
		{"521", "", "$0.00", "legal-action-ended"},
		{"500", "Military deferment", "$0.00", "military-deferment"},
		{"500", "", "$0.00", "military-deferment"},
		{"500", "Combat zone", "$0.00", "combat-zone"},
		{"510", "", "$0.00", "military-deferment-ended"},
		{"530", "", "$0.00", "not-collectible"},
		{"531", "", "$0.00", "not-collectible-ended"},
		{"540", "", "$0.00", "death"},
		{"550", "", "$0.00", "collection-extended"},
		{"560", "", "$0.00", "assessment-extended"},
		{"582", "", "$0.00", "lien-filed"},
		{"583", "", "$0.00", "lien-released"},
		{"914", "", "$0.00", "criminal-investigation"},
		{"961", "", "$0.00", "representative-removed"},
		{"570", "Additional account action pending", "$0.00", ""},
		{"999", "Tax return filed", "$1.00", ""},
	} {
		if got := factOf(t, test.code, test.text, test.amount); string(got) != test.fact {
			t.Errorf("%s %s %s is %q, want %q", test.code, test.text, test.amount, got, test.fact)
		}
	}
}

// TestAction has a row for each turn of the words beside 971 and 972.
func TestAction(t *testing.T) {
	for _, test := range []struct{ code, text, fact string }{
		{"971", "Notice issued", "notice"},
		{"971", "Notice issued CP 0014", "notice-and-demand"},
		{"971", "Notice issued CP14", "notice-and-demand"},
		{"971", "Notice issued CP 0014A", "notice"},
		{"971", "Notice issued CP 503", "notice"},
		{"971", "Notice issued CP 0021", "adjustment-bill"}, // P7
		{"971", "Notice issued CP21A", "adjustment-bill"},
		{"971", "Notice issued CP 0022A", "adjustment-bill"},
		{"971", "Notice issued CP 0022E", "adjustment-bill"},
		{"971", "Notice issued CP 0021B", "notice"}, // a refund
		{"971", "Notice issued CP 0504", "levy-notice"},
		{"971", "Notice issued LT 11", "levy-notice"},
		{"971", "Notice issued LT16", "notice"},
		{"971", "Notice issued Letter 1058", "levy-notice"},
		{"971", "Notice issued LTR 3172", "lien-notice"},
		{"971", "Collection due process Notice of Intent to Levy -- issued", "levy-notice"},
		{"971", "Collection due process Notice of Intent to Levy -- return receipt signed", ""},
		{"971", "Collection due process Notice of Intent to Levy -- refused or unclaimed", ""},
		{"971", "Notice of intent to levy and right to request a hearing", "levy-notice"},
		{"971", "Tax period blocked from automated levy program", ""},
		{"971", "Issued notice of lien filing and right to Collection Due Process hearing", "lien-notice"},
		{"971", "Collection due process request received", "hearing-requested"},
		{"971", "Collection due process request received not timely", ""},
		{"971", "Collection due process request received - timely", "hearing-requested"}, // K7
		{"971", "Collection due process - appeals resolved", "hearing-ended"},
		{"971", "Collection due process request withdrawn", "hearing-ended"},
		{"971", "Collection due process determination letter issued", "hearing-ended"},
		{"971", "Collection due process hearing requested for notice of intent to levy", "hearing-requested"},
		{"971", "Equivalent hearing request received", "equivalent-hearing-requested"},
		{"971", "Collection due process hearing withdrawn", "hearing-ended"},
		{"971", "Pending installment agreement", "plan-requested"},
		{"971", "Installment agreement request received", "plan-requested"},
		{"971", "Installment agreement established", "plan-established"},
		{"971", "Notice issued installment agreement established", "plan-established"},
		{"971", "Installment agreement not established", ""},
		{"971", "Installment agreement request rejected", "plan-rejected"},
		{"971", "Installment agreement request not accepted", "plan-rejected"},
		{"971", "Installment agreement request withdrawn", "plan-request-ended"},
		{"971", "Installment agreement no longer pending", "plan-request-ended"},
		{"971", "Installment agreement terminated", "plan-ended"}, // K6
		{"971", "No longer in installment agreement status", "plan-ended"},
		{"971", "Installment agreement removed", "plan-removed"},
		{"971", "Notice issued of intent to terminate installment agreement CP 523", "notice"},
		{"971", "Innocent spouse claim received", "innocent-spouse-claim"},
		{"971", "Innocent spouse claim denied", "innocent-spouse-claim-ended"},
		{"971", "Form 900 waiver", "waiver"},
		{"971", "Form 9465 received", ""},
		{"971", "Taxpayer abroad", "abroad"},
		{"971", "Amended tax return or claim forwarded for processing", "second-return"},
		{"971", "Wholly unheard of", ""},
		{"972", "Removed installment agreement", "plan-removed"},
		{"972", "Removed pending installment agreement", "plan-request-ended"},
		{"972", "Resolved collection due process hearing", "hearing-ended"},
		{"972", "Innocent spouse claim", "innocent-spouse-claim-ended"},
		{"972", "Taxpayer overseas", "abroad-ended"},
		{"972", "Removed notice issued", ""},
	} {
		if got := factOf(t, test.code, test.text, "$0.00"); string(got) != test.fact {
			t.Errorf("%s %s is %q, want %q", test.code, test.text, got, test.fact)
		}
	}
}

// factOf is what a transaction says when it is read from a line.
func factOf(t *testing.T, code, text, sum string) Fact {
	t.Helper()
	r, err := Read("TRANSACTIONS\n" + code + " " + text + " 04-15-2022 " + sum)
	if err != nil || len(r.Accounts) != 1 || len(r.Accounts[0].Rows) != 1 {
		t.Fatalf("%s %s %s: %v %v", code, text, sum, r, err)
	}
	return r.Accounts[0].Rows[0].Fact
}

// TestMeaningsCanBeReached checks that no meaning asks for words that are never
// kept, and that every amount has its part of the check.
func TestMeaningsCanBeReached(t *testing.T) {
	for _, m := range append(meanings[:], actions[:]...) {
		for w := range strings.FieldsSeq(m.words) {
			if !begins(strings.TrimSuffix(w, "!")) {
				t.Errorf("%s: %q is never kept", m.codes, w)
			}
		}
		var c Check
		if out := c.sumOf(m.fact) == &c.NotUsed; out != (m.side == event) {
			t.Errorf("%s %s: its amount is in the check: %v", m.codes, m.fact, !out)
		}
	}
}

// begins says that a word that is kept begins so.
func begins(w string) bool {
	for kept := range allowed() {
		if strings.HasPrefix(kept, w) {
			return true
		}
	}
	return w == "form" || inList(forms, w) || inList(sections, w)
}
