"""Opens databases of Entente in other tools and sees that all of them read the same; see scripts/peers."""

import json
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile
import urllib.parse

import duckdb
import duckdb_extensions
import yaml

CHECKOUT = pathlib.Path(__file__).resolve().parent.parent
METADATA = CHECKOUT / "examples/datasette.yaml"

# Publishers that break what quotes by guess, with dates of every precision.
NASTY = {
    "O'Brien \"the\" Bold": "2012-08-31",
    "'; DROP TABLE claims; --": "2012-08",
    "back\\slash\\": "2012",
    "tab\tand\nnew line": "1950-01-01",
    "<script>alert(1)</script> &amp;": "2024-12-31",
    "100%_like*?[a-z]": "2016-02-29",
    "{{braces}} ${HOME} $(date)": "1999",
    "null": "2001-09-11",
    "0": "2000-01-01",
    "-1e9": None,
    "שלום עולم": "2012-07",
    "\u202ereversed\u202c": "1950",
    "北京 東京 👨‍👩‍👧 🏳️‍🌈": "2021-12",
    "e\u0301 é ﬁ ß": "2020-01-01",
    "x" * 5000: "2019",
}
NASTY_QUERY = "SELECT publisher, published FROM documents ORDER BY line"


def run(*command, cwd=None, stdin=None):
    done = subprocess.run(command, cwd=cwd, input=stdin, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"peers: {' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def expect(tool, what, found, expected):
    if found != expected:
        found, expected = repr(found)[:1000], repr(expected)[:1000]
        sys.exit(f"peers: {tool}: {what}: found {found}; expected {expected}")


def sqlite_shell(path, sql):
    return [tuple(row.values()) for row in json.loads(run("sqlite3", "-readonly", "-json", path, sql))]


def sqlite_utils(path, sql):
    return [tuple(row.values()) for row in json.loads(run("sqlite-utils", "query", path, sql))]


def datasette(path, url):
    return json.loads(run("datasette", path, "--metadata", METADATA, "--get", url))


def datasette_query(path, sql):
    url = f"/{path.stem}.json?{urllib.parse.urlencode({'sql': sql, '_shape': 'arrays'})}"
    return [tuple(row) for row in datasette(path, url)["rows"]]


def duck(path, sql):
    connection = duckdb.connect()
    connection.execute("LOAD sqlite_scanner")
    connection.execute(f"ATTACH '{path}' AS graph (TYPE sqlite, READ_ONLY)")
    connection.execute("USE graph")
    return connection.execute(sql).fetchall()


TOOLS = {
    "sqlite3": sqlite_shell,
    "sqlite-utils": sqlite_utils,
    "Datasette": datasette_query,
    "DuckDB": duck,
}


def check_counts(path):
    """Every tool finds the same tables with the same number of rows."""
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    tables = [
        name
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sentences_fts%' ORDER BY name"
        )
    ]
    count = "SELECT " + ", ".join(f'(SELECT count(*) FROM "{table}")' for table in tables)
    expected = connection.execute(count).fetchall()
    for tool, query in TOOLS.items():
        expect(tool, "rows", query(path, count), expected)
    return dict(zip(tables, expected[0]))


def check_nasty(entente, folder):
    """Every tool gives back names and dates as they came."""
    lines = [
        json.dumps({"publisher": publisher, "date": date, "text": f"Avalon left the League ({number})."})
        for number, (publisher, date) in enumerate(NASTY.items())
    ]
    (folder / "nasty.jsonl").write_text("\n".join(lines))
    run(entente, "build", "nasty.jsonl", "--db", "nasty.db", cwd=folder)
    for tool, query in TOOLS.items():
        expect(tool, "nasty names", query(folder / "nasty.db", NASTY_QUERY), list(NASTY.items()))


def check_datasette(path):
    """The metadata names tables and columns that exist, labels and queries work, and the search does."""
    metadata = yaml.safe_load(METADATA.read_text())["databases"]["graph"]
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    for table, description in metadata["tables"].items():
        columns = {row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')}
        named = set(description.get("columns", {})) | set(description.get("facets", []))
        named |= {description[key] for key in ["label_column", "sort", "sort_desc"] if key in description}
        expect("datasette.yaml", f"unknown columns of {table}", named - columns, set())
        page = datasette(path, f"/graph/{table}.json?_size=3&_labels=on")
        expect("Datasette", f"{table} is described", page["human_description_en"] is not None, True)
    claim = datasette(path, "/graph/claims.json?_size=1&_labels=on&_shape=objects")["rows"][0]
    expect("Datasette", "an object has its name for a label", set(claim["object_id"]), {"value", "label"})
    for name in metadata["queries"]:
        answer = datasette(path, f"/graph/{name}.json?_shape=array&organisation=csto&day=2016-12-01&entity=csto&words=treaty")
        expect("Datasette", f"{name} has an answer", bool(answer), True)
    found = datasette(path, "/graph/sentences.json?_search=treaty&_shape=array")
    expect("Datasette", "the search finds sentences", bool(found), True)


def check_examples(folder):
    """The examples of docs/data-model.md run as they stand there."""
    text = (CHECKOUT / "docs/data-model.md").read_text()
    section = text.split("## Opening it elsewhere")[1].split("\n## ")[0]
    examples = re.findall(r"```sh\n(.*?)```", section, re.DOTALL)
    questions = re.findall(r"```sql\n(.*?)```", text, re.DOTALL)
    (folder / "question.sql").write_text(questions[0])
    (folder / "examples").symlink_to(CHECKOUT / "examples")
    for example in examples:
        expect("docs/data-model.md", f"an answer to\n{example}", bool(run("sh", "-ec", example, cwd=folder)), True)
    for question in questions:
        for tool, query in TOOLS.items():
            if tool != "DuckDB" or "MATCH" not in question:
                expect(tool, f"an answer to\n{question}", bool(query(folder / "graph.db", question)), True)
    return len(examples)


def main():
    entente = pathlib.Path(sys.argv[1]).resolve()
    duckdb_extensions.import_extension("sqlite_scanner")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        run(entente, "build", CHECKOUT / "examples/corpus", "--db", "graph.db", cwd=folder)
        counts = check_counts(folder / "graph.db")
        check_nasty(entente, folder)
        check_datasette(folder / "graph.db")
        examples = check_examples(folder)
    print(
        f"peers: {', '.join(TOOLS)} read {len(counts)} tables ({sum(counts.values())} rows) alike, "
        f"{len(NASTY)} nasty names unharmed; {examples} examples run"
    )


main()
