"""A question in a button: what fits comes back, what does not is left out in a known order."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from bot import callback
from bot.callback import FILTERS, LIMIT
from bot.key_figures.answering import VIEWS
from bot.key_figures.question import FORMS, Question, read_data
from bot.languages import offered
from social_map.taxonomy import HELP_INTENTS

INTENTS = sorted(HELP_INTENTS)
QUESTIONS = st.builds(
    Question,
    problems=st.lists(st.sampled_from(INTENTS), max_size=2, unique=True).map(tuple),
    place=st.sampled_from([None, "2526", "leiden", "den-haag/schilderswijk",
                           "amsterdam/oostelijk-havengebied"]),
    language=st.sampled_from([language.code for language in offered()]),
    filters=st.sets(st.sampled_from(list(FILTERS.values()))).map(
        lambda chosen: tuple(name for name in FILTERS.values() if name in chosen)
    ),
    form=st.sampled_from(list(FORMS)),
)  # fmt: skip


@given(question=QUESTIONS, view=st.sampled_from(sorted(VIEWS)))
def test_a_button_brings_the_question_back(question: Question, view: str) -> None:
    """64 bytes at most; language, choices, form and the most urgent problem always survive."""
    data = question.data(view)
    assert len(data.encode()) <= LIMIT
    press = callback.read(data)
    assert press is not None
    shown, read = read_data(press, question.place)
    assert shown == view
    assert (read.language, read.place) == (question.language, question.place)
    assert (read.filters, read.form) == (question.filters, question.form)
    assert read.problems == question.problems[: len(read.problems)]
    assert len(read.problems) >= min(1, len(question.problems))


def test_the_place_goes_before_the_second_problem() -> None:
    """A place can be asked again; a second problem would be lost."""
    question = Question(("neighbourhood_safety", "newcomer_orientation"), "den-haag/schilderswijk")
    press = callback.read(question.data("e"))
    assert press is not None
    assert read_data(press, "leiden")[1].place == "leiden"
    assert read_data(press, None)[1].problems == question.problems


def test_two_problems_fit_without_a_theme() -> None:
    """Only in the list of one theme's questions the second may be left out."""
    for pair in combinations(INTENTS, 2):
        press = callback.read(Question(pair).data("e"))
        assert press is not None
        assert read_data(press, None)[1].problems == pair


def test_the_whole_country_is_not_a_place_that_did_not_fit() -> None:
    """Nothing else takes its place."""
    press = callback.read(Question(("debts",), None).data("e"))
    assert press is not None
    assert read_data(press, "leiden")[1].place is None


@given(argument=st.text("abcdefqt:+-_xyz", max_size=30), extra=st.text("abc-/1", max_size=12))
def test_any_button_is_some_question(argument: str, extra: str) -> None:
    """Old and broken ones too: what is unknown in them is left out."""
    press = callback.Press("k", argument, "xx", extra)
    _, question = read_data(press, None)
    assert set(question.problems) <= set(INTENTS)
    assert question.language == "en"
