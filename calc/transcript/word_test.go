package transcript

import "testing"

func TestSplit(t *testing.T) {
	for _, test := range []struct {
		text  string
		plain []string
	}{
		{"AS OF:Mar. 14, 2026", []string{"as", "of", "mar", "14", "2026"}},
		{"BALANCE : 5.00", []string{"balance", "5.00"}},
		{"** (WHICHEVER IS LATER) **", []string{"**", "whichever", "is", "later", "**"}},
		{"a\u00a0b\u200bc\td", []string{"a", "bc", "d"}},
		{"a\r\rb\x00\x01", []string{"a", "b"}},
		{"\xff\xfe150", []string{"150"}},
	} {
		words := split(test.text)
		if len(words) != len(test.plain) {
			t.Errorf("%q has %d words", test.text, len(words))
			continue
		}
		for i, w := range words {
			if w.plain != test.plain[i] {
				t.Errorf("%q: word %d is %q", test.text, i+1, w.plain)
			}
		}
	}
}
