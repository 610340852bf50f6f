import Foundation

/// How long it took to go through a corpus, several times.
struct Measurement {
    private let megabytes: Double
    private let places: Int
    /// Seconds of each run, the fastest first.
    private let times: [Double]

    /// Runs a search over every text of a corpus.
    /// - Parameter count: the places of a text.
    init(_ corpus: TextPieces, runs: Int, counting count: ([UInt8]) -> Int) {
        var found = 0
        times = (0..<runs).map { _ in
            found = 0
            let start = ProcessorTime()
            for text in corpus.texts { found += count(text) }
            return start.elapsed
        }.sorted()
        megabytes = Double(corpus.byteCount) / 1e6
        places = found
    }

    /// A word and a figure a line, megabytes of 10⁶ bytes.
    var table: String {
        """
        corpus    \(Self.rounded(megabytes)) MB
        places    \(places)
        fastest   \(speed(times.first)) MB/s
        median    \(speed(times.isEmpty ? nil : times[times.count / 2])) MB/s
        """
    }

    private func speed(_ seconds: Double?) -> String {
        guard let seconds, seconds > 0 else { return "-" }
        return Self.rounded(megabytes / seconds)
    }

    /// With two digits behind the point.
    static func rounded(_ value: Double) -> String { String(format: "%.2f", value) }
}
