/// Gives each distinct path a number, in the order in which they are met.
struct PathTable {
    private var numbers: [[UInt8]: UInt32] = [:]
    private(set) var paths: [[UInt8]] = []
    /// The bytes of all paths.
    private(set) var byteCount = 0

    mutating func number(of path: [UInt8]) -> UInt32 {
        if let known = numbers[path] { return known }
        let number = UInt32(paths.count)
        numbers[path] = number
        paths.append(path)
        byteCount += path.count
        return number
    }

    /// The part of a path behind its last slash.
    func name(of number: UInt32) -> ArraySlice<UInt8> {
        let path = paths[Int(number)]
        return path[((path.lastIndex(of: 0x2F) ?? -1) + 1)...]
    }
}
