import DocumentReading
import RepositoryFacts

extension ConductFamily {
    /// The family's name as people write it.
    var title: String {
        switch self {
        case .contributorCovenant: "the Contributor Covenant"
        case .cncf: "the CNCF code of conduct"
        case .conference: "the Conference Code of Conduct"
        case .berlin: "the Berlin Code of Conduct"
        case .citizen: "the Citizen Code of Conduct"
        case .todoOpenCode: "the Open Code of Conduct"
        case .google: "Google's open source code of conduct"
        case .ruby: "the Ruby community's code of conduct"
        default:
            "the \(rawValue.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")) code of conduct"
        }
    }
}
