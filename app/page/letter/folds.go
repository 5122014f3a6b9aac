package letter

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/date"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// folds is rows that already answer: what the letter means, what is lost, how the day was
// counted, what may be taken, what comes next, what to say and what not to do.
func (a answer) folds() app.UI {
	var folds []app.UI
	for _, fold := range []app.UI{a.means(), a.lost(), a.counted(), a.levy(), a.takes(), a.released(), a.following(), a.talk(), a.avoid()} {
		if fold != nil {
			folds = append(folds, fold)
		}
	}
	return part.Folds(folds...)
}

// means is what the letter says, and where in the sequence of notices it stands; nil if
// that is said beside the last day.
func (a answer) means() app.UI {
	w := a.Words
	what, stage := shell.OptionalText(w, "letter."+a.Kind.ID+".what"), shell.OptionalText(w, "letter-stage."+a.Kind.Stage)
	if what == "" || a.frightens() {
		return nil
	}
	says := stage
	if says == "" {
		says = shell.OptionalText(w, "letter."+a.Kind.ID)
	}
	return part.Fold(w.Say("letter-page.means"), says, app.P().Text(what))
}

// lost is what is lost after the last day, and what stays open then.
func (a answer) lost() app.UI {
	w := a.Words
	lost := shell.OptionalText(w, "right."+a.Kind.Right+".lost")
	if lost == "" || a.Done {
		return nil
	}
	name := w.Say("letter-page.lost")
	switch {
	case a.Due.Verdict == line.No:
		name = w.Say("letter-page.lost-since", "day", w.Amount(a.Last))
	case a.Last.Known:
		name = w.Say("letter-page.lost-after", "day", w.Amount(a.Last))
	}
	return part.Fold(name, lost, a.right("late"))
}

// counted is how the last day was counted.
func (a answer) counted() app.UI {
	w := a.Words
	if a.Last.ID == "" || !a.Last.Known {
		return nil
	}
	body := []app.UI{a.sheet().Lines(a.Last)}
	if a.Usual {
		body = append(body, part.Note(w.Say("letter-page.usual")))
	}
	return part.Fold(w.Say("letter-page.counted"), a.countedSays(), body...)
}

// countedSays is how the day was counted, in a line.
func (a answer) countedSays() string {
	w := a.Words
	from, days := a.Last, line.Line{}
	if moved, is := input(a.Last, "letter-counted-day"); is {
		from = moved
	}
	start := date.Day(0)
	for _, l := range from.In {
		if l.Unit == line.Date {
			start = l.Day()
		} else {
			days = l
		}
	}
	switch {
	case days.ID == "" || start == 0:
		return w.Say("letter-page.counted.printed")
	case from.ID == "letter-counted-day":
		return w.Say("letter-page.counted.moved", "days", w.Amount(days), "from", w.Day(start), "end", w.Amount(from), "day", w.Amount(a.Last))
	}
	key := "letter-page.counted.plain"
	if days.Unit == line.Days && int(from.Day()-start) > days.Int() {
		key = "letter-page.counted.workdays"
	}
	return w.Say(key, "days", w.Amount(days), "from", w.Day(start))
}

// input is the input of a line with an ID.
func input(l line.Line, id string) (line.Line, bool) {
	for _, in := range l.In {
		if in.ID == id {
			return in, true
		}
	}
	return line.Line{}, false
}

// collecting are the stages of letters after which property may be taken, and before a levy
// is made.
var collecting = []string{law.StageBill, law.StageReminder, law.StageIntent, law.StageFinal, law.StageLien, law.StagePlan, law.StagePassport, law.StagePrivate, law.StageField}

// levy is what the IRS may take, and from when.
func (a answer) levy() app.UI {
	if a.Levy.ID == "" || !slices.Contains(collecting, a.Kind.Stage) || a.Kind.Stage == law.StagePlan && a.Kind.Right != law.RightKeepPlan {
		return nil // a plan that stands keeps levies away
	}
	w := a.Words
	body := []app.UI{app.P().Text(w.Say("letter-page.levy.safe")), part.Cited(w, a.Levy.Cite)}
	if why := part.Reason(w, a.Levy); why != "" {
		body = append([]app.UI{app.P().Text(why)}, body...)
	}
	return part.Fold(w.Say("letter-page.levy"), part.Statement(w, a.Levy), body...)
}

// following is what as a rule comes next, when, and what stops it.
func (a answer) following() app.UI {
	w := a.Words
	var next []app.UI
	says := ""
	for _, id := range a.Kind.Next {
		text := shell.OptionalText(w, "letter-next."+id)
		if l, is := law.LetterOf(id); is {
			text = shell.LetterName(w, l)
		}
		if text == "" {
			continue
		}
		if says == "" {
			says = text
			continue
		}
		next = append(next, app.Li().Text(text))
	}
	var body []app.UI
	if len(next) > 0 {
		body = []app.UI{app.Ul().Body(next...)}
	}
	if len(a.Next.Figures) > 0 && a.Next.Verdict == line.Yes {
		body = append(body, app.P().Text(part.Statement(w, a.Next)), part.Cited(w, a.Next.Cite))
	}
	if a.stoppable() {
		body = append(body, app.P().Text(w.Say("letter-page.stops")))
	}
	switch {
	case says == "":
		return nil
	case len(body) == 0:
		return part.Fold(w.Say("letter-page.next-letter"), w.Say("letter-page.next-letter.says"), app.P().Text(says))
	}
	return part.Fold(w.Say("letter-page.next-letter"), says, body...)
}

// stoppable reports whether what comes next is more of the IRS's collecting, which a plan, a
// pause or an offer stops: not a levy that is made already, nor a tax that is charged.
func (a answer) stoppable() bool {
	if !slices.Contains(collecting, a.Kind.Stage) {
		return false
	}
	return slices.ContainsFunc(a.Kind.Next, func(id string) bool {
		l, _ := law.LetterOf(id)
		return slices.Contains([]string{"levy", "levy-benefits", "plan-ended"}, id) ||
			id != a.Kind.ID && slices.Contains([]string{law.StageReminder, law.StageIntent, law.StageFinal}, l.Stage)
	})
}

// talk is what to have at hand and to say on the phone; nil where nobody need be called.
func (a answer) talk() app.UI {
	if a.Kind.Talk == "" {
		return nil
	}
	return shell.Talk(a.Words, "letter-talk."+a.Kind.Talk)
}

// avoid is what not to do, say or send.
func (a answer) avoid() app.UI {
	w := a.Words
	var texts []app.UI
	first := ""
	for _, id := range a.Kind.Avoid {
		if key := "letter-avoid." + id; w.Has(key) {
			if first == "" {
				first = w.Say(key)
			}
			texts = append(texts, app.Li().Text(w.Say(key)))
		}
	}
	if len(texts) == 0 {
		return nil
	}
	if len(texts) == 1 {
		return part.Fold(w.Say("letter-page.avoid"), w.Say("letter-page.avoid.says"), app.Ul().Body(texts...))
	}
	return part.Fold(w.Say("letter-page.avoid"), first, app.Ul().Body(texts[1:]...))
}
