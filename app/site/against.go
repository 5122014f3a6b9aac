package site

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"offercheck/app/build"
)

// against builds the site and compares it with the one at an address, file by file and
// byte by byte. It prints what is not the same, and returns the status to exit with: 0 if
// all is, 1 if not, 2 if the address is none.
func against(address string, o build.Options, stdout, stderr io.Writer) int {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" || u.RawQuery != "" || u.Fragment != "" {
		fmt.Fprintf(stderr, "site: -against wants an address like https://example.org/offercheck/, not %q\n", address)
		return 2
	}
	if !strings.HasSuffix(u.Path, "/") {
		u.Path += "/"
	}
	files, err := all(u.Path, o)
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	if wrong := compare(files, u.String(), stdout); wrong > 0 {
		fmt.Fprintf(stdout, "%d of %d files at %s are not what these sources make\n", wrong, len(files), u)
		return 1
	}
	fmt.Fprintf(stdout, "all %d files at %s are what these sources make\n", len(files), u)
	return 0
}

// compare fetches each file from below an address that ends in a slash, as a visitor's
// browser asks for it, and counts those that are not the same or not there, and those that
// only the site there has.
func compare(files map[string][]byte, address string, out io.Writer) (wrong int) {
	client := http.Client{Timeout: time.Minute}
	tell := func(path, what string) {
		wrong++
		fmt.Fprintf(out, "%s: %s\n", path, what)
	}
	if there, err := fetch(&client, address+builtName); err == nil && !bytes.Equal(there, files[builtName]) {
		fmt.Fprintf(out, "The site there was built with\n%sand this one with\n%sOther toolchains make other bytes: set GOTOOLCHAIN to that one.\n", there, files[builtName])
	}
	list, _ := fetch(&client, address+listName)
	for _, path := range listed(list) {
		if _, ours := files[path]; !ours {
			tell(path, "these sources have no such file")
		}
	}
	for _, path := range slices.Sorted(maps.Keys(files)) {
		there, err := fetch(&client, address+strings.TrimSuffix(path, "index.html"))
		switch {
		case err != nil:
			tell(path, err.Error())
		case !bytes.Equal(there, files[path]):
			tell(path, "other bytes")
		}
	}
	return wrong
}

// fetch is the content of an address.
func fetch(client *http.Client, address string) ([]byte, error) {
	r, err := client.Get(address)
	if err != nil {
		return nil, err
	}
	defer r.Body.Close()
	if r.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("the host answers %s", r.Status)
	}
	return io.ReadAll(r.Body)
}
