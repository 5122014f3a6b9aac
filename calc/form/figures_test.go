package form

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/oic"
)

// A paper is a form of one household while its figures are held against where they come from.
type paper struct {
	told
	terms string
	form  Form
	cells map[string]Entry
}

// A source is what stands in a cell: an answer, a figure of the report, a figure of the law, or
// a sum that the form asks for. n is which of alike rows; 0 of the only one.
type source func(p *paper, n int) line.Line

// cellRow is the number of one of alike rows in the ID of a cell.
var cellRow = regexp.MustCompile(`^(.*[a-z] )(\d+)( .*)?$`)

// place is a cell without the number of its row, and that number: "A account n value".
func place(id string) (string, int) {
	if id == "under 65" || id == "over 65" {
		return id, 0
	}
	m := cellRow.FindStringSubmatch(id)
	if m == nil {
		return id, 0
	}
	n, _ := strconv.Atoi(m[2])
	return m[1] + "n" + m[3], n
}

// papers is every form of a household, those of an offer by both terms.
func papers(x told) []*paper {
	var all []*paper
	for _, id := range IDs() {
		terms := []string{oic.Lump}
		if id == "656" || id == "433-a-oic" {
			terms = append(terms, oic.Periodic)
		}
		for _, by := range terms {
			for _, f := range Every(id, x.c, x.r, x.b, Options{Terms: by}) {
				p := &paper{told: x, terms: by, form: f, cells: map[string]Entry{}}
				for e := range entries([]Form{f}) {
					p.cells[e.ID] = e
				}
				all = append(all, p)
			}
		}
	}
	return all
}

// on is the amount in a cell of the same paper: nothing if the form has no such cell here, and
// unknown if it is written by hand.
func (p *paper) on(id string) line.Line {
	e, found := p.cells[id]
	switch {
	case !found:
		return line.Sum("")
	case e.Kind != Amount:
		return line.Line{}
	}
	return e.Line
}

// all is the sum of cells of the same paper.
func (p *paper) all(ids ...string) line.Line {
	var lines []line.Line
	for _, id := range ids {
		lines = append(lines, p.on(id))
	}
	return line.Sum("", lines...)
}

// TestEveryFigureHasItsSource goes through every amount, number and day on every form of every
// story, and of what no story tells: it is what the table of its form has for its cell, worked
// out of the answers, the report and the law. A cell that no table has is a fault, and so is a
// row of a table that nobody fills in.
func TestEveryFigureHasItsSource(t *testing.T) {
	tables, held, figures := sources(), map[string]bool{}, 0
	for _, x := range households(t) {
		for _, p := range papers(x) {
			for e := range entries([]Form{p.form}) {
				cell, n := place(e.ID)
				switch e.Kind {
				case Amount:
					from := tables[p.form.ID][cell]
					if from == nil {
						t.Errorf("%s: %s %q comes from nowhere: %s", x.name, p.form.ID, e.ID, e.Line)
						continue
					}
					held[p.form.ID+" "+cell] = true
					if figures++; !same(e.Line, from(p, n)) {
						t.Errorf("%s, %s: %s %s is %s, want %s", x.name, p.terms, p.form.ID, e.ID, e.Line, from(p, n))
					}
					if !e.Line.Known && len(e.Line.Missing()) == 0 {
						t.Errorf("%s: %s %s waits for nothing", x.name, p.form.ID, e.ID)
					}
				case Day:
					if figures++; !answeredDay(&x.c, e.Line) {
						t.Errorf("%s: %s %s is %s, which nobody answered", x.name, p.form.ID, e.ID, e.Line)
					}
				case Text:
					for _, number := range numbers.FindAllString(e.Text, -1) {
						if figures++; !answeredNumber(&x, number) {
							t.Errorf("%s: %s %s says %s", x.name, p.form.ID, e.ID, number)
						}
					}
				case Draft:
					for _, s := range e.Says {
						if figures += len(s.Lines); !p.named(s.Lines) {
							t.Errorf("%s: %s %s says %s of %s", x.name, p.form.ID, e.ID, s.ID, ids(s.Lines))
						}
					}
				}
			}
			for _, note := range p.form.Notes {
				if figures += len(note.Figures); !p.named(note.Figures) {
					t.Errorf("%s: %s notes %s of %s", x.name, p.form.ID, note.ID, ids(note.Figures))
				}
			}
			for _, sum := range sums[p.form.ID] {
				want, got := sum.of(p), p.on(sum.cell)
				if _, there := p.cells[sum.cell]; there && want.Known && got.Known && !got.Amount.Equal(want.Amount) {
					t.Errorf("%s, %s: %s %s is %s, and its parts on the paper come to %s", x.name, p.terms, p.form.ID, sum.cell, got, want)
				}
			}
		}
	}
	for id, table := range tables {
		for cell := range table {
			if !held[id+" "+cell] {
				t.Errorf("nobody fills in %s %q", id, cell)
			}
		}
	}
	if figures < 20_000 {
		t.Errorf("only %d figures", figures)
	}
}

