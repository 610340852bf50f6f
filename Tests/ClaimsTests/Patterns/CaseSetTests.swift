import Knowledge
import Testing

@testable import Claims

@Suite struct CaseSetTests {
    /// No two cases share a bit.
    @Test func kindsAreApart() {
        #expect(Set(EntityKind.allCases.map(\.number)).count == EntityKind.allCases.count)
        #expect(
            Set(OrganisationKind.allCases.map(\.number)).count == OrganisationKind.allCases.count)
    }

    /// It holds what was put in and nothing else.
    @Test(arguments: EntityKind.allCases) func holdsItsMembers(kind: EntityKind) {
        var kinds: CaseSet<EntityKind> = [kind]
        #expect(EntityKind.allCases.filter(kinds.contains) == [kind])
        #expect(kinds.insert(kind).inserted == false)
        #expect(kinds.subtracting([kind]).isEmpty)
        #expect(kinds.remove(kind) == kind)
        #expect(kinds == [])
    }
}
