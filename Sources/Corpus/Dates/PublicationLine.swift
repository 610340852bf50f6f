/// A line that says when something was published, and little else.
///
///     May 3, 2018        Posted on 3 May 2018 by admin      Published: 2018-05-03 14:30 GMT
///     By Jane Doe | May 3, 2018       Tuesday, 3 May 2018 – 10:15        Bishkek, 3 May 2018
///     Publié le 3 mai 2018 à 14h30    14:30, 3 мая 2018 г.
struct PublicationLine {
    private static let longest = 120

    var date: PrintedDate
    /// Whether the line says nothing but the date, perhaps with its weekday.
    let isBare: Bool
    /// Whether it tells of a change: `Updated: 4 May 2018`.
    let isUpdate: Bool

    /// A line that is known to hold a date and is nothing else.
    init(date: PrintedDate) {
        self.date = date
        isBare = true
        isUpdate = false
    }

    /// Reads a line; nil if it says something else.
    init?(_ bytes: [UInt8], line: Range<Int>) {
        guard line.count <= Self.longest, line.count >= 5,
            bytes[line].contains(where: \.isDigit),
            let (date, range) = DateExpression.first(in: bytes, line)
        else { return nil }
        let lead = PublicationLead(bytes, line.lowerBound..<range.lowerBound)
        let after = range.upperBound..<line.upperBound
        guard let lead, Self.isTail(bytes, after) else { return nil }
        let hasNoWords = lead.words == 0 && Self.isTime(bytes, after)
        guard date.year != nil || (date.day != nil && hasNoWords),
            date.day != nil || lead.names == 0 || date.figures != nil
        else { return nil }
        self.date = date
        isBare = lead.words == 0 && Self.isEmpty(bytes, after)
        isUpdate = lead.isUpdate
    }

    /// Whether there is no word but a weekday.
    private static func isEmpty(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        words(bytes, range).allSatisfy(MonthName.isWeekday)
    }

    /// Whether there is a time of day at most.
    private static func isTime(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        words(bytes, range).allSatisfy(times.contains) && bytes[range].last != 0x2E
    }

    /// A time of day, or a few words set off by a mark, but no sentence.
    private static func isTail(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var cursor = ByteCursor(bytes, range)
        cursor.skipSpaces()
        guard let first = cursor.next else { return true }
        let words = words(bytes, range)
        let others = words.count { !times.contains($0) && !MonthName.isWeekday($0) }
        let isSetOff =
            (!first.beginsLetter && !first.isDigit) || words.contains(where: Self.setOff.contains)
        let isSentence = bytes[range].last == 0x2E && others > 2
        return others == 0 || (isSetOff && others <= 8 && !isSentence)
    }

    private static func words(_ bytes: [UInt8], _ range: Range<Int>) -> [ShortWord] {
        var words: [ShortWord] = []
        var cursor = ByteCursor(bytes, range)
        while !cursor.isAtEnd {
            if let word = cursor.takeAnyWord() { words.append(word) } else { cursor.position += 1 }
        }
        return words
    }

    private static let setOff: Set<ShortWord> = ["by", "in", "updated", "modified"]

    /// What stands beside a time of day, in several languages.
    private static let times: Set<ShortWord> = {
        let words =
            "am pm a p m gmt utc est edt et pt ct cet cest eet eest msk bst ist pkt npt wib wita "
            + "wit eat wat cat sast sgt hkt jst kst pst pht aest nzst gst irst brt clt trt alm at "
            + "t z h hrs hours hour local time age year years day days ago min read "
            + "à las às alle ore uhr um kl saat г года год р року в о от roku"
        return Set(words.split(separator: " ").flatMap(CaseForms.of))
    }()
}

/// What stands before the date of a publication line: words such as "posted on", a time of day, or
/// a name set off by a mark.
private struct PublicationLead {
    /// All words and the times of day.
    private(set) var words = 0
    private(set) var names = 0
    private(set) var isUpdate = false

