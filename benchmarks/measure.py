"""Measures Entente beside its peers and prints tables ready for README.md: measure.py PROGRAMS DATA

PROGRAMS is the folder of the release build.

Every row is a whole process. The rows of a table take turns, ENTENTE_BENCH_RUNS times (5), and each figure is the
median of its runs.
"""

import datetime
import hashlib
import importlib.metadata
import importlib.util
import os
import platform
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
ACCEPTED = (0, 1)  # 1: a well-formed question without an answer


@dataclass
class Row:
    """One command and what its runs took."""

    name: str
    command: list
    reads: Path = None
    makes: Path = None
    wall: list = field(default_factory=list)
    cpu: list = field(default_factory=list)
    peak: list = field(default_factory=list)
    said: str = ""

    def run(self):
        """Runs once; anything but success ends the measurement."""
        if self.makes:
            self.makes.unlink(missing_ok=True)
        output, peak = DATA / "output", DATA / "peak"
        # What starts a process stands in its peak of memory: `time` is small, Python is not.
        command = ["/usr/bin/time", "--quiet", "--format=%M", f"--output={peak}", *self.command]
        with open(output, "wb") as stdout:
            began = time.perf_counter()
            process = subprocess.Popen([str(part) for part in command], stdout=stdout, stderr=subprocess.PIPE)
            complaint = process.stderr.read().decode()
            _, status, usage = os.wait4(process.pid, 0)
            self.wall.append(time.perf_counter() - began)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in ACCEPTED:
            sys.exit(f"{self.name}: exit {process.returncode}: {' '.join(map(str, self.command))}\n{complaint}")
        self.cpu.append(usage.ru_utime + usage.ru_stime)
        self.peak.append(int(peak.read_text()) / 1024)
        if self.makes:
            self.said = output.read_text().strip().rsplit(": ", 1)[-1].split(" (")[0].removeprefix("read ")

    def cells(self):
        """The row's medians, by column."""
        cpu = statistics.median(self.cpu)
        return {
            "": self.name,
            "MB/s": f"{self.reads.stat().st_size / 1e6 / cpu:.1f}" if self.reads else "",
            "CPU": duration(cpu),
            "wall": duration(statistics.median(self.wall)),
            "memory": f"{statistics.median(self.peak):.0f} MB",
            "found": self.said,
        }


def measure(title, rows):
    """Runs rows in turns and prints their table; columns that say nothing are left out."""
    for _ in range(RUNS):
        for row in rows:
            row.run()
    table = [row.cells() for row in rows]
    columns = [column for column in table[0] if any(cells[column] for cells in table)]
    print(f"\n### {title}\n")
    print("| " + " | ".join(columns) + " |")
    print("|---" + "|---:" * (len(columns) - 1) + "|")
    for cells in table:
        print("| " + " | ".join(cells[column] for column in columns) + " |", flush=True)


def duration(seconds):
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.2f} s"


def describe_run():
    """Machine, versions and workload: without them a figure means nothing."""
    cpu = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "CPU")
    swift = run_text("swift", "--version").splitlines()[0]
    revision = run_text("git", "-C", HERE, "rev-parse", "--short", "HEAD")
    changed = "+" if run_text("git", "-C", HERE, "status", "--porcelain", "--", "../Sources", "../dict") else ""
    packages = ["ahocorasick_rs"] + (["spacy"] if HAS_SPACY else [])
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in packages)
    corpus = corpus_of("10mb")
    with open(corpus, "rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    pages = "with" if os.environ.get("ENTENTE_SEEDS") else "without"
    print(f"- {datetime.date.today()}, {os.cpu_count()} cores, {cpu}; load before the run "
          f"{os.getloadavg()[0]:.1f}; median of {RUNS}")
    print(f"- {run_text(ENTENTE, '--version')} ({revision}{changed}), {swift}; Python {platform.python_version()}, {versions}")
    print(f"- `{corpus.name}`: {corpus.stat().st_size / 1e6:.1f} MB, {pages} pages from ENTENTE_SEEDS, "
          f"SHA-256 {digest[:12]}")


def run_text(*command):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True).stdout.strip()


def corpus_of(label):
    return DATA / f"corpus_{label}.jsonl"


def extract(name, corpus, *options):
    return Row(name, [ENTENTE, "extract", *options, corpus], reads=corpus)


def build(name, corpus, *options):
    database = DATA / "graph.db"
    return Row(name, [ENTENTE, "build", *options, "--db", database, corpus], reads=corpus, makes=database)


def peer(name, script, corpus, label):
    database = DATA / "peer.db"
    command = [sys.executable, HERE / "peers" / script, corpus, DATA / f"dict_{label}.tsv", database, DATA / "peer.dot"]
    return Row(name, command, reads=corpus, makes=database)


def measure_reading():
    corpus, cores = corpus_of("10mb"), os.cpu_count()
    measure("Reading articles with Entente's own dictionaries", [
        extract("`extract -j 1`", corpus, "-j", "1"),
        extract(f"`extract -j {cores}`", corpus, "-j", cores),
        build("`build -j 1`", corpus, "-j", "1"),
        build(f"`build -j {cores}`", corpus, "-j", cores),
    ])


