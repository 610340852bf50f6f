import Entities
import Testing

@testable import Import

/// Actors and agents as rows.
@Suite struct PetrarchImporterTests {
    /// Rows without their header and empty cells at the end.
    static func rows(_ text: String, _ table: String) throws -> [String] {
        let known = try KnownEntities(reading: Dictionaries.small)
        var importer = PetrarchImporter(known: known)
        importer.read(Array(text.utf8), file: "a.txt")
        let overlay = DictionaryOverlay(importer.finish(), over: known, source: "S")
        return Overlays.rows(of: overlay, table)
    }

    @Test(
        arguments: [
            (
                "ANNA_LINDE_ [AFGELI]\n+PRESIDENT_LINDE_\n+ANA_LINDE\n+LINDE\n+OTTO_BERG",
                ["anna-linde|Anna Linde|Ana Linde|Linde|afghanistan||S"]
            ),
            ("FOREIGN_MINISTER_ANNA_LINDE_ [AFG]", []),
            ("FOREIGN_MINISTER_ANNA_LINDE_ [AFGGOV]", ["anna-linde|Anna Linde|||afghanistan||S"]),
            (
                "FORMER_US_PRESIDENT_ANNA_LINDE [USAGOV]",
                ["anna-linde|Anna Linde|||united-states||S"]
            ),
            ("HAMID_KARZAI_ [AFGGOV >020101]\n+HAMID_X._KARZAI", []),
            ("HAMID_KARZAI_ [AFGGOV >020101]\n+HAMEED_KARZAI", ["hamid-karzai||+Hameed Karzai"]),
            ("HAMEED_KARSAI_ [AFGGOV >020101]\n+HAMID_KARZAI", ["hamid-karzai||+Hameed Karsai"]),
            (
                "JOHN_SMITH_ [AFGGOV 030101-040131]",
                ["john-smith-afghanistan|John Smith|||afghanistan||S"]
            ),
            ("KHODAIDAD_ [AFGGOV 030101-040131]", []),
            ("BAN_KI-MOON [IGOUNO >070101]", ["ban-ki-moon|Ban Ki-moon|||||S"]),
            (
                "ANNA_LINDE [AFGELI 010101-020202]\nANNA_LYNDE [AFGGOV 010101-020202]\n+ANNA_LINDE",
                ["anna-linde|Anna Linde|Anna Lynde||afghanistan||S"]
            ),
        ] as [(String, [String])])
    func people(_ text: String, _ rows: [String]) throws {
        #expect(try Self.rows(text, "people.tsv") == rows)
    }

    @Test(
        arguments: [
            (
                "HILL_LIBERATION_FRONT_(HLF)_ [AFGREB]\n+ANNA_LINDE",
                "Hill Liberation Front|HLF||armed_group||||||S"
            ),
            (
                "AFGHAN_NATIONAL_ARMY [AFGMIL]\n+ANA\n+MOON_CORPS",
                "Afghan National Army|ANA||organisation|afghanistan|||||S"
            ),
            ("NEW_DAWN_PARTY [AFGPTY]\n+NEW_DAWN", "New Dawn Party|New Dawn||party||||||S"),
            ("ACME_HOLDINGS_INC_ [MNCUSA]", "Acme Holdings Inc|||organisation||||||S"),
            ("FRIENDS_OF_HILLS_ [NGO]", "Friends of Hills|||organisation||||||S"),
        ])
    func organisations(_ text: String, _ row: String) throws {
        let rows = try Self.rows(text, "organisations.tsv").map { row in
            row.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)[1]
        }
        #expect(rows.map(String.init) == [row])
    }

    /// Names under a country's code: its own, a place's, or nobody's that can be told.
    @Test(
        arguments: [
            (
                "AFGHANISTAN_ [AFG]\n+AFGAN\n+AFGANISTAN_\n+REPUBLIC_OF_AFGHANISTAN\n+KABUL_\n+HERAT_",
                "states.tsv", ["afghanistan||+Afganistan; +Republic of Afghanistan"]
            ),
            (
                "HILL_ISLANDS_ [USAGUM]\n+HILL_ISLES", "places.tsv",
                ["hill-islands|Hill Islands||united-states||S"]
            ),
            ("KINGDOM_OF_NOWHERE_ [QQQ]", "places.tsv", []),
        ] as [(String, String, [String])])
    func countries(_ text: String, _ table: String, _ rows: [String]) throws {
        #expect(try Self.rows(text, table) == rows)
    }

    /// Dated codes of governments are offices without a name; times that touch are one.
    @Test(
        arguments: [
            ("ANNA_LINDE [AFGGOV 030405-040506]", ["2003-04-05|2004-05-06"]),
            ("ANNA_LINDE [AFGGOV 030101-030331][AFGGOVBUS 030401-040630]", ["2003-01|2004-06"]),
            (
                "ANNA_LINDE [AFGGOV >040102][AFGGOV 010203-020304]",
                ["2001-02-03|2002-03-04", "2004-01-02"]
            ),
            ("ANNA_LINDE [AFGGOV 19100102-19180304]", []),
            ("ANNA_LINDE [AFGELI 010203-020304]", []), ("ANNA_LINDE [AFGGOV]", []),
            ("ANNA_LINDE [AFGMIL >010203]", []),
        ] as [(String, [String])])
    func offices(_ text: String, _ times: [String]) throws {
        let rows = try Self.rows(text, "offices.tsv")
        let prefix = "anna-linde|officeholder|afghanistan|"
        let expected = times.map { time in
            time.contains("|") ? "\(prefix)\(time)|S" : "\(prefix)\(time)||S"
        }
        #expect(rows == expected)
    }

    /// What the dictionaries know of an office at that time is not said again.
    @Test func knownOffice() throws {
        let text = "HAMID_KARZAI [AFGGOV 020101-030101][AFGGOV >150203][USAGOV 900101-910505]"
        #expect(
            try Self.rows(text, "offices.tsv") == [
                "hamid-karzai|officeholder|afghanistan|2015-02-03||S",
                "hamid-karzai|officeholder|united-states|1990-01-01|1991-05-05|S",
            ])
    }

    @Test(
        arguments: [
            ("REBEL_COMMANDER [~REB]", ["rebel commander"]), ("PRESIDENT [~GOV]", []),
            ("ARMY [~MIL]", []),
            ("!M! = MINISTER, MINISTERS\nTRADE_!M! [~GOV]", ["trade minister"]),
            ("MINISTER_FOR_TRADE {MINISTERS_FOR_TRADE} [~GOV]", ["minister for trade"]),
            ("MINISTER_TO [~GOV]", []),
        ] as [(String, [String])])
    func roles(_ text: String, _ rows: [String]) throws {
        #expect(try Self.rows(text, "roles.tsv") == rows)
    }
}
