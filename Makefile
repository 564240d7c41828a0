# `make` alone lists what there is. `make demo` and `make test` do all of their own set-up.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help demo test lint format build release bench fuzz chaos codegen models prepare

SWIFT ?= swift
# With Swift's own libraries inside: it starts in half the time, and runs where no Swift is installed.
RELEASE := $(SWIFT) build -c release --product acorn --static-swift-stdlib
FUZZ_RUNS ?= 1000000
BENCH_ROWS ?= 5000000
SEED ?= 1
CHAOS_JOBS ?= 10000
CHAOS_KILLS ?= 100
CHAOS_SECONDS ?= 25

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: release ## an Amazon on this machine, three accounts connected and collected, every settlement proven
	@"$$($(RELEASE) --show-bin-path)/acorn" demo

test: ## set up, build and run every test
	@Scripts/prepare
	@start=$$SECONDS; $(SWIFT) build --build-tests; \
	echo "make: built in $$((SECONDS - start)) s; now the tests" >&2
	@$(SWIFT) test --disable-xctest --package-path Tools/CodeGenerator
	@$(SWIFT) test --skip-build --disable-xctest

lint: ## check the layout of the sources and the rules of TidyTests
	@Scripts/sources | xargs $(SWIFT) format lint --strict --parallel
	@$(SWIFT) test --disable-xctest --filter TidyTests

format: ## lay the sources out anew
	@Scripts/sources | xargs $(SWIFT) format --in-place --parallel

build: prepare ## build for development
	@$(SWIFT) build

release: prepare ## build the command for use: .build/release/acorn
	@$(RELEASE)

bench: release ## measure against Polars, DuckDB and Python on BENCH_ROWS rows (5 million)
	@Benchmarks/run --rows $(BENCH_ROWS)

fuzz: prepare ## feed every reader with FUZZ_RUNS hostile inputs (a million each)
	@FUZZ_RUNS=$(FUZZ_RUNS) Fuzz/run

chaos: prepare ## kill workers, restart databases, move clocks, spoil replies, and count what is left (SEED, CHAOS_JOBS, CHAOS_KILLS)
	@$(SWIFT) build --product acorn
	@$(SWIFT) build --product Chaos
	@chaos="$$($(SWIFT) build --show-bin-path)/Chaos"; \
	"$$chaos" jobs --backend sqlite --workers 1 --seed $(SEED) --jobs $(CHAOS_JOBS) --kills $(CHAOS_KILLS); \
	"$$chaos" jobs --backend postgres --workers 8 --seed $(SEED) --jobs $(CHAOS_JOBS) --kills $(CHAOS_KILLS); \
	"$$chaos" sync --backend sqlite --workers 1 --seed $(SEED) --kills $(CHAOS_KILLS); \
	"$$chaos" sync --backend postgres --workers 4 --seed $(SEED) --kills $(CHAOS_KILLS); \
	"$$chaos" sync --backend sqlite --workers 1 --seed $(SEED) --kills 0 --fault-share 0.1; \
	"$$chaos" budgets --backend sqlite --seconds $(CHAOS_SECONDS); \
	"$$chaos" budgets --backend postgres --seconds $(CHAOS_SECONDS)

codegen: ## write the Swift of Amazon's models anew (MODELS=folder, COMMIT=id for other models than the pinned)
	@Scripts/codegen $(if $(MODELS),--models '$(MODELS)') $(if $(COMMIT),--commit '$(COMMIT)')

models: ## fetch Amazon's models at the pinned commit into .models; needs the network
	@Scripts/models

prepare:
	@Scripts/prepare build
