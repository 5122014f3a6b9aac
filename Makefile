# Everything one does with OfferCheck. Go does the work; Node and Chromium are
# needed by "make test" alone.

AXE = axe-core@4.14.1
NODE_EXEC = $(shell go env GOROOT)/lib/wasm/go_js_wasm_exec

.PHONY: help run test check stories law site bench pictures chromium axe

help: ## list these tasks
	@sed -n 's/^\([a-z]*\):.*## /\1	/p' $(MAKEFILE_LIST)

run: ## build the site and serve it on http://localhost:8000: the one command to try it
	go run ./app serve -addr :8000

test: chromium axe check ## every check there is: format, vet, tests natively, as wasm and in a browser; installs what it needs
	GOOS=js GOARCH=wasm go test -exec="$(NODE_EXEC)" ./calc/...
	go test -count=1 -timeout 20m ./app ./app/build ./app/site ./app/drive

check: ## the quick checks: format, vet, and every test that needs no browser
	@wrong=$$(gofmt -l app calc); test -z "$$wrong" || { echo "gofmt -w" $$wrong; exit 1; }
	go vet ./...
	GOOS=js GOARCH=wasm go vet ./app ./app/page ./calc/...
	go test $$(go list ./... | grep -v -x -e offercheck/app -e offercheck/app/build -e offercheck/app/site -e offercheck/app/drive)

stories: ## rewrite the reports in calc/testdata, then read the diff
	go test ./calc -run Stor -update

law: ## list every figure of the law, longest unchecked first
	@go run ./app law

site: ## write the static site to dist, byte for byte the same for the same sources (BASE=/path/ to stand under a path)
	go run ./app site -out dist -base $(or $(BASE),/)

bench: chromium ## sizes, start-up and recompute times, as ratios against a hello-world built in the same run
	go test -run '^$$' -bench . -benchtime 1s -timeout 15m ./calc/... ./app/site

pictures: chromium ## take the pictures of the README again
	go test ./app -run 'TestPictures$$' -pictures

# What "make test" needs besides Go and Node.

chromium:
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || { \
		echo "Chromium is missing: installing it from Debian's packages"; \
		if [ "$$(id -u)" = 0 ]; then as=; else as="sudo -n"; fi; \
		{ $$as apt-get update && $$as apt-get install -y --no-install-recommends chromium; } || { \
			echo "It did not work. Install it yourself, then run this again: sudo apt-get install chromium"; exit 1; }; }

axe: .build/node_modules/axe-core/axe.min.js

.build/node_modules/axe-core/axe.min.js:
	@command -v npm >/dev/null || { echo "npm is missing. Install it, then run this again: sudo apt-get install nodejs npm"; exit 1; }
	npm install --prefix .build --no-save --no-audit --no-fund --loglevel=error $(AXE)
