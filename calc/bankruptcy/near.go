package bankruptcy

import (
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// Near says that the dates of a large share of the debt have passed ("bankruptcy-now"), or
// pass soon ("bankruptcy-near", so that an offer or a hearing may still move them): by
// what is owed for each year, in the order of the years, and in all. Where that is not
// known it says so only if it holds for every year.
func Near(years []line.Finding, owed []line.Line, total line.Line, b *law.Book) line.Finding {
	b = b.OrEmpty()
	soon := b.Bankruptcy.NearMonths.After(b.On)
	var days, near []line.Line
	for i, y := range years {
		if from := y.Figure(From); from.Known && from.Day() <= soon && i < len(owed) {
			days, near = append(days, from), append(near, owed[i])
		}
	}
	if len(days) == 0 {
		return line.Stated("bankruptcy-near", line.No)
	}
	share := line.Times("bankruptcy-near-debt", total, b.Bankruptcy.NearShare)
	found := line.AtLeast("bankruptcy-near", line.Sum("bankruptcy-near-owed", near...), share)
	if found.Verdict == line.NotYet && len(days) == len(years) {
		found = line.Stated(found.ID, line.Yes)
	}
	last := line.GreaterOf("bankruptcy-near-from", days[0], days[1:]...)
	if last.Day() <= b.On {
		found.ID = "bankruptcy-now"
	}
	return found.With(last, b.Bankruptcy.NearMonths).Under(b.Bankruptcy.Cites.ThreeYears)
}