def measure_names(label, count):
    corpus = corpus_of("10mb")
    measure(f"The same {count} names", [
        extract("`extract`, names only", corpus, "-j", "1", "--only-dict", DATA / f"names_{label}"),
        extract("`extract`", corpus, "-j", "1", "--only-dict", DATA / f"dict_{label}"),
        build("`build`, names only", corpus, "-j", "1", "--only-dict", DATA / f"names_{label}"),
        build("`build`", corpus, "-j", "1", "--only-dict", DATA / f"dict_{label}"),
        peer("ahocorasick_rs script", "ahocorasick_script.py", corpus, label),
    ])


class Finding:
    """A way to find names; what it took to go through the corpus, loading aside where it can tell."""

    def __init__(self, name, command):
        self.name, self.command = name, [str(part) for part in command]
        self.said = []

    def run(self):
        process = subprocess.run(self.command, capture_output=True, text=True)
        if process.returncode:
            sys.exit(f"{self.name}: exit {process.returncode}: {process.stderr}")
        self.said.append(dict(line.split()[:2] for line in process.stdout.splitlines()))

    def cells(self):
        """The fastest of all runs, and the median of the runs' medians."""
        figures = {key: [float(said[key]) for said in self.said] for key in self.said[0]}
        return [self.name, f"{max(figures['fastest']):.0f}", f"{statistics.median(figures['median']):.0f}",
                f"{statistics.median(figures['prepared']):.2f} s", self.said[0]["places"]]


class Grep(Finding):
    """A whole process, which reads the names each time; only its output is counted."""

    def run(self):
        with open(DATA / "output", "wb") as stdout:
            process = subprocess.Popen(self.command, stdout=stdout, env={**os.environ, "LC_ALL": "C.UTF-8"})
            _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in ACCEPTED:
            sys.exit(f"{self.name}: exit {process.returncode}")
        speed = Path(self.command[-1]).stat().st_size / 1e6 / (usage.ru_utime + usage.ru_stime)
        with open(DATA / "output", "rb") as lines:
            places = sum(1 for _ in lines)
        self.said.append({"prepared": "0", "fastest": speed, "median": speed, "places": str(places)})

    def cells(self):
        cells = super().cells()
        return [*cells[:3], "within", cells[4]]


def measure_finding(label, count):
    articles, text, names = corpus_of("10mb"), DATA / "corpus_10mb.txt", DATA / f"names_{label}.txt"
    match = [PROGRAMS / "entente-bench", "match", "--runs", "3"]
    rows = [
        Finding("`entente-bench match`, all rules", [*match, "--only-dict", DATA / f"names_{label}", "--corpus", articles]),
        Finding("ahocorasick_rs, lower-cased, boundary filter", [
            sys.executable, HERE / "peers" / "ahocorasick_match.py", articles, names, "3"]),
        Finding("`entente-bench match --exact`", [*match, "--exact", "--only-dict", names, "--corpus", text]),
        Grep("`grep -owF`", ["grep", "-owF", "-f", names, text]),
    ]
    for _ in range(RUNS):
        for row in rows:
            row.run()
    print(f"\n### Finding names: {count}\n")
    print("|  | MB/s fastest | MB/s median | preparing | places |")
    print("|---|---:|---:|---:|---:|")
    for row in rows:
        print("| " + " | ".join(row.cells()) + " |", flush=True)


def measure_spacy():
    corpus = corpus_of("1mb")
    measure("A smaller corpus, for spaCy: 1 MB, the same 10,000 names", [
        build("`build`, names only", corpus, "-j", "1", "--only-dict", DATA / "names_10k"),
        build("`build`", corpus, "-j", "1", "--only-dict", DATA / "dict_10k"),
        peer("ahocorasick_rs script", "ahocorasick_script.py", corpus, "10k"),
        peer("spaCy script", "spacy_script.py", corpus, "10k"),
    ])


def measure_start():
    measure("Starting", [
        Row("`--help`", [ENTENTE, "--help"]),
        Row("`dict check`", [ENTENTE, "dict", "check"]),
        Row("`python3 -c 'import networkx'`", [sys.executable, "-c", "import networkx"]),
    ])


def measure_questions():
    database = DATA / "graph.db"
    build("", corpus_of("10mb")).run()
    questions = (["links", "France"], ["links", "France", "--hops", "2"], ["path", "Japan", "Peru"],
                 ["status", "France", "NATO"], ["history", "France"], ["dot", "France"], ["stats"])
    measure(f"Asking the database of the corpus ({database.stat().st_size / 1e6:.0f} MB)", [
        Row(f"`{' '.join(question)}`", [ENTENTE, *question, "--db", database]) for question in questions])


if __name__ == "__main__":
    PROGRAMS, DATA = Path(sys.argv[1]), Path(sys.argv[2])
    ENTENTE = PROGRAMS / "entente"
    RUNS = int(os.environ.get("ENTENTE_BENCH_RUNS", "5"))
    HAS_SPACY = importlib.util.find_spec("spacy") is not None
    describe_run()
    for label, count in (("10k", "10,000"), ("100k", "100,000"), ("1m", "1,000,000")):
        measure_finding(label, count)
    if os.environ.get("ENTENTE_BENCH_ONLY") == "names":
        sys.exit()
    measure_reading()
    for label, count in (("1k", "1,000"), ("10k", "10,000"), ("100k", "100,000")):
        measure_names(label, count)
    if HAS_SPACY:
        measure_spacy()
    measure_start()
    measure_questions()
