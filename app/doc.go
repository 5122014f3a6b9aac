// OfferCheck is one program: in the browser the app, elsewhere the commands that
// build and serve the site, assess a case file and list the law.
//
//	main_js.go  the app: which page is at which address
//	main.go     the commands; package site has "site" and "serve"
//	assess.go   the command "assess"; assesstable.go a table of a folder of case files
//	encode.go   the report as JSON, and what its fields mean; encoded.go the values it is
//	            made of
//	law.go      the command "law"
package main
