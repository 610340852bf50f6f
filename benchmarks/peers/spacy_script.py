"""The usual script: a blank spaCy pipeline with a sentencizer and a PhraseMatcher.

usage: spacy_script.py CORPUS.jsonl DICTIONARY.tsv OUT.db OUT.dot
"""

import json
import sys

import spacy
from spacy.matcher import PhraseMatcher
from spacy.util import filter_spans

from cooccurrences import Cooccurrences


def main(corpus, dictionary, database, diagram):
    holders = {}
    for line in open(dictionary):
        name, entity, kind = line.rstrip("\n").split("\t")
        holders.setdefault(name, (entity, kind))
    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
    matcher = PhraseMatcher(pipeline.vocab)
    matcher.add("NAME", list(pipeline.tokenizer.pipe(holders)))
    found = Cooccurrences()
    records = ((record["text"], record) for record in map(json.loads, open(corpus)))
    for text, record in pipeline.pipe(records, as_tuples=True, batch_size=64):
        found.add(record, sentences(text, record["id"], matcher, holders, found).values())
    found.store(database)
    found.draw(diagram)
    print(found.summary())


def sentences(text, id, matcher, holders, found):
    """The entities of each sentence that has any; notes the mentions on the way."""
    ends = [sentence.end for sentence in text.sents]
    sentence, groups = 0, {}
    for span in filter_spans(matcher(text, as_spans=True)):
        while sentence < len(ends) - 1 and span.start >= ends[sentence]:
            sentence += 1
        entity, kind = holders[span.text]
        found.entities.setdefault(entity, (kind, span.text))
        found.mentions.append((id, sentence, span.start_char, span.end_char, entity))
        groups.setdefault(sentence, set()).add(entity)
    return groups


if __name__ == "__main__":
    main(*sys.argv[1:5])
