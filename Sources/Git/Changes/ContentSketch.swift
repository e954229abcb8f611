/// A file as the lines that it is made of, to tell how much of it another one has.
///
/// Source: git's `diffcore-delta`: pieces end at a line feed or after 64 bytes; of each different piece its bytes are counted.
struct ContentSketch {
    private var pieces: [(hash: UInt64, bytes: Int)] = []
    private let size: Int

    /// How many different pieces it has.
    var count: Int { pieces.count }

    init(_ bytes: [UInt8]) {
        size = bytes.count
        var (start, hash): (Int, UInt64) = (0, 0)
        for (index, byte) in bytes.enumerated() {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
            guard byte == 0x0A || index - start == 63 || index == bytes.count - 1 else { continue }
            pieces.append((hash, index - start + 1))
            (start, hash) = (index + 1, 0)
        }
        pieces.sort { $0.hash < $1.hash }
        joinEqual()
    }

    private mutating func joinEqual() {
        var count = 0
        for piece in pieces {
            if count > 0, pieces[count - 1].hash == piece.hash {
                pieces[count - 1].bytes += piece.bytes
            } else {
                pieces[count] = piece
                count += 1
            }
        }
        pieces.removeLast(pieces.count - count)
    }

    /// The part of the larger of both that stands in the other as well, from 0 to 1.
    func likeness(to other: ContentSketch) -> Double {
        let larger = max(size, other.size)
        guard larger > 0, min(size, other.size) * 2 >= larger else { return 0 }
        var (left, right, common) = (0, 0, 0)
        while left < pieces.count, right < other.pieces.count {
            if pieces[left].hash == other.pieces[right].hash {
                common += min(pieces[left].bytes, other.pieces[right].bytes)
                left += 1
                right += 1
            } else if pieces[left].hash < other.pieces[right].hash {
                left += 1
            } else {
                right += 1
            }
        }
        return Double(common) / Double(larger)
    }
}
