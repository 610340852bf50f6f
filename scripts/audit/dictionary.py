"""The tables of `dict/`, read as text: who is in them, under which names, in which offices."""

import collections
import dataclasses
import pathlib
import re

from names import folded, telling_words

ENTITIES = ("states", "organisations", "people", "places")


@dataclasses.dataclass(frozen=True)
class Entity:
    kind: str
    id: str
    cells: dict

    def values(self, column):
        return [value for value in self.cells.get(column, "").split("; ") if value]

    @property
    def strong_names(self):
        return [self.cells["name"], *self.values("aliases")]

    @property
    def names(self):
        return [*self.strong_names, *self.values("weak_aliases")]

    def spellings(self, name):
        """What a person's name in a table may be: of one word, as monarchs have, a weak one too."""
        return self.names if len(telling_words(name)) == 1 else self.strong_names


@dataclasses.dataclass(frozen=True)
class Office:
    person: str
    role: str
    of: str
    begin: str
    end: str

    def __str__(self):
        return f"{self.role} {self.begin or '…'} – {self.end or '…'}"


def rows(path):
    lines = [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    header = lines[0].split("\t")
    return [dict(zip(header, line.split("\t"))) for line in lines[1:]]


class Dictionary:
    def __init__(self, folder):
        folder = pathlib.Path(folder)
        self.entities = {
            row["id"]: Entity(kind, row["id"], row)
            for kind in ENTITIES for row in rows(folder / f"{kind}.tsv")}
        self.offices = [
            Office(row["person"], row["role"], row["of"], row["from"], row["until"])
            for row in rows(folder / "offices.tsv")]
        self.by_name = collections.defaultdict(list)
        self.by_code = {}
        for entity in self.entities.values():
            plain = re.sub(r" \(.*\)$", "", entity.cells["name"])
            for name in dict.fromkeys([*entity.names, plain]):
                self.by_name[folded(name)].append(entity)
            if entity.cells.get("iso2"):
                self.by_code[entity.cells["iso2"]] = entity
        self.offices_of = collections.defaultdict(list)
        self.offices_by = collections.defaultdict(list)
        for office in self.offices:
            self.offices_of[office.of].append(office)
            self.offices_by[office.person].append(office)
        self.people_of = collections.defaultdict(set)
        for entity in self.of_kind("people"):
            for state in entity.values("nationality"):
                self.people_of[state].add(entity.id)
        for office in self.offices:
            self.people_of[office.of].add(office.person)

    def of_kind(self, *kinds):
        return [entity for entity in self.entities.values() if entity.kind in kinds]

    def named(self, name, *kinds):
        """The first entity of these kinds that goes by a name."""
        found = [entity for entity in self.by_name[folded(name)] if entity.kind in (kinds or ENTITIES)]
        return found[0] if found else None

    def governed(self, state):
        """A state and those that it continued, whose rulers tables list under one code."""
        former = [e.id for e in self.of_kind("states") if state in e.values("successor")]
        return [state, *former]

    def people(self, states):
        return [self.entities[p] for p in sorted(set().union(*(self.people_of[s] for s in states)))
                if p in self.entities]
