package facts

// Relief is what bears on taking the penalties off a tax year, besides its account: IRM
// 20.1.1.
type Relief struct {
	Clean     YesNo  `json:"clean,omitzero"`     // the three years before, without those of the case: filed if due, and no penalty but for estimated tax
	FirstTime YesNo  `json:"firstTime,omitzero"` // a penalty of one of those years came off as first-time abatement
	Cause     Choice `json:"cause,omitzero"`     // CauseIllness, ...: what kept the return or the payment late
}

// What kept a return or a payment late.
const (
	CauseIllness  = "illness"  // death or serious illness, also in the immediate family
	CauseAbsence  = "absence"  // unavoidably away
	CauseCasualty = "casualty" // fire, casualty, natural disaster or other disturbance
	CauseRecords  = "records"  // records could not be had
	CauseSystem   = "system"   // a system failed that files or pays
	CauseAdvice   = "advice"   // wrong advice that the IRS gave in writing: IRC 6404(f)
	CauseHardship = "hardship" // paying would have been an undue hardship; for late payment alone
	CausePreparer = "preparer" // left to a preparer, which is no cause of late filing: Boyle
	CauseNone     = "none"     // forgotten, not known, or short of money alone
)
