"""Articles full of claims, for databases of any size: python -m workload.claims COUNT [SEED] > articles.jsonl

COUNT is how many claims the articles make, about. They tell of an invented world: the states, organisations and people are those of
`dict/`, but who was in what since when is drawn. Every hundredth sentence is wrong by some years, so that sources
disagree. The same dictionaries, count and seed give the same bytes.
"""

import bisect
import csv
import datetime
import itertools
import json
import random
import sys
from pathlib import Path

ORGANISATIONS = 1000
CLAIMS_PER_ARTICLE = 5.7
FIRST_DAY = datetime.date(2000, 1, 1)
DAYS = 9000
WRONG = .01
PAPERS = ["The Courier", "Morning Herald", "Daily Observer", "Evening Chronicle", "The Examiner", "Weekly Review"]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
TALKS = ["{0} and {1} met in the capital to discuss trade.", "{0} accused {1} of breaking an agreement.",
         "{0} imposed sanctions on {1}.", "{0} supports {1} in the dispute.", "{0} attacked {1}.", "{0} held talks with {1} on {2}."]
FILLERS = ["Officials in {0} declined to comment on the {1} question.", "Analysts said the {1} plan had few friends in {0}.",
           "Prices of {1} have risen by {2} per cent, according to {0}.", "Nobody expects the {1} talks to end before the autumn."]
THINGS = ["fishing", "grain", "pipeline", "border", "railway", "budget", "copper", "harbour", "customs", "visa", "water", "energy",
          "timber", "satellite", "tariff", "cotton", "airport", "coffee", "steel", "election", "refugee", "climate", "debt", "mining"]


class Drawn:
    """Things that come up by Zipf's law, the first most often."""

    def __init__(self, things):
        self.things = things
        self.sums = list(itertools.accumulate(1 / (rank + 10) for rank in range(len(things))))

    def draw(self, rng):
        return self.things[bisect.bisect_left(self.sums, rng.random() * self.sums[-1])]


class World:
    """Who is in what, and who holds which office."""

    def __init__(self, rng, folder):
        self.states = Drawn(shuffled(rng, [row["name"] for row in rows(folder / "states.tsv") if not row["until"]]))
        names = [row["name"] for row in rows(folder / "organisations.tsv")
                 if row["kind"] == "organisation" and not row["parent"] and len(row["name"].split()) > 1]
        self.organisations = Drawn(shuffled(rng, names)[:ORGANISATIONS])
        self.members = {name: self._members(rng, rank) for rank, name in enumerate(self.organisations.things)}
        self.founded = {name: min(m["joined"] for m in members) for name, members in self.members.items()}
        people = shuffled(rng, [row["name"] for row in rows(folder / "people.tsv")])
        holders = itertools.cycle(people)
        self.offices = [(role, body, list(self._terms(rng, holders)))
                        for body, roles in [(name, ["President", "Prime Minister", "foreign minister"]) for name in self.states.things]
                        + [(name, ["Secretary-General"]) for name in self.organisations.things] for role in roles]
        self.people = Drawn(people)

    def _members(self, rng, rank):
        count = max(4, int(190 / (1 + rank / 40)))
        begun = rng.randint(1945, 1990)
        return [self._membership(rng, state, begun) for state in rng.sample(self.states.things, min(count, len(self.states.things)))]

    @staticmethod
    def _membership(rng, state, begun):
        membership = {"state": state, "joined": begun + rng.choice([0, 0, rng.randint(0, 9)])}
        if rng.random() < .12:
            membership["left"] = rng.randint(membership["joined"] + 1, 2012)
        elif rng.random() < .05:
            membership["suspended"] = rng.randint(membership["joined"] + 1, 2012)
        return membership

    @staticmethod
    def _terms(rng, holders):
        year = rng.randint(1985, 1999)
        while year < 2024:
            yield next(holders), year
            year += rng.randint(2, 9)


class Articles:
    """Writes articles about one state or organisation each."""

    def __init__(self, rng, world):
        self.rng = rng
        self.world = world
        self.offices = Drawn(rng.sample(world.offices, len(world.offices)))

    def article(self, number):
        rng = self.rng
        day = FIRST_DAY + datetime.timedelta(days=rng.randrange(DAYS))
        sentences = [self._sentence(day) for _ in range(rng.randint(5, 8))]
        title = f"{rng.choice(THINGS).capitalize()} and {rng.choice(THINGS)}: {self.world.states.draw(rng)} in question {number}"
        return {"id": f"c{number:07d}", "date": str(day), "publisher": rng.choice(PAPERS), "title": title, "text": " ".join(sentences)}

    def _sentence(self, day):
        rng = self.rng
        kind = rng.random()
        if kind < .42:
            return self._membership(day)
        if kind < .62:
            return self._office(day)
        if kind < .64:
            body = self.world.organisations.draw(rng)
            return f"The {body} was founded in {self._year(self.world.founded[body])}."
        if kind < .88:
            return self._talk()
        return rng.choice(FILLERS).format(self.world.states.draw(rng), rng.choice(THINGS), rng.randint(2, 90))

    def _year(self, year):
        return year + self.rng.choice([-3, -2, 2, 3]) if self.rng.random() < WRONG else year

    def _membership(self, day):
        rng = self.rng
        body = self.world.organisations.draw(rng)
        membership = rng.choice(self.world.members[body])
        state = membership["state"]
        told = [event for event in ("left", "suspended") if membership.get(event, 9999) < day.year]
        kind = rng.random()
        if told and kind < .5:
            if told[0] == "left":
                return f"{state} left the {body} in {self._year(membership['left'])}."
            return f"{state} suspended its membership in the {body} in {self._year(membership['suspended'])}."
        if kind < .55 or told or membership["joined"] >= day.year:
            return f"{state} joined the {body} in {self._year(membership['joined'])}."
        return f"{state} is a member of the {body}."

    def _office(self, day):
        rng = self.rng
        role, body, terms = self.offices.draw(rng)
        begun = [term for term in terms if term[1] < day.year]
        if not begun:
            return f"{terms[0][0]} was appointed {role} of {body} in {self._year(terms[0][1])}."
        person, year = begun[-1]
        other = self.world.people.draw(rng)
        return rng.choice([
            f"{person}, {role} of {body}, spoke with {other}.",
            f"{person} was appointed {role} of {body} in {self._year(year)}.",
            f"{person} has been {role} of {body} since {self._year(year)}.",
        ])

    def _talk(self):
        rng = self.rng
        names = [rng.choice([self.world.states, self.world.people]).draw(rng) for _ in range(2)]
        return rng.choice(TALKS).format(*names, rng.choice(THINGS))


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def shuffled(rng, things):
    things = sorted(set(things))
    rng.shuffle(things)
    return things


def main(count, seed):
    rng = random.Random(seed)
    articles = Articles(rng, World(rng, Path(__file__).parents[2] / "dict"))
    for number in range(int(count / CLAIMS_PER_ARTICLE)):
        print(json.dumps(articles.article(number), ensure_ascii=False))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
