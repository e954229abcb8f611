import Foundation

/// What one repository may cost a worker process.
public struct WorkerLimits: Sendable, Equatable {
    /// The time for one repository.
    public var time: Duration
    /// The memory of a worker process, in mebibytes; files that are mapped do not count.
    public var memory: Int

    /// Memberwise.
    public init(time: Duration, memory: Int) {
        self.time = time
        self.memory = memory
    }

    /// Limits the memory of this process from now on.
    public func limitThisProcess() {
        var limit = rlimit()
        guard getrlimit(Self.dataResource, &limit) == 0 else { return }
        limit.rlim_cur = min(rlim_t(memory) << 20, limit.rlim_max)
        setrlimit(Self.dataResource, &limit)
    }

    #if canImport(Glibc)
        private static let dataResource = __rlimit_resource_t(RLIMIT_DATA.rawValue)
    #else
        private static let dataResource = RLIMIT_DATA
    #endif
}
