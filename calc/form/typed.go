package form

import (
	"slices"
	"strconv"
	"strings"
)

// What is typed when a form is printed.
const (
	FirstName        = "first-name"
	LastName         = "last-name"
	Number           = "number" // social security number or ITIN
	SpouseFirstName  = "spouse-first-name"
	SpouseLastName   = "spouse-last-name"
	SpouseNumber     = "spouse-number"
	Street           = "street"
	Apartment        = "apartment"
	City             = "city"
	State            = "state"
	ZIP              = "zip"
	Mailing          = "mailing" // address, if it is another
	Telephone        = "telephone"
	SpouseTelephone  = "spouse-telephone"
	Employer         = "employer" // name and address
	SpouseEmployer   = "spouse-employer"
	Employment       = "employment" // employer identification number of a sole proprietor
	NetPay           = "net-pay"    // take-home pay of a pay period
	SpouseNetPay     = "spouse-net-pay"
	Birth            = "birth" // the day
	SpouseBirth      = "spouse-birth"
	Marriage         = "marriage" // the day
	Occupation       = "occupation"
	SpouseOccupation = "spouse-occupation"
	JobYears         = "job-years" // how long at the employer: whole years
	JobMonths        = "job-months"
	SpouseJobYears   = "spouse-job-years"
	SpouseJobMonths  = "spouse-job-months"
	Bank             = "bank" // of the first account, with its country
	BankNumber       = "bank-number"
	SecondBank       = "second-bank"
	SecondBankNumber = "second-bank-number"
	DebitDay         = "debit-day" // of the month on which a plan is paid: 1 to 28
	Routing          = "routing"   // number of the bank that a plan is paid from
	DebitAccount     = "debit-account"

	Designated  = "designated"   // the tax period that a payment is for
	Source      = "source"       // of the funds that pay an offer
	NotRequired = "not-required" // the years without a duty to file
	MonthDay    = "month-day"    // on which an offer is paid each month: 1 to 28

	Helper        = "helper"         // name of who represents the taxpayer
	HelperAddress = "helper-address" // whole
	HelperCAF     = "helper-caf"     // number in the Centralized Authorization File
	HelperPTIN    = "helper-ptin"
	HelperPhone   = "helper-phone"
	HelperFax     = "helper-fax"

	Manager  = "manager"   // the day of the talk with a manager at the IRS
	NoCall   = "no-call"   // the day a manager was asked for who did not call back
	ShutOff  = "shut-off"  // what will be cut off or lost
	ShutDay  = "shut-day"  // and on which day
	Tried    = "tried"     // with the IRS, and when
	Holder   = "holder"    // bank or employer with a levy, and its fax number
	Why      = "why"       // in the taxpayer's own words
	LienHurt = "lien-hurt" // what the notice of lien keeps the taxpayer from
)

// Fields is what the forms want typed when they are printed, each once, in that order.
func Fields(forms ...Form) []string {
	wanted := map[string]bool{}
	for e := range entries(forms) {
		for _, f := range e.Fields {
			wanted[f] = true
		}
	}
	all := slices.DeleteFunc(slices.Clone(fields), func(f string) bool { return !wanted[f] })
	for _, f := range shares() {
		if wanted[f] {
			all = append(all, f)
		}
	}
	return all
}

// fields is all that is ever typed to print a form, in the order in which it is asked.
var fields = []string{
	FirstName, LastName, Number, SpouseFirstName, SpouseLastName, SpouseNumber, Street, Apartment, City, State, ZIP,
	Mailing, Telephone, SpouseTelephone, Birth, SpouseBirth, Marriage,
	Employer, Occupation, JobYears, JobMonths, SpouseEmployer, SpouseOccupation, SpouseJobYears, SpouseJobMonths, Employment, NetPay, SpouseNetPay,
	Bank, BankNumber, SecondBank, SecondBankNumber, DebitDay, Routing, DebitAccount,
	Designated, Source, NotRequired, MonthDay,
	Helper, HelperAddress, HelperCAF, HelperPTIN, HelperPhone, HelperFax,
	Manager, NoCall, ShutOff, ShutDay, Tried, Holder, Why, LienHurt,
}

// IsField says that something of that name is typed to print some form.
func IsField(name string) bool {
	return slices.Contains(fields, name) || strings.HasPrefix(name, sharePrefix)
}

// Fits reports whether a text can be what a field wants: a day on which the IRS lets an offer or
// a plan be paid, and the number of a bank as Form 9465 describes it. Of the others any text may be.
func Fits(field, text string) bool {
	switch field {
	case MonthDay, DebitDay:
		return isMonthDay(text)
	case Routing:
		return isRouting(text)
	}
	return true
}

// isMonthDay reports whether a text is a day of the month, the 28th at the latest.
func isMonthDay(text string) bool {
	n, err := strconv.Atoi(text)
	return err == nil && n >= 1 && n <= 28
}

// isRouting reports whether a text is a routing number: nine digits, of which the first two are
// 01 to 12 or 21 to 32, and the last makes the sum of all, times 3, 7 and 1 in turn, end in 0.
func isRouting(text string) bool {
	if len(text) != 9 || strings.Trim(text, "0123456789") != "" {
		return false
	}
	sum := 0
	for i, times := range []int{3, 7, 1, 3, 7, 1, 3, 7, 1} {
		sum += int(text[i]-'0') * times
	}
	first, _ := strconv.Atoi(text[:2])
	return sum%10 == 0 && (first >= 1 && first <= 12 || first >= 21 && first <= 32)
}
