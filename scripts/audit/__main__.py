"""Compares the dictionaries with tables of facts and prints what is missing or differs; see scripts/dict-audit."""

import argparse
import os
import pathlib

import cities
import countries
import factbook
import petrarch
from dictionary import Dictionary
from findings import Findings

HERE = pathlib.Path(__file__).resolve().parent
CHECKOUT = HERE.parent.parent


def arguments():
    parser = argparse.ArgumentParser(prog="dict-audit", description=__doc__.split(";")[0] + ".")
    parser.add_argument("--dict", type=pathlib.Path, default=os.environ.get("ENTENTE_DICT") or CHECKOUT / "dict")
    parser.add_argument(
        "--facts", type=pathlib.Path, default=os.environ.get("ENTENTE_FACTS"),
        help="directory of factbook_*.csv and petrarch/ (default: $ENTENTE_FACTS)")
    parser.add_argument("--cities", type=int, default=1_000_000, metavar="N", help="cities of at least N inhabitants")
    parser.add_argument("--only", action="append", default=[], metavar="WORD", help="checks whose name has WORD")
    parser.add_argument("--reasons", action="store_true", help="print what differs on purpose, too")
    return parser.parse_args()


def main():
    options = arguments()
    dictionary = Dictionary(options.dict)
    findings = Findings(HERE / "on-purpose.tsv")
    for check, needs in CHECKS:
        run(check, needs, dictionary, findings, options)
    findings.show(options.only, options.reasons)


def run(check, needs, dictionary, findings, options):
    """Runs a check with the table it needs, or says why not."""
    try:
        if needs is None:
            return check(dictionary, findings, options)
        path = options.facts / needs if options.facts else None
        if path is None or not path.exists():
            return findings.skip(check.__name__.replace("_", " "), f"no {needs} in $ENTENTE_FACTS")
        check(dictionary, findings, factbook.table(path) if path.suffix == ".csv" else path)
    except ModuleNotFoundError as error:
        findings.skip(check.__name__.replace("_", " "), f"no Python package {error.name}")


def large_cities(dictionary, findings, options):
    cities.cities(dictionary, findings, options.cities)


def packages(check):
    def run_check(dictionary, findings, _):
        check(dictionary, findings)
    run_check.__name__ = check.__name__
    return run_check


CHECKS = [
    (countries.united_nations, "factbook_org_participation.csv"),
    (factbook.organisations, "factbook_org_participation.csv"),
    (factbook.executives, "factbook_executives.csv"),
    (petrarch.rulers, "petrarch/Phoenix.Countries.actors.txt"),
    (packages(countries.iso_3166), None),
    (packages(countries.cldr), None),
    (packages(countries.country_names), None),
    (packages(cities.capitals), None),
    (large_cities, None),
]

main()
