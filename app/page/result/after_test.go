package result

import (
	"bytes"
	"html"
	"regexp"
	"strings"
	"testing"

	"github.com/emersion/go-ical"

	"offercheck/app/calendar"
	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// acceptedOn is the household of the story with the offer of $15,350, whose offer the IRS
// accepted by a letter of that day.
func acceptedOn(t *testing.T, day string) facts.Case {
	c := pagetest.Same(t)
	c.Letters.Held = append(c.Letters.Held, facts.Letter{Kind: facts.Say("offer-accepted"), On: facts.Say(datetest.Day(day))})
	return c
}

// types types a day into the page.
func (p *After) types(id, month, day, year string) {
	for ending, text := range map[string]string{"-month": month, "-day": day, "-year": year} {
		p.FillBlank("after-"+id+ending, text)
	}
}

// TestAfterAccepted has the days of an offer that was accepted on October 5, 2026, by its letter:
// a lump sum is paid within five months, March 5, 2027, and a lien released 45 days later, 26
// days of March and 19 of April; five years end on October 5, 2031; refunds are kept through
// 2025. The amounts of today's form are not told: those of its own Form 656 count.
func TestAfterAccepted(t *testing.T) {
	for lang, want := range map[string][]string{
		"en": {"March 5, 2027", "April 19, 2027", "October 5, 2031", "refunds for 2025 and earlier", "April 15, 2027", "Return for 2026"},
		"es": {"5 de marzo de 2027", "19 de abril de 2027", "5 de octubre de 2031", "reembolsos de 2025 y de los años anteriores", "15 de abril de 2027", "Declaración de 2026"},
	} {
		v := pagetest.Visit(lang, acceptedOn(t, "2026-10-05"))
		page := html.UnescapeString(pagetest.Draw(t, &After{Visit: v}))
		pagetest.WellFormed(t, page)
		for _, text := range want {
			if !strings.Contains(page, text) {
				t.Errorf("%s: no %q", lang, text)
			}
		}
		if strings.Contains(page, "$2,456") || strings.Contains(page, `id="after-accepted-month"`) {
			t.Errorf("%s: it tells amounts of today, or asks for the day", lang)
		}
	}
}

// TestAfterRefused leads from an offer that was not accepted to the appeal, in the 30 days of Treas.
// Reg. 301.7122-1(f)(5), and to a new offer, and says that one which is sent back gives no appeal,
// (f)(5)(ii); from one that was accepted, to neither.
func TestAfterRefused(t *testing.T) {
	for lang, says := range map[string][2]string{
		"en": {"You can appeal within 30 days", "An offer that is sent back, and not rejected, cannot be appealed"},
		"es": {"Puede apelar dentro de 30 días", "Si se lo devuelven sin rechazarlo, no se puede apelar"},
	} {
		for _, held := range []bool{false, true} {
			c := pagetest.Same(t)
			if held {
				c = acceptedOn(t, "2026-10-05")
			}
			v := pagetest.Visit(lang, c)
			page := html.UnescapeString(pagetest.Draw(t, &After{Visit: v}))
			for _, text := range []string{says[0], says[1], `href="` + v.Link("/write/offer-appeal/") + `"`, `href="` + v.Link("/write/new-offer/") + `"`} {
				if strings.Contains(page, text) == held {
					t.Errorf("%s, accepted: %t: it says %q", lang, held, text)
				}
			}
		}
	}
}

// TestAfterTyped looks ahead to an acceptance that was typed: five payments of what the form
// comes to today, (15,350 − 3,070) ÷ 5 = 2,456, a month each from February 26, 2027. It is no
// answer, and a day that does not exist is none.
func TestAfterTyped(t *testing.T) {
	v := pagetest.Visit("en", pagetest.Same(t))
	p := &After{Visit: v}
	p.types("accepted", "2", "31", "2027")
	if page := pagetest.Draw(t, p); !strings.Contains(page, "within 1 month of acceptance") || strings.Contains(page, "2032") {
		t.Error("February 31 is a day")
	}
	p.types("accepted", "2", "26", "2027")
	page := pagetest.Draw(t, &After{Visit: v})
	for _, text := range []string{"March 26, 2027", "July 26, 2027", "$2,456", "February 26, 2032", "September 9, 2027"} {
		if !strings.Contains(page, text) {
			t.Errorf("no %q", text)
		}
	}
	if strings.Contains(page, "August 26, 2027") || accepted(&v.Case) != 0 {
		t.Error("a sixth payment, or an answer")
	}
	p.chooseTerms(true)
	p.types("sent", "12", "1", "2026")
	p.FillBlank("after-monthly", "15")
	page = pagetest.Draw(t, &After{Visit: v}) // 18,950 ÷ 24 rounded up is 790; the last, in November 2028, 18,950 − 23 × 790 = 780
	for _, text := range []string{"March 15, 2027", "$790", "November 15, 2028", "$780"} {
		if !strings.Contains(page, text) {
			t.Errorf("by the month there is no %q", text)
		}
	}
	if strings.Contains(page, "February 15, 2027") {
		t.Error("a payment before acceptance")
	}
}

// TestAfterCalendar reads the days of the page as another library does: every day that is not
// past, each once, and those of the result's own file among them under the same names.
func TestAfterCalendar(t *testing.T) {
	c := acceptedOn(t, "2026-10-05")
	c.Business.Has = facts.Say(true)
	v := judged(t, "en", c)
	file := calendar.File(v.afterDays(), v.Day, false)
	read, err := ical.NewDecoder(bytes.NewReader(file)).Decode()
	if err != nil {
		t.Fatal(err)
	}
	// from November 22, 2026: one payment of all; five returns, 2026 to 2030; twenty payments of
	// estimated tax, from January 15, 2027, for 2026, to September 15, 2031; and the last day
	if n := len(read.Events()); n != 27 {
		t.Errorf("%d days", n)
	}
	seen := map[string]bool{}
	for _, e := range read.Events() {
		id, _ := e.Props.Text(ical.PropUID)
		if seen[id] {
			t.Errorf("%s is there twice", id)
		}
		seen[id] = true
	}
	for _, lang := range say.Langs {
		for _, v := range []result{judged(t, lang, c), judged(t, lang, pagetest.Same(t))} {
			if told := pagetest.TellsInCalendar(calendar.File(v.days(), v.Day, false)); told != "" {
				t.Errorf("%s: a calendar tells %q", lang, told)
			}
		}
	}
	plain := judged(t, "en", pagetest.Same(t))
	for _, e := range plain.yearlyDays() { // without an acceptance, the returns are known by the same
		for _, f := range v.afterDays() {
			if e.Day == f.Day && f.Kind == "year-return-due" && (e.Letter != f.Letter || e.Dated != f.Dated || e.Kind != f.Kind) {
				t.Errorf("%s is %s of %s, and was %s of %s", e.Day, f.Kind, f.Dated, e.Kind, e.Dated)
			}
		}
	}
}

// telling finds what tells somebody who sees a calendar that it is about tax or a debt.
var telling = regexp.MustCompile(`(?i)\b(irs|tax|taxes|offers?|debts?|owed?|owing|returns?|refunds?|lien|levy|penalt|plan|amount|agreement|` +
	`impuestos?|ofrecimientos?|deudas?|debe|declaraci[oó]n|declaraciones|reembolsos?|gravamen|embargo|multas?|cantidad)\b|\$|\d{3}`)

// TestCalendarsAreQuiet looks at every day that a calendar would show of every story and every
// situation, and of an accepted offer, in both languages: its texts tell nothing.
func TestCalendarsAreQuiet(t *testing.T) {
	seen := 0
	look := func(t *testing.T, v result) {
		for _, e := range append(v.days(), v.afterDays()...) {
			seen++
			if text := e.Plain.Summary + " " + e.Plain.Description; telling.MatchString(text) || strings.TrimSpace(text) == "" {
				t.Errorf("a calendar shows %q", text)
			}
		}
	}
	everyCase(t, func(t *testing.T, m *shell.Memory) {
		for _, lang := range say.Langs {
			look(t, judgedIn(t, m.In(say.In(lang))))
		}
	})
	c := acceptedOn(t, "2026-10-05")
	c.Business.Has = facts.Say(true)
	for _, lang := range say.Langs {
		look(t, judged(t, lang, c))
	}
	if seen < 100 {
		t.Errorf("only %d days", seen)
	}
}

// TestAfterIsReached: an offer's way, a plan's and the pause's lead to what must happen after,
// and so does the result where an offer fits; a closed way does not.
func TestAfterIsReached(t *testing.T) {
	stories := pagetest.Stories(t, "../../../calc/testdata", "*.txt")
	for way, story := range map[string]string{"offer-lump": "ohio-same-facts", "simple-plan": "missouri-clean-for-five-years", "not-collectible": "philadelphia-nothing-left"} {
		if page := pagetest.Draw(t, &Way{Visit: stories[story].In(say.In("en")), ID: way}); !strings.Contains(page, `href="/after/#`) {
			t.Errorf("%s does not lead to it", way)
		}
	}
	if page := pagetest.Draw(t, &Way{Visit: stories["missouri-clean-for-five-years"].In(say.In("en")), ID: "not-collectible"}); strings.Contains(page, "/after/") {
		t.Error("a closed pause leads to it")
	}
	if page := pagetest.Draw(t, &Result{Visit: stories["ohio-same-facts"].In(say.In("en"))}); !strings.Contains(page, `href="/after/`) {
		t.Error("the result does not lead to it")
	}
}

// TestAfterBeginsWithWhatFits: the page begins with the plan or the pause of somebody whom that
// fits and no offer, and says nothing of five years above it. One that an offer may fit as well
// begins with the offer.
func TestAfterBeginsWithWhatFits(t *testing.T) {
	stories := pagetest.Stories(t, "../../../calc/testdata", "*.txt")
	for story, want := range map[string][]string{
		"missouri-clean-for-five-years": {"plan", "pause", "do"},
		"missouri-audited-and-levied":   {"pause", "plan", "do"},
		"ohio-same-facts":               {"do", "plan", "pause"},
	} {
		for _, lang := range say.Langs {
			w := say.In(lang)
			page := pagetest.Draw(t, &After{Visit: stories[story].In(w)})
			at := -1
			for _, id := range want {
				i := strings.Index(page, ` id="`+id+`"`)
				if i <= at {
					t.Errorf("%s, %s: %s is not there, or before its turn", lang, story, id)
				}
				at = i
			}
			if each := strings.Contains(page, w.Say("after.lead.each")); each != (want[0] != "do") {
				t.Errorf("%s, %s: it begins with all three: %t", lang, story, each)
			}
		}
	}
}
