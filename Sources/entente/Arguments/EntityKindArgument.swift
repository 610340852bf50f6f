public import ArgumentParser
public import Knowledge

extension EntityKind: ExpressibleByArgument {}
