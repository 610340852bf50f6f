/// The place, date and agency before an article's first sentence.
///
///     NOV. 29 (The Bulletin) —        DUSHANBE/Nov. 8 (The Bulletin) —
///     SEPT. 15 2015, DUSHANBE (…) –   KABUL, Afghanistan (AP) --
///     BISHKEK —                       MOSCOW, May 3. /TASS/.
struct Dateline {
    /// All of it, with the dash and the space after.
    let range: Range<Int>
    /// The printed date.
    var date: PrintedDate?
    /// What stands in the parentheses, such as `The Bulletin`.
    let agency: Range<Int>?
    /// Whether it is a date alone or a place alone, as lines of a chronology or glossary begin too.
    var isWeak = false
}
