/// What stays of a name when case, diacritics, composition and separators are set aside, for comparing names.
///
/// `Code_of-Conduct`, `CODE OF CONDUCT` and `codeofconduct` have one key; so have `СОГЛАШЕНИЕ` composed and decomposed.
public struct NameKey: Sendable, Hashable {
    /// The folded name without `-`, `_`, space, `.` and apostrophes.
    public let text: String

    /// Makes the key of a name, usually a file name without its extension.
    public init(_ name: some StringProtocol) {
        guard name.utf8.contains(where: { $0 >= 0x80 }) else {
            text = String(decoding: name.utf8.compactMap(Self.kept), as: UTF8.self)
            return
        }
        var kept = LetterFolding.fold(name).unicodeScalars
        kept.removeAll(where: Self.isSeparator)
        text = String(kept)
    }

    /// An ASCII byte in lower case, nil for a separator.
    private static func kept(_ byte: UInt8) -> UInt8? {
        if isSeparator(Unicode.Scalar(byte)) { return nil }
        return (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
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
