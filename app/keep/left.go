package keep

import (
	"slices"
	"strings"
)

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
