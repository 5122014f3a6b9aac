package keep

import (
	"errors"
	"maps"
	"slices"
	"testing"

	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// shelf is a storage in memory; a full one takes nothing more.
type shelf struct {
	texts map[string]string
	full  bool
}

func (s *shelf) Put(name, text string) error {
	if s.full {
		return errors.New("full")
	}
	s.texts[name] = text
	return nil
}

func (s *shelf) Get(name string) (string, bool) {
	text, found := s.texts[name]
	return text, found
}

func (s *shelf) Drop(name string) { delete(s.texts, name) }

func (s *shelf) Names() []string { return slices.Collect(maps.Keys(s.texts)) }

// shelves are two storages, one of which another program uses too.
func shelves() (Keeper, *shelf, *shelf) {
	tab, device := &shelf{texts: map[string]string{}}, &shelf{texts: map[string]string{"other": "program"}}
	return Keeper{Tab: tab, Device: device}, tab, device
}

// TestPlaces keeps in one place and in the other: each is left as it is by the other, and
// the tab's own is what is found.
func TestPlaces(t *testing.T) {
	k, _, device := shelves()
	if c, err := k.Load(Answers); err != nil || c.Debt.Total.Given {
		t.Errorf("nothing kept: %+v, %v", c.Debt, err)
	}
	text := string(Write(household(), datetest.Day("2026-11-22")))
	if err := k.Put(Answers, text, true); err != nil {
		t.Fatal(err)
	}
	if c, err := k.Load(Answers); err != nil || !c.Debt.Total.Given {
		t.Errorf("loaded %+v, %v", c.Debt, err)
	}
	if err := k.Put(Answers, string(Write(facts.Case{}, datetest.Day("2026-11-22"))), false); err != nil {
		t.Fatal(err)
	}
	if c, err := k.Load(Answers); err != nil || c.Debt.Total.Given {
		t.Errorf("the tab has none, and loaded %+v, %v", c.Debt, err)
	}
	if device.texts["offercheck:case"] != text {
		t.Error("the tab's case changed the device's")
	}
	k.Leave(Answers, false)
	if c, err := k.Load(Answers); err != nil || !c.Debt.Total.Given {
		t.Errorf("the device's case is gone with the tab's: %v", err)
	}
}

func TestPutThatFailsLosesNothing(t *testing.T) {
	k, _, device := shelves()
	if err := k.Put(Answers, string(Write(household(), datetest.Day("2026-11-22"))), true); err != nil {
		t.Fatal(err)
	}
	device.full = true
	if err := k.Put(Answers, "", true); err == nil {
		t.Error("a full device took it")
	}
	if c, err := k.Load(Answers); err != nil || !c.Debt.Total.Given {
		t.Errorf("the case is gone: %v", err)
	}
}

func TestLoadLeavesWhatItCannotRead(t *testing.T) {
	k, tab, _ := shelves()
	tab.texts["offercheck:case"] = `{"offercheck": 2}`
	var e *Error
	if _, err := k.Load(Answers); !errors.As(err, &e) || e.Code != Newer {
		t.Errorf("got %v", err)
	}
	if len(tab.texts) != 1 {
		t.Error("it is gone")
	}
}

func TestErase(t *testing.T) {
	k, _, device := shelves()
	_ = k.Put(Answers, "a", true)
	_ = k.Put(Drafts, "d", false)
	if left := k.Left(); !slices.Equal(left, []string{"case", "drafts"}) {
		t.Errorf("kept: %v", left)
	}
	if left := k.Erase(); len(left) != 0 {
		t.Errorf("still kept: %v", left)
	}
	if device.texts["other"] != "program" {
		t.Error("the other program's is gone too")
	}
}

// TestNoStorage keeps nothing, and says so.
func TestNoStorage(t *testing.T) {
	_, tab, _ := shelves()
	for _, k := range []Keeper{{}, {Tab: tab}} {
		if err := k.Put(Answers, "a", true); err == nil {
			t.Error("kept nowhere")
		}
		if c, err := k.Load(Answers); err != nil || c.Debt.Total.Given || len(k.Erase()) > 0 {
			t.Errorf("found %+v, %v", c.Debt, err)
		}
	}
}
