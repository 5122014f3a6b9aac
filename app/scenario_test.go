//go:build !js

package main

import (
	"encoding/json"
	"strings"
	"testing"

	exact "github.com/shopspring/decimal"

	"offercheck/app/drive"
	"offercheck/app/keep"
	"offercheck/app/say"
	"offercheck/calc/facts"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// inFile is the household's file with scenarios.
func inFile(scenarios string) string {
	return strings.TrimSuffix(household, "}") + `, "scenarios": ` + scenarios + `}`
}

// TestAssessScenario assesses a case with another value of its car. Line 6b, by hand: 80
// percent of $4,000 is less than $3,450, so nothing counts; of $9,000 it is $3,750.
func TestAssessScenario(t *testing.T) {
	file := inFile(`[{"name": "An old car", "changes": {"case.assets.vehicles[0].value": {"was": "9000", "is": "4000"}}},
		{"name": "A second car", "changes": {"case.assets.vehicles[1].value": {"is": "4000"}}},
		{"name": "A debt below zero", "changes": {"case.debt.total": {"is": "-1"}}}]`)
	for _, test := range []struct {
		args []string
		want string
	}{
		{nil, "3750"}, {[]string{"-scenario", "an old CAR"}, "0"},
	} {
		status, stdout, stderr := assessed(t, file, test.args...)
		var r report
		if err := json.Unmarshal([]byte(stdout), &r); status != 0 || err != nil {
			t.Fatalf("%v: status %d: %s %v", test.args, status, stderr, err)
		}
		for _, l := range r.Lines {
			if l.Ref == "vehicle-counted:1" && (l.Amount == nil || *l.Amount != test.want) {
				t.Errorf("%v: the car counts %v, want %s", test.args, l.Amount, test.want)
			}
		}
	}
	for name, want := range map[string]string{
		"nobody’s":          `assess: FILE: scenarios: none is named "nobody’s"`,
		"A second car":      "assess: FILE: scenarios[1].changes.case.assets.vehicles[1].value: the case has no such answer",
		"A debt below zero": "assess: FILE: case.debt.total: ",
	} {
		if status, _, stderr := assessed(t, file, "-scenario", name); status != 2 || !strings.HasPrefix(stderr, want) {
			t.Errorf("%s: status %d, %s", name, status, stderr)
		}
	}
	if status, _, stderr := assessed(t, inFile(`[{"name": ""}]`)); status != 2 || !strings.HasPrefix(stderr, "assess: FILE: scenarios[0].name: ") {
		t.Errorf("a file with a fault: status %d, %s", status, stderr)
	}
}

// TestScenarios changes the income of a household beside its case: the page has the
// figures of the changed case, through a reload too. It is kept under a name, compared
// with another, and the case stays as it was until it is asked that the changes be used.
func TestScenarios(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		lang string
		by   user
	}{{"en", mouse{}}, {"es", keyboard{}}} {
		t.Run(test.lang, func(t *testing.T) {
			v, s, by, w := newVisit(t), story(t, "ohio-same-facts"), test.by, say.In(test.lang)
			v.openCase(test.lang, s.file)
			v.At(in(test.lang, "/tasks/"))
			v.Load(in(test.lang, "/scenarios/#on="+s.on.String()))
			v.try(by, "try-job-pay", "4200")
			less := s.c.Clone()
			less.Income.Jobs[0].Pay = facts.Say(exact.NewFromInt(4200))
			v.follows(w, s, less)
			v.keeps(s.c)

			v.Wait(`(sessionStorage.getItem("offercheck:drafts") || "").includes('"4200"')`) // it is kept for a reload
			v.Reload()
			v.Wait(drive.Ready)
			v.follows(w, s, less)
			by.text(v, "try-job-pay", "x")
			v.Wait(`!!document.querySelector("[aria-labelledby=scenario-follows] .note")`)
			by.text(v, "scenario-name", "Sin horas extra")
			by.press(v, "#scenario-save")
			v.Wait(`document.activeElement.id === "errors" && !!document.getElementById("try-job-pay-error")`)
			by.text(v, "try-job-pay", "4200")
			by.press(v, "#scenario-save")
			v.Wait(`document.getElementById("scenario-1")?.innerText === "Sin horas extra"`)

			by.press(v, "#scenario-reset")
			v.Wait(`!document.getElementById("try-job-pay")`)
			v.try(by, "try-rent", "1520")
			by.text(v, "scenario-name", "Otra casa")
			by.press(v, "#scenario-save")
			v.Wait(`document.getElementById("scenario-2")?.innerText === "Otra casa"`)
			moved := s.c.Clone()
			moved.Living.Rent = facts.Say(exact.NewFromInt(1520))
			v.hasOffers("scenario-compare", w, s, s.c, less, moved)
			v.keeps(s.c)

			v.Load(in(test.lang, "/scenarios/#on="+s.on.String()))
			by.press(v, "#scenario-1-open")
			v.follows(w, s, less)
			by.press(v, "#scenario-2-delete")
			v.Wait(`document.activeElement.id === "scenario-2"`)
			by.press(v, "#scenario-2-delete-now")
			v.Wait(`!document.getElementById("scenario-2")`)
			by.press(v, "#scenario-use")
			v.Wait(`document.activeElement.id === "scenario-sure"`)
			by.press(v, "#scenario-use-now")
			v.Wait(`!document.getElementById("try-job-pay")`)
			v.keeps(less)
			kept, err := keep.Scenarios([]byte(eval[string](v, `sessionStorage.getItem("offercheck:case")`)))
			if err != nil || len(kept) != 1 || kept[0].Name != "Sin horas extra" {
				t.Errorf("kept %v, %v", kept, err)
			}
		})
	}
}

