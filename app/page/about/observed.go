package about

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/keep"
	"offercheck/app/page/shell"
)

// An observed is what the browser reports about this site.
type observed struct {
	listed   bool     // the browser's list of files has the program
	since    int      // requests since the program started
	own      int      // files loaded from this site
	foreign  int      // and from anywhere else
	cookies  int      // that belong to this site
	where    string   // answers are kept: "nothing", "shared", "tab", "device", or "sealed" in either
	kept     []entry  // everything stored under this program's name
	offline  bool     // the worker answers from the device
	lost     int      // files that its copy lacks, or has otherwise
	policies []string // the rules in force, as they were given
}

// An entry is something the browser stores: its name and how long it is.
type entry struct {
	name string
	size int
}

// A loaded is a file the browser fetched: from when on, in milliseconds since navigation,
// and whether for its own use, such as the tab's icon.
type loaded struct {
	address string
	start   float64
	forTab  bool
}

// see asks the browser.
func see(m *shell.Memory) observed {
	doc := app.Window().Get("document")
	var s observed
	s.count(resources(m.Base), origin(), started())
	s.cookies = cookies(doc.Get("cookie").String())
	s.kept, s.where = stored(m), place(m)
	if workers := app.Window().Get("navigator").Get("serviceWorker"); workers.Truthy() {
		s.offline = workers.Get("controller").Truthy()
	}
	if lost := app.Window().Get("appLost"); lost.Truthy() {
		s.lost = lost.Int()
	}
	s.policies = policies(doc)
	return s
}

// started is when the program began, in milliseconds since navigation; 0 before it has.
func started() float64 {
	if at := app.Window().Get("appStarted"); at.Truthy() {
		return at.Float()
	}
	return 0
}

// count counts the files of this site and of others, and the requests since the program
// started. The page itself counts as a file.
func (s *observed) count(files []loaded, origin string, started float64) {
	s.own = 1
	for _, f := range files {
		if strings.HasPrefix(f.address, origin+"/") {
			s.own++
		} else {
			s.foreign++
		}
		s.listed = s.listed || strings.Contains(f.address, ".wasm")
		if started > 0 && f.start > started && !f.forTab {
			s.since++
		}
	}
}

// resources is every file the page fetched, as the browser lists them, without those that
// the check itself asked for.
func resources(base string) []loaded {
	list := app.Window().Get("performance").Call("getEntriesByType", "resource")
	var files []loaded
	for i := range list.Length() {
		e := list.Index(i)
		address := e.Get("name").String()
		if strings.Contains(address, attempted) {
			continue
		}
		files = append(files, loaded{
			address: address,
			start:   e.Get("startTime").Float(),
			forTab:  forTab(base, address, e.Get("initiatorType").String()),
		})
	}
	return files
}

// forTab says that the browser fetched a file for its own use: an icon, or the
// manifest.
func forTab(base, address, by string) bool {
	return by == "other" && strings.Contains(address, base+"icons/") || by == "link" && strings.HasSuffix(address, "/manifest.webmanifest")
}

func origin() string { return app.Window().Get("location").Get("origin").String() }

// cookies counts the cookies in a document's list of them.
func cookies(list string) int {
	n := 0
	for _, c := range strings.Split(list, ";") {
		if strings.TrimSpace(c) != "" {
			n++
		}
	}
	return n
}

// stored is everything this program keeps in the browser.
func stored(m *shell.Memory) []entry {
	var entries []entry
	for _, name := range m.Left() {
		text, _ := keep.Browser.Get(name)
		entries = append(entries, entry{keep.Prefix + name, len(text)})
	}
	return entries
}

// place is where the answers are kept, or that nothing is, since there are none or the computer is shared.
func place(m *shell.Memory) string {
	switch {
	case m.Shared():
		return "shared"
	case len(m.Left()) == 0:
		return "nothing"
	case allSealed(m):
		return "sealed"
	case m.OnDevice():
		return "device"
	}
	return "tab"
}

// allSealed says that everything that is kept is sealed, as it stands there.
func allSealed(m *shell.Memory) bool {
	return !slices.ContainsFunc(m.Left(), func(name string) bool {
		tab, inTab := keep.Browser.At(name, false)
		device, onDevice := keep.Browser.At(name, true)
		return inTab && !keep.IsSealed([]byte(tab)) || onDevice && !keep.IsSealed([]byte(device))
	})
}

// policies is the rules that the page gave the browser.
func policies(doc app.Value) []string {
	list := doc.Call("querySelectorAll", `meta[http-equiv="Content-Security-Policy" i]`)
	var rules []string
	for i := range list.Length() {
		rules = append(rules, list.Index(i).Get("content").String())
	}
	return slices.Compact(rules)
}

// inForce says which of the two rules the page gave the browser: all, some or none.
func inForce(policies []string) string {
	n := 0
	for _, rule := range []string{shell.Policy, shell.Lock} {
		if slices.Contains(policies, rule) {
			n++
		}
	}
	return []string{"missing", "part", "in-force"}[n]
}
