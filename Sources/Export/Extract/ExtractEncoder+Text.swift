import Knowledge

// What `--with-text` adds.
extension ExtractEncoder {
    func encodeText(of reading: Reading, _ article: ArticleText, into json: inout JSONWriter) {
        let document = reading.document
        json.field("text", utf8: document.text[...])
        json.array("sentences") { json in
            for sentence in document.sentences { json.span(sentence.range, in: article) }
        }
        json.object("layout") { json in
            json.span("title", document.title, in: article)
            json.span("dateline", document.dateline, in: article)
            let roles = document.sentences.map(\.role.letter)
            json.field("roles", utf8: roles[...])
        }
        json.object("traits") { json in
            encode("embedded", .embedded, of: reading.mentions, into: &json)
            encode("dateline", .dateline, of: reading.mentions, into: &json)
        }
        json.object("reasons") { json in
            for reason in MentionReason.allCases where reason != .onlyHolder {
                encode(reason, of: reading.mentions, into: &json)
            }
        }
        json.array("discovered") { json in
            for entity in reading.discovered { json.object { encode(entity, into: &$0) } }
        }
    }

    /// The positions of the mentions that have a trait.
    private func encode(
        _ name: String, _ trait: MentionTraits, of mentions: [Mention], into json: inout JSONWriter
    ) {
        json.array(name) { json in
            for (position, mention) in mentions.enumerated()
            where mention.traits.contains(trait) {
                json.value(position)
            }
        }
    }

    /// The positions of the mentions decided for a reason, if there are any.
    private func encode(
        _ reason: MentionReason, of mentions: [Mention], into json: inout JSONWriter
    ) {
        let positions = mentions.indices.filter { mentions[$0].reason == reason }
        if positions.isEmpty { return }
        json.array(reason.rawValue) { json in
            for position in positions { json.value(position) }
        }
    }

    private func encode(_ entity: Entity, into json: inout JSONWriter) {
        json.field("id", entity.id.rawValue)
        json.field("name", entity.name)
        json.field("kind", entity.kind.rawValue)
        json.field("organisation_kind", entity.organisationKind?.rawValue)
        json.field("short_name", entity.shortName)
        json.field("state", entity.state?.rawValue)
        json.field("metonym", entity.isMetonym)
    }
}
