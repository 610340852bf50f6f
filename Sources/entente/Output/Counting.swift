extension Int {
    /// A number of things in words: "1 file", "2 files", "3 stories".
    func counting(_ one: String, _ many: String? = nil) -> String {
        "\(self) \(self == 1 ? one : many ?? one + "s")"
    }
}
