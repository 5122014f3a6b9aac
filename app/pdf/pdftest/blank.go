// Package pdftest makes blank forms for tests: PDFs with the traits of those of the IRS,
// written without the package that fills them.
package pdftest

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"unicode/utf16"
)

// Root is what the names of most forms' fields begin with. Names that do not are at the top.
const Root = "topmostSubform[0]."

// A Blank is a form as the IRS's own are made: two object streams, a cross-reference
// stream with PNG's predictor, names in UTF-16, fields that have kind, flags, length and
// style of those they are in, XFA, Adobe's usage rights and a script of the document.
type Blank struct {
	Title string
	Cells []Cell
	None  bool                // its form has XFA and no fields, as Form 433-H
	Plain bool                // its form has neither
	Clear bool                // nothing is compressed
	Extra string              // more of the trailer
	Rows  func([]byte) []byte // changes the rows of the cross-reference stream
}

// A Cell is one field, on a page of 612 by 792 points.
type Cell struct {
	Name      string // in full
	Page      int    // from 1
	Top, Left int
	Kind      Kind
	Value     string
}

// A Kind is what a cell takes.
type Kind string

// The kinds of cell. All but a box are 100 points wide.
const (
	Text  Kind = ""      // 14 points high
	Box   Kind = "box"   // 8 by 8, on as "1"
	Comb  Kind = "comb"  // nine characters, each in a cell of its own
	Lines Kind = "lines" // several lines, 40 points high
	Nine  Kind = "nine"  // nine characters, at the right, with a script
)

// KindOf is a box for a field whose own name begins with a c, as the IRS's do, and else a
// text.
func KindOf(name string) Kind {
	if name[strings.LastIndex(name, ".")+1] == 'c' {
		return Box
	}
	return Text
}

// utf is a string of a PDF in UTF-16.
func utf(s string) string {
	b := []byte{0xfe, 0xff}
	for _, u := range utf16.Encode([]rune(s)) {
		b = binary.BigEndian.AppendUint16(b, u)
	}
	return "<" + hex.EncodeToString(b) + ">"
}

// deflate is the entries of a stream's dictionary and its bytes.
func (b Blank) deflate(params string, data []byte) (string, []byte) {
	if b.Clear {
		return "", data
	}
	var out bytes.Buffer
	w := zlib.NewWriter(&out)
	w.Write(data)
	w.Close()
	return "/Filter/FlateDecode" + params, out.Bytes()
}

// The objects that each blank has.
const (
	oCatalog = iota + 1
	oPages
	oInfo
	oForm
	oNames
	oScripts
	oScript
	oPerms
	oRights
	oXFA
	oFont
	oOn
	oRoot // the first field; the others follow
)

// oPage is ahead of the first page.
const oPage = 2000

// File is the bytes of the form.
func (b Blank) File() []byte {
	objects := map[int]string{
		oCatalog: fmt.Sprintf("<</Type/Catalog/Pages %d 0 R/AcroForm %d 0 R/Names %d 0 R/Perms %d 0 R/Lang(en#US)>>", oPages, oForm, oNames, oPerms),
		oInfo:    "<</Title(" + strings.NewReplacer("(", `\(`, ")", `\051`).Replace(b.Title) + ")>>",
		oNames:   fmt.Sprintf("<</JavaScript %d 0 R/Dests<</Names[]>>>>", oScripts),
		oScripts: fmt.Sprintf("<</Names[(a)%d 0 R]>>", oScript),
		oScript:  "<</S/JavaScript/JS(app.alert\\(1\\))>>",
		oPerms:   fmt.Sprintf("<</UR3 %d 0 R>>", oRights),
		oRights:  "<</Type/Sig/Filter/Adobe.PPKLite/ByteRange[0 1 2 3]/Contents<00>>>",
		oFont:    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
	}
	last, kids := 1, ""
	for _, c := range b.Cells {
		last = max(last, c.Page)
	}
	for n := oPage + 1; n <= oPage+last; n++ {
		kids += fmt.Sprintf(" %d 0 R", n)
		objects[n] = fmt.Sprintf("<</Type/Page/Parent %d 0 R/Resources<<>>>>", oPages)
	}
	objects[oPages] = fmt.Sprintf("<</Type/Pages/MediaBox[0 0 612 792]/Count %d/Kids[%s]>>", last, kids)
	fields := "/Fields[" + strings.Join(b.tree(objects), " ") + "]"
	if b.None || b.Plain {
		fields = "/Fields[]"
	}
	if !b.Plain {
		fields += fmt.Sprintf("/XFA[(datasets)%d 0 R]", oXFA)
	}
	objects[oForm] = fmt.Sprintf("<<%s/SigFlags 3/NeedAppearances true/DA(/Helv 0 Tf 0 g )/DR<</Font<</Helv %d 0 R>>>>>>", fields, oFont)
	return b.pack(objects, map[int][]byte{oXFA: []byte("<xfa/>"), oOn: []byte("0 0 8 8 re f")})
}

