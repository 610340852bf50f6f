"""Names as dictionaries and tables spell them, brought to one form and compared."""

import csv
import difflib
import functools
import pathlib
import re
import unicodedata

LETTERS = str.maketrans({
    "ł": "l", "đ": "d", "ø": "o", "ß": "ss", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ə": "a",
    "’": "'", "‘": "'", "ʻ": "'", "ʼ": "'", "`": "'", "´": "'",
})
# What begins a title or joins the parts of a name, and tells nobody from anybody.
PARTICLES = set((
    "al el ul the of and von van de del da do dos di la le ben bin ibn abu "
    "sir dame dr gen col jr ii iii iv v vi").split())


@functools.cache
def folded(name):
    """Lower case without accents, apostrophes, points and "the", words joined by one blank."""
    letters = unicodedata.normalize("NFKD", name.lower().translate(LETTERS))
    letters = "".join(c for c in letters if not unicodedata.combining(c)).replace("&", " and ")
    words = re.findall(r"[^\W_]+", re.sub(r"['.]", "", letters))
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)


@functools.cache
def telling_words(name):
    """The words of a person's name that can tell them from others."""
    words = folded(name).split()
    return [w for w in words if len(w) > 1 and w not in PARTICLES] or words


@functools.cache
def skeleton(word):
    """What transliterations of one word have in common: its consonants, those often exchanged as one."""
    for pair in ("kh:h", "gh:g", "dh:d", "dj:j", "dz:z", "ts:c", "sh:s", "ch:c", "ph:f", "th:t", "ou:u", "oe:o"):
        word = word.replace(*pair.split(":"))
    word = word.translate(str.maketrans("qkvwyz", "ccbbis"))
    return re.sub(r"(.)\1", r"\1", word[0] + re.sub("[aeiou]", "", word[1:]))


@functools.cache
def alike(one, other):
    """How much two words look like spellings of one: 0 … 1."""
    if one == other:
        return 1.0
    if one[0] != other[0] and skeleton(one)[0] != skeleton(other)[0]:
        return 0.0
    letters = difflib.SequenceMatcher(None, one, other).ratio()
    sounds = difflib.SequenceMatcher(None, skeleton(one), skeleton(other)).ratio()
    return max(letters, 0.95 * sounds if min(len(one), len(other)) > 3 else 0)


def likeness(one, other):
    """How many words of the shorter of two names have a like word in the longer: 0 … 1."""
    short, long = sorted((telling_words(one), telling_words(other)), key=len)
    return sum(max(alike(w, v) for v in long) for w in short) / len(short)


def person_likeness(one, other):
    """A name of one word is that of a monarch, or says too little: it must be the other's beginning."""
    if 1 in (len(telling_words(one)), len(telling_words(other))):
        short, long = sorted((folded(one).split(), folded(other).split()), key=len)
        return float(all(v == w or min(len(v), len(w)) > 3 and alike(v, w) >= 0.9 for v, w in zip(short, long)))
    return likeness(one, other)


def shared_words(one, other):
    """How many telling words two names have in common, letter by letter."""
    return len(set(telling_words(one)) & set(telling_words(other)))


@functools.cache
def spellings():
    with pathlib.Path(__file__).with_name("spelt.tsv").open(encoding="utf-8", newline="") as file:
        return {(row["table"], row["entry"]): row["name"] for row in csv.DictReader(file, delimiter="\t")}


def spelt(table, entry):
    """What a table's entry stands for, where its own spelling is no name that texts use for it."""
    return spellings().get((table, entry), entry)
