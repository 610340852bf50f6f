import Foundation
import Testing

/// A JSON value whose objects keep their keys in the order of the text.
indirect enum OrderedJSON {
    case object([(key: String, value: OrderedJSON)])
    case array([OrderedJSON])
    /// A string, number, truth value or null, as written.
    case scalar(String)

    /// Reads one document; what JSON does not allow is a failed requirement.
    init(_ data: Data) throws {
        _ = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
        var scanner = Scanner(bytes: ArraySlice(data))
        self = scanner.value()
    }

    /// The keys of an object, in order; nil for all else.
    var keys: [String]? {
        if case .object(let fields) = self { fields.map(\.key) } else { nil }
    }

    /// The elements of an array, none for all else.
    var elements: [OrderedJSON] {
        if case .array(let elements) = self { elements } else { [] }
    }

    /// The text of a scalar; of a string without its quotes.
    var text: String? {
        guard case .scalar(let text) = self else { return nil }
        return text.hasPrefix("\"") ? String(text.dropFirst().dropLast()) : text
    }

    /// The first value at a path: keys, and `0` for an array's first element.
    subscript(path: String) -> OrderedJSON? {
        path.split(separator: ".").reduce(self) { value, step in
            switch value {
            case .object(let fields): fields.first { $0.key == step }?.value
            case .array(let elements) where step == "0": elements.first
            default: nil
            }
        }
    }

    /// Reads a text that is known to be JSON.
    private struct Scanner {
        var bytes: ArraySlice<UInt8>

        mutating func value() -> OrderedJSON {
            skipBlanks()
            switch bytes.first {
            case UInt8(ascii: "{"): return .object(list(until: "}") { ($0.key(), $0.value()) })
            case UInt8(ascii: "["): return .array(list(until: "]") { $0.value() })
            case UInt8(ascii: "\""): return .scalar(string())
            default:
                let scalar = bytes.prefix { !",]} \n".utf8.contains($0) }
                bytes = bytes.dropFirst(scalar.count)
                return .scalar(String(decoding: scalar, as: UTF8.self))
            }
        }

        private mutating func key() -> String {
            skipBlanks()
            defer {
                skipBlanks()
                bytes = bytes.dropFirst()
            }
            return String(string().dropFirst().dropLast())
        }

        private mutating func list<T>(
            until end: Unicode.Scalar, _ element: (inout Scanner) -> T
        ) -> [T] {
            var elements: [T] = []
            bytes = bytes.dropFirst()
            skipBlanks()
            while bytes.first != UInt8(ascii: end) {
                elements.append(element(&self))
                skipBlanks()
                if bytes.first == UInt8(ascii: ",") { bytes = bytes.dropFirst() }
                skipBlanks()
            }
            bytes = bytes.dropFirst()
            return elements
        }

        private mutating func string() -> String {
            var end = bytes.index(after: bytes.startIndex)
            while bytes[end] != UInt8(ascii: "\"") {
                end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
            }
            defer { bytes = bytes[(end + 1)...] }
            return String(decoding: bytes[...end], as: UTF8.self)
        }

        private mutating func skipBlanks() { bytes = bytes.drop { " \n\r\t".utf8.contains($0) } }
    }
}
