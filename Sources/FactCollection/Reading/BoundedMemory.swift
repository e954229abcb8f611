import Synchronization

/// What was made before, by what it was made for, up to a number; all is forgotten when there is more.
///
/// Two threads that want the same at the same time may both make it.
final class BoundedMemory<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let most: Int
    private let values = Mutex<[Key: Value]>([:])

    /// An empty memory for at most `most` values.
    init(most: Int) { self.most = most }

    /// What is remembered for `key`, else what `make` gives.
    func value(for key: Key, _ make: () -> Value) -> Value {
        if let known = values.withLock({ $0[key] }) { return known }
        let made = make()
        values.withLock { values in
            if values.count == most { values.removeAll(keepingCapacity: true) }
            values[key] = made
        }
        return made
    }
}
