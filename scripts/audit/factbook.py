"""The Factbook's tables: who is in which organisation, who heads which state."""

import collections
import csv
import re

from countries import factbook_entity
from dates import agree
from names import alike, person_likeness, spelt, telling_words

MONTHS = {name: number for number, name in enumerate(
    "January February March April May June July August September October November December".split(), 1)}
PERSON = re.compile(r"([^;()]*?\b[A-ZÀ-Þ][A-ZÀ-Þ'’-]{2,}[^;()]*?)\s*(?:\((?:since )?([^)]*)\)|;|$)")
TITLES = re.compile(
    r"^.*\b(?:President|Minister|King|Queen|Prince|General|Governor|Chancellor|Premier|Amir|Sultan|Duke|Pope|Leader"
    r"|Chair(?:person)?|Council|Commissioner|Administrator|Prefect|Mayor|Captains? Regent|Territory|Affairs|State"
    r"|Forces|Republic|Confederation|Polynesia|Zealand|Executive|Bailiff|Ministers|Co-prince|Archbishop|Presidency"
    r"|Superior|Assembly|of China|\(CNSP\)|Sir|Dame|Dr\.|Gen\.|Col\.|Capt\.|Mann|Ratu|Regent|Secretary)\s+(?=\S)")


def table(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def organisations(dictionary, findings, participation):
    """Each acronym is a name of an organisation, each of its states has a row."""
    rows = collections.Counter(row["organisation"] for row in participation)
    for acronym, count in rows.most_common():
        check = "organisations in the Factbook"
        name = spelt("Factbook organisations", acronym)
        if dictionary.named(name, "organisations"):
            findings.covered(check, count)
        else:
            findings.missing(check, acronym, f"no {name if name != acronym else 'organisation'}", count)
    for state, count in collections.Counter(row["state"] for row in participation).items():
        if factbook_entity(dictionary, state):
            findings.covered("states in the Factbook", count)
        else:
            findings.missing("states in the Factbook", state, "no state or place", count)


def executives(dictionary, findings, executives):
    """Heads of states and governments are people with an office since the given day."""
    for row in executives:
        entity = factbook_entity(dictionary, row["state"])
        for name, since in heads(row["text"]):
            check_head(dictionary, findings, row, entity, name, since)


def check_head(dictionary, findings, row, entity, name, since):
    subject = f"{row['state']}: {row['office']}: {name}"
    if entity is None:
        return findings.missing("executives in the Factbook", subject, f"no such state (since {since or '?'})")
    people = dictionary.people(dictionary.governed(entity.id))

    def is_in_office(person):
        return any(o.of == entity.id and not o.end for o in dictionary.offices_by[person.id])

    person = bearer(people, name, is_in_office) or dictionary.named(name, "people")
    if person is None:
        return findings.missing("executives in the Factbook", subject, f"no person (since {since or '?'})")
    offices = [o for o in dictionary.offices_by[person.id] if o.of == entity.id]
    if not offices:
        return findings.missing("executives in the Factbook", subject, f"{person.id} has no office of {entity.id}")
    findings.covered("executives in the Factbook")
    if since and not any(o.begin and agree(o.begin, since) for o in offices):
        found = f"since {since}, here {'; '.join(map(str, offices))}"
        return findings.missing("first days in the Factbook", subject, found)
    findings.covered("first days in the Factbook")
    if all(o.end for o in offices):
        findings.missing("in office in the Factbook", subject, f"here {'; '.join(map(str, offices))}")
    else:
        findings.covered("in office in the Factbook")


def heads(text):
    """The persons of a cell of the Factbook with the first day of their office, YYYY-MM-DD."""
    found = []
    for part in PERSON.finditer(text.replace("\xa0", " ").strip()):
        name = TITLES.sub("", part[1].split("represented by")[-1]).strip(" ,")
        found.append((re.sub(r"^(?:of \w+ )?", "", name), day(part[2] or "")))
    if not found and (since := re.search(r"\(since ([^)]*)\)", text)):
        found.append((TITLES.sub("", text[:since.start()]).strip(), day(since[1])))
    return found


def day(text):
    parts = re.search(r"(?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})", text)
    if not parts or (parts[2] and parts[2] not in MONTHS):
        return ""
    date = parts[3]
    if parts[2]:
        date += f"-{MONTHS[parts[2]]:02}"
        if parts[1]:
            date += f"-{int(parts[1]):02}"
    return date


def bearer(people, name, is_in_office):
    """The person who goes by a name of the Factbook, which prints what it sorts by in capitals."""
    capitals = " ".join(re.findall(r"\b[A-ZÀ-Þ][A-ZÀ-Þ'’-]{2,}", name))
    family = telling_words(capitals or name)[-1]
    best = (0, 0.0, "", None)
    for person in people:
        for known in person.spellings(name):
            if max(alike(family, word) for word in telling_words(known)) < 0.75:
                continue
            score = person_likeness(name, known)
            if score >= 0.8:
                best = max(best, (is_in_office(person), score, person.id, person))
    return best[3]
