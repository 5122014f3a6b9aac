package keep

import (
	"errors"
	"slices"
	"strings"

	"offercheck/calc/date"
	"offercheck/calc/facts"
)

// Prefix begins the name of everything that OfferCheck keeps in the browser, where
// other programs of the same host may keep things too.
const Prefix = "offercheck:"

// The names under which a Keeper keeps things, without the Prefix.
const (
	Answers = "case"   // the case file
	Drafts  = "drafts" // what is typed and not yet taken as an answer
)

// A Storage is a place where the browser keeps text under names.
type Storage interface {
	Put(name, text string) error
	Get(name string) (text string, found bool)
	Drop(name string)
	Names() []string // all names, also those of other programs
}

// A Keeper keeps text under names, without the Prefix, for as long as the tab is
// open or on the device, and never in both. Without one of the two storages it
// finds nothing there, and cannot put anything there.
type Keeper struct {
	Tab    Storage
	Device Storage
}

// OnDevice says whether the answers stay when the tab is closed.
func (k Keeper) OnDevice() bool {
	_, found := storageOf(k.Device).Get(Prefix + Answers)
	return found
}

// Save keeps the case with its scenarios, written on a day, on the device or for this
// tab only. Its error is the storage's, and then what was kept before still is.
func (k Keeper) Save(c facts.Case, on date.Day, device bool, scenarios ...Scenario) error {
	return k.Put(Answers, string(Write(c, on, scenarios...)), device)
}

// Load is the case that is kept, empty if none is. If it cannot be read, the error
// is an *Error, and the text stays where it is.
func (k Keeper) Load() (facts.Case, error) {
	text, found := k.Get(Answers)
	if !found {
		return facts.Case{}, nil
	}
	return Read([]byte(text))
}

// Scenarios is the scenarios that are kept with the case; it is false if nothing is
// kept, or cannot be read.
func (k Keeper) Scenarios() ([]Scenario, bool) {
	text, found := k.Get(Answers)
	if !found {
		return nil, false
	}
	all, err := Scenarios([]byte(text))
	return all, err == nil
}

// Put keeps text under a name, on the device or for this tab only, and drops it
// from the other place. Its error is the storage's, and then nothing changes.
func (k Keeper) Put(name, text string, device bool) error {
	to, from := storageOf(k.Tab), storageOf(k.Device)
	if device {
		to, from = from, to
	}
	if err := to.Put(Prefix+name, text); err != nil {
		return err
	}
	from.Drop(Prefix + name)
	return nil
}

// Get is the text that is kept under a name; it is false if there is none.
func (k Keeper) Get(name string) (string, bool) {
	if text, found := storageOf(k.Tab).Get(Prefix + name); found {
		return text, true
	}
	return storageOf(k.Device).Get(Prefix + name)
}

// Drop drops what is kept under a name, if anything is.
func (k Keeper) Drop(name string) {
	storageOf(k.Tab).Drop(Prefix + name)
	storageOf(k.Device).Drop(Prefix + name)
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
