package shell

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/law"
)

// LetterNumber is the number of a kind of letter as it is printed, or its numbers if
// several letters are of one kind; empty if it has none.
func LetterNumber(l law.Letter) string {
	var own []string
	for _, code := range l.Codes {
		if len(own) == 0 || !strings.HasPrefix(code, own[0]) {
			own = append(own, code)
		}
	}
	return strings.Join(own, " / ")
}

// LetterName is the number and the name of a kind of letter.
func LetterName(w say.Words, l law.Letter) string {
	number, name := LetterNumber(l), OptionalText(w, "letter."+l.ID)
	if number == "" || name == "" {
		return number + name
	}
	return w.Say("letter-page.name", "number", number, "name", name)
}

// Letters are all kinds of letters, to choose from.
func Letters(w say.Words) []part.Place { return letterPlaces(w, law.Letters()) }

// LettersFound are the kinds of letters that a text finds: by their number, and then by
// the words of their name.
func LettersFound(w say.Words, typed string) []part.Place {
	found := letterPlaces(w, law.LettersNumbered(typed))
	for _, p := range part.Mentioning(Letters(w), typed) {
		if !has(found, p.Code) {
			found = append(found, p)
		}
	}
	return found
}

// LetterCode is the ID of the kind of letter whose number or name is typed in full, and
// the text as it is if there is none.
func LetterCode(w say.Words, typed string) string {
	if found := law.LettersNumbered(typed); len(found) > 0 && law.IsNumber(found[0], typed) {
		return found[0].ID
	}
	for _, p := range Letters(w) {
		if strings.EqualFold(p.Name, strings.TrimSpace(typed)) {
			return p.Code
		}
	}
	return typed
}

func letterPlaces(w say.Words, kinds []law.Letter) []part.Place {
	var all []part.Place
	for _, l := range kinds {
		all = append(all, part.Place{Code: l.ID, Name: LetterName(w, l)})
	}
	return all
}

func has(places []part.Place, code string) bool {
	for _, p := range places {
		if p.Code == code {
			return true
		}
	}
	return false
}

// AnyLetter is how to read a letter that the table does not have: whether it demands or
// gives a right, and where its number, date and phone number are; nil for any other kind.
func AnyLetter(w say.Words, kind string) app.UI {
	if kind != law.OtherLetter {
		return nil
	}
	var points []app.UI
	for i := range 6 {
		points = append(points, app.Li().Text(w.Say("letter-page.any."+strconv.Itoa(i+1))))
	}
	return part.Notice("any-letter", w.Say("letter-page.any"), app.Ul().Body(points...))
}
