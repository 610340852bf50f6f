"""Tests of how the audit reads tables and compares names: `python3 -m unittest discover scripts/audit`."""

import pathlib
import tempfile
import unittest

import dates
import factbook
import names
import petrarch


class Names(unittest.TestCase):
    def test_folding(self):
        for one, other in [
            ("Côte d'Or", "Cote dOr"), ("The Nord", "nord"), ("Nord & Süd", "Nord and Sud"), ("U.N.", "UN"),
            ("Đorđe Łuk", "dorde luk"), ("Al-Nord", "al nord"),
        ]:
            self.assertEqual(names.folded(one), names.folded(other), (one, other))

    def test_likeness(self):
        for one, other in [
            ("Abd-al-Hamid DUBAYBAH", "Abdul Hamid Dbeibah"), ("Joao Manuel LOURENCO", "João Lourenço"),
            ("Aleksey Kudrin", "Alexei Kudrin"), ("Muammar Qadhafi", "Muammar Kadafi"),
        ]:
            self.assertGreaterEqual(names.likeness(one, other), 0.75, (one, other))
        for one, other in [("Jan Berg", "Nils Holm"), ("Kim Jong", "Lee Myung"), ("Hussein Ali", "Hans Alp")]:
            self.assertLess(names.likeness(one, other), 0.75, (one, other))

    def test_one_word(self):
        self.assertEqual(names.person_likeness("CHARLES III", "Charles III of Nord"), 1)
        self.assertEqual(names.person_likeness("CHARLES III", "Charles Berg"), 0)


class Dates(unittest.TestCase):
    def test_agreement(self):
        for one, other, expected in [
            ("2012", "2012-05-07", True), ("2012", "2013-01-01", False), ("2012-05", "2012-05-31", True),
            ("2012-05-07", "2012-06-01", True), ("2012-05-07", "2012-06-20", False),
        ]:
            self.assertEqual(dates.agree(one, other), expected, (one, other))


class Factbook(unittest.TestCase):
    def test_heads(self):
        for text, expected in [
            ("President Jan BERG (since 7 May 2012)", [("Jan BERG", "2012-05-07")]),
            ("Prime Minister Ida Holm LAKE (since June 2020)", [("Ida Holm LAKE", "2020-06")]),
            ("President Jan Berg (since 2012)", [("Jan Berg", "2012")]),
            ("King CHARLES III (since 8 September 2022); represented by Governor General Ida LAKE (since 1 July 2024)",
             [("CHARLES III", "2022-09-08"), ("Ida LAKE", "2024-07-01")]),
            ("Prime Minister Jan BERG (28 October 2022)", [("Jan BERG", "2022-10-28")]),
        ]:
            self.assertEqual(factbook.heads(text), expected, text)


class Petrarch(unittest.TestCase):
    def read(self, text):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "actors.txt")
            path.write_text(text, "utf-8")
            return list(petrarch.heads(path))

    def test_blocks(self):
        text = (
            "NORDLAND_ [NRD]\n+NORD_\n# A remark\n"
            "JAN_BERG_  # source\n+J_BERG_\n\t[NRDELI 600101-900305]\n\t[NRDGOV 900305-951204]\n\t[NRDELI]\n"
            "IDA_LAKE_\n\t[NRDGOV 030101-031231]\n\t[NRDGOVMIL 040305-051204]\n"
            "NILS_HOLM_\n\t[NRDGOV >20110305]\n")
        self.assertEqual(self.read(text), [
            ("NRD", ["JAN BERG", "J BERG"], [("1990-03-05", "1995-12-04")]),
            ("NRD", ["NILS HOLM"], [("2011-03-05", "")]),
        ])


if __name__ == "__main__":
    unittest.main()
