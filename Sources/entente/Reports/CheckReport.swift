import Export
import Graph

/// The answer to `check`: what is not as it should be.
struct CheckReport: Report {
    private let path: String
    private let problems: [Problem]

    init(_ path: String, _ problems: [Problem]) {
        self.path = path
        self.problems = problems
    }

    /// No problem is an answer too.
    var isEmpty: Bool { false }

    func text(_ style: TextStyle) -> String {
        guard !problems.isEmpty else { return "\(path): no problem found\n" }
        return problems.map { "\(path): \($0.area.rawValue): \($0.description)\n" }.joined()
    }

    func json(into writer: inout JSONWriter) {
        writer.object { json in
            json.array("problems") { json in
                for problem in problems {
                    json.object { json in
                        json.field("area", problem.area.rawValue)
                        json.field("problem", problem.description)
                    }
                }
            }
        }
    }

    var csv: CSV {
        var csv = CSV("area", "problem")
        for problem in problems { csv.add(problem.area.rawValue, problem.description) }
        return csv
    }
}
