/// The rules of a codemeta.json.
struct CodemetaCheck {
    private(set) var problems: ProblemList
    private(set) var contextVersion: Int?

    init(_ problems: [MetadataProblem]) {
        self.problems = ProblemList(problems)
    }

    mutating func check(_ root: DataValue) {
        guard root.entries != nil else {
            problems.error("codemeta/type", root.line, "the file is \(root.kindName); an object is needed")
            return
        }
        let context = CodemetaContext(root["@context"])
        contextVersion = context.version
        checkContext(root, context)
        checkType(root, context)
        checkNames(of: root, context)
    }

    private mutating func checkContext(_ root: DataValue, _ context: CodemetaContext) {
        if root["@context"] == nil {
            problems.error(
                "codemeta/context", root.line, "the file has no @context",
                remedy: "add \"@context\": \"https://w3id.org/codemeta/3.1\"")
        } else if context.version == nil {
            problems.warning(
                "codemeta/context", root.entry("@context")?.line, "the @context is not one of CodeMeta",
                remedy: "use https://w3id.org/codemeta/3.1")
        }
    }

    private mutating func checkType(_ root: DataValue, _ context: CodemetaContext) {
        guard let type = root.entry("@type") ?? root.entry("type") else {
            problems.warning(
                "codemeta/type", root.line, "the file has no @type", remedy: "add \"@type\": \"SoftwareSourceCode\"")
            return
        }
        let named = (type.value.items ?? [type.value]).compactMap(\.string)
            .map { $0.split(whereSeparator: { $0 == ":" || $0 == "/" }).last.map(String.init) ?? $0 }
        guard named.contains(where: CodemetaTerms.types.contains) else {
            problems.warning(
                "codemeta/type", type.line, "the @type is \(quoted(named.first ?? type.value.kindName))",
                remedy: "use SoftwareSourceCode or SoftwareApplication")
            return
        }
    }

    /// Names of the software itself are errors; those of the people and things around it are lost with less harm.
    private mutating func checkNames(of root: DataValue, _ context: CodemetaContext) {
        guard context.version != nil || context.hasVocabulary || context.hasUnknownContext else { return }
        var pending: [(value: DataValue, isRoot: Bool)] = [(root, true)]
        while let (value, isRoot) = pending.popLast() {
            for item in value.items ?? [] { pending.append((item, false)) }
            for entry in value.entries ?? [] {
                if !context.defines(entry.key) { report(entry, isRoot, context) }
                if entry.key != "@context" { pending.append((entry.value, false)) }
            }
        }
    }

    private mutating func report(_ entry: DataEntry, _ isRoot: Bool, _ context: CodemetaContext) {
        func message() -> String { "the context does not define \(quoted(entry.key)); programs ignore it" }
        func remedy() -> String {
            let known = context.version == 3 ? CodemetaTerms.renamed[entry.key] : nil
            let meant = known ?? nearest(to: entry.key, among: context.suggestions)
            return meant.map { "did you mean \($0)?" } ?? "remove it or use a name of CodeMeta"
        }
        if isRoot {
            problems.error("codemeta/unknown-name", entry.line, message(), remedy: remedy())
        } else {
            problems.warning("codemeta/unknown-name", entry.line, message(), remedy: remedy())
        }
    }
}
