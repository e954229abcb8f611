/// The row under the header of a table: dashes, colons and pipes.
enum TableRow {
    static func isDelimiter(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        var hasPipe = false
        var hasDash = false
        for index in range {
            switch bytes[index] {
            case Byte.pipe: hasPipe = true
            case Byte.hyphen: hasDash = true
            case Byte.colon, Byte.space, Byte.tab: break
            default: return false
            }
        }
        return hasPipe && hasDash
    }
}
