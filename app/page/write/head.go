package write

import (
	"slices"
	"strconv"
	"strings"

	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/write"
)

// titleOf is the name of a letter, with its years where there are several of its kind.
func (p *Letter) titleOf(w say.Words, l *write.Letter) string {
	name := w.Say("write.kind." + l.Kind)
	switch years := p.years(l); {
	case l.N == 0:
		return name
	case years != "" && l.Answer.Kind.Value == "":
		return w.Say("part.numbered", "name", name, "n", years)
	}
	return w.Say("part.numbered", "name", name, "n", strconv.Itoa(l.N))
}

// years is the tax years that a letter is about, the oldest first; empty if none is known.
func (p *Letter) years(l *write.Letter) string {
	debts := p.Case.Debt.Years
	var years []int
	for i, y := range debts {
		if y.Year.Given && !y.IsPenalty() && (len(l.Years) == 0 || slices.Contains(l.Years, i+1)) {
			years = append(years, y.Year.Value)
		}
	}
	if len(l.Years) == 0 && len(years) < len(debts) {
		return "" // a civil penalty, or a year that is not known, is among them
	}
	slices.Sort(years)
	var texts []string
	for _, y := range slices.Compact(years) {
		texts = append(texts, strconv.Itoa(y))
	}
	return strings.Join(texts, ", ")
}

// from is who writes, line by line.
func (p *Letter) from(w say.Words, l *write.Letter) []string {
	gaps := func() []string {
		var all []string
		for _, blank := range mine {
			all = append(all, blank, p.typed(about(blank)))
		}
		return all
	}()
	first := "write.from"
	if l.Both {
		first = "write.from-both"
	}
	var lines []string
	for _, key := range []string{first, "write.address", "write.phone", "write.ssn"} {
		lines = append(lines, w.Say(key, gaps...))
	}
	return lines
}

// subject is what a letter is about: what is asked, the form and the years, the notice.
func (p *Letter) subject(w say.Words, l *write.Letter) string {
	what := w.Say("write.subject."+l.Kind, "form", l.Form)
	if years := p.years(l); years != "" {
		key := "write.years"
		if !strings.Contains(years, ",") {
			key = "write.year"
		}
		what += "; " + w.Say(key, "years", years)
	}
	if kind, found := law.LetterOf(l.Answer.Kind.Value); found && l.Answer.Kind.Given {
		number := shell.LetterNumber(kind)
		switch {
		case number == "":
		case l.Answer.On.Given:
			what += "; " + w.Say("write.notice", "number", w.Cite(number), "day", w.Day(l.Answer.On.Value))
		default:
			what += "; " + w.Cite(number)
		}
	}
	return w.Say("write.re", "what", what)
}

// end is what stands below the blocks: the day of the figures, what is enclosed, how it is
// sent and sworn, who signs.
func (p *Letter) end(w say.Words, l *write.Letter) []piece {
	var all []piece
	if hasFigures(l) {
		all = append(all, piece{text: w.Say("write.figures", "day", w.Day(l.On))})
	}
	if len(l.Papers) > 0 {
		x := piece{heading: w.Say("write.papers")}
		for _, id := range l.Papers {
			x.list = append(x.list, w.Say("write.paper."+id))
		}
		all = append(all, x)
	}
	if write.IsScript(l.Kind) || l.Kind == write.Cover {
		return all
	}
	all = append(all, piece{text: w.Say("write.sent", "sent", p.typed(p.sentID()))})
	if l.Sworn {
		all = append(all, piece{text: w.Say("write.sworn")})
	}
	all = append(all, piece{text: w.Say("write.sign"), sign: true})
	if l.Both {
		all = append(all, piece{text: w.Say("write.sign-spouse"), sign: true})
	}
	return all
}

// hasFigures reports whether a letter has an amount.
func hasFigures(l *write.Letter) bool {
	for i := range l.Blocks {
		b := &l.Blocks[i]
		if len(b.Rows) > 0 {
			return true
		}
		for j := range b.Gaps {
			if b.Gaps[j].Unit == line.USD {
				return true
			}
		}
	}
	return false
}
