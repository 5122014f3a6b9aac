//go:build !js

package main

import (
	"encoding/json"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// promises is, for every text that promises privacy, the tests that fail if it is not true.
// A text stands under its key, or under the beginning of several; the longest one counts.
// Empty is a text that promises nothing: a heading, an instruction, or what cannot be protected.
var promises = map[string]string{
	"part.promise":            "TestNothingLeaves TestNothingIsSent",
	"part.promise.":           "",
	"start.privacy":           "",
	"start.privacy.1":         "TestNothingIsSent",
	"start.privacy.2":         "TestNobodyIsNamed",
	"start.privacy.3":         "TestOffline",
	"start.privacy.4":         "TestKept TestSharedComputer",
	"start.privacy.check":     "",
	"action.leaves":           "TestEveryPage TestNothingLeaves",
	"privacy.title":           "",
	"privacy.description":     "",
	"privacy.h1":              "TestNothingLeaves TestNothingIsSent",
	"privacy.lead":            "TestCheck",
	"privacy.now.":            "",
	"privacy.again":           "",
	"privacy.checked":         "",
	"privacy.own":             "TestCheck TestTwins",
	"privacy.other":           "TestCheck TestTwins",
	"privacy.attempt.":        "TestCheck TestTwins",
	"privacy.policy":          "TestCheck TestTwins",
	"privacy.requests":        "TestCheck TestTwins",
	"privacy.loaded":          "TestWatch",
	"privacy.cookies":         "TestNothingLeaves TestCheck",
	"privacy.kept":            "TestCheck TestKeptOnDevice",
	"privacy.kept.shared":     "TestSharedComputer",
	"privacy.kept.how.shared": "TestSharedComputer",
	"privacy.offline":         "TestOffline TestCheck TestTwins",
	"privacy.erase":           "",
	"privacy.try.":            "TestOffline",
	"privacy.watch":           "TestNothingLeaves",
	"privacy.pasted":          "TestTranscripts",
	"privacy.shared":          "TestSharedComputer",
	"privacy.exit":            "TestQuickExit TestDrillShared",
	"privacy.files.":          "TestHashes TestSame",
	"privacy.files.all":       "TestCheck",
	"privacy.files.some":      "TestTwins",
	"privacy.limits.":         "",
	"shared.":                 "TestSharedComputer",
	"remains.":                "",
	"remains.addresses":       "TestNothingLeaves",
	"remains.program":         "TestNothingLeaves",
	"installed.":              "TestErase",
	"keeping.idle":            "TestSharedComputer",
	"case.kept.private":       "TestPrivate TestAbuseIsKeptByChoice",
	"privacy.abuse":           "TestPrivate",
	"case.lead":               "TestNothingIsSent",
	"case.kept.":              "TestKept TestKeptOnDevice",
	"case.kept.shared":        "TestSharedComputer",
	"case.kept.unread":        "TestUnreadIsSaidWhereOneTypes",
	"case.kept.nowhere":       "TestStorageFillsUp TestDrillRefused",
	"case.download.text":      "TestDownload",
	"case.erase.text":         "TestErase TestEraseReachesEveryWindow TestDrillWindows",
	"case.erased":             "TestErase",
	"forms.names":             "TestNamesAreForgotten TestEveryForm TestNamesAreNoAnswers TestFieldsComeWithTheProgram",
	"forms.names.":            "",
	"scenarios.keep.text":     "TestNothingIsSent",
	"bring.text":              "TestNothingIsSent TestBring",
	"transcript.found.text":   "TestTranscripts",
	"write.fields-text":       "TestWritten TestBlanks",
	"case.erase.":             "",
	"case.erase":              "",
	"case.download":           "",
	"case.kept.waits":         "TestSealedElsewhere",
	"privacy.kept.sealed":     "TestSealedJourney",
	"privacy.kept.how.sealed": "TestSealedJourney",
	"sealed.":                 "TestSealedJourney TestSealedFile",
	"sealed.text":             "TestSealedJourney TestTool TestVectors",
	"sealed.refused":          "TestSealedRefused",
	"sealed.working":          "TestDrillSealed",
	"locked.":                 "TestSealedJourney TestStartAside",
	"keeping.":                "",
	"keeping.full":            "TestStorageFillsUp TestDrillStorage TestDrillRefused",
	"keeping.unread":          "TestUnreadIsSaidWhereOneTypes",
	"keeping.sealed":          "TestSealedElsewhere",
	"keeping.idle-soon":       "TestSharedComputer",
	"keeping.erased":          "TestEraseReachesEveryWindow",
	"keeping.moved":           "TestMovedOffTheDevice",
	"keeping.changed":         "TestWindowsOnOneDevice",
	"clinic.":                 "",
	"clinic.lead":             "TestClinic TestClinicJourney",
	"clinic.locked":           "TestClinic TestClinicJourney",
	"clinic.shared":           "TestClinicShared",
	"clinic.kept":             "TestClinic TestClinicJourney",
	"clinic.initials.hint":    "TestClinic",
	"changes.lead":            "TestClinicJourney",
	"paper.cover":             "TestPassersBy TestPaperHeads",
}

// TestPromises finds a test for every text that promises privacy, in the table of README.md.
func TestPromises(t *testing.T) {
	table, ofPrivacy := contentsOf(t, "README.md"), regexp.MustCompile(`^(privacy|start\.privacy|shared|remains|installed|sealed|locked|keeping|clinic|case\.(kept|erase|download))\b`)
	used := map[string]bool{}
	for key := range textsOf(t) {
		row := ""
		for start := range promises {
			if (key == start || strings.HasPrefix(key, start) && (strings.HasSuffix(start, ".") || key[len(start)] == '.')) && len(start) > len(row) {
				row = start
			}
		}
		if row != "" {
			used[row] = true
		} else if ofPrivacy.MatchString(key) {
			t.Errorf("no test holds %s", key)
		}
	}
	for row, tests := range promises {
		if !used[row] {
			t.Errorf("there is no text %s", row)
		}
		for _, name := range strings.Fields(tests) {
			if !strings.Contains(table, "`"+name+"`") {
				t.Errorf("README.md does not name %s, which holds %s", name, row)
			}
		}
	}
}

// TestNobodyIsNamed looks at what every question is called: none asks for what names a
// person.
func TestNobodyIsNamed(t *testing.T) {
	names := regexp.MustCompile(`(?i)\b(your|full|first|last|spouse’s) names?\b|social security number|\bSSN\b|\bITIN\b|\bEIN\b|\bstreet\b|\bzip\b|(your|home|mailing|e-?mail) address|phone number|account number|date of birth|\bborn\b`)
	var asked []string
	for key, text := range textsOf(t) {
		if strings.HasPrefix(key, "ask.") && (strings.HasSuffix(key, ".label") || strings.HasSuffix(key, ".hint")) {
			asked = append(asked, key)
			if names.MatchString(text) {
				t.Errorf("%s asks %q", key, text)
			}
		}
	}
	if len(asked) < 100 {
		t.Errorf("only %d questions were found", len(asked))
	}
}

// textsOf is every English text by its key.
func textsOf(t *testing.T) map[string]string {
	t.Helper()
	all := map[string]string{}
	files, _ := filepath.Glob("say/words/en/*.json")
	for _, name := range files {
		if err := json.Unmarshal([]byte(contentsOf(t, "app/"+name)), &all); err != nil {
			t.Fatal(err)
		}
	}
	return all
}
