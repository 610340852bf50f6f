import ArgumentParser
import Graph

/// What an answer makes of disagreement.
struct PolicyOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Where sources disagree: all (say so), latest, majority or strict.",
            discussion: """
                latest takes the side of the story published last, majority that of most stories; \
                a tie stays disputed. strict gives only what a claim tells and none disputes.
                """))
    var policy = DisputePolicy.all
}

extension DisputePolicy: ExpressibleByArgument {}
