package line

import (
	"strings"
	"testing"
)

// TestMissing lists each missing input once, and none for a known line.
func TestMissing(t *testing.T) {
	c := usd("c", "")
	for _, test := range []struct {
		name string
		l    Line
		want string
	}{
		{"nothing, of a known line", Sum("x", usd("a", "1")), ""},
		{"an answer, once", Sum("x", c, Times("y", c, c)), "c"},
		{"of two items of a kind, both", Sum("x", c.Of(1), c.Of(2)), "c:1 c:2"},
		{"a gap in the law", LesserOf("x", usd("a", "1"), Gap("g", USD, Cite{})), "g"},
		{"nothing, over zero", DividedBy("x", usd("a", "1"), usd("z", "0"), 2), ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			var keys []string
			for _, m := range test.l.Missing() {
				keys = append(keys, m.Key())
			}
			if got := strings.Join(keys, " "); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// TestMarks checks that a mark is on the returned copy and not on the line itself.
func TestMarks(t *testing.T) {
	plain := usd("a", "1")
	marked := plain.Of(2).At("6a", Cite{Name: "form"})
	if plain.N != 0 || plain.No != "" || plain.Cite.Name != "" {
		t.Errorf("the line itself is marked: %+v", plain)
	}
	if marked.Key() != "a:2" || marked.No != "6a" || marked.Under(Cite{}).Cite.Name != "" {
		t.Errorf("marked as %+v", marked)
	}
}

// TestWalk visits a line before its inputs, and stops where the loop does.
func TestWalk(t *testing.T) {
	l := Sum("sum", Minus("minus", usd("a", "3"), usd("b", "1")), usd("c", "2"))
	var seen []string
	for depth, x := range Walk(l) {
		seen = append(seen, strings.Repeat(".", depth)+x.ID)
	}
	if got, want := strings.Join(seen, " "), "sum .minus ..a ..b .c"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	for _, x := range Walk(l) {
		if x.ID == "a" {
			break
		}
	}
}
