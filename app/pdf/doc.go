// Package pdf fills official forms that somebody downloaded from the IRS, on the device.
// It reads which form a file is, and writes entries into the cells it knows of that form
// and revision. It neither signs nor dates: no map has a cell for either.
//
//	file.go        opening a file, and reading its objects
//	object.go      the values a file is made of
//	parse.go       reading them
//	xref.go        where each object is
//	stream.go      objects that are compressed
//	field.go       the fields: their names, places and kinds
//	form.go        which form a file is, and the maps of cells in data
//	fill.go        writing entries, and what of them was left
//	appearance.go  how a filled cell looks; font.go how wide its text is
//	write.go       the update behind the file's own bytes
//	problem.go     what can be wrong with a file
package pdf
