"""Tune the sentence encoder on our examples: `python -m bot.tuning --help`. (README text below.)

TO BE FILLED
"""

from __future__ import annotations

import argparse
import dataclasses
import sys
import time
from pathlib import Path

from bot.encoder_patch import DELTA, base_model

START = time.monotonic()


def say(text: str) -> None:
    """Tell how far we are."""
    sys.stdout.write(f"[{time.monotonic() - START:5.0f} s] {text}\n")
    sys.stdout.flush()


def main() -> int:
    """Read the arguments, tune, and measure or save."""
    parser = argparse.ArgumentParser(prog="python -m bot.tuning", description=main.__doc__)
    parser.add_argument("--data", type=Path, default=Path("nlu_data"), help="folder of languages")
    parser.add_argument("--languages", nargs="*", default=[], help="use only these")
    parser.add_argument("--out", type=Path, default=DELTA, help="the delta file to write")
    parser.add_argument(
        "--measure", nargs="*", metavar="LANGUAGE",
        help="write nothing: keep a fifth of the examples and these languages out of tuning and "
        "of the classifier, and report on them before and after",
    )  # fmt: skip
    parser.add_argument("--strength", type=float, default=3.0, help="C of the classifier")
    parser.add_argument("--threads", type=int, default=2)
    try:
        from bot.tuning import network, train
    except ModuleNotFoundError as error:
        if "-h" in sys.argv or "--help" in sys.argv:
            parser.parse_args()
        sys.stderr.write(f"Tuning needs torch 2 (pip install torch): {error}\n")
        return 2
    for field in dataclasses.fields(train.Plan):
        kind = type(field.default)
        parser.add_argument(f"--{field.name.replace('_', '-')}", type=kind, default=field.default)
    options = parser.parse_args()

    from bot.tuning import delta, examples, measure, tokens, weights

    network.torch.set_num_threads(options.threads)
    plan = train.Plan(**{f.name: getattr(options, f.name) for f in dataclasses.fields(train.Plan)})
    file = weights.WeightFile(base_model())
    found = examples.load(options.data, options.languages)
    say(f"{len(found)} examples in {', '.join(sorted({e.language for e in found}))}; {plan}")
    tuner = train.Tuner(file, tokens.Tokenizer(file), plan)
    if options.measure is None:
        tuner.fit(found, say)
        size = delta.save(options.out, file, tuner.network.packed())
        say(f"{options.out}: {size / 1e6:.1f} MB")
        return 0
    texts = [example.text for example in found]
    tuner.inputs.add(texts)
    before = tuner.inputs.all_vectors(texts)
    parts = measure.split(found, before, options.measure)
    say("untuned\n" + measure.report(found, before, parts, options.strength))
    tuner.fit([e for e, taught in zip(found, parts.taught, strict=True) if taught], say)
    after = tuner.inputs.all_vectors(texts)
    say("tuned\n" + measure.report(found, after, parts, options.strength))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
