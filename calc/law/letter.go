package law

import (
	"bytes"
	_ "embed"
	"slices"
	"sync"

	"offercheck/calc/date"
)

//go:embed data/letters.json
var letterFile []byte

// A Letter is a kind of letter or notice that the IRS sends about a debt, a return or a
// payment. Its ID is its name in every language: "lt11".
type Letter struct {
	ID         string   `json:"id"`
	Codes      []string `json:"codes"`      // as the letter prints them: "LT11", "Letter 1058"; none if it has no number of its own
	Stage      string   `json:"stage"`      // StageBill, ...
	Right      string   `json:"right"`      // what its last day is for: RightBill, ...; "" if it has none
	Days       int      `json:"days"`       // that the IRS gives as a rule where it prints the last day; 0 if that is not known
	DaysAbroad int      `json:"daysAbroad"` // the same where it was addressed to a person outside the United States; 0 if not longer
	Steps      []string `json:"steps"`      // what to do, in order, by name
	Avoid      []string `json:"avoid"`      // what not to do, say or send, by name
	Talk       string   `json:"talk"`       // what to say on the phone, by name; "" where nobody need be called
	Next       []string `json:"next"`       // what as a rule comes next: IDs of letters, and events by name
	Unverified string   `json:"unverified"` // why what is said of it is not sure; "" if it is
}

// The stages of the letters.
const (
	StageBill        = "bill"        // notice and demand: IRC 6303
	StageReminder    = "reminder"    // the debt is still unpaid
	StageIntent      = "intent"      // notice of intent to levy: IRC 6331(d)
	StageFinal       = "final"       // notice of the right to a hearing before a levy: IRC 6330
	StageLevy        = "levy"        // a levy was made
	StageLien        = "lien"        // a notice of lien was filed
	StagePlan        = "plan"        // an installment agreement
	StageOffer       = "offer"       // an offer in compromise
	StageExam        = "exam"        // tax that the IRS proposes
	StageUnfiled     = "unfiled"     // a return that is missing
	StageChange      = "change"      // the IRS changed a return or an account
	StageRefund      = "refund"      // a claim refused
	StageWithholding = "withholding" // how much an employer withholds
	StagePassport    = "passport"    // certification to the State Department: IRC 7345
	StagePrivate     = "private"     // a private collection agency
	StageField       = "field"       // a revenue officer
	StageThirdParty  = "third-party"
	StageTrustFund   = "trust-fund" // IRC 6672
	StageAppeal      = "appeal"     // a decision after a hearing
	StageSpouse      = "spouse"     // relief of a spouse
	StageIdentity    = "identity"
	StageOther       = "other"
)

// What the last day of a letter is for.
const (
	RightBill            = "bill"              // to pay without more interest: IRC 6601(e)(3)
	RightHearing         = "hearing"           // to ask for a due process hearing on a levy: IRC 6330
	RightLienHearing     = "lien-hearing"      // the same on a lien: IRC 6320
	RightTaxCourt        = "tax-court"         // to ask the Tax Court about a deficiency: IRC 6213(a)
	RightTaxCourtSpouse  = "tax-court-spouse"  // the same about relief of a spouse: IRC 6015(e)
	RightTaxCourtHearing = "tax-court-hearing" // the same after a hearing: IRC 6330(d)(1)
	RightMathError       = "math-error"        // to have a change reversed: IRC 6213(b)(2)
	RightStateRefund     = "state-refund"      // before a refund of state tax may be taken: IRC 6331(d)
	RightBenefits        = "benefits"          // before social security may be taken
	RightKeepPlan        = "keep-plan"         // to keep an installment agreement: IRC 6159(b)(5)
	RightLowFee          = "low-fee"           // to ask for the fee of a low income: Form 13844
	RightPlanAppeal      = "plan-appeal"       // to appeal the refusal of an agreement: IRC 6331(k)(2)
	RightOfferAppeal     = "offer-appeal"      // to appeal the rejection of an offer: IRC 7122(e)
	RightSuit            = "suit"              // to sue for a refund: IRC 6532(a)
	RightTrustFund       = "trust-fund"        // to appeal a penalty for tax withheld: IRC 6672(b)
	RightBankHold        = "bank-hold"         // until a bank pays over what it holds: IRC 6332(c)
	RightStatement       = "statement"         // to hand back the statement of exempt pay: Form 668-W
	RightLockIn          = "lock-in"           // until an employer withholds as the IRS says
	RightProtest         = "protest"           // to appeal the result of an examination
	RightContacts        = "contacts"          // until the IRS may ask others: IRC 7602(c)
	RightPrinted         = "printed"           // what the letter says, by the day that it prints
)

// OtherLetter is the ID of a letter that the table does not have.
const OtherLetter = "other"

// letterTable is the letters, and the day on which they were last looked up.
type letterTable struct {
	Still   date.Day `json:"still"`
	Letters []Letter `json:"letters"`
}

// letters is the table, empty if its file cannot be read.
var letters = sync.OnceValue(func() letterTable {
	var t letterTable
	if decode(bytes.NewReader(letterFile), &t) != nil {
		return letterTable{}
	}
	return t
})

// Letters are all kinds of letters, in the order of the table. The list is the caller's
// own.
func Letters() []Letter { return slices.Clone(letters().Letters) }

// LettersStill is the day on which the table of letters was last looked up.
func LettersStill() date.Day { return letters().Still }

// LetterOf is the kind of letter with an ID, and false if there is none.
func LetterOf(id string) (Letter, bool) {
	for _, l := range letters().Letters {
		if l.ID == id {
			return l, true
		}
	}
	return Letter{}, false
}

// Following is what as a rule comes first after the letter; "" if that is not known.
func (l Letter) Following() string {
	if len(l.Next) == 0 {
		return ""
	}
	return l.Next[0]
}

// Warns reports whether after the letter late payment costs more (IRC 6651(d)): it is the
// notice of intent to levy or the final one.
func (l Letter) Warns() bool { return l.Right == RightStateRefund || l.Stage == StageFinal }
