import Knowledge

import class GRDB.Database

extension Database {
    /// The edges that counting claims make; memberships stand as their histories tell.
    ///
    /// With a day in the filter only memberships that are something on that day remain.
    func edges(
        of claims: [ClaimRecord], filter: ClaimFilter, joiningRoles: Bool = false
    ) throws -> [Edge] {
        try Edge.edges(of: claims, joiningRoles: joiningRoles).compactMap { edge in
            let ends = edge.ends
            guard ends.relation == .memberOf, !ends.isNegated else { return edge }
            let standing = try MembershipStanding(
                of: ends.from, in: ends.to, on: filter.day, self)
            if filter.day != nil, standing?.isPresent != true { return nil }
            var edge = edge
            edge.standing = standing
            return edge
        }
    }
}