// TestTryOnTheResult tries one other answer on the result itself: what follows stands beside
// what follows from the case with every key, is announced once, and changes nothing in the
// case. A button takes a step: of a rent of 1,700 it is 100.
func TestTryOnTheResult(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		lang, says string
		by         user
	}{{"en", "With the changes: ", mouse{}}, {"es", "Con los cambios: ", keyboard{}}} {
		t.Run(test.lang, func(t *testing.T) {
			v, s, by, w := newVisit(t), story(t, "ohio-same-facts"), test.by, say.In(test.lang)
			v.openCase(test.lang, s.file)
			v.At(in(test.lang, "/tasks/"))
			v.Load(in(test.lang, "/result/#on="+s.on.String()))
			v.Wait(`!!document.getElementById("try-rent")`)
			by.press(v, `details:has(#what-if) > summary`)
			moved := s.c.Clone()
			for _, step := range []struct {
				rent int64
				take func()
			}{
				{1520, func() { by.text(v, "try-rent", "1520") }},
				{1620, func() { by.press(v, "#try-rent-more") }}, // above its limit, as 1,700 is
				{1520, func() { by.press(v, "#try-rent-less") }},
			} {
				step.take()
				moved.Living.Rent = facts.Say(exact.NewFromInt(step.rent))
				v.hasOffers("what-if", w, s, s.c, moved)
			}
			v.Wait(`document.getElementById("status").innerText.startsWith(` + quote(test.says) + `)`)
			if open := eval[bool](v, `document.querySelector("details:has(#what-if)").open`); !open {
				t.Error("the row is shut again")
			}
			by.choose(v, "try", "try-job-pay")
			v.Wait(`!!document.getElementById("try-job-pay") && !document.getElementById("try-rent")`)
			by.text(v, "try-job-pay", "4200")
			less := s.c.Clone()
			less.Income.Jobs[0].Pay = facts.Say(exact.NewFromInt(4200))
			v.hasOffers("what-if", w, s, s.c, less)
			by.text(v, "try-job-pay", "x")
			v.Wait(`!!document.querySelector("[aria-labelledby=what-if] .note")`)
			v.keeps(s.c)
		})
	}
}

// try changes an answer on the page.
func (v *visit) try(by user, id, text string) {
	v.Helper()
	by.choose(v, "scenario-add", id)
	by.press(v, "#scenario-add-now")
	v.Wait(`document.activeElement.id === ` + quote(id))
	by.text(v, id, text)
}

// follows waits until the figures of a changed case stand beside those of the story.
func (v *visit) follows(w say.Words, s storyCase, changed facts.Case) {
	v.Helper()
	v.hasOffers("scenario-follows", w, s, s.c, changed)
}

// hasOffers waits until a section has a row with the least offers of cases, as they are
// assessed.
func (v *visit) hasOffers(section string, w say.Words, s storyCase, cases ...facts.Case) {
	v.Helper()
	var amounts []string
	for _, c := range cases {
		s.c = c
		r := s.report(v.TB)
		amounts = append(amounts, w.Amount(r.Offer(oic.Lump).Cost(way.Amount)))
	}
	v.Wait(`[...document.querySelectorAll("[aria-labelledby=` + section + `] tr")].some((row) =>
		[...row.querySelectorAll("td")].map((cell) => cell.innerText).join(" ") === ` + quote(strings.Join(amounts, " ")) + `)`)
}
