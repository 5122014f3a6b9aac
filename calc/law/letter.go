package law

import (
	"bytes"
	_ "embed"
	"slices"
	"strings"
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
	Stage      string   `json:"stage"`      // Bill, ...
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
	StageBill       = "bill"     // notice and demand: IRC 6303
	StageReminder   = "reminder" // the debt is still unpaid
	StageIntent     = "intent"   // notice of intent to levy: IRC 6331(d)
	StageFinal      = "final"    // notice of the right to a hearing before a levy: IRC 6330
	StageLevy       = "levy"     // a levy was made
	StageLien       = "lien"     // a notice of lien was filed
	StagePlan       = "plan"     // an installment agreement
	StageOffer      = "offer"    // an offer in compromise
	StageExam       = "exam"     // tax that the IRS proposes
	StageUnfiled    = "unfiled"  // a return that is missing
	StageChange     = "change"   // the IRS changed a return or an account
	StageRefund     = "refund"   // a claim refused
	StageWithhold   = "withholding"
	StagePassport   = "passport" // certification to the State Department: IRC 7345
	StagePrivate    = "private"  // a private collection agency
	StageField      = "field"    // a revenue officer
	StageThirdParty = "third-party"
	StageTrustFund  = "trust-fund" // IRC 6672
	StageAppeal     = "appeal"     // a decision after a hearing
	StageSpouse     = "spouse"     // relief of a spouse
	StageIdentity   = "identity"
	StageOther      = "other"
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

var lettersOnce = sync.OnceValues(func() (letterTable, error) {
	var t letterTable
	return t, decode(bytes.NewReader(letterFile), &t)
})

// Letters are all kinds of letters, those of one stage together. The list is the
// caller's own.
func Letters() []Letter {
	t, err := lettersOnce()
	if err != nil {
		return nil
	}
	return slices.Clone(t.Letters)
}

// LettersStill is the day on which the table of letters was last looked up.
func LettersStill() date.Day {
	t, _ := lettersOnce()
	return t.Still
}

// LetterOf is the kind of letter with an ID, and false if there is none.
func LetterOf(id string) (Letter, bool) {
	t, err := lettersOnce()
	if err != nil {
		return Letter{}, false
	}
	for _, l := range t.Letters {
		if l.ID == id {
			return l, true
		}
	}
	return Letter{}, false
}

// LettersNumbered are the kinds of letters whose number begins with what was typed, those
// that it is the whole number of first. Spaces, dashes, case and the words letter, notice
// and form do not count: "lt 11", "Letter 1058", "CP-504". Where no number begins so, a
// letter after the digits is left out, by which the IRS tells prints of one letter apart:
// "CP504B" finds CP504. Digits alone find whatever has them, and an O or an L among them is
// read as 0 or 1 if nothing else fits. Nothing typed finds none.
func LettersNumbered(typed string) []Letter {
	key := letterKey(typed)
	if key == "" {
		return nil
	}
	if found := append(numbered(key), alike(typed)...); len(found) > 0 {
		return found
	}
	if short := strings.TrimRight(key, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"); short != key && strings.ContainsAny(short, "0123456789") {
		if found := whole(short); len(found) > 0 {
			return found
		}
	}
	if i := strings.IndexAny(key, "0123456789"); i >= 0 {
		return whole(key[:i] + misread.Replace(key[i:]))
	}
	return nil
}

// misread is what people type for the digits of a number.
var misread = strings.NewReplacer("O", "0", "I", "1", "L", "1")

// alike are the letters of a number that is typed in digits alone and that is another
// letter's too, after its own sign: 11 is Letter 11, and LT11 and CP11.
func alike(typed string) []Letter {
	digits := strings.TrimSpace(typed)
	if digits == "" || strings.Trim(digits, "0123456789") != "" {
		return nil
	}
	return slices.DeleteFunc(Letters(), func(l Letter) bool {
		return !slices.ContainsFunc(l.Codes, func(code string) bool {
			key := letterKey(code)
			return key != digits && strings.TrimLeft(key, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == digits
		})
	})
}

// numbered are the letters whose number begins with a key.
func numbered(key string) []Letter {
	found := whole(key)
	for _, l := range Letters() {
		begins := func(code string) bool { return strings.HasPrefix(letterKey(code), key) }
		same := func(f Letter) bool { return f.ID == l.ID }
		if slices.ContainsFunc(l.Codes, begins) && !slices.ContainsFunc(found, same) {
			found = append(found, l)
		}
	}
	return found
}

// whole are the letters that have a number.
func whole(key string) []Letter {
	return slices.DeleteFunc(Letters(), func(l Letter) bool {
		return !slices.ContainsFunc(l.Codes, func(code string) bool { return letterKey(code) == key })
	})
}

// letterKey is a letter's number without what people leave out or add.
func letterKey(code string) string {
	key := strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z':
			return r - 'a' + 'A'
		case r >= 'A' && r <= 'Z' || r >= '0' && r <= '9':
			return r
		}
		return -1
	}, code)
	for _, word := range []string{"LETTER", "NOTICE", "FORM", "LTR", "CARTA", "AVISO", "FORMULARIO"} {
		key = strings.TrimPrefix(key, word)
	}
	// Some print the letters that have only a number with an L or LTR before it.
	if rest := strings.TrimPrefix(key, "L"); rest != key && rest != "" && rest[0] >= '0' && rest[0] <= '9' {
		key = rest
	}
	return key
}

// Following is what as a rule comes first after the letter; "" if that is not known.
func (l Letter) Following() string {
	if len(l.Next) == 0 {
		return ""
	}
	return l.Next[0]
}

// IsNumber reports whether a letter has a number as it was typed, and not only one that
// begins so or that other letters have too. A letter after the digits may tell prints of one letter apart, as for
// LettersNumbered.
func IsNumber(l Letter, typed string) bool {
	key := letterKey(typed)
	if slices.ContainsFunc(alike(typed), func(other Letter) bool { return other.ID != l.ID }) {
		return false
	}
	if len(numbered(key)) == 0 {
		key = strings.TrimRight(key, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	}
	return key != "" && slices.ContainsFunc(l.Codes, func(code string) bool { return letterKey(code) == key })
}
