/// Names that break what quotes by guess: one list for every format, query and table.
public enum NastyNames {
    /// In no order that matters.
    public static let all: [String] = [
        "\"", "\\", "\\\"", "ends with a backslash\\", "'", "`", "O'Brien \"the\" Bold",
        "tab\tand\nnew line\r\nand return\r", "NUL\u{0}inside",
        "\u{1}\u{7}\u{8}\u{1B}[31mred\u{7F}",
        "\u{85}next line\u{2028}separators\u{2029}", "\u{FEFF}byte order mark",
        "'; DROP TABLE entities; --", "\"); DELETE FROM claims; --", "100%_like*?[a-z]",
        "<b>bold</b>", "&amp; &lt;tag&gt; &#65; &nbsp; &", "<script>alert(\"x\")</script>",
        "]]>", "<!-- comment -->", "-->", "{}", "{{braces}}", "[brackets]", "(parens)", "|pipe|",
        "a -> b; c", "label=\"x\"", "\\N\\G\\L\\n\\l\\r", "node", "graph", "digraph", "end",
        "#hash",
        "$HOME", "$(date)", "-dash", "--long-option", "=1+1", "@at", "+44", "a,b;c", "a:b:c",
        "null", "NaN", "true", "0", "-1", "1e9", "01", " leading and trailing ", "two  spaces",
        "no\u{A0}break", "soft\u{AD}hyphen", "zero\u{200B}width\u{200D}joiners",
        "שלום עולם", "\u{202E}reversed\u{202C}", "\u{2067}isolate\u{2069} العربية",
        "Ж К Щ", "北京 東京", "👨‍👩‍👧‍👦 🏳️‍🌈 😀", "e\u{301} é \u{301}combining first",
        "Z" + String(repeating: "\u{336}\u{35C}", count: 300) + "algo",
        "ﬁ ligature ſ ß İ ı", "\u{FFFD}", "\u{FFFE}\u{FFFF}\u{1FFFE}", "\u{10FFFF}\u{E000}",
        String(repeating: "long ", count: 4000), String(repeating: "x", count: 20_000),
        String(repeating: "\"", count: 300), "", " ", "\n",
    ]
}