// inherited is what fields have from the one at the top of their names.
const inherited = "/FT/Tx/DA(0 g /Helv 9 Tf)"

// tree adds the fields, and returns those at the top. Those with the same path are in one.
func (b Blank) tree(objects map[int]string) (top []string) {
	next := oRoot
	numbers := map[string]int{}
	kids := map[int][]string{}
	annots := map[int][]string{}
	for _, c := range b.Cells {
		parts := strings.Split(c.Name, ".")
		up := 0
		for i := range parts {
			path := strings.Join(parts[:i+1], ".")
			if numbers[path] == 0 {
				numbers[path] = next
				ref := fmt.Sprintf("%d 0 R", next)
				objects[next] = "/T " + utf(parts[i])
				switch {
				case up != 0:
					kids[up] = append(kids[up], ref)
					objects[next] += fmt.Sprintf("/Parent %d 0 R", up)
				case i < len(parts)-1 || c.Kind != Box: // a box has a kind of its own
					objects[next] += inherited
				}
				if up == 0 {
					top = append(top, ref)
				}
				next++
			}
			up = numbers[path]
		}
		width, height := 100, 14
		own := ""
		switch c.Kind {
		case Box:
			width, height = 8, 8
			own = fmt.Sprintf("/FT/Btn/AS/Off/AP<</N<</1 %d 0 R>>>>", oOn)
		case Comb:
			own = "/Ff 25165824/MaxLen 9/MK<</BC[0]>>"
		case Lines:
			height = 40
			own = "/Ff 4096"
		case Nine:
			own = "/MaxLen 9/Q 2/AA<</K<</S/JavaScript/JS(no)>>>>"
		}
		if c.Value != "" {
			own += "/V " + utf(c.Value)
		}
		objects[up] += own + fmt.Sprintf("/Subtype/Widget/Rect[%d %d %d %d]/P %d 0 R", c.Left, 792-c.Top-height, c.Left+width, 792-c.Top, oPage+c.Page)
		annots[c.Page] = append(annots[c.Page], fmt.Sprintf("%d 0 R", up))
	}
	for num := oRoot; num < next; num++ {
		if kids[num] != nil {
			objects[num] += "/Kids[" + strings.Join(kids[num], " ") + "]"
		}
		objects[num] = "<<" + objects[num] + ">>"
	}
	for page, of := range annots {
		num := oPage + page
		objects[num] = strings.TrimSuffix(objects[num], ">>") + "/Annots[" + strings.Join(of, " ") + "]>>"
	}
	return top
}

// pack writes the objects into two object streams, and the streams behind a plain header.
func (b Blank) pack(objects map[int]string, streams map[int][]byte) []byte {
	var out bytes.Buffer
	out.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	rows := map[int][3]int{0: {0, 0, 0}}
	put := func(num int, dict string, data []byte) {
		rows[num] = [3]int{1, out.Len(), 0}
		fmt.Fprintf(&out, "%d 0 obj\n<<%s/Length %d>>stream\r\n%s\nendstream\nendobj\n", num, dict, len(data), data)
	}
	for _, num := range []int{oXFA, oOn} {
		dict := ""
		if num == oOn {
			dict = "/Type/XObject/Subtype/Form/BBox[0 0 8 8]"
		}
		put(num, dict, streams[num])
	}
	var nums []int
	for num := range objects {
		nums = append(nums, num)
	}
	slices.Sort(nums)
	first := slices.Max(nums) + 1
	half := len(nums) / 2
	for i, of := range [][]int{nums[:half], nums[half:]} {
		var head, body bytes.Buffer
		for k, num := range of {
			fmt.Fprintf(&head, "%d %d ", num, body.Len())
			body.WriteString(objects[num] + " ")
			rows[num] = [3]int{2, first + i, k}
		}
		more, packed := b.deflate("", append(head.Bytes(), body.Bytes()...))
		put(first+i, fmt.Sprintf("/Type/ObjStm/N %d/First %d", len(of), head.Len())+more, packed)
	}
	table := first + 2
	rows[table] = [3]int{1, out.Len(), 0}
	var data, above []byte
	above = make([]byte, 6)
	for num := range table + 1 {
		r := rows[num]
		row := []byte{byte(r[0]), byte(r[1] >> 16), byte(r[1] >> 8), byte(r[1]), byte(r[2] >> 8), byte(r[2])}
		if b.Clear {
			data = append(data, row...)
			continue
		}
		data = append(data, 2) // the predictor: what is above
		for i := range row {
			data = append(data, row[i]-above[i])
		}
		above = row
	}
	if b.Rows != nil {
		data = b.Rows(data)
	}
	start := out.Len()
	more, packed := b.deflate("/DecodeParms<</Predictor 12/Columns 6>>", data)
	put(table, fmt.Sprintf("/Type/XRef/Size %d/W[1 3 2]/Root %d 0 R/Info %d 0 R/ID[<0102><0102>]", table+1, oCatalog, oInfo)+more+b.Extra, packed)
	fmt.Fprintf(&out, "startxref\n%d\n%%%%EOF\n", start)
	return out.Bytes()
}
