package pdf

import (
	"slices"
	"strings"
)

// Tick is what a box is filled with.
const Tick = "x"

// Why an entry was not written.
const (
	NoCell  = "no-cell"  // the form has no cell that is known for it
	TooLong = "too-long" // it does not fit into its cell
	Letters = "letters"  // a character of it cannot be printed in the form's font
	NotTick = "not-tick" // its cell is a box, and it is something else than a tick
)

// A Left is an entry that was not written: its cell is as it was.
type Left struct{ ID, Why string }

// A Report says what became of each entry. Entries that are empty are in neither.
type Report struct {
	Filled []string // IDs, in the order of the form
	Left   []Left
}

// Fill writes entries, by their IDs, into a form whose cells are known. Amounts and texts
// are written as they are; a box takes [Tick]. An entry that is empty changes nothing. What
// it returns is the file as it was, to its last byte, and behind that an update in which
// the form is filled and what would hide or refuse that is gone: its copy in XFA, which
// Adobe's programs would show instead, the rights of Adobe's own program, which a change
// breaks, and scripts of the document. It returns an *Error for a form that somebody wrote
// into, or whose cells are not known.
func Fill(f *File, values map[string]string) ([]byte, Report, error) {
	var report Report
	m, known := f.cells()
	if !known {
		return nil, report, &Error{Unknown}
	}
	for _, c := range m.Cells {
		if v := f.byName[c.Name].Value; v != "" && v != "Off" {
			return nil, report, &Error{Filled}
		}
	}
	u := newUpdate(f)
	font := u.add(dict{"Type": name("Font"), "Subtype": name("Type1"), "BaseFont": name("Helvetica"), "Encoding": name("WinAnsiEncoding")})
	has := map[string]bool{}
	for i, c := range m.Cells {
		has[c.ID] = true
		v := strings.TrimSpace(values[c.ID])
		if v == "" {
			continue
		}
		if why := u.fillRows(m.rowsOf(i), v, font); why != "" {
			report.Left = append(report.Left, Left{c.ID, why})
			continue
		}
		report.Filled = append(report.Filled, c.ID)
	}
	var without []string
	for id, v := range values {
		if !has[id] && strings.TrimSpace(v) != "" {
			without = append(without, id)
		}
	}
	slices.Sort(without)
	for _, id := range without {
		report.Left = append(report.Left, Left{id, NoCell})
	}
	u.release()
	if f.err != nil {
		return nil, Report{}, f.err
	}
	return u.file(), report, nil
}

// rowsOf is the ith cell, with those in which a text that is too long for it goes on: "14"
// has "14 row 2" behind it.
func (m Map) rowsOf(i int) []Cell {
	end := i + 1
	for end < len(m.Cells) && strings.HasPrefix(m.Cells[end].ID, m.Cells[i].ID+" row ") {
		end++
	}
	return m.Cells[i:end]
}

// fillRows writes a text into the first of several rows or, if it is too long for that, into
// as many as it takes; nothing at all if those are not enough.
func (u *update) fillRows(rows []Cell, s string, font ref) (why string) {
	first := u.f.byName[rows[0].Name]
	lines := []string{s}
	if len(rows) > 1 && printable(s) {
		s = strings.Join(strings.Fields(s), " ")
		size, _ := style(first.da)
		size = min(size, max(first.Height-1, smallest))
		for lines = wrap(s, (first.Width-2*padding)/size); len(lines) > len(rows); lines = wrap(s, (first.Width-2*padding)/size) {
			if size -= 0.5; size <= smallest {
				return TooLong
			}
		}
	}
	for i, line := range lines {
		if why := u.fill(u.f.byName[rows[i].Name], line, font); why != "" {
			return why
		}
	}
	return ""
}

// fill writes a text or a tick into a field, or says why not.
func (u *update) fill(field *Field, s string, font ref) (why string) {
	own, widget := u.f.dict(field.at).clone(), u.f.dict(field.widget).clone()
	if field.at == field.widget {
		widget = own
	}
	delete(own, "AA") // scripts that would check or format what is typed
	if field.Box {
		if !strings.EqualFold(s, Tick) || field.On == "" {
			return NotTick
		}
		own["V"], widget["AS"] = name(field.On), name(field.On)
	} else {
		s, why = fitting(field, s)
		if why != "" {
			return why
		}
		look := appearance(field, s, u.f.marks(field, widget))
		if look == nil {
			return TooLong
		}
		own["V"] = encode(s)
		widget["AP"] = dict{"N": u.add(&stream{dict{
			"Type": name("XObject"), "Subtype": name("Form"), "BBox": array{whole(0), whole(0), number(short(field.Width)), number(short(field.Height))},
			"Resources": dict{"Font": dict{"Helv": font}},
		}, look})}
	}
	u.put(field.at, own)
	if field.at != field.widget {
		u.put(field.widget, widget)
	}
	return ""
}

// fitting is a text as its cell takes it: on one line unless the cell has several, and
// where it is too long for counted characters, a number or a day without what divides it.
func fitting(field *Field, s string) (fits, why string) {
	s = strings.ReplaceAll(s, "\r\n", "\n")
	if !field.Multiline {
		s = strings.Join(strings.Fields(s), " ")
	}
	if !printable(s) {
		return "", Letters
	}
	if field.MaxLen > 0 && len([]rune(s)) > field.MaxLen {
		digits := strings.NewReplacer("-", "", " ", "", "/", "", "(", "", ")", "").Replace(s)
		if strings.Trim(digits, "0123456789") != "" || len(digits) > field.MaxLen {
			return "", TooLong
		}
		s = digits
	}
	return s, ""
}

// release takes away what would hide or refuse the filled fields.
func (u *update) release() {
	root, _ := u.f.trailer["Root"].(ref)
	catalog := u.f.dict(root).clone()
	delete(catalog, "Perms")
	delete(catalog, "AA")
	if u.f.dict(catalog["OpenAction"])["S"] == name("JavaScript") {
		delete(catalog, "OpenAction")
	}
	form := u.f.dict(catalog["AcroForm"]).clone()
	delete(form, "XFA")
	delete(form, "NeedAppearances") // the fields have theirs
	delete(form, "CO")              // the order in which scripts compute
	form["SigFlags"] = whole(0)
	names := u.f.dict(catalog["Names"]).clone()
	delete(names, "JavaScript")
	u.replace(catalog, "AcroForm", form)
	u.replace(catalog, "Names", names)
	u.put(root, catalog)
}

// replace writes a dictionary in the place of one that a key of the catalog has.
func (u *update) replace(catalog dict, key name, d dict) {
	if r, is := catalog[key].(ref); is {
		u.put(r, d)
	} else if catalog[key] != nil {
		catalog[key] = d
	}
}
