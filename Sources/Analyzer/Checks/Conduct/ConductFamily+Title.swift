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
        default: "the \(rawValue.split(separator: "-").map(Self.word).joined(separator: " ")) code of conduct"
        }
    }

    private static func word(_ part: Substring) -> String {
        spellings[String(part)] ?? part.prefix(1).uppercased() + part.dropFirst()
    }

    private static let spellings = [
        "psf": "PSF", "pycon": "PyCon", "fsfe": "FSFE", "slim": "SLIM", "cpg": "CPG", "kde": "KDE", "gnome": "GNOME",
    ]
}
