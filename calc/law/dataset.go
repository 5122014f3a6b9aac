package law

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"sort"
	"strings"
	"sync"

	"offercheck/calc/date"
	"offercheck/calc/line"
)

//go:embed data/*.json data/housing-*.txt
var files embed.FS

// embedded is the dataset of the program's own files, read once.
var embedded = sync.OnceValues(func() (*dataset, error) { return readDataset(files) })

// A dataset is every series and source of the data files. The housing standards
// are read apart.
type dataset struct {
	sources Sources
	series  []Series
	byKey   map[string]Series
}

// noSeries are the files of other data.
var noSeries = []string{"sources.json", "places.json", "letters.json", "contacts.json"}

// readDataset reads the files of series and sources in a file system.
func readDataset(fsys fs.FS) (*dataset, error) {
	f, err := fsys.Open("data/sources.json")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	s := &dataset{byKey: map[string]Series{}}
	if s.sources, err = ReadSources(f); err != nil {
		return nil, err
	}
	names, err := filesOf(fsys, "", ".json")
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if slices.Contains(noSeries, path.Base(name)) {
			continue
		}
		if err := s.read(fsys, name); err != nil {
			return nil, fmt.Errorf("%w in %s", err, name)
		}
	}
	sort.SliceStable(s.series, func(i, j int) bool { return compare(s.series[i], s.series[j]) < 0 })
	return s, nil
}

// filesOf is the data files whose names begin and end so. (To find them by a pattern takes
// far more of a browser's program.)
func filesOf(fsys fs.FS, begins, ends string) ([]string, error) {
	f, err := fsys.Open("data")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	dir, is := f.(fs.ReadDirFile)
	if !is {
		return nil, fs.ErrInvalid
	}
	entries, err := dir.ReadDir(-1)
	var names []string
	for _, e := range entries {
		if name := e.Name(); strings.HasPrefix(name, begins) && strings.HasSuffix(name, ends) {
			names = append(names, "data/"+name)
		}
	}
	return names, err
}

// read adds the series of one file.
func (s *dataset) read(fsys fs.FS, name string) error {
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

// line is the figure of a series on day d. A nil dataset, that of a
// zero Book, has none.
func (s *dataset) line(id, row string, d date.Day) (line.Line, error) {
	if s == nil {
		return line.Line{}, errors.New("law: the book has no data")
	}
	x, ok := s.byKey[key(id, row)]
	if !ok {
		return line.Line{}, fmt.Errorf("law: no series %s", key(id, row))
	}
	return x.Line(d)
}

// cite is the source with that ID, or an empty cite if there is none.
func (s *dataset) cite(id string) line.Cite {
	if s == nil {
		return line.Cite{}
	}
	return s.sources[id].cite()
}
