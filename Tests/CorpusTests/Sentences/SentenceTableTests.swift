import Testing

@testable import Corpus

/// Paragraphs of news from all regions with `|` where their sentences part.
@Suite struct SentenceTableTests {
    @Test(arguments: abbreviations + names + figures + quotations)
    func stops(case text: String) {
        #expect(SentenceMarks.split(text) == text)
    }

    @Test(arguments: asides + datelines + lists + addresses + lowerCase + scripts + rough)
    func surroundings(case text: String) {
        #expect(SentenceMarks.split(text) == text)
    }

    static let abbreviations = [
        "Gen. Abdel Fattah took over. |Lt. Col. Assimi followed.",
        "Sheikh Dr. Sultan opened it. |H.E. the minister spoke.",
        "It was signed by Adm. Craig Faller and Maj. Gen. Juma. |Both left.",
        "The talks began at 10 a.m. |They ended at 4 p.m. |Nobody spoke.",
        "The talks began at 10 a.m. Monday. |They ended soon.",
        "The U.S. and the U.K. agreed. |France did not.",
        "He lives in the U.S. |She lives in Peru.",
        "U.S. President Biden met U.N. chief Guterres. |They talked.",
        "He left for Washington, D.C., on Friday. |He came back on Sunday.",
        "The U.S.-led coalition withdrew. |The U.S.S.R. was gone.",
        "Gazprom Ltd. and Acme Corp. signed. |Bank Co. paid.",
        "The firm, Acme Inc., closed. |It owed millions.",
        "See No. 5 and Nos. 6 to 8. |No. 9 is lost.",
        "No. |That is all he said.",
        "Resolution No. 1373 was adopted. |It binds all states.",
        "The order (No. 12-A) was void. |The court said so.",
        "It cost approx. 3 million. |Others say less.",
        "Ministers, deputies, etc. were there. |The press was not.",
        "Arms, fuel, etc. |All of it was seized.",
        "The case Smith v. Jones was heard. |It was dismissed.",
        "Kenya vs. Somalia ended in The Hague. |Kenya lost.",
        "Some states, e.g. Benin, agreed. |Others, i.e. most, did not.",
        "Art. 4 and Arts. 5 apply. |Para. 2 does not.",
        "Cf. the treaty. |It says more.",
        "On Jan. 5 and Dec. 31 it rained. |On Sept. 9 it did not.",
        "They met on Tues. and Wed. in Oslo. |Nothing came of it.",
        "The Rt. Hon. Jane Smith spoke. |M.P. John Lee left.",
        "Messrs. Diallo and Keita signed. |Mme. Touré did not.",
        "St. Petersburg hosted it. |St. Kitts stayed away.",
        "They sailed to Ft. Lauderdale. |Mt. Kenya is far.",
        "The force has 5,000 men, incl. 300 officers. |It is small.",
        "A treaty of ca. 1450 was found. |It is torn.",
        "Sen. John Cole (R-Ohio) objected. |Rep. Ana Diaz did not.",
        "Supt. Moses Otieno and Insp. Ruth Mwangi came. |They left.",
        "Eng. Ali Hassan and Arch. Rania Saad spoke. |Dr. Omar listened.",
        "Brig.-Gen. Musa and Air Cdre. Bello flew in. |They met.",
        "The paper (vol. 3, no. 2, pp. 14-20) is short. |Read it.",
        "He has a Ph.D. in law. |She has an M.A. in history.",
        "The UAE's ADNOC Ltd. sold it. |Prices fell.",
    ]

    static let names = [
        "J. K. Rowe and T. S. Elgin came. |They sang.",
        "H. R. McMasters resigned. |Nobody knew why.",
        "Muhammadu B. Bello, 61, won. |He is from Kano.",
        "W. Bush met A. Merk. |They agreed.",
        "Hosni M. spoke. |Then A. left.",
        "John F. Kendal Jr. was there. |So was Ali Sr.",
        "S. Rajarat of Singapore founded it. |P. Lee led it.",
        "I. A. Karim died in 2016. |Sh. Mirzi followed.",
        "Yu. Usha and Ye. Prim signed. |V. Kebich signed too.",
        "Group B. played on. |The rest went home.",
        "Article IV. |Members shall meet once a year.",
        "He belonged to Division A. |It was dissolved.",
        "King Charles III. |It was his first visit.",
        "Pope Francis II. came. |He prayed.",
    ]

