/// What keeps a measurement from starting.
enum BenchError: Error, CustomStringConvertible {
    case unreadable(String)
    case noTables(String)
    case noDictionary(String)
    case noArticle(file: String, line: Int)

    /// Place and reason.
    var description: String {
        switch self {
        case .unreadable(let path): "\(path): no such file or folder, or not readable"
        case .noTables(let folder): "\(folder): no .tsv file in this folder"
        case .noDictionary(let path):
            "\(path): neither a folder nor a dictionary that this program compiled"
        case .noArticle(let file, let line):
            "\(file):\(line): expected a JSON object with a \"text\" and perhaps a \"title\""
        }
    }
}
