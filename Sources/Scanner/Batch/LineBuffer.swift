/// Bytes that come in pieces, taken out line by line.
public struct LineBuffer: Sendable {
    private var bytes: [UInt8] = []
    private var start = 0
    /// Up to where there is no end of a line.
    private var searched = 0

    /// An empty buffer.
    public init() {}

    /// Adds what came.
    public mutating func append(_ piece: some Collection<UInt8>) {
        if start > 0 {
            bytes.removeFirst(start)
            searched -= start
            start = 0
        }
        bytes.append(contentsOf: piece)
    }

    /// The next whole line without its line feed; nil where none has come yet.
    public mutating func nextLine() -> String? {
        guard let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) else {
            searched = bytes.count
            return nil
        }
        defer { (start, searched) = (end + 1, end + 1) }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// What is left behind the last line feed, which is taken out; nil for nothing.
    public mutating func rest() -> String? {
        defer { (start, searched) = (bytes.count, bytes.count) }
        return start == bytes.count ? nil : String(decoding: bytes[start...], as: UTF8.self)
    }
}
