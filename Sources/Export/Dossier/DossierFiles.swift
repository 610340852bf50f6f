public import Knowledge

/// A dossier as the files of a folder: a page to read, the claims as JSON, each article's text, and
/// the hashes of them all in the form that `sha256sum -c` takes.
///
/// The file of an article has its SHA-256 for a name.
public enum DossierFiles {
    /// The page.
    public static let pageName = "index.html"
    /// The claims.
    public static let claimsName = "claims.json"
    /// The hashes.
    public static let sumsName = "SHA256SUMS"

    /// The name of an article's file.
    public static func articleName(_ article: ContentHash) -> String {
        "article-\(article.hex).txt"
    }

    /// The files with their names, sorted by name but for the hashes, which come last.
    public static func files(of dossier: Dossier) -> [(name: String, bytes: [UInt8])] {
        var files = [
            (name: claimsName, bytes: claims(of: dossier)),
            (name: pageName, bytes: Array(DossierPage(dossier).html.utf8)),
        ]
        files += dossier.articles.map { (articleName($0.reference.id), $0.text) }
            .sorted { $0.0 < $1.0 }
        let sums = files.map { "\(ContentHash(hashing: $0.bytes).hex)  \($0.name)\n" }
        return files + [(sumsName, Array(sums.joined().utf8))]
    }

    private static func claims(of dossier: Dossier) -> [UInt8] {
        var json = JSONWriter(layout: .pretty)
        json.object { json in
            json.field("title", dossier.title)
            json.array("entities") { json in
                for entity in dossier.entities {
                    json.object { json in
                        json.field("id", entity.id.rawValue)
                        json.field("name", entity.name)
                        json.field("kind", entity.kind.rawValue)
                    }
                }
            }
            json.array("claims") { json in
                for claim in dossier.claims { json.object { $0.fields(of: claim) } }
            }
            json.array("articles") { json in
                for article in dossier.articles {
                    json.object { json in
                        json.fields(of: article.reference)
                        json.field("file", articleName(article.reference.id))
                        json.field("copies", article.copies.map(\.source.path))
                    }
                }
            }
        }
        json.endLine()
        return json.finish()
    }
}
