# The commands for people. What they do is in scripts/, one file for each concern.
.DEFAULT_GOAL := help
.PHONY: help run test engines soak watch check fmt measure loop shots fuzz mutants supply

help: ## Show these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' Makefile

run: ## Set up what is missing, build, and serve on http://localhost:3000
	@bash scripts/run.sh

test: ## Set up what is missing and run every test (about an hour the first time)
	@bash scripts/test.sh

engines: ## Run the ways of people in Firefox and WebKitGTK (about 5 minutes after the build)
	@bash scripts/engines.sh

soak: ## Run the long forms of all tests that have one (hours)
	@bash scripts/soak.sh

watch: ## Serve, and build again whatever changes
	@bash scripts/watch.sh

check: ## Format, linters, rules for the sources, dependencies (some minutes)
	@bash scripts/check.sh

fmt: ## Format the Rust code
	@cargo fmt --all

measure: ## Measure the release build and print tables (STRICT=1: fail when an aim is missed)
	@bash scripts/measure.sh $(if $(STRICT),--strict)

loop: ## Measure how long a saved change takes to be on the page under make watch
	@bash scripts/loop.sh

shots: ## Take pictures of every state of every screen into end2end/shots
	@bash scripts/shots.sh

fuzz: ## Feed every parser with what nobody would write, a minute each (SECONDS=600: longer)
	@bash scripts/fuzz.sh $(or $(SECONDS),60)

mutants: ## Break the code that decides in every small way, and see whether a test notices (hours)
	@bash scripts/mutants.sh

supply: ## Licences, sources, known faults and lists of everything that this is made of
	@bash scripts/supply.sh
