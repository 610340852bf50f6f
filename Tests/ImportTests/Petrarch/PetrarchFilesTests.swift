import Entities
import Foundation
import Testing

@testable import Import

/// The dictionaries of PETRARCH themselves, where they are at hand.
@Suite(.enabled(if: PetrarchFiles.folder != nil)) struct PetrarchFilesTests {
    /// What the reader finds is what a count of lines by their first signs finds.
    @Test(arguments: PetrarchFiles.names) func nothingIsLost(_ name: String) throws {
        let bytes = try PetrarchFiles.bytes(name)
        let reader = PetrarchReader(bytes, file: name)
        let lines = String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        let problems = Set(reader.problems.map(\.place.line))
        var names: Set<Int> = []
        var synonyms: Set<Int> = []
        var brackets = 0
        for (index, line) in lines.enumerated() where !problems.contains(index + 1) {
            let content = line.prefix { $0 != "#" && $0 != ";" }
            if content.contains("=") { continue }
            brackets += content.count { $0 == "[" }
            let first = content.first { !$0.isWhitespace }
            if first == "+" {
                synonyms.insert(index + 1)
            } else if let first, first != "[" {
                names.insert(index + 1)
            }
        }
        // What stands under a name that cannot be read goes with it.
        let readNames = Set(reader.entries.map(\.name.line)).subtracting(problems)
        #expect(readNames.isSubset(of: names))
        #expect(names.subtracting(readNames).count <= problems.count)
        let readSynonyms = Set(reader.entries.flatMap { $0.synonyms.map(\.line) })
        #expect(readSynonyms.subtracting(problems).isSubset(of: synonyms))
        #expect(synonyms.subtracting(readSynonyms).count <= problems.count)
        let codes = reader.entries.flatMap(\.codes).filter { !problems.contains($0.line) }
        #expect((0...problems.count).contains(brackets - codes.count))
    }

    /// Every name is a row, a name of one, or left out with a reason; the result is a clean overlay.
    @Test func everyLineIsExplained() throws {
        let files = try Dictionaries.shipped()
        let known = try KnownEntities(reading: files)
        var importer = PetrarchImporter(known: known)
        var names: [(text: String, place: SourceLine)] = []
        for name in PetrarchFiles.names {
            // The beginning of the largest file will do.
            let bytes = Array(try PetrarchFiles.bytes(name).prefix(200_000))
            importer.read(bytes, file: name)
            for entry in PetrarchReader(bytes, file: name).entries {
                for synonym in [entry.name] + entry.synonyms {
                    let place = SourceLine(file: name, line: synonym.line)
                    names.append((synonym.text, place))
                }
            }
        }
        let overlay = DictionaryOverlay(importer.finish(), over: known, source: "PETRARCH")
        let all = Overlays.files(overlay, over: files)
        let errors = DictionaryCheck.problems(in: all).filter {
            $0.severity == .error && $0.file.hasPrefix("imported/")
        }
        #expect(errors.isEmpty, "\(errors.prefix(9))")
        let result = try KnownEntities(reading: all)
        let leftOut = Set(overlay.leftOut.map(\.place))
        let reasons = Set(
            overlay.leftOut.compactMap { note in
                note.message.split(separator: "\"").first.map { KnownEntities.key(String($0)) }
            })
        let lost = names.filter { name in
            if leftOut.contains(name.place) || !result.bearers(of: name.text).isEmpty {
                return false
            }
            let titled = String(TitledName(name.text, known: result).name)
            return !reasons.contains(KnownEntities.key(titled))
                && !isNamed(name.text, titled, in: result)
        }
        #expect(lost.isEmpty, "\(lost.count): \(lost.prefix(9))")
    }

    private func isNamed(_ text: String, _ titled: String, in result: KnownEntities) -> Bool {
        let names = [
            PersonalName(titled).printed, OrganisationName(text)?.name ?? "",
            // Initials between two names are read without being listed.
            titled.split(separator: " ").filter { $0.utf8.count > 2 }.joined(separator: " "),
        ]
        return names.contains { !result.bearers(of: $0).isEmpty }
            || result.roles.role(called: text) != nil
    }
}

/// Where the files of PETRARCH are.
enum PetrarchFiles {
    static let names = [
        "Phoenix.Countries.actors.txt", "Phoenix.International.actors.txt",
        "Phoenix.MilNonState.actors.txt", "Phoenix.agents.txt",
    ]

    static let folder: URL? = ProcessInfo.processInfo.environment["ENTENTE_FACTS"].map {
        URL(filePath: $0).appending(path: "petrarch")
    }

    static func bytes(_ name: String) throws -> [UInt8] {
        let folder = try #require(folder)
        return [UInt8](try Data(contentsOf: folder.appending(path: name)))
    }
}
