import MetadataReading
import RepositoryFacts

/// The checks that a project asks to be spared, on any day.
struct ExemptionAssembly: Sendable, Codable {
    private static let expiryCode = "exemption-expired"
    private let path: String
    private let exemptions: [Exemption]
    /// Where what is said of those that have expired stands among the limits.
    var position = 0

    /// Those of `configuration`, which is in the file at `path`; one that breaks a rule is none.
    init(_ configuration: Configuration, path: String) {
        self.path = path
        exemptions = configuration.exemptions.filter { $0.problem == nil }
    }

    /// Lets `facts` say what holds at `time`, in seconds since 1970.
    func apply(to facts: inout RepositoryFacts, at time: Int64) {
        let day = CalendarDate(unixSeconds: time)
        facts.exemptions = exemptions.filter { $0.holds(on: day) }.map {
            ExemptionFact(check: $0.check, reason: $0.reason, expires: $0.expires?.description)
        }
        let expired = exemptions.filter { $0.isExpired(on: day) }.map {
            FactLimit(
                code: Self.expiryCode,
                message: "\(path):\($0.line): the exemption of \($0.check) expired on \($0.expires?.description ?? "")",
                isIncomplete: false)
        }
        facts.limits.removeAll { $0.code == Self.expiryCode }
        facts.limits.insert(contentsOf: expired, at: min(position, facts.limits.count))
    }
}
