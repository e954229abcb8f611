import Synchronization

/// A wish to stop a batch: nothing new is begun, and what runs may go on for a while.
public final class BatchStop: Sendable {
    private let end = Mutex<ContinuousClock.Instant?>(nil)

    /// No wish yet.
    public init() {}

    /// Asks to stop; what runs has `grace` to end.
    public func request(grace: Duration) {
        end.withLock { $0 = $0 ?? .now + grace }
    }

    /// Whether somebody asked.
    public var isRequested: Bool { deadline != nil }

    /// When what runs must have ended; nil where nobody asked.
    public var deadline: ContinuousClock.Instant? { end.withLock { $0 } }
}
