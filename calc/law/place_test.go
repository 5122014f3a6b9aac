package law

import (
	"strings"
	"testing"
)

func TestCommunityProperty(t *testing.T) {
	var got []string
	for _, state := range States() {
		if CommunityProperty(state) {
			got = append(got, state)
		}
	}
	if s := strings.Join(got, " "); s != "AZ CA ID LA NM NV TX WA WI" {
		t.Errorf("community property in %s", s)
	}
}
