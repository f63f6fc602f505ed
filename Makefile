# The commands of this project; `make` alone lists them.
# ARGS goes to the program that is run: make run ARGS=article.txt, make test ARGS="-k offsets".

PYTHON ?= python3
ARGS ?=

VENV_PYTHON := .venv/bin/python
READY := .venv/.ready

# One check a line; add a check by adding a line.
define LINT_CHECKS
$(VENV_PYTHON) -m ruff check .
$(VENV_PYTHON) -m ruff format --check .
$(VENV_PYTHON) -m mypy
$(VENV_PYTHON) -m mypy tools benchmarks torture
.venv/bin/lint-imports
$(VENV_PYTHON) tools/translations.py check
endef

# An environment that was moved here, or whose Python has gone, is not ready whatever its dates say.
ifneq ($(wildcard $(VENV_PYTHON))$(shell cat $(READY) 2>/dev/null),$(VENV_PYTHON)$(CURDIR))
STALE := stale
endif

.PHONY: help setup run test lint translations docs pictures bench torture torture-short stale

help:
	@echo "make setup   install what Penanda needs: system libraries and .venv"
	@echo "make run     open the window; without a display, play the main job off-screen"
	@echo "make test    run the tests"
	@echo "make lint    check style, types and imports"
	@echo "make bench   measure, each figure beside its floor"
	@echo "make torture   try what is promised of saved marks with kills, power cuts, faults and bad files; for long"
	@echo "make torture-short   the same, smaller, in three or four minutes"
	@echo "make translations   collect the texts for the Malay translation, and compile it"
	@echo "make docs    write the generated parts of the documents"
	@echo "make pictures   take the pictures of the documents from the window"

setup: $(READY)
	@echo "Penanda is ready: make run, make test"

$(READY): pyproject.toml tools/setup.py tools/setup_system.py tools/setup_environment.py $(STALE)
	@$(PYTHON) tools/setup.py

run: $(READY)
	@$(VENV_PYTHON) -m penanda_gui --tour-without-display $(ARGS)

# Some processes at once, each with whole files; ARGS="-n0 ..." keeps all in one.
test: $(READY)
	QT_QPA_PLATFORM=offscreen $(VENV_PYTHON) -m pytest -n auto --dist loadfile --max-worker-restart 0 $(ARGS)

lint: $(READY)
	$(LINT_CHECKS)

translations: $(READY)
	@$(VENV_PYTHON) tools/translations.py update
	@$(VENV_PYTHON) tools/translations.py release

docs: $(READY)
	@$(VENV_PYTHON) tools/generated_docs.py

pictures: $(READY)
	@$(VENV_PYTHON) tools/screenshots.py

bench: $(READY)
	$(VENV_PYTHON) -m benchmarks $(ARGS)

torture: $(READY)
	@$(VENV_PYTHON) -m torture $(ARGS)

torture-short: $(READY)
	@$(VENV_PYTHON) -m torture --short $(ARGS)
