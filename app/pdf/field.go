package pdf

import (
	"encoding/binary"
	"unicode/utf16"
)

// The flags of a field (ISO 32000-1, tables 221, 226 and 228).
const (
	multiline  = 1 << 12
	pushbutton = 1 << 16
	comb       = 1 << 24
)

// A Field is a cell or a box of a form.
type Field struct {
	Name      string // in full, with those of the fields it is in
	Box       bool   // it is ticked; else it takes a text
	Page      int    // from 1; 0 if it is on none
	Top, Left float64
	Width     float64
	Height    float64 // all in points, from the top left corner of the page
	On        string  // what a box is when it is ticked
	MaxLen    int     // how many characters it takes, or 0
	Comb      bool    // each character has a cell of its own
	Multiline bool
	Value     string // what is in it

	at     ref // the field, and its widget if that is another object
	widget ref
	da     string
	align  int
	other  bool // it is a push button, or of another kind that nothing is written into
}

// inherited is what a field has from those it is in.
type inherited struct {
	name, kind, da string
	flags, max, q  int
	value          any
}

// A page is where a field can be.
type page struct {
	n         int
	left, top float64
}

// readFields reads the tree of fields.
func (f *File) readFields(form dict) {
	pages := map[int]page{}
	f.readPages(f.dict(f.trailer["Root"])["Pages"], pages, map[int]bool{}, nil, 0)
	from := inherited{q: f.int(form["Q"])}
	if da, is := f.deref(form["DA"]).(text); is {
		from.da = string(da)
	}
	seen := map[int]bool{}
	for _, kid := range f.array(form["Fields"]) {
		f.readField(kid, from, pages, seen, 0)
	}
}

// readPages numbers the pages.
func (f *File) readPages(node any, pages map[int]page, seen map[int]bool, box array, depth int) {
	r, is := node.(ref)
	if !is || f.err != nil {
		return
	}
	if seen[r.num] || depth > maxDepth || len(seen) > maxPages {
		f.fail(errDamaged)
		return
	}
	seen[r.num] = true
	d := f.dict(node)
	if b := f.array(d["MediaBox"]); len(b) == 4 {
		box = b
	}
	if kids := f.array(d["Kids"]); kids != nil {
		for _, kid := range kids {
			f.readPages(kid, pages, seen, box, depth+1)
		}
		return
	}
	p := page{n: len(pages) + 1}
	if len(box) == 4 {
		p.left, p.top = f.float(box[0]), f.float(box[3])
	}
	pages[r.num] = p
}

// readField reads a field and those in it. A kid without a name of its own is where its
// parent is drawn.
func (f *File) readField(node any, from inherited, pages map[int]page, seen map[int]bool, depth int) {
	at, is := node.(ref)
	if !is || f.err != nil {
		return
	}
	if seen[at.num] || depth > maxDepth || len(seen) > maxFields {
		f.fail(errDamaged)
		return
	}
	seen[at.num] = true
	d := f.dict(node)
	if d == nil {
		return
	}
	f.inherit(&from, d)
	kids := f.array(d["Kids"])
	widget, own := at, d
	if len(kids) == 1 {
		if k, is := kids[0].(ref); is && f.dict(k)["T"] == nil {
			widget, own, kids = k, f.dict(k), nil
			f.inherit(&from, own)
		}
	}
	for _, kid := range kids {
		f.readField(kid, from, pages, seen, depth+1)
	}
	if kids != nil || from.kind == "" || from.name == "" {
		return
	}
	field := &Field{Name: from.name, at: at, widget: widget, da: from.da, align: from.q, MaxLen: max(from.max, 0)}
	f.place(field, own, pages)
	switch {
	case from.kind == "Btn" && from.flags&pushbutton == 0:
		field.Box, field.On = true, f.on(own)
	case from.kind == "Tx":
		field.Multiline = from.flags&multiline != 0
		field.Comb = from.flags&comb != 0 && field.MaxLen > 0 && !field.Multiline
	default:
		field.other = true
	}
	switch v := f.deref(from.value).(type) {
	case text:
		field.Value = decode(v)
	case name:
		field.Value = string(v)
	}
	f.fields = append(f.fields, field)
	f.byName[field.Name] = field
}

// inherit adds what a field says itself.
func (f *File) inherit(from *inherited, d dict) {
	if t, is := f.deref(d["T"]).(text); is {
		if from.name != "" {
			from.name += "."
		}
		from.name += decode(t)
		if len(from.name) > maxName {
			from.name = ""
			f.fail(errTooLarge)
		}
	}
	if kind, is := f.deref(d["FT"]).(name); is {
		from.kind = string(kind)
	}
	if da, is := f.deref(d["DA"]).(text); is {
		from.da = string(da)
	}
	if d["Ff"] != nil {
		from.flags = f.int(d["Ff"])
	}
	if d["MaxLen"] != nil {
		from.max = f.int(d["MaxLen"])
	}
	if d["Q"] != nil {
		from.q = f.int(d["Q"])
	}
	if d["V"] != nil {
		from.value = d["V"]
	}
}

// place says where a field is.
func (f *File) place(field *Field, widget dict, pages map[int]page) {
	r := f.array(widget["Rect"])
	if len(r) != 4 {
		return
	}
	var p page
	if at, is := widget["P"].(ref); is {
		p = pages[at.num]
	}
	x0, y0, x1, y1 := f.float(r[0]), f.float(r[1]), f.float(r[2]), f.float(r[3])
	field.Page = p.n
	field.Left, field.Width = min(x0, x1)-p.left, max(x0, x1)-min(x0, x1)
	field.Top, field.Height = p.top-max(y0, y1), max(y0, y1)-min(y0, y1)
}

// on is the name of a box's appearance when it is ticked: the only one but Off.
func (f *File) on(widget dict) string {
	found := ""
	for key := range f.dict(f.dict(widget["AP"])["N"]) {
		switch {
		case key == "Off":
		case found != "":
			return "" // one cannot tell which
		default:
			found = string(key)
		}
	}
	return found
}

// decode is a text string: UTF-16 with a byte order mark, or a character for each byte.
func decode(t text) string {
	if len(t) >= 2 && t[:2] == "\xfe\xff" {
		units := make([]uint16, 0, len(t)/2)
		for b := []byte(t[2:]); len(b) >= 2; b = b[2:] {
			units = append(units, binary.BigEndian.Uint16(b))
		}
		return string(utf16.Decode(units))
	}
	r := make([]rune, 0, len(t))
	for _, c := range []byte(t) {
		r = append(r, rune(c))
	}
	return string(r)
}

// encode is a text string in ASCII where that does, and else in UTF-16.
func encode(s string) text {
	for _, r := range s {
		if r > '~' {
			b := []byte("\xfe\xff")
			for _, u := range utf16.Encode([]rune(s)) {
				b = binary.BigEndian.AppendUint16(b, u)
			}
			return text(b)
		}
	}
	return text(s)
}
