package transcript

import "strings"

// mostGlued is how far into a piece of text words that were run together are looked
// for.
const mostGlued = 64

// unglue divides a piece of text into the words that a copy ran together: a code and
// its explanation, a cycle and a date, a date and an amount, the parts of a date such
// as Dec.31,2018. Where it is not plain that a word ends, none does.
func unglue(piece string) []string {
	var words []string
	if piece != "" && isOneWord(piece) {
		return append(words, piece)
	}
	for piece != "" {
		n := len(piece)
		for at := 1; at < min(n, mostGlued); at++ {
			if endsAt(piece[:at], piece[at:]) {
				n = at
			}
		}
		words, piece = append(words, piece[:n]), strings.TrimLeft(piece[n:], ",;")
	}
	return words
}

// isOneWord says whether a piece is plainly one word: without figures and brackets,
// or all of it a number, a date or an amount.
func isOneWord(piece string) bool {
	return !strings.ContainsAny(piece, "0123456789()") || digits(piece) > 0 || dateAt(piece) == len(piece) || isAmount(piece)
}

// endsAt says whether a word ends between two parts of a piece of text.
func endsAt(before, behind string) bool {
	switch {
	case isCode(before):
		return startsWithWord(strings.TrimLeft(behind, ",.;-"))
	case endOfBracket(before, behind), monthBefore(before, behind), dayBefore(before, behind):
		return true
	case isAmount(before):
		return isLetter(behind[0]) || startsWithCode(behind) || amountAt(behind) > 0 && behind[0] == '$'
	case dateAt(behind) > 0:
		return isCycle(before) || isLetters(before) || noticeIn(before)
	case amountAt(behind) > 0:
		sign := strings.ContainsRune("-$(", rune(before[len(before)-1]))
		return !sign && (behind[0] == '$' || behind[0] == '-') || isWhole(before) || isLetters(before)
	case cycleAt(behind) > 0:
		return isLetters(before) || isDate(before)
	}
	return isDate(before) && isLetter(behind[0])
}

// isWhole says whether a text is all of a date or a cycle.
func isWhole(s string) bool { return isDate(s) || isCycle(s) }

// isDate says whether a text is all of a date in figures.
func isDate(s string) bool {
	s = strings.TrimRight(s, ",;")
	return s != "" && dateAt(s) == len(s)
}

// isCycle says whether a text is all of a cycle.
func isCycle(s string) bool { return cycle(strings.TrimRight(s, ",;")) }

// isAmount says whether a text is all of an amount, with its cents.
func isAmount(s string) bool {
	_, ok := parseAmount(s)
	return ok
}

// isCode says whether a text can be a transaction code.
func isCode(s string) bool { return digits(s) == 3 }

// isLetters says whether a text is a word: two letters at least, and punctuation at
// its end.
func isLetters(s string) bool {
	s = strings.TrimRight(s, ".,;")
	for i := range len(s) {
		if !isLetter(s[i]) {
			return false
		}
	}
	return len(s) > 1
}

// noticeIn says whether a text is the number of a notice, with its zeros or behind
// its prefix: 0014, CP14.
func noticeIn(s string) bool {
	if strings.HasPrefix(s, "00") && len(s) == 4 {
		return digits(s) > 0
	}
	_, notice := noticeInOneWord(strings.ToLower(s))
	return notice != ""
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// startsWithCode says whether a text begins with the code of another row, behind an
// amount.
func startsWithCode(s string) bool {
	return len(s) >= 3 && isCode(s[:3]) && (len(s) == 3 || startsWithWord(s[3:]))
}

// startsWithWord says whether a text begins with a word of the IRS's explanations
// that has two letters at least.
func startsWithWord(s string) bool {
	n := 0
	for n < min(len(s), mostGlued) && (isLetter(s[n]) || n > 0 && (s[n] == '-' || isDigit(s[n]))) {
		n++
	}
	letters := 0
	for letters < n && isLetter(s[letters]) {
		letters++
	}
	return letters > 1 && allowed()[strings.ToLower(s[:letters])] || n > 1 && allowed()[strings.ToLower(s[:n])]
}

// endOfBracket says whether a bracket of more than an ending of a word, as in
// widow(er), begins or ends between two parts.
func endOfBracket(before, behind string) bool {
	if strings.HasSuffix(before, ")") {
		return isLetter(behind[0]) || dateAt(behind) > 0 || amountAt(behind) > 0
	}
	return behind[0] == '(' && len(before) > 1 && len(behind) > 3 && isLetters(strings.TrimRight(behind[1:4], ")")) &&
		isLetter(behind[3]) && isLetters(before)
}

// monthBefore says whether a month is before the day of a date in words.
func monthBefore(before, behind string) bool {
	if !isLetters(before) || monthNumber(strings.ToLower(strings.TrimRight(before, ".,"))) == noMonth {
		return false
	}
	n := 0
	for n < len(behind) && isDigit(behind[n]) {
		n++
	}
	return (n == 1 || n == 2) && (n == len(behind) || behind[n] == ',')
}

// dayBefore says whether the day of a date in words, with its comma, is before the
// year.
func dayBefore(before, behind string) bool {
	day, comma := strings.CutSuffix(before, ",")
	n := digits(day)
	return comma && (n == 1 || n == 2) && yearAt(behind)
}

// yearAt says whether a text begins with a year, and no more digits.
func yearAt(s string) bool {
	return len(s) >= 4 && digits(s[:4]) == 4 && s[:4] >= "1900" && s[:4] <= "2199" && (len(s) == 4 || !isDigit(s[4]) && s[4] != ',' && s[4] != '.')
}

// dateAt is how long the date in figures is with which a text begins: zero if it
// begins with none. Another figure may follow only as an amount.
func dateAt(s string) int {
	n, parts := 0, [3]string{}
	for i, most := range [...]int{2, 2, 4} {
		from := n
		for n < len(s) && n-from < most && isDigit(s[n]) {
			n++
		}
		if parts[i] = s[from:n]; i == 2 {
			break
		}
		if n == len(s) || s[n] != '-' && s[n] != '/' {
			return 0
		}
		n++
	}
	if len(parts[2]) != 4 || n < len(s) && isDigit(s[n]) && amountAt(s[n:]) == 0 {
		return 0
	}
	if _, ok := dayOf(parts[2], parts[0], parts[1]); !ok {
		return 0
	}
	return n
}

// amountAt is how long the amount is with which a text begins: zero if it begins
// with none. Another figure may follow only as the code of another row.
func amountAt(s string) int {
	dot := strings.IndexByte(s[:min(len(s), mostGlued)], '.')
	if dot < 1 || dot+3 > len(s) {
		return 0
	}
	end := dot + 3
	if !isAmount(strings.TrimPrefix(s[:end], "(")) || end < len(s) && isDigit(s[end]) && !startsWithCode(s[end:]) {
		return 0
	}
	return end
}

// cycleAt is how long the cycle is with which a text begins: zero if it begins with
// none.
func cycleAt(s string) int {
	for _, n := range [...]int{8, 6} {
		if len(s) >= n && cycle(s[:n]) && (len(s) == n || s[n] == ',' || dateAt(s[n:]) > 0 || amountAt(s[n:]) > 0 && s[n] == '$') {
			return n
		}
	}
	return 0
}
