public import ArgumentParser
public import Knowledge

extension RelationKind: ExpressibleByArgument {}
