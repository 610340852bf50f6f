public import ArgumentParser
public import Graph

extension RankMeasure: ExpressibleByArgument {}
