import Knowledge

extension TimelineChart {
    /// What is drawn as one JSON document, as UTF-8: dates in EDTF, days as `2012-08-31`.
    public func json() -> [UInt8] {
        var writer = JSONWriter(layout: .pretty)
        writer.object { json in
            json.field("entity", subject)
            json.field("title", title)
            json.field("on", marked?.edtf)
            json.field("known_by", knownBy?.edtf)
            json.array("bodies") { json in for body in bodies { body.encode(into: &json) } }
            json.array("lanes") { json in for lane in lanes { lane.encode(into: &json) } }
            json.array("sources") { json in
                for source in sources {
                    json.object { json in
                        json.field("publisher", source.publisher)
                        json.field("stories", source.stories)
                    }
                }
            }
            json.field("stories", stories)
        }
        writer.endLine()
        return writer.finish()
    }
}

extension TimelineChart.Body {
    fileprivate func encode(into json: inout JSONWriter) {
        json.object { json in
            json.field("organisation", entity)
            json.field("begin", begin)
            json.field("end", end)
            json.field("claims", claims.map(\.rawValue))
        }
    }
}

extension TimelineChart.Lane {
    fileprivate func encode(into json: inout JSONWriter) {
        json.object { json in
            json.field("entity", entity)
            json.field("status", status.rawValue)
            json.field("stories", stories)
            json.array("tracks") { json in for track in tracks { track.encode(into: &json) } }
        }
    }
}

extension TimelineChart.Track {
    fileprivate func encode(into json: inout JSONWriter) {
        json.object { json in
            json.field("organisation", organisation)
            json.field("is_predecessor", isPredecessor)
            json.array("stretches") { json in
                for stretch in stretches { stretch.encode(into: &json) }
            }
            json.array("marks") { json in for mark in marks { mark.encode(into: &json) } }
            json.array("stated") { json in for days in stated { json.value(days) } }
        }
    }
}

extension TimelineChart.Stretch {
    fileprivate func encode(into json: inout JSONWriter) {
        json.object { json in
            json.field("status", status.rawValue)
            json.field("since", since?.edtf)
            json.field("until", until?.edtf)
            json.field("begin", begin)
            json.field("end", end)
            json.field("sides", sides.map(\.rawValue))
            json.field("claims", claims.map(\.rawValue))
            if !settledBy.isEmpty { json.field("settled_by", settledBy.map(\.rawValue)) }
        }
    }
}

extension TimelineChart.Mark {
    fileprivate func encode(into json: inout JSONWriter) {
        json.object { json in
            json.field("event", event?.rawValue)
            json.field("words", words)
            json.field("date", date.edtf)
            json.field("earliest", earliest.iso8601)
            json.field("latest", latest.iso8601)
            json.field("claims", claims.map(\.rawValue))
        }
    }
}

extension JSONWriter {
    /// `{"id","name"}`
    fileprivate mutating func field(_ key: String, _ entity: Entity) {
        object(key) { json in
            json.field("id", entity.id.rawValue)
            json.field("name", entity.name)
        }
    }

    /// `{"first","last"}`
    fileprivate mutating func value(_ days: ClosedRange<CalendarDay>) {
        object { json in
            json.field("first", days.lowerBound.iso8601)
            json.field("last", days.upperBound.iso8601)
        }
    }

    /// `{"certain","possible"}`: both null where nothing bounds it, the second where nothing more
    /// is told.
    fileprivate mutating func field(_ key: String, _ edge: TimelineChart.Edge) {
        let possible: CalendarDay? = if case .untold = edge { nil } else { edge.possible }
        object(key) { json in
            json.field("certain", edge.certain?.iso8601)
            json.field("possible", possible?.iso8601)
        }
    }
}
