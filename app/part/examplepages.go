//go:build !wasm

package part

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/say"
	"offercheck/calc/line"
)

func formExamples(w say.Words) []Example {
	nothing := func(app.Context) {}
	unheard := func(app.Context, string, string) {}
	return []Example{
		{"Errors", &ErrorSummary{Words: w, Problems: []Problem{
			{"rent-wrong", w.Problem("rent", "number")},
			{"ends-wrong-day", w.Problem("tax-year-expires", "date-real")},
			{"needed-wrong", w.Problem("property-sold", "yes-no")},
		}}},
		{"Form", Form(nothing,
			&Money{Field: questionField(w, "balance", "account-balance"), Value: "3,000"},
			Buttons(&Button{Text: "Continue"}, ButtonLink("Look at the list", "/accounts/", Quiet)),
		)},
		{"Fields that belong together", Group(Pair, "Your home, in dollars (optional)", "Leave both empty if you own none",
			&Money{Field: Field{Words: w, ID: "home-worth", Label: "Worth today", Input: unheard}},
			&Money{Field: Field{Words: w, ID: "home-owed", Label: "Still owed", Input: unheard}},
		)},
		{"Entries", &Entries{Field: Field{Words: w, ID: "paid", Label: w.Say("ask.payments.label"), Hint: w.Say("ask.payments.hint"), Input: unheard},
			Add: w.Say("ask.payments.add"), Clear: w.Say("part.clear"), Entries: []Entry{{w.Say("item.payments", "n", "1"), []app.UI{
				&Date{Field: Field{Words: w, ID: "paid-on-1", Label: w.Say("ask.payment-on.label"), CanUnsure: true, DoNotKnow: w.Say("ask.event-to.unsure"), Input: unheard}, Month: "3", Day: "1", Year: "2025"},
				&Money{Field: Field{Words: w, ID: "paid-amount-1", Label: w.Say("ask.payment-amount.label"), Input: unheard}, Value: "2,500"},
			}}}}},
		{"Buttons", Buttons(
			&Button{ID: "save", Text: "Save a case file", Look: Quiet, Do: nothing},
			&Button{ID: "erase", Text: "Erase everything", Look: Warning, Do: nothing},
		)},
		{"A box to tick", &Checkbox{ID: "keep", Label: "Keep my answers on this device", Hint: "Anyone who uses it can read them", Set: func(app.Context, bool) {}}},
		{"Why we ask", Why(w, "", w.Say("ask.rent.why"), form)},
	}
}

func listExamples(w say.Words) []Example {
	task := func(section string) string { return w.Say("section." + section + ".task") }
	return []Example{
		{"Back, caption, heading, lead", app.Div().Body(
			Back(w, "/tasks/"), Caption("What you own, section 6 of 7"), Heading("Your car"),
			Lead("Put the one worth most first: the IRS leaves part of its value to you."), Note("A remark in small type."),
		)},
		{"Tasks", Tasks(
			Task{Text: task("debt"), Href: "/debt/", Status: "Completed"},
			Task{Text: task("household"), Href: "/household/", Status: "In progress", Look: ToDo},
			Task{Text: task("own"), Href: "/own/", Status: "There is a problem", Look: Wrong},
			Task{Text: task("applying"), Status: "Cannot start yet"},
		)},
		{"Answers", Answers(w,
			Answer{Key: w.Say("ask.debt-total.key"), Value: "$42,000", Href: "/debt-total/", Hidden: w.Say("ask.debt-total.it")},
			Answer{Key: w.Say("ask.rent.key"), Href: "/rent/", Hidden: w.Say("ask.rent.it")},
			Answer{Key: w.Say("ask.under-65.key"), Value: "1"},
		)},
		{"Cards", Cards(w, "vehicle",
			Card{Title: "Vehicle 1", Facts: []Fact{{"Worth", "$9,000"}, {"Still owed", "$2,000"}}, Change: "/vehicle/#1", More: "/vehicle-more/#1"},
			Card{Title: "Vehicle 2", Missing: "2 answers are missing", Change: "/vehicle/#2"},
		)},
		{"Steps", Steps(
			Step{When: "By December 9, 2026", Text: "Send Form 12153 to ask for a hearing."},
			Step{Text: "Fill in the forms from", More: []app.UI{app.A().Href("/worksheet/").Text("your worksheet, line by line")}},
		)},
		{"Proofs", Proofs(
			Proof{"Requests since you began to type", "None", "Counted by your browser, not by us."},
			Proof{"Kept on this device", "Nothing", "You have not asked to save."},
		)},
		{"Links", Links("Tax year 1", Link{"The return for this year", "/year-return/#1"}, Link{"Payments", "/year-payments/#1"})},
		{"Contents", Contents(w, Link{"Errors", "errors-heading"}, Link{"Car", "vehicle-1"})},
	}
}

