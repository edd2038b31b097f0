# Everything a contributor runs. Each target sets up what it needs: Python 3.11 or newer, make and git are enough.
#
#   PYTHON=…   the interpreter to make .venv with (found by itself otherwise)
#   VERSION=…  the version `make wheels` builds, as its document is called: v3.99.0

SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
ifneq ($(filter output-sync,$(.FEATURES)),)
MAKEFLAGS += --output-sync=target
endif

# Relative, so that a checkout whose path has spaces works.
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
CHECKED := generator tests benchmarks tools

# The first command that is a Python of at least 3.11 able to make an environment.
define FIND_PYTHON
for candidate in $(or $(PYTHON),python3.11 python3.12 python3.13 python3.14 python3 python); do \
  if "$$candidate" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; \
  then echo "$$candidate"; exit 0; fi; \
done; \
echo "error: no Python >= 3.11 with the venv module found$(if $(PYTHON), (PYTHON=$(PYTHON)))." >&2; \
echo "Install one (on Debian also its python3-venv), or name it: make PYTHON=/path/to/python3.12" >&2; \
exit 1
endef

.PHONY: help setup regenerate check wheels test test-all sync lint ruff black mypy unit rules corpus bench kills mock-kills schemathesis lock clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' Makefile

setup: $(READY) ## make .venv with the pinned tools (every other target does it by itself)

$(READY): requirements.lock pyproject.toml
	@python=$$($(FIND_PYTHON)) && rm -rf $(VENV) && "$$python" -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --no-deps --requirement requirements.lock
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m pip check >/dev/null || { $(BIN)/python -m pip check; exit 1; }
	@touch $@

regenerate: $(READY) ## build every version from specs/ into generated/
	$(BIN)/ampeco-codegen regenerate

check: $(READY) ## fail where generated/ is not what specs/ gives
	$(BIN)/ampeco-codegen check

wheels: $(READY) ## build the wheels of one version: make wheels VERSION=v3.99.0
	@test -n "$(VERSION)" || { echo "error: name the version: make wheels VERSION=v3.99.0" >&2; exit 2; }
	$(BIN)/ampeco-codegen wheels "$(VERSION)"

test: lint unit ## the fast tests, ruff, black and mypy

test-all: lint ## every test, the slow ones too
	$(BIN)/python -m pytest -m ""

unit: $(READY) ## the fast tests alone
	$(BIN)/python -m pytest

sync: $(READY) ## write the synchronous half of the runtime anew from the asynchronous one
	$(BIN)/python tools/derive_sync.py

rules: $(READY) ## write docs/rules.md anew from the catalogue of the diff's rules
	$(BIN)/python -m tools.write_rules

corpus: $(READY) ## what the diff finds in pairs with known differences: precision, recall, twins
	$(BIN)/python -m tests.diff.corpus

lint: ruff black mypy ## ruff, black and mypy

ruff: $(READY)
	$(BIN)/ruff check $(CHECKED)

black: $(READY)
	$(BIN)/black --check $(CHECKED)

mypy: $(READY)
	$(BIN)/mypy

bench: $(READY) ## what a generation costs, beside other generators, what a client costs, a comparison, the mock
	$(BIN)/python benchmarks/cold_version.py --write
	$(BIN)/python benchmarks/incremental.py --write
	$(BIN)/python benchmarks/growth.py --write
	$(BIN)/python benchmarks/client_cost.py --write
	$(BIN)/python benchmarks/diff_cost.py --write
	$(BIN)/python benchmarks/mock_load.py --write

kills: $(READY) ## kill and disturb 200 runs, and check that the next one puts it right
	$(BIN)/python benchmarks/kills.py --write

mock-kills: $(READY) ## kill the mock in the middle of writes, 100 times, and look for what it lost
	$(BIN)/python benchmarks/mock_kills.py --write

schemathesis: $(READY) ## judge the mock of v3.99.0 by its document, with all checks; VERSION=… another
	$(BIN)/python -m tools.check_mock $(or $(VERSION),v3.99.0)

lock: ## resolve requirements.lock anew from pyproject.toml
	@rm -rf .cache/lock && mkdir -p .cache
	@python=$$($(FIND_PYTHON)) && "$$python" -m venv .cache/lock
	@.cache/lock/bin/python -c 'import tomllib; p = tomllib.load(open("pyproject.toml", "rb"))["project"]; \
print("\n".join(p["dependencies"] + p["optional-dependencies"]["dev"]))' > .cache/lock/requirements.in
	@.cache/lock/bin/python -m pip install --quiet --requirement .cache/lock/requirements.in
	@{ echo "# Made by \`make lock\` from pyproject.toml: do not edit."; \
	.cache/lock/bin/python -m pip freeze; } > .cache/lock/requirements.lock
	@mv .cache/lock/requirements.lock requirements.lock

clean: ## remove environments, caches and what was built; generated/ stays
	rm -rf $(VENV) .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist
