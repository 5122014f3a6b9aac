package transcript

import (
	"strings"

	"github.com/shopspring/decimal"
)

// A meaning is what a row with one of the codes and all of the words says. Each of
// the words, in small letters, begins a word of the explanation, or is all of one
// if a "!" follows it.
type meaning struct {
	codes, words string
	fact         Fact
	side         side
}

// A side is which sign an amount must have for a meaning to hold. Zero fits both.
type side int

const (
	event  side = iota // any, and no amount is needed
	debit              // above zero: it is owed
	credit             // below zero: it reduces what is owed
)

// meanings are tried in this order. The codes are those of IRS Document 6209. Where
// a code stands for several things, the words beside it decide.
var meanings = [...]meaning{
	{"150", "substitute", SubstituteReturn, debit},
	{"150", "", ReturnFiled, debit},
	{"140", "", Inquiry, event},
	{"599", "", ReturnSecured, event},
	{"976 977", "", SecondReturn, event},
	{"460", "", Extension, event},
	{"420 424", "", Examination, event},
	{"421", "closed exam", ExaminationEnd, event},

	{"290", "", TaxAdded, debit},
	{"300", "", TaxAddedByExam, debit},
	{"291 301", "", TaxReduced, credit},

	{"160 166", "", LateFiling, debit},
	{"161 167", "", LateFilingReduced, credit},
	{"170 176", "", EstimatedTax, debit},
	{"171 177", "", EstimatedTaxReduced, credit},
	{"270 276", "", LatePayment, debit},
	{"271 277", "", LatePaymentReduced, credit},
	{"240", "accuracy", Accuracy, debit},
	{"240", "6662", Accuracy, debit},
	{"240", "trust fund", TrustFund, debit},
	{"240", "6672", TrustFund, debit},
	{"240", "", OtherPenalty, debit},
	{"241", "", OtherPenaltyReduced, credit},
	{"320", "", Fraud, debit},
	{"321", "", FraudReduced, credit},
	{"190 196 336 340", "", Interest, debit},
	{"191 197 341", "", InterestReduced, credit},
	{"360", "", LienFee, debit},

	{"310 610 640 670 680 690", "", Payment, credit},
	{"430 660", "estimated tax payment", Payment, credit},
	{"806", "", Withheld, credit},
	{"766", "", Credit, credit},
	{"768", "earned income credit", Credit, credit},
	{"700 706 716", "", MovedIn, credit},
	{"662 667 672", "", PaymentRemoved, debit},
	{"611 641 661 671 681 691", "dishonor", PaymentRemoved, debit},
	{"702 767 807", "", CreditRemoved, debit},
	{"826", "", MovedOut, debit},
	{"820", "credit transferred out", MovedOut, debit},
	{"846", "", Refund, debit},
	{"608", "", Expired, credit},
	{"606", "", WrittenOff, credit},

	{"480 481 482 483", "offer return", OfferReturned, event},
	{"480", "", OfferPending, event},
	{"481", "", OfferRejected, event},
	{"482", "", OfferWithdrawn, event},
	{"483 488 788", "correct", OfferCorrected, event},
	{"780", "", OfferAccepted, event},
	{"781", "", OfferDefaulted, event},

	{"520", "bankruptcy legal", LegalAction, event},
	{"520", "bankruptcy litigation", LegalAction, event},
	{"520", "bankruptcy", Bankruptcy, event},
	{"520", "", LegalAction, event},
	{"521 522", "", LegalActionEnd, event},
	{"500", "combat", CombatZone, event},
	{"500", "", MilitaryDeferment, event},
	{"510", "", MilitaryDefermentEnd, event},
	{"530", "", NotCollectible, event},
	{"531", "", NotCollectibleEnd, event},
	{"540", "", Death, event},
	{"550", "", CollectionExtended, event},
	{"560", "", AssessmentExtended, event},
	{"582", "", LienFiled, event},
	{"583", "", LienReleased, event},
	{"910 914", "", Criminal, event},
	{"960", "", Representative, event},
	{"961", "", RepresentativeRemove, event},
}

// interpret is what a row says; empty if its meaning is not known or its amount has
// the wrong sign for it.
func interpret(r Row) Fact {
	text := strings.ToLower(r.Text)
	f := find(meanings[:], r.Code, text, r.Amount.Decimal)
	if f == "" {
		f = find(actions[:], r.Code, text, r.Amount.Decimal)
	}
	if r.Code == "971" && f == Notice {
		if named, ok := notices[r.Notice]; ok {
			return named
		}
	}
	return f
}

// find is the fact of the first meaning that fits a code and a text in small
// letters; empty if none does or the amount has the wrong sign for it.
func find(in []meaning, code, text string, d decimal.Decimal) Fact {
	for _, m := range in {
		if !strings.Contains(m.codes, code) || !hasAll(text, m.words) {
			continue
		}
		if m.side == debit && d.IsNegative() || m.side == credit && d.IsPositive() {
			return ""
		}
		return m.fact
	}
	return ""
}

// hasAll says whether a text has all of the words of a meaning.
func hasAll(text, words string) bool {
	for w := range strings.FieldsSeq(words) {
		w = " " + strings.Replace(w, "!", " ", 1)
		if !strings.Contains(" "+text+" ", w) {
			return false
		}
	}
	return true
}

// needsAmount says whether a row with that code is read only with an amount.
func needsAmount(code string) bool {
	for _, m := range meanings {
		if strings.Contains(m.codes, code) {
			return m.side != event
		}
	}
	return code != "971" && code != "972"
}
