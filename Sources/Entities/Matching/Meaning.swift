import Knowledge

/// What a phrase stands for: an entity, a role, or nothing that its words name elsewhere. Twelve
/// bytes.
struct Meaning: StoredRecord {
    /// An entity, or the position of a role.
    private let number: UInt32
    private let line: UInt32
    private let file: UInt16
    private let formCode: UInt8
    private let flags: UInt8

    /// What phrases can stand for.
    enum Kind {
        case name
        /// A phrase in which a name is no name.
        case exclusion
        case role
    }

    private static let forms = MentionForm.allCases
    private static let weak: UInt8 = 1
    private static let commonWord: UInt8 = 2
    private static let excluded: UInt8 = 4
    private static let roleBit: UInt8 = 8
    private static let person: UInt8 = 16

    /// A name of an entity.
    init(_ entity: EntityIndex, _ name: NameRecord) {
        number = entity.rawValue
        line = name.origin.line
        file = name.origin.file
        formCode = UInt8(Self.forms.firstIndex(of: name.form) ?? 0)
        flags = (name.isWeak ? Self.weak : 0) | (name.isCommonWord ? Self.commonWord : 0)
    }

    /// A phrase in which a name is no name.
    static let exclusion = Meaning(flags: Self.excluded, number: 0)

    /// A phrase in which a name is no name, since it names a person.
    static let excludedPerson = Meaning(flags: Self.excluded | Self.person, number: 0)

    /// A role, by its position in `Gazetteer.roles`.
    static func role(_ number: Int) -> Meaning {
        Meaning(flags: Self.roleBit, number: UInt32(number))
    }

    private init(flags: UInt8, number: UInt32) {
        self.number = number
        self.flags = flags
        line = 0
        file = 0
        formCode = 0
    }

    /// Which of them it is.
    var kind: Kind {
        if flags & Self.roleBit != 0 { return .role }
        return flags & Self.excluded != 0 ? .exclusion : .name
    }

    /// Whose name it is; nil for what is no name.
    var entity: EntityIndex? { kind == .name ? EntityIndex(rawValue: number) : nil }
    /// Whether a phrase in which a name is no name is one of a person.
    var isExcludedPerson: Bool { flags & Self.person != 0 }
    /// The position of the role in `Gazetteer.roles`.
    var role: Int { Int(number) }
    /// How a name names its entity.
    var form: MentionForm { Self.forms[Int(formCode)] }
    /// Whether a name counts only with support from elsewhere in the article.
    var isWeak: Bool { flags & Self.weak != 0 }
    /// Whether a name is an acronym that is also an English word.
    var isCommonWord: Bool { flags & Self.commonWord != 0 }
    /// The dictionary line that taught a name.
    var origin: AliasOrigin { AliasOrigin(file: file, line: line) }
}
