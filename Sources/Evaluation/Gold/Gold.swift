import Foundation

/// A folder of annotated files: what a careful reader takes out of some texts.
///
/// The folder holds the files themselves or a folder `gold` with them; `aliases.json`, the other
/// names of the gold's entities, lies in it or above it. The source texts are looked for where
/// `Gold(folder:)` says. Offsets count Unicode code points of a whole source file.
public struct Gold: Sendable {
    /// The annotated files, in order of their names, with their texts.
    let files: [(gold: GoldFile, text: SourceText?)]
    /// What the entities of the gold are also called.
    let names: NameTable
    /// For each annotated file the text it was made from, as far as it was found.
    public let sources: [GoldSource]

    /// Reads the gold below a folder.
    ///
    /// Texts come from `texts` where it is given, else from `seeds`, `../seeds` or `../shared/seeds`
    /// beside the folder of the files. Throws `EvaluationError`, also for an offset outside its text.
    public init(
        folder: String, texts: String? = nil, aliases: String? = nil
    ) throws(EvaluationError) {
        let place = try GoldFolder(folder)
        var files: [(gold: GoldFile, text: SourceText?)] = []
        var sources: [GoldSource] = []
        for (path, file) in try place.goldFiles() {
            let text = try place.text(named: file.source, in: texts)
            try file.checkOffsets(within: text?.text.count, path: path)
            files.append((file, text?.text))
            sources.append(GoldSource(name: file.source, path: text?.path))
        }
        guard !files.isEmpty else {
            throw EvaluationError(.missing, "no gold in \(folder): no .json file has \"articles\"")
        }
        self.files = files
        self.sources = sources
        names = NameTable(aliases: try place.aliases(at: aliases), of: files.map(\.gold))
    }
}

/// A text that gold was made from.
public struct GoldSource: Hashable, Sendable {
    /// The file's name in the gold.
    public let name: String
    /// Where it was found.
    public let path: String?

    /// The file's name without folder and extension: articles of a system belong to the gold of the
    /// same stem.
    public var stem: SourceStem { SourceStem(path: name) }
}
