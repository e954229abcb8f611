public import ArgumentParser
public import Reporter

extension ComparisonFormat: ExpressibleByArgument {}
extension ReportSchema: ExpressibleByArgument {}
