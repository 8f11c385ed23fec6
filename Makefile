# `make run` and `make test` do all the set-up themselves, once: the two stamps say what is done.
BIN := .venv/bin
RUN_READY := .venv/.run-ready
TEST_READY := .venv/.test-ready

# Byte code is kept: else every process that a test starts compiles the whole program anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test lint style types rooms dead pictures bench torture soak lock clean

run: $(RUN_READY)
	@if [ "$$(uname)" != Linux ] || [ -n "$$DISPLAY$$WAYLAND_DISPLAY$$QT_QPA_PLATFORM" ]; then \
	  $(BIN)/timeline-app; else \
	  echo "There is no display here; drawing the same window to timeline.png."; \
	  $(BIN)/timeline-app render --out timeline.png; fi

test: $(TEST_READY)
	@$(MAKE) --no-print-directory -j2 lint
	$(BIN)/python -m pytest -n 2

lint: types style rooms dead

types: $(TEST_READY)
	$(BIN)/mypy

style: $(TEST_READY)
	$(BIN)/ruff check --quiet
	$(BIN)/ruff format --check --quiet

rooms: $(TEST_READY)
	$(BIN)/lint-imports

dead: $(TEST_READY)
	$(BIN)/vulture

# The pictures of README.md and docs/, drawn anew.
pictures: $(RUN_READY)
	for lang in zh en; do for size in 1920x1080 1080x1920 1366x768; do \
	  $(BIN)/timeline-app render events.json --event team-departs --lang $$lang --size $$size \
	    --out docs/pictures/stage-$$lang-$$size.png || exit 1; done; done
	$(BIN)/timeline-app render events.json --event projects-start --lang zh --theme dark \
	  --out docs/pictures/stage-zh-dark.png
	$(BIN)/timeline-app render events.json --event team-departs --lang en --text-scale 200 \
	  --size 1366x768 --out docs/pictures/stage-en-text-200.png
	for lang in zh en; do $(BIN)/python tools/picture_edit_mode.py $$lang 1920x1080 \
	  docs/pictures/edit-$$lang-1920x1080.png || exit 1; done
	$(BIN)/python tools/picture_crowd.py 100000 en docs/pictures/crowd-en-1920x1080.png
	$(BIN)/python tools/picture_kiosk.py zh 1080x1920 69 docs/pictures/kiosk-zh-1080x1920.png
	$(BIN)/python tools/picture_kiosk.py en 1920x1080 92 docs/pictures/kiosk-en-1920x1080.png
	$(BIN)/python tools/picture_show.py zh 6 audience docs/pictures/show-audience-zh.png
	$(BIN)/python tools/picture_show.py en 4 console docs/pictures/show-console-en.png

bench: $(TEST_READY)
	$(BIN)/python -m benchmarks

torture: $(TEST_READY)
	TIMELINE_MONKEY=20000 $(BIN)/python -m pytest -n 2 -m "slow or not slow" --hypothesis-profile=torture

# How long, by our clock, and how many acts of a monkey, which take hours: make soak MINUTES=300 ACTS=20000
MINUTES := 10
ACTS := 1000000

soak: $(TEST_READY)
	$(BIN)/python -m benchmarks.soak --minutes $(MINUTES)
	$(BIN)/python -m tests.monkey kiosk --count $(ACTS)

# After a change of the dependencies in pyproject.toml; needs uv.
lock:
	uv lock --quiet
	uv export --locked --no-emit-project --no-header --quiet --no-dev -o tools/run.lock
	uv export --locked --no-emit-project --no-header --quiet -o tools/test.lock

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache timeline.png

$(RUN_READY): pyproject.toml tools/run.lock tools/set_up.sh
	sh tools/set_up.sh run
	@touch $@

$(TEST_READY): $(RUN_READY) tools/test.lock
	sh tools/set_up.sh test
	@touch $@
