"""States and territories: members of the United Nations, ISO 3166, CLDR, the `countrynames` package."""

import pathlib
import re

from names import folded, spelt

# What CLDR gives codes that are no state or territory.
NO_COUNTRY = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}


def factbook_entity(dictionary, state):
    """The state, place or union that a row of the Factbook's tables is about."""
    name = spelt("Factbook states", state)
    bare = re.sub(r" \(.*\)$", "", name)
    for kinds in (("states",), ("places", "organisations")):
        for form in (name, bare):
            if found := dictionary.named(form, *kinds):
                return found
    return None


def united_nations(dictionary, findings, participation):
    """Every member and observer of the United Nations is a state."""
    check = "UN members and observers"
    for row in participation:
        if row["organisation"] == "UN":
            entity = factbook_entity(dictionary, row["state"])
            if entity and entity.kind in ("states", "organisations"):
                findings.covered(check)
            else:
                findings.missing(check, row["state"], f"no state ({row['status']})")


def iso_3166(dictionary, findings):
    """Every code of ISO 3166-1 has its state or place, under the names pycountry gives."""
    import pycountry
    for country in sorted(pycountry.countries, key=lambda c: c.alpha_2):
        entity = territory(dictionary, country.alpha_2, country.name)
        if entity is None:
            findings.missing("ISO 3166-1", f"{country.alpha_2} {country.name}", "no state or place")
            continue
        findings.covered("ISO 3166-1")
        for name in (getattr(country, a, None) for a in ("name", "common_name", "official_name")):
            if name:
                compare_name(dictionary, findings, "names in ISO 3166-1", entity, plain(name))
    for country in sorted(pycountry.historic_countries, key=lambda c: c.name):
        name = plain(country.name)
        if dictionary.named(name, "states", "places"):
            findings.covered("historic states in ISO 3166-3")
        else:
            found = f"no state or place (withdrawn {country.withdrawal_date})"
            findings.missing("historic states in ISO 3166-3", name, found)


def cldr(dictionary, findings):
    """Every territory has the names that CLDR gives it in English."""
    from babel import Locale
    forms = [Locale(*tags).territories for tags in (("en",), ("en", "GB"), ("en", "AU"))]
    for code in sorted(set().union(*forms)):
        if not re.fullmatch("[A-Z]{2}", code) or code in NO_COUNTRY:
            continue
        names = list(dict.fromkeys(form[code] for form in forms if code in form))
        entity = territory(dictionary, code, names[0])
        if entity is None:
            findings.missing("territories in CLDR", f"{code} {names[0]}", "no state or place")
            continue
        findings.covered("territories in CLDR")
        for name in names:
            for form in dict.fromkeys((re.sub(r" \(.*\)$", "", name), *re.findall(r"\((.*)\)$", name))):
                compare_name(dictionary, findings, "names in CLDR", entity, form)


def country_names(dictionary, findings):
    """English names of `countrynames` are names of the state, and those of states have its code."""
    import countrynames
    import yaml
    data = pathlib.Path(countrynames.__file__).with_name("data.yaml").read_text("utf-8")
    english = re.compile(r"^(?:the |republic |state |kingdom |united |people's |democratic |union |islamic )", re.I)
    for code, names in sorted(yaml.safe_load(data).items()):
        entity = dictionary.by_code.get(code)
        for name in sorted({folded(n): n for n in map(str, names) if english.match(n)}.values()):
            if entity and not re.search(r"[,()/]|\b(?:ex|former)\b", name):
                compare_name(dictionary, findings, "English names in countrynames", entity, name)
    for state in dictionary.of_kind("states"):
        code = state.cells["iso2"]
        for name in state.strong_names if code else []:
            found = countrynames.to_code(name)
            if found in (None, code):
                findings.covered("codes in countrynames")
            else:
                findings.missing("codes in countrynames", f"{state.id} {name}", f"{found}, not {code}")


def territory(dictionary, code, name):
    bare = re.sub(r"( SAR)? China$", "", plain(name))
    return dictionary.by_code.get(code) or dictionary.named(bare, "states", "places")


def compare_name(dictionary, findings, check, entity, name):
    if folded(name) in {folded(n) for n in entity.names + entity.values("demonyms")}:
        findings.covered(check)
    elif other := dictionary.named(name):
        findings.missing(check, f"{entity.id} {name}", f"a name of {other.id}")
    else:
        findings.missing(check, f"{entity.id} {name}", "no alias")


def plain(name):
    """`Bolivia, Plurinational State of` and `Holy See (Vatican City State)` as they are said."""
    name = re.sub(r" \(.*\)$", "", spelt("ISO 3166", name))
    inverted = re.fullmatch(r"([^,]+), (.* of(?: the)?|[\w' ]*(?:Republic|Kingdom|States|State|Islands))", name)
    return f"{inverted[2]} {inverted[1]}" if inverted else name
