/// Gives compact JSON the lines and levels that `JSONText` would have given it.
enum JSONIndenter {
    /// `line`, a JSON text without white space between its tokens, as it stands on `level`; a line feed at its end is left out.
    static func indented(_ line: String, level: Int) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(line.utf8.count * 2)
        var level = level
        var isString = false
        var isEscaped = false
        var previous: UInt8 = 0
        for byte in line.utf8 where isString || byte != UInt8(ascii: "\n") {
            if isString {
                bytes.append(byte)
                isString = isEscaped || byte != UInt8(ascii: "\"")
                isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
                previous = byte
                continue
            }
            let isClosing = byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
            if isClosing { level -= 1 }
            if previous == UInt8(ascii: ",") || isOpening(previous) != isClosing && (isOpening(previous) || isClosing) {
                bytes.append(UInt8(ascii: "\n"))
                bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
            }
            bytes.append(byte)
            if byte == UInt8(ascii: ":") { bytes.append(UInt8(ascii: " ")) }
            if isOpening(byte) { level += 1 }
            isString = byte == UInt8(ascii: "\"")
            previous = byte
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isOpening(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
    }
}
