import Claims
import Testing

/// Dates that lean on the article's, here Wednesday 29 August 2012 unless said otherwise, or on the
/// one before.
@Suite struct RelativeDateTests {
    @Test(arguments: [
        ("It met today.", "today = 2012-08-29*"),
        ("It met yesterday.", "yesterday = 2012-08-28*"),
        ("It meets tomorrow.", "tomorrow = 2012-08-30*"),
        ("on Monday morning", "on Monday morning = 2012-08-27 | 2012-09-03*"),
        ("late on Monday evening", "late on Monday evening = 2012-08-27 | 2012-09-03*"),
        ("last night", "last night = 2012-08-28*"),
        ("this morning", "this morning = 2012-08-29*"),
        ("the night of 5 May 2011", "the night of 5 May 2011 = 2011-05-05"),
        ("In May night fell.", "In May = 2012-05 | 2013-05*"),
        ("on Thursday", "on Thursday = 2012-08-23 | 2012-08-30*"),
        ("on Wednesday", "on Wednesday = 2012-08-29 | 2012-09-05*"),
        ("said Tuesday", "Tuesday = 2012-08-28 | 2012-09-04*"),
        ("on Monday Kenya said", "on Monday = 2012-08-27 | 2012-09-03*"),
        ("last Thursday", "last Thursday = 2012-08-23*"),
        ("last Wednesday", "last Wednesday = 2012-08-22*"),
        ("next Thursday", "next Thursday = 2012-08-30*"),
        ("next Wednesday", "next Wednesday = 2012-09-05*"),
        ("last week", "last week = [2012-08-20..2012-08-26]*"),
        ("this week", "this week = [2012-08-27..2012-09-02]*"),
        ("last month", "last month = 2012-07*"),
        ("this month", "this month = 2012-08*"),
        ("next month", "next month = 2012-09*"),
        ("last year", "last year = 2011*"),
        ("last year's coup", "last year = 2011*"),
        ("this year", "this year = 2012*"),
        ("next year", "next year = 2013*"),
        ("earlier this month", "earlier this month = 2012-08*"),
        ("later this year", "later this year = 2012*"),
        ("late last year", "late last year = 2011*"),
        ("since last year", "since last year = 2011/..*"),
        ("until next year", "until next year = ../2013*"),
        ("last May", "last May = 2012-05*"),
        ("last August", "last August = 2011-08*"),
        ("last December", "last December = 2011-12*"),
        ("next May", "next May = 2013-05*"),
        ("this May", "this May = 2012-05*"),
        ("last summer", "last summer = 2011-22*"),
        ("last spring", "last spring = 2012-21*"),
        ("this summer", "this summer = 2012-22*"),
        ("in June", "in June = 2012-06 | 2013-06*"),
        ("in August", "in August = 2012-08*"),
        ("in December", "in December = 2011-12 | 2012-12*"),
        ("since June", "since June = 2012-06/.. | 2013-06/..*"),
        ("on August 31", "on August 31 = 2011-08-31 | 2012-08-31*"),
        ("on Aug. 29", "on Aug. 29 = 2012-08-29*"),
        ("on 3 May", "on 3 May = 2012-05-03 | 2013-05-03*"),
        ("on Friday, 24 August", "on Friday, 24 August = 2012-08-24 | 2013-08-24*"),
        ("From 26 to 30 July", "From 26 to 30 July = 2012-07-26/2012-07-30*"),
        ("July 14-15", "July 14-15 = 2012-07-14/2012-07-15*"),
        ("April 28 to April 30", "April 28 to April 30 = 2012-04-28/2012-04-30*"),
        ("December 28 to January 3", "December 28 to January 3 = 2011-12-28/2012-01-03*"),
        ("two years ago", "two years ago = 2010*"),
        ("a year ago", "a year ago = 2011*"),
        ("20 years ago", "20 years ago = 1992~*"),
        ("a decade ago", "a decade ago = 2002~*"),
        ("three months ago", "three months ago = 2012-05*"),
        ("three days ago", "three days ago = 2012-08-26*"),
        ("two weeks ago", "two weeks ago = 2012-08*"),
        ("in July this year", "in July this year = 2012-07*"),
        ("in July of last year", "in July of last year = 2011-07*"),
        ("on 3 May last year", "on 3 May last year = 2011-05-03*"),
        ("since July last year, it", "since July last year = 2011-07/..*"),
        ("over the last year", ""),
        ("in the last two years", ""),
        ("two years later", ""),
        ("the following year", ""),
    ])
    func fromArticle(sentence: String, expected: String) {
        #expect(times(sentence, published: "2012-08-29") == expected)
    }

