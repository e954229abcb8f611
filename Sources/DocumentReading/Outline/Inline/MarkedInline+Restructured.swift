/// What the names of a reStructuredText document stand for.
struct RestructuredTargets {
    var targets: [String: String] = [:]
    var images: [String: Link] = [:]

    static func normalised(_ name: ArraySlice<UInt8>) -> String { LinkDefinition.normalised(name) }
}

extension MarkedInline {
    mutating func readRestructured(_ byte: UInt8, _ targets: RestructuredTargets) -> Bool {
        switch byte {
        case Byte.backtick: return readCode(ofLength: 2) || readInterpreted(targets)
        case Byte.colon: return readLiteralMark() || readRole()
        case Byte.asterisk:
            guard !(previous.isBlank && self.byte(at: index + 1).isBlank) else { return false }
            index += 1
            return true
        case Byte.backslash:
            index += 1
            return true
        case Byte.pipe: return readSubstitution(targets)
        case Byte.underscore: return readReference(targets)
        default: return false
        }
    }

    /// The second colon of `::` at the end of a paragraph, which only announces code.
    private mutating func readLiteralMark() -> Bool {
        guard index == bytes.count - 1, previous == Byte.colon else { return false }
        index += 1
        return true
    }

    /// `` :role:`text` `` is the text.
    private mutating func readRole() -> Bool {
        guard !previous.isWordByte else { return false }
        var end = index + 1
        while end < min(bytes.count, index + 40),
            bytes[end].isLetter || bytes[end] == Byte.colon || bytes[end] == Byte.hyphen
        {
            end += 1
        }
        guard byte(at: end) == Byte.backtick, bytes[end - 1] == Byte.colon, end > index + 1 else { return false }
        index = end
        return true
    }

    private mutating func readInterpreted(_ targets: RestructuredTargets) -> Bool {
        guard let span = codeSpan(), span.content.lowerBound == index + 1 else { return false }
        let open = bytes[span.content].lastIndex(of: Byte.less)
        let hasTarget = open != nil && bytes[span.content.upperBound - 1] == Byte.greater
        let words = span.content.lowerBound..<(hasTarget ? open ?? span.content.upperBound : span.content.upperBound)
        let isReference = byte(at: span.end) == Byte.underscore
        if isReference, hasTarget, let open {
            let target = string((open + 1)..<(span.content.upperBound - 1))
            writeLink(
                bytes.trimmed(words), target: targets.targets[target.dropLastUnderscore] ?? target, end: span.end)
        } else if isReference, let target = targets.targets[RestructuredTargets.normalised(bytes[span.content])] {
            writeLink(span.content, target: target, end: span.end)
        } else {
            skip(to: words.lowerBound)
            writeWords(words)
            skip(to: span.end)
        }
        while byte(at: index) == Byte.underscore { index += 1 }
        return true
    }

    private mutating func readSubstitution(_ targets: RestructuredTargets) -> Bool {
        guard !targets.images.isEmpty, let close = near(Byte.pipe, from: index + 1),
            let image = targets.images[RestructuredTargets.normalised(bytes[(index + 1)..<close])]
        else { return false }
        writer.appendImage(
            text: image.text, source: image.image ?? image.target, target: image.target, line: writer.line)
        skip(to: close + 1)
        while byte(at: index) == Byte.underscore { index += 1 }
        return true
    }

    /// `name_` is a link to what the name stands for.
    private mutating func readReference(_ targets: RestructuredTargets) -> Bool {
        guard previous.isWordByte, !byte(at: index + 1).isWordByte, wordStart < writer.position,
            writer.position - wordStart <= 60
        else { return false }
        let word = writer.words(since: wordStart)
        guard let target = targets.targets[LinkDefinition.normalised(ArraySlice(word.utf8))] else { return false }
        writer.closeLink(target: target, since: wordStart, line: writer.line, linkCount: writer.links.count)
        index += 1
        return true
    }
}

extension String {
    fileprivate var dropLastUnderscore: String {
        let name = hasSuffix("_") ? String(dropLast()) : self
        return LinkDefinition.normalised(ArraySlice(name.utf8))
    }
}
