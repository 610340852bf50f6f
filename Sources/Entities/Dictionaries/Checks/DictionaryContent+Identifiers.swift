import Knowledge

extension DictionaryContent {
    /// Codes of other registers are well formed, and each belongs to one row.
    mutating func checkIdentifiers() {
        check(.wikidata, allowed: "Q and a number, such as Q869") { code in
            code.first == UInt8(ascii: "Q") && code.count > 1
                && code.dropFirst().allSatisfy(Self.isDigit)
                && code[code.startIndex + 1] != UInt8(ascii: "0")
        }
        check(.iso2, allowed: "two capital letters of ISO 3166-1, such as TJ") { code in
            code.count == 2
                && code.allSatisfy { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
        }
    }

    private mutating func check(
        _ column: TableSchema.Column, allowed: String,
        isWellFormed: (ArraySlice<UInt8>) -> Bool
    ) {
        var holders: [ArraySlice<UInt8>: TableRow] = [:]
        for schema in TableSchema.allCases where schema.position(of: column) != nil {
            for row in reader.rows(of: schema) where !reader[row, column].isEmpty {
                let code = reader.text[reader[row, column]]
                let shown = "\(column.header) \"\(reader.string(row, column))\""
                if !isWellFormed(code) {
                    reader.note(row, .error, "\(shown) is no identifier; write \(allowed)")
                } else if let holder = holders.updateValue(row, forKey: code) {
                    reader.note(
                        row, .error,
                        "\(shown) is also that of \"\(reader.string(holder, .id))\" ("
                            + reader.place(of: holder.origin) + ")")
                }
            }
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}
