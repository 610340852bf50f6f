import Testing

@testable import Corpus

@Suite struct PageTextTests {
    /// The blocks of a page, separated by bars; a line break is `⏎`.
    private func blocks(_ markup: String) -> String {
        let page = PageTextBuilder.text(of: MarkupTree(Array(markup.utf8)))
        return page.blocks.map { $0.kind == .rule ? "---" : page.string($0) }
            .joined(separator: "¦").replacing("\n", with: "⏎")
    }

    @Test(arguments: [
        ("<p>One<p>Two", "One¦Two"), ("<div>a<div>b</div>c</div>", "a¦b¦c"),
        ("  One \n\t two  ", "One two"), ("a<b>b</b>c <i> d</i>", "abc d"),
        ("a<br>b", "a⏎b"), ("a<br><br/>b", "a¦b"), ("a<br>\n &nbsp; <br>b", "a¦b"),
        ("<br>a<br>", "a"),
        ("one&nbsp;two", "one two"), ("soft&shy;hyphen", "softhyphen"), ("wo<wbr>rd", "word"),
        ("<ul><li>a<li>b</ul>c", "a¦b¦c"), ("<dl><dt>a<dd>b</dl>", "a¦b"),
        ("<h2>H</h2>text", "H¦text"), ("a<hr>b", "a¦---¦b"),
        ("<pre>\n  a\n   b </pre>c", "  a⏎   b¦c"),
        ("<table><tr><td>a<td>b<tr><td>c<td>d</table>", "a | b¦c | d"),
        ("<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>", "a¦b¦c"),
        ("<table><tr><td>a<br>b<td>c</table>", "a⏎b¦c"),
        ("<p>a<table><tr><td>b</table>c", "a¦b¦c"),
        ("a<script>x</script>b", "ab"), ("<style>x</style>a", "a"),
        ("a<noscript>b</noscript>", "a"), ("a<template><p>b</template>", "a"),
        ("<p hidden>a</p>b", "b"), ("<p style='display : NONE'>a</p>b", "b"),
        ("<p aria-hidden=true>a</p>b", "b"), ("<span class=sr-only>a</span>b", "b"),
        ("<p>x<sup><a href=#1>1</a></sup>", "x"), ("x<sup>[2]</sup>", "x"),
        ("km<sup>2</sup>", "km2"),
        ("<figure><img alt=a><figcaption>b</figcaption></figure>c", "c"),
        ("<q>Yes</q>", "“Yes”"), ("<select><option>a</select>b", "b"),
        ("<iframe>a</iframe>b", "b"), ("<frameset><noframes><p>a</noframes>", "a"),
        ("<title>a</title><body>b", "b"), ("<svg><text>a</text></svg>b", "b"),
        ("<b><p>a</b>b</p>c", "ab¦c"), ("</p></div>a</b>", "a"), ("<i><i><i>a", "a"),
        ("<a href=1>a<a href=2>b</a>c", "abc"), ("<p>a</body></html>b", "ab"),
        ("<td>a</td><td>b</td>", "a¦b"), ("a<p/>b", "a¦b"), ("a<x/>b<y>c</y>", "abc"),
        ("<center><h1>a</h1></center><font>b</font>", "a¦b"), ("", ""), ("<p></p>", ""),
        ("<li><p>a</p></li>", "a"), ("<article><header>a</header>b</article>", "a¦b"),
    ])
    func text(markup: String, expected: String) {
        #expect(blocks(markup) == expected)
    }

    @Test(arguments: [
        ("<h3>a</h3>", TextBlock.Kind.heading(level: 3)),
        ("<h1><span>a</span></h1>", .heading(level: 1)),
        ("<ul><li>a</ul>", .item), ("<ul><li><p>a</p></ul>", .item),
        ("<table><tr><td>a<td>b</table>", .row), ("<pre>a</pre>", .preformatted), ("a", .paragraph),
        ("<table><tr><td>a</table>", .paragraph),
    ])
    func kinds(markup: String, kind: TextBlock.Kind) {
        let page = PageTextBuilder.text(of: MarkupTree(Array(markup.utf8)))
        #expect(page.blocks.map(\.kind) == [kind])
    }

    @Test func linksAreCounted() {
        let page = PageTextBuilder.text(
            of: MarkupTree(Array("<p>one <a href=x>two</a> <a href=#y>three</a> <a>four</a>".utf8)))
        #expect(page.blocks.map(\.linkLength) == [4])
    }

    /// Deep nesting takes no more time or stack than the same tags side by side.
    @Test(arguments: ["<div>", "<b>", "<a>", "<table><tr><td>", "<ul><li>", "<p>", "<x>", "</div>"])
    func deepNesting(tag: String) {
        let markup = String(repeating: tag, count: 4_000) + "end"
        #expect(blocks(markup).hasSuffix("end"))
    }
}
