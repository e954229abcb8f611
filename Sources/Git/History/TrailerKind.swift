/// The trailers that name people, by their key; keys compare without regard to case.
public enum TrailerKind: UInt8, Hashable, Sendable, CaseIterable {
    /// `Signed-off-by`
    case signedOff
    /// `Co-authored-by`
    case coAuthored
    /// `Co-developed-by`
    case coDeveloped
    /// `Reviewed-by`
    case reviewed
    /// `Acked-by`
    case acked
    /// `Tested-by`
    case tested
    /// `Helped-by`
    case helped
    /// `Reported-by`
    case reported
    /// `Suggested-by`
    case suggested
    /// `Mentored-by`
    case mentored
    /// `Assisted-by`
    case assisted

    @inline(__always)
    init?(key: Bytes) {
        switch key.count {
        case 8: self.init(key, [(.acked, "acked-by")])
        case 9: self.init(key, [(.tested, "tested-by"), (.helped, "helped-by")])
        case 11:
            self.init(
                key,
                [
                    (.reviewed, "reviewed-by"), (.reported, "reported-by"), (.mentored, "mentored-by"),
                    (.assisted, "assisted-by"),
                ])
        case 12: self.init(key, [(.suggested, "suggested-by")])
        case 13: self.init(key, [(.signedOff, "signed-off-by")])
        case 14: self.init(key, [(.coAuthored, "co-authored-by")])
        case 15: self.init(key, [(.coDeveloped, "co-developed-by")])
        default: return nil
        }
    }

    @inline(__always)
    private init?(_ key: Bytes, _ candidates: [(TrailerKind, StaticString)]) {
        for (kind, name) in candidates where key.equalsLowercased(name) {
            self = kind
            return
        }
        return nil
    }

    var flag: CommitFlags {
        switch self {
        case .signedOff: .signedOff
        case .coAuthored: .coAuthored
        case .reviewed, .acked: .reviewTrailer
        default: .participationTrailer
        }
    }
}

extension Bytes {
    /// Whether this is `name`, of the same length and in lower case, with its letters in any case.
    @inline(__always)
    fileprivate func equalsLowercased(_ name: StaticString) -> Bool {
        for index in 0..<count {
            let byte = self[index]
            let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            if lower != name.utf8Start[index] { return false }
        }
        return true
    }
}
