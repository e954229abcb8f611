/// An extension of up to 16 ASCII bytes in lower case, packed so that looking it up makes no string.
struct FileExtension: Sendable, Hashable, ExpressibleByStringLiteral {
    private let packed: UInt128

    /// No extension, a longer one, or one outside ASCII.
    static let none = FileExtension(bytes: [])

    // See `PathRule`: tables of literals are slow to optimize when this is inlined into them.
    @inline(never)
    init(stringLiteral value: String) {
        self.init(bytes: Array(value.utf8)[...])
    }

    /// The part behind the last `.` of a name; none where it has no `.` or only begins with one.
    init(ofName name: ArraySlice<UInt8>) {
        guard let dot = name.suffix(17).lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
            self = .none
            return
        }
        self.init(bytes: name[(dot + 1)...])
    }

    private init(bytes: ArraySlice<UInt8>) {
        var packed: UInt128 = 0
        for byte in bytes {
            guard byte < 0x80, bytes.count <= 16 else {
                self.packed = 0
                return
            }
            packed = packed << 8 | UInt128(byte | (0x41...0x5A ~= byte ? 0x20 : 0))
        }
        self.packed = packed
    }

    /// The extensions in a text with spaces between.
    static func set(_ text: String) -> Set<FileExtension> {
        Set(text.split(separator: " ").map { FileExtension(stringLiteral: String($0)) })
    }
}
