//go:build !js

package main

import (
	"slices"
	"strconv"
	"strings"

	"offercheck/app/ask"
	"offercheck/calc/facts"
	"offercheck/calc/law"
)

// A user fills fields and presses buttons: by mouse, or by keyboard alone.
type user interface {
	text(v *visit, id, text string)
	tick(v *visit, id string)
	choose(v *visit, id, value string)
	press(v *visit, selector string)
}

// walk answers every question of the interview as the case does, from the page the
// window is at to that of all answers, and counts the pages.
func (v *visit) walk(c facts.Case, lang string, by user) int {
	v.Helper()
	for pages := 0; ; pages++ {
		if pages > 400 {
			v.Fatal("the interview does not end")
		}
		if strings.HasSuffix(eval[string](v, "location.pathname"), in(lang, "/"+ask.CheckAll+"/")) {
			return pages
		}
		place, ok := v.place(lang)
		if !ok {
			v.Fatalf("not a page of the interview: %.300s", v.Page())
		}
		v.answer(place, c, by)
	}
}

// place is the place of the interview that the window is at; false if it is at none.
func (v *visit) place(lang string) (ask.Place, bool) {
	v.Helper()
	path := strings.TrimPrefix(eval[string](v, "location.pathname"), base)
	if lang != "en" {
		path = strings.TrimPrefix(path, lang+"/")
	}
	return ask.PlaceOf(path, strings.TrimPrefix(eval[string](v, "location.hash"), "#"))
}

// answer fills the page at a place and continues: to another item of a collection, until
// there are as many as in the case.
func (v *visit) answer(p ask.Place, c facts.Case, by user) {
	v.Helper()
	step, _, _ := ask.Find(p.Step)
	button := "#continue"
	switch {
	case step.Items == nil:
		v.fill(step, c, p.Item(), by)
		if list, isItem := ask.ListOf(p.Step); isItem && p.N < list.Items.Len(&c) && v.has("#another") {
			button = "#another"
		}
	default:
		button = ".buttons a.button"
	}
	was := eval[string](v, pageState)
	by.press(v, button)
	v.Wait(`document.querySelector("h1") && ` + pageState + ` !== ` + quote(was))
	if problems := v.problems(); len(problems) > 0 {
		v.Fatalf("at %v: %q", p, problems)
	}
}

// has reports whether the page has an element that the selector matches.
func (v *visit) has(selector string) bool {
	v.Helper()
	return eval[bool](v, `!!document.querySelector(`+quote(selector)+`)`)
}

// pageState is a script that tells one page of the interview from another, and a
// page from itself with a further question or an error.
const pageState = `location.href + [...document.querySelectorAll("main [id]")].map((e) => e.id)`

// problems is the texts of the error summary.
func (v *visit) problems() []string {
	v.Helper()
	return eval[[]string](v, `[...document.querySelectorAll(".errors a")].map((e) => e.innerText)`)
}

// fill types the case's answers into the fields that the page shows. Questions that an
// answer on the page makes necessary are filled when it is shown again.
func (v *visit) fill(step ask.Step, c facts.Case, n int, by user) {
	v.Helper()
	for _, q := range step.Asked(&c, n) {
		typed := ask.Typed{}
		q.Show(&c, n, typed)
		if v.shows(q) {
			v.fillOne(q, typed, by)
		}
	}
}

// shows reports whether the page shows the question, once it is drawn anew after the
// answer before.
func (v *visit) shows(q ask.Question) bool {
	v.Helper()
	return eval[bool](v, `new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(!!document.querySelector(`+
		quote("[id^="+q.ID+"]")+`)), 30)))`)
}

// fillOne answers one question, with "I do not know" if the case has no answer.
func (v *visit) fillOne(q ask.Question, typed ask.Typed, by user) {
	v.Helper()
	_, isDate := q.Kind.(ask.Date)
	if q.Optional && nothing(q.ID, typed) {
		return
	}
	if typed[q.ID+ask.UnsureField] == ask.On || q.Unsure && !isDate && typed[q.ID] == "" {
		by.tick(v, q.ID+ask.UnsureField)
		return
	}
	switch k := q.Kind.(type) {
	case ask.Entries:
		v.fillEntries(q, k, typed, by)
	case ask.YesNo, ask.Choice:
		by.tick(v, q.ID+"-"+typed[q.ID])
	case ask.Picks:
		none := true
		for _, p := range k.Options {
			if typed[p.ID] == ask.On {
				none = false
				by.tick(v, p.ID)
			}
		}
		if none && !k.Bare {
			by.tick(v, q.ID+ask.NoneField)
		}
	case ask.State:
		by.choose(v, q.ID, typed[q.ID])
	case ask.County:
		by.text(v, q.ID, law.CountyName(typed[q.ID]))
	case ask.Date:
		for _, end := range []string{ask.MonthField, ask.DayField, ask.YearField} {
			by.text(v, q.ID+end, typed[q.ID+end])
		}
	default:
		by.text(v, q.ID, typed[q.ID])
	}
}

// nothing reports whether no field of the question has a text.
func nothing(id string, typed ask.Typed) bool {
	return !slices.ContainsFunc([]string{"", ask.UnsureField, ask.YearField}, func(end string) bool { return typed[id+end] != "" })
}

// fillEntries fills the entries of a list, and adds as many as it takes.
func (v *visit) fillEntries(q ask.Question, k ask.Entries, typed ask.Typed, by user) {
	v.Helper()
	for n := range k.Shown(q, typed) {
		for _, of := range k.Asked(q, n, n+1) {
			if !v.has("#" + q.ID + "-" + strconv.Itoa(n+1)) {
				by.press(v, "#"+q.ID+"-add")
				v.Wait(`document.getElementById(` + quote(q.ID+"-"+strconv.Itoa(n+1)) + `)?.contains(document.activeElement)`)
			}
			v.fillOne(of, typed, by)
		}
	}
}
