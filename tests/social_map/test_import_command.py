"""``map export`` and ``map import`` on a real map, as a maintainer uses them."""

import csv
import json
import stat
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner, Result

from social_map import editing
from social_map.building import build_map
from social_map.cli import map_group
from social_map.editing import Change
from social_map.planning import Plan
from social_map.reporting import summary
from social_map.store import Store

Run = Callable[..., Result]


@pytest.fixture
def kaart(tmp_path: Path, map_file: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The shipped map, to be changed."""
    path = tmp_path / "kaart.db"
    build_map(path)
    monkeypatch.setenv("WEGWIJZER_MAP", str(path))
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    monkeypatch.chdir(tmp_path)
    return path


@pytest.fixture
def run(kaart: Path) -> Run:
    """Run a map command on it."""

    def command(*arguments: str, answer: str | None = None) -> Result:
        return CliRunner().invoke(map_group, arguments, input=answer)

    return command


class Sheet:
    """The sheet of places of an exported spreadsheet, edited by header and id."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.book = openpyxl.load_workbook(path)
        self.sheet = self.book["plekken"]
        self.columns = {cell.value: cell.column for cell in self.sheet[1]}
        self.rows = {self.sheet.cell(row, 1).value: row for row in range(2, self.sheet.max_row + 1)}

    def put(self, place_id: str, header: str, value: Any) -> None:
        """Type something into a cell."""
        self.sheet.cell(self.rows[place_id], self.columns[header]).value = value

    def add(self, name: str, **cells: Any) -> int:
        """Type a new row; return its number."""
        row = self.sheet.max_row + 1
        self.rows[name] = row
        self.put(name, "Naam", name)
        for header, value in cells.items():
            self.put(name, header.replace("_", " "), value)
        return row

    def save(self) -> None:
        """Save the file."""
        self.book.save(self.path)


def test_the_story_of_a_maintainer(run: Run, kaart: Path) -> None:
    """Export the shipped map, break twenty things, read the errors, mend them, import, undo."""
    before = editing.read_all(kaart)
    assert run("export", "--format", "xlsx", "kaart.xlsx").exit_code == 0
    path = Path("kaart.xlsx")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600

    sheet = Sheet(path)
    broken = {  # place, column: what is typed, what the error says, what is right
        ("luisterlijn", "Telefoon"): ("bel ons", "geen telefoonnummer", "088 0767 000 (luisterlijn)"),
        ("geldfit", "Telefoon"): ("6,12E+08", "cijfers van dit nummer weggegooid", "0800-8115 (lijn)"),
        ("juridisch-loket", "Hulpvragen"): ("juridisch advies; schuldne", "Bedoel je schulden?", "juridisch advies; wonen; schulden; verblijfsvergunning; werk; ruzie en scheiding"),
        ("juridisch-loket", "Talen"): ("Nederlands; Engls", "Bedoel je Engels?", "Nederlands; Engels; Türkçe"),
        ("kindertelefoon", "Openingstijden"): ("maadag 11-21", "Bedoel je maandag (Mo)?", "ma-zo 11-21 uur"),
        ("mind-hulplijn", "Openingstijden"): (0.375, "alleen een tijd of getal", "ma-vr 9.00-21.30"),
        ("veilig-thuis", "Anoniem"): ("misschien", "geen ja of nee", "ja"),
        ("al-amal-tussen-in", "Gemeente"): ("Utrect", "Bedoel je Utrecht?", "utrecht"),
        ("secret-garden", "Gemeente"): ("Bijlmermeer", "schrijf Amsterdam", "Amsterdam"),
        ("schuldhulpmaatje", "Soort"): ("formeeel", "Bedoel je formeel?", "formeel"),
        ("slachtofferhulp-nederland", "Website"): ("geen", "geen webadres", "www.slachtofferhulp.nl"),
        ("politie-geen-spoed", "E-mail"): ("politie at nl", "geen e-mailadres", ""),
        ("113-zelfmoordpreventie", "Laatste controle"): ("32-13-2026", "geen datum", "31-10-2026"),
        ("alarmnummer-112", "Naam"): ("", "verplicht; vul het in", "112 (alarmnummer)"),
        ("al-nisa", "Grond webadres"): ("", "de pagina ontbreekt", "https://www.alnisa.nl/over-ons/"),
        ("pools-podium", "Kosten"): ("=1+1", "dit is een formule", "gratis"),
        ("de-mussen", "Leeftijd vanaf"): ("18+", "geen getal", 18),
        ("spe-amsterdam", "Contactpersonen"): ("Jan | rol | bel mij | j@x.nl | medewerkers", "geen telefoonnummer", "Jan | rol | 0612345678 | j@x.nl | medewerkers"),
    }  # fmt: skip
    for (place_id, header), (typed, _, _) in broken.items():
        sheet.put(place_id, header, typed)
    sheet.sheet.cell(1, sheet.columns["Wachttijd"]).value = "Wachtijd"
    copy = sheet.add("Kopie")
    sheet.sheet.cell(copy, 1).value = "centrum-seksueel-geweld"
    new = {"Soort": "formeel", "Hulpvragen": "werk", "Bron": "x"}
    sheet.add("Buurthuis Nieuw", Gemeente="utrecht", Telefoon=201234567, **new)
    sheet.add("geldfit ", Gebied="heel Nederland", **new)
    sheet.save()

    dry = run("import", "kaart.xlsx", "--dry-run")
    assert dry.exit_code == 1
    for (place_id, header), (_, message, _) in broken.items():
        where = f"[FOUT] kaart.xlsx, blad plekken, rij {sheet.rows[place_id]}, kolom "
        lines = [line for line in dry.stdout.splitlines() if line.startswith(where)]
        assert any(f": {header} is " in line and message in line for line in lines), header
    for message in (
        "Bedoel je Wachttijd?",
        "deze id staat ook in",
        "deze plek staat al in de kaart",
    ):
        assert message in dry.stdout
    assert "Nieuw: buurthuis-nieuw (Buurthuis Nieuw)\n" in dry.stdout
    assert "    Telefoon: 0201234567\n" in dry.stdout
    assert editing.read_all(kaart) == before

    none = run("import", "kaart.xlsx", "--all-or-nothing")
    assert none.exit_code == 1
    assert "Er is niets veranderd, omdat er fouten zijn" in none.stdout
    assert editing.read_all(kaart) == before

    store = Store.open_map(kaart)
    assert store.get("buurthuis-nieuw") is None
    good = run("import", "kaart.xlsx")
    assert good.exit_code == 1
    assert "Nieuw: 1. Veranderd: 0." in good.stdout
    assert "nul voor een telefoonnummer teruggezet: 1" in good.stdout
    found = store.get("buurthuis-nieuw")
    assert found is not None, "a running bot sees the new map without restart"

    for (place_id, header), (_, _, right) in broken.items():
        sheet.put(place_id, header, right)
    sheet.sheet.cell(1, sheet.columns["Wachttijd"]).value = "Wachttijd"
    sheet.sheet.delete_rows(copy, 3)
    sheet.save()
    done = run("import", "kaart.xlsx")
    assert done.exit_code == 0, done.stdout
    assert "[FOUT]" not in done.stdout
    now = {record["id"]: record for record in editing.read_all(kaart)}
    assert now["juridisch-loket"]["languages"] == ["nl", "en", "tr"]
    assert now["mind-hulplijn"]["opening"] == "Mo-Fr 09:00-21:30"
    assert now["113-zelfmoordpreventie"]["last_check"] == "2026-10-31"
    old = {record["id"]: record for record in before}
    changed = {key for key, record in now.items() if record != old.get(key)}
    assert changed == {
        "geldfit", "juridisch-loket", "mind-hulplijn",
        "113-zelfmoordpreventie", "pools-podium", "de-mussen", "spe-amsterdam", "buurthuis-nieuw",
    }  # fmt: skip

    assert "De kaart was al zo" in run("import", "kaart.xlsx").stdout
    assert run("undo", answer="ja\n").exit_code == 0
    assert run("undo", answer="ja\n").exit_code == 0
    assert editing.read_all(kaart) == before


def test_csv_in_dutch_and_english(run: Run, kaart: Path) -> None:
    """The language decides headers, words and separator; both come back."""
    assert run("export", "--format", "csv", "nl").exit_code == 0
    assert run("export", "--format", "csv", "en", "--lang", "en").exit_code == 0
    dutch = (Path("nl") / "plekken.csv").read_text(encoding="utf-8-sig").splitlines()[0]
    english = (Path("en") / "places.csv").read_text(encoding="utf-8-sig").splitlines()[0]
    assert dutch.startswith("Id;Naam;Andere namen;Soort;")
    assert english.startswith("Id,Name,Other names,Kind,")
    for path in ("nl", "en", "nl/plekken.csv", "en/places.csv"):
        result = run("import", path)
        assert result.exit_code == 0
        assert "Ongewijzigd: 141." in result.stdout
    for path in (Path("nl") / "plekken.csv", Path("nl") / "manifest.json"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_export_holds_every_place(run: Run, kaart: Path) -> None:
    """Also what residents never see: paused, unconfirmed, without ground, for staff."""
    run("export", "--format", "csv", "map")
    with (Path("map") / "plekken.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert {row["Id"] for row in rows} == {record["id"] for record in editing.read_all(kaart)}


@pytest.mark.parametrize("arguments", [("--format", "jsonl", "alles.jsonl"), ("alles.jsonl",)])
def test_jsonl_comes_back_as_it_was(run: Run, kaart: Path, arguments: tuple[str, ...]) -> None:
    """The data file's own format, for programs."""
    assert run("export", *arguments).exit_code == 0
    lines = Path("alles.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in lines] == editing.read_all(kaart)
    assert stat.S_IMODE(Path("alles.jsonl").stat().st_mode) == 0o600
    result = run("import", "alles.jsonl")
    assert result.exit_code == 0
    assert "Ongewijzigd: 141." in result.stdout


def test_jsonl_adds_and_never_erases(run: Run, kaart: Path) -> None:
    """What a line does not say stays; what is wrong is named with its line."""
    (geldfit,) = editing.read_all(kaart, ["geldfit"])
    Path("wat.jsonl").write_text(
        json.dumps({"id": "geldfit", "email": "info@geldfit.nl", "languages": ["tr"]})
        + "\nkapot\n[]\n"
        + json.dumps({"id": "nieuw", "name": "Nieuw"})
        + "\n",
        encoding="utf-8",
    )
    result = run("import", "wat.jsonl")
    assert result.exit_code == 1
    assert "wat.jsonl, regel 2: de regel is" in result.stdout
    assert "wat.jsonl, regel 3: de regel is" in result.stdout
    assert "wat.jsonl, regel 4: kind is leeg: verplicht" in result.stdout
    assert editing.read_all(kaart, ["geldfit"]) == [
        geldfit | {"email": "info@geldfit.nl", "languages": ["tr"]}
    ]


def test_hidden_contacts_leave_in_no_format_and_survive_all(run: Run, kaart: Path) -> None:
    """Canary: no export, no difference and no error shows who is on 'never'."""
    canary = {"name": "Kanarie Vogel", "phone": "0687654321", "visibility": "never"}
    (record,) = editing.read_all(kaart, ["geldfit"])
    editing.apply(
        kaart,
        [Change("geldfit", record | {"contacts": [canary], "note": "oud"})],
        by="test",
        what="test",
    )
    outputs = []
    for target in ("kaart.xlsx", "map", "alles.jsonl"):
        outputs.append(run("export", target).output)
        if target != "kaart.xlsx":
            files = [Path(target)] if Path(target).is_file() else list(Path(target).iterdir())
            outputs += [file.read_text(encoding="utf-8") for file in files]
    sheet = Sheet(Path("kaart.xlsx"))
    outputs += [str(cell.value) for page in sheet.book for row in page.iter_rows() for cell in row]
    sheet.put("geldfit", "Opmerking", "nieuw")
    sheet.put("luisterlijn", "Contactpersonen", "Kanarie Vogel | rol | x | y | nooit")
    sheet.put("korrelatie" if "korrelatie" in sheet.rows else "mind-hulplijn",
              "Contactpersonen", "Kanarie Vogel | nooit")  # fmt: skip
    sheet.save()
    for arguments in (("--dry-run",), ("--json", "--dry-run"), ()):
        outputs.append(run("import", "kaart.xlsx", *arguments).output)
    outputs.append(run("import", "alles.jsonl", "--json").output)
    assert not [text for text in outputs if "Kanarie" in text or "0687654321" in text]
    (after,) = editing.read_all(kaart, ["geldfit"])
    assert after["contacts"] == [canary]


def test_missing_rows_are_removed_after_asking(run: Run, kaart: Path) -> None:
    """The count is shown; no is no, silence is no; --yes does not ask."""
    run("export", "kaart.xlsx")
    sheet = Sheet(Path("kaart.xlsx"))
    sheet.sheet.delete_rows(sheet.rows["geldfit"])
    sheet.save()
    assert "Verwijderd: 0." in run("import", "kaart.xlsx").stdout
    for answer in ("nee\n", "", "\n"):
        result = run("import", "kaart.xlsx", "--delete-missing", answer=answer)
        assert result.exit_code == 1
        assert "Plekken die uit de kaart gaan: 1. Doorgaan?" in result.output
        assert len(editing.read_all(kaart)) == 141
    dry = run("import", "kaart.xlsx", "--delete-missing", "--dry-run")
    assert "Verwijderd: geldfit (Geldfit)" in dry.stdout
    assert run("import", "kaart.xlsx", "--delete-missing", answer="j\n").exit_code == 0
    assert len(editing.read_all(kaart)) == 140


def test_a_change_while_the_question_waits_is_not_lost(
    run: Run, kaart: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody else saved between reading and writing: nothing is overwritten."""
    run("export", "kaart.xlsx")
    sheet = Sheet(Path("kaart.xlsx"))
    sheet.put("luisterlijn", "Opmerking", "nieuw")
    sheet.sheet.delete_rows(sheet.rows["geldfit"])
    sheet.save()
    (record,) = editing.read_all(kaart, ["luisterlijn"])

    def change(*_: Any) -> bool:
        after = record | {"email": "a@b.nl"}
        editing.apply(kaart, [Change("luisterlijn", after)], by="iemand", what="test")
        return True

    monkeypatch.setattr("social_map.commands.importing.ask", change)
    result = run("import", "kaart.xlsx", "--delete-missing")
    assert result.exit_code == 1
    assert "luisterlijn. Er is niets opgeslagen" in result.output
    assert editing.read_all(kaart, ["luisterlijn"]) == [record | {"email": "a@b.nl"}]
    assert editing.read_all(kaart, ["geldfit"])


def test_a_withdrawn_place_does_not_come_back(run: Run, kaart: Path) -> None:
    """Named, left out, and the rest goes on."""
    run("export", "kaart.xlsx")
    run("export", "alles.jsonl")
    assert run("withdraw", "secret-garden", "--yes").exit_code == 0
    for path in ("kaart.xlsx", "alles.jsonl"):
        result = run("import", path)
        assert result.exit_code == 1
        assert "mag niet terugkomen" in result.stdout
        assert "Geweigerd: 1." in result.stdout
        assert editing.read_all(kaart, ["secret-garden"]) == []


def test_the_history_says_who_and_what(run: Run, kaart: Path) -> None:
    """The role and the file."""
    run("export", "kaart.xlsx")
    sheet = Sheet(Path("kaart.xlsx"))
    sheet.put("geldfit", "Opmerking", "Gebeld.")
    sheet.save()
    assert run("import", "kaart.xlsx", "--by", "sleutelpersoon").exit_code == 0
    history = run("history", "geldfit").stdout
    assert "sleutelpersoon" in history
    assert "import kaart.xlsx" in history


def test_json_for_programs(run: Run, kaart: Path) -> None:
    """Everything of the report, in fixed keys."""
    run("export", "kaart.xlsx")
    sheet = Sheet(Path("kaart.xlsx"))
    sheet.put("geldfit", "Opmerking", "Gebeld.")
    sheet.put("luisterlijn", "Telefoon", "bel")
    sheet.save()
    report = json.loads(run("import", "kaart.xlsx", "--json", "--lang", "en").stdout)
    assert {key: report[key] for key in ("read", "added", "unchanged", "removed", "refused")} == {
        "read": 141, "added": [], "unchanged": 139, "removed": [], "refused": 1
    }  # fmt: skip
    assert report["changed"] == {"geldfit": {"Note": ["Only your postcode is asked.", "Gebeld."]}}
    (problem,) = report["problems"]
    assert problem["where"] == (
        f"kaart.xlsx, sheet plekken, row {sheet.rows['luisterlijn']}, column V"
    )
    assert (problem["field"], problem["value"]) == ("Telefoon", "bel")
    assert report["applied"] is True
    assert report["batch"] == 1


def test_an_edited_file_is_not_overwritten(run: Run, kaart: Path) -> None:
    """Work in a spreadsheet is not lost to a second export."""
    for target, edited in (("map", Path("map/plekken.csv")), ("kaart.xlsx", Path("kaart.xlsx"))):
        assert run("export", target).exit_code == 0
        assert run("export", target).exit_code == 0
        if edited.suffix == ".xlsx":
            Sheet(edited).save()
        else:
            edited.write_text(edited.read_text(encoding="utf-8") + "\n", encoding="utf-8")
        content = edited.read_bytes()
        result = run("export", target)
        assert result.exit_code == 1
        assert "is veranderd sinds de export" in result.output
        assert edited.read_bytes() == content
        assert run("export", target, "--force").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("import", "weg.xlsx"), "weg.xlsx bestaat niet"),
        (("import", "brief.docx"), "ken ik niet"),
        (("import", "nep.xlsx"), "geen xlsx-bestand"),
        (("export", "--format", "csv", "nep.xlsx"), "is een bestand; geef een map"),
        (("export", "--format", "xlsx", "."), "is een map; geef een bestandsnaam"),
        (("export", "--csv", "map"), "--csv hoort bij --format hsds"),
        (("export", "--format", "jsonl", "--sheets", "entities", "x"), "--sheets hoort bij"),
    ],
)
def test_wrong_use_is_a_sentence(run: Run, arguments: tuple[str, ...], message: str) -> None:
    """No traceback, in Dutch."""
    Path("brief.docx").write_bytes(b"Dag")
    Path("nep.xlsx").write_bytes(b"Dag")
    result = run(*arguments)
    assert result.exit_code in (1, 2)
    assert message in result.output
    assert "Traceback" not in result.output


def test_hsds_comes_back_as_it_was(run: Run, kaart: Path) -> None:
    """Both forms of the public exchange format; nothing private is lost by it."""
    before = editing.read_all(kaart)
    for arguments in (("--format", "hsds", "o.json"), ("--format", "hsds", "--csv", "pakket")):
        assert run("export", *arguments).exit_code == 0
        result = run("import", arguments[-1])
        assert result.exit_code == 0, result.stdout
        assert "Nieuw: 0. Veranderd: 0." in result.stdout
        assert editing.read_all(kaart) == before


def test_repairs_of_other_formats_are_counted_too(run: Run, kaart: Path) -> None:
    """What was repaired, and how often, whoever's message says it."""
    plan = Plan(read=1, repairs=Counter({"repair_spaces": 3, "yes": 12}))
    assert list(summary(plan, "nl"))[1] == "Gerepareerd: spaties weggehaald: 3; ja: 12."
