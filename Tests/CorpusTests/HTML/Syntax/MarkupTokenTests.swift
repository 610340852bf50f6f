import Testing

@testable import Corpus

@Suite struct MarkupTokenTests {
    /// Tokens in short: `<name attributes>`, `</name>`, text, and «text that stands for itself».
    private func tokens(_ markup: String, _ dialect: MarkupTokens.Dialect = .html) -> String {
        let bytes = Array(markup.utf8)
        let string = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
        return MarkupTokens(bytes, dialect: dialect).map { token in
            switch token {
            case .text(let range): "[\(string(range))]"
            case .literal(let range): "«\(string(range))»"
            case .close(let name): "</\(string(name))>"
            case .open(let tag):
                "<\(string(tag.name))"
                    + MarkupAttributes(bytes, from: tag.attributes.lowerBound).map {
                        " \(string($0.name))=\(string($0.value))"
                    }.joined() + (tag.isEmpty ? "/>" : ">")
            }
        }.joined()
    }

    @Test(arguments: [
        ("<p>One</p>", "<p>[One]</p>"),
        ("<P Class=a>x", "<P Class=a>[x]"),
        ("<a href=\"x>y\" id='z'>t</a >", "<a href=x>y id=z>[t]</a>"),
        ("<a b = c d= 'e' f =g>", "<a b=c d=e f=g>"),
        ("<br/><br /><img src=a/b>", "<br/><br/><img src=a/b>"),
        ("<input disabled value>", "<input disabled= value=>"),
        ("1 < 2 and <3", "[1 ][< 2 and ][<3]"),
        ("a<>b</>c< d", "[a][<>b][c][< d]"),
        ("<!-- a > b --><p>", "<p>"), ("<!--><p>", "<p>"), ("<!---><p>", "<p>"),
        ("<!-- a --!><p>", "<p>"), ("x<!-- never closed <p>", "[x]"),
        ("<!DOCTYPE html><p>", "<p>"), ("<?php echo 1 ?><p>", "<p>"), ("<!x><p>", "<p>"),
        ("<![CDATA[a<b]]>c", "«a<b»[c]"), ("<![CDATA[open", "«open»"),
        ("<script>if (a<b) '</p>'</script>x", "<script>«if (a<b) '</p>'»</script>[x]"),
        ("<style>p{}</STYLE>x", "<style>«p{}»</STYLE>[x]"),
        ("<script>never closed <p>", "<script>«never closed <p>»"),
        ("<title>a <b> &amp;</title>", "<title>[a <b> &amp;]</title>"),
        ("<textarea></textarea>x", "<textarea></textarea>[x]"),
        ("<a href=\"x>one</a>", "<a href=x>[one]</a>"),
        ("text<p", "[text]"), ("text</p", "[text]</p>"), ("<p class=", ""), ("<", "[<]"),
        ("<a/b=c>", "<a b=c>"), ("<a \"=b>", "<a \"=b>"), ("<a ===>", "<a ===>"),
    ])
    func html(markup: String, expected: String) {
        #expect(tokens(markup) == expected)
    }

    @Test(arguments: [
        ("<dc:date>x</dc:date>", "<dc:date>[x]</dc:date>"),
        ("<title><b>x</b></title>", "<title><b>[x]</b></title>"),
        ("<?xml version=\"1.0\"?><a/>", "<a/>"),
        ("<!DOCTYPE x [<!ENTITY y \"z\">]><a/>", "<a/>"),
        ("<_a>", "<_a>"),
    ])
    func xml(markup: String, expected: String) {
        #expect(tokens(markup, .xml) == expected)
    }

    @Test(arguments: [
        ("a &amp; b", "a & b"), ("&lt;p&gt;", "<p>"), ("caf&eacute;", "café"),
        ("&copy 2019", "© 2019"),
        ("&nbsp;", "\u{A0}"), ("&nbspx", "\u{A0}x"), ("&notit;", "¬it;"), ("AT&T", "AT&T"),
        ("R&D; x", "R&D; x"), ("&unknown;", "&unknown;"), ("&", "&"), ("&;", "&;"),
        ("& amp;", "& amp;"),
        ("&#8212;", "—"), ("&#x2014;", "—"), ("&#X2014", "—"), ("&#146;", "’"), ("&#150;", "–"),
        ("&#0;", "\u{FFFD}"), ("&#xD800;", "\u{FFFD}"), ("&#99999999999;", "\u{FFFD}"),
        ("&#;", "&#;"), ("&#x;", "&#x;"), ("&#65", "A"), ("&hellip;&mdash;&ldquo;", "…—“"),
        ("&dash;", "‐"), ("&dash", "&dash"), ("&Scaron;&scaron;", "Šš"), ("&apos;", "'"),
        ("&amp;amp;", "&amp;"), ("?a=1&copy=2", "?a=1©=2"),
    ])
    func references(text: String, expected: String) {
        let bytes = Array(text.utf8)
        let decoded = CharacterReferences.decoded(bytes, bytes.indices)
        #expect(String(decoding: decoded, as: UTF8.self) == expected)
    }
}
