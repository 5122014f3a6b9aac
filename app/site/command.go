package site

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"

	"offercheck/app/build"
	"offercheck/app/page"
)

// Command is "site": it writes the site to a directory, or compares one that is
// published. It returns the status
// to exit with.
func Command(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("site", flag.ContinueOnError)
	flags.SetOutput(stderr)
	dir := flags.String("out", "dist", "the directory to write to")
	base := flags.String("base", "/", "the path the site will stand under, such as /offercheck/")
	where := flags.String("against", "", "write nothing, but compare the site at this address with the one that these sources make")
	if status, ok := parse(flags, args, base); !ok {
		return status
	}
	if *where != "" {
		return against(*where, build.Options{Warnings: stderr}, stdout, stderr)
	}
	if err := write(*dir, *base, build.Options{Warnings: stderr}); err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	fmt.Fprintf(stdout, "The site is in %s, to stand under %s\n", *dir, *base)
	return 0
}

// ServeCommand is "serve": it builds the site and serves it to this machine
// alone.
func ServeCommand(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("serve", flag.ContinueOnError)
	flags.SetOutput(stderr)
	addr := flags.String("addr", ":8000", "the port to listen on, on this machine only")
	dir := flags.String("out", "dist", "the directory to write to")
	base := flags.String("base", "/", "the path the site stands under")
	parts := flags.Bool("gallery", false, "add a page, gallery/, of every part in every state")
	names := flags.Bool("names", false, "leave the functions' names in the program, to look for the fault behind a crash")
	if status, ok := parse(flags, args, base); !ok {
		return status
	}
	var more []page.Route
	if *parts {
		more = append(more, gallery())
	}
	if err := serve(*addr, *dir, *base, build.Options{Names: *names, Warnings: stderr}, more, stdout); err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	return 0
}

// serve does not return before it fails.
func serve(addr, dir, base string, o build.Options, more []page.Route, stdout io.Writer) error {
	local, err := loopback(addr)
	if err != nil {
		return err
	}
	l, err := net.Listen("tcp", local)
	if err != nil {
		return fmt.Errorf("serve: %w", err)
	}
	defer l.Close()
	fmt.Fprintln(stdout, "Building the site ...")
	if err := write(dir, base, o, more...); err != nil {
		return err
	}
	fmt.Fprintf(stdout, "OfferCheck is at http://localhost:%d%s\n", l.Addr().(*net.TCPAddr).Port, base)
	return http.Serve(l, Handler(dir, base))
}

// loopback is an address that only this machine can reach.
func loopback(addr string) (string, error) {
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return "", fmt.Errorf("serve: -addr: %w", err)
	}
	if host != "" && host != "localhost" && !net.ParseIP(host).IsLoopback() {
		return "", fmt.Errorf("serve: -addr: %s is not this machine; the site is served to this machine alone", host)
	}
	return net.JoinHostPort("127.0.0.1", port), nil
}

// parse reads the flags. If the command is not to go on, it gives the status
// to exit with.
func parse(flags *flag.FlagSet, args []string, base *string) (status int, ok bool) {
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return 0, false
	case err != nil:
		return 2, false
	case flags.NArg() > 0:
		fmt.Fprintf(flags.Output(), "%s: %q is not understood\n", flags.Name(), flags.Arg(0))
		return 2, false
	case !strings.HasPrefix(*base, "/") || !strings.HasSuffix(*base, "/"):
		fmt.Fprintf(flags.Output(), "%s: -base must begin and end with a slash, like /offercheck/\n", flags.Name())
		return 2, false
	}
	return 0, true
}
