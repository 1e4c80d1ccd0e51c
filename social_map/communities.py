"""Which communities go with whom: by language, by question, and by wish.

A community never excludes anybody from a place; it only says who finds their way there
easily. Who a resident is, is never stored and hardly ever assumed: a language makes a network
of that language more useful, except for questions in which one's own community may press.
"""

from collections.abc import Iterable, Mapping
from enum import IntEnum
from functools import lru_cache
from types import MappingProxyType

from social_map.text import fold

#: Communities of origin, by the languages that many of their members speak.
BY_LANGUAGE: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "am": frozenset({"eritrean", "ethiopian"}),
        "ar": frozenset({"arabic speaking", "moroccan", "syrian", "iraqi"}),
        "bg": frozenset({"bulgarian"}),
        "fa": frozenset({"iranian", "afghan"}),
        "hu": frozenset({"hungarian"}),
        "ku": frozenset({"kurdish"}),
        "pap": frozenset({"antillean"}),
        "pl": frozenset({"polish"}),
        "prs": frozenset({"afghan"}),
        "ps": frozenset({"afghan"}),
        "ro": frozenset({"romanian"}),
        "ru": frozenset({"russian speaking"}),
        "so": frozenset({"somali"}),
        "ti": frozenset({"eritrean", "ethiopian"}),
        "tr": frozenset({"turkish"}),
        "uk": frozenset({"ukrainian"}),
        "zgh": frozenset({"moroccan"}),
    }
)

#: Every community that is one of origin.
ORIGINS: frozenset[str] = frozenset().union(*BY_LANGUAGE.values())

#: Communities of faith. No language tells anybody's faith.
FAITHS: frozenset[str] = frozenset({"muslim", "christian", "hindu", "jewish"})

_BOUND = ORIGINS | FAITHS

#: Groups, and the questions with which somebody shows that the group fits.
BY_INTENT: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "women": frozenset({"women"}),
        "youth": frozenset({"youth"}),
        "lgbti": frozenset({"lgbti"}),
        "undocumented": frozenset({"undocumented"}),
        "homeless people": frozenset({"homelessness", "food_and_goods"}),
        "refugees": frozenset({"residence_status", "newcomer_orientation"}),
        "asylum seekers": frozenset({"residence_status"}),
        "newcomers": frozenset({"newcomer_orientation", "learn_dutch", "residence_status"}),
        "parents": frozenset({"parenting"}),
        "eu migrant workers": frozenset(),
        "migrant workers": frozenset(),
        "older people": frozenset(),
        "fathers": frozenset(),
        "men": frozenset(),
    }
)

#: Groups so particular that a place for them only is of little use to anybody else.
PARTICULAR: frozenset[str] = frozenset({"undocumented", "youth", "asylum seekers"})

#: Questions in which one's own community is never assumed to be the right place.
OWN_NOT_ASSUMED: frozenset[str] = frozenset(
    {"domestic_violence", "women", "relationships", "lgbti", "faith_and_meaning"}
)


class Fit(IntEnum):
    """How well a place's communities fit who asks; smaller is better."""

    OWN = 0  # the community was asked for, shares the language or fits the question
    EVERYONE = 1
    OTHERS = 2  # meant for others in the first place
    PARTICULAR = 3  # of little use to anybody else


@lru_cache(maxsize=4096)
def _folded(communities: frozenset[str]) -> frozenset[str]:
    return frozenset(map(fold, communities))


def own_communities(language: str | None, community: str | None) -> frozenset[str]:
    """Return the communities of who asks: the one named, otherwise those of the language."""
    if community:
        return frozenset({fold(community)})
    return BY_LANGUAGE.get(base_language(language), frozenset())


def base_language(language: str | None) -> str:
    """Return ``ar`` for ``ar-MA``; empty for unknown."""
    return (language or "").replace("_", "-").split("-")[0].lower()


def fit(
    communities: Iterable[str],
    *,
    intents: Iterable[str],
    language: str | None = None,
    community: str | None = None,
    open_to_all: bool = False,
    wished: bool = False,
) -> Fit:
    """Tell how well a place's communities fit who asks.

    Args:
        communities: Of the place.
        intents: What it is about.
        language: Of who asks.
        community: One that was asked for by name.
        open_to_all: The place is there for others too.
        wished: The own community was asked for, whichever that is.
    """
    groups = _folded(frozenset(communities))
    if not groups:
        return Fit.EVERYONE
    asked = frozenset(intents)
    if community and fold(community) in groups:
        return Fit.OWN
    if "lgbti" in groups:
        # Also when it is for believers or refugees: nobody is taken to belong who did not say so.
        return Fit.OWN if "lgbti" in asked else Fit.PARTICULAR
    pressing = bool(asked & OWN_NOT_ASSUMED) and not wished and may_press(groups, language=language)
    if any(BY_INTENT.get(group, frozenset()) & asked for group in groups):
        foreign = groups & (ORIGINS | FAITHS) and not groups & own_communities(language, None)
        return Fit.OTHERS if pressing or (foreign and not open_to_all) else Fit.OWN
    if groups & own_communities(language, None) and (wished or not groups & FAITHS):
        return Fit.OTHERS if pressing else Fit.OWN
    # A place for people without papers frightens others, a theatre in Polish is lost on them.
    particular = "undocumented" in groups or groups <= PARTICULAR or groups <= ORIGINS
    return Fit.PARTICULAR if particular and not open_to_all else Fit.OTHERS


def may_press(communities: Iterable[str], *, language: str | None) -> bool:
    """Whether a place may belong to the own community of who asks, as far as anybody knows."""
    groups = _folded(frozenset(communities))
    return "lgbti" not in groups and is_own(groups, language=language, community=None)


def is_bound(communities: Iterable[str]) -> bool:
    """Whether a place belongs to a community of origin or faith."""
    return bool(_folded(frozenset(communities)) & _BOUND)


def is_own(communities: Iterable[str], *, language: str | None, community: str | None) -> bool:
    """Whether a place may belong to the community of who asks.

    Without a named community this errs on the safe side: every community of faith, and
    every one of origin when the language does not tell.
    """
    groups = _folded(frozenset(communities))
    own = own_communities(language, community)
    if community:
        return bool(groups & own)
    return bool(groups & (FAITHS | (own or ORIGINS)))
