"""Heads of states and governments in the country file of the PETRARCH actor dictionaries.

An actor is a block: a name, synonyms behind `+`, then codes in brackets, each with the days it holds. Who heads a
state or its government has its plain government code for days that are no quarter of a year: quarters are how the
file dates ministers, whom it took from snapshots.
"""

import calendar
import datetime
import re

from countries import territory
from dates import agree, first_day
from names import person_likeness, shared_words

CODE = re.compile(r"\[([A-Z]{3})GOV ([<>]?)(\d{6,8})(?:-(\d{6,8}))?\s*\]")
NAME = re.compile(r"^\+?([^\s\[]+)")
# Codes of CAMEO that are not those of ISO 3166.
CAMEO = {"ROM": "ROU", "ZAR": "COD", "TMP": "TLS", "YUG": "SRB", "SCG": "SRB", "PAL": "PSE", "SUN": "RUS"}
NO_ISO = {"KOS": "Kosovo", "KSV": "Kosovo", "DDR": "East Germany", "KNT": "Kanaky"}


def heads(path):
    """Triples of code, names and tenures, where a tenure is a first and a last day, the last perhaps empty."""
    names, codes = [], []
    for line in path.read_text("utf-8", errors="replace").splitlines():
        text = line.split("#")[0].rstrip()
        if not text.strip():
            continue
        if codes and text[0] not in "+ \t":
            yield from tenures(names, codes)
            names, codes = [], []
        if not text[0].isspace() and (match := NAME.match(text)):
            names.append(match[1].strip("_").replace("_", " "))
        codes += re.findall(r"\[.*?\]", text)
    yield from tenures(names, codes)


def tenures(names, codes):
    found = [(match[1], *days(*match.groups()[1:])) for match in map(CODE.fullmatch, codes) if match]
    exact = [(code, first, last) for code, first, last in found if first and is_exact(first, last)]
    for code in dict.fromkeys(code for code, _, _ in exact):
        yield code, names, [(first, last) for other, first, last in exact if other == code]


def days(bound, first, last):
    both = [f"{y}-{d[-4:-2]}-{d[-2:]}" if d else ""
            for d in (first, last or "") for y in [d[:-4] if len(d) == 8 else ("20" if d[:2] < "30" else "19") + d[:2]]]
    if not all(is_day(d) for d in both if d):
        return "", ""
    return ("", both[0]) if bound == "<" else tuple(both)


def is_day(text):
    try:
        datetime.date.fromisoformat(text)
        return True
    except ValueError:
        return False


def is_exact(first, last):
    if not first.endswith("-01"):
        return True
    if not last:
        return False
    year, month, day = map(int, last.split("-"))
    return day not in (calendar.monthrange(year, month)[1], 28, 30)


def rulers(dictionary, findings, path):
    import pycountry
    for code, names, held in heads(path):
        country = pycountry.countries.get(alpha_3=CAMEO.get(code, code))
        state = (territory(dictionary, country.alpha_2, country.name) if country
                 else dictionary.named(NO_ISO.get(code, code), "states", "places"))
        for tenure in held:
            check_ruler(dictionary, findings, state.id if state else code, names, tenure)


def check_ruler(dictionary, findings, state, names, tenure):
    first, last = tenure
    period = "since 1990" if (last or "2014") >= "1990" else "before 1990"
    subject = f"{state}: {names[0].title()}"
    shown = f"{first} – {last or '…'}"
    states = dictionary.governed(state)

    def offices_of(person):
        return [o for o in dictionary.offices_by[person.id] if o.of in states]

    person = bearer(
        dictionary.people(states), names,
        lambda person: any(covers(office, first) for office in offices_of(person)))
    offices = offices_of(person) if person else []
    if not offices:
        found = f"{person.id} has no office" if person else "no person"
        return findings.missing(f"PETRARCH heads {period}", subject, f"{found} ({shown})")
    findings.covered(f"PETRARCH heads {period}")
    if fits(offices, first, last):
        findings.covered(f"PETRARCH days {period}")
    else:
        found = f"{shown}, here {'; '.join(map(str, offices))}"
        findings.missing(f"PETRARCH days {period}", subject, found)


def fits(offices, first, last):
    """Whether a tenure begins or ends with an office and has its other end there, too, or within one."""
    begins = [agree(o.begin, first) for o in offices if o.begin]
    ends = [not o.end or not last or agree(o.end, last) for o in offices]
    return any(begins) and (any(ends) or any(covers(o, last) for o in offices)) or (
        bool(last) and any(o.end and agree(o.end, last) for o in offices) and any(covers(o, first) for o in offices))


def covers(office, day):
    return bool(office.begin) and first_day(office.begin).year <= int(day[:4]) <= int((office.end or "9999")[:4])


def bearer(people, names, is_in_office):
    """Whoever is called so, those first who were in office then: sons are called like fathers."""
    scored = [
        (*max((person_likeness(n, k), shared_words(n, k)) for n in names for k in p.spellings(n)), p)
        for p in people]
    alike = [(is_in_office(p), score, shared, p.id, p) for score, shared, p in scored if score >= 0.8]
    return max(alike, default=(None,))[-1]
