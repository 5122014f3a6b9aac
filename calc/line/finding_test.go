package line

import (
	"strings"
	"testing"
)

// TestVerdicts has rows for each comparison and connective.
func TestVerdicts(t *testing.T) {
	one, two, unknown := usd("one", "1"), usd("two", "2"), usd("c", "")
	yes, no, open := Stated("yes", Yes), Stated("no", No), Stated("open", NotYet)
	for _, test := range []struct {
		name string
		f    Finding
		want Verdict
		kept string
	}{
		{"at most, less", AtMost("f", one, two), Yes, ""},
		{"at most, equal", AtMost("f", one, one), Yes, ""},
		{"at most, more", AtMost("f", two, one), No, ""},
		{"at most, one not known", AtMost("f", one, unknown), NotYet, ""},
		{"below, equal", Below("f", one, one), No, ""},
		{"below, less", Below("f", one, two), Yes, ""},
		{"at least, equal", AtLeast("f", one, one), Yes, ""},
		{"at least, less", AtLeast("f", one, two), No, ""},
		{"above, equal", Above("f", one, one), No, ""},
		{"above, more", Above("f", two, one), Yes, ""},
		{"the opposite of yes", Not("f", yes), No, "yes"},
		{"the opposite of no", Not("f", no), Yes, "no"},
		{"the opposite of what is not known", Not("f", open), NotYet, "open"},
		{"all, and all are", All("f", yes, yes), Yes, "yes yes"},
		{"all, but one is not: it alone is kept", All("f", yes, no, open), No, "no"},
		{"all, but one is not known: it alone is kept", All("f", yes, open), NotYet, "open"},
		{"all of nothing", All("f"), Yes, ""},
		{"any, and one is: it alone is kept", Any("f", no, yes, open), Yes, "yes"},
		{"any, and none is", Any("f", no, no), No, "no no"},
		{"any, and one is not known", Any("f", no, open), NotYet, "open"},
		{"any of nothing", Any("f"), No, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			if test.f.Verdict != test.want {
				t.Errorf("got %q, want %q", test.f.Verdict, test.want)
			}
			var kept []string
			for _, g := range test.f.Because {
				kept = append(kept, g.ID)
			}
			if got := strings.Join(kept, " "); got != test.kept {
				t.Errorf("kept %q, want %q", got, test.kept)
			}
		})
	}
}

// TestFindingMissing lists the missing inputs of a finding, and none for one that is
// decided.
func TestFindingMissing(t *testing.T) {
	a, b := usd("a", ""), usd("b", "2")
	waiting := All("f", AtMost("g", a, b), AtMost("h", b, b)).With(usd("d", ""))
	var keys []string
	for _, l := range waiting.Missing() {
		keys = append(keys, l.Key())
	}
	if got := strings.Join(keys, " "); got != "d a" {
		t.Errorf("missing %q", got)
	}
	if got := Any("f", AtMost("g", a, b), AtMost("h", b, b)).Missing(); got != nil {
		t.Errorf("a decided finding misses %v", got)
	}
}
