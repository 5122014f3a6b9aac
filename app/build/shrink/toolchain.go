package shrink

import (
	_ "embed"
	"fmt"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// relied is the toolchain's declarations of what functab.go reads, as they were
// when it was written.
//
//go:embed toolchain.go.txt
var relied []byte

// declared is the files of the toolchain in which they stand.
var declared = []string{"src/runtime/symtab.go", "src/runtime/runtime2.go", "src/internal/abi/symtab.go"}

// checkToolchain compares these declarations with those of the toolchain in
// goroot. The first that differs is an error.
func checkToolchain(goroot string) error {
	want, err := declarations("toolchain.go.txt", relied)
	if err != nil {
		return err
	}
	got := map[string]string{}
	for _, name := range declared {
		name = filepath.Join(goroot, filepath.FromSlash(name))
		source, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		here, err := declarations(name, source)
		if err != nil {
			return err
		}
		maps.Copy(got, here)
	}
	for _, name := range slices.Sorted(maps.Keys(want)) {
		if got[name] != want[name] {
			return fmt.Errorf("the toolchain in %s declares %s in another way than app/build/shrink knows", goroot, name)
		}
	}
	return nil
}

// declarations is the text of the types and of the groups of constants that a
// file declares, by name: a group is named after its first constant.
func declarations(name string, source []byte) (map[string]string, error) {
	files := token.NewFileSet()
	f, err := parser.ParseFile(files, name, source, 0)
	if err != nil {
		return nil, err
	}
	texts := map[string]string{}
	for _, d := range f.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.TYPE && g.Tok != token.CONST {
			continue
		}
		text := tokens(source[files.Position(g.Pos()).Offset:files.Position(g.End()).Offset])
		switch s := g.Specs[0].(type) {
		case *ast.TypeSpec:
			texts[s.Name.Name] = text
		case *ast.ValueSpec:
			texts[s.Names[0].Name] = text
		}
	}
	return texts, nil
}

// tokens is source without its comments, and with nothing but blanks between
// its tokens.
func tokens(source []byte) string {
	var s scanner.Scanner
	files := token.NewFileSet()
	s.Init(files.AddFile("", -1, len(source)), source, nil, 0)
	var b strings.Builder
	for {
		_, tok, text := s.Scan()
		if tok == token.EOF {
			return b.String()
		}
		if text == "" || tok == token.SEMICOLON {
			text = tok.String()
		}
		b.WriteString(text + " ")
	}
}
