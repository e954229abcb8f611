import Git
import TestSupport

extension Fixture {
    /// Opens a fixture, hands it to `body` and closes it; expectations cannot hold a noncopyable value themselves.
    static func read<Value>(_ name: String, _ body: (borrowing Repository) throws -> Value) throws -> Value {
        try body(Repository(path: try path(name)))
    }
}
