package result

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/law"
)

// An action is one thing to do: what, as a link, and one line of how; the forms it takes
// and where they go, and whom to call and what to say.
type action struct {
	id    string   // of its words, unless it has a title and a text of its own
	title string   // what to do
	how   string   // one line
	page  string   // of this site, that helps with it
	href  string   // the same as a full address, where that has a fragment
	web   string   // the ID of a page of the IRS or another office, where it is done
	forms []string // by number
	mail  string   // the form whose address is shown: "656"
	call  string   // the ID of a phone number
	talk  string   // what to say there, by the key of its words
	write []string // kinds of letters and scripts that help, of which those that fit are shown
	more  []app.UI
}

// actions is what to do next, in order, and all that can be printed for it.
func (v result) actions() []app.UI {
	list := []app.UI{v.actionList(v.todo()), v.help()}
	if len(v.Written()) > 0 {
		list = append(list, app.P().Body(app.A().Href(v.Link(shell.WrittenPath(""))).Text(v.Words.Say("write.to-letters"))))
	}
	if dates := v.toCalendar(); dates != nil {
		list = append(list, dates)
	}
	return append(list, part.Note(v.Words.Say("action.leaves")))
}

// help is who helps for free, below what there is to do.
func (v result) help() app.UI {
	a := v.helpAction()
	return app.P().Class("helps").Body(v.actionTitle(a), app.Text(" "+a.how))
}

// actionList is a row for each action, numbered; nil if there is none.
func (v result) actionList(all []action) app.UI {
	if len(all) == 0 {
		return nil
	}
	var items []app.UI
	for _, a := range all {
		items = append(items, v.actionItem(a))
	}
	return app.Ol().Class("steps", "actions").Body(items...)
}

// actionItem is one row.
func (v result) actionItem(a action) app.UI {
	body := []app.UI{v.actionTitle(a)}
	if a.how != "" {
		body = append(body, app.P().Text(a.how))
	}
	body = append(body, a.more...)
	if len(a.forms) > 0 && !a.isForm() {
		body = append(body, v.FormLinks(a.forms))
	}
	if a.mail != "" {
		body = append(body, v.MailTo(a.mail))
	}
	if phone, is := law.PhoneOf(a.call); is {
		body = append(body, v.phone(phone))
	}
	if letters := v.WrittenLinks(a.write...); letters != nil {
		body = append(body, letters)
	}
	if talk := shell.Talk(v.Words, a.talk); a.talk != "" && talk != nil {
		body = append(body, part.Folds(talk))
	}
	return app.Li().Body(body...)
}

// actionTitle is what to do. It leads to where that is done: a page of this site or of the
// IRS, the phone, or its only form.
func (v result) actionTitle(a action) app.UI {
	switch href := v.target(a); {
	case href == "":
		return app.Span().Class("steps__when").Text(a.title)
	case a.page != "" || a.href != "":
		return app.A().Class("actions__link").Href(href).Text(a.title)
	default:
		return app.A().Class("actions__link").Href(href).Target("_blank").Rel("noopener noreferrer").Text(a.title)
	}
}

// target is where an action leads; empty if nowhere.
func (v result) target(a action) string {
	switch {
	case a.href != "":
		return a.href
	case a.page != "":
		return v.Link(a.page)
	case a.web != "":
		return law.PageOf(a.web)
	case a.call != "":
		p, _ := law.PhoneOf(a.call)
		return shell.Dial(p.Number)
	case a.isForm():
		f, _ := law.FormOf(a.forms[0])
		return f.URL()
	}
	return ""
}

// isForm reports whether the action is its one form, to which it leads.
func (a action) isForm() bool {
	return len(a.forms) == 1 && a.page == "" && a.href == "" && a.web == "" && a.call == ""
}

// phone is a number to call, and its hours where they are known.
func (v result) phone(p law.Phone) app.UI {
	w := v.Words
	body := []app.UI{shell.Call(w.Say("action.call", "number", p.Number), p.Number)}
	if p.HoursIn(v.Case.Household.State.Value) {
		body = append(body, app.Span().Text(w.Say("action.hours", "from", strconv.Itoa(p.Opens), "to", strconv.Itoa(p.Closes-12))))
	}
	return app.P().Class("actions__links").Body(body...)
}
