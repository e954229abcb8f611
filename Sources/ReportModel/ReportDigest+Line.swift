extension ReportDigest {
    /// The digest as one line without a line break, for `init(line:)`: fields between tabs, absent ones empty.
    public var line: String {
        let gaps = gaps.map { "\($0.check) \($0.extent.rawValue)\($0.points)" }
        let figures = [score, low, high].map { $0.map { "\($0)" } ?? "" }
        let failure = [error?.code ?? "", error?.message ?? ""].map(Self.escaped)
        return ([status.rawValue] + figures + failure + [gaps.joined(separator: ",")]).joined(separator: "\t")
    }

    /// Reads what `line` wrote; nil for anything else.
    public init?(line: String) {
        let fields = line.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map(
            Substring.init)
        guard fields.count == 7, let status = ScanStatus(rawValue: String(fields[0])) else { return nil }
        self.status = status
        (score, low, high) = (Double(fields[1]), Double(fields[2]), Double(fields[3]))
        let code = Self.unescaped(fields[4])
        error = code.isEmpty ? nil : ScanFailure(code: code, message: Self.unescaped(fields[5]))
        gaps = fields[6].utf8.split(separator: UInt8(ascii: ",")).compactMap { Gap(text: Substring($0)) }
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\t": result += "%09"
            case "\n": result += "%0A"
            case "\r": result += "%0D"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func unescaped(_ text: Substring) -> String {
        let parts = text.split(separator: "%", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(into: String(parts.first ?? "")) { result, part in
            let scalar = UInt8(part.prefix(2), radix: 16).map { String(Unicode.Scalar($0)) }
            result += (scalar ?? "") + part.dropFirst(2)
        }
    }
}

extension ReportDigest.Gap {
    fileprivate init?(text: Substring) {
        let parts = text.utf8.split(separator: UInt8(ascii: " "))
        guard parts.count == 2, let mark = parts[1].first, let points = Double(Substring(parts[1].dropFirst())),
            let extent = ReportDigest.Extent(rawValue: Character(Unicode.Scalar(mark)))
        else { return nil }
        self.init(check: String(Substring(parts[0])), extent: extent, points: points)
    }
}
