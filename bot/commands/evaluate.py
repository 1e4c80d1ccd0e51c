"""`wegwijzer evaluate`."""

from __future__ import annotations

import json
import statistics

import click


@click.command()
@click.option("--language", "codes", multiple=True, metavar="CODE", help="Only this language.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per language.")
@click.option("--misses", is_flag=True, help="Print the sentences whose first intent is wrong.")
def evaluate(codes: tuple[str, ...], as_json: bool, misses: bool) -> None:
    """Measure understanding on the test sentences, per language.

    Test sentences were written by another hand than the examples and are never trained on.
    """
    from bot.evaluation import FIGURES, measure, sentences
    from bot.languages import get_languages
    from bot.service import load_understanding

    parse = load_understanding().parse_alone
    if not as_json:
        click.echo("      " + "".join(f"{name:>9}" for name in FIGURES) + "    p50 ms  sentences")
    shares: dict[str, list[float]] = {}
    for code in codes or tuple(get_languages()):
        score = measure(code, parse)
        if not score.milliseconds:
            click.echo(f"wegwijzer: no test sentences for '{code}'", err=True)
            continue
        row = {name: score.share(name) for name in FIGURES}
        for name, share in row.items():
            if share is not None:
                shares.setdefault(name, []).append(share)
        speed = statistics.median(score.milliseconds)
        if as_json:
            click.echo(json.dumps({"language": code, **row, "p50_ms": round(speed, 1)}))
        else:
            cells = "".join(f"{'' if x is None else f'{x:.3f}':>9}" for x in row.values())
            click.echo(f"{code:<6}{cells}{speed:>10.1f}{len(score.milliseconds):>11}")
        if misses:
            for item in sentences(code):
                found = parse(item["text"])
                if not item.get("danger") and found.intents[0][0] not in item["intents"]:
                    click.echo(f"   {found.intents[0][0]} for {item['intents']}: {item['text']}")
    if not as_json and shares:
        cells = "".join(
            f"{statistics.fmean(shares[n]):>9.3f}" if n in shares else " " * 9 for n in FIGURES
        )
        click.echo(f"{'all':<6}{cells}\n")
        for name, meaning in FIGURES.items():
            click.echo(f"{name:<9} {meaning}")
