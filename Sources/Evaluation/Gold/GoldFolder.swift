import Foundation

/// Where the files of a gold lie.
struct GoldFolder {
    private let folder: String

    /// The folder itself, or its folder `gold` where it has one.
    init(_ folder: String) throws(EvaluationError) {
        guard Self.isFolder(folder) else {
            throw EvaluationError(.missing, "no such folder: \(folder)")
        }
        let outer = folder.last == "/" ? String(folder.dropLast()) : folder
        let inner = "\(outer)/gold"
        self.folder = Self.isFolder(inner) ? inner : outer
    }

    /// The annotated files, in order of their names. A JSON file without `articles` is none.
    func goldFiles() throws(EvaluationError) -> [(path: String, file: GoldFile)] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw EvaluationError(.unreadable, "cannot read \(folder)")
        }
        var files: [(path: String, file: GoldFile)] = []
        let visible = names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
        for name in visible.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            let path = "\(folder)/\(name)"
            let data = try Data(ofFileAt: path)
            guard try Self.decode(Headings.self, from: data, path: path).haveArticles else {
                continue
            }
            files.append((path, try Self.decode(GoldFile.self, from: data, path: path)))
        }
        return files
    }

    /// The text of a name and where it was found; nil where it lies in none of the places.
    func text(
        named name: String, in texts: String?
    ) throws(EvaluationError) -> (path: String, text: SourceText)? {
        let places =
            texts.map { [$0] }
            ?? ["../seeds", "../../seeds", "../../shared/seeds"].map { "\(folder)/\($0)" }
        guard
            let path = places.map({ "\($0)/\(name)" }).first(where: {
                FileManager.default.fileExists(atPath: $0)
            })
        else { return nil }
        return (path, SourceText(String(decoding: try Data(ofFileAt: path), as: UTF8.self)))
    }

    /// The other names and ids of entities: `aliases.json` in the folder or above it, unless
    /// another file is named.
    func aliases(at path: String?) throws(EvaluationError) -> [String: [String]] {
        let places = ["\(folder)/aliases.json", "\(folder)/../aliases.json"]
        guard let path = path ?? places.first(where: FileManager.default.fileExists(atPath:)) else {
            return [:]
        }
        return try Self.decode([String: [String]].self, from: try Data(ofFileAt: path), path: path)
    }

    private static func decode<Value: Decodable>(
        _ type: Value.Type, from data: Data, path: String
    ) throws(EvaluationError) -> Value {
        do {
            return try JSONDecoder().decode(type, from: data)
        } catch {
            throw EvaluationError(decoding: path, of: data, error)
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        (try? FileManager.default.contentsOfDirectory(atPath: path)) != nil
    }
}

extension Data {
    /// The bytes of a file.
    init(ofFileAt path: String) throws(EvaluationError) {
        guard FileManager.default.fileExists(atPath: path) else {
            throw EvaluationError(.missing, "no such file: \(path)")
        }
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw EvaluationError(.unreadable, "cannot read \(path)")
        }
        self = bytes
    }
}

/// What a JSON file is about, judged by its keys.
private struct Headings: Decodable {
    let haveArticles: Bool

    private enum Key: String, CodingKey { case articles }

    init(from decoder: any Decoder) throws {
        let fields = try? decoder.container(keyedBy: Key.self)
        haveArticles = fields?.contains(.articles) ?? false
    }
}

extension GoldFile {
    /// Throws where a range runs over the end of a text of so many code points.
    func checkOffsets(within count: Int?, path: String) throws(EvaluationError) {
        guard let count else { return }
        let places = [
            ("articles", articles.map(\.range)), ("mentions", mentions.map(\.range)),
            ("claims", claims.map(\.evidence)),
        ]
        for (list, ranges) in places {
            guard let index = ranges.firstIndex(where: { $0.upperBound > count }) else { continue }
            throw EvaluationError(
                .badData,
                "\(path): \(list)[\(index)]: ends at \(ranges[index].upperBound), but \(source) has "
                    + "\(count) code points")
        }
    }
}
