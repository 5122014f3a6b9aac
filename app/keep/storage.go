package keep

import (
	"errors"
	"slices"
	"strings"

	"offercheck/calc/facts"
)

// Prefix begins the name of everything that OfferCheck keeps in the browser, where
// other programs of the same host may keep things too.
const Prefix = "offercheck:"

// The names under which a Keeper keeps things, without the Prefix.
const (
	Answers = "case"   // the case file
	Drafts  = "drafts" // what is typed and not yet taken as an answer
	Shared  = "shared" // that others use this computer too: then nothing else is
)

// A Storage is a place where the browser keeps text under names.
type Storage interface {
	Put(name, text string) error
	Get(name string) (text string, found bool)
	Drop(name string)
	Names() []string // all names, also those of other programs
}

// A Keeper keeps text under names, without the Prefix, for as long as the tab is open or
// on the device. What the tab has is its own: other tabs have theirs, and all of them see
// what is on the device. Without one of the two storages it finds nothing there, and
// cannot put anything there.
type Keeper struct {
	Tab    Storage
	Device Storage
}

// in is the storage of the tab or of the device.
func (k Keeper) in(device bool) Storage {
	if device {
		return storageOf(k.Device)
	}
	return storageOf(k.Tab)
}

// Load is the case that is kept under a name, empty if none is. If it cannot be read, the
// error is an *Error, and the text stays where it is.
func (k Keeper) Load(name string) (facts.Case, error) {
	text, found := k.Get(name)
	if !found {
		return facts.Case{}, nil
	}
	return Read([]byte(text))
}

// Beside is the scenarios that are kept with the case under a name, and what a clinic keeps
// beside it; it is false if nothing is kept, or cannot be read.
func (k Keeper) Beside(name string) ([]Scenario, Clinic, bool) {
	text, found := k.Get(name)
	if !found {
		return nil, Clinic{}, false
	}
	all, err := Scenarios([]byte(text))
	clinic, _ := ClinicOf([]byte(text))
	return all, clinic, err == nil
}

// Put keeps text under a name, on the device or for this tab only, and leaves the other
// place as it is. Its error is the storage's, and then nothing changes.
func (k Keeper) Put(name, text string, device bool) error {
	return k.in(device).Put(Prefix+name, text)
}

// At is the text that is kept under a name in one of the two places; it is false if there
// is none.
func (k Keeper) At(name string, device bool) (string, bool) {
	return k.in(device).Get(Prefix + name)
}

// Leave drops what is kept under a name in one of the two places.
func (k Keeper) Leave(name string, device bool) { k.in(device).Drop(Prefix + name) }

// Get is the text that is kept under a name: the tab's own, else the device's. It is false
// if there is neither.
func (k Keeper) Get(name string) (string, bool) {
	if text, found := k.At(name, false); found {
		return text, true
	}
	return k.At(name, true)
}

// Drop drops what is kept under a name, if anything is.
func (k Keeper) Drop(name string) {
	k.Leave(name, false)
	k.Leave(name, true)
}

// Erase drops everything, and returns the names of what is still kept: none, unless
// the browser refuses.
func (k Keeper) Erase() []string {
	for _, name := range k.Left() {
		k.Drop(name)
	}
	return k.Left()
}

// Left is the names of everything that is kept, in order.
func (k Keeper) Left() []string {
	var left []string
	for _, name := range slices.Concat(storageOf(k.Tab).Names(), storageOf(k.Device).Names()) {
		if kept, ours := strings.CutPrefix(name, Prefix); ours && !slices.Contains(left, kept) {
			left = append(left, kept)
		}
	}
	slices.Sort(left)
	return left
}

// storageOf is a storage, or one that keeps nothing if there is none.
func storageOf(s Storage) Storage {
	if s == nil {
		return noStorage{}
	}
	return s
}

type noStorage struct{}

func (noStorage) Put(_, _ string) error     { return errors.New("keep: no storage") }
func (noStorage) Get(string) (string, bool) { return "", false }
func (noStorage) Drop(string)               {}
func (noStorage) Names() []string           { return nil }
