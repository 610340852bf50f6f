import Knowledge

/// One way of naming an entity, with the line that taught it.
struct EntityName: Sendable {
    let text: String
    let form: MentionForm
    /// Whether it counts only beside the full name, or behind a title that fits.
    let isWeak: Bool
    let origin: AliasOrigin
}

/// A name as a table holds it: sixteen bytes, its text as a range of a pool.
struct NameRecord: StoredRecord {
    let text: TextRange
    private let line: UInt32
    private let file: UInt16
    private let formCode: UInt8
    private var flags: UInt8

    private static let forms = MentionForm.allCases
    private static let weak: UInt8 = 1
    private static let commonWord: UInt8 = 2

    init(_ text: TextRange, _ form: MentionForm, isWeak: Bool, origin: AliasOrigin) {
        self.text = text
        line = origin.line
        file = origin.file
        formCode = UInt8(Self.forms.firstIndex(of: form) ?? 0)
        flags = isWeak ? Self.weak : 0
    }

    var form: MentionForm { Self.forms[Int(formCode)] }
    /// Whether it counts only beside the full name, or behind a title that fits.
    var isWeak: Bool { flags & Self.weak != 0 }
    /// The line that taught it.
    var origin: AliasOrigin { AliasOrigin(file: file, line: line) }

    /// Whether it is an acronym that English has as a word too.
    var isCommonWord: Bool {
        get { flags & Self.commonWord != 0 }
        set { flags = newValue ? flags | Self.commonWord : flags & ~Self.commonWord }
    }

    /// The name with a text of its own.
    func name(in pool: StringPool) -> EntityName {
        EntityName(text: pool[text], form: form, isWeak: isWeak, origin: origin)
    }
}
