/// A path as text: what can be said of it without asking the file system.
package struct PathName {
    let path: String

    /// A path as typed.
    package init(_ path: String) {
        self.path = path
    }

    /// Without `.` parts and doubled slashes, and with `..` taken back where a named part precedes.
    package var normalised: String {
        var parts: [Substring] = []
        let isAbsolute = path.utf8.first == UInt8(ascii: "/")
        for part in path.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else if part != ".." || !isAbsolute {
                parts.append(part)
            }
        }
        let joined = parts.joined(separator: "/")
        return isAbsolute ? "/" + joined : joined.isEmpty ? "." : joined
    }

    /// What stands behind the last dot of the name, in lower case; nil without one.
    var ending: String? {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
            return nil
        }
        return name[name.utf8.index(after: dot)...].lowercased()
    }

    /// The path of an entry of this directory.
    func appending(_ name: String) -> String {
        switch path {
        case ".": name
        case "/": "/" + name
        default: path + "/" + name
        }
    }
}
