package facts

import (
	"reflect"
	"testing"

	"github.com/shopspring/decimal"
)

// TestCloneSharesNothing fills every list of a case by reflection, so that a list
// added later is covered too, and checks that the copy shares none of them.
func TestCloneSharesNothing(t *testing.T) {
	var c Case
	lists := fill(reflect.ValueOf(&c).Elem())
	if lists < 14 {
		t.Fatalf("the case has %d lists", lists)
	}
	d := c.Clone()
	if !reflect.DeepEqual(c, d) {
		t.Error("the copy is not equal")
	}
	noneShared(t, "Case", reflect.ValueOf(c), reflect.ValueOf(d))
}

// fill puts two items into every list and returns the number of lists.
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

// noneShared fails for each list that a and b share. Decimals are immutable and
// may be shared.
func noneShared(t *testing.T, name string, a, b reflect.Value) {
	t.Helper()
	if a.Type() == reflect.TypeFor[decimal.Decimal]() {
		return
	}
	switch a.Kind() {
	case reflect.Slice:
		if a.Pointer() == b.Pointer() {
			t.Errorf("%s is shared: Case.Clone does not copy it", name)
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
		t.Errorf("%s is a %s: copy it in Case.Clone, and check the copy here", name, a.Kind())
	}
}
