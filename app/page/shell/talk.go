package shell

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/app/say"
)

// Talk is a row with what to have at hand and to say on the phone, by the key of its words;
// nil if there are none.
func Talk(w say.Words, key string) app.UI {
	if !w.Has(key + ".1") {
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
	return part.Fold(w.Say("letter-page.talk"), OptionalText(w, key+".have"), body...)
}
