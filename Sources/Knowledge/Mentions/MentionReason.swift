/// Why a mention is taken for its entity and for no other: `why` tells it, so that a reader can
/// check the choice.
public enum MentionReason: String, Sendable, CaseIterable {
    /// No other entity has the name.
    case onlyHolder = "only_holder"
    /// The article names the entity elsewhere in a way that fits nobody else.
    case fullName = "full_name"
    /// A title before the name was the entity's on the article's date.
    case title
    /// The words around the name fit this sort of entity only.
    case surroundings
    /// The town or region before the name lies there.
    case place
    /// The article speaks of the country or body the entity belongs to.
    case home
    /// The others of the name are introduced as relatives of the one meant.
    case relatives
    /// The others of the name held no office on the article's date.
    case inOffice = "in_office"
    /// More of the article's other names belong to this entity than to its namesakes.
    case company
    /// The name is this one's full name, and only a short one of the others.
    case completeName = "complete_name"
    /// A state goes before places of the same name unless the article points to them.
    case state
    /// The article itself introduces the name.
    case introduced
    /// Nobody else held the office described on the article's date.
    case office
    /// The last fitting entity named before a description.
    case lastFitting = "last_fitting"

    /// The reason in words, to follow "Karimov = Islam Karimov".
    public var phrase: String { Self.phrases[self] ?? rawValue }

    private static let phrases: [MentionReason: String] = [
        .onlyHolder: "nobody else has the name",
        .fullName: "named in full elsewhere",
        .title: "its title fits on the article's date",
        .surroundings: "the words around it fit nobody else",
        .place: "the place before it lies there",
        .home: "the article speaks of its country or body",
        .relatives: "others of the name are introduced as relatives",
        .inOffice: "the one in office on the article's date",
        .company: "most of those named with it belong to it",
        .completeName: "its full name, of others only a short one",
        .state: "the state goes before places of that name",
        .introduced: "introduced in the article",
        .office: "in that office on the article's date",
        .lastFitting: "the last fitting name before it",
    ]
}
