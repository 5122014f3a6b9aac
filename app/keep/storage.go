package keep

import (
	"slices"
	"strings"

	"offercheck/calc/date"
	"offercheck/calc/facts"
)

// Prefix begins the name of everything that this program keeps in the browser,
// where other programs of the same host may keep things too.
const Prefix = "offercheck:"

// What is kept in the browser, each under its name behind the Prefix.
const (
	Answers = "case"   // the case file
	Drafts  = "drafts" // what is typed and not taken yet
)

// A Storage is one place where the browser keeps text under names.
type Storage interface {
	Put(name, text string) error
	Get(name string) (text string, found bool)
	Drop(name string)
	Names() []string // all there are, also those of other programs
}

// A Keeper keeps things for as long as the tab is open or, if so chosen, on
// the device, and never in both.
type Keeper struct {
	Tab    Storage
	Device Storage
}

// OnDevice says whether the answers stay when the tab is closed.
func (k Keeper) OnDevice() bool {
	_, found := k.Device.Get(Prefix + Answers)
	return found
}

// Save keeps the case, on the device or for this tab only.
func (k Keeper) Save(c facts.Case, on date.Day, device bool) error {
	return k.Put(Answers, string(Write(c, on)), device)
}

// Load is the case that is kept. It is empty if none is. One that cannot be
// read is an error, and stays where it is.
func (k Keeper) Load() (facts.Case, error) {
	text, found := k.Get(Answers)
	if !found {
		return facts.Case{}, nil
	}
	return Read([]byte(text))
}

// Put keeps text under a name, on the device or for this tab only, and no
// longer in the other place.
func (k Keeper) Put(name, text string, device bool) error {
	to, from := k.Tab, k.Device
	if device {
		to, from = k.Device, k.Tab
	}
	if err := to.Put(Prefix+name, text); err != nil {
		return err
	}
	from.Drop(Prefix + name)
	return nil
}

// Get is the text kept under a name.
func (k Keeper) Get(name string) (string, bool) {
	if text, found := k.Tab.Get(Prefix + name); found {
		return text, true
	}
	return k.Device.Get(Prefix + name)
}

// Drop forgets what is kept under a name.
func (k Keeper) Drop(name string) {
	k.Tab.Drop(Prefix + name)
	k.Device.Drop(Prefix + name)
}

// Erase forgets everything, and says what is still kept: nothing, unless the
// browser refuses.
func (k Keeper) Erase() []string {
	for _, name := range k.Left() {
		k.Drop(name)
	}
	return k.Left()
}

// Left is the names of all that this program keeps, in order.
func (k Keeper) Left() []string {
	var left []string
	for _, name := range slices.Concat(k.Tab.Names(), k.Device.Names()) {
		if own, isOwn := strings.CutPrefix(name, Prefix); isOwn && !slices.Contains(left, own) {
			left = append(left, own)
		}
	}
	slices.Sort(left)
	return left
}
