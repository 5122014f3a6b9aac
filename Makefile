# Everything one does with OfferCheck. Go does the work; Node and Chromium are
# needed by "make test" alone.

AXE = axe-core@4.14.1
READER = @guidepup/virtual-screen-reader@0.33.0
READER_FILE = @guidepup/virtual-screen-reader/lib/esm/index.browser.js
NODE_EXEC = $(shell go env GOROOT)/lib/wasm/go_js_wasm_exec

# The packages whose tests compile the program or open a browser, and all others.
SLOW = offercheck/app offercheck/app/build offercheck/app/site offercheck/app/drive
QUICK = $$(go list ./... | grep -v -x $(addprefix -e ,$(SLOW)))

# The tests of the program itself that need no browser: maps, arrows, commands, words.
DESK = Arrows|Assess|JSON|Law|Lines|Maps|PicturesAreThere|Readme|Run$$|SetUp|SiteStays|Source|StoriesHaveWords|TextAndJSON|TopLevel|WebNames

# How the program is built (build.NoInlining): its packages are then compiled once, to be
# looked over, to be tested, and for the site.
AS_BUILT = -trimpath -gcflags=all=-l -gcflags=runtime= -gcflags=internal/runtime/...= -gcflags=math/big= -gcflags=github.com/shopspring/decimal=

.PHONY: help run test wasm browser native check lint race stories law site bench fuzz vulns pictures drills shell chromium engines qpdf axe

help: ## list these tasks
	@sed -n 's/^\([a-z]*\):.*## /\1	/p' $(MAKEFILE_LIST)

run: ## build the site and serve it on http://localhost:8000: the one command to try it
	go run ./app serve -addr :8000

# The site is built first, so that what is compiled for it is not compiled by several at a
# time. The tests in a browser come next, so that all others fit beside them. Memory is cheaper
# than collecting it often: the tests of the rules take half the time so. Vet is part of lint,
# so no test runs it again.
test: export GOGC = 400
test: export OFFERCHECK_SITE = $(or $(abspath $(SITE)),$(CURDIR)/.build/site)
test: export OFFERCHECK_BASE = $(or $(BASE),/repo/)
test: shell axe qpdf ## every check there is: lint, tests natively, as wasm and in a browser; installs what it needs (SITE=dist BASE=/path/ to test a site that is built)
	@test -n "$(SITE)" || go run ./app site -out .build/site -base $$OFFERCHECK_BASE
	@$(MAKE) --no-print-directory -j2 -O browser lint native race wasm

# The stories go through all of calc, and long tests run natively alone.
wasm:
	GOOS=js GOARCH=wasm go test -short $(AS_BUILT) -vet=off -timeout 15m -exec="$(NODE_EXEC)" ./calc

native:
	@command -v age >/dev/null && command -v script >/dev/null || echo "The tools age and script are not both installed: TestTool is skipped. TestVectors opens what age's authors publish"
	go test -vet=off -timeout 10m $(QUICK)

browser:
	go test -count=1 -vet=off -parallel 3 -timeout 30m $(SLOW)

check: lint ## the quick checks: lint, and every test that needs no browser
	go test -timeout 5m $(QUICK)
	go test -timeout 5m ./app -run '^Test($(DESK))'

lint: ## format, go vet and staticcheck, and staticcheck as wasm of what has files for the browser alone
	@wrong=$$(gofmt -l app calc); test -z "$$wrong" || { echo "gofmt -w" $$wrong; exit 1; }
	go vet ./...
	go build -o .build/staticcheck honnef.co/go/tools/cmd/staticcheck
	.build/staticcheck ./...
	GOOS=js GOARCH=wasm GOFLAGS="$(AS_BUILT)" .build/staticcheck -tests=false ./app ./app/say

race: ## watch for races what runs side by side, if Go finds a C compiler: compressing the program, and the rules; the browser has one thread
	@go test -race -run '^$$' ./calc/line >/dev/null 2>&1 || echo "The race detector needs a C compiler, which Go does not find: the tests run without it"
	race=$$(go test -race -run '^$$' ./calc/line >/dev/null 2>&1 && echo -race); \
	go test $$race -vet=off -timeout 10m -run '^Test(Same|AtOnce)$$' ./app/build/pack ./calc

