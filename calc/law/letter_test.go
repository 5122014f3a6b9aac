package law

import (
	"slices"
	"strings"
	"testing"
)

// rights are what a last day can be for.
var rights = []string{
	"", RightBill, RightHearing, RightLienHearing, RightTaxCourt, RightTaxCourtSpouse, RightTaxCourtHearing, RightMathError,
	RightStateRefund, RightBenefits, RightKeepPlan, RightLowFee, RightPlanAppeal, RightOfferAppeal, RightSuit, RightTrustFund, RightBankHold,
	RightStatement, RightLockIn, RightProtest, RightContacts, RightPrinted,
}

// stages are those of the letters.
var stages = []string{
	StageBill, StageReminder, StageIntent, StageFinal, StageLevy, StageLien, StagePlan, StageOffer, StageExam, StageUnfiled, StageChange,
	StageRefund, StageWithholding, StagePassport, StagePrivate, StageField, StageThirdParty, StageTrustFund, StageAppeal, StageSpouse,
	StageIdentity, StageOther,
}

// TestLetters reads the table as an editor would.
func TestLetters(t *testing.T) {
	all := Letters()
	if len(all) != 115 {
		t.Errorf("%d letters, want 115", len(all))
	}
	events := []string{"levy", "levy-benefits", "stream", "appeals", "assessed", "refund", "money-gone", "agency-letter", "plan-ended"}
	ids, codes := map[string]bool{}, map[string]string{}
	for _, l := range all {
		if ids[l.ID] {
			t.Errorf("%s is there twice", l.ID)
		}
		ids[l.ID] = true
		for _, code := range l.Codes {
			if other := codes[letterKey(code)]; other != "" {
				t.Errorf("%s is the number of %s and %s", code, other, l.ID)
			}
			codes[letterKey(code)] = l.ID
		}
	}
	for _, l := range all {
		if !slices.Contains(rights, l.Right) {
			t.Errorf("%s: no right %q", l.ID, l.Right)
		}
		if l.Days+l.DaysAbroad != 0 && l.Right != RightPrinted {
			t.Errorf("%s: the days of its right are in the book", l.ID)
		}
		if !slices.Contains(stages, l.Stage) || len(l.Steps) == 0 {
			t.Errorf("%s: no stage %q, or no step", l.ID, l.Stage)
		}
		for _, next := range l.Next {
			if !ids[next] && !slices.Contains(events, next) {
				t.Errorf("%s: after it comes %s, which is neither a letter nor an event", l.ID, next)
			}
		}
	}
	if LettersStill() == 0 {
		t.Error("the table was looked up on no day")
	}
}

// TestLettersNumbered finds letters as people type their numbers.
func TestLettersNumbered(t *testing.T) {
	for _, test := range []struct{ typed, want string }{
		{"LT11", "lt11"}, {"lt 11", "lt11"}, {" Lt-11 ", "lt11"},
		{"Letter 1058", "l1058"}, {"1058", "l1058"}, {"L1058", "l1058"}, {"LTR 1058", "l1058"}, {"carta 1058", "l1058"},
		{"Letter 11", "l1058 l1153"}, {"CP-504", "cp504"}, {"Notice CP504", "cp504"}, {"CP504B", "cp504"},
		{"668-W(ICS)", "668w"}, {"668-W(ACS)", "668w"}, {"Form 668-W(c)(DO)", "668w"}, {"668-A(ICS)", "668a"}, {"Formulario 668-W", "668w"}, {"668", "668a 668w 668d 668y"},
		{"CP71C", "cp71"}, {"cp 71 q", "cp71"}, {"668-W", "668w"}, {"668-W(c)", "668w"}, {"Form 668-W(c)", "668w"}, {"form 668y", "668y"},
		{"3172", "l3172"}, {"CP14", "cp14 cp14ia cp14i"}, {"CP 3219", "cp3219a cp3219n"}, {"2801C", "l2801c"}, {"8519", "8519"},
		{"11", "l1058 cp11 lt11 l1153"}, {"504", "cp504"}, {"LT 1l", "lt11"}, {"cp5o4", "cp504"}, {"CP9O", "cp90 cp297a"}, {"LT l1", ""},
		{"12", "cp10"}, {"CP999", ""}, {"99", ""}, {"", ""}, {"?", ""}, {"XYZ", ""}, {"letter", ""},
	} {
		var got []string
		for _, l := range LettersNumbered(test.typed) {
			got = append(got, l.ID)
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%q: %q, want %q", test.typed, got, test.want)
		}
	}
}

// TestIsNumber tells a whole number, of a print too, from the beginning of one.
func TestIsNumber(t *testing.T) {
	for _, test := range []struct {
		typed, letter string
		want          bool
	}{
		{"CP504", "cp504", true}, {"cp 504b", "cp504", true}, {"668-W(ICS)", "668w", true}, {"CP50", "cp504", false},
		{"CP504", "cp503", false}, {"668", "668w", false}, {"CP71C", "cp71", true}, {"", "other", false}, {"?", "cp504", false},
	} {
		l, ok := LetterOf(test.letter)
		if got := IsNumber(l, test.typed); got != test.want || !ok {
			t.Errorf("%q is the number of %s: %t", test.typed, test.letter, got)
		}
	}
}

// TestWarns: notice CP504 and each final notice warn of a levy; one on social security
// alone, and a levy that was made, do not.
func TestWarns(t *testing.T) {
	got := ""
	for _, l := range Letters() {
		if l.Warns() {
			got += l.ID + " "
		}
	}
	if want := "cp504 lt11 l1058 cp90 cp77 cp297 "; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// FuzzLettersNumbered takes whatever is typed.
func FuzzLettersNumbered(f *testing.F) {
	f.Add("LT11")
	f.Add("Letter \u00f1 1058")
	f.Fuzz(func(t *testing.T, typed string) {
		for _, l := range LettersNumbered(typed) {
			if _, ok := LetterOf(l.ID); !ok {
				t.Errorf("%q: %s is no letter", typed, l.ID)
			}
		}
	})
}
