import Knowledge

extension Column {
    /// Three columns for a date: EDTF as the text has it, and the first and last day it may mean.
    static func date(
        _ name: String, _ date: @escaping @Sendable (Row) -> PartialDate?
    ) -> [Column] {
        [
            .text(name) { date($0)?.edtf },
            .day("\(name)_earliest") { date($0)?.first },
            .day("\(name)_latest") { date($0)?.last },
        ]
    }

    static func day(
        _ name: String, _ day: @escaping @Sendable (Row) -> CalendarDay?
    ) -> Column { Column(name, .day) { day($0).map { .text($0.iso8601) } } }
}
