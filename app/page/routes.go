package page

// Routes are all pages of the site, the start page first.
func Routes() []Route {
	return nil
}
