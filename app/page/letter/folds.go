package letter

import (
	"slices"
	"strconv"

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

// means is what the letter says, and where in the sequence of notices it stands.
func (a answer) means() app.UI {
	w := a.Words
	what, stage := shell.OptionalText(w, "letter."+a.Kind.ID+".what"), shell.OptionalText(w, "letter-stage."+a.Kind.Stage)
	if what == "" {
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
	if a.Last.Known {
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
	return w.Say("letter-page.counted.plain", "days", w.Amount(days), "from", w.Day(start))
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
var collecting = []string{law.StageBill, law.StageReminder, law.StageIntent, law.StageFinal, law.StageLien, law.StagePassport, law.StagePrivate, law.StageField}

// levy is what the IRS may take, and from when.
func (a answer) levy() app.UI {
	if a.Levy.ID == "" || !slices.Contains(collecting, a.Kind.Stage) {
		return nil
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
		}
		next = append(next, app.Li().Text(text))
	}
	if len(next) == 0 {
		return nil
	}
	body := []app.UI{app.Ul().Body(next...)}
	if len(a.Next.Figures) > 0 && a.Next.Verdict == line.Yes {
		body = append(body, app.P().Text(part.Statement(w, a.Next)), part.Cited(w, a.Next.Cite))
	}
	if slices.Contains(pressing, a.Kind.Stage) && a.Kind.Following() != a.Kind.ID {
		body = append(body, app.P().Text(w.Say("letter-page.stops")))
	}
	return part.Fold(w.Say("letter-page.next-letter"), says, body...)
}

// pressing are the stages of letters whose next can be stopped by a hearing, a plan, a
// pause or an offer. After others comes what none of these stops, such as a tax that is
// charged, or what is hoped for, such as a refund.
var pressing = []string{law.StageBill, law.StageReminder, law.StageIntent, law.StageFinal, law.StageField}

// talk is what to have at hand and to say on the phone.
func (a answer) talk() app.UI {
	w, key := a.Words, "letter-talk."+a.Kind.Talk
	if a.Kind.Talk == "" || !w.Has(key+".1") {
		return nil
	}
	var lines []app.UI
	for i := 1; w.Has(key + "." + strconv.Itoa(i)); i++ {
		lines = append(lines, app.Li().Text(w.Say(key+"."+strconv.Itoa(i))))
	}
	body := []app.UI{app.Ol().Body(lines...)}
	if w.Has(key + ".ask") {
		body = append(body, app.P().Text(w.Say(key+".ask")))
	}
	return part.Fold(w.Say("letter-page.talk"), shell.OptionalText(w, key+".have"), body...)
}

// avoid is what not to do, say or send.
func (a answer) avoid() app.UI {
	w := a.Words
	var texts []app.UI
	for _, id := range a.Kind.Avoid {
		if key := "letter-avoid." + id; w.Has(key) {
			texts = append(texts, app.Li().Text(w.Say(key)))
		}
	}
	if len(texts) == 0 {
		return nil
	}
	return part.Fold(w.Say("letter-page.avoid"), w.Say("letter-page.avoid.says"), app.Ul().Body(texts...))
}
