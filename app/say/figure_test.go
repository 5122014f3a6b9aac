package say

import (
	"regexp"
	"strings"
	"testing"

	"offercheck/calc/date/datetest"
	"offercheck/calc/law"
)

// lawOf is the law on a day.
func lawOf(t *testing.T, day string) *law.Book {
	t.Helper()
	b, err := law.On(datetest.Day(day))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestUnder(t *testing.T) {
	w := In("en").Under(lawOf(t, "2026-11-22"))
	for _, tc := range []struct{ name, text, want string }{
		{"a figure with its unit", "for {collection.years}", "for 10 years"},
		{"its number alone", "a {collection.years:n}-year clock", "a 10-year clock"},
		{"dollars", "{offer.vehicle-kept}", "$3,450"},
		{"a share", "{late-payment.share-levy} a month", "1% a month"},
		{"what the caller gives goes first", "{offer.fee}", "nothing"},
		{"no figure has that ID", "{offer.fees} and {fee}", "{offer.fees} and {fee}"},
	} {
		if got := w.fill(tc.text, []string{"offer.fee", "nothing"}); got != tc.want {
			t.Errorf("%s: got %q, want %q", tc.name, got, tc.want)
		}
	}
	if got := In("es").Under(w.law).fill("{collection.years}", nil); got != "10 años" {
		t.Errorf("in Spanish: got %q", got)
	}
	before := *lawOf(t, "2026-11-22")
	before.On = datetest.Day("2008-01-01")
	if got := In("en").Under(&before).fill("{clock.plan-days:n}", nil); got != "unknown" {
		t.Errorf("on a day without the figure: got %q, want unknown", got)
	}
	if got := In("en").fill("{collection.years}", nil); got != "{collection.years}" {
		t.Errorf("without a law: got %q", got)
	}
}

// A gap that is named like a figure of the law is one, or a line that a finding rests on
// and the caller fills. It is misspelled otherwise.
func TestFiguresAreOfTheLaw(t *testing.T) {
	b := lawOf(t, "2026-11-22")
	rows := map[string]bool{} // whose rows a finding has as lines
	for _, s := range law.All() {
		rows[s.ID] = s.Row != ""
	}
	for _, lang := range Langs {
		for file, texts := range textsOf(t, lang) {
			for key, text := range texts {
				for _, gap := range gapsOf(text) {
					id, _ := strings.CutSuffix(strings.Trim(gap, "{}"), bare)
					l, named := b.Figure(id)
					if strings.ContainsAny(gap, ".:") && !rows[id] && (!named || !l.Known) {
						t.Errorf("%s/%s: %s: no figure of the law is %s", lang, file, key, gap)
					}
				}
			}
		}
	}
}

// A figure that is written out in a text: an amount, a share, a factor, or a number of
// days, months and the like. "One year" may be any year, so it is none.
var writtenOut = map[string]*regexp.Regexp{
	"en": regexp.MustCompile(`(?i)\$\s?\d[\d,.]*|\d[\d,.]*\s?%|\b(?:multiply|divided) by \d+|\ba (?:half|third|quarter|fifth) of\b|\bin half\b|` +
		`\b(?:\d+|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|ninety)[ -]per ?cent\b|` +
		`\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|ninety)[ -](?:(?:business|calendar|full|more|tax)[ -])?(?:days?|weeks?|months?|quarters?|years?|payments?)\b`),
	"es": regexp.MustCompile(`(?i)\$\s?\d[\d,.]*|\d[\d,.]*\s?%|\b(?:multiplique por|dividid[oa] entre) \d+|\bla (?:mitad|(?:tercera|cuarta|quinta) parte)\b|` +
		`(?:\d+|medio|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|sesenta|noventa) por ciento|` +
		`(?:\d+|\bdos|\btres|\bcuatro|\bcinco|\bseis|\bsiete|\bocho|\bnueve|\bdiez|\bonce|\bdoce|\bquince|\bveinte|\btreinta|\bcuarenta|\bsesenta|\bnoventa) (?:días?|semanas?|mes(?:es)?|trimestres?|años?|pagos?)\b`),
}

// notLaw is what texts may write out, since it is no figure of the law, with the reason.
var notLaw = map[string]string{
	"choice.job-every.two-weeks":     "how often somebody is paid",
	"choice.levy-every.two-weeks":    "how often somebody is paid",
	"figures.row.two-weeks":          "how often somebody is paid",
	"line.pay.two-weeks":             "how often somebody is paid",
	"ask.job-every.why":              "what the calendar does to a weekly pay",
	"step.business-years":            "three questions, one for each year",
	"ask.business-net-2.label":       "which of those years",
	"ask.business-net-2.key":         "which of those years",
	"ask.business-net-2.it":          "which of those years",
	"ask.business-net-3.label":       "which of those years",
	"ask.business-net-3.key":         "which of those years",
	"ask.business-net-3.it":          "which of those years",
	"line.business-three-years":      "the sum of those years",
	"ask.retirement-lost.why":        "an age that is written with a half",
	"result.lead.no-debt":            "what somebody typed",
	"limits.same.old-months":         "the rule before any law that is held",
	"ask.under-65.label":             "the name of a column of the health standard",
	"ask.under-65.hint":              "the name of a column of the health standard",
	"ask.under-65.key":               "the name of a column of the health standard",
	"ask.under-65.it":                "the name of a column of the health standard",
	"ask.over-65.label":              "the name of a column of the health standard",
	"ask.over-65.hint":               "the name of a column of the health standard",
	"ask.over-65.why":                "the name of a column of the health standard",
	"ask.over-65.key":                "the name of a column of the health standard",
	"ask.over-65.it":                 "the name of a column of the health standard",
	"line.health-under-65":           "the name of a column of the health standard",
	"line.health-over-65":            "the name of a column of the health standard",
	"line.standards.health.under-65": "the name of a column of the health standard",
	"line.standards.health.over-65":  "the name of a column of the health standard",
}

// TestNoFigureIsWrittenOut refuses amounts, shares and times in words: a text names a
// figure of the law by its ID, {collection.years}, and takes any other from its caller.
func TestNoFigureIsWrittenOut(t *testing.T) {
	used := map[string]bool{}
	for _, lang := range Langs {
		for file, texts := range textsOf(t, lang) {
			for key, text := range texts {
				found := writtenOut[lang].FindString(gap.ReplaceAllString(text, "{}"))
				switch {
				case found == "":
				case notLaw[key] != "":
					used[key] = true
				default:
					t.Errorf("%s/%s: %s writes out %q: name the figure of the law, as in {collection.years}: %s", lang, file, key, found, text)
				}
			}
		}
	}
	for key := range notLaw {
		if !used[key] {
			t.Errorf("%s writes out no figure any more: take it off the list", key)
		}
	}
}

func TestWrittenOut(t *testing.T) {
	for _, tc := range []struct{ lang, text, want string }{
		{"en", "The IRS has ten years to collect.", "ten years"},
		{"en", "Some rights last 30 days.", "30 days"},
		{"en", "the ten-year clock", "ten-year"},
		{"en", "within five business days", "five business days"},
		{"en", "No $3,450 for the car", "$3,450"},
		{"en", "at 0.5% a month", "0.5%"},
		{"en", "to one percent a month", "one percent"},
		{"en", "in five payments", "five payments"},
		{"en", "a year’s amount divided by 12", "divided by 12"},
		{"en", "up to a quarter of the tax", "a quarter of"},
		{"en", "Form 433-A, line 12, one year of your choice", ""},
		{"es", "El IRS tiene diez años.", "diez años"},
		{"es", "al uno por ciento al mes", "uno por ciento"},
		{"es", "dentro de 30 días", "30 días"},
		{"es", "hasta la cuarta parte del impuesto", "la cuarta parte"},
		{"es", "Formulario 656, un año cualquiera", ""},
	} {
		if got := writtenOut[tc.lang].FindString(tc.text); got != tc.want {
			t.Errorf("%s: got %q, want %q", tc.text, got, tc.want)
		}
	}
}
