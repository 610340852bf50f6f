/// Articles from which pairs are made.
extension Pair {
    /// 40 words without the dateline.
    static let brief = """
        Fiji signs fishing treaty

        SUVA, May 3, 2018 (Herald) — Fiji signed the Pacific fishing treaty on Thursday, becoming \
        the ninth state to do so. Fisheries minister Semi Korovou said the agreement would protect \
        tuna stocks for ten years. Parliament in Suva must still approve it.
        """

    /// About 130 words.
    static let report = """
        Border talks end without a deal

        BATKEN, June 11, 2019 (Valley News) — Delegations from Sarvan and Toklu ended two days of \
        talks in Batken on Tuesday without agreeing where their common border runs. Deputy prime \
        minister Anvar Salimov, who led the delegation of Sarvan, told reporters that both sides \
        had exchanged maps and would meet again in July.

        The border is 970 kilometres long, and less than half of it is marked. In April two \
        villagers were killed when guards opened fire near the village of Ak-Tash, and the road \
        between the two capitals was closed for a week.

        "Nobody wants to see a day like that again," Salimov said. "We have agreed that patrols \
        will carry no heavy weapons."

        The mission of the Eurasian Forum in Batken offered to send observers. Toklu joined the \
        Forum in 2004, while Sarvan has been an observer since 2011.
        """

    /// A long piece that opens with news and goes on with background.
    static let background = """
        The two states have quarrelled over the border since they became independent. Soviet maps \
        of 1927 and 1955 disagree, and each side trusts the one that suits it. Farmers on both \
        banks of the river water their fields from one canal, which was built in 1962.

        A commission that was set up in 2002 has met more than a hundred times. It marked 450 \
        kilometres by 2009, most of them in the mountains where nobody lives. Since then work has \
        all but stopped, and either side accuses the other of moving posts at night.

        The Eurasian Forum, an alliance of seven states with its seat in Minsk, has offered to \
        mediate several times. Its secretary general, Pavel Orlov, visited both capitals last \
        year and proposed that the canal be run by a joint company.
        """

    /// A statement that everybody prints.
    static let statement = """
        "We, the ministers of the seven states, condemn the use of force along the border and \
        call upon both sides to withdraw their troops to the places where they stood before the \
        first of April. We ask our secretary general to send a mission without delay and to \
        report to us within a month. We stand ready to help the villages that have suffered, and \
        we remind all members of their duty to settle disputes by peaceful means alone, as the \
        charter of our organisation demands."
        """

    /// The paragraphs of a text, headline first.
    static func paragraphs(_ text: String) -> [String] {
        text.split(separator: "\n\n").map(String.init)
    }

    /// The first paragraphs of a text.
    static func first(_ count: Int, of text: String) -> String {
        paragraphs(text).prefix(count).joined(separator: "\n\n")
    }
}
