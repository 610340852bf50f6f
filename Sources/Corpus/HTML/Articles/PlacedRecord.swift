/// An article and where it begins in the bytes of its file.
struct PlacedRecord {
    let record: NewsRecord
    let start: Int
}
