import Knowledge

/// Which tenures of an office speak on each of some days, in order: those whose date covers the day,
/// else the latest before it, if it tells no end (rule 9).
///
/// One pass over tenures and days. What is kept for the next day are the tenures that cover this
/// one, those that are beginning, and the one that outlasts all that are past.
struct SpeakingTenures {
    private let tenures: [Tenure]
    /// For each tenure a number of its holder's, which compares faster than a name.
    private let numbers: [Int]
    private let holderCount: Int
    /// The tenures of certain days by their first day, and the same by the day on which they may
    /// have begun, where it is not known on which.
    private var coming: [Int]
    private var toBegin: [Int]
    /// Positions of those whose date covers the day, in order.
    private var covering: [Int] = []
    private var beginning: [Int] = []
    private var past: [Int] = []
    private var longest: Int?
    private var contests: [Contest] = []
    /// Of whom only the end is told, with the last day on which that may have been.
    private let ends: [(holder: EntityID?, until: CalendarDay)]
    /// The last day of each tenure whose end something else tells.
    private let lastDays: [CalendarDay?]

    /// One who took over while others, by their own word, stayed: all are said to hold the office
    /// until somebody else does.
    private struct Contest {
        let position: Int
        /// The numbers of the holders.
        let holders: Set<Int>
    }

    /// The tenures that speak on one day.
    struct Speaking {
        /// Their positions, in order.
        var positions: [Int] = []
        /// Whether their dates cover the day.
        var covers = false

        /// The positions of those that do not speak for the same reason on another day.
        func positions(notIn other: Speaking) -> [Int] {
            guard covers == other.covers else { return positions }
            var rest = other.positions[...]
            return positions.filter { position in
                rest = rest.drop { $0 < position }
                return rest.first != position
            }
        }
    }

    /// Tenures in the order in which they are to be given, and what else tells their ends.
    /// O(n log n).
    init(_ tenures: [Tenure], _ toldEnds: TenureEnds) {
        self.tenures = tenures
        var numberOf: [EntityID?: Int] = [:]
        numbers = tenures.map { tenure in
            let number = numberOf[tenure.holder] ?? numberOf.count
            numberOf[tenure.holder] = number
            return number
        }
        holderCount = numberOf.count
        let certain = tenures.indices.filter { tenures[$0].days != nil }
        coming = Self.latestFirst(certain) { tenures[$0].days?.first }
        let uncertain = certain.filter { position in
            guard let begun = tenures[position].beginning, let days = tenures[position].days else {
                return false
            }
            return begun.first < days.first
        }
        toBegin = Self.latestFirst(uncertain) { tenures[$0].beginning?.first }
        lastDays = tenures.map { toldEnds.end(of: $0)?.lastDay }
        let told = Set(tenures.lazy.filter { $0.beginning != nil }.map(\.holder))
        ends = tenures.compactMap { tenure in
            guard tenure.days == nil, let end = tenure.date.untilLatest,
                !told.contains(tenure.holder)
            else { return nil }
            return (tenure.holder, end)
        }
    }

    private static func latestFirst(
        _ positions: [Int], by day: (Int) -> CalendarDay?
    ) -> [Int] {
        positions.map { (day: day($0) ?? .distantPast, position: $0) }
            .sorted { $0.day > $1.day }.map(\.position)
    }

    /// Those that speak on a day after all that were asked about before.
    mutating func speaking(on day: CalendarDay) -> Speaking {
        advance(to: day)
        let certain = covering.filter { isInOffice($0, on: day) && !isHandedOver($0, on: day) }
        if !certain.isEmpty {
            return Speaking(positions: withContesting(certain, on: day), covers: true)
        }
        guard let longest, let days = tenures[longest].days,
            beginning.allSatisfy({ numbers[$0] == numbers[longest] })
        else { return Speaking() }
        let latest = past.filter { position in
            // "from 2009 to 2019" ends by its own word.
            tenures[position].days == days && tenures[position].date.untilLatest == nil
                && isInOffice(position, on: day)
                && (tenures[position].isSince
                    || !ends.contains { $0.holder != tenures[position].holder && day <= $0.until })
        }
        return Speaking(positions: withContesting(latest, on: day))
    }

    /// Whether nothing else tells that a tenure had ended before a day.
    private func isInOffice(_ position: Int, on day: CalendarDay) -> Bool {
        lastDays[position].map { day <= $0 } ?? true
    }

    private func withContesting(_ positions: [Int], on day: CalendarDay) -> [Int] {
        let others = contests.map(\.position).filter { isInOffice($0, on: day) }
        return others.isEmpty ? positions : Set(positions + others).sorted()
    }

    /// Whether the same hold the office by those that speak on two days.
    func haveSameHolders(_ one: Speaking, _ other: Speaking) -> Bool {
        distinctHolders(one) == distinctHolders(other)
    }

    private func distinctHolders(_ speaking: Speaking) -> [Int] {
        var seen = [Bool](repeating: false, count: holderCount)
        for position in speaking.positions { seen[numbers[position]] = true }
        return seen.indices.filter { seen[$0] }
    }

    private mutating func advance(to day: CalendarDay) {
        var come: [Int] = []
        while let next = coming.last, let days = tenures[next].days, days.first <= day {
            come.append(next)
            coming.removeLast()
        }
        contest(come)
        if !come.isEmpty { covering = (covering + come).sorted() }
        let gone = covering.filter { position in
            tenures[position].days.map { $0.last < day } ?? false
        }
        if !gone.isEmpty {
            covering.removeAll { position in tenures[position].days.map { $0.last < day } ?? false }
            for position in gone { end(position) }
        }
        beginning.removeAll { position in tenures[position].days.map { $0.first <= day } ?? true }
        while let next = toBegin.last, let begun = tenures[next].beginning, begun.first <= day {
            toBegin.removeLast()
            if let days = tenures[next].days, day < days.first { beginning.append(next) }
        }
    }

    /// Notes which of those that come take over from one who stayed, and ends the contests of others
    /// than them.
    private mutating func contest(_ come: [Int]) {
        for position in come {
            contests.removeAll { !$0.holders.contains(numbers[position]) }
            let stayed = covering.filter { tenures[position].takesOver(from: tenures[$0]) }
            guard !stayed.isEmpty else { continue }
            contests.append(
                Contest(
                    position: position, holders: Set((stayed + [position]).map { numbers[$0] })))
        }
    }

    /// Keeps of what is past only the tenures of the days that outlast all others.
    private mutating func end(_ position: Int) {
        guard let other = longest else {
            (longest, past) = (position, [position])
            return
        }
        if tenures[position].outlasts(tenures[other]) {
            (longest, past) = (position, [position])
        } else if tenures[position].days == tenures[other].days {
            past = (past + [position]).sorted()
        }
    }

    /// Whether it ends on the day on which another takes over.
    private func isHandedOver(_ position: Int, on day: CalendarDay) -> Bool {
        let tenure = tenures[position]
        return tenure.beginning != nil && tenure.days?.last == day
            && covering.contains { tenures[$0].isLater(than: tenure) }
    }
}
