package say

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// textsOf is the texts of a language by file and key, read as a careful editor
// would: a key that comes twice is an error, in one file or in two.
func textsOf(t *testing.T, lang string) map[string]map[string]string {
	t.Helper()
	entries, err := files.ReadDir("words/" + lang)
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]map[string]string{}
	from := map[string]string{}
	for _, e := range entries {
		b, err := files.ReadFile("words/" + lang + "/" + e.Name())
		if err != nil {
			t.Fatal(err)
		}
		all[e.Name()] = map[string]string{}
		for _, p := range pairs(t, e.Name(), b) {
			if first, twice := from[p[0]]; twice {
				t.Errorf("%s: %s stands in %s and in %s", lang, p[0], first, e.Name())
			}
			from[p[0]] = e.Name()
			all[e.Name()][p[0]] = p[1]
		}
	}
	return all
}

// pairs is the keys and texts of a file in its order.
func pairs(t *testing.T, name string, b []byte) [][2]string {
	t.Helper()
	var found [][2]string
	d := json.NewDecoder(bytes.NewReader(b))
	var key string
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return found
		}
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		s, isText := token.(string)
		switch {
		case !isText:
		case key == "":
			key = s
		default:
			found = append(found, [2]string{key, s})
			key = ""
		}
	}
}

var gap = regexp.MustCompile(`\{[^}]*\}`)

// gapsOf is the gapsOf of a text, each once. {It} is {it} at another place of the
// sentence.
func gapsOf(text string) []string {
	found := gap.FindAllString(strings.ReplaceAll(text, "{It}", "{it}"), -1)
	slices.Sort(found)
	return slices.Compact(found)
}

func TestLanguagesSayTheSame(t *testing.T) {
	first := textsOf(t, Langs[0])
	for _, lang := range Langs[1:] {
		other := textsOf(t, lang)
		for _, file := range slices.Sorted(maps.Keys(first)) {
			sameKeys(t, lang+"/"+file, first[file], other[file])
		}
		for file := range other {
			if first[file] == nil {
				t.Errorf("%s/%s is in no other language", lang, file)
			}
		}
	}
}

func sameKeys(t *testing.T, file string, want, got map[string]string) {
	t.Helper()
	for key, text := range want {
		translated, has := got[key]
		switch {
		case !has:
			t.Errorf("%s lacks %s", file, key)
		case !slices.Equal(gapsOf(text), gapsOf(translated)):
			t.Errorf("%s: %s has the gaps %v, want %v", file, key, gapsOf(translated), gapsOf(text))
		}
	}
	for key := range got {
		if _, has := want[key]; !has {
			t.Errorf("%s: only here is %s", file, key)
		}
	}
}

// Words that blame, beg, promise or sound like an office.
var unwanted = map[string]*regexp.Regexp{
	"en": regexp.MustCompile(`(?i)\b(please|sorry|valid|invalid|required|oops|forbidden|unfortunately|guarantee[ds]?)\b`),
	"es": regexp.MustCompile(`(?i)(por favor|lo siento|lo sentimos|disculpe|perdone|\b(in)?válid[oa]s?\b|obligatori[oa]s?|\bay\b|prohibid[oa]s?|lamentablemente|desafortunadamente|garantizamos)`),
}

func TestTextsAreFitToRead(t *testing.T) {
	for _, lang := range Langs {
		for file, texts := range textsOf(t, lang) {
			for key, text := range texts {
				if fault := faultOf(lang, key, text); fault != "" {
					t.Errorf("%s/%s: %s %s: %s", lang, file, key, fault, text)
				}
			}
		}
	}
}

// faultOf is what a text must not be, and empty if it is not.
func faultOf(lang, key, text string) string {
	text = gap.ReplaceAllString(text, "{}") // what stands there has words of its own
	isHint := strings.HasSuffix(key, ".hint")
	isLabel := strings.HasSuffix(key, ".label")
	switch {
	case strings.TrimSpace(text) == "":
		return "is empty"
	case text != strings.TrimSpace(text):
		return "has a blank at an end"
	case unwanted[lang].MatchString(text):
		return "has the word " + unwanted[lang].FindString(text)
	case isHint && strings.HasSuffix(text, "."):
		return "is a hint and ends with a full stop"
	case isHint && strings.Contains(text, ". "):
		return "is a hint of more than one sentence"
	case isLabel && strings.Contains(text, ":"):
		return "is a label with a colon"
	case strings.ContainsAny(text, "!¡"):
		return "shouts"
	case strings.ContainsAny(text, `"`):
		return "has a straight quotation mark"
	}
	return ""
}

// TestNamesOfLinesAreWhole refuses gaps in the name of a line but those that the law
// fills: Name gives it as it is, and part adds the number of its item behind it.
func TestNamesOfLinesAreWhole(t *testing.T) {
	for _, lang := range Langs {
		for file, texts := range textsOf(t, lang) {
			for key, text := range texts {
				for _, gap := range gapsOf(text) {
					if strings.HasPrefix(key, "line.") && !strings.Contains(gap, ".") {
						t.Errorf("%s/%s: nothing fills %s in %s: %s", lang, file, gap, key, text)
					}
				}
			}
		}
	}
}

// Names and texts that are the same in both languages, besides those of states.
var alike = map[string]bool{
	"part.error":  true,
	"part.name":   true,
	"part.no":     true,
	"site.name":   true,
	"title.error": true,
}

func TestSpanishIsTranslated(t *testing.T) {
	spanish := textsOf(t, "es")
	for file, texts := range textsOf(t, "en") {
		for key, text := range texts {
			bare := gap.ReplaceAllString(text, "")
			if spanish[file][key] == text && file != "states.json" && letter.MatchString(bare) && !alike[key] {
				t.Errorf("es/%s: %s is still English: %s", file, key, text)
			}
		}
	}
	for key := range alike {
		if In("en").Say(key) != In("es").Say(key) {
			t.Errorf("%s is not alike any more: take it off the list", key)
		}
	}
}

var letter = regexp.MustCompile(`\pL`)

// TestQuestionsDoNotCiteTheCode holds that what somebody answers is said in words: a section
// of the code stands in a hint or a reason, if anywhere.
func TestQuestionsDoNotCiteTheCode(t *testing.T) {
	cites := regexp.MustCompile(`(?i)\b(IRC|IRM|USC|(section|sección) [0-9])`)
	asked := regexp.MustCompile(`^(ask\..*\.(label|it|key)|(pick|choice)\..*)$`)
	for _, lang := range Langs {
		for file, texts := range textsOf(t, lang) {
			for key, text := range texts {
				if asked.MatchString(key) && !strings.HasSuffix(key, ".hint") && cites.MatchString(text) {
					t.Errorf("%s/%s: %s cites the code: %s", lang, file, key, text)
				}
			}
		}
	}
}
