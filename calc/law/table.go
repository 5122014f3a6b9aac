package law

type tables struct{}
