/// Ways to reach people that are named in words rather than by an address.
struct ContactWords: Sendable {
    /// Lines that speak of writing in private.
    let privateLines: Set<Int>
    private let named: [Int: [Contact]]

    init(_ text: PhraseText) {
        var privateLines: Set<Int> = []
        var named: [Int: [Contact]] = [:]
        for match in Self.index.matches(in: text) {
            let line = text.line(at: match.offset)
            switch match.tag {
            case .direct: privateLines.insert(line)
            case .report:
                named[line, default: []].append(Contact(.privateReport, line: line, value: "private report"))
            case .issue where !Self.isDenied(text.bytes[..<match.offset]):
                named[line, default: []].append(Contact(.issueTracker, line: line, value: "issue tracker"))
            case .issue: break
            }
        }
        self.privateLines = privateLines
        self.named = named
    }

    /// What line `line` names.
    func contacts(line: Int) -> [Contact] { named[line] ?? [] }

    private enum Meaning { case direct, report, issue }

    /// Whether the words before say not to do it.
    private static func isDenied(_ before: ArraySlice<UInt8>) -> Bool {
        let words = String(decoding: before.suffix(28), as: UTF8.self).split(separator: " ").suffix(4)
        return words.contains { word in
            ["not", "never", "don't", "avoid", "instead", "than", "without", "dont", "nicht", "pas", "jamais"].contains(
                String(word))
                || word.hasSuffix("n't")
        }
    }

    private static let index = PhraseIndex<Meaning>([
        (
            .direct,
            [
                "direct message", "private message", "privately", "in private", "via dm", "dm ", "a dm", "pm me",
                "message privé", "messages privés", "mensaje privado", "mensagem privada", "mensagem direta",
                "mensaje directo",
                "messaggio privato", "direktnachricht", "privatnachricht", "личное сообщение", "私信", "ダイレクトメッセージ",
            ]
        ),
        (
            .report,
            [
                "private vulnerability report", "privately report a vulnerability", "report a vulnerability\"",
                "\"report a vulnerability", "**report a vulnerability", "'report a vulnerability", "confidential issue",
                "report privately", "private security advisor", "draft security advisor", "github security advisor",
                "security advisory form", "privately reporting a security vulnerability",
            ]
        ),
        (
            .issue,
            [
                "open an issue", "opening an issue", "open a new issue", "open an github issue", "open a github issue",
                "raise an issue", "raising an issue", "file an issue", "filing an issue", "create an issue",
                "creating an issue", "submit an issue", "open a ticket", "abrir un issue", "abrir uma issue",
                "ouvrir une issue",
                "ouvrant une issue", "ouvrir un ticket", "ein issue eröffnen", "提交 issue", "提交issue", "issue を作成",
            ]
        ),
    ])
}
