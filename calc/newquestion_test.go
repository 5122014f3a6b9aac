package calc

import (
	"bytes"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/storyfile"
)

// staysOpen are the answers that AssumeNone leaves unknown, each with the reason.
var staysOpen = map[string]string{
	"household.state":           "where they live cannot be guessed",
	"household.county":          "where they live cannot be guessed",
	"household.under65":         "who lives there cannot be guessed",
	"household.over65":          "who lives there cannot be guessed",
	"income.changing":           "it changes no figure",
	"income.expected":           "what is expected cannot be guessed",
	"income.jobs.overtime":      "it is left empty where there is none",
	"assets.accounts.kind":      "it changes no figure",
	"assets.accounts.owners":    "nothing is shared",
	"assets.investments.kind":   "it changes no figure",
	"assets.retirement.lost":    "it is left empty where it is not known",
	"assets.properties.owners":  "nothing is shared",
	"assets.vehicles.left":      "when a loan ends cannot be guessed",
	"assets.vehicles.owners":    "nothing is shared",
	"living.left":               "when an expense ends cannot be guessed",
	"debt":                      "what is owed cannot be guessed",
	"applying":                  "who may apply cannot be guessed",
	"paying":                    "what a household could pay cannot be guessed",
	"dispute":                   "whether the tax is owed cannot be guessed",
	"borrowing":                 "what a lender offers cannot be guessed",
	"letters":                   "which letters came cannot be guessed",
	"levy":                      "what a statement to the employer says cannot be guessed",
	"assets.retirement.livedOn": "it is a circumstance, as those of applying",
	"assets.retirement.pays":    "it changes no figure of the form",
	"assets.partedWithOn":       "without it, what was parted with may count",
	"assets.partedWithFor":      "without it, what was parted with may count",
	"assets.partedWithPaid":     "without it, nothing is taken off",
}

// TestAssumeNoneAnswersAll checks that AssumeNone gives every answer a value but those
// of staysOpen.
func TestAssumeNoneAnswersAll(t *testing.T) {
	file := inFile(t, "facts/assumenone.go")
	var c facts.Case
	oneOfEach(reflect.ValueOf(&c).Elem())
	c = facts.AssumeNone(c)
	var open []string
	each(reflect.ValueOf(&c).Elem(), "", func(at string, a reflect.Value) {
		part, _, _ := strings.Cut(at, ".")
		group := at[:strings.LastIndex(at, ".")]
		switch answered := a.Interface().(interface{ Answered() bool }).Answered(); {
		case answered:
		case staysOpen[at] != "":
			open = append(open, at)
		case staysOpen[group] != "":
			open = append(open, group)
		case staysOpen[part] != "":
			open = append(open, part)
		default:
			t.Errorf("%s: take %s as none, or say in staysOpen why it stays open", file, at)
		}
	})
	for at := range staysOpen {
		if !slices.Contains(open, at) {
			t.Errorf("staysOpen has %s, which does not stay open", at)
		}
	}
}

// TestUnknownExpensesHaveBounds answers each expense of section 7 with "I do not
// know": the offers then have both bounds.
func TestUnknownExpensesHaveBounds(t *testing.T) {
	file := inFile(t, "oic/unknown.go")
	c, b := storyfile.Base[facts.Case](t, testdata, "single-renter"), calctest.Book(t, calctest.Today)
	each(reflect.ValueOf(&c.Living).Elem(), "living", func(at string, a reflect.Value) {
		switch a := a.Addr().Interface().(type) {
		case *facts.YesNo:
			*a = facts.Say(true)
		case *facts.Amount:
			if !a.Given {
				*a = facts.Say(decimal.Zero)
			}
		}
	})
	each(reflect.ValueOf(&c.Living).Elem(), "living", func(at string, a reflect.Value) {
		amount, is := a.Addr().Interface().(*facts.Amount)
		if !is {
			return
		}
		known := *amount
		*amount = facts.DoNotKnow[decimal.Decimal]()
		if r := Assess(c, b).Range; !r.Lump.Least.Known || !r.Lump.Most.Known {
			t.Errorf("%s: with %s not known, the offer has no bounds: %s to %s", file, at, r.Lump.Least, r.Lump.Most)
		}
		*amount = known
	})
}

