/// The first rows of a long list.
package struct Page<Row> {
    /// As many as were asked for.
    package let rows: [Row]
    /// How many there are beside them.
    package let more: Int

    /// Rows with the number of those that are left out.
    package init(_ rows: [Row], more: Int) {
        self.rows = rows
        self.more = more
    }

    /// The first so many of a list, or all of it.
    package init(_ all: [Row], limit: Int?) {
        rows = limit.map { Array(all.prefix($0)) } ?? all
        more = all.count - rows.count
    }
}

extension Page: Sendable where Row: Sendable {}
