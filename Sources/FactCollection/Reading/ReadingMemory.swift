import Git

/// What readers made of files, kept while many commits or repositories are looked at: a file that is the same is read once.
///
/// A reading is known by the file's content, its name and its type, so a reader that looks at anything else must not be
/// remembered.
final class ReadingMemory: Sendable {
    struct Key: Hashable {
        let blob: ObjectID
        let path: String
        /// Another name that the reader sees.
        let name: String
        let type: ObjectIdentifier
    }

    /// Whether the repositories are many, so that one may lack the file that another one has.
    let isShared: Bool
    private let readings: BoundedMemory<Key, any Sendable>

    /// An empty memory.
    init(isShared: Bool = false) {
        self.isShared = isShared
        readings = BoundedMemory(most: isShared ? 512 : 8192)
    }

    /// What is remembered for `key`, else what `make` gives.
    func value<Value: Sendable>(for key: Key, _ make: () -> Value) -> Value {
        readings.value(for: key, make) as? Value ?? make()
    }
}

/// What a reader made of a file, or why the file has no text.
enum FileReading<Value: Sendable>: Sendable {
    case read(Value)
    case unread(String)

    /// What was made of it; nil where there is no text.
    var value: Value? {
        if case .read(let value) = self { value } else { nil }
    }
}

extension TreeReader {
    /// What `read` makes of the bytes of a file, which are at most `limit`; remembered where many commits or repositories are.
    func reading<Value: Sendable>(
        of path: String, as name: String = "", limit: Int = documentLimit, _ read: ([UInt8]) -> Value
    ) -> FileReading<Value> {
        derived(from: path, as: name) { freshReading(of: path, limit: limit, read) }
    }

    /// The same, never remembered.
    func freshReading<Value: Sendable>(of path: String, limit: Int, _ read: ([UInt8]) -> Value) -> FileReading<Value> {
        switch content(at: path, limit: limit) {
        case .content(let bytes): .read(read(bytes))
        case let other: .unread(other.reasonForNoText)
        }
    }

    /// What `make` derives from a file that was read before; remembered where many commits or repositories are.
    func derived<Value: Sendable>(from path: String, as name: String = "", _ make: () -> Value) -> Value {
        guard let readings, let blob = blob(at: path), !readings.isShared || repository.size(of: blob) != nil else {
            return make()
        }
        return readings.value(
            for: ReadingMemory.Key(blob: blob, path: path, name: name, type: ObjectIdentifier(Value.self)), make)
    }
}