    init?(_ bytes: [UInt8], _ range: Range<Int>) {
        var cursor = ByteCursor(bytes, range)
        var (isPublished, isNaming, endsWithLead, endsWithOf) = (false, false, false, false)
        while let byte = cursor.next {
            let start = cursor.position
            if let word = cursor.takeAnyWord() {
                words += 1
                isUpdate = isUpdate || Self.updates.contains(word)
                guard !Self.others.contains(word) else { return nil }
                isPublished = isPublished || Self.publications.contains(word)
                endsWithLead = Self.leads.contains(word)
                endsWithOf = word == Self.of
                guard !endsWithLead, !Self.zones.contains(word) else {
                    isNaming = Self.namings.contains(word)
                    continue
                }
                // Nuku'alofa, Port-au-Prince.
                let goesOn = start > range.lowerBound && Self.joints.contains(bytes[start - 1])
                guard isNaming || goesOn || !bytes[start].isLower else { return nil }
                names += 1
            } else if byte.isDigit {
                guard Self.takeTime(&cursor) else { return nil }
            } else {
                cursor.position += 1
            }
        }
        isUpdate = isUpdate && !isPublished
        guard names > 0 else { return }
        // "Entry of 3 May 2018", but not "The Accords of 3 May 2018".
        if endsWithOf { return nil }
        let end = bytes[range].lastIndex { $0 != 0x20 && $0 != 0xA0 && $0 != 0xC2 }
        let isSetOff = end.map { !bytes[$0].isLetter && bytes[$0] != 0x2E } == true
        // `TUNIS 13.05.2011`: a place in capitals.
        let isShouted = names <= 3 && !bytes[range].contains(where: \.isLower)
        // A heading of Markdown with a date in it is a heading.
        guard names <= 5, isSetOff || endsWithLead || isShouted, bytes[range.lowerBound] != 0x23
        else {
            return nil
        }
    }

    /// `14:30`, `14.30`, `1430`, `14h30`.
    private static func takeTime(_ cursor: inout ByteCursor) -> Bool {
        if let number = cursor.takeNumber(digits: 4...4) {
            return number / 100 < 24 && number % 100 < 60
        }
        guard let hour = cursor.takeNumber(digits: 1...2), hour < 25,
            cursor.take(0x3A) || cursor.take(0x2E) || cursor.take(0x68)
        else { return false }
        guard cursor.takeNumber(digits: 2...2) != nil else { return false }
        if cursor.take(0x3A) { return cursor.takeNumber(digits: 2...2) != nil }
        return true
    }

    /// The last bytes of what joins the parts of a name: hyphens and apostrophes.
    private static let joints: Set<UInt8> = [0x27, 0x2D, 0x99]
    /// Words before the name of a writer, which may be a user's: `by admin on`.
    private static let namings: Set<ShortWord> = ["by", "par", "por", "von"]
    /// Words that announce another day than that of publication.
    private static let others: Set<ShortWord> = [
        "load", "accessed", "retrieved", "printed", "downloaded", "archived", "expires", "born",
        "died", "deadline", "since", "until", "correction",
    ]
    private static let of: ShortWord = "of"
    private static let zones: Set<ShortWord> = [
        "gmt", "utc", "est", "edt", "et", "cet", "msk", "am", "pm", "a", "p", "m", "h", "hrs",
    ]
    private static let updates: Set<ShortWord> = [
        "updated", "modified", "revised", "reviewed", "actualizado", "mis",
    ]
    private static let publications: Set<ShortWord> = [
        "posted", "published", "publié", "publicado",
    ]

    /// Words that announce the date, in several languages.
    private static let leads: Set<ShortWord> = {
        let words =
            "posted published publication date dated updated last modified created added first on "
            + "in written filed at the issued release released submitted by from "
            + "revised reviewed revision version of entry article profile page report paper brief "
            + "briefing note yearbook factsheet "
            + "publié publiée par por von mis mise à jour le paru parue modifié publicado publicada "
            + "actualizado actualización fecha el em por atualizado data veröffentlicht erstellt "
            + "stand vom am pubblicato il aggiornato gepubliceerd geplaatst op opublikowano dodano "
            + "dnia опубликовано обновлено дата публикации добавлено опубліковано yayınlanma "
            + "yayın tarihi güncelleme eklenme diterbitkan dipublikasikan tanggal imechapishwa"
        return Set(words.split(separator: " ").flatMap(CaseForms.of))
    }()
}
