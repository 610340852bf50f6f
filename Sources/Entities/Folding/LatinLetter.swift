/// A Latin letter beyond ASCII: its base letters, and whether it is a capital.
///
/// One table holds the blocks in which such letters stand, so that a text in French costs a load for
/// each accent.
struct LatinLetter: BitwiseCopyable, Sendable {
    /// The base letter in lower case; 0 stands for no such letter.
    private(set) var first: UInt8 = 0
    /// The second base letter of a ligature, else 0.
    private(set) var second: UInt8 = 0
    /// Whether it is a capital or title-case letter.
    private(set) var isCapital = false

    /// The letter of a scalar, if it is one.
    @inline(__always)
    static func of(_ scalar: UInt32) -> LatinLetter? {
        guard let index = index(of: scalar) else { return nil }
        let letter = table[index]
        return letter.first == 0 ? nil : letter
    }

    /// Latin-1 to Latin Extended-B with the first phonetic letters, then Latin Extended Additional.
    @inline(__always)
    private static func index(of scalar: UInt32) -> Int? {
        switch scalar {
        case 0x80..<0x280: Int(scalar) - 0x80
        case 0x1E00..<0x1F00: Int(scalar) - 0x1E00 + 0x200
        default: nil
        }
    }

    private static let table: [LatinLetter] = {
        var table = [LatinLetter](repeating: LatinLetter(), count: 0x300)
        for (letters, base) in families {
            let bytes = Array(base.utf8)
            for scalar in letters.unicodeScalars {
                guard let index = index(of: scalar.value) else { continue }
                table[index] = LatinLetter(
                    first: bytes[0], second: bytes.count > 1 ? bytes[1] : 0,
                    isCapital: scalar.properties.isUppercase)
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
