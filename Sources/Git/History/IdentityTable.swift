#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Gives each distinct identity a number, without allocating for one that is known.
///
/// Names and addresses are cut off at 512 bytes each, so that a hostile history cannot fill the memory with one commit.
struct IdentityTable {
    private struct Entry {
        var hash: UInt64
        var offset: Int
        var nameCount: Int32
        var emailCount: Int32
    }

    private var entries: [Entry] = []
    private var arena: [UInt8] = []
    private var slots = [UInt32](repeating: .max, count: 1_024)
    private let seed = UInt64.random(in: .min ... .max)

    static let byteLimit = 512

    /// How many identities are known.
    var count: Int { entries.count }

    /// The number of an identity; bytes of ISO 8859-1 are told apart from the same bytes of UTF-8 until they are decoded.
    @inline(__always)
    mutating func number(name: Bytes, email: Bytes, isLatin1: Bool) -> UInt32 {
        let name = name.piece(0..<min(name.count, Self.byteLimit))
        let email = email.piece(0..<min(email.count, Self.byteLimit))
        if isLatin1 { return numberOfLatin1(name: name, email: email) }
        return number(name, email)
    }

    private mutating func numberOfLatin1(name: Bytes, email: Bytes) -> UInt32 {
        let name = utf8(fromLatin1: name)
        let email = utf8(fromLatin1: email)
        return name.withUnsafeBufferPointer { name in
            email.withUnsafeBufferPointer { email in number(name, email) }
        }
    }

    private mutating func number(_ name: Bytes, _ email: Bytes) -> UInt32 {
        let hash = fold(email, into: fold(name, into: seed))
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != .max {
            if matches(entries[Int(slots[slot])], hash, name, email) { return slots[slot] }
            slot = (slot + 1) & mask
        }
        return insert(hash, name, email, at: slot)
    }

    private func matches(_ entry: Entry, _ hash: UInt64, _ name: Bytes, _ email: Bytes) -> Bool {
        guard entry.hash == hash, Int(entry.nameCount) == name.count, Int(entry.emailCount) == email.count else {
            return false
        }
        return arena.withUnsafeBufferPointer { arena in
            let stored = arena.piece(entry.offset..<(entry.offset + name.count + email.count))
            return stored.has(name) && stored.piece(name.count..<stored.count).has(email)
        }
    }

    private mutating func insert(_ hash: UInt64, _ name: Bytes, _ email: Bytes, at slot: Int) -> UInt32 {
        let number = UInt32(entries.count)
        entries.append(
            Entry(hash: hash, offset: arena.count, nameCount: Int32(name.count), emailCount: Int32(email.count)))
        arena.append(contentsOf: name)
        arena.append(contentsOf: email)
        slots[slot] = number
        if entries.count * 2 > slots.count { grow() }
        return number
    }

    private mutating func grow() {
        slots = [UInt32](repeating: .max, count: slots.count * 2)
        let mask = slots.count - 1
        for (number, entry) in entries.enumerated() {
            var slot = Int(truncatingIfNeeded: entry.hash) & mask
            while slots[slot] != .max { slot = (slot + 1) & mask }
            slots[slot] = UInt32(number)
        }
    }

    /// The identities by their numbers.
    var identities: [RawIdentity] {
        entries.map { entry in
            let nameEnd = entry.offset + Int(entry.nameCount)
            return RawIdentity(
                nameBytes: Array(arena[entry.offset..<nameEnd]),
                emailBytes: Array(arena[nameEnd..<(nameEnd + Int(entry.emailCount))]))
        }
    }
}

/// Mixes bytes into a hash, eight at a time; the seed keeps hostile names from colliding by design.
private func fold(_ bytes: Bytes, into seed: UInt64) -> UInt64 {
    var hash = seed ^ UInt64(truncatingIfNeeded: bytes.count)
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return hash }
    var position = 0
    while position + 8 <= bytes.count {
        hash = mix(hash ^ base.loadUnaligned(fromByteOffset: position, as: UInt64.self))
        position += 8
    }
    var rest: UInt64 = 0
    while position < bytes.count {
        rest = rest << 8 | UInt64(bytes[position])
        position += 1
    }
    return mix(hash ^ rest)
}

@inline(__always)
private func mix(_ value: UInt64) -> UInt64 {
    let product = (value ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
}

private func utf8(fromLatin1 bytes: Bytes) -> [UInt8] {
    bytes.flatMap { $0 < 0x80 ? [$0] : [0xC0 | $0 >> 6, 0x80 | $0 & 0x3F] }
}
