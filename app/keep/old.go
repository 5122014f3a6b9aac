package keep

import (
	"encoding/json"
	"strings"
)

// oldLetter is the field of a case that had the letter that came last, before a case had
// all of its letters.
const oldLetter = "letter"

// oldLetters are the letters that it named, by the ID of their kind now.
var oldLetters = map[string]string{
	"bill": "cp14", "reminder": "cp501", "second": "cp503", "intent": "cp504", "final": "lt11", "other": "other",
}

// renewed is the fields of a case as files have them now, from those of any file: the
// letter that came last is the one letter of the case. A field that is no case's stays, and
// is refused with the others.
func renewed(raw json.RawMessage) (json.RawMessage, error) {
	var fields map[string]json.RawMessage
	if json.Unmarshal(raw, &fields) != nil || fields[oldLetter] == nil || fields["letters"] != nil {
		return raw, nil
	}
	path := "case." + oldLetter
	letter, err := fieldsOf(fields[oldLetter], path, "last", "on")
	if err != nil {
		return nil, err
	}
	letters, err := oldAsLetters(letter, path)
	if err != nil {
		return nil, err
	}
	delete(fields, oldLetter)
	if len(letters) > 0 {
		fields["letters"], _ = json.Marshal(letters) // of texts alone
	}
	return json.Marshal(fields)
}

// oldAsLetters is the letter that came last as the letters of a case.
func oldAsLetters(letter map[string]json.RawMessage, path string) (map[string]any, error) {
	last := ""
	if letter["last"] != nil && json.Unmarshal(letter["last"], &last) != nil {
		return nil, wrong(path+".last", `must be written in quotation marks, like "final"`)
	}
	held := map[string]any{}
	switch kind, known := oldLetters[last]; {
	case last == "none":
		return map[string]any{"has": "no"}, nil
	case last == "?":
		return map[string]any{"has": "?"}, nil
	case known:
		held["kind"] = kind
	case last != "":
		return nil, wrong(path+".last", "must be the name of a letter")
	}
	if letter["on"] != nil {
		held["on"] = letter["on"]
	}
	if len(held) == 0 {
		return nil, nil
	}
	return map[string]any{"held": []any{held}}, nil
}

// isOld reports whether a scenario changes an answer that cases had once. What it said is
// said by no one answer now, and the change is left out.
func isOld(answer string) bool { return strings.HasPrefix(answer, "case."+oldLetter+".") }
