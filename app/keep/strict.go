package keep

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
)

// MostItems is how many things the lists of a case file may have, all together: far more
// than a household has, and few enough to draw.
const MostItems = 2000

// mostDeep is how deep the groups and lists of a case file may stand in each other.
const mostDeep = 16

// mostShown is how many characters of a name that is no field's are shown.
const mostShown = 80

// A reader of a file looks for what decoding does not see.
type reader struct {
	json  *json.Decoder
	items int
}

// strict is the error of a file that has one field twice, of which decoding would take the
// last without a word, or more in its lists than MostItems. What is no sound JSON is left
// to decoding.
func strict(b []byte) error {
	r := reader{json: json.NewDecoder(bytes.NewReader(b))}
	return r.value("", 0)
}

// value reads the value at a path.
func (r *reader) value(path string, deep int) error {
	t, err := r.json.Token()
	begins, isDelim := t.(json.Delim)
	if err != nil || !isDelim {
		return nil
	}
	if deep == mostDeep {
		return &Error{Code: Foreign}
	}
	seen := map[string]bool{}
	for n := 0; r.json.More(); n++ {
		at := fmt.Sprintf("%s[%d]", path, n)
		if begins == '{' {
			t, err := r.json.Token()
			name, isName := t.(string)
			if err != nil || !isName {
				return nil
			}
			if at = below(path, name); seen[name] {
				return &Error{Code: Twice, Field: at}
			}
			seen[name] = true
		} else if r.items++; r.items > MostItems {
			return &Error{Code: TooMany, Field: path}
		}
		if err := r.value(at, deep+1); err != nil {
			return err
		}
	}
	_, _ = r.json.Token() // the end
	return nil
}

// below is the path of a field of a group. Its name may be anybody's: letters that would
// turn the text around it, or none, are written out, and the rest of a long one is left
// out.
func below(path, name string) string {
	shown := strconv.QuoteToASCII(name)
	shown = shown[1 : len(shown)-1]
	if len(shown) > mostShown {
		shown = shown[:mostShown] + "..."
	}
	if path == "" {
		return shown
	}
	return path + "." + shown
}
