/// A name and an address as a commit or a trailer spells them.
public struct RawIdentity: Hashable, Sendable {
    /// The bytes of the name without white space around it; UTF-8 where the commit declared ISO 8859-1.
    public var nameBytes: [UInt8]

    /// The bytes between the angle brackets, empty when there are none.
    public var emailBytes: [UInt8]

    /// An identity of these bytes.
    public init(nameBytes: [UInt8], emailBytes: [UInt8]) {
        (self.nameBytes, self.emailBytes) = (nameBytes, emailBytes)
    }

    /// The name as text; bytes that are not UTF-8 are written as `\xNN`.
    public var name: String { repairedText(nameBytes) }

    /// The address as text; bytes that are not UTF-8 are written as `\xNN`.
    public var email: String { repairedText(emailBytes) }
}

extension RawIdentity: Comparable {
    /// By the bytes of the name, then of the address.
    public static func < (left: RawIdentity, right: RawIdentity) -> Bool {
        left.nameBytes == right.nameBytes
            ? left.emailBytes.lexicographicallyPrecedes(right.emailBytes)
            : left.nameBytes.lexicographicallyPrecedes(right.nameBytes)
    }
}
