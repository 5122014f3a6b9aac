package part

import "strings"

// SameCents writes every amount of dollars in the texts with its cents, if one of them has
// any: amounts that stand below each other are read down their points. A sentence, with its
// full stop, is read by itself.
func SameCents(texts []string) {
	some := false
	for _, t := range texts {
		_, cents := wholeEnds(t)
		some = some || cents
	}
	if !some {
		return
	}
	for i, t := range texts {
		ends, _ := wholeEnds(t) // none in a sentence
		for n := len(ends) - 1; n >= 0; n-- {
			t = t[:ends[n]] + ".00" + t[ends[n]:]
		}
		texts[i] = t
	}
}

// wholeEnds is where the amounts of whole dollars in a text end, and whether another amount
// in it has cents.
func wholeEnds(text string) (ends []int, cents bool) {
	if strings.HasSuffix(text, ".") {
		return nil, false
	}
	for at := 0; ; {
		i := strings.IndexByte(text[at:], '$')
		if i < 0 {
			return ends, cents
		}
		at += i + 1
		from := at
		for at < len(text) && (isDigit(text[at]) || text[at] == ',' && at+1 < len(text) && isDigit(text[at+1])) {
			at++
		}
		switch {
		case at == from:
		case at+1 < len(text) && text[at] == '.' && isDigit(text[at+1]):
			cents = true
		default:
			ends = append(ends, at)
		}
	}
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }
