import Knowledge
import Testing

@testable import Corpus

/// Dates in the orders, abbreviations and languages in which they are printed.
@Suite struct DateTableTests {
    @Test(arguments: english + figures + ranges + languages + none)
    func expression(text: String, date: String?) {
        let bytes = Array(text.utf8)
        #expect(DateExpression.first(in: bytes, bytes.indices).map { Self.text($0.date) } == date)
    }

    @Test(arguments: lines + noLines)
    func line(text: String, date: String?) {
        let bytes = Array(text.utf8)
        let line = PublicationLine(bytes, line: bytes.indices)
        #expect((line?.date).map(Self.text) == date)
    }

    /// `2019-11-08`, without a year `--11-08`.
    private static func text(_ date: PrintedDate) -> String {
        if let partial = date.partial { return partial.edtf }
        let day = date.inYear(2000)?.edtf ?? ""
        return "--" + day.dropFirst(5)
    }

    static let english: [(String, String?)] = [
        ("8 November 2019", "2019-11-08"), ("Nov. 8, 2019", "2019-11-08"),
        ("November 8th, 2019", "2019-11-08"), ("Friday, 8th of November, 2019", "2019-11-08"),
        ("8-Nov-19", "2019-11-08"), ("08-Nov-2019", "2019-11-08"), ("8 Nov 2019", "2019-11-08"),
        ("2019 November 8", "2019-11-08"), ("2019-Nov-08", "2019-11-08"),
        ("Fri, 08 Nov 2019 10:15:00 +0600", "2019-11-08"), ("NOV. 8", "--11-08"),
        ("the 8th of November", "--11-08"), ("Nov. 8 2019", "2019-11-08"),
        ("November 2019", "2019-11"), ("Nov. 2019", "2019-11"), ("Sept 1, 2019", "2019-09-01"),
        ("1st September 2019", "2019-09-01"), ("Sat., Nov. 9, 2019", "2019-11-09"),
        ("NOVEMBER 8,2019", "2019-11-08"), ("8 November, 2019", "2019-11-08"),
        ("Nov\u{A0}8,\u{A0}2019", "2019-11-08"), ("on November 8, 2019 at noon", "2019-11-08"),
        ("Feb. 29, 2020", "2020-02-29"),
    ]

    static let figures: [(String, String?)] = [
        ("2019/11/08", "2019-11-08"), ("2019-11-08T10:15:00Z", "2019-11-08"),
        ("2019.11.08", "2019-11-08"), ("20191108", "2019-11-08"), ("08.11.2019", "2019-11-08"),
        ("28.11.2019", "2019-11-28"), ("28.11.19", "2019-11-28"), ("11/28/2019", "2019-11-28"),
        ("28/11/19", "2019-11-28"), ("11/8/2019", "2019"), ("11/11/2019", "2019-11-11"),
        ("28-11-2019", "2019-11-28"), ("28/11/95", "1995-11-28"),
        ("2019年11月8日", "2019-11-08"), ("2019년 11월 8일", "2019-11-08"),
        ("于2019年11月8日发布", "2019-11-08"), ("2019年11月", "2019-11"),
    ]

    static let ranges: [(String, String?)] = [
        ("NOV. 8-9", "--11-09"), ("Nov. 8–9, 2019", "2019-11-09"),
        ("8-9 November 2019", "2019-11-09"), ("8 and 9 November 2019", "2019-11-09"),
        ("8 to 14 November 2019", "2019-11-14"), ("Nov. 30–Dec. 2, 2019", "2019-12-02"),
        ("28 April – 2 May 2021", "2021-05-02"), ("JULY 3/5 2017", "2017-07-05"),
    ]

