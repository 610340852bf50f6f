import Foundation

/// A line on the terminal that tells how far a run is; silent where stderr is no terminal.
struct Progress {
    private let total: Int
    private let isShown: Bool
    private var done = 0

    /// Progress over so many files.
    init(total: Int) {
        self.total = total
        isShown = Console.showsProgress && total > 1
    }

    /// Shows that the next file is being read.
    mutating func advance(to path: String) {
        done += 1
        guard isShown else { return }
        let width = 24
        let filled = done * width / total
        let bar =
            String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
        show("\(bar) \(done)/\(total) \(path.cut(to: 40))")
    }

    /// Takes the line away.
    func end() {
        if isShown { show("") }
    }
}

/// Does what takes a while, and tells on the terminal meanwhile what is waited for; silent where
/// stderr is no terminal.
func whileShowing<Value>(
    _ what: String, _ work: () async throws -> Value
) async throws -> Value {
    if Console.showsProgress { show(what) }
    defer { if Console.showsProgress { show("") } }
    return try await work()
}

/// Puts a text in place of the terminal's last line.
private func show(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K\(text)".utf8))
}
