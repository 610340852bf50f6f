import Export
import Subprocess

/// Graphviz' `dot`, run as a program of its own.
///
/// The drawing names its layout itself (`layout=dot` or `sfdp`), and `dot` obeys. Where lines have
/// words it runs twice: it lays out, we place the words, it draws.
enum Graphviz {
    /// What a drawing can become.
    enum PictureFormat: String, CaseIterable, Sendable {
        case svg, png, pdf
    }

    /// A picture, and what Graphviz had to say about it.
    struct Picture: Sendable {
        var bytes: [UInt8]
        /// Standard error, nil where it is empty: about a missing font, for instance.
        var complaint: String?
    }

    /// Lays out and draws DOT; after the time limit the program is killed.
    static func render(
        dot: [UInt8], format: PictureFormat, timeLimit: Duration,
        program: String = "dot"
    ) async throws(GraphvizError) -> Picture {
        switch await run(program, dot: dot, format: format, timeLimit: timeLimit) {
        case .timedOut: throw .timedOut(timeLimit)
        case .failed(let error): throw error
        case .finished(let picture): return picture
        }
    }

    private enum Outcome: Sendable {
        case finished(Picture)
        case failed(GraphvizError)
        case timedOut
    }

    /// Races the program against the clock; cancelling the task of the loser kills the program.
    private static func run(
        _ program: String, dot: [UInt8], format: PictureFormat, timeLimit: Duration
    ) async -> Outcome {
        await withTaskGroup(of: Outcome.self) { group in
            group.addTask { await draw(program, dot: dot, format: format) }
            group.addTask {
                try? await Task.sleep(for: timeLimit)
                return .timedOut
            }
            let first = await group.next() ?? .timedOut
            group.cancelAll()
            return first
        }
    }

    private static func draw(
        _ program: String, dot: [UInt8], format: PictureFormat
    ) async -> Outcome {
        let drawing = ["-T\(format.rawValue)"]
        guard DOTFormat.hasWordsBesideLines(dot) else {
            return await run(program, drawing, dot: dot)
        }
        let layout = await run(program, ["-Tdot"], dot: dot)
        guard case .finished(let laidOut) = layout else { return layout }
        let placed = DOTFormat.placingLabels(inLayout: laidOut.bytes)
        let drawn = await run(program, ["-n2"] + drawing, dot: placed)
        guard case .finished(var picture) = drawn else { return drawn }
        // What is wrong with the drawing itself is said twice.
        picture.complaint = laidOut.complaint ?? picture.complaint
        return .finished(picture)
    }

    private static func run(
        _ program: String, _ arguments: [String], dot: [UInt8]
    ) async -> Outcome {
        do {
            let result = try await Subprocess.run(
                .name(program), arguments: Arguments(arguments), input: .array(dot),
                output: .bytes(limit: .max), error: .bytes(limit: .max))
            let errors = String(decoding: result.standardError, as: UTF8.self)
            guard result.terminationStatus.isSuccess else {
                return .failed(.rejected(status: "\(result.terminationStatus)", errors: errors))
            }
            return .finished(
                Picture(bytes: result.standardOutput, complaint: errors.isEmpty ? nil : errors))
        } catch let error as SubprocessError where error.code == .executableNotFound {
            return .failed(.notInstalled(program: program))
        } catch {
            return .failed(.notRun(reason: "\(error)"))
        }
    }
}

/// Why Graphviz gave no picture.
enum GraphvizError: Error, Hashable {
    /// There is no such program on the search path.
    case notInstalled(program: String)
    /// It did not finish within the limit.
    case timedOut(Duration)
    /// It ended with an error.
    case rejected(status: String, errors: String)
    /// It could not be started, or spoken to.
    case notRun(reason: String)
}

extension GraphvizError: CustomStringConvertible {
    /// The message for the user, with what to do about it.
    var description: String {
        switch self {
        case .notInstalled(let program):
            "“\(program)” was not found: install the package “graphviz” (apt-get install graphviz)"
        case .timedOut(let limit):
            """
            Graphviz was stopped after \(limit): draw fewer entities, give it more time \
            (--time-limit), or take straight lines (--lines straight)
            """
        case .rejected(let status, let errors):
            "Graphviz failed (\(status)): \(errors)"
        case .notRun(let reason):
            "Graphviz could not be run: \(reason)"
        }
    }
}
