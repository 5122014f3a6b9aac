package form

import (
	"slices"
	"strings"
)

// What is typed when a form is printed.
const (
	FirstName       = "first-name"
	LastName        = "last-name"
	Number          = "number" // social security number or ITIN
	SpouseFirstName = "spouse-first-name"
	SpouseLastName  = "spouse-last-name"
	SpouseNumber    = "spouse-number"
	Street          = "street"
	Apartment       = "apartment"
	City            = "city"
	State           = "state"
	ZIP             = "zip"
	Mailing         = "mailing" // address, if it is another
	Telephone       = "telephone"
	SpouseTelephone = "spouse-telephone"
	Employer        = "employer" // name and address
	SpouseEmployer  = "spouse-employer"
	Employment      = "employment" // employer identification number of a sole proprietor
	NetPay          = "net-pay"    // take-home pay of a pay period
	SpouseNetPay    = "spouse-net-pay"

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
	Mailing, Telephone, SpouseTelephone, Employer, SpouseEmployer, Employment, NetPay, SpouseNetPay,
	Helper, HelperAddress, HelperCAF, HelperPTIN, HelperPhone, HelperFax,
	Manager, NoCall, ShutOff, ShutDay, Tried, Holder, Why, LienHurt,
}

// IsField says that something of that name is typed to print some form.
func IsField(name string) bool {
	return slices.Contains(fields, name) || strings.HasPrefix(name, sharePrefix)
}
