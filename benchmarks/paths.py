#!/usr/bin/env python3
"""Makes a database for questions about ways: benchmarks/paths.py DATABASE [ENTITIES [LINKS [SEED]]]

DATABASE was made by `entente build` of any article; it gets ENTITIES people and organisations and LINKS links between them, one
claim behind each, in sentences of their own: what a build of some hundred thousand articles would leave. Who is linked is drawn by Zipf's
law, so that a few have thousands of neighbours. Prints pairs of entities to ask about. The same numbers give the same database.
"""

import bisect
import datetime
import itertools
import random
import sqlite3
import sys

RELATIONS = ["member_of", "holds_office", "met_with", "accused", "supports", "part_of"]
PER_DOCUMENT = 5
FIRST_DAY = datetime.date(2000, 1, 1)


def main(path, entities=100_000, links=1_000_000, seed=1):
    rng = random.Random(seed)
    database = sqlite3.connect(path)
    database.execute("PRAGMA foreign_keys = OFF")
    database.execute("PRAGMA synchronous = OFF")
    base = next_key(database, "entities")
    names = [f"{kind} {number}" for number in range(entities) for kind in [("Body" if number % 10 == 0 else "Person")]]
    database.executemany(
        "INSERT INTO entities (id, entity, name, kind, organisation_kind) VALUES (?, ?, ?, ?, ?)",
        ((base + i, name.lower().replace(" ", "-"), name, *kind(name)) for i, name in enumerate(names)))
    database.executemany(
        "INSERT INTO aliases (entity_id, text, folded) VALUES (?, ?, ?)",
        ((base + i, name, name.lower()) for i, name in enumerate(names)))
    write_links(database, names, base, drawn(rng, entities, links), rng)
    database.commit()
    database.execute("ANALYZE")
    database.commit()
    for _ in range(20):
        print(*(names[rng.randrange(entities)].lower().replace(" ", "-") for _ in range(2)))


def kind(name):
    return ("organisation", "organisation") if name.startswith("Body") else ("person", None)


def drawn(rng, entities, links):
    """Different pairs: anybody, and somebody whom Zipf's law prefers."""
    sums = list(itertools.accumulate(1 / (rank + 50) ** .8 for rank in range(entities)))
    places = rng.sample(range(entities), entities)
    pairs = set()
    while len(pairs) < links:
        a, b = rng.randrange(entities), places[bisect.bisect_left(sums, rng.random() * sums[-1])]
        if a != b:
            pairs.add((a, b))
    return sorted(pairs)


def write_links(database, names, base, pairs, rng):
    document, sentence, claim = (next_key(database, table) for table in ("documents", "sentences", "claims"))
    template = dict(zip([row[1] for row in database.execute("PRAGMA table_info(documents)")],
                        database.execute("SELECT * FROM documents LIMIT 1").fetchone()))
    documents, sentences, claims, edges = [], [], [], []
    rng.shuffle(pairs)
    for number, (a, b) in enumerate(pairs):
        of = document + number // PER_DOCUMENT
        if number % PER_DOCUMENT == 0:
            day = str(FIRST_DAY + datetime.timedelta(days=rng.randrange(9000)))
            documents.append({**template, "id": of, "sha256": f"{of:064x}", "line": of, "published": day, "story_id": of, "title": f"No {of}"})
        relation = rng.choice(RELATIONS)
        text = f"{names[a]} and {names[b]} are linked."
        sentences.append((sentence + number, of, number % PER_DOCUMENT, 60 * (number % PER_DOCUMENT), 60 * (number % PER_DOCUMENT) + len(text), text))
        claims.append((claim + number, of, sentence + number, f"{rng.getrandbits(64):016x}", base + a, relation, base + b, day, day, day, len(text)))
        edges.append((base + a, relation, base + b, day, day))
    columns = list(template)
    database.executemany(
        f"INSERT INTO documents ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
        ([row[column] for column in columns] for row in documents))
    database.executemany(
        "INSERT INTO sentences (id, document_id, position, role, start_offset, end_offset, text) VALUES (?, ?, ?, 'body', ?, ?, ?)",
        sentences)
    database.executemany(
        "INSERT INTO claims (id, document_id, sentence_id, claim, subject_id, relation, object_id, date, date_basis, earliest, latest,"
        " polarity, modality, evidence_start, evidence_end, rule)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'dateline', ?, ?, 'affirmed', 'fact', 0, ?, 'drawn')", claims)
    database.executemany(
        "INSERT INTO edges (subject_id, relation, object_id, role, is_negated, is_hedged, is_former, is_disputed, first_seen, last_seen,"
        " stories, claims) VALUES (?, ?, ?, '', 0, 0, 0, 0, ?, ?, 1, 1)", edges)


def next_key(database, table):
    return (database.execute(f"SELECT max(id) FROM {table}").fetchone()[0] or 0) + 1


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
