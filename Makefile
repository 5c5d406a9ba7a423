# Everything that is run from the command line. `make help` lists it.
PYTHON ?= python3
PORT ?= 8501
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
TESTS ?= tests
FUZZ ?= 300

.PHONY: help run test check bench axe load fuzz screenshots lock sbom audit chromium clean
.DEFAULT_GOAL := help

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /\1  /p' $(MAKEFILE_LIST) | awk '{t=$$1; $$1=""; printf "make %-12s%s\n", t, $$0}'
	@echo "Variables: PYTHON=$(PYTHON) (3.11 or newer), PORT=$(PORT), TESTS=$(TESTS), FUZZ=$(FUZZ)"

run: $(VENV)/run.installed ## install what is needed, serve on http://localhost:8501
	@$(BIN)/python -m streamlit run app.py --server.port $(PORT)

test: $(VENV)/dev.installed chromium ## install what is needed, run all tests in TESTS, browser included
	@$(BIN)/python -m pytest -n 2 $(TESTS)

check: $(VENV)/dev.installed ## lint, format, types, data, releases, translations, imports
	@$(BIN)/python -m ruff check --quiet . && echo "lint: no problem found"
	@$(BIN)/python -m ruff format --check --quiet . && echo "format: no problem found"
	@$(BIN)/python -m mypy
	@$(BIN)/python -m data.check
	@$(BIN)/python -m data.releases verify
	@$(BIN)/python -m pytest tests/test_texts.py tests/test_imports.py

bench: $(VENV)/dev.installed chromium ## time each page against the bare page
	@$(BIN)/python -m tests.bench

axe: $(VENV)/dev.installed chromium ## judge every view of every page with axe-core (WCAG 2.2 AA)
	@$(BIN)/python -m tests.accessibility

load: $(VENV)/dev.installed ## many analysts at once; LOAD="--users 50 --seconds 120 --replicas 2 --kill-after 60"
	@$(BIN)/python -m tests.load $(LOAD)

fuzz: $(VENV)/dev.installed ## hostile links, queries, files and cells, FUZZ examples a property (the same ones each time)
	@AES_FUZZ_EXAMPLES=$(FUZZ) $(BIN)/python -m pytest -n 2 tests/fuzz tests/data/recheck

screenshots: $(VENV)/dev.installed chromium ## every page in each language, theme and width, into screenshots/
	@$(BIN)/python -m tests.screenshots $(SHOTS)

lock: $(VENV)/dev.installed ## after a change of requirements.txt: pin and hash all it needs, list their licences
	@$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header \
	  --python-version 3.11 --output-file requirements.lock requirements.txt
	@{ cat docs/dependencies.head.md; $(BIN)/pip-licenses --format=markdown \
	  --order=name --with-urls --packages $$(sed -n 's/^\([A-Za-z0-9._-]*\)==.*/\1/p' requirements.lock); } > docs/dependencies.md

sbom: $(VENV)/dev.installed ## write sbom.cdx.json, the bill of materials of requirements.lock (CycloneDX)
	@$(BIN)/cyclonedx-py requirements --output-reproducible --output-file sbom.cdx.json requirements.lock

audit: $(VENV)/dev.installed ## ask PyPI for known vulnerabilities of what requirements.lock names (needs the network)
	@$(BIN)/pip-audit --strict --disable-pip --require-hashes --requirement requirements.lock

chromium: ## check that Chromium is there; as root with apt-get: install it
	@if command -v chromium chromium-browser google-chrome google-chrome-stable >/dev/null; then :; \
	elif command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
	  echo "installing Chromium"; \
	  apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y chromium fonts-liberation >/dev/null; \
	else \
	  echo "The browser tests need Chromium. Run: sudo apt-get install chromium fonts-liberation" >&2; exit 1; \
	fi

clean: ## remove the virtual environment and all caches
	@rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/python.installed:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "Python 3.11 or newer is needed; $(PYTHON) is $$($(PYTHON) --version 2>&1)." \
	    "Name another one: make PYTHON=python3.12 ..." >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/run.installed: requirements.txt | $(VENV)/python.installed
	@echo "installing requirements.txt"
	@$(PIP) -r requirements.txt
	@touch $@

$(VENV)/dev.installed: requirements.txt requirements-dev.txt | $(VENV)/python.installed
	@echo "installing requirements-dev.txt"
	@$(PIP) -r requirements-dev.txt
	@touch $@ $(VENV)/run.installed
