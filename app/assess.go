//go:build !js

package main

import (
	"bytes"
	"encoding/json"
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

// assess judges a case file and writes the report: as JSON (encode.go says
// how), or with -text as a tree for people. The file is one that the app let
// somebody download; package keep documents it. "-" reads standard input, and
// -on judges the case on another day than the file's. It returns the status
// to exit with: 2 if the file or the arguments are at fault.
func assess(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("assess", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: assess [-text] [-on 2026-11-22] FILE, or - for standard input")
	}
	text := flags.Bool("text", false, "")
	var on date.Day
	flags.TextVar(&on, "on", date.Day(0), "")
	names, err := parse(flags, args)
	if err == nil && len(names) != 1 {
		flags.Usage()
		err = errors.New("one file is wanted")
	}
	if err != nil {
		fmt.Fprintln(stderr, "assess:", err)
		return 2
	}
	report, err := judge(names[0], on, stdin)
	if err != nil {
		fmt.Fprintf(stderr, "assess: %s: %s\n", names[0], strings.TrimPrefix(err.Error(), "keep: "))
		return 2
	}
	write := writeReport
	if *text {
		write = printed
	}
	if err := write(stdout, report); err != nil {
		fmt.Fprintln(stderr, "assess:", err)
		return 1
	}
	return 0
}

// parse reads flags that stand before or behind the names.
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

// judge reads the file and judges its case on the day; on that of the file if
// none is given.
func judge(name string, on date.Day, stdin io.Reader) (calc.Report, error) {
	b, err := contents(name, stdin)
	if err != nil {
		return calc.Report{}, err
	}
	c, err := keep.Read(b)
	if err != nil {
		return calc.Report{}, err
	}
	if on == 0 {
		on, _ = keep.On(b)
	}
	if err := faults(&c); err != nil {
		return calc.Report{}, err
	}
	book, err := law.On(on)
	if err != nil {
		return calc.Report{}, fmt.Errorf("on: %w", err)
	}
	return calc.Assess(c, book), nil
}

// contents is the file's bytes: of one that is too large, one more than a case
// file may have, for keep to refuse.
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
	return io.ReadAll(io.LimitReader(from, keep.MostBytes+1))
}

// faults is what no page would have let anybody type, each answer by its name
// in the file.
func faults(c *facts.Case) error {
	var all []error
	for _, f := range ask.Faults(c) {
		all = append(all, fmt.Errorf("%s: %s", keep.Field(c, f.Answer), say.In("en").Problem(f.Problem.Words(), f.Problem.Code, f.Problem.Args...)))
	}
	return errors.Join(all...)
}

// printed writes the report as a tree, for people who read names for words.
func printed(w io.Writer, r calc.Report) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, "on %s\n\n", r.On)
	r.Fprint(&b)
	_, err := b.WriteTo(w)
	return err
}

// indented writes v as JSON that people can read too.
func indented(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	return e.Encode(v)
}
