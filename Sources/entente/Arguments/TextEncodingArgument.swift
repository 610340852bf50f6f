public import ArgumentParser
public import Corpus

extension TextEncoding: ExpressibleByArgument {
    /// Takes the usual spellings: `utf-8`, `UTF8`, `windows-1252`, `cp1252`.
    public init?(argument: String) {
        self.init(name: argument)
    }
}
