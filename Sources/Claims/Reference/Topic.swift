import Knowledge

/// The organisation that an article speaks of while it leaves it unsaid: "Qatar joined in 1961."
///
/// It is the one that a headline or the subject of a sentence names, or of which a membership was
/// last told; but one that the article names more often is given up for another only in a paragraph
/// that opens with the other, as subject or with a membership of it. A sentence that names others
/// is not about it.
struct Topic: Sendable {
    /// The organisation that the paragraph speaks of.
    var actor: Actor? { aside?.actor ?? main }
    /// The sentence that names it.
    var sentence: TextRange? { aside?.sentence ?? mainSentence }
    private(set) var main: Actor?
    private var mainSentence: TextRange?
    /// Another organisation, of which one paragraph speaks, or several that tell memberships of it.
    private var aside: (actor: Actor, sentence: TextRange)?
    /// How many memberships of the other organisation were told.
    private var asideTold = 0
    /// The organisation of which the paragraph told memberships last, and how many in a row.
    private var told: (entity: EntityIndex, count: Int)?
    /// Whether the sentence is the first of its paragraph.
    private(set) var isFirst = true
    /// Whether the sentence is the first of its paragraph that names an organisation.
    private var isAtOpening = true
    /// Whether the sentence names what the article is about.
    private var namesMain = false
    /// Whether a sentence of the paragraph has named one.
    private var hasNamed = false
    /// Whether one has named what the article is about.
    private var hasNamedMain = false
    /// Whether a membership was told of it.
    private var isTold = false
    /// The organisations that the sentence names, with where.
    private var named: [(entity: EntityIndex, start: UInt32)] = []
    /// How often the article names each organisation.
    let counts: [EntityIndex: Int]

    /// The organisation with which the article opens; nil where it opens with several.
    private var first: Actor?
    private var hasOpened = false
    /// The only organisation of the headline.
    private var title: EntityIndex?
    /// Whether headline and opening are about the same organisation, as an encyclopaedia's are: it
    /// is what the whole article is about.
    private var isEntry: Bool { title != nil && title == first?.entity && title == main?.entity }

    /// What the paragraph is about, else the whole article, as an encyclopaedia's entry is.
    var opening: Filler? { (aside?.actor ?? first).map { Filler(actors: [$0], group: 0) } }

    /// No topic yet. O(n) in mentions.
    init(of reading: Reading) {
        counts = reading.mentions.lazy.filter { $0.kind == .organisation }
            .reduce(into: [:]) { counts, mention in
                if let entity = mention.entity { counts[entity, default: 0] += 1 }
            }
    }

    /// The kinds of what the article may leave unsaid.
    var kinds: NamedKinds {
        actor == nil && first == nil ? [] : .organisations
    }

    /// The topic, for words up to `end` of a sentence that names no other before.
    func filler(before end: UInt32) -> Filler? {
        actor.flatMap {
            mayMean($0, before: end) ? Filler(actors: [$0], group: 0, context: sentence) : nil
        }
    }

    /// Whether the sentence may leave an organisation unsaid: it names no other before.
    func mayMean(_ organisation: Actor, before end: UInt32) -> Bool {
        named.allSatisfy { $0.entity == organisation.entity || $0.start >= end }
    }

    /// Learns the topic from the names of a sentence.
    mutating func read(_ syntax: SentenceSyntax) {
        let all = organisations(in: syntax).filter { !isTold($0, syntax) }
        isAtOpening = !hasNamed
        namesMain = syntax.words.contains { word in
            word.mention >= 0 && main != nil
                && syntax.reading.mentions[word.mention].entity == main?.entity
        }
        if !all.isEmpty { hasNamed = true }
        if namesMain { hasNamedMain = true }
        // A paragraph that names what the article is about is no longer about the other.
        if namesMain, isAtOpening { aside = nil }
        named = all.filter { !isModifier($0, syntax) && !isElsewhere($0, syntax) }
            .map { ($0.entity, syntax.reading.mentions[$0.mention].range.start) }
        let subject = Antecedents.subject(of: syntax)
        if subject.count == 1, isBody(subject[0], syntax), !isCounterpart(subject[0], syntax) {
            turn(to: subject[0], in: syntax)
        } else if all.count == 1, main == nil || syntax.role == .headline {
            (main, mainSentence) = (all[0], syntax.range)
            if syntax.role == .headline { title = all[0].entity }
        } else if all.count == 1, isFirst, isSpokenOf(all[0], syntax) {
            turn(to: all[0], in: syntax)
        }
        isFirst = false
        if !hasOpened { first = main }
        hasOpened = true
    }

