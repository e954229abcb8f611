extension UInt8 {
    /// An ASCII digit.
    var isDigit: Bool {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= self
    }

    /// An ASCII digit of base 16.
    var isHexadecimalDigit: Bool {
        isDigit || UInt8(ascii: "a")...UInt8(ascii: "f") ~= self || UInt8(ascii: "A")...UInt8(ascii: "F") ~= self
    }

    /// An ASCII letter.
    var isLetter: Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20
    }

    /// A space or a tab.
    var isBlank: Bool {
        self == UInt8(ascii: " ") || self == UInt8(ascii: "\t")
    }

    /// A line feed or a carriage return.
    var isLineBreak: Bool {
        self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r")
    }
}
