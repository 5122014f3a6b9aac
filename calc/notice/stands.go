package notice

import (
	"slices"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// Held reports whether the case has a letter of one of those kinds.
func Held(c facts.Case, kinds ...string) bool {
	return slices.ContainsFunc(c.Letters.Held, func(l facts.Letter) bool { return l.Is(kinds...) })
}

// Levied reports whether the case has a levy on pay, which goes on (IRC 6331(e)), or one on
// an account, which takes nothing more once the bank has paid over what it holds (IRC
// 6332(c)), and no release of it since (Form 668-D).
func Levied(c facts.Case, b *law.Book) bool {
	b = b.OrEmpty()
	return stands(c, "668d", func(l facts.Letter) bool {
		return l.Is("668w") || l.Is("668a", "8519") && Of(l, 0, b).Due.Verdict != line.No
	})
}

// Certified reports whether the State Department was told of the debt (IRC 7345), and not
// since that it no longer holds.
func Certified(c facts.Case) bool {
	return stands(c, "cp508r", func(l facts.Letter) bool { return l.Is("cp508c") })
}

// stands reports whether the case has such a letter, and since its date none of the kind
// that undoes it. Of two that are not both dated the one that undoes is the later.
func stands(c facts.Case, undoes string, says func(l facts.Letter) bool) bool {
	var undone date.Day
	for _, l := range c.Letters.Held {
		if l.Is(undoes) {
			if !l.On.Given {
				return false
			}
			undone = max(undone, l.On.Value)
		}
	}
	return slices.ContainsFunc(c.Letters.Held, func(l facts.Letter) bool {
		return says(l) && (undone == 0 || l.On.Value > undone)
	})
}