    /// Leaves what only the paragraph before spoke of in passing.
    mutating func openParagraph() {
        hasNamed = false
        hasNamedMain = false
        told = nil
        isFirst = true
        if asideTold < Self.section { aside = nil }
    }

    /// As many memberships of another organisation make a part of the article about it.
    private static let section = 2

    private mutating func turn(to other: Actor, in syntax: SentenceSyntax) {
        guard other.entity != actor?.entity else { return }
        guard other.entity != main?.entity else {
            aside = nil
            return
        }
        if let main, isEntry || count(of: other) < count(of: main) + (isTold ? 1 : 0) {
            if isAtOpening || isToldOf(other) { (aside, asideTold) = ((other, syntax.range), 0) }
            return
        }
        (main, mainSentence, aside) = (other, syntax.range, nil)
        isTold = false
    }

    /// Learns that another organisation took the place of one: it is spoken of from now on.
    mutating func succeed(_ old: [Actor], by new: [Actor], in syntax: SentenceSyntax) {
        guard new.count == 1, isAmong(old) else { return }
        if aside == nil, !isEntry { (main, mainSentence) = (new[0], syntax.range) }
        let isMain = main?.entity == new[0].entity
        aside = aside == nil || isMain ? nil : (new[0], syntax.range)
    }

    /// Whether a paragraph without a word of what the article is about tells memberships of another.
    private func isToldOf(_ other: Actor) -> Bool {
        guard !hasNamedMain, let told, told.entity == other.entity else { return false }
        return told.count >= Self.section
    }

    /// "The court's founding treaty, the Rome Statute, was adopted": not what the article is about.
    private func isCharter(_ actor: Actor, _ syntax: SentenceSyntax) -> Bool {
        guard let main, main.entity != actor.entity else { return false }
        return syntax.reading[actor.entity].organisationKind == .treaty
            && syntax.reading[main.entity].organisationKind != .treaty
            && count(of: actor) <= count(of: main)
    }

    func count(of actor: Actor) -> Int { counts[actor.entity] ?? 0 }

    /// Goes past a sentence that names no organisation.
    ///
    /// - Parameter isOpening: whether an article may open with it.
    mutating func readNothing(isOpening: Bool = false) {
        named = []
        isFirst = false
        guard isOpening, !hasOpened else { return }
        first = main
        hasOpened = true
    }

    /// Learns that a sentence tells a membership, or the beginning or end, of an organisation.
    ///
    /// One that names what the article is about tells of others in passing.
    mutating func set(_ actors: [Actor], in syntax: SentenceSyntax) {
        guard actors.count == 1, maySpeak(of: actors) else { return }
        if told?.entity != actors[0].entity { told = (actors[0].entity, 0) }
        told?.count += 1
        guard isToldOf(actors[0]) || !isCharter(actors[0], syntax) else { return }
        turn(to: actors[0], in: syntax)
        if aside?.actor.entity == actors[0].entity { asideTold += 1 }
        isTold = main?.entity == actors[0].entity || isTold
    }

    /// Whether the next sentence may go on with an organisation of which this one tells.
    func maySpeak(of actors: [Actor]) -> Bool { !namesMain || isAmong(actors) }

    /// Whether the topic is among some actors.
    func isAmong(_ actors: [Actor]) -> Bool {
        actors.contains { $0.entity == actor?.entity }
    }
}
