"""What a quick script makes of mentions: who is named with whom in one sentence, in SQLite and as a diagram."""

import collections
import itertools
import sqlite3
from pathlib import Path

import networkx

DRAWN = 200
SCHEMA = """
    pragma journal_mode=OFF; pragma synchronous=OFF;
    create table document(id text primary key, date text, title text);
    create table entity(id text primary key, kind text, name text);
    create table mention(document text, sentence int, start int, end int, entity text);
    create table edge(a text, b text, weight int, first text, last text, primary key(a, b)) without rowid;
"""


class Cooccurrences:
    """Gathers documents and mentions, counts pairs."""

    def __init__(self):
        self.documents, self.mentions, self.entities = [], [], {}
        self.weights, self.dates = collections.Counter(), {}

    def add(self, document, sentences):
        """Counts the pairs of each sentence's set of entities."""
        date = document["date"]
        self.documents.append((document["id"], date, document["title"]))
        for entities in sentences:
            if len(entities) > 1:
                for pair in itertools.combinations(sorted(entities), 2):
                    self.weights[pair] += 1
                    known = self.dates.get(pair)
                    self.dates[pair] = (min(known[0], date), max(known[1], date)) if known else (date, date)

    def store(self, path):
        """Writes a new database."""
        Path(path).unlink(missing_ok=True)
        database = sqlite3.connect(path)
        database.executescript(SCHEMA)
        database.executemany("insert into document values(?,?,?)", self.documents)
        database.executemany("insert into entity values(?,?,?)", [(id, *rest) for id, rest in self.entities.items()])
        database.executemany("insert into mention values(?,?,?,?,?)", self.mentions)
        database.executemany("insert into edge values(?,?,?,?,?)",
                             [(*pair, weight, *self.dates[pair]) for pair, weight in sorted(self.weights.items())])
        database.executescript("create index by_entity on mention(entity); create index by_b on edge(b);")
        database.commit()

    def draw(self, path):
        """Writes DOT for the entities with the strongest links."""
        graph = networkx.Graph()
        graph.add_weighted_edges_from((a, b, weight) for (a, b), weight in self.weights.items())
        strongest = sorted(graph.degree(weight="weight"), key=lambda item: (-item[1], item[0]))[:DRAWN]
        drawn = graph.subgraph([entity for entity, _ in strongest])
        with open(path, "w") as file:
            file.write("graph entities {\n")
            for entity in sorted(drawn):
                file.write(f"  {_quoted(entity)} [label={_quoted(self.entities[entity][1])}];\n")
            for a, b, facts in sorted(drawn.edges(data=True), key=lambda edge: edge[:2]):
                file.write(f"  {_quoted(a)} -- {_quoted(b)} [weight={facts['weight']}];\n")
            file.write("}\n")

    def summary(self):
        """What was found, in one line."""
        return f"{len(self.documents)} articles, {len(self.mentions)} mentions, {len(self.weights)} pairs"


def _quoted(text):
    return '"' + text.replace('"', '\\"') + '"'
