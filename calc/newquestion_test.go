package calc

import (
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
	"household.state":          "where they live cannot be guessed",
	"household.county":         "where they live cannot be guessed",
	"household.under65":        "who lives there cannot be guessed",
	"household.over65":         "who lives there cannot be guessed",
	"income.changing":          "it changes no figure",
	"income.jobs.overtime":     "it is left empty where there is none",
	"assets.accounts.kind":     "it changes no figure",
	"assets.accounts.owners":   "nothing is shared",
	"assets.investments.kind":  "it changes no figure",
	"assets.retirement.lost":   "it is left empty where it is not known",
	"assets.properties.owners": "nothing is shared",
	"assets.vehicles.owners":   "nothing is shared",
	"debt":                     "what is owed cannot be guessed",
	"applying":                 "who may apply cannot be guessed",
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
		switch answered := a.Interface().(interface{ Answered() bool }).Answered(); {
		case answered:
		case staysOpen[at] != "":
			open = append(open, at)
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
