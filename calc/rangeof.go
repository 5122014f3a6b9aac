package calc

import "offercheck/calc/law"

func rangeOf(c Case, b law.Book, s sheet, options []Option) Range { return Range{} }
