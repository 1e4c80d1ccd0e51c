"""Messages of ``add-language`` and ``languages``: a language begun, and how far all of them are."""

MESSAGES: dict[str, tuple[str, str]] = {
    "addlang_code": (
        "'{code}' is geen taalcode; schrijf die van BCP 47, twee of drie kleine letters, zoals ro of ckb.",
        "'{code}' is no language code; write that of BCP 47, two or three small letters, such as ro or ckb.",
    ),
    "addlang_code_other": (
        "'{code}' heet '{right}' (BCP 47); schrijf: wegwijzer add-language {right} …",
        "'{code}' is called '{right}' (BCP 47); write: wegwijzer add-language {right} …",
    ),
    "addlang_name": (
        "'{name}' is geen naam van een taal; schrijf hem zoals sprekers van de taal hem schrijven, zonder cijfers.",
        "'{name}' is no name of a language; write it as its speakers write it, without digits.",
    ),
    "addlang_name_long": (
        "'{name}' heeft {length} tekens; op een knop passen er {most}. Schrijf een kortere naam.",
        "'{name}' has {length} characters; a button has room for {most}. Write a shorter name.",
    ),
    "addlang_name_script": (
        "'{name}' staat in een ander schrift ({found}) dan de taal ({script}); schrijf de naam zoals sprekers"
        " hem schrijven, of geef het schrift: --script {found}",
        "'{name}' is in another script ({found}) than the language ({script}); write the name as its speakers"
        " write it, or give the script: --script {found}",
    ),
    "addlang_name_foreign": (
        "'{name}' is niet hoe sprekers hun taal noemen; die schrijven '{own}'.",
        "'{name}' is not how its speakers call the language; they write '{own}'.",
    ),
    "addlang_name_taken": (
        "'{name}' is de naam van {code}; schrijf een andere naam, of een andere code.",
        "'{name}' is the name of {code}; write another name, or another code.",
    ),
    "addlang_other_name": (
        "{code} staat al in nlu_data/languages.yml en heet daar '{name}'; schrijf die naam, of verander hem daar.",
        "{code} is in nlu_data/languages.yml already and is called '{name}' there; write that name, or change it there.",
    ),
    "addlang_script": (
        "'{script}' is geen schrift; geef het met --script, in vier letters (ISO 15924), zoals Latn of Arab.",
        "'{script}' is no script; give it with --script, in four letters (ISO 15924), such as Latn or Arab.",
    ),
    "addlang_fallback": (
        "'{fallback}' schrijft de bot niet; kies met --fallback een van: {known}",
        "the bot does not write '{fallback}'; choose with --fallback one of: {known}",
    ),
    "addlang_made": ("gemaakt: {path}", "made: {path}"),
    "addlang_texts": (
        "{path}: {count} teksten erbij om te vertalen (TODO), met Engels en Nederlands erboven",
        "{path}: {count} texts more to translate (TODO), with English and Dutch above them",
    ),
    "addlang_kept": (
        "De voorbeelden van {code} die er al waren, zijn niet veranderd.",
        "The examples of {code} that were there are unchanged.",
    ),
    "addlang_registered": (
        "ingeschreven in nlu_data/languages.yml: {name} ({script}, {direction}), als begonnen (started); bewoners zien de taal nog niet",
        "registered in nlu_data/languages.yml: {name} ({script}, {direction}), as started; residents do not see the language yet",
    ),
    "addlang_nothing": (
        "{code} was er al helemaal; er is niets veranderd.",
        "{code} was all there already; nothing was changed.",
    ),
    "addlang_order": (
        "Vul nu in, in deze volgorde (wat er is / wat er hoort te zijn):",
        "Now fill in, in this order (what there is / what there should be):",
    ),
    "addlang_crisis": ("1. Gevaar, en de gevaarkaart", "1. Danger, and the danger card"),
    "addlang_dialogue": ("2. Gesprek, en al het andere", "2. Dialogue, and everything else"),
    "addlang_themes": ("3. De acht thema's", "3. The eight themes"),
    "addlang_translations": ("4. Wat de bot zegt", "4. What the bot says"),
    "addlang_tests": (
        "5. Toetszinnen, door iemand anders geschreven",
        "5. Test sentences, written by somebody else",
    ),
    "addlang_done": ("in orde", "done"),
    "addlang_then": (
        "Kijk na met: wegwijzer languages · wegwijzer lint-translations {code} · wegwijzer lint-language {code}."
        " Is de taal bruikbaar, zet dan 'coverage: usable' bij {code} in nlu_data/languages.yml, en train.",
        "Look it over with: wegwijzer languages · wegwijzer lint-translations {code} · wegwijzer lint-language {code}."
        " When the language is usable, put 'coverage: usable' at {code} in nlu_data/languages.yml, and train.",
    ),
    "langs_title": ("Talen", "Languages"),
    "langs_column_code": ("code", "code"),
    "langs_column_name": ("taal", "language"),
    "langs_column_coverage": ("staat op", "registered"),
    "langs_column_computed": ("is", "is"),
    "langs_column_reviewed": ("nagelezen", "reviewed"),
    "langs_column_examples": ("voorbeelden", "examples"),
    "langs_column_tests": ("toetszinnen", "tests"),
    "langs_column_translated": ("vertaald", "translated"),
    "langs_note": (
        "usable en complete worden bewoners aangeboden; understood: de bot begrijpt de taal en antwoordt in het"
        " Engels en eenvoudig Nederlands. Wat er ontbreekt: wegwijzer languages CODE",
        "usable and complete are offered to residents; understood: the bot understands the language and answers in"
        " English and simple Dutch. What is missing: wegwijzer languages CODE",
    ),
    "langs_lacking": ("{code} mist, om {coverage} te zijn:", "to be {coverage}, {code} lacks:"),
    "langs_complete": ("{code} mist niets.", "{code} lacks nothing."),
    "langs_unknown": (
        "'{code}' is geen taal van de bot. Wel: {known}",
        "'{code}' is no language of the bot. There are: {known}",
    ),
    "langs_written": (
        "de tabel in {path} klopt weer",
        "the table in {path} is right again",
    ),
}  # fmt: skip
