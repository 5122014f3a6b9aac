package storyfile

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"slices"
	"strings"
)

// Full returns the complete case file of a story's case, and the name of the
// base household that it differs from. A case that names no base is a case file
// already and is returned as it is.
//
// Objects merge field by field, at any depth. Anything else, an answer or a
// list, replaces what the base says. An empty answer "" and null remove what
// the base says.
//
// It is an error if there is no such base, if the text or a base is not one JSON
// object or has a field beside its case that it cannot have, or if there is
// nothing to remove. Whoever reads the case file refuses a field that no case
// has.
func Full(testdata fs.FS, text string) (file []byte, base string, err error) {
	told, err := object([]byte(text))
	if err != nil {
		return nil, "", err
	}
	if told["base"] == nil {
		return []byte(text), "", nil
	}
	if err := only(told, "base", "offercheck", "on", "case"); err != nil {
		return nil, "", err
	}
	h, err := open(testdata, told["base"])
	if err != nil {
		return nil, "", err
	}
	delete(told, "base")
	if err := h.file.merge(told, ""); err != nil {
		return nil, "", err
	}
	file, err = json.MarshalIndent(h.file, "", "  ")
	return append(file, '\n'), h.name, err
}

// A household is a base household, with what it takes from its own base.
type household struct {
	name string
	file fields            // the case file it makes, which has no day
	not  map[string]string // the fields that are not asked, each with the reason
	base *household        // nil if it stands alone
}

// fields is one JSON object.
type fields map[string]json.RawMessage

// open reads the base household of that name, which is JSON. The households that
// lead to it are given, so that none is its own base.
func open(testdata fs.FS, quoted json.RawMessage, from ...string) (household, error) {
	var name string
	if err := json.Unmarshal(quoted, &name); err != nil || strings.ContainsAny(name, "/.") || name == "" {
		return household{}, fmt.Errorf("base: %s is not the name of a base household", quoted)
	}
	if slices.Contains(from, name) {
		return household{}, fmt.Errorf("base: %s is a base of itself", name)
	}
	h, err := read(testdata, name, append(from, name))
	if err != nil {
		return household{}, fmt.Errorf("%s: %w", path(name), err)
	}
	return h, nil
}

// path is where the base household of that name stands.
func path(name string) string { return "bases/" + name + ".json" }

func read(testdata fs.FS, name string, from []string) (household, error) {
	b, err := fs.ReadFile(testdata, path(name))
	if err != nil {
		return household{}, err
	}
	told, err := object(b)
	if err != nil {
		return household{}, err
	}
	if err := only(told, "about", "base", "offercheck", "notAsked", "case"); err != nil {
		return household{}, err
	}
	h := household{name: name, file: fields{}, not: map[string]string{}}
	if told["base"] != nil {
		base, err := open(testdata, told["base"], from...)
		if err != nil {
			return household{}, err
		}
		h.base, h.file, h.not = &base, maps.Clone(base.file), base.not
	}
	if h.not, err = reasons(h.not, told["notAsked"]); err != nil {
		return household{}, err
	}
	for _, own := range []string{"about", "base", "notAsked"} {
		delete(told, own)
	}
	return h, h.file.merge(told, "")
}

// merge puts fields over f, which is the object at that path of the case file.
func (f fields) merge(over fields, at string) error {
	for _, name := range slices.Sorted(maps.Keys(over)) {
		old, has := f[name]
		told := over[name]
		switch text := string(told); {
		case text == "null" || text == `""`:
			if !has {
				return fmt.Errorf("%s%s: the base does not say it, so there is nothing to take away", at, name)
			}
			delete(f, name)
		case isObject(old) && isObject(told):
			group, err := object(old)
			if err != nil {
				return err
			}
			inner, err := object(told)
			if err != nil {
				return err
			}
			if err := group.merge(inner, at+name+"."); err != nil {
				return err
			}
			if f[name], err = json.Marshal(group); err != nil {
				return err
			}
		default:
			f[name] = told
		}
	}
	return nil
}

// reasons is why some fields are not asked of a household, with the reasons of
// its base. Null removes one of those.
func reasons(base map[string]string, raw json.RawMessage) (map[string]string, error) {
	own := map[string]*string{}
	if raw != nil {
		if err := json.Unmarshal(raw, &own); err != nil {
			return nil, errors.New("notAsked: must say a reason for each field")
		}
	}
	all := maps.Clone(base)
	for _, field := range slices.Sorted(maps.Keys(own)) {
		switch why := own[field]; {
		case why != nil && *why != "":
			all[field] = *why
		case base[field] != "":
			delete(all, field)
		default:
			return nil, fmt.Errorf("notAsked: %s has no reason", field)
		}
	}
	return all, nil
}

// only refuses fields that are not among those allowed.
func only(f fields, allowed ...string) error {
	for _, name := range slices.Sorted(maps.Keys(f)) {
		if !slices.Contains(allowed, name) {
			return fmt.Errorf("%s is not a field that may stand here, as %s may", name, strings.Join(allowed, ", "))
		}
	}
	return nil
}

// isObject says whether JSON is an object.
func isObject(raw json.RawMessage) bool { return len(raw) > 0 && raw[0] == '{' }

// object is the fields of a text that is one JSON object and nothing else.
func object(b []byte) (fields, error) {
	d := json.NewDecoder(strings.NewReader(string(b)))
	var f fields
	if err := d.Decode(&f); err != nil {
		return nil, err
	}
	if _, err := d.Token(); f == nil || !errors.Is(err, io.EOF) {
		return nil, errors.New("must be one JSON object and nothing else")
	}
	return f, nil
}
