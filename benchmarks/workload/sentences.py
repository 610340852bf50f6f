"""English sentences to build articles from: public texts of Debian, the sample corpus, and real pages on request."""

import glob
import gzip
import os
import re
from dataclasses import dataclass
from pathlib import Path

SENTENCE_END = re.compile(r'(?<=[.!?])["\u201d)]?\s+(?=[A-Z"\u201c(])')
CAPITALISED = re.compile(r"[A-Z][a-z]+")
BEFORE_A_NAME = set("of in with by from to for against between near at on and that said told".split())
NEWS_WEIGHT = 10


@dataclass(frozen=True)
class Sentence:
    """Words of a sentence and where names may stand in it."""

    words: list
    names: list  # runs (first, end) of capitalised words, which a name can replace
    openings: list  # positions before which a name can be put


def read_pool():
    """All usable sentences, in a fixed order."""
    texts = [_plain(gzip.open(path, "rt", errors="replace").read())
             for path in sorted(glob.glob("/usr/share/doc/anarchism/markdown/*.md.gz"))]
    texts += _news(Path(__file__).parents[2] / "examples" / "corpus")
    if seeds := os.environ.get("ENTENTE_SEEDS"):
        texts += _news(Path(seeds))
    texts += [Path(path).read_text(errors="replace").replace("\n%\n", "\n\n")
              for path in sorted(glob.glob("/usr/share/games/fortunes/*")) if _is_prose(path)]
    return [sentence for text in texts for sentence in _sentences(text)]


def _news(folder):
    return [path.read_text(errors="replace") for path in sorted(folder.glob("*.txt"))] * NEWS_WEIGHT


def _plain(markdown):
    without_links = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", markdown)
    without_citations = re.sub(r"\[[^\]]*\]", "", re.sub(r"[_*#>`|]+", " ", without_links))
    return re.sub(r"\s+([,.])", r"\1", without_citations)


def _is_prose(path):
    name = os.path.basename(path)
    return "." not in name and name not in ("art", "ascii-art")


def _sentences(text):
    for paragraph in re.split(r"\n\s*\n", text.replace("\u00a0", " ")):
        for line in SENTENCE_END.split(" ".join(paragraph.split())):
            words = line.split(" ")
            if 6 <= len(words) <= 45 and line[0].isupper() and line[-1] in '.!?"\u201d':
                openings = [k + 1 for k in range(1, len(words) - 1) if words[k] in BEFORE_A_NAME]
                yield Sentence(words, list(_capitalised_runs(words)), openings)


def _capitalised_runs(words):
    first = 1
    while first < len(words):
        end = first
        while end < len(words) and CAPITALISED.match(words[end]):
            end += 1
            if not words[end - 1][-1].isalnum():
                break
        if end > first:
            yield first, end
        first = max(end, first + 1)