stories: ## rewrite the reports in calc/testdata, then read the diff
	go test ./calc -run Stor -update

law: ## list every figure of the law, longest unchecked first
	@go run ./app law

site: ## write the static site to dist, byte for byte the same for the same sources (BASE=/path/ to stand under a path)
	go run ./app site -out dist -base $(or $(BASE),/)

bench: chromium ## sizes, start-up and recompute times, as ratios against a hello-world built in the same run
	go test -run '^$$' -bench . -benchtime 1s -timeout 15m ./calc/... ./app/site

# Go may end with "context deadline exceeded" when the time is over: no input has failed then
# (https://go.dev/issue/75804, until Go 1.27).
fuzz: ## feed everything that reads what others wrote with nonsense, a minute each (FUZZTIME=10m for longer)
	@grep -rl '^func Fuzz' --include='*_test.go' . | while read f; do \
		sed -n 's/^func \(Fuzz[A-Za-z]*\)(.*/\1/p' $$f | while read name; do \
			mkdir -p .build; go test $$(dirname $$f) -run '^$$' -fuzz "^$$name\$$" -fuzztime $(or $(FUZZTIME),1m) >.build/fuzz.log 2>&1; ended=$$?; cat .build/fuzz.log; \
			test $$ended = 0 || grep -q -x '    context deadline exceeded' .build/fuzz.log && ! grep -q 'Failing input' .build/fuzz.log || exit 1; \
		done || exit 1; \
	done

vulns: ## look up what is known to be unsafe in the modules and the toolchain; needs the network
	go tool govulncheck -test ./...

pictures: chromium ## take the pictures of the README again
	go test ./app -run 'TestPictures$$' -pictures

drills: export OFFERCHECK_SITE = $(abspath $(SITE))
drills: export OFFERCHECK_BASE = $(BASE)
drills: chromium engines ## walk through the site in Firefox and in WebKit, the engine of every iPhone: a journey, updates, windows, every way to send; installs what it needs
	@dir=$$(mktemp -d) && trap 'rm -rf "$$dir"' EXIT && trap 'exit 1' HUP INT TERM && \
	TMPDIR=$$dir go test -count=1 -timeout 2h ./app -run '^TestDrill' -drills -v

# What "make test" and "make drills" need besides Go and Node.

# try has Debian's packages of that name installed, and install says how to if it fails.
define try
	if [ "$$(id -u)" = 0 ]; then as=; else as="sudo -n"; fi; \
	$$as apt-get update && $$as apt-get install -y --no-install-recommends $(1)
endef
define install
	{ $(try); } || { echo "It did not work. Install it yourself, then run this again: sudo apt-get install $(1)"; exit 1; }
endef

# Chromium without its own windows, of which tests open hundreds in a third of the time; where
# it is not to be had, Chromium.
shell:
	@command -v chromium-headless-shell >/dev/null || { \
		echo "Chromium's headless shell is missing: installing it from Debian's packages"; \
		$(call try,chromium-headless-shell); } || $(MAKE) --no-print-directory chromium

chromium:
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || { \
		echo "Chromium is missing: installing it from Debian's packages"; \
		$(call install,chromium); }

engines:
	@command -v firefox-esr >/dev/null || { \
		echo "Firefox is missing: installing it from Debian's packages"; \
		$(call install,firefox-esr); }
	@command -v WebKitWebDriver >/dev/null && command -v Xvfb >/dev/null || { \
		echo "WebKit is missing: installing it from Debian's packages"; \
		$(call install,webkit2gtk-driver xvfb); }

# What checks the forms that the program fills in.
qpdf:
	@command -v qpdf >/dev/null || { \
		echo "qpdf is missing: installing it from Debian's packages"; \
		$(call install,qpdf); }

axe: .build/node_modules/$(READER_FILE)

.build/node_modules/$(READER_FILE):
	@command -v npm >/dev/null || { echo "npm is missing. Install it, then run this again: sudo apt-get install nodejs npm"; exit 1; }
	npm install --prefix .build --no-save --no-audit --no-fund --loglevel=error $(AXE) $(READER)
