"""``wegwijzer bench map``: it is run by the bot's command line, and says what it says here."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from social_map import bench
from social_map.bench_queries import KINDS
from social_map.commands.common import lang_option, reports_errors
from social_map.commands.counted import draw, print_table
from social_map.messages import Language, choose_language, say


class Sizes(click.ParamType[tuple[int, ...]]):
    """Numbers of services, ``1000,10000``."""

    name = "N,N,…"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[int, ...]:
        """Return the sizes, smallest first, or fail with an example."""
        if isinstance(value, tuple):
            return value
        try:
            sizes = tuple(sorted({int(part) for part in str(value).split(",")}))
        except ValueError:
            self.fail(f"'{value}' are no numbers; write them like 1000,10000", param, ctx)
        if sizes[0] < 1:
            self.fail(f"'{value}' holds a number below 1; write 1000,10000", param, ctx)
        return sizes


@click.command("map")
@click.option(
    "--sizes",
    type=Sizes(),
    default=",".join(map(str, bench.SIZES)),
    show_default=True,
    help="Numbers of services to measure with.",
)
@click.option(
    "--questions",
    type=click.IntRange(1),
    default=bench.QUESTIONS,
    show_default=True,
    help="Questions of each kind.",
)
@click.option("--json", "json_file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--png", "png_file", type=click.Path(path_type=Path, dir_okay=False))
@lang_option
@reports_errors
def bench_map_command(
    sizes: tuple[int, ...],
    questions: int,
    json_file: Path | None,
    png_file: Path | None,
    lang: str | None,
) -> None:
    """Measure the social map: import, file size, search and memory, at growing sizes.

    All places are made up and live in a temporary folder. Beside each search stands a plain
    scan over all places, on the same questions. The largest size takes minutes.

    \b
    Example: wegwijzer bench map --sizes 1000,10000 --png growth.png
    """
    speak = choose_language(lang)
    on = bench.machine()
    found = bench.run(
        sizes,
        asked=questions,
        scans=min(bench.SCANS, questions),
        progress=lambda text: click.echo(text, err=True),
    )
    _print(found, on, speak)
    if json_file:
        text = json.dumps(bench.as_json(found, on), indent=2)
        draw(json_file, lambda: _write(json_file, text), speak)
    if png_file:
        draw(png_file, lambda: bench.picture(png_file, found, on, speak), speak)


def _write(path: Path, text: str) -> None:
    path.write_text(text + "\n", encoding="utf-8")


def _print(found: Sequence[bench.Measured], on: bench.Machine, language: Language) -> None:
    kinds = list(KINDS)
    headers = [say("bench_size", language), say("bench_rate", language)]
    headers += [say(f"bench_{key}", language) + " MB" for key in ("file", "memory")]
    print_table(
        say("bench_title", language),
        [*headers, say("bench_question", language), "p50 ms", "p99 ms",
         say("bench_scan", language) + " ms", say("bench_ratio", language)],
        [
            (
                *(
                    (f"{row.size:,}", f"{row.import_rate:,.0f} ({row.import_cpu_rate:,.0f})", f"{row.file_mb:,.0f}",
                     f"{row.import_memory_mb:,.0f} / {row.search_memory_mb:,.0f}")
                    if kind == kinds[0] else ("", "", "", "")
                ),
                say(f"bench_{kind}", language),
                f"{row.speed[kind].p50:.2f} ({row.speed[kind].cpu_p50:.2f})",
                f"{row.speed[kind].p99:.2f} ({row.speed[kind].cpu_p99:.2f})",
                f"{row.speed[kind].scan_p50:,.1f}",
                f"{row.speed[kind].ratio:,.0f} ×",
            )
            for row in found
            for kind in kinds
        ],
        numbers=(0, 1, 2, 3, 5, 6, 7, 8),
        note=say("bench_machine", language, **asdict(on)) + "\n" + say("bench_cpu", language),
    )  # fmt: skip
    for name, holds in bench.targets(found).items():
        answer = say("bench_holds" if holds else "bench_fails", language)
        click.echo(f"{answer}: {say(f'bench_target_{name}', language)}")
