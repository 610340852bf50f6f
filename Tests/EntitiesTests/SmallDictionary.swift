import Knowledge
import Testing

@testable import Entities

/// A dictionary of a few entities for tests, and readings made with it.
enum SmallDictionary {
    static let states = """
        id\tname\taliases\tweak_aliases\tdemonyms
        azul\tCôte d'Azul\t\t\t
        georgia\tGeorgia\t\t\tGeorgian
        inner-nara\tInner Nara\t\tNara\t
        kyrgyzstan\tKyrgyzstan\tKyrgyz Republic\t\tKyrgyz; Kyrgyzstani
        latvia\tLatvia\tRepublic of Latvia\t\tLatvian
        nara\tNara\t\t\t
        nihon\tNihon\t日本国\t\t
        north-korea\tNorth Korea\tKorea\t\tNorth Korean; Korean
        south-korea\tSouth Korea\tKorea\t\tSouth Korean; Korean
        st-olaf\tSt. Olaf Isles\t\t\t
        tajikistan\tTajikistan\t\t\tTajik
        united-states\tUnited States\tUS; U.S.; America\t\tAmerican
        uzbekistan\tUzbekistan\t\t\tUzbek
        """
    static let organisations = """
        id\tname\taliases\tweak_aliases\tkind\tparent
        ctc\tCouncil for Trade Cooperation\t\t\torganisation\t
        hwp\tHill Workers' Party\t\t\tparty\t
        lha\tLord's Hill Army\t\t\tarmed_group\t
        nb\tNorthern Bank\t\t\torganisation\t
        opec\tOil Club\tOPEC\t\torganisation\t
        opec-plus\tWider Oil Club\tOPEC+\t\torganisation\t
        rpt\tRebirth Party of Tajikistan\tRebirth Party\t\tparty\t
        sda\tSouthern Defence Alliance\tSDA\tthe Alliance\torganisation\t
        union-party\tUnion Party\t\t\tparty\tlatvia
        who\tWorld Health Organisation\tWHO\t\torganisation\t
        """
    static let people = """
        id\tname\taliases\tweak_aliases\tnationality
        anna-liepa\tAnna Liepa\t\t\tlatvia
        anna-may\tAnna May\t\tMay\tgeorgia
        emil-rahmon\tEmil Rahmon\tEmil Rakhmon\t\ttajikistan
        hana-bin-tal\tHana bin Tal\t\t\tgeorgia
        ida-holm-lake\tIda Holm Lake\t\tOld Ida\tlatvia
        ivan-berg\tIvan Berg\t\t\tlatvia
        jan-lind\tJan Lind\t\t\tlatvia
        lee-un\tLee Un\t\tLee\tsouth-korea
        nils-berg\tNils Berg\t\t\tuzbekistan
        olaf-lind\tOlaf Lind\t\t\tlatvia
        otto-berg\tOtto Berg\t\t\tgeorgia
        sam-al-nur\tSam al-Nur\t\t\tgeorgia
        tom-ace\tTom Ace\t\t\tgeorgia
        """
    static let places = """
        id\tname\taliases\tstate\tmetonym
        atlanta\tAtlanta\t\tunited-states\tno
        georgia-state\tGeorgia\t\tunited-states\tno
        holm\tHolm\t\tinner-nara\tno
        nzara\tN'Zara\t\tlatvia\tno
        omara\tOmara\tОмара\tlatvia\tno
        riga\tRiga\t\tlatvia\tyes
        """
    static let offices = """
        person\trole\tof\tfrom\tuntil
        anna-liepa\tpresident\tlatvia\t2015\t2020
        emil-rahmon\tpresident\ttajikistan\t1994\t
        ivan-berg\tpresident\tlatvia\t2021\t
        nils-berg\tsecretary-general\tsda\t2010\t
        """
    static let roles = """
        role\tvariants
        defence minister\tminister of defence
        director\t
        head\tchief
        leader\tparty leader
        president\thead of state
        secretary-general\tsecretary general
        transport minister\t
        """
    static let exclusions = """
        phrase\tinstead_of\treason
        Georgia Bulldogs\tgeorgia\ta sports club
        Georgia Holm\tgeorgia\ta person
        Georgia Tech\tgeorgia\ta university
        """
    static let words = "word\nace\nus\nwho\n"

    /// The tables as files of one directory.
    static let files = [
        ("states.tsv", states), ("organisations.tsv", organisations), ("people.tsv", people),
        ("places.tsv", places), ("offices.tsv", offices), ("roles.tsv", roles),
        ("exclusions.tsv", exclusions), ("words.tsv", words),
    ].map { DictionaryFile(directory: "dict", name: $0, bytes: Array($1.utf8)) }

    private static let recogniser = Result { try Recogniser(Gazetteer(reading: files)) }

    /// Reads a text of sentences that end with a full stop or a line break.
    static func read(_ text: String, published: String = "2019-11-28") throws -> Reading {
        try read(document(text, published: published))
    }

    static func read(_ document: Document) throws -> Reading {
        try recogniser.get().read(document)
    }

    /// An article of sentences that end with a full stop or a line break.
    static func document(_ text: String, published: String = "2019-11-28") throws -> Document {
        let bytes = Array(text.utf8)
        var sentences: [Sentence] = []
        var start = 0
        for end in bytes.indices.dropFirst()
        where bytes[end - 1] == UInt8(ascii: "\n")
            || (bytes[end] == UInt8(ascii: " ") && bytes[end - 1] == UInt8(ascii: "."))
        {
            sentences.append(Sentence(range: TextRange(start, end), role: .body))
            start = end
        }
        sentences.append(Sentence(range: TextRange(start, bytes.count), role: .body))
        let date = try #require(PartialDate(edtf: published))
        return Document(
            source: Source(path: "test.txt", start: 0, end: bytes.count), text: bytes,
            publication: Publication(date: date, basis: .explicit), sentences: sentences)
    }
}

extension Reading {
    /// `Latvian=latvia, Berg=?`: what was recognised, descriptions in brackets.
    var summary: String {
        mentions.map { mention in
            let text = document.string(mention.range)
            let id = entity(of: mention)?.id.rawValue ?? "?"
            return mention.form == .description ? "[\(text)=\(id)]" : "\(text)=\(id)"
        }.joined(separator: ", ")
    }
}
