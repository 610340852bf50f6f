import Testing

@testable import Corpus

/// Each case is a paragraph with `|` where its sentences part.
@Suite struct SentenceSplitterTests {
    @Test(arguments: plain + titles + initials + months + numbers + companies)
    func everydayStops(case text: String) {
        #expect(SentenceMarks.split(text) == text)
    }

    @Test(arguments: quotes + brackets + ellipses + exclamations + lists + run_on + scripts)
    func marks(case text: String) {
        #expect(SentenceMarks.split(text) == text)
    }

    @Test func datelineIsNoSentence() {
        let text = "ASTANA. Nov. 8 (The Herald) — The minister resigned. He gave no reason."
        let dateline = 30
        let bytes = Array(text.utf8)
        let starts = SentenceSplitter.starts(
            in: bytes, paragraph: bytes.indices, dateline: dateline)
        #expect(starts.count == 1)
    }

    static let plain = [
        "The alliance met on Tuesday. |It agreed on nothing.",
        "The alliance met on Tuesday.",
        "One. |Two. |Three.",
        "The talks failed.  |Nobody was surprised.",
        "The talks failed.\u{A0}|Nobody was surprised.",
        "The talks failed.\n|Nobody was surprised.",
        "The port lies in the south. |Ships call there daily.",
        "He left the party. |His deputy stayed.",
        "Membership costs money. |Kenya pays most.",
        "The pact covers trade; it says nothing of arms. |That came later.",
        "The bloc has six members: Chad, Mali and others. |It meets in May.",
        "The word was given. and then it was taken back.",
        "They voted at 10 p.m. |The result came at once.",
        "This is a headline without a stop",
    ]

    static let titles = [
        "Mr. Otieno met Mrs. Diallo. |They talked.",
        "Mr Otieno met Mrs Diallo. |They talked.",
        "Gen. Okello commands the force. |He is 50.",
        "Lt. Gen. Juma flew to Accra.",
        "Maj.-Gen. Juma flew to Accra.",
        "Brig. Gen. Ana Silva took command.",
        "Pres. Weah spoke first. |Pres. Barrow followed.",
        "Prof. Lund and Dr. Berg disagreed.",
        "Sen. Cole and Rep. Diaz voted no.",
        "Gov. Hale said so.",
        "The Rev. Paul Ames led the march.",
        "St. Vincent joined the bloc. |St. Lucia did not.",
        "Col. Touré was named on Sunday.",
        "Capt. Mora and Sgt. Ruiz were held.",
        "Amb. Lind met Msgr. Roca.",
        "Hon. Speaker Mutua ruled it out.",
        "The Dept. of Defence declined.",
        "The case of Ames vs. Cole was closed.",
    ]

    static let initials = [
        "J. Smith wrote it. |It was read.",
        "The book by J. Smith was banned.",
        "George W. Bush went there.",
        "J.R.R. Martins signed.",
        "A. B. Keita was elected.",
        "The U.S. Embassy was closed.",
        "He flew to the U.S. |The visit lasted a day.",
        "He flew to the U.S. |He came back soon.",
        "The U.N. Security Council met.",
        "The vote in the U.N. |It passed.",
        "Washington, D.C. |The talks went on.",
        "Washington D.C. police said so.",
        "So did I. |Nobody else came.",
        "He spoke of plan B. |The others listened.",
        "The E.U. Commission agreed.",
        "The U.A.E. Foreign Minister came.",
        "Ph.D. students protested.",
        "The ship, H.M.S. Argo, sailed.",
    ]

    static let months = [
        "On Nov. 8 the treaty lapsed. |Nobody renewed it.",
        "On 8 Nov. 2019 it lapsed.",
        "It lapsed on Sept. 15. |The states met again.",
        "It lapsed in Nov. |The states met again.",
        "Between Jan. 3 and Feb. 4 nothing moved.",
        "It ended in May. |June was calm.",
        "It ended in March. |April was calm.",
        "The meeting (Dec. 4) was brief. |It was cold.",
        "It was signed on Aug. 1, 1999. |It holds.",
        "From Oct. 5 on it was open.",
    ]

