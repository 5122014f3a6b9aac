package tree_test

import (
	"slices"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/line"
	"offercheck/calc/tree"
)

func usd(id string, n int64) line.Line {
	return line.Given(id, decimal.NewNullDecimal(decimal.NewFromInt(n)))
}

// sample is a node with parts of every kind.
func sample() tree.Node {
	sum := line.Sum("sum", usd("a", 1), usd("b", 2))
	open := line.All("open", line.AtLeast("enough", sum, usd("debt", 3)), line.Stated("asked", line.Yes))
	return tree.Object("report",
		tree.Number("version", 2),
		tree.Number("none", 0),
		tree.Truth("told", true),
		tree.Truth("expired", false),
		tree.Finding("open", open),
		tree.List("ways", []string{"one", "two"}, func(name, id string) tree.Node {
			return tree.Object(name, tree.Text("id", id), tree.Line("cost", usd(id, 9)))
		}),
		tree.Line("no-such", line.Line{}),
	)
}

// TestAt follows paths, some of which lead nowhere.
func TestAt(t *testing.T) {
	n := sample()
	if got := n.At("version"); got.Text != "2" || got.Kind != tree.IsNumber {
		t.Errorf("version: %+v", got)
	}
	if got := n.At("ways").Nodes[1].At("cost").Line.Key(); got != "two" {
		t.Errorf("the second way costs %s", got)
	}
	for _, path := range [][]string{{"none"}, {"expired"}, {"open", "cost"}, {"ways", "id"}, {"elsewhere", "else"}} {
		if got := n.At(path...); got.Kind != tree.None {
			t.Errorf("%v: %+v", path, got)
		}
	}
	if n.At().Name != "report" {
		t.Error("no path leads elsewhere")
	}
}

// TestLines has every line with an ID, including those of findings, each before its
// inputs.
func TestLines(t *testing.T) {
	var keys []string
	for l := range sample().Lines() {
		keys = append(keys, l.Key())
	}
	if want := []string{"sum", "a", "b", "debt", "one", "two"}; !slices.Equal(keys, want) {
		t.Errorf("lines %v, want %v", keys, want)
	}
}

// TestFindings has a finding after those that decided it.
func TestFindings(t *testing.T) {
	var ids []string
	for f := range sample().Findings() {
		ids = append(ids, f.ID)
	}
	if want := []string{"enough", "asked", "open"}; !slices.Equal(ids, want) {
		t.Errorf("findings %v, want %v", ids, want)
	}
	for range sample().Findings() {
		break // yield may return false
	}
	for range sample().Lines() {
		break
	}
}