    static let languages: [(String, String?)] = [
        ("8 novembre 2019", "2019-11-08"), ("1er août 2019", "2019-08-01"),
        ("le vendredi 8 février 2019", "2019-02-08"), ("8 de noviembre de 2019", "2019-11-08"),
        ("8 de noviembre del 2019", "2019-11-08"), ("viernes, 8 de marzo de 2019", "2019-03-08"),
        ("8 de fevereiro de 2019", "2019-02-08"), ("1º de março de 2019", "2019-03-01"),
        ("8. November 2019", "2019-11-08"), ("8. März 2019", "2019-03-08"),
        ("Freitag, 8. Dezember 2019", "2019-12-08"), ("8 maggio 2019", "2019-05-08"),
        ("8 mei 2019", "2019-05-08"), ("8 listopada 2019", "2019-11-08"),
        ("8 października 2019 r.", "2019-10-08"), ("8 ноября 2019 г.", "2019-11-08"),
        ("8 НОЯБРЯ 2019", "2019-11-08"), ("8 мая 2019 года", "2019-05-08"),
        ("8 листопада 2019 року", "2019-11-08"), ("8 Kasım 2019", "2019-11-08"),
        ("8 ŞUBAT 2019", "2019-02-08"), ("8 Agustus 2019", "2019-08-08"),
        ("8 Desemba 2019", "2019-12-08"), ("novembre 2019", "2019-11"),
        ("Ноябрь 2019", "2019-11"),
    ]

    static let none: [(String, String?)] = [
        ("31 June 2019", nil), ("29 Feb 2019", nil), ("2019-13-01", nil), ("2019-00-10", nil),
        ("0000-11-08", nil), ("32.11.2019", nil), ("30/30/2019", nil), ("20191308", nil),
        ("9999-11-08", nil), ("10.0.12.1", nil), ("12:30:45", nil), ("may be 8", nil),
        ("a set of 8", nil), ("+996 312 620385", nil), ("version 2.10.3.1", nil),
    ]

    static let lines: [(String, String?)] = [
        ("Posted on 8 November 2019 by admin", "2019-11-08"),
        ("Posted by admin on November 8, 2019", "2019-11-08"),
        ("Published: 2019-11-08 14:30 GMT+6", "2019-11-08"),
        ("Updated 2:30 p.m. ET, Fri November 8, 2019", "2019-11-08"),
        ("14:30, 8 ноября 2019", "2019-11-08"), ("8 Kasım 2019 Cuma 14:30", "2019-11-08"),
        ("Publié le 8 novembre 2019 à 14h30", "2019-11-08"),
        ("Veröffentlicht am 8. November 2019 um 14:30 Uhr", "2019-11-08"),
        ("Publicado el 8 de noviembre de 2019, 14:30", "2019-11-08"),
        ("By Ana Silva | Nov 8, 2019 | 4 Comments", "2019-11-08"),
        ("Ana Silva — 8 November 2019", "2019-11-08"), ("Nov. 8, 2019 / 2:30 PM", "2019-11-08"),
        ("TUNIS 08.11.2019", "2019-11-08"), ("Port-au-Prince, 8 November 2019", "2019-11-08"),
        ("Nairobi, 8 November 2019", "2019-11-08"), ("*8 November 2019*", "2019-11-08"),
        ("[8 November 2019]", "2019-11-08"), ("(8 November 2019)", "2019-11-08"),
        ("8 November 2019 - 3 min read", "2019-11-08"), ("Date: 8 November 2019", "2019-11-08"),
        ("Опубликовано: 8 ноября 2019", "2019-11-08"), ("8 November, 14:30", "--11-08"),
        ("1430 GMT 8 November 2019", "2019-11-08"),
        ("Entry of 8 November 2019", "2019-11-08"),
        ("Entry revised 8 November 2019", "2019-11-08"),
        ("Page last reviewed: 8 November 2019", "2019-11-08"),
        ("Briefing note, 8 November 2019", "2019-11-08"),
    ]

    static let noLines: [(String, String?)] = [
        ("The treaty was signed on 8 November 2019", nil),
        ("8 November 2019 was a Friday.", nil), ("LOAD-DATE: November 8, 2019", nil),
        ("Correction, November 8, 2019", nil), ("Fiji, May 2019", nil),
        ("Accessed on 8 November 2019", nil), ("The Accords of 8 November 2019", nil),
        ("Treaty of 8 November 2019", nil), ("# Letter of the islands, 8 November 2019", nil),
        ("8 November 2019 – Fiji signs the treaty with its neighbours and friends at last.", nil),
    ]
}
