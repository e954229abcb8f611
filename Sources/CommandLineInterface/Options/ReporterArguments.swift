public import ArgumentParser
public import Reporter

extension ComparisonFormat: ExpressibleByArgument {}
extension ReportSchema: ExpressibleByArgument {}
extension PastFormat: ExpressibleByArgument {}
