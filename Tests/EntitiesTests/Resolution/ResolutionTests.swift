import Knowledge
import Testing

@testable import Entities

/// One article a line, with every mention that must come of it.
@Suite struct ResolutionTests {
    @Test(arguments: [
        ("Latvia's port and a Latvia-led talk.", "Latvia=latvia, Latvia=latvia"),
        ("The Kyrgyz-Tajik border.", "Kyrgyz=kyrgyzstan, Tajik=tajikistan"),
        ("The LATVIAN fleet, not latvian.", "LATVIAN=latvia"),
        ("It asked us about the US and U.S. troops.", "US=united-states, U.S.=united-states"),
        ("WHO IS IN THE LINE", ""),
        ("WHO WARNS LATVIA", "WHO=who, LATVIA=latvia"),
        ("OPEC+ met, OPEC did not.", "OPEC+=opec-plus, OPEC=opec"),
        ("The Hill Workers' Party met.", "Hill Workers' Party=hwp"),
        ("The Hill Workers’\nParty met.", "Hill Workers’\nParty=hwp"),
        ("The Hill Workers Party met.", "Hill Workers Party=hwp"),
        ("Lord’s Hill Army and Lord's Hill Army", "Lord’s Hill Army=lha, Lord's Hill Army=lha"),
        ("the 'Hill Workers' party", ""),
        ("The US paid US$5 million.", "US=united-states"),
        (
            "The Council for Trade Co-operation and the Council for Trade Cooperation",
            "Council for Trade Co-operation=ctc, Council for Trade Cooperation=ctc"
        ),
        ("He studied at Georgia Tech.", ""),
        ("Georgia Bulldogs said so. They won.", ""),
        ("Georgia Holm said so. She won.", "Georgia Holm=~georgia-holm"),
    ])
    func names(_ text: String, _ expected: String) throws {
        #expect(try SmallDictionary.read(text).summary == expected)
    }

    @Test(arguments: [
        ("Rahmon spoke. Later Emil Rahmon left.", "Rahmon=emil-rahmon, Emil Rahmon=emil-rahmon"),
        ("Rahmon spoke.", ""),
        ("President Rahmon spoke.", "Rahmon=emil-rahmon"),
        ("The Tajik leader Rahmon spoke.", "Tajik=tajikistan, Rahmon=emil-rahmon"),
        ("The Tajik party leader Rahmon spoke.", "Tajik=tajikistan"),
        ("The Latvian leader Rahmon spoke.", "Latvian=latvia"),
        ("The SDA chief Berg spoke.", "SDA=sda, Berg=nils-berg"),
        ("The Latvian chief Berg spoke.", "Latvian=latvia"),
        ("In Tajikistan Mr Rahmon spoke.", "Tajikistan=tajikistan, Rahmon=emil-rahmon"),
        ("Mr Berg bought bread in Riga.", "Riga=riga"),
        ("Mrs Liepa bought bread in Riga.", "Liepa=anna-liepa, Riga=riga"),
        ("Mr Rahmon bought bread.", ""),
        (
            "Emil Rakhmon saw Olga Rakhmon.",
            "Emil Rakhmon=emil-rahmon, Olga Rakhmon=~olga-rakhmon"
        ),
        ("President Rahmon spoke. Rahmon left.", "Rahmon=emil-rahmon, Rahmon=emil-rahmon"),
        ("Emil J. Rahmon saw Riga.", "Emil J. Rahmon=emil-rahmon, Riga=riga"),
        ("Emil K.J. Rahmon met. Rahmon left.", "Emil K.J. Rahmon=emil-rahmon, Rahmon=emil-rahmon"),
        ("Emil Pavlovich Rahmon fled.", "Emil Pavlovich Rahmon=emil-rahmon"),
        ("In May Anna May spoke. Ms May left in May.", "Anna May=anna-may, May=anna-may"),
        ("Lee Un met. Lee left, Un did not.", "Lee Un=lee-un, Lee=lee-un"),
        (
            "Lee Un and Riga. Lee Sang-ho wept. Lee left on Lee Sunday.",
            "Lee Un=lee-un, Riga=riga, Lee Sang-ho=~lee-sang-ho, Lee=?, Lee=?"
        ),
        (
            "Old Ida Holm Lake slept. Old Ida slept.",
            "Ida Holm Lake=ida-holm-lake, Old Ida=ida-holm-lake"
        ),
        ("Tom Ace met. The Ace left.", "Tom Ace=tom-ace"),
        ("Riga said Mr Lind slept.", "Riga=latvia, Lind=?"),
        ("Riga woke. The president. Rahmon left.", "Riga=riga"),
        ("President Berg spoke.", ""),
        ("Secretary-General Berg spoke.", "Berg=nils-berg"),
        (
            "Ivan Berg and Nils Berg met. Berg spoke.",
            "Ivan Berg=ivan-berg, Nils Berg=nils-berg, Berg=nils-berg"
        ),
        ("the Alliance met", ""),
        ("The SDA met. Later the Alliance rested.", "SDA=sda, the Alliance=sda"),
    ])
    func weakNames(_ text: String, _ expected: String) throws {
        #expect(try SmallDictionary.read(text).summary == expected)
    }

