/// `.. name:: argument` of reStructuredText with its options.
struct RestructuredDirective {
    /// What a directive means for a reader.
    enum Kind {
        case image, code, text
        /// Links to other pages.
        case pages
        /// Lists of what is elsewhere and raw output: nothing to read.
        case listing
    }

    let kind: Kind
    let argument: String
    /// The line after the options, counted from 0.
    let contentLine: Int
    private let options: [String: String]
    private let line: Int
    private let substitution: String?

    init?(_ source: SourceText, line: Int) {
        let shape = LineShape(of: source.line(line), in: source.bytes)
        var words = Substring(source.string(shape.content)).dropFirst(2).drop { $0 == " " }
        var substitution: String?
        if words.first == "|", let end = words.dropFirst().firstIndex(of: "|") {
            substitution = String(words[words.index(after: words.startIndex)..<end])
            words = words[words.index(after: end)...].drop { $0 == " " }
        }
        guard let colons = words.firstDoubleColon else { return nil }
        let name = words[..<colons]
        guard !name.isEmpty, name.utf8.count <= 40,
            name.allSatisfy({ $0.isLetter || $0 == "-" || $0 == ":" || $0 == "_" })
        else {
            return nil
        }
        self.substitution = substitution
        self.line = line
        argument = String(words[colons...].dropFirst(2)).onOneLine
        kind = Self.kind(named: String(name).lowercased())
        (options, contentLine) = Self.options(source, after: line, indent: shape.indent)
    }

    private static func kind(named name: String) -> Kind {
        switch name {
        case "image", "figure": .image
        case "code", "code-block", "sourcecode", "highlight-block", "prompt", "parsed-literal", "literalinclude": .code
        case "toctree": .pages
        case "contents", "raw", "include", "highlight", "index", "meta", "automodule", "autoclass",
            "currentmodule", "default-role", "role", "sectnum", "math", "graphviz":
            .listing
        default: .text
        }
    }

    private static func options(_ source: SourceText, after line: Int, indent: Int) -> ([String: String], Int) {
        var options: [String: String] = [:]
        var next = line + 1
        while next < source.lineCount, next < line + 40 {
            let shape = LineShape(of: source.line(next), in: source.bytes)
            guard shape.indent > indent, !shape.isEmpty, source.bytes[shape.content.lowerBound] == Byte.colon,
                let close = source.bytes.firstIndex(
                    of: Byte.colon, from: shape.content.lowerBound + 1, before: shape.content.upperBound)
            else { break }
            let name = source.string((shape.content.lowerBound + 1)..<close)
            options[name] = source.string(source.bytes.trimmed((close + 1)..<shape.content.upperBound))
            next += 1
        }
        return (options, next)
    }

    func imageBlock(in source: SourceText) -> Block? {
        guard substitution == nil, !argument.isEmpty else { return nil }
        return Block(.image, text: image.text, lines: (line + 1)...contentLine, links: [image])
    }

    private var image: Link {
        Link(
            text: options["alt"] ?? substitution ?? "", target: options["target"] ?? argument, image: argument,
            line: line + 1)
    }

    /// Whether the line is `.. _name: address`.
    static func isTarget(_ source: SourceText, line: Int) -> Bool { target(source, line: line) != nil }

    private static func target(_ source: SourceText, line: Int) -> (name: String, address: String)? {
        let words = Substring(source.string(source.line(line))).drop { $0 == " " }.dropFirst(2).drop { $0 == " " }
        guard words.first == "_", let colon = words.firstTargetColon else { return nil }
        let name = words.dropFirst()[..<colon].filter { $0 != "`" }
        let address = words[words.index(after: colon)...].drop { $0 == " " }
        return (LinkDefinition.normalised(ArraySlice(name.utf8)), String(address))
    }

    /// The addresses and images that names of the document stand for.
    static func targets(in source: SourceText) -> RestructuredTargets {
        var targets = RestructuredTargets()
        for line in 0..<source.lineCount {
            let shape = LineShape(of: source.line(line), in: source.bytes)
            guard shape.content.count > 4,
                source.hasPrefix(".. ", at: shape.content.lowerBound, before: shape.content.upperBound)
            else { continue }
            if let (name, address) = target(source, line: line) {
                if !address.isEmpty { targets.targets[name] = address }
            } else if let directive = RestructuredDirective(source, line: line), directive.kind == .image,
                let name = directive.substitution
            {
                targets.images[LinkDefinition.normalised(ArraySlice(name.utf8))] = directive.image
            }
        }
        return targets
    }
}

extension Substring {
    fileprivate var firstDoubleColon: Index? {
        var previous: Index?
        for index in indices.prefix(60) {
            if self[index] == ":", let previous, self[previous] == ":" { return previous }
            previous = index
        }
        return nil
    }

    /// The colon that ends a target's name: followed by a blank or the end.
    fileprivate var firstTargetColon: Index? {
        for index in indices.prefix(300) where self[index] == ":" {
            let next = self.index(after: index)
            if next == endIndex || self[next] == " " { return index }
        }
        return nil
    }
}
