package shell

import (
	"testing"

	"offercheck/app/part"
	"offercheck/calc/law"
)

// TestOtherNamesAreTaken types every other name of a county in full: it is taken as the
// one county it leads to, or left for the list where it leads to several.
func TestOtherNamesAreTaken(t *testing.T) {
	var m Memory
	for _, state := range law.States() {
		leads := map[string]int{}
		for _, other := range law.OtherNames(state) {
			leads[other.Name]++
		}
		for _, other := range law.OtherNames(state) {
			got := part.CodeOf(m.Counties(state), other.Name)
			if got != other.Code && (got != other.Name || leads[other.Name] == 1 && leads[other.Name+" County"] == 0) {
				t.Errorf("%s %s is taken as %q, want %s", state, other.Name, got, other.Code)
			}
		}
	}
}
