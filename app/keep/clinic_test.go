package keep

import (
	"bytes"
	"errors"
	"reflect"
	"strings"
	"testing"

	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// noted is what a clinic keeps beside the household.
func noted() Clinic {
	day := datetest.Day("2026-11-22")
	return Clinic{
		Initials: "ÑO", Papers: []string{"wages", "bank"},
		Notes:  []Note{{"vehicle-value:2", "Título visto", "MK", day}, {"", "Call on Monday", "JPR", day}},
		Signed: Signed{"MK", day, Digest(household())},
	}
}

func TestClinicRoundTrip(t *testing.T) {
	on := datetest.Day("2026-11-22")
	b := WriteWith(noted(), household(), on, twoScenarios...)
	got, err := ClinicOf(b)
	if err != nil || !reflect.DeepEqual(got, noted()) {
		t.Fatalf("got %+v, %v", got, err)
	}
	c, err := Read(b)
	if err != nil || !bytes.Equal(Write(c, on), Write(household(), on)) {
		t.Errorf("the case has changed: %v", err)
	}
	if all, err := Scenarios(b); err != nil || !reflect.DeepEqual(all, twoScenarios) {
		t.Errorf("the scenarios are %+v, %v", all, err)
	}
	if bytes.Contains(WriteWith(Clinic{}, c, on), []byte("clinic")) {
		t.Error("a file without any names it")
	}
}

// TestSignedFallsAway: a sign-off is of the answers alone. It falls away with any of them, and
// holds again once the answer is what it was; notes, papers and the day do not matter.
func TestSignedFallsAway(t *testing.T) {
	c := household()
	signed := Signed{"MK", datetest.Day("2026-11-22"), Digest(c)}
	if !signed.Holds(c) || !signed.Holds(household()) || (Signed{}).Holds(c) {
		t.Error("it does not hold, or nobody's does")
	}
	read, err := Read(WriteWith(noted(), c, datetest.Day("2027-03-01")))
	if err != nil || !signed.Holds(read) {
		t.Errorf("it does not hold of the case from a file: %v", err)
	}
	c.Living.Rent = facts.Amount{}
	if signed.Holds(c) {
		t.Error("it holds without the rent")
	}
	c.Living.Rent = household().Living.Rent
	if !signed.Holds(c) {
		t.Error("it does not hold with the rent as it was")
	}
}

func TestInitials(t *testing.T) {
	for typed, want := range map[string]string{"AB": "AB", "a.b.": "AB", " j p r ": "JPR", "ño": "ÑO", "ABCD": "ABCD", "a-b": "AB"} {
		if got := AsInitials(typed); got != want || !IsInitials(got) {
			t.Errorf("%q is %q", typed, got)
		}
	}
	for _, typed := range []string{"", "A", "ABCDE", "Maria", "A1", "12", "A/B", "../A", "A:B", "ab"} {
		if typed != "ab" && IsInitials(AsInitials(typed)) || IsInitials(typed) {
			t.Errorf("%q may be initials", typed)
		}
	}
}

func TestClinicRefused(t *testing.T) {
	of := strings.Repeat("0", 64)
	in := func(clinic string) string {
		return `{"offercheck": 1, "on": "2026-11-22", "case": {"living": {"rent": "900"}}, "clinic": ` + clinic + `}`
	}
	note := func(text string) string { return in(`{"notes": [` + text + `]}`) }
	for _, test := range []struct{ name, text, code, field string }{
		{"a list", in(`[]`), WrongValue, "clinic"},
		{"null", in(`null`), WrongValue, "clinic"},
		{"another field", in(`{"name": "Ann"}`), UnknownField, "clinic.name"},
		{"a name for initials", in(`{"initials": "Maria"}`), WrongValue, "clinic.initials"},
		{"initials as a number", in(`{"initials": 12}`), WrongValue, "clinic.initials"},
		{"notes that are no list", in(`{"notes": {}}`), WrongValue, "clinic.notes"},
		{"too many notes", note(strings.Repeat(`{},`, MostNotes) + `{}`), WrongValue, "clinic.notes"},
		{"a note without a text", note(`{"by": "MK", "on": "2026-11-22"}`), WrongValue, "clinic.notes[0].text"},
		{"a note of two lines", note(`{"text": "a\nb", "by": "MK", "on": "2026-11-22"}`), WrongValue, "clinic.notes[0].text"},
		{"a long note", note(`{"text": "` + strings.Repeat("ñ", MostNote+1) + `", "by": "MK", "on": "2026-11-22"}`), WrongValue, "clinic.notes[0].text"},
		{"nobody's note", note(`{"text": "a", "on": "2026-11-22"}`), WrongValue, "clinic.notes[0].by"},
		{"a note of no day", note(`{"text": "a", "by": "MK"}`), WrongValue, "clinic.notes[0].on"},
		{"a note on two lines", note(`{"text": "a", "by": "MK", "on": "2026-11-22", "line": ["rent"]}`), WrongValue, "clinic.notes[0].line"},
		{"another field of a note", note(`{"text": "a", "by": "MK", "on": "2026-11-22", "color": "red"}`), UnknownField, "clinic.notes[0].color"},
		{"a paper twice", in(`{"papers": ["bank", "bank"]}`), WrongValue, "clinic.papers[1]"},
		{"a paper as a number", in(`{"papers": [1]}`), WrongValue, "clinic.papers[0]"},
		{"signed of nothing", in(`{"signed": {"by": "MK", "on": "2026-11-22"}}`), WrongValue, "clinic.signed.of"},
		{"signed of no digest", in(`{"signed": {"by": "MK", "on": "2026-11-22", "of": "` + of[1:] + `g"}}`), WrongValue, "clinic.signed.of"},
		{"signed by nobody", in(`{"signed": {"on": "2026-11-22", "of": "` + of + `"}}`), WrongValue, "clinic.signed.by"},
		{"signed on no day", in(`{"signed": {"by": "MK", "on": "", "of": "` + of + `"}}`), WrongValue, "clinic.signed.on"},
		{"a field twice", in(`{"initials": "AB", "initials": "CD"}`), Twice, "clinic.initials"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c, err := Read([]byte(test.text))
			var e *Error
			if !errors.As(err, &e) || e.Code != test.code || e.Field != test.field {
				t.Errorf("got %v, want %s in %s", err, test.code, test.field)
			}
			if c.Living.Rent.Given {
				t.Error("something was read all the same")
			}
		})
	}
}

// TestCases keeps two cases under initials beside the one under none, and removes one.
func TestCases(t *testing.T) {
	k, _, device := shelves()
	_ = k.Put(Answers, "mine", true)
	_ = k.Put(Under("CD"), "sealed", true)
	_ = k.Put(Under("AB"), "sealed", true)
	_ = k.Put(Under("no initials"), "", true)
	k.Stamp("AB", datetest.Day("2026-11-22"))
	want := []Kept{{"AB", datetest.Day("2026-11-22")}, {"CD", 0}}
	if got := k.Cases(); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v", got)
	}
	k.Remove("AB")
	if got := k.Cases(); !reflect.DeepEqual(got, want[1:]) {
		t.Errorf("one removed: %v", got)
	}
	if _, left := device.texts["offercheck:changed-AB"]; left {
		t.Error("its day is left")
	}
	if left := k.Erase(); len(left) > 0 || len(k.Cases()) > 0 {
		t.Errorf("erased: %v", left)
	}
}
