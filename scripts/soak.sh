#!/usr/bin/env bash
# Runs every test of the Rust code that has a long form, in that form: more rounds of every race, every fault at every commit of every
# flow, whole accounts in more random orders. Hours; `make test` runs the short forms.
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
. scripts/testing.sh

say "The long forms of all tests that have one. They take hours."
scripts/tools.sh
scripts/test-tools.sh

# What store::testing::rounds looks at.
export NIGHTLATCH_TEST_SOAK=1
rust_tests "Long forms" --workspace --exclude frontend || true
say_cases
finish_steps
