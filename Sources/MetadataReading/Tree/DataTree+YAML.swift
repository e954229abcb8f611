internal import Yams

extension DataTree {
    /// The tree of one YAML document (1.1 syntax as libyaml reads it, plain types of the 1.2 core schema).
    ///
    /// An alias repeats the value of its anchor without a copy and counts in full against the limit of values. Of keys
    /// that occur twice the last one stands, and each is a problem of rule `yaml/duplicate-key`.
    public static func yaml(_ bytes: [UInt8]) -> DataTree {
        do throws(UnreadableFile) {
            let text = try text(of: bytes, limit: DataLimits.yamlBytes).get()
            try YAMLHazards(in: text).refuse()
            var problems = ProblemList()
            let root = try composed(text, problems: &problems)
            return DataTree(root: root, problems: problems.all)
        } catch {
            return DataTree(root: nil, problems: [error.problem])
        }
    }

    private static func composed(_ text: String, problems: inout ProblemList) throws(UnreadableFile) -> DataValue? {
        var text = text
        for _ in 0..<4 {
            switch composition(of: text) {
            case .success(let composed):
                for problem in composed.problems { problems.add(problem) }
                return composed.root
            case .failure(.unreadable(let unreadable)):
                throw unreadable
            case .failure(.duplicate(let keys, let line, let column)):
                var block = YAMLBlock(text, line: line, column: column)
                let overridden = block.blankOverridden(keys)
                for entry in overridden { reportDuplicate(entry.key, line: entry.line, &problems) }
                guard !overridden.isEmpty else {
                    reportDuplicate(keys.first ?? "", line: line, &problems)
                    return nil
                }
                text = block.text
            }
        }
        return nil
    }

    private enum Obstacle: Error {
        case unreadable(UnreadableFile)
        case duplicate(keys: [String], line: Int, column: Int)
    }

    private static func composition(of text: String) -> Result<DataTree, Obstacle> {
        do {
            let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            // The parser owns the anchors' names, which tell what an alias may repeat: it must outlive the walk.
            return try withExtendedLifetime(parser) {
                guard let root = try parser.singleRoot() else { return .success(DataTree(root: nil, problems: [])) }
                var walk = YAMLWalk(lineCount: lineCount(of: text))
                return .success(try walk.tree(of: root))
            }
        } catch let error as UnreadableFile {
            return .failure(.unreadable(error))
        } catch YamlError.duplicatedKeysInMapping(let duplicates, let context) {
            return .failure(
                .duplicate(keys: duplicates, line: context.mark.line, column: context.mark.column))
        } catch {
            return .failure(.unreadable(unreadable(error as? YamlError, lineCount: lineCount(of: text))))
        }
    }

    /// Lines as YAML ends them, at least 1; what stands behind the last end counts if it is something.
    private static func lineCount(of text: String) -> Int {
        var count = 1
        var last: Unicode.Scalar = " "
        for scalar in text.unicodeScalars.dropLast() {
            switch scalar {
            case "\n": count += last == "\r" ? 0 : 1
            case "\r", "\u{85}", "\u{2028}", "\u{2029}": count += 1
            default: break
            }
            last = scalar
        }
        return count
    }

    /// The parser finds the end of a file on the line behind the last one.
    private static func unreadable(_ error: YamlError?, lineCount: Int) -> UnreadableFile {
        let found: (line: Int?, problem: String) =
            switch error {
            case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
                .composer(_, let problem, let mark, _):
                (min(mark.line, lineCount), problem)
            case .reader(let problem, _, _, _): (nil, problem)
            default: (nil, "the file cannot be read")
            }
        return UnreadableFile(
            line: found.line, rule: "yaml/syntax", message: "no valid YAML: \(found.problem)",
            remedy: "mend the line, its indentation or its quotes")
    }

    private static func reportDuplicate(_ key: String, line: Int, _ problems: inout ProblemList) {
        problems.error(
            "yaml/duplicate-key", line, "the key \(quoted(key)) occurs again later in the same mapping",
            remedy: "keep one of the two")
    }
}