func tableExamples(w say.Words) []Example {
	return []Example{
		{"Table", Table{
			Caption: "Points at which the answer turns",
			Head:    []string{"If only this changed", "Now", "Turns at"},
			Rows:    []Row{{Name: "Months left to collect", Cells: Cells("84", "86")}, {Name: "Left each month", Cells: Cells("$300", "$308")}},
		}.UI()},
		{"Side by side", Matrix{
			Words: w, Caption: "Ways that are open or may be", Head: []string{"Way out", "Open?", "Each month", "In all"},
			Rows: []MatrixRow{
				{Name: Link{"Simple Payment Plan", "/ways/simple-plan/"}, Note: "What you said you can pay", Verdict: line.Yes, First: true, Cells: []string{"$500", "$25,731"}},
				{Name: Link{"Offer, lump sum", "/ways/offer-lump/"}, Verdict: line.NotYet, Cells: []string{"None", "$15,555"}},
			},
		}.UI()},
		{"Rows that already answer", Folds(
			Fold("Help", "Open: Low Income Taxpayer Clinic", app.P().Text("Your income is within the limit.")),
			Fold("Borrow", "None is open by these figures", app.P().Text("There is nothing to borrow against.")),
		)},
		{"Opening of an answer", Opening{
			Says: "An offer of $15,350 for the $42,000 you owe looks open.", Amounts: []Amount{{Name: "Least offer", Value: "$15,350"}, {Name: "Or a plan for a part", Value: "$300", Unit: "a month"}},
			Do: Do("Weigh a plan against an offer", "/ways/", Link{Text: "With the form of an offer: $3,070 and the $205 fee."}), Caution: "Before you send it: the IRS keeps the $3,070 if it says no.",
		}.UI()},
		{"Opening without amounts", Opening{Says: "By your answers you owe nothing."}.UI()},
		{"Ways in order", Rank([]Ranked{
			{Name: Link{"Offer, lump sum", "/ways/offer-lump/"}, Figure: "$15,555", Unit: "in all", Why: "The rest is dropped if you stay on time afterwards."},
			{Name: Link{"Do nothing", "/ways/do-nothing/"}, Why: "The debt grows."},
		}, app.B().Text("Closed: "), app.Text("a pause (something is left each month)."))},
		{"Money, less or more", &Stepper{Field: Field{Words: w, ID: "stepper", Label: "Rent each month, instead", Hint: "Now $1,700", Input: func(app.Context, string, string) {}}, Value: "1,700", Less: "$100 less", More: "$100 more", Step: func(app.Context, bool) {}}},
		{"Switch, first", &Switch{ID: "switch-first", Legend: "Count the penalties?", Texts: [2]string{"With them", "Without them"}, Do: func(bool) {}}},
		{"Switch, second", &Switch{ID: "switch-second", Legend: "Count the penalties?", Texts: [2]string{"With them", "Without them"}, Second: true, Do: func(bool) {}}},
		{"Courses", Courses(w, 3, "Cash paid by two ways", "At once", "3 months",
			Course{"Plan", []line.Line{usd("cash-paid", "29"), usd("cash-paid", "529"), usd("cash-paid", "1029"), usd("cash-paid", "1279.50")}},
			Course{"Offer", []line.Line{usd("cash-paid", "405"), usd("cash-paid", "1205")}},
		)},
		{"Courses of nothing", Courses(w, 0, "Nothing is paid", "At once", "0 months", Course{"Pause", []line.Line{usd("cash-paid", "0")}})},
		{"Statements", Statements(Fact{"Lien", "The IRS does not look into filing a lien"}, Fact{"Levies", "The IRS may not levy while the request is open"})},
		{"Ledger", Table{
			Caption: "What you spend each month and what the IRS counts",
			Head:    []string{"Each month", "You spend", "Limit", "Counted", "Cost, lump sum", "Cost, periodic"},
			Stack:   true,
			Rows: []Row{
				{Name: "Housing and utilities", Note: "Franklin County, one person",
					Cells: []Cell{{Text: "$2,050"}, {Text: "$1,875"}, {Text: "$1,875", Limited: true}, {Text: "$2,100"}, {Text: "$4,200"}},
					More: Details("When you may ask for more", "Housing and utilities",
						app.P().Text("If the limit leaves you without enough to live on, the IRS must look at your own facts."))},
				{Name: "Car payment", Cells: Cells("$212", "$703", "$212", "$0", "$0")},
			},
			Foot: []Row{{Name: "In all", Cells: []Cell{{Text: "$2,262"}, {}, {Text: "$2,087", Total: true}, {Text: "$2,100"}, {Text: "$4,200"}}}},
		}.UI()},
		{"Table of words", Table{
			Caption: "Files", Words: true,
			Head: []string{"File", "SHA-256"},
			Rows: []Row{{Name: "style.css", Cells: []Cell{{Body: app.Code().Text("b81e 5d02")}}}},
		}.UI()},
	}
}

func noticeExamples(w say.Words) []Example {
	return []Example{
		{"Notice", Notice("deadline", "First: ask for a hearing by December 9, 2026", app.P().Text("Your letter gives 30 days to send Form 12153."))},
		{"Day not to miss", Due{ID: "due", What: "Last day to ask for a hearing", Day: "December 7, 2026", Left: "Monday, 11 days from today"}.UI(app.P().Body(app.A().Href("#due").Text("See your LT11")))},
		{"Day not to miss, the answer of its page", Due{ID: "due-big", What: "Last day to ask for a hearing", Day: "December 7, 2026", Left: "Today is the last day", Big: true}.UI()},
		{"Day not to miss, over", Due{ID: "due-over", What: "Last day to ask for a hearing", Day: "December 7, 2026", Left: "It passed 3 days ago", Big: true, Over: true}.UI()},
		{"Ways in", Doors(Door{"I have a letter", "#letter", "The last day to answer it, and what to send."}, Door{"Find my ways out", "#ways", "What is open to you."})},
		{"Text with a side", Split(app.P().Text("The text."), Side("side", "Help", Acts(app.A().Href("#clinic").Text("A free tax clinic"))))},
	}
}
