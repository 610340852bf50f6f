/// What a sentence says, as the gold or a system has it. Ids are the annotation's own.
struct AnnotatedClaim: Sendable {
    var subject: String?
    var relation: String
    var event: String?
    var object: String?
    var role: String?
    /// EDTF.
    var date: String?
    var polarity: String?
    var modality: String?
    var attributedTo: String?
    /// The sentence, in code points.
    var evidence: Range<Int>
    /// What the gold takes for as good as the values above.
    var alternatives = Alternatives()
    /// Whether the gold neither wants it nor counts it as wrong.
    var isOptional = false

    /// Other values that are as good.
    struct Alternatives: Sendable {
        var subjects: [String?] = []
        var relations: [String] = []
        var events: [String?] = []
        var objects: [String?] = []
        var dates: [String?] = []
        var modalities: [String] = []
    }
}

extension AnnotatedClaim: Decodable {
    private enum Key: String, CodingKey {
        case subject, relation, event, object, role, date, polarity, modality, evidence, optional
        case attributedTo = "attributed_to"
        case otherSubjects = "alt_subjects"
        case otherRelations = "alt_relations"
        case otherEvents = "alt_events"
        case otherObjects = "alt_objects"
        case otherDates = "alt_dates"
        case otherModalities = "alt_modality"
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        subject = try fields.decode(String?.self, forKey: .subject)
        relation = try fields.decode(String.self, forKey: .relation)
        event = try fields.decodeIfPresent(String.self, forKey: .event)
        object = try fields.decode(String?.self, forKey: .object)
        role = try fields.decode(String?.self, forKey: .role)
        date = try fields.decodeIfPresent(AnnotatedDate.self, forKey: .date)?.edtf
        polarity = try fields.decodeIfPresent(String.self, forKey: .polarity)
        modality = try fields.decodeIfPresent(String.self, forKey: .modality)
        attributedTo = try fields.decode(String?.self, forKey: .attributedTo)
        evidence = try fields.decode(AnnotatedRange.self, forKey: .evidence).range
        isOptional = try fields.decodeIfPresent(Bool.self, forKey: .optional) ?? false

        func others<Value: Decodable>(_ key: Key) throws -> [Value] {
            try fields.decodeIfPresent([Value].self, forKey: key) ?? []
        }
        alternatives.subjects = try others(.otherSubjects)
        alternatives.relations = try others(.otherRelations)
        alternatives.events = try others(.otherEvents)
        alternatives.objects = try others(.otherObjects)
        alternatives.dates = try others(.otherDates)
        alternatives.modalities = try others(.otherModalities)
    }
}

/// A date that is an EDTF string, as in the gold, or an object that holds one, as in extracts.
private struct AnnotatedDate: Decodable {
    let edtf: String?

    private enum Key: String, CodingKey { case edtf }

    init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
            edtf = text
        } else {
            edtf = try decoder.container(keyedBy: Key.self).decode(String?.self, forKey: .edtf)
        }
    }
}
