import DocumentReading
import TestSupport
import Testing

@Suite(.tags(.small))
struct TextDecodingTests {
    @Test func readsUTF8AndDropsItsMark() {
        let plain = TextDecoding.decode(Array("naïve\n".utf8))
        let marked = TextDecoding.decode([0xEF, 0xBB, 0xBF] + Array("naïve\n".utf8))
        #expect(plain == marked)
        #expect(plain?.text == "naïve\n")
        #expect(plain?.encoding == .utf8)
    }

    @Test func readsUTF16InBothOrders() {
        #expect(TextDecoding.decode([0xFF, 0xFE, 0x48, 0x00, 0xE9, 0x00])?.text == "Hé")
        #expect(TextDecoding.decode([0xFE, 0xFF, 0x00, 0x48, 0x00, 0xE9])?.text == "Hé")
    }

    @Test func fallsBackToWindows1252() {
        let text = TextDecoding.decode([0x63, 0x61, 0x66, 0xE9, 0x20, 0x80, 0x93])
        #expect(text?.text == "café €“")
        #expect(text?.encoding == .windows1252)
    }

    @Test func aZeroByteMeansNoText() {
        #expect(TextDecoding.decode([0x7F, 0x45, 0x4C, 0x46, 0x00, 0x01]) == nil)
    }

    @Test func makesLineEndsAlike() {
        #expect(TextDecoding.decode(Array("a\r\nb\rc\n".utf8))?.text == "a\nb\nc\n")
    }

    @Test func saysWhenLinesWereLeftOut() {
        let cut = TextDecoding.decode(Array("1\r\n2\r\n3\r\n".utf8), lineLimit: 2)
        #expect(cut?.text == "1\n2\n")
        #expect(cut?.isTruncated == true)
        #expect(TextDecoding.decode(Array("1\r\n2\r\n".utf8), lineLimit: 2)?.isTruncated == false)
    }
}
