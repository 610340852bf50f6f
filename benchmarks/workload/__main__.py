"""Writes corpus and dictionaries: python -m workload FOLDER [SEED]

The corpus has 10 MB of text, as JSON Lines and as plain text, and a beginning of 1 MB for slow peers. The
dictionaries are beginnings of one list of a million names, all of which the articles use: as with real news,
no dictionary knows everyone.
"""

import collections
import json
import random
import sys
from pathlib import Path

from workload.articles import Articles
from workload.dictionaries import write_for_entente, write_for_peers
from workload.names import Names
from workload.sentences import read_pool

NAMES = 1_000_000
DICTIONARIES = {"1k": 1_000, "10k": 10_000, "100k": 100_000}
CORPORA = {"1mb": 1_000_000, "10mb": 10_000_000}
COMMON = 40  # a word seen this often in lower case is no name


def main(folder, seed):
    rng = random.Random(seed)
    pool = read_pool()
    aliases = Names(rng, _common_words(pool)).draw(NAMES)
    folder.mkdir(parents=True, exist_ok=True)
    for label, count in {**DICTIONARIES, "1m": NAMES}.items():
        (folder / f"names_{label}.txt").write_text("".join(alias.text + "\n" for alias in aliases[:count]))
    write_for_entente(aliases, folder / "names_1m", patterns=False)
    for label, count in DICTIONARIES.items():
        write_for_peers(aliases[:count], folder / f"dict_{label}.tsv")
        write_for_entente(aliases[:count], folder / f"names_{label}", patterns=False)
        write_for_entente(aliases[:count], folder / f"dict_{label}", patterns=True)
    _write_corpora(Articles(rng, pool, aliases), folder)


def _common_words(pool):
    counts = collections.Counter(word.strip(".,;:!?") for sentence in pool for word in sentence.words if word.islower())
    return {word for word, count in counts.items() if count >= COMMON}


def _write_corpora(articles, folder):
    records, texts, size = [], [], 0
    limits = dict(CORPORA)
    for article in articles:
        records.append(json.dumps(article, ensure_ascii=False) + "\n")
        texts.append(f"{article['title']}\n{article['text']}\n\n")
        size += len(article["text"].encode())
        for label in [label for label, limit in limits.items() if size >= limit]:
            (folder / f"corpus_{label}.jsonl").write_text("".join(records))
            (folder / f"corpus_{label}.txt").write_text("".join(texts))
            del limits[label]
        if not limits:
            return


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 20261121)
