"""Days as dictionaries and tables write them, compared as exactly as both are known."""

import datetime


def first_day(date):
    parts = [int(part) for part in date.split("-")]
    return datetime.date(*parts, *[1] * (3 - len(parts)))


def agree(one, other, days=31):
    """Whether two dates, to the year, month or day, can mean the same within some days."""
    parts = min(one.count("-"), other.count("-"))
    if parts < 2:
        return one.split("-")[:parts + 1] == other.split("-")[:parts + 1]
    return abs((first_day(one) - first_day(other)).days) <= days
