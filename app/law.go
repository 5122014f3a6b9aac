//go:build !js

package main

import (
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"offercheck/calc/date"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// lawCommand lists every figure of the law, the longest unchecked first, or imports
// a year's housing standards. It returns the exit status: 2 if a table or the
// arguments are at fault.
func lawCommand(args []string, stdout, stderr io.Writer) int {
	var err error
	switch {
	case len(args) == 0:
		err = listLaw(stdout)
	case args[0] == "import":
		err = importHousing(args[1:], stdout, stderr)
	default:
		err = errors.New("usage: law, or law import FILE -from 2027-04-26")
	}
	if err != nil {
		fmt.Fprintln(stderr, "law:", err)
		return 2
	}
	return 0
}

// A figure is one row of the list: the newest value of a series.
type figure struct {
	key, value  string
	from, still date.Day
	cite        line.Cite
	remarks     string
}

// listLaw writes the newest value of every figure: the day on which it was last seen
// to hold, its name and value, its first day, and its citation.
func listLaw(w io.Writer) error {
	list := figures()
	if len(list) == 0 {
		return errors.New("no figures")
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, f := range list {
		fmt.Fprintf(t, "%s\t%s\t%s\tfrom %s\t%s%s\n", f.still, f.key, f.value, f.from, f.cite.Name, f.remarks)
	}
	return t.Flush()
}

// figures are the rows of the list in its order.
func figures() []figure {
	var all []figure
	for _, s := range law.All() {
		newest := s.Values[len(s.Values)-1]
		l, err := s.Line(newest.From)
		if err != nil {
			continue // the newest value holds on its own first day
		}
		all = append(all, figure{s.Key(), l.String(), newest.From, s.Still, newest.Cite, remarksOn(newest)})
	}
	if editions := law.Editions(); len(editions) > 0 {
		e := editions[len(editions)-1]
		value := line.Group(fmt.Sprint(e.Counties)) + " counties"
		all = append(all, figure{"housing-standard", value, e.From, e.Still, e.Cite, ""})
	}
	if still := law.LettersStill(); still != 0 {
		value := fmt.Sprint(len(law.Letters())) + " letters"
		all = append(all, figure{"letters", value, still, still, line.Cite{Name: "calc/law/data/letters.json"}, ""})
	}
	if still := law.ContactsStill(); still != 0 {
		value := fmt.Sprint(len(law.Offices())) + " addresses"
		all = append(all, figure{"contacts", value, still, still, line.Cite{Name: "calc/law/data/contacts.json"}, ""})
	}
	slices.SortStableFunc(all, func(a, b figure) int { return cmp.Compare(a.still, b.still) })
	return all
}

// today is the day in the computer's time zone.
func today() date.Day {
	year, month, day := time.Now().Date()
	d, _ := date.Of(year, int(month), day)
	return d
}

// remarksOn says whether a value is unverified, and why, and whether it is announced.
func remarksOn(v law.Value) string {
	text := ""
	if v.Unverified != "" {
		text = " (unverified: " + v.Unverified + ")"
	}
	if v.Cite.Announced() {
		text += " (announced)"
	}
	return text
}

// importHousing reads a published table of housing and utilities and writes the data
// file for it, whole or not at all.
func importHousing(args []string, stdout, stderr io.Writer) error {
	flags := flag.NewFlagSet("law import", flag.ContinueOnError)
	flags.SetOutput(stderr)
	var from, still date.Day
	flags.TextVar(&from, "from", date.Day(0), "the first `day` the table is in force, 2027-04-26")
	flags.TextVar(&still, "still", today(), "the `day` on which you saw it published")
	without := flags.String("without", "", "`states` the table leaves out on purpose, AS,GU")
	dir := flags.String("dir", filepath.Join("calc", "law", "data"), "the `directory` of the data files")
	names, err := parse(flags, args)
	if err != nil {
		return err
	}
	if len(names) != 1 || from == 0 {
		return errors.New("import: one file and its first day are wanted: law import FILE -from 2027-04-26")
	}
	table, err := os.Open(names[0])
	if err != nil {
		return err
	}
	defer table.Close()
	name, data, err := law.ImportHousing(table, from, still, states(*without)...)
	if err != nil {
		return fmt.Errorf("import: nothing is imported from %s:\n%w", names[0], err)
	}
	path := filepath.Join(*dir, name)
	if err := writeWhole(path, data); err != nil {
		return err
	}
	fmt.Fprintf(stdout, "wrote %s: run make test, and read the difference\n", path)
	return nil
}

// states are the postal codes in a list such as "AS,GU".
func states(list string) []string {
	return strings.FieldsFunc(list, func(r rune) bool { return r == ',' || r == ' ' })
}

// writeWhole writes a file by renaming a temporary one, so that there is never half
// of it.
func writeWhole(path string, data []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".import-*")
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	err = errors.Join(err, f.Chmod(0o644), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		err = errors.Join(err, os.Remove(f.Name()))
	}
	return err
}
