package keep

import (
	"fmt"
	"reflect"
	"strings"

	"offercheck/calc/facts"
)

// Changes is the answers that differ between two versions of a case, each once, by its name in
// the file: first those that the earlier version has, in the order of the file, then those that
// only the later one has. An answer that a version does not have is empty there. What items of a
// list have is told by their numbers: where one was taken out, those after it have changed.
func Changes(before, after facts.Case) []Change {
	was, is := answersOf(before), answersOf(after)
	later := map[string]string{}
	for _, a := range is {
		later[a.Answer] = a.Is
	}
	var all []Change
	for _, a := range was {
		if a.Is != later[a.Answer] {
			all = append(all, Change{a.Answer, a.Is, later[a.Answer]})
		}
		delete(later, a.Answer)
	}
	for _, a := range is {
		if _, added := later[a.Answer]; added {
			all = append(all, Change{a.Answer, "", a.Is})
		}
	}
	return all
}

// answersOf is the answers that a case has, each by its name.
func answersOf(c facts.Case) []Change {
	var all []Change
	each(reflect.ValueOf(&c).Elem(), "case", func(path string, a answer) {
		if text := Text(a); text != "" {
			all = append(all, Change{Answer: path, Is: text})
		}
	})
	return all
}

// each calls do for every answer in v, which has that path.
func each(v reflect.Value, path string, do func(path string, a answer)) {
	if a, is := v.Addr().Interface().(answer); is {
		do(path, a)
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			f := v.Type().Field(i)
			if name, _, tagged := strings.Cut(f.Tag.Get("json"), ","); f.IsExported() && (tagged || name != "") {
				each(v.Field(i), path+"."+name, do)
			}
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			each(v.Index(i), fmt.Sprintf("%s[%d]", path, i), do)
		}
	}
}
