package transcript

import (
	"reflect"
	"regexp"
	"strings"
	"testing"
)

// planted is what must never come out, and the words and digits to look for.
var planted = []string{
	"JOHN Q ZYZZYX", "ZYZZYX SMALL", "9 ZYZZYX STREET", "ZYZZYXVILLE OH 98765",
	"987-65-4321", "98-7654321", "987654321", "987 65 4321", "XXX-XX-4321", "***-**-4321", "NNN-NN-4321",
	"TAXPAYER IDENTIFICATION NUMBER: 987-65-4321", "TAXPAYER IDENTIFICATION NUMBER:\n987 65 4321",
	"SSN: 987654321 Name: ZYZZYX", "Tracking Number: 109876543210",
}

var (
	taxpayerNumber = regexp.MustCompile(`\b\d{3}[- ]?\d{2}[- ]?\d{4}\b|\b\d{2}-?\d{7}\b|\d{9}|XX-`)
	leaked         = regexp.MustCompile(`(?i)zyzzyx|4321|98-?76|987`)
)

// everything is every string in a value, whatever field holds it.
func everything(v reflect.Value) []string {
	switch v.Kind() {
	case reflect.String:
		return []string{v.String()}
	case reflect.Struct:
		var all []string
		for i := range v.NumField() {
			all = append(all, everything(v.Field(i))...)
		}
		return all
	case reflect.Slice, reflect.Array:
		var all []string
		for i := range v.Len() {
			all = append(all, everything(v.Index(i))...)
		}
		return all
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			return everything(v.Elem())
		}
	}
	return nil
}

// TestNoLeak plants a name or a taxpayer number before every line of every
// paste, a third of them each, and looks for them in every field of the
// reading.
func TestNoLeak(t *testing.T) {
	for _, s := range stories(t) {
		lines := strings.SplitAfter(s.paste, "\n")
		for i := range lines {
			for k := i % 3; k < len(planted); k += 3 {
				p := planted[k]
				text := strings.Join(lines[:i], "") + p + "\n" + strings.Join(lines[i:], "")
				r, err := Read(text)
				if err != nil {
					t.Fatalf("%s, %q before line %d: %v", s.name, p, i+1, err)
				}
				for _, kept := range everything(reflect.ValueOf(r)) {
					if leaked.MatchString(kept) || taxpayerNumber.MatchString(kept) {
						t.Errorf("%s, %q before line %d: kept %q", s.name, p, i+1, kept)
					}
				}
			}
		}
	}
}

// TestNoLeakInError checks that what is wrong is told without the text.
func TestNoLeakInError(t *testing.T) {
	for _, p := range planted {
		if _, err := Read(p); err == nil || leaked.MatchString(err.Error()) {
			t.Errorf("%q: %v", p, err)
		}
	}
}

// TestKeptWords checks that of an explanation only known words stay.
func TestKeptWords(t *testing.T) {
	for _, s := range stories(t) {
		r, err := Read(s.paste)
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range r.Accounts {
			for _, row := range a.Rows {
				keptWords(t, row.Text)
			}
		}
	}
}

var numberKept = regexp.MustCompile(`^(…|(CP|LT|LTR)\d{1,4}[A-Z]?|IRC|\d{4}|Form|\d{3,5}(-?[A-Z]{1,2})?|(19|20|21)\d{4})$`)

func keptWords(t *testing.T, text string) {
	t.Helper()
	for w := range strings.FieldsSeq(text) {
		plain := strings.ToLower(strings.Trim(w, "().,;*\"'#[]"))
		if !allowed()[plain] && !numberKept.MatchString(w) {
			t.Errorf("%q was kept in %q", w, text)
		}
	}
}
