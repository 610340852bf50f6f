// Datelines and lines with a date.
extension ArticleSplitter {
    /// The paragraphs at which an article with a dateline, or with a date below or above its
    /// headline, begins.
    func openers() -> Set<Int> {
        var openers = manner.signs.headlines
        var previous = -1
        for i in paragraphs.indices {
            if paragraphs[i].opensRecord { openers.insert(i) }
            if manner.topHeadingsCount, paragraphs[i].level == 1, leadsToText(i) {
                openers.insert(i)
            }
            switch paragraphs[i].kind {
            case .dateline:
                openers.insert(head(of: i, after: previous))
                previous = i
            case .date where manner.datePlace == .below:
                if let heading = headline(above: i, after: previous) {
                    openers.insert(heading)
                    previous = i
                }
            case .date where manner.datePlace == .above && leadsToText(i):
                openers.insert(i)
            default: break
            }
        }
        return openers
    }

    /// Where the article with this dateline begins: at the headline above, over which at most one
    /// paragraph of introduction or a list of key points may stand between; without a headline at
    /// the dateline itself.
    private func head(of dateline: Int, after previous: Int) -> Int {
        if let heading = headline(above: dateline, after: previous) { return heading }
        var above = dateline
        while above - 1 > max(previous, dateline - Self.longestHead),
            paragraphs[above - 1].kind == .body, above == dateline || isListItem(above)
        {
            above -= 1
        }
        return above < dateline ? headline(above: above, after: previous) ?? dateline : dateline
    }

    private func isListItem(_ index: Int) -> Bool {
        ListMark.end(in: page.bytes, paragraphs[index].range) != nil
    }

    /// The first of the headings directly above a paragraph, over bylines, captions and dates.
    private func headline(above index: Int, after previous: Int) -> Int? {
        var heading: Int?
        var i = index - 1
        while i > max(previous, index - Self.longestHead) {
            switch paragraphs[i].kind {
            case .heading:
                guard heading == nil || heading == i + 1 else { return heading }
                heading = i
            case .byline, .caption, .navigation, .link: if heading != nil { return heading }
            case .date:
                if heading != nil { return manner.datePlace == .above ? i : heading }
            default: return heading
            }
            i -= 1
        }
        return heading
    }
}
