import Foundation

/// The three streams: data on stdout, all else on stderr.
enum Console {
    /// Writes data; a full disk ends the program with 74, a closed pipe by its signal, quietly.
    static func write(_ bytes: [UInt8]) throws {
        try write(bytes, to: .standardOutput, name: "standard output")
    }

    /// Writes data as UTF-8.
    static func write(_ text: String) throws {
        try write(Array(text.utf8))
    }

    /// Writes bytes to a file that is open.
    static func write(_ bytes: [UInt8], to handle: FileHandle, name: String) throws {
        do {
            try handle.write(contentsOf: Data(bytes))
        } catch {
            throw Failure(.inputOutput, "cannot write to \(name): \(reason(error))")
        }
    }

    /// Tells the user something on stderr, with the control characters of what it quotes made
    /// visible.
    static func note(_ message: String) { list("entente: \(message)") }

    /// Adds a line to a list on stderr, its control characters made visible.
    static func list(_ line: String) {
        try? FileHandle.standardError.write(contentsOf: Data("\(line.showingControls)\n".utf8))
    }

    /// Whether stdout is a terminal that may be coloured.
    static var allowsColour: Bool {
        isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
    }

    /// Whether stderr is a terminal, where progress may be shown.
    static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

    /// Columns that text for a person may take: those that `COLUMNS` asks for (POSIX.1-2017, Base
    /// Definitions 8.3), else those of the terminal behind stdout, nil where it is none.
    static var columns: Int? {
        if let asked = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init), asked > 0 {
            return asked
        }
        guard isatty(STDOUT_FILENO) == 1 else { return nil }
        var size = winsize()
        // The kernel fills a struct of our own; nothing is kept.
        guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return nil
        }
        return Int(size.ws_col)
    }

    /// The system's words for an I/O error, such as "no such file or directory".
    static func reason(_ error: any Error) -> String {
        let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error
        let cause = (underlying ?? error) as NSError
        guard cause.domain == NSPOSIXErrorDomain else { return error.localizedDescription }
        // The C library's words are copied at once.
        let words = unsafe String(cString: strerror(Int32(cause.code)))
        return words.prefix(1).lowercased() + words.dropFirst()
    }
}

extension String {
    /// The text with what a terminal obeys, but tabs and line ends, written as `\u{1B}`.
    var showingControls: String { showing { $0.isObeyed && $0 != "\n" && $0 != "\t" } }

    /// The same with tabs and line ends, for what must stay on one line letter by letter: a path.
    var showingLineEnds: String { showing(\.isObeyed) }

    private func showing(_ isHidden: (Unicode.Scalar) -> Bool) -> String {
        guard unicodeScalars.contains(where: isHidden) else { return self }
        return unicodeScalars.map { scalar in
            isHidden(scalar)
                ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
        }.joined()
    }
}

extension Unicode.Scalar {
    /// Whether a terminal would obey it rather than show it: a control character (category Cc), or
    /// one that turns the direction of what follows (Unicode Bidirectional Algorithm, UAX #9, 2.1 to
    /// 2.5).
    var isObeyed: Bool {
        switch value {
        case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
