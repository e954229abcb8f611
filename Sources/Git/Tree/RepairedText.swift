/// Text from bytes that should be UTF-8; each byte that is not becomes `\xNN`, so that nothing is lost unseen.
func repairedText(_ bytes: some Collection<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = ""
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
        let length = validPrefixLength(rest)
        text += String(decoding: rest.prefix(length), as: UTF8.self)
        rest = rest.dropFirst(length)
        guard let bad = rest.popFirst() else { break }
        text += "\\x" + (bad < 16 ? "0" : "") + String(bad, radix: 16)
    }
    return text
}

/// How many bytes at the start are whole, valid UTF-8.
private func validPrefixLength(_ bytes: ArraySlice<UInt8>) -> Int {
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var length = 0
    while case .valid(let scalar) = decoder.parseScalar(from: &iterator) {
        length += scalar.count
    }
    return length
}
