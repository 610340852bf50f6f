import Testing

/// Every question answers as a table for people, as one JSON document and as CSV.
@Suite struct AnswerFormsTests {
    /// Questions to the sample corpus, and the columns of their answers as CSV.
    static let questions: [(question: String, columns: String)] = [
        ("links CSTO", linkColumns),
        ("links IRPT --hops 2", linkColumns),
        ("links CSTO --kind state --since 2010 --until 2013 --min-stories 1", linkColumns),
        ("links Uzbekistan --with-mentions", linkColumns),
        ("links CSTO --relation member_of --on 2008 --modality all", linkColumns),
        ("path Putin IRPT", "path,step,from,relation,direction,to,stories,claims"),
        ("status Uzbekistan CSTO --on 2008", statusColumns),
        ("status Uzbekistan CSTO --on 2008-05 --known-by 2013", statusColumns),
        ("status CSTO", "organisation,on,status,claims,settled_by,why"),
        ("members NATO --on 2016-12-01", memberColumns),
        ("members NATO --all", memberColumns),
        ("history Uzbekistan CSTO", historyColumns),
        ("history Uzbekistan", historyColumns),
        ("offices CSTO", officeColumns),
        ("offices Russia --on 2017", officeColumns),
        ("conflicts", "kind,hard,member,organisation,role,from,until,sides,settled_by"),
        (
            "stale NATO", "last_confirmed,member,organisation,status,since,stories,claims"
        ),
        (
            "diff --from 2011 --to 2012 --limit 0",
            "what,who,body,role,before,after,since,until,published,claims"
        ),
        ("why Uzbekistan CSTO", whyColumns),
        ("why Uzbekistan CSTO --modality stated", whyColumns),
        ("links CSTO --limit 3", linkColumns),
        ("find CSTO --since 2012 --until 2013", "text,start,end,entities,path,title,published"),
        ("find CSTO --limit 3", "text,start,end,entities,path,title,published"),
        ("articles Uzbekistan CSTO", articleColumns),
        ("articles CSTO --since 2012 --until 2013", articleColumns),
        ("rank --by pagerank", "entity,name,kind,stories,degree,pagerank"),
        ("stats", "what,count"),
        (
            "dict stats",
            "table,kind,rows,names,weak_names,from,until,wikidata,sourced,editor_only"
        ),
        ("dict stats --by state", "state,people,offices,organs,places"),
        ("dict stats --by role", "role,offices,people,bodies"),
        (
            "suggest --limit 5",
            "stories,mentions,kind,name,acronyms,alias_of,role,state,example,path,line,start,end"
        ),
    ]

    private static let linkColumns =
        "entity,relation,direction,linked,kind,stories,claims,since,until,first_seen,last_seen,"
        + "association,roles"
    private static let articleColumns =
        "published,title,publisher,mentions,claims,path,line,start,end,article,story"
    private static let statusColumns =
        "member,organisation,on,status,since,until,last_confirmed,by,claims,settled_by,why"
    private static let memberColumns =
        "organisation,on,member,status,since,until,last_confirmed,stories,claims,settled_by,why"
    private static let historyColumns =
        "entity,organisation,status,since,until,by,claims,settled_by,why"
    private static let officeColumns = "person,role,of,status,since,until,claims,settled_by,why"
    private static let whyColumns =
        "claim,subject,relation,event,object,role,date,polarity,modality,attributed_to,quote,path,"
        + "line,start,end,title,published,publisher,rule,citation,verified"

    @Test(arguments: questions.map(\.question)) func text(_ question: String) async throws {
        let run = try await SampleGraph.ask(question)
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(run.text.hasSuffix("\n"))
        #expect(!run.text.contains("\u{1B}"))
        #expect(!run.text.split(separator: "\n").contains { $0.hasSuffix(" ") })
    }

    @Test(arguments: questions.map(\.question)) func json(_ question: String) async throws {
        let run = try await SampleGraph.ask("\(question) --json")
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(try OrderedJSON(run.bytes).keys?.isEmpty == false)
        #expect(run.text.hasSuffix("}\n"))
    }

    @Test(arguments: questions) func csv(_ question: String, _ columns: String) async throws {
        let run = try await SampleGraph.ask("\(question) --csv")
        #expect(run.status == 0)
        #expect(run.errors == "")
        let rows = CSVRows(run.text).rows
        #expect(rows.first?.joined(separator: ",") == columns)
        #expect(rows.count > 1)
        #expect(Set(rows.map(\.count)).count == 1)
    }

    /// What is told of nobody is no data: the table stays empty and stderr says so, while the
    /// documents keep their form.
    @Test(
        arguments: [
            ("path Milei IRPT", "path,step,from,relation,direction,to,stories,claims\n"),
            ("judge list", "number,verdict,claim,entity,into,undoes,undone_by,reason,says\n"),
            ("find zyzzyva", "text,start,end,entities,path,title,published\n"),
            (
                "members Moscow",
                "\(memberColumns)\n"
            ),
        ])
    func noAnswer(_ question: String, _ columns: String) async throws {
        let text = try await SampleGraph.ask(question)
        #expect(text.status == 1)
        #expect(text.text == "")
        #expect(text.errors.hasPrefix("entente: ") && text.errors.hasSuffix("\n"))
        let json = try await SampleGraph.ask("\(question) --json")
        #expect(json.status == 1)
        #expect(try OrderedJSON(json.bytes).keys?.isEmpty == false)
        let csv = try await SampleGraph.ask("\(question) --csv")
        #expect(csv.status == 1)
        #expect(csv.text == columns)
    }
}
