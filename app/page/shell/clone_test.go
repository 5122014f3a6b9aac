package shell

import (
	"reflect"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
)

// TestCloneSharesNothing fills every list of a case, also those that are added
// later, and looks at each list and pointer of it and of its copy.
func TestCloneSharesNothing(t *testing.T) {
	var c facts.Case
	lists := fill(reflect.ValueOf(&c).Elem())
	if lists < 14 {
		t.Fatalf("the case has %d lists", lists)
	}
	d := Clone(c)
	if !reflect.DeepEqual(c, d) {
		t.Error("the copy is not equal")
	}
	noneShared(t, "Case", reflect.ValueOf(c), reflect.ValueOf(d))
}

// fill puts two items into every list, and says how many lists there are.
func fill(v reflect.Value) int {
	lists := 0
	switch v.Kind() {
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 4))
		lists++
		for i := range v.Len() {
			lists += fill(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Field(i); f.CanSet() {
				lists += fill(f)
			}
		}
	}
	return lists
}

// noneShared fails for each piece of memory that both values lead to. A decimal
// cannot be changed, so it may be shared.
func noneShared(t *testing.T, name string, a, b reflect.Value) {
	t.Helper()
	if a.Type() == reflect.TypeFor[decimal.Decimal]() {
		return
	}
	switch a.Kind() {
	case reflect.Slice:
		if a.Pointer() == b.Pointer() {
			t.Errorf("%s is shared: shell.Clone does not copy it", name)
		}
		for i := range a.Len() {
			noneShared(t, name+"[]", a.Index(i), b.Index(i))
		}
	case reflect.Struct:
		for i := range a.NumField() {
			noneShared(t, name+"."+a.Type().Field(i).Name, a.Field(i), b.Field(i))
		}
	case reflect.Array:
		for i := range a.Len() {
			noneShared(t, name+"[]", a.Index(i), b.Index(i))
		}
	case reflect.Pointer, reflect.Map, reflect.Interface, reflect.Func, reflect.Chan:
		t.Errorf("%s is a %s: say in shell.Clone how it is copied, and here how that is checked", name, a.Kind())
	}
}
