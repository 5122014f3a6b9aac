//go:build !js

package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"offercheck/app/ask"
	"offercheck/app/keep"
	"offercheck/app/say"
	"offercheck/calc"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
)

// assessCommand assesses the case of a case file, which package keep documents, and
// writes the report: as JSON, which encode.go documents, or with -text as a tree for
// people. The file "-" is standard input, and -on assesses the case as of another
// day than the file's; -scenario assesses the case with the answers of that scenario of
// the file. With -csv the file is a folder, and a table of the case files in it is written: see
// assesstable.go. A sealed file is opened with the passphrase in OFFERCHECK_PASSPHRASE. It
// returns the exit status: 2 if the file or the arguments are at fault, 1 if the report cannot be
// written.
func assessCommand(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("assess", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: assess [-text] [-on 2026-11-22] [-scenario NAME] FILE, or - for standard input")
		fmt.Fprintln(stderr, "       assess -csv [-on 2026-11-22] FOLDER")
	}
	text := flags.Bool("text", false, "")
	var on date.Day
	flags.TextVar(&on, "on", date.Day(0), "")
	scenario := flags.String("scenario", "", "")
	table := flags.Bool("csv", false, "")
	names, err := parse(flags, args)
	if err == nil && len(names) != 1 {
		flags.Usage()
		err = errors.New("one file is wanted")
	}
	if err == nil && *table && (*text || *scenario != "") {
		err = errors.New("-csv goes with no other way to write a report")
	}
	if err != nil {
		fmt.Fprintln(stderr, "assess:", err)
		return 2
	}
	if *table {
		if err := writeTable(stdout, names[0], on); err != nil {
			fmt.Fprintln(stderr, "assess:", err)
			return 2
		}
		return 0
	}
	r, _, _, err := assessCase(names[0], on, *scenario, stdin)
	if err != nil {
		fmt.Fprintf(stderr, "assess: %s: %s\n", names[0], strings.TrimPrefix(err.Error(), "keep: "))
		return 2
	}
	writeReport := writeJSON
	if *text {
		writeReport = writeText
	}
	if err := writeReport(stdout, r); err != nil {
		fmt.Fprintln(stderr, "assess:", err)
		return 1
	}
	return 0
}

// parse reads flags that stand before or behind the names of files, and returns
// the names.
func parse(flags *flag.FlagSet, args []string) (names []string, err error) {
	for {
		if err := flags.Parse(args); err != nil {
			return nil, err
		}
		if flags.NArg() == 0 {
			return names, nil
		}
		names, args = append(names, flags.Arg(0)), flags.Args()[1:]
	}
}

// assessCase is the report on the case of a file, as of a day, or of the file's own
// day if it is no day, with the answers of a scenario unless its name is empty; the case, and
// what a clinic keeps beside it.
func assessCase(name string, on date.Day, scenario string, stdin io.Reader) (r calc.Report, c facts.Case, k keep.Clinic, err error) {
	b, err := contents(name, stdin)
	if err != nil {
		return r, c, k, err
	}
	if keep.IsSealed(b) {
		if b, err = unsealed(b); err != nil {
			return r, c, k, err
		}
	}
	if c, err = keep.Read(b); err != nil {
		return r, c, k, err
	}
	k, _ = keep.ClinicOf(b)
	ask.FollowCounty(&c)
	if scenario != "" {
		if c, err = withScenario(c, b, scenario); err != nil {
			return r, c, k, err
		}
	}
	if on == 0 {
		on, _ = keep.On(b)
	}
	book, err := law.On(on)
	if err != nil {
		return r, c, k, fmt.Errorf("on: %w", err)
	}
	if err := faults(&c, book); err != nil {
		return r, c, k, err
	}
	return calc.Assess(c, book), c, k, nil
}

// passphrase is the variable of the environment that has the passphrase of sealed files: on the
// command line every user of the machine could read it.
const passphrase = "OFFERCHECK_PASSPHRASE"

// unsealed is the case file in a sealed one.
func unsealed(b []byte) ([]byte, error) {
	said := os.Getenv(passphrase)
	if said == "" {
		return nil, errors.New("the file is sealed with a passphrase: set " + passphrase + " to it, or open the file with the tool age: age -d")
	}
	text, _, err := keep.Open(b, said)
	return text, err
}

// withScenario is the case of a file with the answers of its scenario of that name. An
// answer that the case does not have is an error, by its name in the file.
func withScenario(c facts.Case, file []byte, name string) (facts.Case, error) {
	all, err := keep.Scenarios(file)
	if err != nil {
		return c, err
	}
	for i, s := range all {
		if !keep.SameName(s.Name, name) {
			continue
		}
		changed, _ := keep.Apply(c, s)
		for _, change := range s.Changes {
			if keep.At(&changed, change.Answer) == nil {
				return c, fmt.Errorf("%s: the case has no such answer", keep.FieldIn(all, i, change.Answer))
			}
		}
		return changed, nil
	}
	return c, fmt.Errorf("scenarios: none is named %q", name)
}

// contents is the bytes of a file: of one that is too large for a sealed case file, one
// more than that, for keep to refuse.
func contents(name string, stdin io.Reader) ([]byte, error) {
	from := stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return nil, errors.Unwrap(err)
		}
		defer f.Close()
		from = f
	}
	return io.ReadAll(io.LimitReader(from, keep.MostSealed+1))
}

// faults is the answers that the app would not have accepted, each by its name in
// the file; nil if there are none.
func faults(c *facts.Case, b *law.Book) error {
	w := say.In("en").Under(b)
	var all []error
	for _, f := range ask.FaultsOn(c, b.On) {
		all = append(all, fmt.Errorf("%s: %s", keep.Field(c, f.Answer), w.Problem(f.Problem.Words(), f.Problem.Code, f.Problem.Args...)))
	}
	return errors.Join(all...)
}

// writeText writes the report as a tree of IDs and figures.
func writeText(w io.Writer, r calc.Report) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, "on %s\n\n", r.On)
	r.Fprint(&b)
	_, err := b.WriteTo(w)
	return err
}
