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

// Full returns the complete case file of a story's case, and the name of the base
// household that it differs from. A case that names no base is a complete file and is
// returned unchanged, with an empty name.
//
// Objects merge field by field, at any depth. An answer or a list replaces that of
// the base. An empty answer "" and null remove that of the base.
//
// It is an error if there is no such base, if the text or a base is not one JSON
// object or has a field beside its case that it cannot have, and if there is nothing
// to remove. Fields of the case are not checked; the reader of the file refuses those
// that no case has.
func Full(testdata fs.FS, text string) (file []byte, base string, err error) {
	story, err := object([]byte(text))
	if err != nil {
		return nil, "", err
	}
	if story["base"] == nil {
		return []byte(text), "", nil
	}
	if err := only(story, "base", "offercheck", "on", "case"); err != nil {
		return nil, "", err
	}
	h, err := open(testdata, story["base"])
	if err != nil {
		return nil, "", err
	}
	delete(story, "base")
	if err := h.file.merge(story, ""); err != nil {
		return nil, "", err
	}
	file, err = json.MarshalIndent(h.file, "", "  ")
	return append(file, '\n'), h.name, err
}

// A household is a base household, with the answers of its own base merged in.
type household struct {
	name string
	file fields            // its case file, without a day
	not  map[string]string // why fields are not asked: reasons by their paths
	base *household        // nil if it stands alone
}

// fields are those of one JSON object.
type fields map[string]json.RawMessage

// open reads the base household of a name, which is a JSON string. Those that have it
// as their base are given, so that a cycle is refused.
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

// path is the file of the base household of a name.
func path(name string) string { return "bases/" + name + ".json" }

// read reads the file of a base household, and that of its own base.
func read(testdata fs.FS, name string, from []string) (household, error) {
	b, err := fs.ReadFile(testdata, path(name))
	if err != nil {
		return household{}, err
	}
	own, err := object(b)
	if err != nil {
		return household{}, err
	}
	if err := only(own, "about", "base", "offercheck", "notAsked", "case"); err != nil {
		return household{}, err
	}
	h := household{name: name, file: fields{}, not: map[string]string{}}
	if own["base"] != nil {
		base, err := open(testdata, own["base"], from...)
		if err != nil {
			return household{}, err
		}
		h.base, h.file, h.not = &base, maps.Clone(base.file), base.not
	}
	if h.not, err = reasons(h.not, own["notAsked"]); err != nil {
		return household{}, err
	}
	for _, name := range []string{"about", "base", "notAsked"} {
		delete(own, name)
	}
	return h, h.file.merge(own, "")
}

// merge merges the fields of over into f, the object at a path of the case file: see
// Full.
func (f fields) merge(over fields, at string) error {
	for _, name := range slices.Sorted(maps.Keys(over)) {
		old, has := f[name]
		value := over[name]
		switch text := string(value); {
		case text == "null" || text == `""`:
			if !has {
				return fmt.Errorf("%s%s: the base does not say it, so there is nothing to take away", at, name)
			}
			delete(f, name)
		case isObject(old) && isObject(value):
			group, err := object(old)
			if err != nil {
				return err
			}
			inner, err := object(value)
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
			f[name] = value
		}
	}
	return nil
}

// reasons returns why fields are not asked of a household: those of its base, and its
// own. Null removes a reason of the base.
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

// only returns an error for a field that is not allowed.
func only(f fields, allowed ...string) error {
	for _, name := range slices.Sorted(maps.Keys(f)) {
		if !slices.Contains(allowed, name) {
			return fmt.Errorf("%s is not a field that may stand here, as %s may", name, strings.Join(allowed, ", "))
		}
	}
	return nil
}

// isObject reports whether a JSON value is an object.
func isObject(raw json.RawMessage) bool { return len(raw) > 0 && raw[0] == '{' }

// object returns the fields of a text that is one JSON object and nothing else.
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
