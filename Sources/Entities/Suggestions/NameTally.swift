import Knowledge

/// What a corpus says of one name.
struct NameTally {
    private(set) var guess = NameGuess()
    private(set) var mentions = 0
    /// Acronyms that articles introduce for the name.
    private(set) var acronyms: Set<String> = []
    /// Whether a state is part of the name.
    private(set) var holdsState = false
    /// What is known of the name's words.
    private(set) var words: [NameSighting.WordNote] = []
    private(set) var example: Suggestion.Example?
    private var stories: Set<Int> = []
    private var spellings: [String: Int] = [:]
    private var exampleWorth = -1

    /// How many stories have the name.
    var storyCount: Int { stories.count }

    /// The spelling of most places.
    var spelling: String {
        spellings.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    }

    /// Adds a place; the example is made where it is better than those before.
    mutating func add(
        _ sighting: NameSighting, story: Int, example: () -> Suggestion.Example
    ) {
        mentions += 1
        stories.insert(story)
        guess.add(sighting.guess)
        if let acronym = sighting.acronym { acronyms.insert(acronym) }
        guard let spelling = sighting.spelling else { return }
        spellings[spelling, default: 0] += 1
        words = sighting.words
        holdsState = holdsState || sighting.holdsState
        if sighting.guess.worth > exampleWorth {
            (self.example, exampleWorth) = (example(), sighting.guess.worth)
        }
    }

    /// Adds what was counted apart: the same name, or one that loses its first word.
    mutating func add(_ other: NameTally) {
        mentions += other.mentions
        stories.formUnion(other.stories)
        spellings.merge(other.spellings, uniquingKeysWith: +)
        acronyms.formUnion(other.acronyms)
        guess.add(other.guess)
        holdsState = holdsState || other.holdsState
        if words.isEmpty { words = other.words }
        if other.exampleWorth > exampleWorth {
            (example, exampleWorth) = (other.example, other.exampleWorth)
        }
    }

    /// The same for the name without its first word.
    var withoutFirstWord: NameTally {
        var rest = self
        rest.words.removeFirst()
        rest.spellings = [:]
        for (spelling, count) in spellings {
            let words = spelling.split(separator: " ").dropFirst()
            rest.spellings[words.joined(separator: " "), default: 0] += count
        }
        return rest
    }
}

extension NameGuess {
    /// How much a sentence tells of a name, so that the best one is shown.
    fileprivate var worth: Int {
        strength + (roles.isEmpty ? 0 : 4) + (states.values.max() ?? 0)
    }
}
