package pagetest

import (
	"encoding/json"
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"

	"offercheck/app/ask"
	"offercheck/app/keep"
	"offercheck/app/page/shell"
	"offercheck/calc"
	"offercheck/calc/facts"
	"offercheck/calc/storyfile"
)

// same is one person who owes $42,000: $3,000 in the bank, a car of $9,000 with
// a loan of $2,000, $10,000 in a 401(k), $300 left a month for 84 months. By
// hand, on Form 433-A (OIC): 2,000 + 1,750 + 8,000 + 12 × 300 = 15,350.
const same = `{"debt":{"total":"42000","years":[{"year":"2022","expires":"2033-11-27"}]},
"household":{"state":"OH","county":"39049","under65":"1","over65":"0","owing":"alone","alone":"yes"},
"income":{"employed":"yes","jobs":[{"every":"month","pay":"4600"}],
 "own":{"socialSecurity":{"has":"no"},"pension":{"has":"no"},"unemployment":{"has":"no"},"other":{"has":"no"}},
 "interest":{"has":"no"},"distribution":{"has":"no"},"rent":{"has":"no"},"childSupport":{"has":"no"},"alimony":{"has":"no"},"changing":"no"},
"living":{"rent":"1700","utilities":"350","publicTransport":"0","healthInsurance":"116","medical":{"has":"no"},
 "courtOrdered":{"has":"no"},"garnishment":{"has":"no"},"levy":"no","care":{"has":"no"},"lifeInsurance":{"has":"no"},"taxes":"877","studentLoans":{"has":"no"},
 "dues":{"has":"no"},"secured":{"has":"no"},"fees":{"has":"no"},"stateTax":{"has":"no"},"creditCards":{"has":"no"},
 "savings":{"has":"no"},"giving":{"has":"yes","amount":"50"},"tuition":{"has":"no"}},
"assets":{"hasAccounts":"yes","accounts":[{"kind":"checking","balance":"3000","shared":"no"}],"hasInvestments":"no",
 "hasRetirement":"yes","retirement":[{"value":"10000","loan":"0"}],"hasPolicies":"no","hasProperties":"no",
 "hasVehicles":"yes","vehicles":[{"leased":"no","value":"9000","loan":"2000","needed":"yes","shared":"no","payment":"212","running":"290","model":"2019","miles":"60000"}],
 "hasValuables":"no","effects":"3000","partedWith":{"has":"no"}},
"business":{"has":"no"},
"applying":{"returnsFiled":"yes","extension":"yes","billed":"yes","estimated":"yes","employer":"no","bankruptcy":"no","audit":"no",
 "innocentClaim":"no","inactiveITIN":"no","justice":"no","restitution":"no","judgment":"no","transition":"no","trustFund":"no",
 "separate":"no","stayCurrent":"yes","taxIsWrong":"no","agi":"55200","illness":"no","needs":"no","assetNeeded":"no","age":"no",
 "dependents":"no","catastrophe":"no","unfair":"no"}}`

// Same is that person's case.
func Same(t testing.TB) facts.Case {
	t.Helper()
	var c facts.Case
	if err := json.Unmarshal([]byte(same), &c); err != nil {
		t.Fatal(err)
	}
	return c
}

// Everything is a case that has one of each thing and says yes to all that is
// asked. Two rounds are needed, since one yes brings up the next question.
func Everything() facts.Case {
	var c facts.Case
	c.Household.Owing = facts.Say(facts.OwingJoint)
	for range 3 {
		for _, s := range ask.Sections() {
			for _, r := range ask.Rows(&c, s) {
				sayYes(&c, r)
			}
		}
	}
	return c
}

func sayYes(c *facts.Case, r ask.Row) {
	n := r.Place.Item()
	switch k := r.Question.Kind.(type) {
	case nil:
		if list, _, _ := ask.Find(r.Place.Step); list.Items.Len(c) == 0 {
			list.Items.Add(c)
		}
	case ask.YesNo:
		*k.At(c, n) = facts.Say(r.Question.ID != "alone" && !strings.HasSuffix(r.Question.ID, "-leased") && r.Question.ID != "irregular")
	case ask.Picks:
		for _, p := range k.Options {
			*p.At(c) = facts.Say(true)
		}
	}
}

// Told is the case of each story in a directory whose file matches a pattern, by
// its name.
func Told(t *testing.T, dir, pattern string) map[string]*shell.Memory {
	t.Helper()
	stories := os.DirFS(dir)
	files, err := fs.Glob(stories, pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("no stories: %v", err)
	}
	all := map[string]*shell.Memory{}
	for _, file := range files {
		s, err := storyfile.Read(stories, file)
		if err != nil {
			t.Fatal(err)
		}
		c, err := keep.Read(s.File)
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		day, err := keep.On(s.File)
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		m := shell.NewMemory("/")
		m.Case = c
		m.Judge(day, false)
		all[strings.TrimSuffix(path.Base(file), ".txt")] = m
	}
	return all
}

// Printed is the whole of a report as text.
func Printed(t *testing.T, r *calc.Report) string {
	t.Helper()
	b, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
