extension Substring {
    /// The text without white space at its end.
    var trimmed: Substring {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