// same reports whether a cell has what it should.
func same(got, want line.Line) bool {
	return got.Known == want.Known && (!got.Known || got.Amount.Equal(want.Amount))
}

// numbers is a number in a text.
var numbers = regexp.MustCompile(`\d+`)

// printed is what is the same for everybody: the form of the tax, the sections of the penalties,
// and the first and the last day of a year.
const printed = "1040 6651 1 2 01 12 31"

// answeredNumber reports whether a number in a text is a year, a tax period, a model or miles of
// the case, or the year of the report.
func answeredNumber(x *told, number string) bool {
	known := strings.Fields(printed)
	known = append(known, strconv.Itoa(x.r.On.Year()), strconv.Itoa(x.c.Dispute.RefundYear.Value))
	for _, y := range x.c.Debt.Years {
		known = append(known, strconv.Itoa(y.Year.Value))
		if y.Period.Given {
			known = append(known, strings.Split(y.Period.Value.String(), "-")...)
		}
	}
	for _, v := range x.c.Assets.Vehicles {
		known = append(known, strconv.Itoa(v.Model.Value), strconv.Itoa(v.Miles.Value))
	}
	if facts.No(x.c.Applying.Employer) {
		known = append(known, "0") // employees
	}
	for _, k := range known {
		if k == number {
			return true
		}
	}
	return false
}

// answeredDay reports whether a day is one that somebody lived abroad from or to, or that a
// letter has.
func answeredDay(c *facts.Case, l line.Line) bool {
	for _, e := range c.Debt.Events {
		if e.From.Value == l.Day() || e.To.Value == l.Day() {
			return true
		}
	}
	for _, x := range c.Letters.Held {
		if x.From.Value == l.Day() {
			return true
		}
	}
	return false
}

// named reports whether the figures of a sentence or a note are those that their names say.
func (p *paper) named(figures []line.Line) bool {
	for _, l := range figures {
		found := false
		switch l.ID {
		case "form-income":
			found = same(l, p.total("household-income"))
		case "form-costs":
			want := p.total("household-expenses")
			if p.form.ID == "8857" { // what is paid, whatever the standards allow
				want = p.costsOn8857()
			}
			found = same(l, want)
		case "form-monthly":
			x, is := Plan(p.r)
			found = is && same(l, x.Cost("monthly"))
		case "form-pay", "form-taken":
			for i := range p.r.Levy.Pays {
				pay := &p.r.Levy.Pays[i]
				found = found || l.ID == "form-pay" && same(l, pay.Pay) || l.ID == "form-taken" && same(l, pay.Stated.Taken)
			}
		case "expected-left-each-month":
			found = same(l, p.r.Form.F)
		case "rent":
			found = same(l, facts.Given("", p.c.Living.Rent))
		case "property-costs":
			found = same(l, facts.Given("", p.c.Assets.Properties[l.N-1].Costs))
		case "letter-last-day":
			for i := range p.r.Letters {
				found = found || same(l, p.r.Letters[i].Last)
			}
		case "spouse-until":
			for i := range p.r.Ways {
				for j := range p.r.Ways[i].Warnings {
					until, is := dayIn(&p.r.Ways[i].Warnings[j], l.ID)
					found = found || is && same(l, until)
				}
			}
		}
		if !found || !l.Known {
			return false
		}
	}
	return true
}

// A sum is a cell that the form itself makes of others, by its printed instructions.
type sum struct {
	cell string
	of   func(p *paper) line.Line
}

// answer is an answer in dollars, and maybe one that many people do not have.
func answer(at func(c *facts.Case) facts.Amount) source {
	return func(p *paper, _ int) line.Line { return facts.Given("", at(&p.c)) }
}

func maybe(at func(c *facts.Case) facts.Maybe) source {
	return func(p *paper, _ int) line.Line { return at(&p.c).Line("", "") }
}

// count is a number of people or things.
func count(at func(c *facts.Case) (int, bool)) source {
	return func(p *paper, _ int) line.Line {
		n, known := at(&p.c)
		l := line.GivenIn("", line.Count, decimal.NewNullDecimal(decimal.NewFromInt(int64(n))))
		l.Known = known
		return l
	}
}

// report is a figure of the report's form by its name, rounded to dollars where it has cents.
func report(id string) source {
	return func(p *paper, _ int) line.Line { return p.total(id) }
}

// total is the line of the report's form with a name; unknown if there is none.
func (p *paper) total(id string) line.Line {
	for _, s := range p.r.Form.Sections {
		for _, l := range s.Lines {
			if l.ID == id || l.ID == id+"-entered" {
				return l
			}
		}
	}
	return line.Line{}
}

// none is nothing: the form has a line for what no household has.
func none(*paper, int) line.Line { return line.Sum("") }

// ids is the names of figures, with what they are.
func ids(figures []line.Line) string {
	var all []string
	for _, l := range figures {
		all = append(all, l.ID+" "+l.String())
	}
	return strings.Join(all, ", ")
}
