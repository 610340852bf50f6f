"""Token precision and recall of extracted text against known text, and the speed of both tools.

Every page is NAME.html; NAME.jsonl beside it holds the articles that it shows. Tokens are words, counted as often as they
stand; headlines belong to the text. Titles and dates are compared where the page has one article.
"""

import collections
import json
import pathlib
import re
import resource
import statistics
import subprocess
import sys
import time

import trafilatura
from trafilatura.settings import use_config


def tokens(text):
    return collections.Counter(re.findall(r"\w+", text.lower()))


def score(found, right):
    common = sum((found & right).values())
    precision = common / sum(found.values()) if found else 0.0
    recall = common / sum(right.values()) if right else 1.0
    f1 = 2 * precision * recall / (precision + recall) if common else 0.0
    return precision, recall, f1


def with_entente(entente, folder):
    """The articles of each page, all pages in one process, and the seconds of CPU it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [entente, "extract", "--with-text", *map(str, sorted(folder.glob("*.html")))]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    pages = collections.defaultdict(list)
    for line in map(json.loads, lines):
        if "source" in line:
            pages[pathlib.Path(line["source"]["path"]).stem].append(line)
    return pages, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def with_trafilatura(folder, **options):
    config = use_config()
    config.set("DEFAULT", "EXTRACTION_TIMEOUT", "0")
    pages = {}
    start = time.process_time()
    for page in sorted(folder.glob("*.html")):
        result = trafilatura.extract(
            page.read_bytes(), output_format="json", with_metadata=True, include_comments=False,
            config=config, **options)
        pages[page.stem] = json.loads(result) if result else {}
    return pages, time.process_time() - start


def main():
    entente, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    right = {
        path.stem: [json.loads(line) for line in path.read_text().splitlines()]
        for path in sorted(folder.glob("*.jsonl"))
    }
    size = sum(path.stat().st_size for path in folder.glob("*.html"))
    ours, our_time = with_entente(entente, folder)
    theirs, their_time = with_trafilatura(folder)
    precise, _ = with_trafilatura(folder, favor_precision=True)
    recalling, _ = with_trafilatura(folder, favor_recall=True)

    texts = {
        "Entente": {name: "\n".join(a["text"] for a in ours[name]) for name in right},
        "trafilatura": {name: text_of(theirs[name], right[name]) for name in right},
        "trafilatura, precision": {name: text_of(precise[name], right[name]) for name in right},
        "trafilatura, recall": {name: text_of(recalling[name], right[name]) for name in right},
    }
    print(f"{len(right)} pages, {size / 1000:.0f} kB, trafilatura {trafilatura.__version__}\n")
    print("|  | precision | recall | F1 | pages below 0.9 |")
    print("|---|---:|---:|---:|---|")
    for tool, by_page in texts.items():
        scores = {
            name: score(tokens(by_page[name]), tokens(text_with_titles(articles)))
            for name, articles in right.items()
        }
        mean = [statistics.mean(s[i] for s in scores.values()) for i in range(3)]
        low = ", ".join(name for name, s in scores.items() if s[2] < 0.9)
        print(f"| {tool} | {mean[0]:.3f} | {mean[1]:.3f} | {mean[2]:.3f} | {low} |")

    single = {name: articles[0] for name, articles in right.items() if len(articles) == 1}
    dated = {name: a["date"] for name, a in single.items() if a.get("date")}
    print("\n|  | articles told apart | titles | dates |")
    print("|---|---:|---:|---:|")
    apart = sum(len(ours[name]) == len(articles) for name, articles in right.items())
    titles = sum(ours[n][0]["title"] == a["title"] for n, a in single.items() if ours[n])
    dates = sum(ours[n][0]["published"] == d for n, d in dated.items() if ours[n])
    print(f"| Entente | {apart} of {len(right)} | {titles} of {len(single)} | {dates} of {len(dated)} |")
    titles = sum(theirs[n].get("title") == a["title"] for n, a in single.items())
    dates = sum(theirs[n].get("date") == d for n, d in dated.items())
    print(f"| trafilatura | {len(single)} of {len(right)} | {titles} of {len(single)} | {dates} of {len(dated)} |")
    print(f"\nCPU: Entente {our_time:.2f} s with starting and reading claims, trafilatura {their_time:.2f} s without starting.")


def text_of(page, articles):
    """What trafilatura found, with its title where it found one outside the text."""
    text, title = page.get("text") or "", page.get("title") or ""
    return text if not title or len(articles) > 1 or title in text else title + "\n" + text


def text_with_titles(articles):
    return "\n".join(a.get("title", "") + "\n" + a["text"] for a in articles)


main()
