package law

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"reflect"
	"sort"
	"sync"

	"offercheck/calc/date"
	"offercheck/calc/line"
)

//go:embed data/*.json data/housing-*.txt
var files embed.FS

// library is all the data files, read once.
var library = sync.OnceValues(func() (*shelf, error) { return open(files) })

// A shelf is every series and source there is.
type shelf struct {
	sources Sources
	series  []Series
	byKey   map[string]Series
}

// open reads the files of series and sources in a file system.
func open(fsys fs.FS) (*shelf, error) {
	f, err := fsys.Open("data/sources.json")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	s := &shelf{byKey: map[string]Series{}}
	if s.sources, err = ReadSources(f); err != nil {
		return nil, err
	}
	names, err := fs.Glob(fsys, "data/*.json")
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if base := path.Base(name); base == "sources.json" || base == "places.json" {
			continue
		}
		if err := s.read(fsys, name); err != nil {
			return nil, fmt.Errorf("%w in %s", err, name)
		}
	}
	sort.SliceStable(s.series, func(i, j int) bool { return byKey(s.series[i], s.series[j]) < 0 })
	return s, nil
}

// read adds the series of one file.
func (s *shelf) read(fsys fs.FS, name string) error {
	f, err := fsys.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	series, err := Read(f, s.sources)
	if err != nil {
		return err
	}
	for _, x := range series {
		if _, twice := s.byKey[x.Key()]; twice {
			return fmt.Errorf("law: %s is there twice", x.Key())
		}
		s.byKey[x.Key()] = x
	}
	s.series = append(s.series, series...)
	return nil
}

// On is the law in force on day d. It is an error to ask for a day before the
// first figures.
func On(d date.Day) (*Book, error) {
	if d == 0 {
		return nil, errors.New("law: no law of no day")
	}
	s, err := library()
	if err != nil {
		return nil, err
	}
	b := &Book{On: d, shelf: s}
	if err := s.fill(b); err != nil {
		return nil, err
	}
	return b, nil
}

// fill gives each field of the book the figure or the source its tag names.
func (s *shelf) fill(b *Book) error {
	return s.fillFields(reflect.ValueOf(b).Elem(), b.On)
}

// fillFields fills in a struct of the book, and the structs in it, on day d.
func (s *shelf) fillFields(v reflect.Value, d date.Day) error {
	for i := range v.NumField() {
		field := v.Type().Field(i)
		id, source := field.Tag.Get("law"), field.Tag.Get("source")
		switch {
		case id != "":
			l, err := s.line(id, d)
			if err != nil {
				return err
			}
			v.Field(i).Set(reflect.ValueOf(l))
		case source != "":
			from, ok := s.sources[source]
			if !ok {
				return fmt.Errorf("law: no source %s", source)
			}
			v.Field(i).Set(reflect.ValueOf(from.cite()))
		case field.Type.Kind() == reflect.Struct:
			if err := s.fillFields(v.Field(i), d); err != nil {
				return err
			}
		}
	}
	return nil
}

// line is the figure of a series on day d.
func (s *shelf) line(key string, d date.Day) (line.Line, error) {
	if s == nil {
		return line.Line{}, errors.New("law: the book is not open")
	}
	x, ok := s.byKey[key]
	if !ok {
		return line.Line{}, fmt.Errorf("law: no series %s", key)
	}
	return x.Line(d)
}
