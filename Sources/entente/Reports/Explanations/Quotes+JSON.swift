import Export
import Graph
import Knowledge

extension Quotes {
    /// The words behind each claim:
    /// `[{"claim","text","pattern","title","publisher","published","path","line","start","end"}]`
    func encode(into json: inout JSONWriter) {
        json.array("evidence") { json in
            for claim in all {
                json.object { json in
                    json.field("claim", claim.id.rawValue)
                    json.field("text", claim.quote.text)
                    json.field("pattern", claim.rule)
                    json.field("title", claim.article.title)
                    json.field("publisher", claim.article.publisher)
                    json.field("published", claim.article.publication?.date)
                    json.field("path", claim.article.source.path)
                    json.field("line", claim.article.source.line)
                    json.field("start", claim.quote.range.lowerBound)
                    json.field("end", claim.quote.range.upperBound)
                }
            }
        }
    }
}
