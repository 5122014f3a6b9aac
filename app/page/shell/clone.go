package shell

import (
	"encoding/json"
	"fmt"

	"offercheck/calc"
)

// Clone is a case that shares nothing with c.
func Clone(c calc.Case) calc.Case {
	var d calc.Case
	b, err := json.Marshal(c)
	if err == nil {
		err = json.Unmarshal(b, &d)
	}
	if err != nil {
		panic(fmt.Errorf("page: copy of a case: %w", err))
	}
	return d
}
