/// What one entity is or does to another: the closed vocabulary of claims.
public enum RelationKind: String, Sendable, CaseIterable {
    case memberOf = "member_of"
    case leads
    case holdsOffice = "holds_office"
    case appointed
    case nationalOf = "national_of"
    case partOf = "part_of"
    case succeededBy = "succeeded_by"
    case founded
    case established
    case dissolved
    case signed
    case alliedWith = "allied_with"
    case supports
    case aids
    case exercisesWith = "exercises_with"
    case hosts
    case metWith = "met_with"
    case mediates
    case accused
    case attacked
    case claimedResponsibility = "claimed_responsibility"
    case fights
    case arrested
    case designated
    case banned
    case sanctioned
    case opposes
    case requests
    case pledges
}
