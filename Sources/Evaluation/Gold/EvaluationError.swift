import Foundation

/// Why gold or a system's articles could not be read.
public struct EvaluationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong.
    public enum Kind: Hashable, Sendable {
        /// A file or folder that does not exist.
        case missing
        /// A file that is there and cannot be read.
        case unreadable
        /// A file whose content is not what it should be.
        case badData
    }

    /// What went wrong.
    public let kind: Kind
    /// File, place and what is wrong there.
    public let description: String

    init(_ kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }

    /// Says where in the JSON of a file something else was expected.
    init(decoding path: String, of data: Data, _ error: any Error) {
        if let problem = data.problemAsJSON {
            self.init(.badData, "\(path): no JSON: \(problem)")
            return
        }
        guard let error = error as? DecodingError else {
            self.init(.badData, "\(path): \(error)")
            return
        }
        let (context, key) = error.place
        let steps = (context.codingPath + (key.map { [$0] } ?? [])).map { step in
            step.intValue.map { "[\($0)]" } ?? ".\(step.stringValue)"
        }
        let place = steps.joined().drop { $0 == "." }
        self.init(
            .badData,
            "\(path): " + (place.isEmpty ? "" : "\(place): ")
                + (key == nil ? context.debugDescription : "missing"))
    }
}

extension Data {
    /// What keeps it from being JSON and where; nil for JSON.
    fileprivate var problemAsJSON: String? {
        do {
            _ = try JSONSerialization.jsonObject(with: self, options: .fragmentsAllowed)
            return nil
        } catch {
            return (error as NSError).userInfo["NSDebugDescription"] as? String ?? "\(error)"
        }
    }
}

extension DecodingError {
    /// Where, and for a missing key which.
    fileprivate var place: (context: Context, key: (any CodingKey)?) {
        switch self {
        case .keyNotFound(let key, let context): (context, key)
        case .typeMismatch(_, let context), .valueNotFound(_, let context),
            .dataCorrupted(let context):
            (context, nil)
        @unknown default:
            (Context(codingPath: [], debugDescription: "\(self)"), nil)
        }
    }
}
