import ArgumentParser
import Knowledge

/// A date as users type it: `2012`, `2012-08` or `2012-08-31`.
struct DateArgument: ExpressibleByArgument {
    let date: PartialDate

    init?(argument: String) {
        guard let date = PartialDate(edtf: argument), date.precision >= .year, date.month <= 12,
            !date.isApproximate
        else { return nil }
        self.date = date
    }

    var defaultValueDescription: String { date.edtf }
}
