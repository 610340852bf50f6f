"""The same names for everyone: one TSV (alias, entity, kind) for the peers, a dictionary folder for Entente."""

import shutil
from pathlib import Path

HEADERS = {
    "state": ("states", "id name aliases weak_aliases demonyms capital successor iso2 wikidata from until source"),
    "organisation": (
        "organisations", "id name aliases weak_aliases kind parent successor wikidata from until source"),
    "person": ("people", "id name aliases weak_aliases nationality wikidata source"),
    "place": ("places", "id name aliases state metonym source"),
}
PROJECT = Path(__file__).parents[2] / "dict"


def write_for_peers(aliases, path: Path):
    """One alias a line."""
    path.write_text("".join("\t".join(alias) + "\n" for alias in aliases))


def write_for_entente(aliases, folder: Path, patterns: bool):
    """One row an entity; with `patterns` also what it takes to read claims."""
    folder.mkdir(exist_ok=True)
    names = {}
    for alias in aliases:
        names.setdefault((alias.kind, alias.entity), []).append(alias.text)
    for kind, (table, columns) in HEADERS.items():
        columns = columns.split()
        lines = ["\t".join(columns)]
        for (row_kind, entity), (name, *others) in sorted(names.items()):
            if row_kind == kind:
                row = {"id": entity, "name": name, "aliases": "; ".join(others), "source": "workload"}
                if kind == "organisation":
                    row["kind"] = "organisation"
                lines.append("\t".join(row.get(column, "") for column in columns))
        (folder / f"{table}.tsv").write_text("\n".join(lines) + "\n")
    if patterns:
        for name in ("relations.yaml", "roles.tsv", "words.tsv"):
            shutil.copy(PROJECT / name, folder / name)
