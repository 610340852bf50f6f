#!/usr/bin/env python3
"""Measures questions about histories: benchmarks/histories.py ENTENTE DATABASE [RUNS]

ENTENTE is the program, DATABASE what it built of `python -m workload.claims COUNT` (in benchmarks/). The questions are about the
organisation and the state of which most claims tell, about organisations of fewer, and about everybody. Every row is a
whole process, from start to exit; the rows take turns, and each figure is the best of RUNS (5). Prints tables for README.md.
"""

import hashlib
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field

ACCEPTED = (0, 1)  # 1: a well-formed question without an answer


@dataclass
class Question:
    """One question, and what its runs took."""

    name: str
    words: list
    cpu: list = field(default_factory=list)
    wall: list = field(default_factory=list)
    memory: int = 0
    answer: bytes = b""

    def ask(self, entente, database):
        command = [entente, *self.words, "--db", database]
        with tempfile.TemporaryFile() as output:
            began = time.perf_counter()
            process = subprocess.Popen(command, stdout=output, stderr=subprocess.PIPE)
            complaint = process.stderr.read().decode()
            _, status, usage = os.wait4(process.pid, 0)
            self.wall.append(time.perf_counter() - began)
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode not in ACCEPTED:
                sys.exit(f"{' '.join(command)}: exit {process.returncode}\n{complaint}")
            self.cpu.append(usage.ru_utime + usage.ru_stime)
            self.memory = usage.ru_maxrss
            output.seek(0)
            self.answer = output.read()

    def cells(self):
        digest = hashlib.sha256(self.answer).hexdigest()[:12]
        return [self.name, duration(min(self.cpu)), duration(min(self.wall)), f"{self.memory / 1024:.0f} MB",
                f"{len(self.answer) / 1000:.0f} kB", digest]


def duration(seconds):
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.2f} s"


class Subjects:
    """Whom to ask about: the most told of, and some of whom less is told."""

    def __init__(self, database):
        self.database = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
        self.organisations = self._counted("object_id", "organisation", "relation = 'member_of'")
        self.states = self._counted("subject_id", "state", "relation = 'member_of'")
        self.bodies = self._counted("object_id", "state", "relation IN ('holds_office', 'appointed')")

    def _counted(self, column, kind, condition):
        """Entities with the number of claims about them, most first."""
        return self.database.execute(
            f"SELECT entity, count(*) AS told FROM claims JOIN entities ON entities.id = {column}"
            f" WHERE {condition} AND kind = ? GROUP BY {column} ORDER BY told DESC, entity", (kind,)).fetchall()

    def organisation(self, claims):
        """The organisation of which so many claims tell, about."""
        return min(self.organisations, key=lambda row: (abs(row[1] - claims), row[0]))

    def member(self, organisation):
        """Who is told most often to be in an organisation."""
        return self.database.execute(
            "SELECT member.entity FROM claims JOIN entities AS member ON member.id = subject_id"
            " JOIN entities AS body ON body.id = object_id WHERE relation = 'member_of' AND body.entity = ?"
            " GROUP BY subject_id ORDER BY count(*) DESC, member.entity LIMIT 1", (organisation,)).fetchone()[0]

    def size(self):
        return self.database.execute("SELECT (SELECT count(*) FROM claims), (SELECT count(*) FROM documents)").fetchone()


def questions(subjects):
    yield Question("`--help`", ["--help"])
    state, told = subjects.states[0]
    for body, count in dict.fromkeys(subjects.organisation(claims) for claims in (10**9, 1800, 500, 236)):
        member, pair = subjects.member(body), f"of {count} claims"
        yield Question(f"`status` in an organisation {pair}", ["status", member, body])
        yield Question(f"`status --on --why` {pair}", ["status", member, body, "--on", "2010", "--why"])
        yield Question(f"`history MEMBER` in it {pair}", ["history", member, body])
        yield Question(f"`history --known-by` {pair}", ["history", member, body, "--known-by", "2015"])
        yield Question(f"`members` {pair}", ["members", body])
        yield Question(f"`members --on --all` {pair}", ["members", body, "--on", "2010", "--all"])
        yield Question(f"`members --known-by` {pair}", ["members", body, "--known-by", "2015"])
        yield Question(f"`members --why` {pair}", ["members", body, "--why"])
        yield Question(f"`members --policy latest` {pair}", ["members", body, "--policy", "latest"])
        yield Question(f"`timeline` {pair}", ["timeline", body, "-o", "-"])
        yield Question(f"`conflicts` {pair}", ["conflicts", body])
        yield Question(f"`stale` {pair}", ["stale", body])
        yield Question(f"`diff` of 2010 to 2011 {pair}", ["diff", body, "--from", "2010", "--to", "2011"])
    yield Question(f"`history` of a state of {told} claims", ["history", state])
    yield Question("`history --limit 1` of it", ["history", state, "--limit", "1"])
    yield Question("`timeline` of it", ["timeline", state, "-o", "-"])
    yield Question("`conflicts` of it", ["conflicts", state])
    yield Question("`diff` of 2010 to 2011 of it", ["diff", state, "--from", "2010", "--to", "2011"])
    office, held = subjects.bodies[0]
    yield Question(f"`offices` of a state of {held} claims", ["offices", office])
    yield Question("`offices --on` of it", ["offices", office, "--on", "2010"])
    yield Question("`offices --known-by` of it", ["offices", office, "--known-by", "2015"])
    yield Question("`offices --on --why` of it", ["offices", office, "--on", "2010", "--why"])
    yield Question("`conflicts` of everybody", ["conflicts"])
    yield Question("`stale` of everybody", ["stale"])
    yield Question("`stale --before 2010` of everybody", ["stale", "--before", "2010"])
    yield Question("`stale --on 2010` of everybody", ["stale", "--on", "2010"])
    yield Question("`diff` of 2010 to 2011 of everybody", ["diff", "--from", "2010", "--to", "2011"])


def main(entente, database, runs=5):
    subjects = Subjects(database)
    rows = list(questions(subjects))
    for _ in range(runs):
        for row in rows:
            row.ask(entente, database)
    print("{:,} claims in {:,} articles; load before the end {:.1f}; best of {}\n".format(
        *subjects.size(), os.getloadavg()[0], runs))
    print("| | CPU | wall | memory | answer | SHA-256 of it |\n|---|---:|---:|---:|---:|---|")
    for row in rows:
        print("| " + " | ".join(row.cells()) + " |")


if __name__ == "__main__":
    main(*sys.argv[1:3], *map(int, sys.argv[3:]))
