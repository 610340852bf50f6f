# Entente's everyday commands; `make` alone lists them.
.DEFAULT_GOAL := help
.PHONY: help setup build test lint format check faults peers readers demo gallery bench install clean dict-audit

PREFIX ?= /usr/local
SWIFT_BUILD = swift build --explicit-target-dependency-import-check error
ENTENTE = $$(swift build -c release --show-bin-path)/entente

help: ## list the commands
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-10s %s\n", $$1, $$2 }'

setup: ## install what is missing: SQLite's and zlib's headers, Graphviz
	@scripts/setup

build: setup ## build the release binary
	$(SWIFT_BUILD) -c release --product entente

test: setup ## set up, build and run all tests
	$(SWIFT_BUILD) --build-tests
	swift test --skip-build --parallel

lint: ## check the format of the code
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

format: ## put the code into its format
	swift format --in-place --parallel --recursive Package.swift Sources Tests

check: setup lint ## what CI runs: lint, strict build, dictionaries, peers, tests
	$(SWIFT_BUILD)
	"$$(swift build --show-bin-path)/entente" dict check
	"$$(swift build --show-bin-path)/entente" dict stats
	python3 -m unittest discover --quiet scripts/audit
	@scripts/peers
	@scripts/readers
	@$(MAKE) --no-print-directory test

faults: ## kill 100 builds and damage 100 databases
	$(SWIFT_BUILD) --build-tests
	ENTENTE_KILLS=$${ENTENTE_KILLS:-50} ENTENTE_DAMAGES=$${ENTENTE_DAMAGES:-100} \
		swift test --skip-build --parallel --filter KillTests --filter DamageTests

peers: setup ## open the database in sqlite3, sqlite-utils, Datasette and DuckDB
	$(SWIFT_BUILD)
	@scripts/peers

readers: setup ## read every export with other people's programs
	$(SWIFT_BUILD)
	@scripts/readers

dict-audit: ## compare the dictionaries with tables of facts
	@scripts/dict-audit

demo: build ## set up, read the sample corpus and ask it a few questions
	@scripts/demo "$(ENTENTE)"

gallery: build ## draw the pictures of docs/gallery.md anew
	@scripts/gallery "$(ENTENTE)"

bench: build ## measure on a generated workload beside the peers
	$(SWIFT_BUILD) -c release --product entente-bench
	@benchmarks/run

install: build ## install under PREFIX (/usr/local): program, dictionaries, manual, completions
	@scripts/place "$(ENTENTE)" "$(DESTDIR)$(PREFIX)"

clean: ## remove what was built
	rm -rf .build demo
