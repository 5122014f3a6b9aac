package calctest

import (
	"reflect"
	"slices"

	"github.com/shopspring/decimal"

	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
)

// A Drawing draws answers from bytes.
type Drawing struct {
	Bytes   []byte
	Certain bool // every question has an answer
}

// below is a number from 0 to n-1; 0 once the bytes are used up.
func (r *Drawing) below(n int) int {
	if len(r.Bytes) == 0 {
		return 0
	}
	b := r.Bytes[0]
	r.Bytes = r.Bytes[1:]
	return int(b) % n
}

// Drawn makes a case of bytes: the same bytes, the same case.
func Drawn(bytes []byte, certain bool) facts.Case {
	var c facts.Case
	r := &Drawing{bytes, certain}
	r.Fill(&c)
	c.Household.Under65.Value += 1
	if c.Household.State.Given {
		if counties := law.Counties(c.Household.State.Value); len(counties) > 0 { // a territory has none
			c.Household.County = facts.Say(counties[r.below(len(counties))].Code)
		}
	}
	return c
}

// Fill answers every question of what it points to, or leaves it without an answer.
func (r *Drawing) Fill(to any) { r.fill(reflect.ValueOf(to).Elem(), "") }

// fill answers every question of a struct, or leaves it without an answer.
func (r *Drawing) fill(v reflect.Value, name string) {
	if !v.CanSet() {
		return
	}
	switch a := v.Addr().Interface().(type) {
	case *facts.Amount:
		answer(r, a, r.amount(name))
	case *facts.YesNo:
		answer(r, a, r.below(2) == 1)
	case *facts.Count:
		answer(r, a, r.count(name))
	case *facts.Date:
		answer(r, a, datetest.Day("2024-01-01").AddMonths(r.below(150)))
	case *facts.Choice:
		answer(r, a, r.choice(name))
	default:
		r.parts(v)
	}
}

func (r *Drawing) parts(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			r.fill(v.Field(i), v.Type().Field(i).Name)
		}
	case reflect.Array:
		for i := range v.Len() {
			r.fill(v.Index(i), "Net")
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), r.below(4), 4))
		for i := range v.Len() {
			r.fill(v.Index(i), "")
		}
	}
}

// answer sets a value, "I do not know", or nothing.
func answer[T any](r *Drawing, a *facts.Answer[T], v T) {
	switch n := r.below(20); {
	case n == 1 && !r.Certain:
		*a = facts.DoNotKnow[T]()
	case n == 2 && !r.Certain:
	default:
		*a = facts.Say(v)
	}
}

func (r *Drawing) amount(name string) decimal.Decimal {
	if name == "Lost" {
		return decimal.NewFromInt(int64(r.below(101)))
	}
	a := decimal.New(int64(r.below(256)*256+r.below(256)), -2).Mul(decimal.NewFromInt(int64(1 + r.below(16))))
	if (name == "Net" || name == "AGI") && r.below(2) == 1 {
		return a.Neg()
	}
	return a
}

func (r *Drawing) count(name string) int {
	switch name {
	case "Year":
		return 2012 + r.below(14)
	case "Model":
		return 2000 + r.below(28)
	case "Miles":
		return r.below(256) * 1000
	case "Owners":
		return 2 + r.below(3)
	case "Left", "CourtOrdered", "Care", "StudentLoans", "Secured", "StateTax", "Months":
		return r.below(30)
	}
	return r.below(6)
}

func (r *Drawing) choice(name string) string {
	of := map[string][]string{
		"Access":        {facts.AccessWithdraw, facts.AccessLoan, facts.AccessNone},
		"DissipatedFor": {facts.DissipatedForNeeds, facts.DissipatedForWork, facts.DissipatedForDebts, facts.DissipatedForOther},
		"State":         slices.Concat(law.States(), law.Territories()),
		"Owing":         {facts.OwingAlone, facts.OwingJoint, facts.OwingMarried},
		"Debt":          {facts.DebtBefore, facts.DebtDuring, facts.DebtBoth},
		"Whose":         {facts.WhoseOwn, facts.WhoseSpouse},
		"Every":         {facts.EveryWeek, facts.EveryTwoWeeks, facts.TwiceEachMonth, facts.EveryMonth},
		"Change":        {facts.ChangeWork, facts.ChangeMore, facts.ChangeEnds, facts.ChangeRetire, facts.ChangeLooking, facts.ChangeNoWork},
		"Kind":          {facts.AccountCash, facts.InvestmentSecurities, facts.InvestmentDigital, facts.AssetTools, facts.AssetVehicle, facts.AssetBuilding, facts.AssetOther},
	}[name]
	if of == nil {
		return "none"
	}
	return of[r.below(len(of))]
}
