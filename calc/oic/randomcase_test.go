package oic_test

import (
	"reflect"

	"github.com/shopspring/decimal"

	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
)

// A dice makes a case of bytes: the same bytes, the same case.
type dice struct {
	bytes []byte
	sure  bool // every question has an answer
}

// roll is a number below n; when the bytes are used up it is zero.
func (d *dice) roll(n int) int {
	if len(d.bytes) == 0 {
		return 0
	}
	b := d.bytes[0]
	d.bytes = d.bytes[1:]
	return int(b) % n
}

// deal makes a case.
func deal(bytes []byte, sure bool) facts.Case {
	var c facts.Case
	d := &dice{bytes, sure}
	d.fill(reflect.ValueOf(&c).Elem(), "")
	c.Household.Under65.Value += 1
	if c.Household.State.Given {
		counties := law.Counties(c.Household.State.Value)
		c.Household.County = facts.Say(counties[d.roll(len(counties))].Code)
	}
	return c
}

// fill answers every question of a struct, or leaves it open.
func (d *dice) fill(v reflect.Value, name string) {
	if !v.CanSet() {
		return
	}
	switch a := v.Addr().Interface().(type) {
	case *facts.Amount:
		answer(d, a, d.amount(name))
	case *facts.YesNo:
		answer(d, a, d.roll(2) == 1)
	case *facts.Count:
		answer(d, a, d.count(name))
	case *facts.Date:
		answer(d, a, datetest.Day("2024-01-01").AddMonths(d.roll(150)))
	case *facts.Choice:
		answer(d, a, d.choice(name))
	default:
		d.parts(v)
	}
}

func (d *dice) parts(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			d.fill(v.Field(i), v.Type().Field(i).Name)
		}
	case reflect.Array:
		for i := range v.Len() {
			d.fill(v.Index(i), "Net")
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), d.roll(4), 4))
		for i := range v.Len() {
			d.fill(v.Index(i), "")
		}
	}
}

// answer gives a value, "I do not know" or nothing.
func answer[T any](d *dice, a *facts.Answer[T], v T) {
	switch n := d.roll(20); {
	case n == 1 && !d.sure:
		*a = facts.DoNotKnow[T]()
	case n == 2 && !d.sure:
	default:
		*a = facts.Say(v)
	}
}

func (d *dice) amount(name string) decimal.Decimal {
	if name == "Lost" {
		return decimal.NewFromInt(int64(d.roll(101)))
	}
	a := decimal.New(int64(d.roll(256)*256+d.roll(256)), -2).Mul(decimal.NewFromInt(int64(1 + d.roll(16))))
	if (name == "Net" || name == "AGI") && d.roll(2) == 1 {
		return a.Neg()
	}
	return a
}

func (d *dice) count(name string) int {
	switch name {
	case "Year":
		return 2012 + d.roll(14)
	case "Model":
		return 2000 + d.roll(28)
	case "Miles":
		return d.roll(256) * 1000
	case "Owners":
		return 2 + d.roll(3)
	}
	return d.roll(6)
}

func (d *dice) choice(name string) string {
	of := map[string][]string{
		"State": law.States(),
		"Owing": {facts.OwingAlone, facts.OwingJoint, facts.OwingMarried},
		"Whose": {facts.WhoseOwn, facts.WhoseSpouse},
		"Every": {facts.EveryWeek, facts.EveryTwoWeeks, facts.TwiceEachMonth, facts.EveryMonth},
		"Kind":  {facts.AccountCash, facts.InvestmentSecurities, facts.InvestmentDigital, facts.ThingTools, facts.ThingVehicle, facts.ThingBuilding, facts.ThingOther},
	}[name]
	if of == nil {
		return "none"
	}
	return of[d.roll(len(of))]
}
