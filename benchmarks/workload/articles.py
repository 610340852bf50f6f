"""News-like articles: real sentences, one after the other, with drawn names put in about every thirteen words."""

import bisect
import datetime
import itertools
import random
import re

FIRST_DAY = datetime.date(2015, 1, 1)
DAYS = 3650
WORDS_PER_NAME = 13
ENDING = re.compile(r"['\u2019]?s?[^\w]*$")


class Articles:
    """Writes articles about a few topics each; names come up by Zipf's law."""

    def __init__(self, rng: random.Random, pool, aliases):
        self.rng = rng
        self.pool = pool
        self.aliases = aliases
        self.cumulative = list(itertools.accumulate(1 / (rank + 10) for rank in range(len(aliases))))

    def __iter__(self):
        for number in itertools.count():
            yield self._article(number)

    def _article(self, number):
        rng = self.rng
        topics = [self._name() for _ in range(rng.randint(5, 12))]
        headline = " ".join(rng.choice(self.pool).words[:6]).rstrip(".,;")
        return {
            "id": f"d{number:06d}",
            "date": str(FIRST_DAY + datetime.timedelta(days=number % DAYS)),
            "title": f"{rng.choice(topics)} and {rng.choice(topics)}: {headline}",
            "text": "\n\n".join(self._paragraphs(topics)),
        }

    def _paragraphs(self, topics):
        rng = self.rng
        target, length, paragraph = rng.randint(1900, 2900), 0, []
        position = rng.randrange(len(self.pool))
        while length < target:
            paragraph.append(self._sentence(self.pool[position % len(self.pool)], topics))
            position += 1
            length += len(paragraph[-1]) + 1
            if rng.random() < .3:
                yield " ".join(paragraph)
                paragraph = []
        if paragraph:
            yield " ".join(paragraph)

    def _sentence(self, sentence, topics):
        rng, words = self.rng, list(sentence.words)
        for first, end in sorted(self._slots(sentence), reverse=True):
            name = rng.choice(topics) if rng.random() < .75 else self._name()
            if end > first:
                last = words[end - 1]
                words[first:end] = [name + ("" if last[-1].isalnum() else ENDING.search(last).group())]
            elif rng.random() < .5:
                words[first:first] = [name + ("'s" if rng.random() < .05 else ""), "and"]
            else:
                words[first:first] = [name + ","]
        return " ".join(words)

    def _slots(self, sentence):
        rng = self.rng
        slots = [run for run in sentence.names if rng.random() < .55]
        wanted = len(sentence.words) / WORDS_PER_NAME + .5
        for position in sentence.openings:
            if len(slots) >= wanted:
                break
            if rng.random() < .45 and not any(first <= position <= end for first, end in slots):
                slots.append((position, position))
        return slots

    def _name(self):
        return self.aliases[bisect.bisect_left(self.cumulative, self.rng.random() * self.cumulative[-1])].text
