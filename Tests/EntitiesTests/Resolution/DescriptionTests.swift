import Knowledge
import Testing

@testable import Entities

/// Words that stand for somebody named before, in brackets.
@Suite struct DescriptionTests {
    @Test(arguments: [
        ("The SDA met. The bloc slept.", "SDA=sda, [bloc=sda]"),
        ("The SDA met. It was. The alliance slept.", "SDA=sda, [alliance=sda]"),
        ("The SDA met. It was. It was. The alliance slept.", "SDA=sda, [alliance=sda]"),
        ("The SDA met OPEC. It was. It was. The alliance slept.", "SDA=sda, OPEC=opec"),
        (
            "The SDA met the Council for Trade Cooperation. OPEC met. It was. The Council slept.",
            "SDA=sda, Council for Trade Cooperation=ctc, OPEC=opec, [Council=ctc]"
        ),
        (
            "The Northern Bank met the SDA. The Bank slept. A Bank slept.",
            "Northern Bank=nb, SDA=sda, [Bank=nb]"
        ),
        ("The Bank slept. The Northern Bank met.", "Northern Bank=nb"),
        ("The alliance slept. The SDA met.", "SDA=sda"),
        ("An alliance slept, said the SDA.", "SDA=sda"),
        ("The SDA met. The alliance of fish slept.", "SDA=sda"),
        ("The SDA met. The regional alliance slept.", "SDA=sda, [alliance=sda]"),
        ("The SDA met OPEC. The bloc slept.", "SDA=sda, OPEC=opec"),
        ("Lord's Hill Army fled. The group slept.", "Lord's Hill Army=lha, [group=lha]"),
        ("Lord's Hill Army fled. The party slept.", "Lord's Hill Army=lha"),
        ("The Union Party met. The party slept.", "Union Party=union-party, [party=union-party]"),
        // A new paragraph is about what the article names most.
        (
            "The SDA met. The SDA met OPEC.\n\nThe SDA slept. OPEC met.\n\nThe bloc slept.",
            "SDA=sda, SDA=sda, OPEC=opec, SDA=sda, OPEC=opec, [bloc=sda]"
        ),
        (
            "The SDA met. The SDA slept. OPEC met. The bloc slept.",
            "SDA=sda, SDA=sda, OPEC=opec, [bloc=opec]"
        ),
        (
            "The SDA met.\n\nOPEC met.\n\nThe bloc slept.",
            "SDA=sda, OPEC=opec, [bloc=opec]"
        ),
        ("Latvia voted. The republic slept.", "Latvia=latvia, [republic=latvia]"),
        ("Latvia met Georgia. The republic slept.", "Latvia=latvia, Georgia=georgia"),
        ("Latvia met in Holm. The republic slept.", "Latvia=latvia, Holm=holm"),
        ("Latvia voted. A republic slept.", "Latvia=latvia"),
    ])
    func nouns(_ text: String, _ expected: String) throws {
        #expect(try SmallDictionary.read(text).summary == expected)
    }

    /// Anna Liepa is president of Latvia from 2015 to 2020, Ivan Berg from 2021; Nils Berg heads the
    /// SDA from 2010.
    @Test(arguments: [
        ("2019", "The Latvian head of state slept.", "Latvian=latvia, [head of state=anna-liepa]"),
        ("2019", "The SDA's secretary-general slept.", "SDA=sda, [secretary-general=nils-berg]"),
        (
            "2019", "The secretary general of the SDA slept.",
            "[secretary general=nils-berg], SDA=sda"
        ),
        ("2009", "The SDA's secretary-general slept.", "SDA=sda"),
        ("2014", "The Latvian president slept.", "Latvian=latvia"),
        ("2019", "The next Latvian president slept.", "Latvian=latvia"),
        ("2019", "The Latvian vice president slept.", "Latvian=latvia"),
        ("2019", "The Latvian president-elect slept.", "Latvian=latvia"),
        ("2019", "He became president of Latvia.", "Latvia=latvia"),
        ("2020", "The Latvian director slept.", "Latvian=latvia"),
        // The words name the office, and the sentence who holds it.
        ("2019", "The president of Latvia is Anna Liepa.", "Latvia=latvia, Anna Liepa=anna-liepa"),
        (
            "2019", "The president of Latvia since May 2015 has been Anna Liepa.",
            "Latvia=latvia, Anna Liepa=anna-liepa"
        ),
        ("2019", "The office of president of Latvia is his.", "Latvia=latvia"),
        (
            "2019", "The president of Latvia, Anna Liepa, slept.",
            "Latvia=latvia, Anna Liepa=anna-liepa"
        ),
        ("2019", "The office of president of Latvia is held by him.", "Latvia=latvia"),
        ("2019", "The president of Latvia is held by him.", "Latvia=latvia"),
        ("2019", "Jan Lind is now the president of Latvia.", "Jan Lind=jan-lind, Latvia=latvia"),
        ("2019", "They elected Jan Lind president of Latvia.", "Jan Lind=jan-lind, Latvia=latvia"),
        ("2019", "The president of Latvia's senate slept.", "Latvia=latvia"),
        (
            "2019", "The president of Latvia said his rival was Jan Lind.",
            "[president=anna-liepa], Latvia=latvia, Jan Lind=jan-lind"
        ),
        ("2019", "The president of Latvia is asleep.", "[president=anna-liepa], Latvia=latvia"),
    ])
    func officeHolders(_ published: String, _ text: String, _ expected: String) throws {
        #expect(try SmallDictionary.read(text, published: published).summary == expected)
    }

    /// Titles that let a surname count, on the article's date.
    @Test(arguments: [
        ("2019", "President Liepa slept.", "Liepa=anna-liepa title"),
        ("2019", "Latvian President Liepa slept.", "Liepa=anna-liepa title"),
        ("2014", "President Liepa slept.", ""),
        ("2019", "Mrs Liepa of Latvia slept.", "Liepa=anna-liepa title"),
        ("2019", "Mrs. Liepa of Latvia slept.", "Liepa=anna-liepa title"),
        ("2019", "General Rahmon came from Tajikistan.", "Rahmon=emil-rahmon title"),
        ("2019", "General Rahmon came.", ""),
        ("2019", "Liepa slept\n\nAnna Liepa of Latvia slept.", "Liepa=anna-liepa full_name"),
        ("2019", "LIEPA SLEPT VERY WELL\n\nAnna Liepa slept.", "LIEPA=anna-liepa full_name"),
        ("2019", "Anna Liepa slept. LIEPA, 61, did not.", "LIEPA=anna-liepa full_name"),
        ("2019", "Anna Liepa slept. Olga Liepa did not.", ""),
        ("2019", "Anna Liepa slept. Liepa-Berg did not.", ""),
    ])
    func titles(_ published: String, _ text: String, _ expected: String) throws {
        let reading = try SmallDictionary.read(text, published: published)
        let known = reading.reasons(of: .surname).split(separator: ", ")
            .filter { !$0.contains("=~") }
        #expect(known.joined(separator: ", ") == expected)
    }
}
