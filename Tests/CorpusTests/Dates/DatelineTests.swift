import Knowledge
import Testing

@testable import Corpus

@Suite struct DatelineTests {
    private static let rest = "The two sides signed a treaty that had been in the making for years."

    @Test(arguments: [
        "NOV. 29 (The Herald) —", "DAKAR/Nov. 8 (The Herald) —", "LIMA, JULY 3/5 2017 (Herald) —",
        "SEPT. 15 2015, ACCRA (The Lake Herald) –", "NAIROBI (TLH) —",
        "OCT. 14\u{A0}2016 (Herald) –",
        "KABUL, Afghanistan (AP) --", "KABUL, Afghanistan —", "OUAGADOUGOU —", "PARIS, May 3 —",
        "Paris, 3 May 2018 —", "BEIJING, May 3 (Xinhua) --", "MOSCOW, May 3. /TASS/.",
        "MOSCOW. May 3 (Interfax) -", "New Delhi, May 3 (PTI)", "N'DJAMENA, Chad (Reuters) -",
        "PORT-AU-PRINCE (AFP) –", "Suva, Fiji (Reuters) —", "May 3 (UPI) --",
        "Addis Ababa, 12 March 2019 (ENA) -", "RIO DE JANEIRO —", "SÃO PAULO (Reuters) –",
        "ALMATY. May 3. KAZNEWS -", "LOME (Reuters) —", "Bamako, le 5 février 2014 –",
        "Quito, el 3 de mayo de 2011 –", "Wien, den 3. Mai 2018 –",
    ])
    func found(dateline: String) {
        let text = Array("\(dateline) \(Self.rest)".utf8)
        let parsed = DatelineParser.parse(text, paragraph: text.indices)
        #expect(parsed?.range == 0..<(dateline.utf8.count + 1))
    }

    @Test func dashWithoutSpace() {
        let text = Array("NOV. 11 (The Herald) –The Union said that tension was rising.".utf8)
        #expect(DatelineParser.parse(text, paragraph: text.indices)?.date?.day == 11)
    }

    @Test(arguments: [
        "The alliance — a loose one — met on Tuesday to talk about its future and its past.",
        "Fiji/Tonga – Work On Port Stops As Tensions Rise (FBC)",
        "UPDATE — The alliance has met on Tuesday to talk about its future and its past.",
        "NATO — the alliance formed in 1949 — has thirty members and is led from Brussels.",
        "— The government blamed the rebels for an attack near the capital on Nov. 6.",
        "The treaty was signed in Lome on 3 May 2018. The two sides had talked for years.",
        "May leaves Brussels – The prime minister went home without the deal she wanted.",
        "In 2019 – a year of protests – the government fell and a new one was formed.",
        "Russia-led forces left. The (so-called) peace holds, says the capital.",
        "Article 5 (collective defence) — The treaty binds all of the members it has.",
    ])
    func none(text: String) {
        let bytes = Array(text.utf8)
        #expect(DatelineParser.parse(bytes, paragraph: bytes.indices) == nil)
    }

    @Test(arguments: [
        ("LOME, May 3 2018 (Herald) —", "2018-05-03"),
        ("LOME (Herald, May 3, 2018) —", "2018-05-03"),
        ("Lome, 3 May 2018 (allHerald) —", "2018-05-03"),
        ("MOSCOW, 3 May 2018. /TASS/.", "2018-05-03"),
        ("Lome, 3 May 2018.", "2018-05-03"), ("ACCRA, Ghana, 3 May 2018.", "2018-05-03"),
    ])
    func date(dateline: String, date: String) {
        let text = Array("\(dateline) \(Self.rest)".utf8)
        #expect(
            DatelineParser.parse(text, paragraph: text.indices)?.date?.partial?.edtf == date)
    }
}