    /// Nothing finer than the article's own date; nothing at all without one.
    @Test(
        arguments: [
            ("yesterday", "2012-08", ""), ("on Thursday", "2012-08", ""),
            ("today", "2012-08", "today = 2012-08*"),
            ("last month", "2012-08", "last month = 2012-07*"), ("last month", "2012", ""),
            ("last week", "2012-08", ""), ("last year", "2012", "last year = 2011*"),
            ("in June", "2012", ""), ("on August 31", "2012", ""), ("last May", "2012", ""),
            ("this May", "2012", "this May = 2012-05*"),
            ("two years ago", "2012", "two years ago = 2010*"),
            ("three months ago", "2012", ""), ("three days ago", "2012-08", ""),
            ("on August 31", "2012-09", "on August 31 = 2012-08-31 | 2013-08-31*"),
            ("on August 31", "2012-08", "on August 31 = 2012-08-31*"),
            ("last year", "201X", ""), ("last summer", "2012", ""),
            ("on August 31", nil, ""), ("in June", nil, ""), ("last year", nil, ""),
            ("today", nil, ""),
            ("on Thursday", nil, ""), ("two years ago", nil, ""), ("July 14-15", nil, ""),
            ("in January", "2012-01-15", "in January = 2012-01*"),
            ("last month", "2012-01-15", "last month = 2011-12*"),
            ("yesterday", "2012-03-01", "yesterday = 2012-02-29*"),
            ("on February 29", "2012-03-01", "on February 29 = 2012-02-29*"),
        ] as [(String, String?, String)])
    func precision(sentence: String, published: String?, expected: String) {
        #expect(times(sentence, published: published) == expected)
    }

    @Test(
        arguments: [
            ("two years later", "1999", "two years later = 2001*"),
            ("two years later", "1999-05-03", "two years later = 2001*"),
            ("a year later", "1999", "a year later = 2000*"),
            ("a year earlier", "1999", "a year earlier = 1998*"),
            ("three months later", "1999-11", "three months later = 2000-02*"),
            ("three months later", "1999", ""),
            ("three days later", "1999-12-30", "three days later = 2000-01-02*"),
            ("three days later", "1999-12", ""),
            ("the following March", "1999-11", "the following March = 2000-03*"),
            ("the following March", "1999-01", "the following March = 1999-03*"),
            ("the following March", "1999", "the following March = 2000-03*"),
            ("the following year", "1999-11", "the following year = 2000*"),
            ("the following day", "1999-12-31", "the following day = 2000-01-01*"),
            ("the next day", "1999-12-31", "the next day = 2000-01-01*"),
            ("the same year", "1999-11", "the same year = 1999*"),
            ("in the same month", "1999-11-03", "in the same month = 1999-11*"),
            ("that year", "1999-11", "that year = 1999*"),
            ("later that year", "1999", "later that year = 1999*"),
            ("that same year", "1999", "that same year = 1999*"),
            ("the previous year", "1999", "the previous year = 1998*"),
            ("two decades later", "1970", "two decades later = 1990*"),
            ("two years later", "1999~", "two years later = 2001~*"),
            (
                "It joined in 1999 and left two years later.", nil,
                "in 1999 = 1999; two years later = 2001*"
            ),
            (
                "Between 1999 and 2006 it slept; a year later it left.", nil,
                "Between 1999 and 2006 = 1999/2006; a year later = 2007*"
            ),
            (
                "In May 2012 it left and in July it rejoined.", nil,
                "In May 2012 = 2012-05; in July = 2012-07*"
            ),
        ] as [(String, String?, String)])
    func fromDateBefore(sentence: String, previous: String?, expected: String) {
        #expect(times(sentence, previous: previous) == expected)
    }

    @Test(
        arguments: [
            ("in 2012", .on), ("on 3 May 2012", .on), ("the 2012 vote", .none), ("of 2012", .of),
            ("since 2012", .since), ("until 2012", .until), ("from 2012", .from), ("by 2012", .by),
            ("after 2012", .after), ("before 2012", .before), ("as of 2012", .asOf),
            ("between 2012 and 2014", .between), ("from 2012 to 2014", .from), ("(2012–)", .since),
        ] as [(String, TimeExpression.Anchor)])
    func anchor(sentence: String, expected: TimeExpression.Anchor) {
        #expect(timeExpressions(sentence).map(\.expression.anchor) == [expected])
    }
}
