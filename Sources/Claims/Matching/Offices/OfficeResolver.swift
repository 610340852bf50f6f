import Knowledge

/// Supplies the office where a sentence tells that somebody's began or ended but leaves it to the
/// title: "President Evo Morales of Bolivia resigned", "X, the head of the bank, took office in 2012".
struct OfficeResolver {
    let syntax: SentenceSyntax
    let patterns: PatternSet
    let times: ClaimTimes
    /// The offices told in earlier sentences.
    let known: KnownOffices

    /// The findings with those offices filled in; a title that is over by the same sentence goes.
    func resolve(_ findings: [Finding]) -> [Finding] {
        let findings = findings.filter { !isInside($0, findings) && !isElsewhere($0, findings) }
        guard findings.contains(where: leavesOfficeUnsaid) else { return findings }
        var ended: Set<Int> = []
        var result: [Finding] = []
        for finding in findings {
            guard leavesOfficeUnsaid(finding) else {
                result.append(finding)
                continue
            }
            guard happened(finding), !isSaid(finding, findings), let subject = finding.subject,
                !isElection(finding) || !opensSeat(finding.end),
                !patterns.rules[finding.pattern.rule].needsPeriod || closesWithTime(finding)
            else { continue }
            var finding = finding
            guard subject.actors.count == 1 else {
                if let office = officeInTurn(finding) {
                    result.append(finding.of(office))
                }
                continue
            }
            if !isChosen(finding), let title = title(of: subject.actors[0], in: findings) {
                finding.object = findings[title].object
                finding.role = findings[title].role
                finding.isPresent = beginsTenure(finding)
                if endsTenure(finding) || finding.isPresent { ended.insert(title) }
            } else if let stated = office(toldBefore: finding, of: subject.actors[0], in: findings)
            {
                finding.object = stated.object
                finding.role = stated.role
            } else if let title = other(finding).flatMap({ self.title(of: $0, in: findings) }) {
                finding.object = findings[title].object
                finding.role = findings[title].role
            } else if let left = officeLeft(to: finding, in: findings) {
                finding.object = left.object
                finding.role = left.role
            } else if let office = officeLeft(to: finding) {
                finding = finding.of(office)
            } else if endsTenure(finding), let vacancy = findings.first(where: \.isVacancy) {
                // "has been vacant since X stepped down".
                finding.object = vacancy.object
                finding.role = vacancy.role
            } else if !isChosen(finding), let office = known[subject.actors[0].entity] {
                finding = finding.of(office)
            } else if let office = officeInTurn(finding) {
                finding = finding.of(office)
            } else {
                continue
            }
            result.append(finding)
        }
        guard !ended.isEmpty else { return result }
        let triggers = Set(ended.map { findings[$0].trigger })
        return result.filter { finding in
            !(isTitle(finding) && triggers.contains(finding.trigger))
        }
    }

    private func leavesOfficeUnsaid(_ finding: Finding) -> Bool {
        finding.object == nil && isOfOffice(finding) && !finding.isVacancy
            && !finding.pattern.mentions(.object)
    }

    /// "Chad's minister X was elected chairman of the bank": not minister again.
    private func isSaid(_ finding: Finding, _ all: [Finding]) -> Bool {
        all.contains {
            $0.trigger == finding.trigger && isOfOffice($0) && !$0.isState && $0.object != nil
        }
    }

    /// "was elected to lead the bank": the leading is told by the election.
    private func isInside(_ finding: Finding, _ all: [Finding]) -> Bool {
        guard isOfOffice(finding), !finding.isState else { return false }
        return all.contains {
            isOfOffice($0) && $0.trigger < finding.trigger && finding.trigger < $0.end
                && !$0.isState
        }
    }

    /// "President X", when X presides over a body, as told before or beside.
    private func isElsewhere(_ finding: Finding, _ all: [Finding]) -> Bool {
        guard finding.isAtHome, let people = finding.subject?.actors else { return false }
        let home = finding.object?.actors.map(\.entity)
        return people.contains { known.tells(of: $0.entity, elsewhere: home ?? []) }
            || all.contains { other in
                isOfOffice(other) && !other.isAtHome && other.object != nil
                    && other.subject?.actors.contains { actor in
                        people.contains { $0.entity == actor.entity }
                    } ?? false
            }
    }

    private func isOfOffice(_ finding: Finding) -> Bool {
        patterns.rules[finding.pattern.rule].isOfOffice
    }

    private func beginsTenure(_ finding: Finding) -> Bool {
        patterns.rules[finding.pattern.rule].beginsTenure
    }

    private func endsTenure(_ finding: Finding) -> Bool {
        patterns.rules[finding.pattern.rule].endsTenure
    }

    /// Who may resign or refuses to is still in office.
    private func happened(_ finding: Finding) -> Bool {
        finding.stance.polarity == .affirmed && !finding.stance.isUnderWay
            && [.fact, .reported].contains(finding.stance.modality)
    }

    /// "X succeeded Y": who succeeds another has the other's office.
    private func other(_ finding: Finding) -> Actor? {
        guard syntax.groups[finding.trigger].verb?.lemma == syntax.grammar.succeed,
            let actors = finding.other.flatMap({ syntax.groups[$0].noun?.actors }),
            actors.count == 1
        else { return nil }
        return actors[0]
    }

