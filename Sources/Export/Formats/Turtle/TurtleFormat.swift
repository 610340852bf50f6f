public import Knowledge

/// RDF in Turtle, in words that others know: memberships and offices after the W3C's Organization
/// Ontology (https://www.w3.org/TR/vocab-org/), dates after OWL-Time, where claims come from after
/// PROV-O, and quotations after the Web Annotation model.
///
/// A link is never a bare statement, which would say that it is so: it is a resource with its dates,
/// its standing and the claims it was derived from.
public struct TurtleFormat: GraphTextFormat {
    /// `turtle`.
    public let name = "turtle"
    /// For help texts.
    public let summary = "RDF: W3C Organization Ontology, PROV, Web Annotation"
    /// `.ttl`.
    public let fileExtension = "ttl"
    /// Each with its quotation.
    public let holdsClaims = true

    /// A format without options.
    public init() {}

    /// The graph as one document.
    public func encode(_ graph: Subgraph) throws(FormatError) -> [UInt8] {
        var text = Self.prefixes
        func write(_ iri: String, _ node: TurtleNode) {
            text += "\n<\(iri)>\n\(node.written(depth: 1)) .\n"
        }
        for node in graph.nodes { write(iri(node.entity.id), described(node)) }
        for link in graph.linkRows { write("\(Self.base)link:\(link.id)", described(link)) }
        for claim in graph.claims { write(iri(claim.id), described(claim)) }
        for article in graph.articles { write(iri(article), described(article)) }
        return Array(text.utf8)
    }

    private static let base = "urn:x-entente:"

    private static let prefixes = """
        @prefix entente: <\(base)vocabulary:> .
        @prefix dcterms: <http://purl.org/dc/terms/> .
        @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
        @prefix foaf: <http://xmlns.com/foaf/0.1/> .
        @prefix oa: <http://www.w3.org/ns/oa#> .
        @prefix org: <http://www.w3.org/ns/org#> .
        @prefix prov: <http://www.w3.org/ns/prov#> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
        @prefix schema: <http://schema.org/> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix time: <http://www.w3.org/2006/time#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        """

    func iri(_ entity: EntityID) -> String { "\(Self.base)entity:\(markupID(entity))" }

    func iri(_ claim: ClaimID) -> String {
        "\(Self.base)claim:\(markupID(EntityID(claim.rawValue)))"
    }

    func iri(_ article: ArticleReference) -> String { "urn:sha256:\(article.id.hex)" }
}

extension GraphTextFormat where Self == TurtleFormat {
    /// RDF in Turtle.
    public static func turtle() -> TurtleFormat { TurtleFormat() }
}
