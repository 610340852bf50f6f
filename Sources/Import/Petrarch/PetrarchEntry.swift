import Knowledge

/// One actor or agent of a PETRARCH dictionary: a name, its synonyms, and what they are coded as.
struct PetrarchEntry: Equatable {
    var name: Name
    var synonyms: [Name] = []
    var codes: [Code] = []

    /// A name as the file has it, underscores turned to spaces.
    struct Name: Equatable {
        let text: String
        let line: Int
        /// Irregular plurals and the words of substitution sets, beside the text itself.
        var forms: [String] = []
    }

    /// One bracket: `[IRQGOV 790716-030409]`.
    struct Code: Equatable {
        /// As it stands, `AFGGOV`.
        let text: String
        let from: PartialDate?
        let until: PartialDate?
        let line: Int
        /// Its parts of three letters: `AFG`, `GOV`.
        let segments: [String]

        init(_ text: String, from: PartialDate?, until: PartialDate?, line: Int) {
            self.text = text
            self.from = from
            self.until = until
            self.line = line
            var rest = text[...]
            var segments: [String] = []
            while !rest.isEmpty {
                segments.append(String(rest.prefix(3)))
                rest = rest.dropFirst(3)
            }
            self.segments = segments
        }

        /// Whether it holds for some time only.
        var isDated: Bool { from != nil || until != nil }
        /// Says that nothing is coded.
        var isNull: Bool { text == "---" }
        /// Stands with a tilde: for whoever belongs to an actor named beside it.
        var isAgent: Bool { text.contains("~") }
    }
}
