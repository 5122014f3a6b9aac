package keep

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
)

// decode reads JSON into v, which is an answer, a struct or a list of them, at a
// path. Unlike the standard library it names the path of what it refuses, and
// refuses names in other letters.
func decode(v reflect.Value, raw json.RawMessage, path string) error {
	if answer, isAnswer := v.Addr().Interface().(json.Unmarshaler); isAnswer {
		if err := answer.UnmarshalJSON(raw); err != nil {
			return wrong(path, because(err))
		}
		return nil
	}
	if v.Kind() == reflect.Struct {
		return decodeStruct(v, raw, path)
	}
	return decodeList(v, raw, path)
}

// decodeStruct reads an object, whose fields may be left out.
func decodeStruct(v reflect.Value, raw json.RawMessage, path string) error {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(raw, &fields); err != nil || fields == nil {
		return wrong(path, "must be a group of fields, in { and }")
	}
	known := map[string]int{}
	for i := range v.NumField() {
		if f := v.Type().Field(i); f.IsExported() {
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			known[name] = i
		}
	}
	for _, name := range sorted(fields) {
		i, isKnown := known[name]
		if !isKnown {
			return &Error{Code: UnknownField, Field: below(path, name)}
		}
		if err := decode(v.Field(i), fields[name], path+"."+name); err != nil {
			return err
		}
	}
	return nil
}

// decodeList reads a list into a slice or into an array, which may be longer.
func decodeList(v reflect.Value, raw json.RawMessage, path string) error {
	var items []json.RawMessage
	if err := json.Unmarshal(raw, &items); err != nil || items == nil {
		return wrong(path, "must be a list, in [ and ]")
	}
	if v.Kind() == reflect.Slice {
		v.Set(reflect.MakeSlice(v.Type(), len(items), len(items)))
	}
	if len(items) > v.Len() {
		return wrong(path, fmt.Sprintf("must be a list of %d or fewer", v.Len()))
	}
	for i, item := range items {
		if err := decode(v.Index(i), item, fmt.Sprintf("%s[%d]", path, i)); err != nil {
			return err
		}
	}
	return nil
}

// sorted is the names of fields in order, so that the first error is always the
// same.
func sorted(fields map[string]json.RawMessage) []string {
	return slices.Sorted(maps.Keys(fields))
}

// because is the text of an error without the name of the package in front.
func because(err error) string {
	why := err.Error()
	if name, rest, found := strings.Cut(why, ": "); found && !strings.Contains(name, " ") {
		return rest
	}
	return why
}
