"""Measures compiling and opening dictionaries: dictionary.py ENTENTE FOLDER…

Each folder holds dictionaries, such as those that the workload writes (data/names_100k). Prints a table ready for
README.md. Opening is what `extract` of one sentence takes beyond the same with a dictionary of one name.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = int(os.environ.get("ENTENTE_BENCH_RUNS", 9))
SENTENCE = b"Nobody of any dictionary is named in these few words."
SETTLE = 2.5  # seconds after which the cache remembers what tables amount to


def run(command, cache, stdin=b"", accepted=(0,)):
    """Wall seconds, CPU seconds and peak of memory in MB."""
    with tempfile.NamedTemporaryFile() as peak:
        environment = {**os.environ, "XDG_CACHE_HOME": str(cache)}
        began = time.perf_counter()
        done = subprocess.run(["/usr/bin/time", "--quiet", "--format=%M %U %S", f"--output={peak.name}", *map(str, command)],
                       input=stdin, stdout=subprocess.DEVNULL, env=environment)
        wall = time.perf_counter() - began
        if done.returncode not in accepted:
            sys.exit(f"exit {done.returncode}: {' '.join(map(str, command))}")
        memory, user, system = peak.read().split()
        return wall, float(user) + float(system), int(memory) / 1024


def median(samples):
    return [statistics.median(column) for column in zip(*samples)]


def extract(entente, folder, cache):
    return run([entente, "extract", "--only-dict", folder, "--as", "a.txt", "-"], cache, SENTENCE)


def main(entente, folders):
    print("| names | tables | compiled | `dict compile` | CPU | memory | `dict check` | opening | memory of `extract` |")
    print("|---:|---:|---:|---:|---:|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as place:
        place = Path(place)
        (place / "one").mkdir()
        (place / "one" / "states.tsv").write_text("id\tname\navalon\tAvalon\n")
        time.sleep(SETTLE)
        for folder in folders:
            cache = place / folder.name
            samples = []
            for _ in range(min(RUNS, 5)):
                samples.append(run([entente, "dict", "compile", "--only-dict", folder], cache))
            compiling = median(samples)
            said = subprocess.run([entente, "dict", "compile", "--only-dict", folder], capture_output=True, check=True,
                                  env={**os.environ, "XDG_CACHE_HOME": str(cache)}, text=True).stdout
            names = said.split(" names")[0].split()[-1]
            size = sum(file.stat().st_size for file in cache.glob("entente/*.dictionary")) / 1e6
            text = sum(file.stat().st_size for file in folder.glob("*.tsv")) / 1e6
            check = run([entente, "dict", "check", "--only-dict", folder], cache, accepted=(0, 65))
            pairs = [(extract(entente, folder, cache), extract(entente, place / "one", cache))
                     for _ in range(RUNS + 2)][2:]
            opening = statistics.median(a[0] - b[0] for a, b in pairs)
            memory = statistics.median(a[2] for a, _ in pairs)
            print(f"| {names} | {text:.1f} MB | {size:.1f} MB | {compiling[0]:.2f} s | {compiling[1]:.2f} s "
                  f"| {compiling[2]:.0f} MB | {check[0]:.2f} s | {opening * 1000:.1f} ms | {memory:.0f} MB |")


if __name__ == "__main__":
    main(sys.argv[1], [Path(folder) for folder in sys.argv[2:]])
