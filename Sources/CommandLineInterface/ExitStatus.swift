/// How the program ends. The numbers are part of the interface: see the manual page.
public struct ExitStatus: RawRepresentable, Error, Sendable, Equatable {
    /// The number given to the operating system.
    public let rawValue: Int32

    /// A status by its number.
    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    /// Everything went well; also where a score is low and no threshold was asked for.
    public static let success = ExitStatus(rawValue: 0)
    /// A score is below the threshold that was asked for.
    public static let belowThreshold = ExitStatus(rawValue: 1)
    /// Wrong usage or configuration.
    public static let usage = ExitStatus(rawValue: 2)
    /// What was named cannot be scanned.
    public static let unscannable = ExitStatus(rawValue: 3)
    /// A batch finished but some repositories failed; only with `--strict`.
    public static let batchIncomplete = ExitStatus(rawValue: 4)
    /// A mistake of this program.
    public static let internalError = ExitStatus(rawValue: 70)
    /// Stopped by an interrupt.
    public static let interrupted = ExitStatus(rawValue: 130)
}