    @Test(arguments: [
        ("In Atlanta, Georgia, it rained.", "Atlanta=atlanta, Georgia=georgia-state"),
        ("Georgia and Latvia signed.", "Georgia=georgia, Latvia=latvia"),
        ("American farmers of Georgia.", "American=united-states, Georgia=?"),
        ("North Korea said Korea waits.", "North Korea=north-korea, Korea=north-korea"),
        ("Korea waits.", "Korea=?"),
        // A discovered person once sent the search for companions past the catalogue.
        ("General Oleg Stein came. Korea waits.", "Oleg Stein=~oleg-stein, Korea=?"),
        (
            "General Oleg Berg came. Berg and Georgia.",
            "Oleg Berg=~oleg-berg, Berg=~oleg-berg, Georgia=georgia"
        ),
    ])
    func homonyms(_ text: String, _ expected: String) throws {
        #expect(try SmallDictionary.read(text).summary == expected)
    }

    @Test(arguments: [
        ("ethnic Kyrgyz and Uzbeks fled", ""),
        ("He speaks Tajik and a Tajik choir sang.", "Tajik=tajikistan"),
        ("the Latvian language in Latvia", "Latvia=latvia"),
        ("a Latvian-speaking town", ""),
        ("printed in Latvian, then in Latvian hands", "Latvian=latvia"),
    ])
    func peoplesAndLanguages(_ text: String, _ expected: String) throws {
        #expect(try SmallDictionary.read(text).summary == expected)
    }

    @Test(arguments: [
        (
            "The Movement for Clean Rivers (MCR) met. The MCR left.",
            "Movement for Clean Rivers=~movement-for-clean-rivers, MCR=~movement-for-clean-rivers, "
                + "MCR=~movement-for-clean-rivers"
        ),
        ("Gross Domestic Product (GDP) fell.", ""),
        ("The Northern Bank (NBX) and NBX.", "Northern Bank=nb, NBX=nb, NBX=nb"),
    ])
    func introductions(_ text: String, _ expected: String) throws {
        #expect(try SmallDictionary.read(text).summary == expected)
    }

    @Test(arguments: [
        (
            "Latvian transport minister Janis Ozols came. Ozols spoke.",
            "Latvian=latvia, Janis Ozols=~janis-ozols, Ozols=~janis-ozols"
        ),
        ("It met its Latvian counterpart Ann Lund.", "Latvian=latvia, Ann Lund=~ann-lund"),
        ("H.E. Moe Bro, president of all, left.", "Moe Bro=~moe-bro"),
        ("Lieutenant General Oleg von Stein left.", "Oleg von Stein=~oleg-von-stein"),
        ("Jörg O'Neil, the bank's director, said no.", "Jörg O'Neil=~jorg-o-neil"),
        ("The head of the firm, Kim Jong-su, told us.", "Kim Jong-su=~kim-jong-su"),
        ("By Mary J. Smith\nRiga slept.", "Mary J. Smith=~mary-j-smith, Riga=riga"),
        ("Blue Horizon opened in Main Street on Monday.", ""),
        ("Interior Ministry said so. Meanwhile President Putin.", "Putin=~putin"),
        ("President Ann Lund sat. Beside Lund stood others.", "Ann Lund=~ann-lund, Lund=~ann-lund"),
    ])
    func discoveredPeople(_ text: String, _ expected: String) throws {
        #expect(try SmallDictionary.read(text).summary == expected)
    }

