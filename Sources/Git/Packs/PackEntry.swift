/// The head of one object in a pack.
///
/// Source: gitformat-pack, "Pack file entry": three bits of type, a size in groups of seven bits, for a delta its base.
struct PackEntry {
    /// What the data is.
    enum Form {
        case whole(ObjectKind)
        case deltaTo(offset: Int)
        case deltaToID(ObjectID)
    }

    let form: Form
    /// How many bytes the data has once it is unpacked.
    let size: Int
    /// Where the data begins.
    let dataStart: Int

    /// No head is longer than this: a byte, ten of the size, twenty of the base.
    private static let longestHead = 32

    /// Reads the head at `offset`; nil when there is none that git would write.
    @inline(__always)
    init?(_ bytes: Bytes, at offset: Int) {
        guard offset >= 12, offset <= bytes.count - 20 - Self.longestHead else { return nil }
        var position = offset &+ 1
        var byte = bytes[offset]
        let type = byte >> 4 & 7
        var size = Int(byte & 15)
        var shift = 4
        while byte & 0x80 != 0 {
            guard shift < 39 else { return nil }
            byte = bytes[position]
            size |= Int(byte & 0x7F) << shift
            shift &+= 7
            position &+= 1
        }
        guard let form = Self.form(type, bytes, offset, &position) else { return nil }
        (self.form, self.size, dataStart) = (form, size, position)
    }

    @inline(__always)
    private static func form(_ type: UInt8, _ bytes: Bytes, _ offset: Int, _ position: inout Int) -> Form? {
        switch type {
        case 1: return .whole(.commit)
        case 2: return .whole(.tree)
        case 3: return .whole(.blob)
        case 4: return .whole(.tag)
        case 6: return baseOffset(bytes, offset, &position).map { .deltaTo(offset: $0) }
        case 7:
            defer { position += 20 }
            return .deltaToID(bytes.objectID(at: position))
        default: return nil
        }
    }

    /// The base lies before its delta, so offsets alone cannot go round in a circle.
    private static func baseOffset(_ bytes: Bytes, _ offset: Int, _ position: inout Int) -> Int? {
        var distance = 0
        for _ in 0..<6 {
            let byte = bytes[position]
            position += 1
            distance |= Int(byte & 0x7F)
            guard byte & 0x80 != 0 else { return distance > 0 && distance < offset ? offset - distance : nil }
            distance = (distance + 1) << 7
        }
        return nil
    }
}
