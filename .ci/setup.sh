#!/bin/sh
# Makes the virtual environment: Python 3.10 through uv, pyenv or python3.10, and the locked, hash-checked requirements.
set -eu
venv=$1
if [ ! -x "$venv/bin/python" ] || ! "$venv/bin/python" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 10))' 2>/dev/null; then
  rm -rf "$venv"
  echo "Making the environment $venv with Python 3.10 ..." >&2
  made=no
  for python in python3.10 "$(pyenv prefix 3.10 2>/dev/null || true)/bin/python3.10" "$(ls -d "$HOME"/.pyenv/versions/3.10*/bin/python3.10 2>/dev/null | tail -n 1)"; do
    if "$python" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 10))' 2>/dev/null && "$python" -m venv "$venv" 2>/dev/null; then made=yes; break; fi
  done
  if [ "$made" = no ] && command -v uv >/dev/null 2>&1 && uv venv -q --seed --python 3.10 "$venv"; then made=yes; fi
  if [ "$made" = no ]; then
    rm -rf "$venv"
    echo "Wegwijzer needs Python 3.10 and found neither python3.10, nor pyenv's 3.10, nor uv: install uv ('pip install uv' or your package manager; it fetches Python 3.10 itself) or install Python 3.10, then run the same command again." >&2
    exit 2
  fi
fi
echo "Installing the locked requirements (about 3 GB, the first time takes a few minutes) ..." >&2
if command -v uv >/dev/null 2>&1; then
  VIRTUAL_ENV="$venv" uv pip install -q --compile-bytecode --require-hashes -r requirements.lock
  VIRTUAL_ENV="$venv" uv pip install -q --no-deps --no-build-isolation -e .
else
  "$venv/bin/python" -m pip install -qq --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
  "$venv/bin/python" -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation -e .
fi
