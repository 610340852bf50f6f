/// The kinds of HTML elements that are told apart; all others are `other`.
enum HTMLElement: String, CaseIterable {
    case a, abbr, address, applet, area, article, aside, audio, b, base, blockquote, body, br
    case button, canvas, caption, center, cite, code, col, colgroup, datalist, dd, del, details
    case dialog, dir, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form
    case frame, frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img
    case input, ins, label, legend, li, link, listing, main, map, math, menu, meta, nav, noembed
    case noframes, noscript, object, ol, optgroup, option, p, param, picture, plaintext, pre, q
    case rp, rt, ruby, s, script, section, select, small, source, span, strike, strong, style, sub
    case summary, sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr
    case track, tt, u, ul, video, wbr, xmp
    case other

    /// What an element does to the text around it.
    struct Traits: OptionSet {
        let rawValue: UInt8

        /// Its text stands in lines of its own.
        static let block = Traits(rawValue: 1)
        /// It has no content and no closing tag.
        static let void = Traits(rawValue: 2)
        /// Its content holds no tags.
        static let raw = Traits(rawValue: 4)
        /// Its content is never text of the page.
        static let unread = Traits(rawValue: 8)
        /// A closing tag within it closes nothing outside.
        static let scope = Traits(rawValue: 16)
    }

    /// The element of a tag's name, whatever its case.
    static func named(_ bytes: [UInt8], _ name: Range<Int>) -> HTMLElement {
        ShortWord(bytes, name).flatMap { byName[$0] } ?? .other
    }

    var isBlock: Bool { traits.contains(.block) }
    var isVoid: Bool { traits.contains(.void) }
    var isUnread: Bool { traits.contains(.unread) }
    var isScope: Bool { traits.contains(.scope) }
    var holdsNoTags: Bool { traits.contains(.raw) }
    /// Whether character references count in content without tags.
    var holdsReferences: Bool { self == .title || self == .textarea }

    /// 1 to 6 for headings.
    var headingLevel: Int? {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: nil
        }
    }

    private var traits: Traits { Self.allTraits[self] ?? [] }

    private static let byName: [ShortWord: HTMLElement] = Dictionary(
        uniqueKeysWithValues: allCases.filter { $0 != .other }.compactMap { element in
            ShortWord(element.rawValue).map { ($0, element) }
        })

    private static let allTraits: [HTMLElement: Traits] = {
        var table: [HTMLElement: Traits] = [:]
        for (elements, traits) in groups {
            for element in elements { table[element, default: []].formUnion(traits) }
        }
        return table
    }()

    private static let groups: [([HTMLElement], Traits)] = [
        (
            [
                .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details,
                .dialog, .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form,
                .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header, .hgroup, .hr, .html,
                .legend, .li, .listing, .main, .menu, .nav, .noframes, .ol, .optgroup, .option, .p,
                .plaintext, .pre, .section, .summary, .table, .tbody, .td, .tfoot, .th, .thead,
                .title, .tr, .ul, .xmp,
            ], .block
        ),
        (
            [
                .area, .base, .br, .col, .embed, .frame, .hr, .img, .input, .link, .meta, .param,
                .source, .track, .wbr,
            ], .void
        ),
        ([.iframe, .noembed, .plaintext, .script, .style, .textarea, .title, .xmp], .raw),
        (
            [
                .applet, .audio, .button, .canvas, .datalist, .embed, .figcaption, .iframe,
                .input, .map, .math, .noembed, .noscript, .object, .optgroup,
                .option, .rp, .rt, .script, .select, .style, .svg, .template,
                .textarea, .title, .video,
            ], .unread
        ),
        ([.caption, .html, .table, .td, .template, .th], .scope),
    ]
}
