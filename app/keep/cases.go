package keep

import (
	"slices"
	"strings"

	"offercheck/calc/date"
)

// Opened is the name, in the tab, of the initials of the case that the tab has open.
const Opened = "open"

// Under is the name under which a sealed case of somebody is kept on the device.
func Under(initials string) string { return Answers + "-" + initials }

// changed is the name of the day on which that was changed last.
func changed(initials string) string { return "changed-" + initials }

// A Kept is a sealed case on the device. What is not sealed of it are the two fields.
type Kept struct {
	Initials string
	Changed  date.Day // 0 if that is not known
}

// Cases is the sealed cases on the device, by their initials.
func (k Keeper) Cases() []Kept {
	var all []Kept
	for _, name := range k.in(true).Names() {
		initials, is := strings.CutPrefix(name, Prefix+Under(""))
		if !is || !IsInitials(initials) {
			continue
		}
		text, _ := k.At(changed(initials), true)
		day, _ := date.Parse(text)
		all = append(all, Kept{initials, day})
	}
	slices.SortFunc(all, func(a, b Kept) int { return strings.Compare(a.Initials, b.Initials) })
	return all
}

// Stamp notes the day on which a case under initials was changed last. A browser that
// refuses it keeps the case all the same.
func (k Keeper) Stamp(initials string, on date.Day) {
	_ = k.Put(changed(initials), on.String(), true)
}

// Remove drops the case under initials.
func (k Keeper) Remove(initials string) {
	k.Drop(Under(initials))
	k.Leave(changed(initials), true)
}