// TestEveryAmountIsRead changes each amount of what comes in and goes out: a report
// that stays the same shows that no rule reads the answer.
func TestEveryAmountIsRead(t *testing.T) {
	calctest.Long(t)
	base, b := storyfile.Base[facts.Case](t, testdata, "single-renter"), calctest.Book(t, calctest.Today)
	yes, amount := facts.Say(true), calctest.USD("1234")
	report := func(c facts.Case) string {
		var text bytes.Buffer
		Assess(c, b).Fprint(&text)
		return text.String()
	}
	for _, part := range []struct {
		name string
		of   func(c *facts.Case) any
	}{
		{"income", func(c *facts.Case) any { return &c.Income }},
		{"living", func(c *facts.Case) any { return &c.Living }},
	} {
		c := base.Clone()
		c.Household.Owing = facts.Say(facts.OwingJoint) // the spouse's benefits count
		c.Income.Jobs = []facts.Job{{Whose: facts.Say(facts.WhoseOwn), Every: facts.Say(facts.EveryMonth), Pay: calctest.USD("9000")}}
		c.Income.Employed, c.Income.Changing = yes, yes
		c.Income.Expected = facts.Expected{Change: facts.Say(facts.ChangeWork), Amount: calctest.USD("9900"), Taxes: calctest.USD("0")}
		c.Living.StateTax = facts.StateTax{Has: yes, Payment: calctest.USD("900"), Earlier: facts.Say(false), Balance: calctest.USD("2000")}
		c = facts.AssumeNone(c)
		each(reflect.ValueOf(part.of(&c)).Elem(), part.name, func(at string, a reflect.Value) {
			asked, isAmount := a.Addr().Interface().(*facts.Amount)
			if !isAmount {
				return
			}
			whether := yesBefore(&c, part.of(&c), asked)
			amountWas, whetherWas := *asked, *whether
			*whether, *asked = yes, facts.Say(decimal.Zero)
			without := report(c)
			*asked = amount
			if report(c) == without {
				t.Errorf("%s changes nothing: calc/oic has no rule that reads it", at)
			}
			*asked, *whether = amountWas, whetherWas
		})
	}
}

// yesBefore is the answer that says whether there is the amount; one of its own if
// none does.
func yesBefore(c *facts.Case, part any, amount *facts.Amount) *facts.YesNo {
	if amount == &c.Living.StateTax.Payment || amount == &c.Living.StateTax.Balance {
		return &c.Living.StateTax.Has
	}
	found := new(facts.YesNo)
	maybes(reflect.ValueOf(part).Elem(), func(m *facts.Maybe) {
		if &m.Amount == amount {
			found = &m.Has
		}
	})
	return found
}

// maybes visits every amount of a part that is asked after a yes.
func maybes(v reflect.Value, visit func(*facts.Maybe)) {
	if !v.CanInterface() {
		return
	}
	if m, is := v.Addr().Interface().(*facts.Maybe); is {
		visit(m)
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			maybes(v.Field(i), visit)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			maybes(v.Index(i), visit)
		}
	}
}

// each visits every answer of a part of the case, with its path in a case file.
func each(v reflect.Value, at string, visit func(at string, a reflect.Value)) {
	if _, is := v.Interface().(interface{ Answered() bool }); is {
		visit(at, v)
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
				each(v.Field(i), strings.TrimPrefix(at+"."+name, "."), visit)
			}
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			each(v.Index(i), at, visit)
		}
	}
}

// oneOfEach puts one empty item into every list.
func oneOfEach(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Field(i).CanSet() {
				oneOfEach(v.Field(i))
			}
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		oneOfEach(v.Index(0))
	}
}

// inFile returns the path of a file below this package, for an error to name.
func inFile(t *testing.T, name string) string {
	t.Helper()
	if _, err := os.Stat(name); err != nil {
		t.Errorf("say here in which file it is now: %v", err)
	}
	return "calc/" + name
}
