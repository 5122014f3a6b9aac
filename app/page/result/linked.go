package result

import (
	"slices"

	"offercheck/app/page/shell"
	"offercheck/calc/agreement"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/relief"
	"offercheck/calc/way"
	"offercheck/calc/write"
)

// linked is what helps with the steps of the ways: the page or form, where it goes, whom
// to call and what to say. A step that is not here is something to keep in mind.
var linked = map[string]action{
	"papers":                {},
	"form":                  {page: "/forms/", forms: []string{"433-A (OIC)", "656", "656-B"}},
	"send":                  {web: "offer-online", mail: "656"},
	"help":                  {web: "clinics"},
	"missing":               {page: "/tasks/"},
	"open":                  {page: "/tasks/"},
	"expect-income":         {},
	"expired":               {page: "/transcript/"},
	"ask-plan":              {web: "plan-online", forms: []string{"9465"}, mail: "9465"},
	"ask-plan-by-phone":     {call: "irs", talk: "talk.plan", forms: []string{"9465", "433-F"}, mail: "9465"},
	"ask-short-term":        {web: "plan-online", call: "irs"},
	"pay-online":            {web: "pay"},
	"pay-by-the-day":        {web: "pay"},
	"ask-penalties":         {page: WayPath(relief.ID)},
	"call-for-pause":        {talk: "talk.hardship"},
	"statement-form":        {page: "/forms/433-f/", forms: []string{"433-F"}},
	"penalty-transcript":    {web: "account"},
	"penalty-call":          {call: "irs", talk: "talk.first-time"},
	"penalty-letter":        {page: "/forms/843/", forms: []string{"843"}, mail: "843"},
	"ask-spouse-relief":     {page: "/forms/8857/", forms: []string{"8857"}, mail: "8857"},
	"spouse-petition":       {web: "tax-court"},
	"ask-injured":           {page: "/forms/8379/", forms: []string{"8379"}},
	"amend-return":          {forms: []string{"1040-X"}, mail: "1040-X"},
	"file-original":         {web: "prior-returns"},
	"ask-reconsideration":   {forms: []string{"12661"}},
	"identity-affidavit":    {web: "identity", forms: []string{"14039"}},
	"offer-liability-form":  {page: "/forms/656-l/", forms: []string{"656-L"}, mail: "656-L"},
	"dates-from-transcript": {web: "account"},
	"ask-hearing":           {page: "/forms/12153/", forms: []string{"12153"}},
	"penalties-before-loan": {page: WayPath(relief.ID)},
	"find-clinic":           {web: "clinics"},
	"call-advocate":         {web: "advocate", call: "advocate"},
	"form-911":              {page: "/forms/911/", forms: []string{"911"}, mail: "911"},
	"check-credentials":     {web: "preparers"},
	"sign-2848":             {page: "/forms/2848/", web: "file-2848", forms: []string{"2848", "8821"}, mail: "2848"},
	"appeal":                {forms: []string{"13711"}},

	// what comes before any way, or stands beside it
	"lawyer":          {page: WayPath("bankruptcy")},
	"wage-transcript": {web: "transcript"},
	"file-returns":    {web: "prior-returns"},
	"returns-help":    {web: "free-returns"},
	"replace-return":  {page: WayPath("original-return")},
	"check-current":   {page: "/tasks/"},
	"pay-this-year":   {web: "pay"},
	"withhold-more":   {web: "withholding", forms: []string{"W-4"}},
	"make-deposits":   {web: "deposits"},
	"business-help":   {page: WayPath("representative")},
	"use-owned":       {page: WayPath(agreement.Now)},
	"pay-down":        {web: "pay"},
	"release-levy":    {call: "irs", talk: "letter-talk.levy", forms: []string{"433-F", "911"}},
	"weigh":           {page: "/ways/"},
	"check-pause":     {web: "transcript"},
}

// letters is the letters and scripts that help with the steps.
var letters = map[string][]string{
	"form":                {write.Explanation, write.Deviation, write.OfferOnline},
	"ask-plan":            {write.PlanOnline},
	"ask-short-term":      {write.PlanOnline},
	"ask-plan-by-phone":   {write.Deviation},
	"call-for-pause":      {write.PauseCall, write.Pause},
	"statement-form":      {write.Deviation},
	"penalty-call":        {write.PenaltyCall},
	"ask-penalties":       {write.PenaltyCall},
	"penalty-letter":      {write.Notice, write.Cause},
	"ask-reconsideration": {write.Audit},
	"file-original":       {write.Audit},
	"appeal":              {write.Appeal},
	"release-levy":        {write.Release},
	"amend-return":        {write.Amended},
	"sign-2848":           {write.Transcripts, write.Helpers},
}

// stepAction is a step of a way with what helps with it.
func (v result) stepAction(x way.Way, id string) action {
	a := linked[id]
	a.write = letters[id]
	a.id, a.title, a.how = id, v.Say("next."+id+".when"), v.stepText(x, id)
	switch id {
	case "papers":
		a.more = v.paperList()
	case "use-owned":
		if len(v.Case.Assets.OwnedProperties()) > 0 {
			a.page = WayPath("borrow-home")
		}
	case "call-for-pause":
		a.call = shell.CollectionPhone(&v.Case)
	case "expect-income":
		a.href = v.StepLink(v.incomeChange())
	case "ask-penalties":
		if a = v.reliefAction(a); len(v.Case.Debt.Years) == 1 {
			a.how = v.Say("next.ask-penalties.one")
		}
	case "read-letters":
		a.href = shell.AddLetter(v.Visit)
	case "ask-plan", "ask-plan-by-phone":
		a.forms = x.Forms
		if fees := v.effectOn(way.Fees, x); fees != "" {
			a.how += " " + fees
		}
	}
	if slices.Contains(toOfficer, id) && facts.Yes(v.Case.Paying.Officer) {
		a.how, a.web, a.mail, a.call = v.Words.Say("action.officer"), "", "", ""
	}
	return a
}

// toOfficer is the steps that a revenue officer takes, and nobody else, where one has the
// case (IRM 5.14.1.2).
var toOfficer = []string{"ask-plan", "ask-plan-by-phone", "call-for-pause"}

// stepText is the text of a step of a way.
func (v result) stepText(x way.Way, id string) string {
	w, b := v.Words, v.Law
	key := "next." + id
	if id == "send" {
		key = v.sending(x)
	}
	return v.Say(key,
		"down", w.Amount(x.Cost(way.Upfront)),
		"days", w.Amount(b.Offer.AppealDays),
		"years", w.Amount(b.Offer.ComplianceYears),
		"wait", w.Amount(b.Offer.DeemedAcceptedMonths),
	)
}

// sending is the key of what is sent with the form.
func (v result) sending(x way.Way) string {
	switch {
	case v.Report.LowIncome.Verdict == line.Yes:
		return "next.send-free"
	case x.Cost(way.Upfront).Known:
		return "next.send"
	}
	return "next.send-one"
}
