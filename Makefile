# The whole set-up is behind every target: a fresh clone needs `make chat`, nothing else.
SHELL := /bin/sh
VENV  := .venv
STAMP := $(VENV)/.installed
BIN   := $(VENV)/bin

.PHONY: licences audit chat test telegram train setup lint lock clean prove prove-privacy prove-fuzz prove-faults prove-backlog

chat: setup ## talk to the bot in this terminal
	@$(BIN)/wegwijzer train --if-needed
	@$(BIN)/wegwijzer chat

telegram: setup ## serve the conversation in Telegram
	@if [ -z "$$TELEGRAM_BOT_TOKEN$$TELEGRAM_BOT_TOKEN_FILE" ]; then \
	  echo "TELEGRAM_BOT_TOKEN is not set: ask @BotFather in Telegram for a token, then run: TELEGRAM_BOT_TOKEN=... make telegram" >&2; exit 2; fi
	@$(BIN)/wegwijzer train --if-missing
	@$(BIN)/wegwijzer telegram

train: setup ## train the model when its data changed
	@$(BIN)/wegwijzer train --if-needed

test: setup lint ## everything CI runs
	@$(BIN)/wegwijzer train --if-needed
	@$(BIN)/python -m pytest

prove: prove-privacy prove-fuzz prove-faults prove-backlog ## the proofs in full: hours

prove-privacy: setup ## 200 people tell the bot everything; then all that it touched is searched
	@$(BIN)/wegwijzer train --if-missing
	@WEGWIJZER_CANARIES=200 WEGWIJZER_PICTURE=var/prove-privacy.png $(BIN)/python -m pytest -s tests/prove/privacy tests/bot/test_privacy.py

prove-fuzz: setup ## a hundred thousand damaged inputs of each kind (WEGWIJZER_FUZZ=1000: fewer): hours
	@$(BIN)/wegwijzer train --if-missing
	@WEGWIJZER_FUZZ=$${WEGWIJZER_FUZZ:-100000} $(BIN)/python -m pytest -rP tests/prove/test_fuzz_*.py
	@if $(BIN)/python -c 'import atheris' 2>/dev/null; then $(BIN)/python -m tests.prove.fuzz_atheris; fi

prove-faults: setup ## danger is answered whatever is broken; fault, language, milliseconds: twenty minutes
	@$(BIN)/wegwijzer train --if-missing
	@WEGWIJZER_PROVE=1 WEGWIJZER_PICTURE=var/prove-faults.png $(BIN)/python -m pytest -s tests/prove/test_faults_matrix.py tests/prove/test_faults_process.py

prove-backlog: setup ## 10,000 messages waited while the bot was away: six minutes
	@WEGWIJZER_BACKLOG=10000 WEGWIJZER_PICTURE=var/prove-backlog.png $(BIN)/python -m pytest -s tests/prove/test_backlog.py

licences: setup ## every dependency and its licence; fails when one is unknown or not free
	@$(BIN)/python -m bot.licences

audit: setup ## known vulnerabilities of the dependencies: needs the network
	@$(BIN)/uv tool run pip-audit --disable-pip --require-hashes -r requirements.lock

lint: setup
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy && $(BIN)/codespell

setup: $(STAMP)

$(STAMP): requirements.lock pyproject.toml .ci/setup.sh
	@sh .ci/setup.sh $(VENV)
	@touch $(STAMP)

lock: ## after changing dependencies in pyproject.toml
	@$(BIN)/uv pip compile -q --upgrade --python-version 3.10 --generate-hashes --no-emit-index-url --extra dev pyproject.toml -o requirements.lock

clean: ## removes the environment, the built map and the model
	rm -rf $(VENV) var
