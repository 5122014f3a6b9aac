package result

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/app/say"
)

// likeSSN reports whether a text has nine digits, and no more, written as a Social Security number
// is: in a row, or with a hyphen or a space after the third and the fifth.
func likeSSN(text string) bool {
	runes := []rune(text)
	for i, r := range runes {
		if isDigit(r) && (i == 0 || !isDigit(runes[i-1])) && beginsLikeSSN(runes[i:]) {
			return true
		}
	}
	return false
}

func beginsLikeSSN(runes []rune) bool {
	digits, gaps := 0, 0
	for i, r := range runes {
		switch {
		case isDigit(r):
			digits++
		case (digits == 3 || digits == 5) && isDigit(runes[i-1]) && (r == '-' || r == ' ' || r == '\u2011' || r == '\u2013'):
			gaps++
		default:
			return digits == 9 && gaps != 1
		}
	}
	return digits == 9 && gaps != 1 // a ZIP code has one
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// likeSSNWarning says of a note that it has such a number; nil if it has none.
func likeSSNWarning(w say.Words, text string) app.UI {
	if !likeSSN(text) {
		return nil
	}
	return part.Note(w.Say("review.number"))
}
