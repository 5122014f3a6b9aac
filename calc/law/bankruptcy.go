package law

import "offercheck/calc/line"

// Bankruptcy is the law of when income tax can be discharged: 11 USC 507(a)(8) and
// 523(a)(1).
type Bankruptcy struct {
	Years        line.Line `law:"bankruptcy.years"`         // from the last day on which the return was due
	AssessedDays line.Line `law:"bankruptcy.assessed-days"` // from the assessment
	FiledYears   line.Line `law:"bankruptcy.filed-years"`   // from the day a late return was filed
	OfferDays    line.Line `law:"bankruptcy.offer-days"`    // by which an offer holds the days from the assessment up beyond its end
	StayDays     line.Line `law:"bankruptcy.stay-days"`     // by which a hearing or an earlier case does
	NearMonths   line.Line `law:"bankruptcy.near-months"`   // before the last of the dates, when OfferCheck names it: its own
	NearShare    line.Line `law:"bankruptcy.near-share"`    // of the debt, from which it does: its own

	Cites BankruptcyCites
}

// BankruptcyCites are the pages that the rules on bankruptcy rest on.
type BankruptcyCites struct {
	ThreeYears line.Cite `source:"usc-11-507-a-8-a-1"`
	Assessed   line.Cite `source:"usc-11-507-a-8-a-2"`
	Assessable line.Cite `source:"usc-11-507-a-8-a-3"`
	Tolling    line.Cite `source:"usc-11-507-a-8"`
	TrustFund  line.Cite `source:"usc-11-507-a-8-c"`
	Return     line.Cite `source:"usc-11-523-a-1-b"`
	Honest     line.Cite `source:"usc-11-523-a-1-c"`
	Penalty    line.Cite `source:"usc-11-523-a-7"`
	Stay       line.Cite `source:"usc-11-362-a"`
	Lien       line.Cite `source:"usc-11-522-c-2-b"`
	Chapter13  line.Cite `source:"usc-11-1322-a-2"`
}

// A LateReturn is what the federal courts of a circuit make of a return that was
// filed late, which 11 USC 523(a) does not settle.
type LateReturn string

// The rules on late returns.
const (
	LateNone      LateReturn = "none"       // a return that is a day late is none
	LateTested    LateReturn = "tested"     // it is one if it was an honest try, as one after the assessment was not
	LateFormAlone LateReturn = "form-alone" // the form alone is looked at, filed before the assessment or after
	LateUnsettled LateReturn = "unsettled"  // no court of appeals has decided
)

// lateReturns are the tables of the circuits, by the rule that holds there.
var lateReturns = []struct {
	table string
	rule  LateReturn
}{
	{"late-return.none", LateNone},
	{"late-return.tested", LateTested},
	{"late-return.tested-before", LateTested},
	{"late-return.form-alone", LateFormAlone},
	{"late-return.unsettled", LateUnsettled},
}

// LateReturn is the rule on late returns in a state, by its postal code, and the
// number of its circuit, cited from the decisions; that of the District of Columbia
// is 12. The rule is empty and the circuit unknown for what is in none.
func (b *Book) LateReturn(state string) (LateReturn, line.Line) {
	b = b.OrEmpty()
	for _, t := range lateReturns {
		if l := b.figure(t.table, state); l.Known {
			return t.rule, renamed("circuit", l)
		}
	}
	return "", line.Gap("circuit", line.Count, b.Bankruptcy.Cites.Return)
}
