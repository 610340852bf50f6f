/// Which open elements end where another begins.
struct ImpliedEnd {
    let closed: Set<HTMLElement>
    /// Elements out of which nothing is closed.
    let kept: Set<HTMLElement>

    static let rules: [HTMLElement: ImpliedEnd] = {
        var rules: [HTMLElement: ImpliedEnd] = [
            .li: ImpliedEnd(closed: [.li], kept: [.ul, .ol, .menu, .dir]),
            .dt: ImpliedEnd(closed: [.dt, .dd], kept: [.dl]),
            .dd: ImpliedEnd(closed: [.dt, .dd], kept: [.dl]),
            .option: ImpliedEnd(closed: [.option], kept: [.select, .datalist]),
            .tr: ImpliedEnd(closed: [.td, .th, .tr, .caption], kept: [.table]),
            .td: ImpliedEnd(closed: [.td, .th, .caption], kept: [.tr, .table]),
            .th: ImpliedEnd(closed: [.td, .th, .caption], kept: [.tr, .table]),
            .a: ImpliedEnd(closed: [.a], kept: []),
        ]
        for element in [HTMLElement.tbody, .thead, .tfoot] {
            rules[element] = ImpliedEnd(
                closed: [.td, .th, .tr, .tbody, .thead, .tfoot, .caption, .colgroup],
                kept: [.table])
        }
        let paragraph = ImpliedEnd(closed: [.p], kept: Set(HTMLElement.allCases.filter(\.isBlock)))
        for element in HTMLElement.allCases where element.isBlock && rules[element] == nil {
            rules[element] = paragraph
        }
        for element in [HTMLElement.h1, .h2, .h3, .h4, .h5, .h6] {
            rules[element] = ImpliedEnd(
                closed: [.p, .h1, .h2, .h3, .h4, .h5, .h6], kept: paragraph.kept)
        }
        return rules
    }()
}
