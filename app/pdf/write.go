package pdf

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"slices"
	"strconv"
)

// An update is what is written behind a file's own bytes.
type update struct {
	f    *File
	b    bytes.Buffer // behind the file
	at   map[int]int  // where each object begins
	gen  map[int]int
	next int // the next number that is free
}

func newUpdate(f *File) *update {
	u := &update{f: f, at: map[int]int{}, gen: map[int]int{}, next: f.int(f.trailer["Size"])}
	for num := range f.entries {
		u.next = max(u.next, num+1)
	}
	u.b.WriteByte('\n')
	return u
}

// add writes a new object.
func (u *update) add(v any) ref {
	r := ref{num: u.next}
	u.next++
	u.put(r, v)
	return r
}

// put writes an object in the place of the one that has its number.
func (u *update) put(r ref, v any) {
	u.at[r.num], u.gen[r.num] = len(u.f.b)+u.b.Len(), r.gen
	u.b.WriteString(strconv.Itoa(r.num) + " " + strconv.Itoa(r.gen) + " obj\n")
	s, is := v.(*stream)
	if is {
		s.dict["Length"] = whole(len(s.raw))
		v = s.dict
	}
	write(&u.b, v)
	if is {
		u.b.WriteString("\nstream\n")
		u.b.Write(s.raw)
		u.b.WriteString("\nendstream")
	}
	u.b.WriteString("\nendobj\n")
}

// file is the file with the update, behind which its cross-reference stream stands.
func (u *update) file() []byte {
	r := ref{num: u.next}
	u.at[r.num] = len(u.f.b) + u.b.Len()
	nums := make([]int, 0, len(u.at))
	for num := range u.at {
		nums = append(nums, num)
	}
	slices.Sort(nums)
	count := 0
	var index array
	var rows []byte
	for i, num := range nums {
		rows = append(rows, 1)
		rows = binary.BigEndian.AppendUint32(rows, uint32(u.at[num]))
		rows = binary.BigEndian.AppendUint16(rows, uint16(u.gen[num]))
		if i > 0 && num == nums[i-1]+1 {
			count++
			index[len(index)-1] = whole(count)
			continue
		}
		count = 1
		index = append(index, whole(num), whole(1))
	}
	d := dict{"Type": name("XRef"), "Root": u.f.trailer["Root"], "Size": whole(u.next + 1),
		"Prev": whole(u.f.start), "W": array{whole(1), whole(4), whole(2)}, "Index": index}
	if info := u.f.trailer["Info"]; info != nil {
		d["Info"] = info
	}
	if id := u.f.array(u.f.trailer["ID"]); len(id) == 2 {
		sum := sha256.Sum256(u.b.Bytes())
		d["ID"] = array{id[0], text(sum[:16])}
	}
	start := u.at[r.num]
	u.put(r, &stream{d, rows})
	u.b.WriteString("startxref\n" + strconv.Itoa(start) + "\n%%EOF\n")
	return append(slices.Clip(slices.Clone(u.f.b)), u.b.Bytes()...)
}

// write writes a value.
func write(b *bytes.Buffer, v any) {
	switch v := v.(type) {
	case nil:
		b.WriteString("null")
	case name:
		writeName(b, v)
	case number:
		b.WriteString(string(v))
	case word:
		b.WriteString(string(v))
	case text:
		b.WriteString("<" + hex.EncodeToString([]byte(v)) + ">")
	case ref:
		b.WriteString(strconv.Itoa(v.num) + " " + strconv.Itoa(v.gen) + " R")
	case array:
		b.WriteByte('[')
		for i, of := range v {
			if i > 0 {
				b.WriteByte(' ')
			}
			write(b, of)
		}
		b.WriteByte(']')
	case dict:
		b.WriteString("<<")
		keys := make([]string, 0, len(v))
		for key := range v {
			keys = append(keys, string(key))
		}
		slices.Sort(keys)
		for _, key := range keys {
			writeName(b, name(key))
			b.WriteByte(' ')
			write(b, v[name(key)])
			b.WriteByte('\n')
		}
		b.WriteString(">>")
	}
}

func writeName(b *bytes.Buffer, n name) {
	b.WriteByte('/')
	for _, c := range []byte(n) {
		if c <= ' ' || c > '~' || c == '#' || isDelimiter(c) {
			b.WriteString("#" + hex.EncodeToString([]byte{c}))
			continue
		}
		b.WriteByte(c)
	}
}
