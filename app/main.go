//go:build !js

package main

import (
	"fmt"
	"io"
	"os"

	"offercheck/app/site"
)

const usage = `usage: go run ./app COMMAND

site    write the static site: -out DIRECTORY, -base /PATH/
serve   write it and serve it to this machine: -addr :PORT, -out DIRECTORY, -base /PATH/, -gallery
assess  judge a case file and print the report: FILE or -, -text for a tree,
        -scenario NAME for one of the scenarios that it keeps
law     list every figure of the law, longest unchecked first; or
        law import FILE -from DAY: take in a year's housing standards
`

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run runs the command that the arguments name and returns the exit status: 2 if
// there is no such command.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	if len(args) == 0 {
		fmt.Fprint(stderr, usage)
		return 2
	}
	switch command, args := args[0], args[1:]; command {
	case "site":
		return site.Command(args, stdout, stderr)
	case "serve":
		return site.ServeCommand(args, stdout, stderr)
	case "assess":
		return assessCommand(args, stdin, stdout, stderr)
	case "law":
		return lawCommand(args, stdout, stderr)
	case "help", "-h", "-help", "--help":
		fmt.Fprint(stdout, usage)
		return 0
	default:
		fmt.Fprintf(stderr, "%s: no such command\n\n%s", command, usage)
		return 2
	}
}
