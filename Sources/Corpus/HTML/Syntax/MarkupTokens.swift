/// A piece of HTML or XML, as ranges of the page's bytes.
enum MarkupToken: Equatable {
    /// Text that may hold character references.
    case text(Range<Int>)
    /// Text that stands for itself: a CDATA section, or what a script is made of.
    case literal(Range<Int>)
    case open(MarkupTag)
    case close(name: Range<Int>)
}

/// An opening tag.
struct MarkupTag: Equatable {
    /// From the `<` on.
    let range: Range<Int>
    let name: Range<Int>
    let attributes: Range<Int>
    /// Whether it ends in `/>`.
    let isEmpty: Bool
}

/// Cuts HTML or XML into tokens, whatever its state: what is no markup is text.
///
/// O(n) in bytes. Follows the tokenizer of https://html.spec.whatwg.org/multipage/parsing.html
/// where it says how broken markup is read; comments, declarations and instructions are left out.
struct MarkupTokens: IteratorProtocol, Sequence {
    enum Dialect { case html, xml }

    private let bytes: [UInt8]
    private let dialect: Dialect
    private var position = 0
    /// The element whose content holds no tags, while it is being read.
    private var rawElement: Range<Int>?

    init(_ bytes: [UInt8], dialect: Dialect = .html) {
        self.bytes = bytes
        self.dialect = dialect
    }

    mutating func next() -> MarkupToken? {
        if let name = rawElement, let content = rawContent(of: name) { return content }
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<") else { return text(from: position) }
            switch byte(1) {
            case UInt8(ascii: "!"):
                if let literal = declaration() { return literal }
            case UInt8(ascii: "?"): skip(past: dialect == .xml ? "?>" : ">")
            case UInt8(ascii: "/"):
                if let token = closing() { return token }
            case .some(let byte) where byte.isLetter || (dialect == .xml && byte == 0x5F):
                if let token = opening() { return token }
            default: return text(from: position)
            }
        }
        return nil
    }

    private func byte(_ offset: Int) -> UInt8? {
        position + offset < bytes.count ? bytes[position + offset] : nil
    }

    /// Text up to the next `<` after its first byte.
    private mutating func text(from start: Int) -> MarkupToken {
        var end = start + 1
        while end < bytes.count, bytes[end] != UInt8(ascii: "<") { end += 1 }
        position = end
        return .text(start..<end)
    }
}

// Tags.
extension MarkupTokens {
    /// The tag here; nil where the page ends within it.
    private mutating func opening() -> MarkupToken? {
        let start = position
        let name = takeName(from: start + 1)
        var attributes = MarkupAttributes(bytes, from: name.upperBound)
        while attributes.next() != nil {}
        position = attributes.end
        guard attributes.isClosed else { return nil }
        let isEmpty = bytes[position - 2] == UInt8(ascii: "/")
        if dialect == .html, HTMLElement.named(bytes, name).holdsNoTags { rawElement = name }
        return .open(
            MarkupTag(
                range: start..<position, name: name, attributes: name.upperBound..<position,
                isEmpty: isEmpty))
    }

    /// The closing tag here; nil for what is none, such as `</>`.
    private mutating func closing() -> MarkupToken? {
        guard let first = byte(2), first.isLetter || first == 0x5F else {
            skip(past: ">")
            return nil
        }
        let name = takeName(from: position + 2)
        position = name.upperBound
        skip(past: ">")
        return .close(name: name)
    }

    private func takeName(from start: Int) -> Range<Int> {
        var end = start
        while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: "/"),
            bytes[end] != UInt8(ascii: ">")
        {
            end += 1
        }
        return start..<end
    }
}

// What holds no tags.
extension MarkupTokens {
    /// Everything up to the element's closing tag, else to the end of the page.
    private mutating func rawContent(of name: Range<Int>) -> MarkupToken? {
        rawElement = nil
        let start = position
        var end = start
        while end < bytes.count, !isClosing(at: end, name) { end += 1 }
        position = end
        guard end > start else { return nil }
        let mayHoldReferences = HTMLElement.named(bytes, name).holdsReferences
        return mayHoldReferences ? .text(start..<end) : .literal(start..<end)
    }

    private func isClosing(at index: Int, _ name: Range<Int>) -> Bool {
        let end = index + 2 + name.count
        guard bytes[index] == UInt8(ascii: "<"), end <= bytes.count,
            bytes[index + 1] == UInt8(ascii: "/")
        else { return false }
        return zip(bytes[(index + 2)..<end], bytes[name]).allSatisfy { $0.lowered == $1.lowered }
    }

    /// Passes over a comment or declaration; gives what a CDATA section holds.
    private mutating func declaration() -> MarkupToken? {
        if bytes[position...].starts(with: "<!--".utf8) {
            skipComment()
        } else if bytes[position...].starts(with: "<![CDATA[".utf8) {
            let start = position + 9
            skip(past: "]]>", from: start)
            let isOpen = !bytes[start..<position].suffix(3).elementsEqual("]]>".utf8)
            return .literal(start..<(isOpen ? position : position - 3))
        } else {
            let start = position
            skip(past: ">")
            // The declarations within a document type have angle brackets of their own.
            if dialect == .xml, bytes[start..<position].contains(UInt8(ascii: "[")) {
                skip(past: "]>", from: start)
            }
        }
        return nil
    }

    /// `<!-->` and `<!--->` are comments too; one without an end takes the rest of the page.
    private mutating func skipComment() {
        for short in ["<!-->", "<!--->"] where bytes[position...].starts(with: short.utf8) {
            position += short.utf8.count
            return
        }
        var i = position + 4
        while i + 2 < bytes.count {
            if bytes[i] == 0x2D, bytes[i + 1] == 0x2D {
                if bytes[i + 2] == UInt8(ascii: ">") {
                    position = i + 3
                    return
                }
                if bytes[i + 2] == UInt8(ascii: "!"), i + 3 < bytes.count,
                    bytes[i + 3] == UInt8(ascii: ">")
                {
                    position = i + 4
                    return
                }
            }
            i += 1
        }
        position = bytes.count
    }

    /// Moves behind the next place where a mark stands, else to the end of the page.
    private mutating func skip(past mark: String, from start: Int? = nil) {
        let mark = Array(mark.utf8)
        var i = start ?? position
        while i + mark.count <= bytes.count {
            if bytes[i] == mark[0], bytes[i..<(i + mark.count)].elementsEqual(mark) {
                position = i + mark.count
                return
            }
            i += 1
        }
        position = bytes.count
    }
}
