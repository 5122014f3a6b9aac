package write

import (
	"strconv"
	"strings"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/write"
)

// A piece is a part of a letter in one language: a heading, a paragraph, a table or a list,
// each empty if the piece has none.
type piece struct {
	heading string
	text    string
	table   part.Table
	list    []string
	sign    bool // the text is a line to sign on
}

// blank is what stands for what was not typed.
const blank = "____________"

// typed is what was typed into a blank, or the blank.
func (p *Letter) typed(id string) string {
	if text := strings.TrimSpace(p.Blank(id)); text != "" {
		return text
	}
	return blank
}

// keyOf is the key of a block's words: its own in this kind of letter, or those it shares.
func keyOf(w say.Words, kind, id string) string {
	if own := "write." + kind + "." + id; w.Has(own) {
		return own
	}
	return "write.block." + id
}

// headingOf is the heading of a block; empty if it has none.
func headingOf(w say.Words, kind string, b *write.Block, gaps []string) string {
	key := keyOf(w, kind, b.ID) + ".h"
	if !w.Has(key) {
		return ""
	}
	return w.Say(key, gaps...)
}

// pieces is the blocks of a letter in a language.
func (p *Letter) pieces(w say.Words, l *write.Letter) []piece {
	var all []piece
	for i := range l.Blocks {
		b := &l.Blocks[i]
		gaps := p.gaps(w, l, b)
		if p.left(l, b) {
			continue
		}
		all = append(all, piece{heading: headingOf(w, p.Kind, b, gaps), text: w.Say(keyOf(w, p.Kind, b.ID), gaps...), table: p.table(w, l, b)})
	}
	return all
}

// left says that a block is left out: nothing of what it waits for was typed.
func (p *Letter) left(l *write.Letter, b *write.Block) bool {
	typed := ""
	for i := range b.Rows {
		typed += p.Blank(typedID(l, &b.Rows[i]))
	}
	for _, blank := range b.Blanks {
		typed += p.Blank(shell.BlankID(l, b, blank))
	}
	return b.Optional && typed == ""
}

// gaps is what the words of a block name, each after its name.
func (p *Letter) gaps(w say.Words, l *write.Letter, b *write.Block) []string {
	gaps := []string{"law", lawOf(w, l), "n", strconv.Itoa(b.N)}
	for i := range b.Gaps {
		g := &b.Gaps[i]
		switch {
		case g.Word != "":
			gaps = append(gaps, g.Name, w.Say("write."+g.Word))
		case g.Text != "":
			gaps = append(gaps, g.Name, w.Cite(g.Text))
		default:
			gaps = append(gaps, g.Name, w.Amount(g.Line))
		}
	}
	for _, blank := range b.Blanks {
		gaps = append(gaps, blank, p.typed(shell.BlankID(l, b, blank)))
	}
	return gaps
}

// lawOf is the law that a letter rests on.
func lawOf(w say.Words, l *write.Letter) string {
	var names []string
	for _, c := range l.Cites {
		names = append(names, w.Cite(c.Name))
	}
	return strings.Join(names, "; ")
}
