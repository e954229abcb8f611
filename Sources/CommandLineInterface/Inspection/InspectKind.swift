import ArgumentParser

/// As what a file is read.
enum InspectKind: String, ExpressibleByArgument, CaseIterable {
    case license, contributing, readme, conduct, citation, publiccode, codemeta
}
