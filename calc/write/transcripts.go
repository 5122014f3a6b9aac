package write

import (
	"slices"
	"strconv"
	"strings"

	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// transcripts is the list of transcripts that a helper asks for, each with the years and
// what it is for.
func (w *writer) transcripts() {
	if w.r.Means.Collectible.Verdict == line.No {
		return
	}
	var owed, missing, filed, penalties []int
	for i := range w.c.Debt.Years {
		y := &w.c.Debt.Years[i]
		switch {
		case !y.Year.Given:
		case y.IsPenalty():
			penalties = append(penalties, y.Year.Value)
		default:
			owed = append(owed, y.Year.Value)
			if y.History.Filed.Value == facts.FiledNever || y.History.Filed.Value == facts.FiledSubstitute {
				missing = append(missing, y.Year.Value)
			} else {
				filed = append(filed, y.Year.Value)
			}
		}
	}
	if len(owed)+len(penalties) == 0 {
		return
	}
	l := w.letter(Transcripts, "")
	l.say("how")
	about := func(id string, years []int) {
		if len(years) > 0 {
			l.say(id).text("years", listed(years))
		}
	}
	about("account", owed)
	about("civil", penalties)
	about("record", filed)
	about("wage", missing)
	if len(missing) == 0 && facts.No(w.c.Applying.ReturnsFiled) {
		l.say("wage-unknown")
	}
	if before := &w.b.Relief.FirstTimeYears; len(owed) > 0 && before.Known {
		var years []int
		for n := range before.Int() {
			years = append(years, slices.Min(owed)-1-n)
		}
		about("before", years)
	}
	about("last", []int{w.r.On.Year() - 1})
	l.say("read")
	w.add(l)
}

// listed is years in order, each once.
func listed(years []int) string {
	slices.Sort(years)
	var all []string
	for _, y := range slices.Compact(years) {
		all = append(all, strconv.Itoa(y))
	}
	return strings.Join(all, ", ")
}
