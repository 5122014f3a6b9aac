package keep

import (
	"fmt"
	"reflect"
	"strings"

	"offercheck/calc/facts"
)

// Field is the name of an answer in a case file: "case.assets.accounts[1].balance".
// The answer is a pointer into the case; the name of any other value is empty.
func Field(c *facts.Case, answer any) string {
	return field(reflect.ValueOf(c).Elem(), answer, "case")
}

// Fields is the names of all answers of a case in a file, by where the case has them: pointers into
// it.
func Fields(c *facts.Case) map[any]string {
	all := map[any]string{}
	each(reflect.ValueOf(c).Elem(), "case", func(path string, a answer) { all[a] = path })
	return all
}

// field is the path of an answer in v, whose own path is given.
func field(v reflect.Value, answer any, path string) string {
	if v.CanAddr() && v.Addr().Interface() == answer {
		return path
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			f := v.Type().Field(i)
			name, _, tagged := strings.Cut(f.Tag.Get("json"), ",")
			if !f.IsExported() || !tagged {
				continue
			}
			if found := field(v.Field(i), answer, path+"."+name); found != "" {
				return found
			}
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			if found := field(v.Index(i), answer, fmt.Sprintf("%s[%d]", path, i)); found != "" {
				return found
			}
		}
	}
	return ""
}
