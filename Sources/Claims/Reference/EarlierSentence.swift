import Knowledge

/// A sentence that the next one may refer to, taken apart only if that one does.
final class EarlierSentence {
    /// Whether it names anybody; if not, no word of the next one stands for a name in it.
    let namesSomebody: Bool
    /// The organisation of its last membership claim.
    var organisation: Actor?
    /// The last thing that it claims as a fact.
    var claimed: Finding?
    /// The names in it.
    private(set) lazy var antecedents = Antecedents(syntax())
    private let syntax: () -> SentenceSyntax

    init(namesSomebody: Bool, syntax: @escaping () -> SentenceSyntax) {
        self.namesSomebody = namesSomebody
        self.syntax = syntax
    }
}

/// The names of one sentence that the next one may refer to.
struct Antecedents: Sendable {
    /// Where they are named.
    let sentence: TextRange
    /// The subject of its first clause; empty where that names nobody.
    let subject: [Actor]
    /// All that are named, each entity once.
    let all: [Actor]

    init(_ syntax: SentenceSyntax) {
        sentence = syntax.range
        subject = Self.subject(of: syntax)
        var all: [Actor] = []
        for group in syntax.groups {
            for actor in group.noun?.actors ?? [] where !actor.isBody {
                if !all.contains(where: { $0.entity == actor.entity }) { all.append(actor) }
            }
        }
        self.all = all
    }

    /// Who the subject of a sentence's first clause names.
    static func subject(of syntax: SentenceSyntax) -> [Actor] {
        let firstVerb = syntax.groups.indices.first { syntax.groups[$0].verb?.isFinite == true }
        let subjects = firstVerb.map { syntax.clauses.link($0).subjects } ?? []
        return subjects.first.flatMap { syntax.groups[$0].noun?.actors } ?? []
    }

    /// The subject if it fits, else the only name that does.
    func only(_ kinds: SlotKinds, isPlural: Bool, _ reading: Reading) -> [Actor]? {
        let fitting = subject.filter { kinds.allow(reading[$0.entity]) && !$0.isBody }
        if !fitting.isEmpty, isPlural || fitting.count == 1 { return fitting }
        let others = all.filter { kinds.allow(reading[$0.entity]) }
        return others.count == 1 ? others : nil
    }
}
