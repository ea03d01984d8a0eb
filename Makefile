PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8501

.PHONY: run test check fuzz coverage-of-tests bench soak validate coverage boundaries clean

run: $(VENV)/installed
	$(BIN)/python -m geodata validate
	$(BIN)/streamlit run dashboard/app.py --server.address localhost --server.port $(PORT) \
		--server.allowedHosts localhost --server.allowedHosts 127.0.0.1

# Two at a time: what needs no browser first, each browser shared by the files of its half. What
# fails in a browser is run once more by itself: a loaded machine and a fault look alike at first.
# The first failure stays in sight: what passes now and then is a fault to be looked for.
test: $(VENV)/installed-for-tests check
	$(BIN)/python -m pytest -n 2 tests/geodata tests/dashboard tests/test_*.py
	$(BIN)/python -m pytest -n 2 --dist loadfile tests/browser || $(BIN)/python -m pytest \
		--last-failed --last-failed-no-failures none tests/browser
	$(BIN)/python -m pytest tests/deploy

check: $(VENV)/installed-for-tests
	$(BIN)/ruff check dashboard geodata tests
	$(BIN)/mypy

fuzz: $(VENV)/installed-for-tests
	FUZZ=2000 $(BIN)/python -m pytest tests/geodata/test_damaged_files.py -k bytes
	FUZZ=400 $(BIN)/python -m pytest -n 2 -m hypothesis tests/geodata tests/dashboard

coverage-of-tests: $(VENV)/installed-for-tests
	$(BIN)/coverage run -m pytest tests/geodata tests/dashboard tests/test_*.py
	$(BIN)/coverage report

bench: $(VENV)/installed-for-tests
	$(BIN)/python -m tests.benchmarks

soak: $(VENV)/installed-for-tests
	$(BIN)/python -m tests.soak

validate coverage: $(VENV)/installed
	$(BIN)/python -m geodata $@

boundaries: $(VENV)/installed
	$(BIN)/python -m geodata.boundaries

clean:
	rm -rf $(VENV)

$(VENV)/installed: requirements.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	touch $@

$(VENV)/installed-for-tests: $(VENV)/installed tests/requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r tests/requirements.txt
	$(BIN)/python -m tests.browser.install
	$(BIN)/python -m tests.deploy.install
	touch $@
