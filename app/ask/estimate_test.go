package ask

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"slices"
	"sort"
	"strings"
	"testing"

	"offercheck/calc"
	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// TestEstimateHoldsTheResult fills in the quick estimate for every story. The least offer
// of the whole interview is within the estimate's range, or the story has an answer that
// the page does not ask for, which is named.
func TestEstimateHoldsTheResult(t *testing.T) {
	names, err := fs.Glob(testdata, "*.txt")
	if err != nil {
		t.Fatal(err)
	}
	held := 0
	for _, name := range names {
		whole, book := calctest.Story(t, testdata, name)
		want := calc.Assess(whole, book).Offer(oic.Lump).Cost(way.Amount)
		if !want.Known {
			continue
		}
		estimated := EstimateOf(facts.Case{}, ShowQuick(&whole))
		e := calc.EstimateOf(estimated, book)
		low, high := e.Lump.Least, e.Lump.Most
		if low.Known && low.Amount.LessThanOrEqual(want.Amount) && (!high.Known || high.Amount.GreaterThanOrEqual(want.Amount)) {
			held++
			continue
		}
		beyond := beyondQuick(t, whole, estimated)
		if len(beyond) == 0 {
			t.Errorf("%s: the least offer is %s, and the estimate %s to %s", name, want, low, high)
		}
	}
	if held < 63 {
		t.Errorf("the range of %d stories holds their least offer, want 63 at least", held)
	}
}

// beyondQuick is the answers of a case that its estimate does not have, by their place in a
// case file: those on which an amount depends.
func beyondQuick(t *testing.T, whole, estimated facts.Case) []string {
	t.Helper()
	a, b := flat(t, facts.AssumeNone(whole)), flat(t, facts.AssumeNone(estimated))
	var paths []string
	for path, v := range a {
		part, _, _ := strings.Cut(path, ".")
		if slices.Contains([]string{"household", "income", "living", "assets", "business", "other"}, part) && b[path] != v && v != "0" && v != "no" && !immaterial(path) {
			paths = append(paths, path)
		}
	}
	sort.Strings(paths)
	return paths
}

// immaterial reports whether the amount of an answer bears on no amount of the estimate's
// range: the kind of an account, and what tells an old car, up to whose allowance the
// range goes.
func immaterial(path string) bool {
	return path == "assets.effects" || slices.ContainsFunc([]string{".kind", ".miles", ".model", ".left", ".proof", ".lost"}, func(end string) bool { return strings.HasSuffix(path, end) })
}

// flat is the answers of a case by their place in a case file.
func flat(t *testing.T, c facts.Case) map[string]string {
	t.Helper()
	file, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	var tree any
	if err := json.Unmarshal(file, &tree); err != nil {
		t.Fatal(err)
	}
	all := map[string]string{}
	var walk func(path string, x any)
	walk = func(path string, x any) {
		switch x := x.(type) {
		case map[string]any:
			for k, v := range x {
				walk(strings.TrimPrefix(path+"."+k, "."), v)
			}
		case []any:
			for i, v := range x {
				walk(fmt.Sprintf("%s.%d", path, i), v)
			}
		default:
			all[path] = fmt.Sprint(x)
		}
	}
	walk("", tree)
	return all
}
