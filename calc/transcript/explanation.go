package transcript

import (
	"strings"
	"sync"
)

// vocabulary is the words of the IRS's explanations. No other word is kept, so that
// no name or address can be. Words that are common names are left out where an
// explanation can do without them.
const vocabulary = `
1099 a abated abatement abroad absence accepted account accuracy accuracy-related acknowledged action actions
active added additional adjusted adjustment administrative advance after agency agreed agreement all allocated
allowed amended amount an and any appeal appeals applied appointed approved are area as assessed assessment
asset assets assigned at audit automated automatic available balance bankruptcy based be been before being
blocked by can cancelled cannot certified change changed charge charged check child choose chose civil claim
cleared closed closing code collectable collectible collection combat combat-zone combined completed compliance
compliant compromise computed confirmed considered contact continued corrected correction correspondence cost
costs court credit credited criminal current currently date death debit debt decedent decision declared default
defaulted deferred deficiency delayed delete deleted delinquent demand denied deposit description determination
determined direct disallowed disaster discharge discharged discovered dishonored dismissed dispute document doubt due
duplicate during earlier earned economic effective eligible employee employer employment end ended ending
equivalent erroneous error established estate estimated exam examination examiner excess exempt exemption
expense expenses expiration expired ext extended extension failed failure federal fee fees file filed filing
final first for foreign forwarded fraud fraudulent freeze frivolous from fund funds further gave general generated
granted guaranteed had hardship has have health hearing held hold identity if impact in income incorrect
increased individual information initial innocent input inquiry insolvency insolvent installment insufficient
intent interest invalid investigation irs issue issued its jeopardy joint late legal letter levied levies levy
liability lien liens limit litigation longer low made mail mailed manual master math meet message met military
miscellaneous missed module money moved multiple must negligence never new no non-filing non-payment nonfiling
nonpayment not not-collectible notice number of offer offset offsets old on only open or order original other
out outside over overpaid overpayment overpayments overseas owed owing paid partial party passport pay payer
paying payment payments penalty pending pension period permitted person placed plan plans posted pre-paying
premium prepared prepaying prevent previous primary prior private proceeding process processed processing
program prompt proof property proposed protection protest provided public purpose qualified qualifying quarter
quick reason reasonable rebate recalled receipt received recomputed record recovery reduced refiled refund refundable
refunded refunds refused reinstated reject rejected released relief removed reply report representative request
requested requests required rescinded research resident resolution resolved response responsibility restitution
restored result resumed retirement return returned returns reversal reverse reversed review revised right rights
running satisfied schedule schedules second secondary section secured self-employment sent separate settlement
shown signed so social specific spouse stage statement states status statute statutory stay step stimulus stop
stopped student subsequent substitute substituted such suit supporting suspended suspense taken tax taxable
taxes taxpayer taxpayers temporary terminated termination terms that the theft their there these they third this
time timely timing to total transfer transferred trial trust trustee two types u.s unable unclaimed
undeliverable undelivered under underpayment underreporter understatement undeveloped unemployment unfiled
united unpaid unreported unsigned until untimely unused up updated upon used user value verification verified
via victim void w-2 wage waiting waived waiver was were when which while whose with withdrawal withdrawn
withheld withholding within without write-off written year years you your`

// allowed is the vocabulary as a set.
var allowed = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for w := range strings.FieldsSeq(vocabulary) {
		words[w] = true
	}
	return words
})

// noticePrefixes are the words before the number of a notice or letter, and what is
// kept of each.
var noticePrefixes = map[string]string{"cp": "CP", "lt": "LT", "ltr": "LTR", "letter": "LTR"}

// forms are the numbers of forms that an explanation may name.
const forms = ` 1040 1040a 1040ez 1040nr 1040x 1040-a 1040-ez 1040-nr 1040-sr 1040-x 940 941 943 944 1065 1120 1120s
 433 433-a 433-f 656 656-l 843 872 870 900 911 1127 2848 4868 8379 8821 8857 9423 9465 12153 14039 `

// sections are the sections of the Internal Revenue Code that it may name.
const sections = " 6015 6020 6320 6330 6404 6511 6621 6651 6654 6656 6662 6663 6672 6676 6702 7122 "

// inList says whether a word is in a list, which has a blank before and behind each.
func inList(list, plain string) bool { return strings.Contains(list, " "+plain+" ") }

// keepWord is what is kept of a word of an explanation, … for a word that is not,
// and the notice that it names, if any. A number is kept only if it is that of a
// form, a section or a notice, or a tax period behind a form.
func keepWord(before, w word) (text, notice string) {
	switch p := w.plain; {
	case p == "n/a" || strings.Trim(p, "-,;.") == "":
		return "", ""
	case allowed()[p]:
		return strings.Trim(w.text, "().,;*\"'#[]"), ""
	case noticePrefixes[p] != "":
		return "", ""
	case noticePrefixes[before.plain] != "" && noticeNumber(p) != "":
		notice = noticePrefixes[before.plain] + noticeNumber(p)
		return notice, notice
	case (before.plain == "irc" || before.plain == "section") && inList(sections, p):
		return "IRC " + p, ""
	case before.plain == "form" && inList(forms, p):
		return "Form " + strings.ToUpper(p), ""
	case strings.HasPrefix(p, "1040") && inList(forms, p):
		return strings.ToUpper(p), ""
	case inList(forms, before.plain) && len(p) == 6 && cycle(p) && p[4:] <= "12":
		return p, ""
	case p == "form" || p == "irc" || p == "section":
		return "", ""
	}
	return noticeInOneWord(w.plain)
}

// noticeInOneWord is the notice that is named in one word, as CP14.
func noticeInOneWord(p string) (text, notice string) {
	for name, kept := range noticePrefixes {
		if rest, ok := strings.CutPrefix(p, name); ok && noticeNumber(rest) != "" {
			return kept + noticeNumber(rest), kept + noticeNumber(rest)
		}
	}
	return "…", ""
}

// noticeNumber is the number of a notice without leading zeros: up to four digits
// and at most one letter behind them. It is empty if a word is none.
func noticeNumber(p string) string {
	p = strings.ToUpper(p)
	n := strings.TrimRight(p, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	if digits(n) < 1 || len(n) > 4 || len(p)-len(n) > 1 {
		return ""
	}
	return strings.TrimLeft(p, "0")
}
