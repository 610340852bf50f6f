/// English names of months and days of the week, in full and abbreviated.
enum MonthName {
    /// The month (1–12) of a name without its full stop.
    static func number(_ name: ShortWord) -> Int? { numbers[name] }

    static func isWeekday(_ name: ShortWord) -> Bool { weekdays.contains(name) }

    private static let numbers: [ShortWord: Int] = {
        let names: [[ShortWord]] = [
            ["january", "jan"], ["february", "feb", "febr"], ["march", "mar"],
            ["april", "apr"], ["may"], ["june", "jun"], ["july", "jul"], ["august", "aug"],
            ["september", "sep", "sept"], ["october", "oct"], ["november", "nov"],
            ["december", "dec"],
        ]
        var numbers: [ShortWord: Int] = [:]
        for (i, forms) in names.enumerated() {
            for form in forms { numbers[form] = i + 1 }
        }
        return numbers
    }()

    private static let weekdays: Set<ShortWord> = [
        "monday", "mon", "tuesday", "tue", "tues", "wednesday", "wed", "thursday", "thu", "thur",
        "thurs", "friday", "fri", "saturday", "sat", "sunday", "sun",
    ]
}
