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

// A hand is a user at a window.
type hand interface {
	text(id, text string)
	tick(id string)
	choose(id, value string)
	press(selector string)
}

// at is the hand of a user at a window of Chromium.
type at struct {
	v  *visit
	by user
}

func (a at) text(id, text string)    { a.v.Helper(); a.by.text(a.v, id, text) }
func (a at) tick(id string)          { a.v.Helper(); a.by.tick(a.v, id) }
func (a at) choose(id, value string) { a.v.Helper(); a.by.choose(a.v, id, value) }
func (a at) press(selector string)   { a.v.Helper(); a.by.press(a.v, selector) }

// A walk is a window of any browser, in which somebody answers.
type walk struct {
	window
	hand
}

// by is a walk of a user at a window of Chromium.
func (v *visit) by(u user) walk { return walk{v, at{v, u}} }

// What tests of Chromium do with a part of it.

func (v *visit) walk(c facts.Case, lang string, u user) int { v.Helper(); return v.by(u).all(c, lang) }

func (v *visit) place(lang string) (ask.Place, bool) { v.Helper(); return v.by(nil).place(lang) }

func (v *visit) answer(p ask.Place, c facts.Case, u user) { v.Helper(); v.by(u).answer(p, c) }

func (v *visit) fill(step ask.Step, c facts.Case, n int, u user) {
	v.Helper()
	v.by(u).fill(step, c, n)
}

func (v *visit) fillOne(q ask.Question, typed ask.Typed, u user) {
	v.Helper()
	v.by(u).fillOne(q, typed)
}

func (v *visit) shows(q ask.Question) bool { v.Helper(); return v.by(nil).shows(q) }

func (v *visit) has(selector string) bool { v.Helper(); return v.by(nil).has(selector) }

func (v *visit) problems() []string { v.Helper(); return v.by(nil).problems() }

// all answers every question of the interview as the case does, from the page the
// window is at to that of all answers, and counts the pages.
func (w walk) all(c facts.Case, lang string) int {
	w.Helper()
	for pages := 0; ; pages++ {
		if pages > 400 {
			w.Fatal("the interview does not end")
		}
		if strings.HasSuffix(eval[string](w, "location.pathname"), in(lang, "/"+ask.CheckAll+"/")) {
			return pages
		}
		place, ok := w.place(lang)
		if !ok {
			w.Fatalf("not a page of the interview: %.300s", w.Page())
		}
		w.answer(place, c)
	}
}

// place is the place of the interview that the window is at; false if it is at none.
func (w walk) place(lang string) (ask.Place, bool) {
	w.Helper()
	path := strings.TrimPrefix(eval[string](w, "location.pathname"), base)
	if lang != "en" {
		path = strings.TrimPrefix(path, lang+"/")
	}
	return ask.PlaceOf(path, strings.TrimPrefix(eval[string](w, "location.hash"), "#"))
}

// answer fills the page at a place and continues: to another item of a collection, until
// there are as many as in the case.
func (w walk) answer(p ask.Place, c facts.Case) {
	w.Helper()
	step, _, _ := ask.Find(p.Step)
	button := "#continue"
	switch {
	case step.Items == nil:
		w.fill(step, c, p.Item())
		if list, isItem := ask.ListOf(p.Step); isItem && p.N < list.Items.Len(&c) && w.has("#another") {
			button = "#another"
		}
	default:
		button = ".buttons a.button"
	}
	was := eval[string](w, pageState)
	w.press(button)
	w.Wait(`document.querySelector("h1") && ` + pageState + ` !== ` + quote(was))
	if problems := w.problems(); len(problems) > 0 {
		w.Fatalf("at %v: %q", p, problems)
	}
}

// has reports whether the page has an element that the selector matches.
func (w walk) has(selector string) bool {
	w.Helper()
	return eval[bool](w, `!!document.querySelector(`+quote(selector)+`)`)
}

// pageState is a script that tells one page of the interview from another, and a
// page from itself with a further question or an error.
const pageState = `location.href + [...document.querySelectorAll("main [id]")].map((e) => e.id)`

// problems is the texts of the error summary.
func (w walk) problems() []string {
	w.Helper()
	return eval[[]string](w, `[...document.querySelectorAll(".errors a")].map((e) => e.innerText)`)
}

// fill types the case's answers into the fields that the page shows. Questions that an
// answer on the page makes necessary are filled when it is shown again.
func (w walk) fill(step ask.Step, c facts.Case, n int) {
	w.Helper()
	for _, q := range step.Asked(&c, n) {
		typed := ask.Typed{}
		q.Show(&c, n, typed)
		if w.shows(q) {
			w.fillOne(q, typed)
		}
	}
}

// shows reports whether the page shows the question, once it is drawn anew after the
// answer before.
func (w walk) shows(q ask.Question) bool {
	w.Helper()
	return eval[bool](w, `new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(!!document.querySelector(`+
		quote("[id^="+q.ID+"]")+`)), 30)))`)
}

// fillOne answers one question, with "I do not know" if the case has no answer.
func (w walk) fillOne(q ask.Question, typed ask.Typed) {
	w.Helper()
	_, isDate := q.Kind.(ask.Date)
	if q.Optional && nothing(q.ID, typed) {
		return
	}
	if typed[q.ID+ask.UnsureField] == ask.On || q.Unsure && !isDate && typed[q.ID] == "" {
		w.tick(q.ID + ask.UnsureField)
		return
	}
	switch k := q.Kind.(type) {
	case ask.Entries:
		w.fillEntries(q, k, typed)
	case ask.YesNo, ask.Choice:
		w.tick(q.ID + "-" + typed[q.ID])
	case ask.Picks:
		none := true
		for _, p := range k.Options {
			if typed[p.ID] == ask.On {
				none = false
				w.tick(p.ID)
			}
		}
		if none && !k.Bare {
			w.tick(q.ID + ask.NoneField)
		}
	case ask.State:
		w.choose(q.ID, typed[q.ID])
	case ask.County:
		w.text(q.ID, law.CountyName(typed[q.ID]))
	case ask.Date:
		for _, end := range []string{ask.MonthField, ask.DayField, ask.YearField} {
			w.text(q.ID+end, typed[q.ID+end])
		}
	default:
		w.text(q.ID, typed[q.ID])
	}
}

// nothing reports whether no field of the question has a text.
func nothing(id string, typed ask.Typed) bool {
	return !slices.ContainsFunc([]string{"", ask.UnsureField, ask.YearField}, func(end string) bool { return typed[id+end] != "" })
}

// fillEntries fills the entries of a list, and adds as many as it takes.
func (w walk) fillEntries(q ask.Question, k ask.Entries, typed ask.Typed) {
	w.Helper()
	for n := range k.Shown(q, typed) {
		for _, of := range k.Asked(q, n, n+1) {
			if !w.has("#" + q.ID + "-" + strconv.Itoa(n+1)) {
				w.press("#" + q.ID + "-add")
				w.Wait(`document.getElementById(` + quote(q.ID+"-"+strconv.Itoa(n+1)) + `)?.contains(document.activeElement)`)
			}
			w.fillOne(of, typed)
		}
	}
}
