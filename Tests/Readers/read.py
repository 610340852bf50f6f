"""Reads exports of one graph with programs that nobody here wrote, and compares what they find.

    Tests/Readers/read.py FOLDER

FOLDER holds the graph in any of the formats, each file named as the format names it, several files in a folder of the
format's name; and expected.json, {"nodes": 3, "edges": 2, "claims": 2, "names": {"csto": "CSTO", ...}}, or else what
graph.json says is expected. Prints a line for each reader; ends with 1 if one finds something else.
"""

import collections
import csv
import json
import pathlib
import re
import shutil
import subprocess
import sys

import duckdb
import igraph
import networkx
import rdflib
import sqlite_utils
from followthemoney import model

try:
    import mermaidx
except ImportError:
    mermaidx = None

Found = collections.namedtuple("Found", "nodes edges names claims", defaults=[None] * 4)
MOST_SHOWN = 5

# What formats cannot hold of a name and replace by U+FFFD: what XML 1.0 forbids, what RDF readers refuse.
XML_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
RDF_FORBIDDEN = re.compile("[\x00\ufffe\uffff]")


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode or done.stderr.strip():
        raise ValueError(f"{command[0]}: {done.stderr.strip() or done.returncode}")
    return done.stdout


# Their owners' schemas; where these cannot be fetched, what we say of them beside this file.
XML_SCHEMAS = {
    ".gexf": "http://gexf.net/1.3/gexf.xsd",
    ".graphml": "http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd",
}
SCHEMA_NOT_COMPILED = 5


def xmllint(path):
    run("xmllint", "--noout", path)
    ours = pathlib.Path(__file__).with_name(f"{path.suffix[1:]}.xsd")
    for schema, allowed in ((ours, [0]), (XML_SCHEMAS[path.suffix], [0, SCHEMA_NOT_COMPILED])):
        command = ["xmllint", "--noout", "--schema", str(schema), str(path)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=30)
        except subprocess.TimeoutExpired:
            continue
        if done.returncode not in allowed:
            raise ValueError(f"xmllint: {done.stderr.strip()}")


def read_dot(path):
    run("dot", "-Tcanon", "-o", "/dev/null", path)
    # Several links may share a line, so there is no number of edges to compare.
    return Found(int(run("gc", "-n", path).split()[0]), None)


def networkx_graphml(path):
    graph = networkx.read_graphml(path, force_multigraph=True)
    names = {data["entity"]: data.get("name", "") for _, data in graph.nodes(data=True)}
    return Found(len(graph), graph.number_of_edges(), names)


def igraph_graphml(path):
    graph = igraph.Graph.Read_GraphML(str(path))
    return Found(graph.vcount(), graph.ecount(), dict(zip(graph.vs["entity"], graph.vs["name"])))


def networkx_gexf(path):
    graph = networkx.read_gexf(path, version="1.3")
    names = {node: data["name"] for node, data in graph.nodes(data=True)}
    return Found(len(graph), graph.number_of_edges(), names)


def networkx_json(path):
    data = json.loads(path.read_text())
    graph = networkx.node_link_graph(data, edges="edges")
    names = {node: data["name"] for node, data in graph.nodes(data=True)}
    return Found(len(graph), graph.number_of_edges(), names, len(data.get("claims", [])))


def duckdb_tables(nodes, edges, claims, key, ends):
    """Counts rows; every end of an edge must be a node."""
    tables = duckdb.connect()
    for name, path in {"nodes": nodes, "edges": edges, "claims": claims}.items():
        tables.execute(
            f"CREATE VIEW {name} AS SELECT * FROM read_csv('{path}', header = true, all_varchar = true,"
            "delim = ',', quote = '\"', escape = '\"', max_line_size = 20000000, null_padding = false)"
        )
    for end in ends:
        dangling = tables.execute(
            f'SELECT count(*) FROM edges WHERE "{end}" NOT IN (SELECT "{key}" FROM nodes)'
        ).fetchone()[0]
        if dangling:
            raise ValueError(f"{dangling} edges whose {end} is no node")
    names = {row[0] or "": row[1] or "" for row in tables.execute(f'SELECT "{key}", name FROM nodes').fetchall()}
    edges, claims = (tables.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ("edges", "claims"))
    return Found(len(names), edges, names, claims)


def duckdb_csv(folder):
    return duckdb_tables(
        folder / "nodes.csv", folder / "edges.csv", folder / "claims.csv", "id", ["source", "target"])


def duckdb_neo4j(folder):
    return duckdb_tables(
        folder / "entities.csv", folder / "links.csv", folder / "claims.csv", "id:ID(Entity)",
        [":START_ID(Entity)", ":END_ID(Entity)"])


def sqlite_utils_csv(folder):
    database = sqlite_utils.Database(memory=True)
    for name in ("nodes", "edges", "claims"):
        with open(folder / f"{name}.csv", newline="") as file:
            csv.field_size_limit(10**8)
            database[name].insert_all(csv.DictReader(file))
    names = {row["id"]: row["name"] for row in database["nodes"].rows}
    claims = database["claims"].count if database["claims"].exists() else 0
    edges = database["edges"].count if database["edges"].exists() else 0
    return Found(len(names), edges, names, claims)


ENTENTE = rdflib.Namespace("urn:x-entente:vocabulary:")
ORG = rdflib.Namespace("http://www.w3.org/ns/org#")
PREFERRED = rdflib.URIRef("http://www.w3.org/2004/02/skos/core#prefLabel")


