package pdf

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

// Unknown is the code of the error of a form, or a revision of it, whose cells are not
// known.
const Unknown = "unknown"

// A Map is the cells of one revision of a form.
type Map struct {
	Form     string // "433-A (OIC)"
	Revision string // "4-2026"
	Title    string // what its file says of itself, by which it is known again
	Source   string // whose file the cells were seen on
	Cells    []Cell // in the order of the form
}

// A Cell is where an entry is written. Names of fields mislead, so that the place counts.
type Cell struct {
	ID        string // the entry: its line, and what of it
	Page      int    // from 1
	Top, Left int    // in points from the top left corner of the page
	Name      string // the field's, in full
}

// The maps, one file for each.
var (
	//go:embed data/433a-oic-2026-04.tsv
	statement string
	//go:embed data/656-2025-04.tsv
	offer string
	//go:embed data/843-2024-12.tsv
	claim string
	//go:embed data/9465-2020-09.tsv
	plan string
	//go:embed data/12153-2022-07.tsv
	hearing string
	//go:embed data/12277-2011-10.tsv
	lien string
	//go:embed data/911-2025-08.tsv
	advocate string
	//go:embed data/8857-2021-06.tsv
	innocent string
	//go:embed data/2848-2021-01.tsv
	attorney string
)

// root is what the names of all fields of a form begin with, if its table does not say
// otherwise; the data leave it out.
const root = "topmostSubform[0]."

// Maps are the forms whose cells are known, read once. They are not to be changed.
func Maps() []Map { return readMaps() }

// Knows says that the cells of a revision of a form are known.
func Knows(form, revision string) bool {
	for _, m := range Maps() {
		if m.Form == form && m.Revision == revision {
			return true
		}
	}
	return false
}

var readMaps = sync.OnceValue(func() []Map {
	return []Map{mapOf(statement), mapOf(offer), mapOf(claim), mapOf(plan), mapOf(hearing), mapOf(lien), mapOf(advocate), mapOf(innocent), mapOf(attorney)}
})

// mapOf reads a table: the form in rows of a word and a text, and a row for each cell
// behind the one that names its columns.
func mapOf(table string) Map {
	var m Map
	begins := root
	for line := range strings.Lines(table) {
		row := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(row) == 5 && row[0] != "id" {
			page, _ := strconv.Atoi(row[1])
			top, _ := strconv.Atoi(row[2])
			left, _ := strconv.Atoi(row[3])
			m.Cells = append(m.Cells, Cell{row[0], page, top, left, begins + row[4]})
		}
		if len(row) == 2 {
			switch row[0] {
			case "form":
				m.Form = row[1]
			case "revision":
				m.Revision = row[1]
			case "root":
				begins = row[1]
			case "title":
				m.Title = row[1]
			case "source":
				m.Source = row[1]
			}
		}
	}
	return m
}

// Title is what the file says that it is.
func (f *File) Title() string {
	t, _ := f.deref(f.dict(f.trailer["Info"])["Title"]).(text)
	return strings.Join(strings.Fields(decode(t)), " ")
}

// Form is which form a file says that it is, and of which revision, such as "433-A (OIC)"
// and "4-2026"; "" where it does not say. Known says that [Fill] knows its cells: its
// title is that of a [Map], and each cell of it is where the map has it.
func (f *File) Form() (id, revision string, known bool) {
	if m, known := f.cells(); known {
		return m.Form, m.Revision, true
	}
	id, revision = formOf(f.Title())
	return id, revision, false
}

// months are how a title may write the month of a revision.
var months = []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// formOf is the form and the revision in a title such as "Form 843 (Rev. December 2024)".
func formOf(title string) (id, revision string) {
	id, is := strings.CutPrefix(title, "Form ")
	if !is {
		return "", ""
	}
	id, revision, _ = strings.Cut(id, "(Rev.")
	revision, _, _ = strings.Cut(strings.TrimSpace(revision), ")")
	for i, m := range months {
		if year, is := strings.CutPrefix(revision, m+" "); is {
			revision = strconv.Itoa(i+1) + "-" + year
		}
	}
	return strings.TrimSpace(id), revision
}

// off is by how many points a cell may be elsewhere, as its place is rounded.
const off = 2

// cells is the map of the file's form.
func (f *File) cells() (Map, bool) {
	title := f.Title()
	for _, m := range Maps() {
		if m.Title == title {
			return m, f.has(m)
		}
	}
	return Map{}, false
}

// has says that each cell is a field, at its place.
func (f *File) has(m Map) bool {
	for _, c := range m.Cells {
		field := f.byName[c.Name]
		if field == nil || field.other || field.Page != c.Page ||
			max(field.Top-float64(c.Top), float64(c.Top)-field.Top) > off || max(field.Left-float64(c.Left), float64(c.Left)-field.Left) > off {
			return false
		}
	}
	return true
}

// Fields are all cells and boxes of the file, in its own order.
func (f *File) Fields() []Field {
	all := make([]Field, 0, len(f.fields))
	for _, field := range f.fields {
		if !field.other {
			all = append(all, *field)
		}
	}
	return all
}