    static let figures = [
        "The rate rose to 3.25 percent. |It was 2.5 before.",
        "It fell by .5 percent. |It rose by 1.",
        "They paid $4.5bn. |The rest, $1.2m, is due.",
        "It won 51.3%. |The other got 48.7%.",
        "In 2009. |That was the year.",
        "They met on 3.5.2018. |It was cold.",
        "They met on 03.05.2018 in Bonn. |It was cold.",
        "The vote was 14-1. |One abstained.",
        "At 14.30 it began. |At 15.00 it was over.",
        "Version 2.0 failed. |2.1 did not.",
        "The range is 5.000 km. |5.500 km is too far.",
        "He is No. 2. |She is No. 1.",
        "It has 27 members. |28 were planned.",
        "It happened in 1992. |In 1994 it was over.",
        "The border is 970 km long. |Half of it is disputed.",
        "Turnout was 40 pct. |It had been 60 pct. before.",
    ]

    static let quotations = [
        "“We will sign,” she said. |“They will not.”",
        "“We will sign.” |“When?” |“Soon.”",
        "He said, “We will sign.” |Then he left.",
        "“Will they sign?” asked Lee. |Nobody knew.",
        "“They will sign!” cried Lee. |Nobody heard.",
        "“No.” |That was his answer.",
        "The “Group of 7.” met. |It talked.",
        "'We will sign,' he said. |'And you?'",
        "„Wir gehen.“ |Das sagte er.",
        "« Nous signons. » |Il est parti.",
        "«Мы подпишем», — сказал он. |Потом он ушёл.",
        "«Мы подпишем.» |Потом он ушёл.",
        "\"We will sign\". |\"They will not\".",
        "She called it “a great day.” |It rained.",
        "“We will sign.”[3] |The source is lost.",
        "“It is over,” said the U.S. |The others agreed.",
        "“Why?” he asked, “why now?” |Nobody answered.",
        "He asked “why now?” and left. |Nobody answered.",
        "“We know this. |We have seen it,” he said.",
        "The book “Who Rules?” is out. |It sells.",
        "“Let me be clear: we stay. |That is all.” |He left.",
        "‘They said: “Go.” |We went.’",
    ]

    static let asides = [
        "The bloc (founded in 1975) met. |It has 15 members (Mali is out).",
        "It was banned. |(The ban was lifted later.) |Then it grew.",
        "It was banned (it still is.) |Then it grew.",
        "The text [sic] is odd. |[Editor: it is.]",
        "The plan — it was bold. — failed. |So did others.",
        "Both signed (see p. 4). |The rest (cf. Art. 2) did not.",
        "The deal (worth $3.5 bn.) fell. |Nobody paid.",
        "He left (when?). |Nobody saw him.",
        "It is law.* |It has been since May.",
        "It is law.1 |It has been since May.",
    ]

    static let datelines = [
        "SUVA, May 3 (Herald) — The ministers met. |They agreed.",
        "N'DJAMENA, Nov. 8 — The force left. |It was small.",
        "WASHINGTON, D.C. — The Senate voted. |It was late.",
        "Fiji signs treaty",
        "U.S. leaves treaty",
        "Will Fiji sign?",
        "Fiji signs: what now?",
        "Gen. Okello sacked after coup",
    ]

    static let lists = [
        "1. Fish. |2. Ships. |3. Peace.",
        "1) Fish are shared. |2) Ships are not.",
        "a. Fish are shared. |b. Ships are not.",
        "(i) Fish are shared. |(ii) Ships are not.",
        "• Fish are shared. |• Ships are not.",
        "The aims are: 1. peace; 2. trade. |Both are far.",
        "It has three parts; the first is long. |The second is not.",
        "Members: Fiji, Tonga, Samoa. |Observers: Palau.",
        "I. Fish. |II. Ships.",
    ]