def rdflib_turtle(path):
    graph = rdflib.Graph().parse(path, format="turtle")
    names = {
        str(graph.value(entity, rdflib.DCTERMS.identifier)): str(graph.value(entity, PREFERRED))
        for entity in graph.subjects(rdflib.DCTERMS.identifier)
    }
    links = set()
    for kind in (ORG.Membership, rdflib.RDF.Statement, ENTENTE.CoMention):
        links |= set(graph.subjects(rdflib.RDF.type, kind))
    claims = set(graph.subjects(rdflib.RDF.type, ENTENTE.Claim))
    for literal in graph.objects():
        if isinstance(literal, rdflib.Literal) and literal.ill_typed:
            raise ValueError(f"ill-typed {literal.n3()}")
    return Found(len(names), len(links), names, len(claims))


def rapper_turtle(path):
    counted = subprocess.run(["rapper", "-q", "-i", "turtle", "-c", path], capture_output=True, text=True)
    if counted.returncode or counted.stderr.strip():
        raise ValueError(counted.stderr.strip())
    return Found()


def followthemoney(path):
    """Every value must be clean, every required property there, every reference lead to an entity of its range."""
    entities = {}
    for line in path.read_text().split("\n")[:-1]:
        data = json.loads(line)
        proxy = model.get_proxy(data, cleaned=False)
        if proxy.id in entities:
            raise ValueError(f"{proxy.id} twice")
        entities[proxy.id] = proxy
        for name, values in data["properties"].items():
            kept = proxy.get(name)
            if name not in proxy.schema.properties or len(kept) != len(values):
                raise ValueError(f"{proxy.schema.name}.{name}: of {values!r:.100} only {kept!r:.100} kept")
        for name in proxy.schema.required:
            if not proxy.get(name):
                raise ValueError(f"{proxy.schema.name} {data!r:.100} without {name}")
    for proxy in entities.values():
        for prop, value in proxy.itervalues():
            if prop.type.name == "entity" and not (value in entities and entities[value].schema.is_a(prop.range)):
                raise ValueError(f"{proxy.schema.name}.{prop.name} leads nowhere: {value}")
    links = {re.sub(r"-\d+$", "", key) for key in entities if re.match(r"link-[0-9a-f]{24}", key)}
    things = [
        proxy for key, proxy in entities.items()
        if not proxy.schema.edge and proxy.schema.name not in ("Article", "Position")
    ]
    return Found(len(things), len(links), None)


def mermaid(path):
    """Mermaid itself, in an engine for JavaScript; several links may share a line."""
    svg = mermaidx.render(path.read_text()).svg()
    nodes = re.findall(r'<g[^>]*class="node [^"]*"', svg)
    lines = re.findall(r'<path[^>]*flowchart-link', svg)
    if len(lines) != len(re.findall(r"^  linkStyle ", path.read_text(), re.MULTILINE)):
        raise ValueError(f"{len(lines)} lines")
    return Found(len(nodes), None)


READERS = [
    ("dot, gc", "graph.dot", read_dot, None),
    ("networkx", "graph.graphml", networkx_graphml, XML_FORBIDDEN),
    ("igraph", "graph.graphml", igraph_graphml, XML_FORBIDDEN),
    ("networkx", "graph.gexf", networkx_gexf, XML_FORBIDDEN),
    ("networkx", "graph.json", networkx_json, None),
    ("DuckDB", "csv", duckdb_csv, None),
    ("sqlite-utils", "csv", sqlite_utils_csv, None),
    ("DuckDB", "neo4j", duckdb_neo4j, None),
    ("rdflib", "graph.ttl", rdflib_turtle, RDF_FORBIDDEN),
    ("rapper", "graph.ttl", rapper_turtle, None),
    ("followthemoney", "graph.ftm.json", followthemoney, None),
    ("mermaid", "graph.mmd", mermaid, None),
]


def expectation(folder):
    if (folder / "expected.json").exists():
        return json.loads((folder / "expected.json").read_text())
    graph = json.loads((folder / "graph.json").read_text())
    counts = {what: len(graph.get(what, [])) for what in ("nodes", "edges", "claims")}
    return {**counts, "names": {node["id"]: node["name"] for node in graph["nodes"]}}


def differences(found, expected, forbidden):
    for what in ("nodes", "edges", "claims"):
        number = getattr(found, what)
        if number is not None and what in expected and number != expected[what]:
            yield f"{what}: {number} and not {expected[what]}"
    for entity, name in expected["names"].items() if found.names is not None else []:
        wanted = forbidden.sub("\ufffd", name) if forbidden else name
        key = forbidden.sub("\ufffd", entity) if forbidden else entity
        if found.names.get(key) != wanted:
            yield f"name of {key!r:.80}: {found.names.get(key)!r:.80} and not {wanted!r:.80}"


def main():
    folder = pathlib.Path(sys.argv[1])
    expected = expectation(folder)
    failed = False
    for reader, name, read, forbidden in READERS:
        path = folder / name
        if not path.exists():
            continue
        program = reader.split(",")[0]
        if program in ("dot", "rapper") and not shutil.which(program) or program == "mermaid" and not mermaidx:
            continue
        try:
            if path.suffix in (".graphml", ".gexf") and shutil.which("xmllint"):
                xmllint(path)
            found = read(path)
            wrong = list(differences(found, expected, forbidden))
        except Exception as error:  # whatever a reader throws is its verdict
            found, wrong = None, [f"{type(error).__name__}: {error}"]
        counts = [
            f"{len(number) if what == 'names' else number} {what}"
            for what, number in (found._asdict().items() if found else []) if number is not None
        ]
        verdict = "; ".join(wrong[:MOST_SHOWN]) or "as expected"
        print(f"{reader:14} {name:14} {', '.join(counts) or 'no counts'}: {verdict}")
        failed |= bool(wrong)
    sys.exit(1 if failed else 0)


main()