    /// "X was ousted as minister; Y replaced him", "X was minister until 2012, when Y took over": the
    /// office that the sentence gives another before.
    private func officeLeft(to finding: Finding, in findings: [Finding]) -> Finding? {
        guard follows(finding) || takesOver(finding) else { return nil }
        return findings.last { other in
            other.trigger < finding.trigger && other.object != nil && isOfOffice(other)
                && other.stance.polarity == .affirmed && other.subject?.actors.count == 1
                && other.subject?.actors.first?.entity != finding.subject?.actors.first?.entity
                && (follows(finding) || endsTenure(other) || times.tenure(other) != nil)
        }
    }

    /// "He was succeeded by Y": the office that the paragraph told last, which is another's.
    private func officeLeft(to finding: Finding) -> KnownOffices.Office? {
        guard follows(finding), let latest = known.latest,
            finding.subject?.actors.first?.entity != latest.person
        else { return nil }
        return latest.office
    }

    /// "replaced him", "was succeeded by": whoever takes the place of "him" or "her".
    private func follows(_ finding: Finding) -> Bool {
        guard beginsTenure(finding), let verb = syntax.groups[finding.trigger].verb,
            syntax.grammar.succeeding.contains(verb.lemma), let other = finding.other
        else { return false }
        let form = syntax.clauses.form(other)
        return syntax.grammar.persons.contains(form)
    }

    private func takesOver(_ finding: Finding) -> Bool {
        beginsTenure(finding) && finding.other == nil
            && syntax.groups[finding.trigger].verb?.lemma == syntax.grammar.take
    }

    /// "A led the bank until 1974. B took over that year": the office of which the paragraph tells
    /// one holder after the other, each with dates.
    private func officeInTurn(_ finding: Finding) -> KnownOffices.Office? {
        guard let office = known.current, !endsTenure(finding),
            office.role != nil || !isElection(finding),
            finding.subject?.actors.contains(where: { known.knows($0.entity) }) == false,
            !namesOtherBody(than: office.body, before: finding.end), isDated(finding)
        else { return nil }
        return office
    }

    private func isDated(_ finding: Finding) -> Bool {
        times.expression(for: finding) != nil || times.tenure(finding) != nil
            || finding.subject?.actors.allSatisfy { actor in
                !times.expressions(beside: actor).isEmpty
            } ?? false
    }

    /// "served from 1974 to 1981", not "served in the army from 1974 to 1981".
    private func closesWithTime(_ finding: Finding) -> Bool {
        let groups = syntax.groups
        return times.tenure(finding) != nil
            || finding.end < groups.count && groups[finding.end].is(.time)
    }

    private func namesOtherBody(than body: Actor, before end: Int) -> Bool {
        syntax.groups[..<end].contains { group in
            group.noun?.actors.contains {
                syntax.reading[$0.entity].kind == .organisation && $0.entity != body.entity
            } ?? false
        }
    }

    /// "was elected in 2005": into which office, another sentence tells.
    private func isElection(_ finding: Finding) -> Bool {
        patterns.rules[finding.pattern.rule].relation == .appointed && !beginsTenure(finding)
    }

    /// "was elected to parliament".
    private func opensSeat(_ end: Int) -> Bool {
        end < syntax.groups.count && syntax.groups[end].is(.preposition)
            && [syntax.grammar.to, syntax.grammar.into].contains(syntax.clauses.form(end))
    }

    /// "Ghana's minister X was chosen to succeed Y": not as minister.
    private func isChosen(_ finding: Finding) -> Bool {
        finding.other != nil && syntax.groups[finding.trigger].verb?.isInfinitive == true
    }

    private func isTitle(_ finding: Finding) -> Bool {
        finding.isState && !finding.isFormer && !finding.isComing && finding.object != nil
            && patterns.rules[finding.pattern.rule].relation == .holdsOffice
    }

    /// "X became president of Y in 2016, taking over from Z": the office that the sentence itself
    /// says its successor has or got.
    private func office(
        toldBefore finding: Finding, of person: Actor, in findings: [Finding]
    ) -> Finding? {
        guard let verb = syntax.groups[finding.trigger].verb,
            syntax.grammar.succeeding.contains(verb.lemma)
        else { return nil }
        return findings.last { other in
            other.trigger < finding.trigger && other.object != nil && !other.isFormer
                && isOfOffice(other) && !endsTenure(other) && other.stance.polarity == .affirmed
                && other.subject?.actors.map(\.entity) == [person.entity]
        }
    }

    /// The title that the sentence gives somebody who alone has it.
    private func title(of person: Actor, in findings: [Finding]) -> Int? {
        findings.indices.first { i in
            isTitle(findings[i]) && findings[i].subject?.actors.map(\.entity) == [person.entity]
        }
    }
}

extension Finding {
    /// The same, of an office that an earlier sentence names.
    func of(_ office: KnownOffices.Office) -> Finding {
        var result = self
        result.object = Filler(actors: [office.body], group: trigger, context: office.sentence)
        result.roleName = office.role
        return result
    }
}
