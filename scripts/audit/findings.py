"""What an audit finds, and what of it is meant to be so."""

import collections
import dataclasses
import fnmatch

from dictionary import rows


@dataclasses.dataclass(frozen=True)
class Finding:
    check: str
    subject: str
    found: str


class Findings:
    """Counts what each check looked at and keeps what is missing or differs, in order."""

    def __init__(self, on_purpose):
        self.on_purpose = rows(on_purpose)
        self.used = set()
        self.looked_at = collections.Counter()
        self.skipped = {}
        self.open = collections.defaultdict(list)
        self.meant = collections.defaultdict(list)

    def covered(self, check, count=1):
        self.looked_at[check] += count

    def missing(self, check, subject, found, count=1):
        self.looked_at[check] += count
        finding = Finding(check, subject, found)
        reason = self.reason(finding)
        if reason is None:
            self.open[check].append((finding, count))
        else:
            self.meant[check].append((finding, count, reason))

    def skip(self, check, why):
        self.skipped[check] = why

    def reason(self, finding):
        for number, row in enumerate(self.on_purpose):
            if row["check"] == finding.check and fnmatch.fnmatchcase(finding.subject, row["subject"]):
                self.used.add(number)
                return row["reason"]
        return None

    @property
    def unused_reasons(self):
        return [row for number, row in enumerate(self.on_purpose)
                if number not in self.used and row["check"] in self.looked_at]

    def show(self, only=(), with_reasons=False):
        checks = [check for check in dict.fromkeys([*self.looked_at, *self.skipped])
                  if not only or any(word in check for word in only)]
        for check in checks:
            if self.open[check]:
                print(f"\n{check}: {len(self.open[check])} missing or different")
                for finding, count in self.open[check]:
                    print(f"  {finding.subject}\t{finding.found}" + (f"\t×{count}" if count > 1 else ""))
            if with_reasons and self.meant[check]:
                print(f"\n{check}: {len(self.meant[check])} on purpose")
                for finding, _, reason in self.meant[check]:
                    print(f"  {finding.subject}\t{finding.found}\t({reason})")
        print(f"\n{'check':<34} {'rows':>6} {'there':>6} {'open':>6} {'meant':>6} {'covered':>8}")
        for check in checks:
            if check in self.skipped:
                print(f"{check:<34} skipped: {self.skipped[check]}")
                continue
            total = self.looked_at[check]
            open_rows = sum(count for _, count in self.open[check])
            meant = sum(count for _, count, _ in self.meant[check])
            there = total - open_rows - meant
            share = 100 * (total - open_rows) / total if total else 100
            print(f"{check:<34} {total:>6} {there:>6} {open_rows:>6} {meant:>6} {share:>7.1f}%")
        for row in self.unused_reasons:
            print(f"no longer needed: {row['check']}\t{row['subject']}")
