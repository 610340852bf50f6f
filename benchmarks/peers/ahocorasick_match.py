"""Finds names as `entente-bench match` does, with ahocorasick_rs: lower-cased, leftmost-longest, a boundary filter.

usage: ahocorasick_match.py CORPUS.jsonl NAMES RUNS

Only matching is timed, by processor time; places are counted, article by article. An automaton cannot give back what it
passed over for a hit that the filter drops, so it finds a little less.
"""

import statistics
import sys
import time

import ahocorasick_rs
import orjson


def main(corpus, names, runs):
    started = time.process_time()
    # A name once in lower case, in the order of the file.
    aliases = list(dict.fromkeys(line.rstrip("\n").lower() for line in open(names)))
    automaton = ahocorasick_rs.AhoCorasick(aliases, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    prepared = time.process_time() - started
    texts = [f"{article['title']}\n\n{article['text']}" for article in map(orjson.loads, open(corpus, "rb"))]
    megabytes = sum(len(text.encode()) for text in texts) / 1e6
    times = []
    for _ in range(int(runs)):
        started = time.process_time()
        places = sum(count(automaton, text.lower()) for text in texts)
        times.append(time.process_time() - started)
    print(f"prepared  {prepared:.2f} s")
    print(f"corpus    {megabytes:.2f} MB")
    print(f"places    {places}")
    print(f"fastest   {megabytes / min(times):.2f} MB/s")
    print(f"median    {megabytes / statistics.median(times):.2f} MB/s")


def count(automaton, text):
    places = 0
    for _, start, end in automaton.find_matches_as_indexes(text):
        if start and is_word(text[start - 1]) or end < len(text) and is_word(text[end]):
            continue
        places += 1
    return places


def is_word(character):
    return character.isalnum() or character == "_"


if __name__ == "__main__":
    main(*sys.argv[1:4])
