/// Folds letters beyond ASCII: Latin ones to their base letters, others to lower case.
///
/// A table rather than canonical decomposition, which leaves Ł, Đ, Ø and ß as they are and takes
/// the breve from the Cyrillic й, a letter of its own.
enum LetterTable {
    /// Appends the folded UTF-8 of one scalar; nothing for a combining mark.
    static func append(_ scalar: UInt32, keepingCase: Bool, to key: inout [UInt8]) {
        if isCombining(scalar) { return }
        if let base = latin[scalar] {
            if keepingCase, isUppercase(scalar), let first = base.first {
                key.append(first & ~0x20)
                key += base.dropFirst()
            } else {
                key += base
            }
            return
        }
        guard let letter = Unicode.Scalar(scalar) else { return }
        if keepingCase {
            key += Array(String(letter).utf8)
        } else {
            key += Array(letter.properties.lowercaseMapping.utf8)
        }
    }

    /// Marks that stand behind the letter they change, as decomposed text has them.
    static func isCombining(_ scalar: UInt32) -> Bool {
        (0x300...0x36F).contains(scalar) || (0x1DC0...0x1DFF).contains(scalar)
            || (0x20D0...0x20FF).contains(scalar)
    }

    /// Whether the scalar is a capital or title-case letter.
    static func isUppercase(_ scalar: UInt32) -> Bool {
        Unicode.Scalar(scalar)?.properties.isUppercase ?? false
    }

    /// Base letters in lower case, by scalar.
    private static let latin: [UInt32: [UInt8]] = {
        var table: [UInt32: [UInt8]] = [:]
        for (letters, base) in families {
            for scalar in letters.unicodeScalars {
                table[scalar.value] = Array(base.utf8)
            }
        }
        return table
    }()

    private static let families: KeyValuePairs = [
        "ÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦẠẢẤẦẨẪẬẮẰẲẴẶàáâãäåāăąǎǟǡǻȁȃȧạảấầẩẫậắằẳẵặªəƏ": "a",
        "ḂḄḆḃḅḇ": "b", "ÇĆĈĊČḈçćĉċčḉ": "c", "ÐĎĐḊḌḎḐḒðďđḋḍḏḑḓ": "d",
        "ÈÉÊËĒĔĖĘĚȄȆȨẸẺẼẾỀỂỄỆèéêëēĕėęěȅȇȩẹẻẽếềểễệ": "e", "Ḟḟ": "f",
        "ĜĞĠĢǤǦǴḠĝğġģǥǧǵḡ": "g", "ĤĦȞḢḤḦḨḪĥħȟḣḥḧḩḫẖ": "h",
        "ÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊìíîïĩīĭįıǐȉȋḭḯỉị": "i", "Ĵĵǰ": "j", "ĶǨḰḲḴķĸǩḱḳḵ": "k",
        "ĹĻĽĿŁḶḸḺḼĺļľŀłḷḹḻḽ": "l", "ḾṀṂḿṁṃ": "m", "ÑŃŅŇŊǸṄṆṈṊñńņňŉŋǹṅṇṉṋ": "n",
        "ÒÓÔÕÖØŌŎŐƠǑǪǬǾȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợº": "o",
        "ṔṖṕṗ": "p", "ŔŖŘȐȒṘṚṜṞŕŗřȑȓṙṛṝṟ": "r", "ŚŜŞŠȘṠṢṤṦṨśŝşšșṡṣṥṧṩſ": "s",
        "ŢŤŦȚṪṬṮṰţťŧțṫṭṯṱẗ": "t",
        "ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự": "u",
        "ṼṾṽṿ": "v", "ŴẀẂẄẆẈŵẁẃẅẇẉẘ": "w", "ẊẌẋẍ": "x", "ÝŶŸȲẎỲỴỶỸýÿŷȳẏẙỳỵỷỹ": "y",
        "ŹŻŽẐẒẔźżžẑẓẕ": "z", "Æǣæ": "ae", "Œœ": "oe", "ß": "ss", "Þþ": "th", "Ĳĳ": "ij",
    ]
}
