/// Names of months and days of the week, in full and abbreviated: English, and those languages in
/// which news pages of many regions print their dates.
enum MonthName {
    /// The month (1–12) of a name in any of the languages, without its full stop.
    static func number(_ name: ShortWord) -> Int? { english[name] ?? foreign[name] }

    /// The month of an English name: in English alone the month may stand before the day.
    static func englishNumber(_ name: ShortWord) -> Int? { english[name] }

    static func isWeekday(_ name: ShortWord) -> Bool { weekdays.contains(name) }

    private static let english = table([
        "january jan", "february feb febr", "march mar", "april apr", "may", "june jun",
        "july jul", "august aug", "september sep sept", "october oct", "november nov",
        "december dec",
    ])

    // French, Spanish, Portuguese, Italian; German, Dutch; Polish; Russian, Ukrainian; Turkish;
    // Indonesian, Swahili. Abbreviations that are words elsewhere (set, out, ago, gen) are left out.
    private static let foreign = table([
        "janvier janv enero ene janeiro gennaio januar jänner januari stycznia styczeń января "
            + "январь янв січня січень ocak januari",
        "février fevrier févr fév febrero fevereiro fev febbraio februar februari lutego luty "
            + "февраля февраль фев лютого лютий şubat februari",
        "mars marzo março marco märz maerz maart marca marzec марта март березня березень mart "
            + "maret machi",
        "avril avr abril abr aprile kwietnia kwiecień апреля апрель апр квітня квітень nisan "
            + "aprili",
        "mai mayo maio maggio mei maja maj мая май травня травень mayıs",
        "juin junio junho giugno juni czerwca czerwiec июня июнь червня червень haziran",
        "juillet juil julio julho luglio juli lipca lipiec июля июль липня липень temmuz julai",
        "août aout agosto augustus sierpnia sierpień августа август авг серпня серпень ağustos "
            + "agustus agosti",
        "septembre septiembre setiembre setembro settembre września wrzesień сентября сентябрь "
            + "сент вересня вересень eylül septemba",
        "octobre octubre outubro ottobre oktober okt października październik октября октябрь "
            + "окт жовтня жовтень ekim oktoba",
        "novembre noviembre novembro listopada listopad ноября ноябрь ноя листопада листопад "
            + "kasım novemba",
        "décembre decembre déc diciembre dic dezembro dez dicembre dezember grudnia grudzień "
            + "декабря декабрь дек грудня грудень aralık desember desemba",
    ])

    private static let weekdays: Set<ShortWord> = {
        let names =
            "monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri "
            + "saturday sat sunday sun lundi mardi mercredi jeudi vendredi samedi dimanche lunes "
            + "martes miércoles jueves viernes sábado sabado domingo segunda terça quarta quinta "
            + "sexta feira lunedì martedì mercoledì giovedì venerdì sabato domenica montag "
            + "dienstag mittwoch donnerstag freitag samstag sonntag maandag dinsdag woensdag "
            + "donderdag vrijdag zaterdag zondag poniedziałek wtorek środa czwartek piątek sobota "
            + "niedziela понедельник вторник среда четверг пятница суббота воскресенье понеділок "
            + "вівторок середа четвер неділя pazartesi salı çarşamba perşembe cuma cumartesi pazar "
            + "senin selasa rabu kamis jumat sabtu minggu"
        return Set(names.split(separator: " ").flatMap(CaseForms.of))
    }()

    private static func table(_ months: [String]) -> [ShortWord: Int] {
        var numbers: [ShortWord: Int] = [:]
        for (i, names) in months.enumerated() {
            for name in names.split(separator: " ") {
                for form in CaseForms.of(name) { numbers[form] = i + 1 }
            }
        }
        return numbers
    }
}

/// The ways in which a word of a table may be written in a text: `ShortWord` folds the case of
/// ASCII letters only.
enum CaseForms {
    /// In lower case, with a capital, and in capitals.
    static func of(_ word: Substring) -> [ShortWord] {
        [String(word), word.prefix(1).uppercased() + word.dropFirst(), word.uppercased()].map {
            let bytes = Array($0.utf8)
            return ShortWord(folding: bytes, bytes.indices)
        }
    }
}
