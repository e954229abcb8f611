/// What stays of a name when case, diacritics, composition and separators are set aside, for comparing names.
///
/// `Code_of-Conduct`, `CODE OF CONDUCT` and `codeofconduct` have one key; so have `СОГЛАШЕНИЕ` composed and decomposed.
public struct NameKey: Sendable, Hashable {
    /// The folded name without `-`, `_`, space, `.` and apostrophes.
    public let text: String

    /// Makes the key of a name, usually a file name without its extension.
    public init(_ name: some StringProtocol) {
        var ascii: [UInt8] = []
        ascii.reserveCapacity(name.utf8.count)
        if name.utf8.allSatisfy({ byte in
            if let kept = Self.kept(byte) { ascii.append(kept) }
            return byte < 0x80
        }) {
            text = String(decoding: ascii, as: UTF8.self)
            return
        }
        var kept = LetterFolding.fold(name).unicodeScalars
        kept.removeAll(where: Self.isSeparator)
        text = String(kept)
    }

    /// An ASCII byte in lower case, nil for a separator.
    private static func kept(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x2D, 0x5F, 0x20, 0x2E, 0x27: nil
        case 0x41...0x5A: byte | 0x20
        default: byte
        }
    }

    static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "_", " ", ".", "'", "\u{2019}", "\u{A0}", "\u{2010}", "\u{2011}": true
        default: false
        }
    }

    /// The parts of a name between separators, in their own spelling.
    static func tokens(of name: some StringProtocol) -> [String] {
        Substring(name).unicodeScalars.split(whereSeparator: isSeparator).map { String(Substring($0)) }
    }
}
