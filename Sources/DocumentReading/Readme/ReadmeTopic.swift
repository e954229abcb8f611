/// What a heading of a README announces, finer than a label.
enum ReadmeTopic: Sendable, Hashable, CaseIterable {
    case about, why, install, usage, status, license, people, contact, contributing, reference, donation, conduct
    /// A list of contents announces nothing of its own.
    case contents

    var labels: [ReadmeLabel] {
        switch self {
        case .about: [.what]
        case .why: [.why]
        case .install, .usage: [.how]
        case .status: [.when]
        case .license, .people, .donation: [.who]
        case .contact: [.who, .references]
        case .contributing, .conduct: [.contribution]
        case .reference, .contents: [.references]
        }
    }
}