    static let addresses = [
        "Go to www.herald.example. |It is free.",
        "Go to https://herald.example/a.html?b=1. |It is free.",
        "Write to ana.silva@herald.example. |She answers.",
        "The domain .fj is new. |It is cheap.",
        "The site Herald.com.fj closed. |It is back.",
        "Follow @herald. |It is free.",
        "The file treaty.pdf is here. |It has 3.2 MB.",
    ]

    static let lowerCase = [
        "The group is weak. |al-Shabab is not.",
        "He likes it. |iPhone sales rose.",
        "The bank closed. |eBay did not.",
        "The party won. |al-Nahda lost.",
        "He fled. |el-Sisi stayed.",
        "It was late. and nobody came.",
        "The U.S. is out. de Gaulle knew.",
        "They left, etc. and so on. |It was over.",
    ]

    static let scripts = [
        "部長簽署了條約。|條約將於秋天生效。",
        "他们签了吗？|没有人知道！|他走了。",
        "「我们签。」|他走了。",
        "条約に署名した。|秋に発効する。",
        "هل وقعوا؟ |لا أحد يعلم.",
        "وقع الوزيران المعاهدة. |ستدخل حيز التنفيذ.",
        "मंत्रियों ने संधि पर हस्ताक्षर किए। |यह शरद ऋतु में लागू होगी।",
        "মন্ত্রীরা চুক্তি করেছেন। |এটি কার্যকর হবে।",
        "Министры подписали договор. |Он вступит в силу осенью.",
        "Он родился в 1940 г. |Он умер в 2016 году.",
        "В 2012 г. Узбекистан вышел. |Он не вернулся.",
        "Президент А. Лукашенко приехал. |Он уехал.",
        "¿Firmarán? |Nadie lo sabe. |¡Ya!",
        "El Sr. López y la Sra. Díaz firmaron. |EE.UU. no firmó.",
        "M. Dupont est parti. |Mme Durand est restée.",
        "Die Minister trafen sich am 3. Mai. |Sie schwiegen.",
        "Das Treffen, z.B. in Bonn, endete. |Es war kurz.",
        "Bakanlar 3 Mayıs'ta buluştu. |Karar alınmadı.",
        "Öcalan spoke. |Çelik did not. |Şahin left.",
        "Հայաստանը սառեցրեց անդամակցությունը։ |Նա չի վերադարձել։",
    ]

    static let rough = [
        "They signed.|They left.",
        "They signed it.The minister left.",
        "They signed it .  |The minister left .",
        "They signed it!! |Then they left…",
        "What?! |He left?! |Yes...",
        "They signed it... |The minister left.",
        "They signed it ... and the minister left.",
        "They signed it.\n|The minister left.",
        "They signed it.\t|The minister left.",
        "They signed it.\u{A0}\u{A0}|The minister left.",
        "They signed it.\u{2009}|The minister left.",
        "They signed it.\u{3000}|The minister left.",
        "They signed it. |— The minister left.",
        "They signed it.) |The minister left.",
        "THEY SIGNED IT. |THE MINISTER LEFT.",
        "THE U.S. SIGNED IT. |NOBODY ELSE DID.",
        "They signed it; the minister left: nobody spoke",
        ". . . and so they signed. |They left.",
        "!",
        "...",
        "They signed it. |\u{1F600} They left.",
        "",
    ]
}

/// A text with `|` where the splitter finds sentences to begin.
enum SentenceMarks {
    /// The text again, its own bars replaced by those of the splitter.
    static func split(_ marked: String) -> String {
        let text = Array(marked.utf8.filter { $0 != UInt8(ascii: "|") })
        var result: [UInt8] = []
        var copied = 0
        for start in SentenceSplitter.starts(in: text, paragraph: text.indices) {
            result += text[copied..<start]
            result.append(UInt8(ascii: "|"))
            copied = start
        }
        return String(decoding: result + text[copied...], as: UTF8.self)
    }
}
