package pdf

import (
	"bytes"
)

// MaxFile is how many bytes a file may have. The largest that was tried has 2 MB.
const MaxFile = 32 << 20

// What a form has at most. Those that were tried have 4,000 objects and 400 fields.
const (
	maxRead    = 96 << 20 // bytes that are parsed or decompressed in all
	maxObjects = 1 << 18
	maxFields  = 1 << 14
	maxPages   = 1 << 11
	maxName    = 1 << 11 // bytes of a field's full name
)

// A File is a form that was opened. It is read as far as it is needed.
type File struct {
	b       []byte
	start   int // where its newest cross-reference section is
	trailer dict
	entries map[int]entry
	objects map[int]any // those that were read
	packed  map[int]*objectStream
	fields  []*Field
	byName  map[string]*Field
	read    int   // bytes parsed and decompressed
	err     error // the first that was met; what is read behind it is nothing
}

// Open reads a PDF. It returns an *Error for what is no form that can be filled.
func Open(b []byte) (*File, error) {
	if len(b) > MaxFile {
		return nil, errTooLarge
	}
	if !bytes.Contains(b[:min(len(b), 1024)], []byte("%PDF-")) {
		return nil, &Error{NotPDF}
	}
	f := &File{b: b, entries: map[int]entry{}, objects: map[int]any{}, packed: map[int]*objectStream{}, byName: map[string]*Field{}}
	if err := f.crossReference(); err != nil {
		return nil, err
	}
	clear(f.objects) // what was looked for before it was known where it is
	if f.trailer["Encrypt"] != nil {
		return nil, &Error{Encrypted}
	}
	form := f.dict(f.dict(f.trailer["Root"])["AcroForm"])
	f.readFields(form)
	switch {
	case f.err != nil:
		return nil, f.err
	case f.dict(f.trailer["Root"])["Pages"] == nil:
		return nil, errDamaged
	case len(f.fields) == 0 && form["XFA"] != nil:
		return nil, &Error{Dynamic}
	case len(f.fields) == 0:
		return nil, &Error{NoFields}
	}
	return f, f.err
}

// fail keeps the first error.
func (f *File) fail(err error) {
	if f.err == nil {
		f.err = err
	}
}

// spend counts bytes that are read, and says whether there may be so many.
func (f *File) spend(n int) bool {
	f.read += n
	if f.read > maxRead {
		f.fail(errTooLarge)
		return false
	}
	return true
}

// deref is a value, or what it refers to. An object that is not there is nil.
func (f *File) deref(v any) any {
	for i := 0; i < 16; i++ {
		r, is := v.(ref)
		if !is {
			return v
		}
		v = f.object(r.num)
	}
	f.fail(errDamaged)
	return nil
}

func (f *File) dict(v any) dict {
	switch v := f.deref(v).(type) {
	case dict:
		return v
	case *stream:
		return v.dict
	}
	return nil
}

func (f *File) array(v any) array {
	a, _ := f.deref(v).(array)
	return a
}

func (f *File) float(v any) float64 {
	n, _ := f.deref(v).(number)
	return n.float()
}

func (f *File) int(v any) int { return int(f.float(v)) }

// object is an object by its number.
func (f *File) object(num int) any {
	if v, read := f.objects[num]; read {
		return v
	}
	f.objects[num] = nil // while it is read it has no value: it may not need itself
	e, there := f.entries[num]
	if !there || e.free || f.err != nil {
		return nil
	}
	var v any
	var err error
	if e.in > 0 {
		v, err = f.fromStream(e, num)
	} else {
		v, _, err = f.objectAt(e.at, num)
	}
	if err != nil {
		f.fail(err)
		return nil
	}
	f.objects[num] = v
	return v
}

// objectAt is the object that begins at an offset: number, generation, "obj", value. It
// must have the number, unless that is negative.
func (f *File) objectAt(at, num int) (v any, gen int, err error) {
	if at < 0 || at >= len(f.b) {
		return nil, 0, errDamaged
	}
	p := &parser{b: f.b, at: at}
	defer func() {
		if !f.spend(p.at - at) {
			v, err = nil, errTooLarge
		}
	}()
	n, ok := p.whole()
	gen, ok2 := p.whole()
	if !ok || !ok2 || !p.take("obj") || num >= 0 && n != num {
		return nil, 0, errDamaged
	}
	if v, err = p.value(); err != nil {
		return nil, 0, err
	}
	d, is := v.(dict)
	if !is || !p.take("stream") {
		return v, gen, nil
	}
	raw, err := f.bytesOf(p, d)
	return &stream{d, raw}, gen, err
}

// bytesOf is the bytes of a stream, behind its keyword.
func (f *File) bytesOf(p *parser, d dict) ([]byte, error) {
	if bytes.HasPrefix(p.b[p.at:], []byte("\r\n")) {
		p.at++
	}
	p.at++
	n := f.int(d["Length"])
	if n < 0 || p.at > len(p.b) || n > len(p.b)-p.at {
		return nil, errDamaged
	}
	end := &parser{b: p.b, at: p.at + n}
	if !end.take("endstream") {
		return nil, errDamaged
	}
	return p.b[p.at : p.at+n : p.at+n], nil
}
