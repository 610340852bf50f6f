import ArgumentParser
import Entities
import Knowledge

/// Which suggestions a user wants to see.
enum SuggestionKind: String, ExpressibleByArgument, CaseIterable {
    case person, organisation, place, alias

    /// Whether a suggestion is of this kind.
    func includes(_ gain: Suggestion.Gain) -> Bool {
        switch gain {
        case .entity(let kind, _): kind.rawValue == rawValue
        case .alias: self == .alias
        }
    }
}
