"""The strongest quick script: ahocorasick_rs (Rust), a boundary filter, a regular expression for sentences.

usage: ahocorasick_script.py CORPUS.jsonl DICTIONARY.tsv OUT.db OUT.dot
"""

import re
import sys

import ahocorasick_rs
import orjson

from cooccurrences import Cooccurrences

SENTENCE_END = re.compile(r'(?<=[.!?])["\u201d)]?\s+(?=[A-Z"\u201c(])|\n\n')


def main(corpus, dictionary, database, diagram):
    aliases = [line.rstrip("\n").split("\t") for line in open(dictionary)]
    automaton = ahocorasick_rs.AhoCorasick(
        [alias[0] for alias in aliases], matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    found = Cooccurrences()
    for line in open(corpus, "rb"):
        document = orjson.loads(line)
        found.add(document, sentences(document, automaton, aliases, found).values())
    found.store(database)
    found.draw(diagram)
    print(found.summary())


def sentences(document, automaton, aliases, found):
    """The entities of each sentence that has any; notes the mentions on the way."""
    text, id = document["text"], document["id"]
    ends = [match.end() for match in SENTENCE_END.finditer(text)] + [len(text)]
    sentence, groups = 0, {}
    for index, start, end in automaton.find_matches_as_indexes(text):
        if start and is_word(text[start - 1]) or end < len(text) and is_word(text[end]):
            continue
        while start >= ends[sentence]:
            sentence += 1
        name, entity, kind = aliases[index]
        found.entities.setdefault(entity, (kind, name))
        found.mentions.append((id, sentence, start, end, entity))
        groups.setdefault(sentence, set()).add(entity)
    return groups


def is_word(character):
    return character.isalnum() or character == "_"


if __name__ == "__main__":
    main(*sys.argv[1:5])