    @Test(arguments: [
        ("2019", "The Latvian president slept.", "Latvian=latvia, [president=anna-liepa]"),
        ("2022", "Latvia's president slept.", "Latvia=latvia, [president=ivan-berg]"),
        ("2020-06", "The president of Latvia slept.", "[president=anna-liepa], Latvia=latvia"),
        ("2019", "A former Latvian president slept.", "Latvian=latvia"),
        ("2019", "Latvian president Janis Ozols.", "Latvian=latvia, Janis Ozols=~janis-ozols"),
        ("2019", "The SDA met. The alliance slept.", "SDA=sda, [alliance=sda]"),
        ("2019", "The SDA met OPEC. The alliance slept.", "SDA=sda, OPEC=opec"),
        (
            "2019", "The SDA met the Rebirth Party. The party slept.",
            "SDA=sda, Rebirth Party=rpt, [party=rpt]"
        ),
        (
            "2019", "The SDA met. The Organisation slept. The league did not.",
            "SDA=sda, [Organisation=sda]"
        ),
        (
            "2019", "The Council for Trade Cooperation met. The Council slept.",
            "Council for Trade Cooperation=ctc, [Council=ctc]"
        ),
        // What somebody is, is no name of today's holder.
        ("2019", "Jan Lind was president of Latvia.", "Jan Lind=jan-lind, Latvia=latvia"),
        ("2019", "Jan Lind, the Latvian president, slept.", "Jan Lind=jan-lind, Latvian=latvia"),
        (
            "2019", "Jan Lind is the current president of Latvia.",
            "Jan Lind=jan-lind, Latvia=latvia"
        ),
        (
            "2019", "Jan Lind is the first female president of Latvia.",
            "Jan Lind=jan-lind, Latvia=latvia"
        ),
        (
            "2019", "Jan Lind met the current president of Latvia.",
            "Jan Lind=jan-lind, [president=anna-liepa], Latvia=latvia"
        ),
    ])
    func descriptions(_ published: String, _ text: String, _ expected: String) throws {
        #expect(try SmallDictionary.read(text, published: published).summary == expected)
    }

    @Test(arguments: [
        ("the Tajik National Security Committee met.", ["Tajik"]),
        ("the Tajik committee met", []),
        ("the Bank of Latvia and Latvia.", ["Latvia"]),
    ])
    func embedded(_ text: String, _ expected: [String]) throws {
        let reading = try SmallDictionary.read(text)
        let embedded = reading.mentions.filter { $0.traits.contains(.embedded) }
        #expect(embedded.map { reading.document.string($0.range) } == expected)
    }

    /// Whatever the text, mentions come in order, do not overlap and hold whole code points.
    @Test func randomTexts() throws {
        var random = SplitMix64(seed: 11)
        let pieces = [
            "Latvia", "the", "President", "Berg", "Ivan Berg", "(", ")", "MCR", "US", "of", ",",
            ".",
            "\n", "\n\n", "'s", "’", "-", "é", "e\u{301}", "Ł", "中", "🙂", "\u{FFFD}", "\u{200B}",
            "al-", "said", "OPEC", "+", "Georgia", "alliance", "SDA", "Kyrgyz", "ethnic", "@",
            "www.",
            "Movement for Clean Rivers", "minister", "J.", "von", "\0", "\t", "IS WHO", "and",
        ]
        for _ in 0..<300 {
            let text = (0..<random.next(below: 40) + 1).map { _ in
                pieces[random.next(below: pieces.count)] + (random.next(below: 3) == 0 ? "" : " ")
            }.joined()
            let reading = try SmallDictionary.read(text)
            for mention in reading.mentions {
                #expect(
                    !reading.document.string(mention.range).contains("\u{FFFD}")
                        || text.contains("\u{FFFD}"))
                #expect(mention.entity != nil || mention.candidates.count > 1)
            }
        }
    }
}
