/// How many letters of which script a text has, and of those that only one language of a script has.
struct ScriptCount {
    private var latin = 0
    private var vietnamese = 0
    private var greek = 0
    private var cyrillic = 0
    private var ukrainian = 0
    private var hebrew = 0
    private var arabic = 0
    private var persian = 0
    private var devanagari = 0
    private var thai = 0
    private var han = 0
    private var kana = 0
    private var hangul = 0

    mutating func add(_ text: FoldedText) {
        let bytes = text.bytes
        if text.isASCII {
            latin += max(0, bytes.count - text.wordCount - 1)
            return
        }
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let second = index + 1 < bytes.count ? bytes[index + 1] : 0
            if byte < 0x80 {
                if byte != Byte.space { latin += 1 }
                index += 1
            } else if byte < 0xE0 {
                add(UInt16(byte & 0x1F) << 6 | UInt16(second & 0x3F))
                index += 2
            } else {
                addWide(byte, second)
                index += 3
            }
        }
    }

    private mutating func add(_ scalar: UInt16) {
        switch scalar {
        case 0x1A0, 0x1A1, 0x1AF, 0x1B0: vietnamese += 1
        case 0x370..<0x400: greek += 1
        case 0x400..<0x500:
            cyrillic += 1
            if [0x454, 0x456, 0x457, 0x491].contains(scalar) { ukrainian += 1 }
        case 0x590..<0x600: hebrew += 1
        case 0x600..<0x700:
            arabic += 1
            if [0x67E, 0x686, 0x698, 0x6A9, 0x6AF, 0x6CC].contains(scalar) { persian += 1 }
        default: break
        }
    }

    private mutating func addWide(_ first: UInt8, _ second: UInt8) {
        switch (first, second) {
        case (0xE0, 0xA4...0xA5): devanagari += 1
        case (0xE0, 0xB8...0xB9): thai += 1
        case (0xE1, 0xBA...0xBB): vietnamese += 1
        case (0xE3, 0x81...0x83): kana += 1
        case (0xE4...0xE9, _): han += 1
        case (0xEA...0xED, _): hangul += 1
        default: break
        }
    }

    /// The language that the script alone tells; nil for the Latin one, whose words have to be looked at.
    var language: Language? {
        // A character of Han, Kana or Hangul says about as much as three letters.
        let letters = latin + cyrillic
        if kana * 3 + han * 3 + hangul * 3 > letters / 3, kana + han + hangul >= 4 {
            if hangul > kana + han { return .korean }
            return kana * 10 > han ? .japanese : .chinese
        }
        let scripts: [(count: Int, language: Language)] = [
            (cyrillic, ukrainian * 25 > cyrillic ? .ukrainian : .russian), (greek, .greek), (hebrew, .hebrew),
            (arabic, persian * 25 > arabic ? .persian : .arabic), (devanagari, .hindi), (thai, .thai),
        ]
        if let found = scripts.first(where: { $0.count > latin / 3 && $0.count >= 8 }) { return found.language }
        return vietnamese >= 4 && vietnamese * 30 > latin ? .vietnamese : nil
    }
}
