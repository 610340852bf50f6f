import Entities
import Foundation
import Testing

/// Dictionaries to import beside.
enum Dictionaries {
    /// A few rows.
    static let small = [
        file(
            "states.tsv",
            """
            id\tname\taliases\tdemonyms\tiso2\tfrom
            afghanistan\tAfghanistan\tIslamic Republic of Afghanistan\tAfghan\tAF\t1919
            east-germany\tEast Germany\t\t\t\t
            iraq\tIraq\t\tIraqi\tIQ\t
            united-states\tUnited States\tUnited States of America; US; U.S.\tAmerican\tUS\t
            """),
        file(
            "organisations.tsv",
            """
            id\tname\taliases\tkind
            nato\tNorth Atlantic Treaty Organization\tNATO\torganisation
            un\tUnited Nations\tUN; U.N.\torganisation
            """),
        file(
            "people.tsv",
            """
            id\tname\taliases\tweak_aliases\tnationality
            hamid-karzai\tHamid Karzai\t\t\tafghanistan
            john-smith\tJohn Smith\t\t\tunited-states
            """),
        file("places.tsv", "id\tname\taliases\tstate\nkabul\tKabul\t\tafghanistan\n"),
        file(
            "offices.tsv",
            """
            person\trole\tof\tfrom\tuntil
            hamid-karzai\tpresident\tafghanistan\t2001-12-22\t2014-09-29
            """),
        file(
            "roles.tsv",
            """
            role\tvariants
            commander\tmilitary commander
            foreign minister\tminister of foreign affairs
            president\tPres.
            secretary-general\tsecretary general
            """),
    ]

    private static func file(_ name: String, _ text: String) -> DictionaryFile {
        DictionaryFile(directory: "dict", name: name, bytes: Array(text.utf8))
    }

    /// The tables of a folder.
    static func folder(_ url: URL) throws -> [DictionaryFile] {
        try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
            .filter { $0.hasSuffix(".tsv") }
            .map { name in
                DictionaryFile(
                    directory: url.path, name: name,
                    bytes: [UInt8](try Data(contentsOf: url.appending(path: name))))
            }
    }

    /// The dictionaries of the checkout.
    static func shipped() throws -> [DictionaryFile] {
        var url = URL(filePath: #filePath)
        while url.path != "/" {
            let folder = url.appending(path: "dict")
            if FileManager.default.fileExists(atPath: folder.path) {
                return try self.folder(folder)
            }
            url.deleteLastPathComponent()
        }
        throw CocoaError(.fileNoSuchFile)
    }
}