    static let numbers = [
        "The cost rose by 3.5 percent. |It will rise again.",
        "It fell to 0.5. |It rose later.",
        "In 2012 it left. |In 2014 it came back.",
        "It left in 2012. |It came back.",
        "It left in 2012. |2014 saw it back.",
        "Article No. 5 was invoked.",
        "Issue No. 336 is out. |Buy it.",
        "Nos. 4 and 5 were struck.",
        "See Art. 5 of the treaty.",
        "See p. 14 and pp. 20 to 22.",
        "See vol. 3, ch. 2 and fig. 7.",
        "Version 2.1 was adopted. |It is short.",
        "It cost $1.5 million. |$2 million more is needed.",
        "He got 51.2% of the votes. |She got the rest.",
        "The 1-1/2 year term ended. |A new one began.",
        "The site lies at 12.30 degrees.",
        "The kit cost 3 mln. roubles.",
    ]

    static let companies = [
        "Acme Inc. sold it. |Others bought.",
        "It was sold to Acme Inc. |The price is secret.",
        "Acme Co. Ltd. built the base.",
        "Bank Corp. Chairman Lee agreed.",
        "They bought arms, oil, etc. |The bill was high.",
        "States, e.g. Chad, agreed.",
        "One state, i.e. Mali, did not.",
        "Cf. the treaty of 1992.",
        "About ca. 300 men came.",
        "It began at 9 a.m. on Monday.",
        "Smith Jr. was elected. |Smith Sr. was not.",
        "Ali et al. wrote it.",
        "Mt. Elgon lies there. |Ft. Hall does not.",
        "The Govt. of Fiji said so.",
    ]

    static let quotes = [
        "“We will stay,” he said. |“We will win.”",
        "“We will stay.” |Analysts doubted it.",
        "\"We will stay.\" |Analysts doubted it.",
        "'We will stay.' |Analysts doubted it.",
        "He said: “We will stay.” |Then he left.",
        "“Will you stay?” he was asked. |“No.”",
        "“Will you stay?” |Nobody answered.",
        "“Stay!” she cried. |They stayed.",
        "He called it “a pact.” |It was none.",
        "He called it “a pact”. |It was none.",
        "«We stay.» |Thus he spoke.",
        "The “Dr. No” case was closed.",
        "“It is over. |We lost,” he said.",
        "He spoke of ‘peace.’ |War came.",
    ]

    static let brackets = [
        "The attack (Sept. 17) failed. |Two died.",
        "It was banned (see Art. 4). |It went on.",
        "It was banned. |(It is legal elsewhere.) |Courts agreed.",
        "The border was shut (Gazette.kg, June 5). |It opened again.",
        "The border was shut. |[The editor adds a note.]",
        "It grew fast.[12] |It shrank later.",
        "It grew fast (by 3.5%). |It shrank later.",
        "They fled (some to Mali.) |Others stayed.",
    ]

    static let ellipses = [
        "He paused... |Then he went on.",
        "He paused… |Then he went on.",
        "He paused... and went on.",
        "He paused… and went on.",
        "“We… will stay,” he said.",
        "The capital was calm....",
        "Wait ... |The vote is not over.",
    ]

    static let exclamations = [
        "Was it true? |Nobody knew.",
        "Was it true?! |Nobody knew.",
        "It was over! |Crowds danced.",
        "Who left? |Who stayed? |Who cared?",
        "The Yahoo! page was blocked.",
    ]

    static let lists = [
        "1. The treaty is renewed.",
        "12. The treaty is renewed. |It holds for a year.",
        "- The treaty is renewed. |- It holds.",
        "The treaty is renewed. |• It holds for a year.",
        "(a) The treaty is renewed.",
        "The treaty is renewed. |>>See page 2",
    ]

    static let run_on = [
        "They met in the capital.|The minister spoke.",
        "They met in the capital.|Nobody spoke.",
        "The site gazette.Com was blocked.",
        "The site www.gazette.org was blocked. |It came back.",
        "The file treaty.the was lost",
        "Version a.B was used.",
        "The 3.The is no word",
    ]

    static let scripts = [
        "Élections were held. |École reform failed.",
        "The café closed. |Ünal left.",
        "The minister, Åse, left. |Øst stayed.",
        "They met in Москва. |Путин came.",
        "She met Mr. Ñúñez. |He left.",
        "It costs €5. |€6 is too much.",
    ]
}
