package shell

// Policy is what the browser may do on every page: only what this site itself brings
// along. It must stand before whatever it is to hold for. A browser with Trusted Types
// takes no text as HTML or as a script's address, but the worker's address that the boot
// script vouches for.
const Policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
	"connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-src 'none'; " +
	"require-trusted-types-for 'script'; trusted-types worker"

// Lock is what the page's script adds once the program runs: nothing may be asked for any
// more. The icon stands in the page.
const Lock = "default-src 'none'; img-src data:"
