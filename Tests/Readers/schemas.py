"""Validates answers against docs/json with Python's jsonschema, which nobody here wrote, and the schemas themselves.

    Tests/Readers/schemas.py PATH_OF_ENTENTE DATABASE

Prints one line; ends with 1 if an answer breaks its schema.
"""

import json
import pathlib
import subprocess
import sys

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

QUESTIONS = [
    "links CSTO --with-mentions --modality all", "path Kabiri Tajikistan", "status Uzbekistan CSTO --on 2013 --why",
    "status CSTO", "members CSTO --all --why", "history Uzbekistan --why", "offices Russia --why", "conflicts", "stale",
    "conflicts --against Borderlines", "diff --from 2011 --to 2013", "why Uzbekistan CSTO --verify", "find bloc",
    "rank", "stats", "articles Uzbekistan CSTO", "suggest", "check", "judge list", "dict stats", "timeline CSTO",
]


def main(program, database):
    folder = pathlib.Path("docs/json")
    schemas = {path.name: json.loads(path.read_text()) for path in sorted(folder.glob("*.schema.json"))}
    registry = Registry().with_resources((name, Resource.from_contents(schema)) for name, schema in schemas.items())
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)
    wrong = []
    for question in QUESTIONS:
        words = question.split()
        name = "-".join(words[: 2 if words[0] in ("dict", "judge") else 1])
        database_option = [] if name == "dict-stats" else ["--db", database]
        run = subprocess.run([program, *words, "--json", *database_option], capture_output=True, text=True)
        validator = Draft202012Validator(schemas[f"{name}.schema.json"], registry=registry)
        errors = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(json.loads(run.stdout))]
        wrong += [f"{question}: {error}" for error in errors[:3]]
    verdict = "; ".join(wrong) or "as expected"
    print(f"{'jsonschema':14} {'--json':14} {len(QUESTIONS)} answers, {len(schemas)} schemas: {verdict}")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
