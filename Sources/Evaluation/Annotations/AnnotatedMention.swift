/// A place in a text where somebody is named, as the gold or a system says.
struct AnnotatedMention: Sendable {
    /// Where, in code points.
    var range: Range<Int>
    /// The words, where the annotation has them.
    let text: String?
    /// The annotation's own id of who is meant; nil for an open name.
    let entity: String?
    /// That entity's name.
    let name: String?
    /// `person`, `state`, `organisation` or `place`.
    let kind: String?
    /// Other kinds that are as good.
    let otherKinds: [String]
    /// `name`, `surname`, `demonym` …, and in the gold a few that a system need not find.
    let form: String?
    /// Whether the gold neither wants it nor counts it as wrong.
    let isOptional: Bool
}

extension AnnotatedMention {
    /// A mention that is neither needed nor wrong, by the gold's conventions.
    var isDontCare: Bool { isOptional || form.map(Self.dontCareForms.contains) ?? false }

    private static let dontCareForms: Set<String> = [
        "body", "media", "metonym", "ethnic", "embedded", "short",
    ]
}

extension AnnotatedMention: Decodable {
    private enum Key: String, CodingKey {
        case start, end, text, entity, name, kind, form, optional
        case otherKinds = "alt_kinds"
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        range = try fields.range(from: .start, to: .end)
        text = try fields.decode(String?.self, forKey: .text)
        entity = try fields.decode(String?.self, forKey: .entity)
        name = try fields.decode(String?.self, forKey: .name)
        kind = try fields.decode(String?.self, forKey: .kind)
        form = try fields.decode(String?.self, forKey: .form)
        otherKinds = try fields.decodeIfPresent([String].self, forKey: .otherKinds) ?? []
        isOptional = try fields.decodeIfPresent(Bool.self, forKey: .optional) ?? false
    }
}
