import Testing

/// Dates that no calendar has, and offices that nobody can have held then.
@Suite struct DateCheckTests {
    @Test(arguments: [
        CheckCase(
            "states.tsv", "id|name|from\na|A|soon", ["2: from \"soon\" is no date; write 1992"]),
        CheckCase(
            "states.tsv", "id|name|from\na|A|1992-02-30",
            ["2: from \"1992-02-30\" is a day that no calendar has"]),
        CheckCase("states.tsv", "id|name|from\na|A|1992-02-29", []),
        CheckCase(
            "states.tsv", "id|name|from|until\na|A|1992|1991", ["2: until 1991 is before from 1992"]
        ),
        CheckCase("states.tsv", "id|name|from|until\na|A|1992-05|1992", []),
    ])
    func calendar(_ example: CheckCase) { example.check() }

    /// Rows of offices of a state (1960–1990) and a party that has no dates.
    @Test(arguments: [
        ("p|king|a|1960|1990", []),
        ("p|king|a|1959|1961", []),
        ("p|king|party|1890|1900", []),
        (
            "p|king|a|1950|1960-05",
            ["2: warning: from 1950 is before \"a\" began, 1960-03-01 (states"]
        ),
        ("p|king|a|1950|1959", ["2: warning: until 1959 is before \"a\" began, 1960-03-01"]),
        ("p|king|a|1991|1992", ["2: from 1991 is after \"a\" ended, 1990"]),
        ("p|king|a|1989|1992", ["2: warning: until 1992 is after \"a\" ended, 1990"]),
        ("p|king|a|1989|", []),
    ])
    func lifetimes(_ row: String, _ expected: [String]) {
        offices([row], expected)
    }

    @Test(arguments: [
        (["p|king|party|1990|2000", "p|king|party|2000|2004"], []),
        (["p|king|party|1990|2000-06", "p|king|party|2000-05|2004"], []),
        (
            ["p|king|party|1990|2000-06", "p|king|party|2000-04|2004"],
            ["3: the office is held already from 1990 until 2000-06 (offices.tsv:2)"]
        ),
        (
            ["p|king|party|1990|", "p|king|party|2000|"],
            ["3: the office is held already from 1990 (offices.tsv:2), which has no until"]
        ),
        (
            ["p|envoy|party|1990|", "p|envoy|party|2000|"],
            ["3: warning: the office is held already from 1990 (offices.tsv:2), which has no"]
        ),
        (["p|king|party|1890|1980"], ["2: warning: held 89 years; the longest reigns lasted 83"]),
        (
            ["p|mayor|party|1890|1892", "p|mayor|party|1980|1981"],
            ["3: warning: \"p\" had an office 90 years before (offices.tsv:2); are these two"]
        ),
    ])
    func ownOffices(_ rows: [String], _ expected: [String]) { offices(rows, expected) }

    @Test(arguments: [
        (["p|king|party|1990|2000-05-01", "q|king|party|2000-05-06|2004"], []),
        (["p|king|party|1990|2000-05-01", "q|king|party|2000-04-28|2004"], []),
        (["p|mayor|party|1990|2000", "q|mayor|party|1995|2004"], []),
        (["p|king|party||2000", "q|king|party|1995|2004"], []),
        (
            ["p|king|party|1990|2000", "q|king|party|1995|2004"],
            [
                "2: warning: at the same time \"q\" is king of party from 1995 until 2004 (offices.tsv:3)"
            ]
        ),
        (
            ["p|king|party|1990|", "q|king|party|1995|2004", "r|king|party|2004|"],
            ["2: warning: no until, although \"q\" is king of party from 1995 until 2004"]
        ),
    ])
    func soleOffices(_ rows: [String], _ expected: [String]) { offices(rows, expected) }

    private func offices(_ rows: [String], _ expected: [String]) {
        let header = "person|role|of|from|until"
        CheckCase(
            [
                "people.tsv": "id|name\np|P One\nq|Q Two\nr|R Three",
                "states.tsv": "id|name|from|until\na|A|1960-03-01|1990",
                "organisations.tsv": "id|name|kind\nparty|The Party|party",
                "offices.tsv": ([header] + rows).joined(separator: "\n"),
            ], expected.map { "offices.tsv:\($0)" }
        ).check()
    }
}
