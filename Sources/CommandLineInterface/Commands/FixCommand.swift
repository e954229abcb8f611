import ArgumentParser
import FactCollection
import Foundation
import Reporter
import RepositoryFacts

struct FixCommand: ExecutableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fix",
        abstract: "Propose the documents that a repository lacks, as a patch.",
        discussion: """
            Short texts of this program's own to start from, with the name, the commands and the licence that a scan found. \
            `commons-scan fix | git apply` makes the files, and so does --write, which never touches a file that is there. A licence is \
            never proposed: only those who hold the rights can choose one. A code of conduct and a security policy need a \
            contact.
            """)

    @Argument(help: ArgumentHelp("A work tree.", valueName: "path"), completion: .directory)
    var repository = "."

    @Option(help: ArgumentHelp("Where people can be asked in private: an address or a page.", valueName: "contact"))
    var contact: String?

    @Flag(help: "Write the files instead of a patch.")
    var write = false

    func execute(on console: Console) throws -> ExitStatus {
        do throws(CollectionFailure) {
            var options = CollectionOptions()
            options.readsWorkTree = true
            let facts = try FactCollector(options: options).collect(from: repository).facts
            return propose(Proposals.all(facts, ProjectProfile(facts, contact: contact)), facts, console)
        } catch {
            console.complain(error.message, about: repository)
            return .unscannable
        }
    }

    private func propose(_ proposals: [Proposal], _ facts: RepositoryFacts, _ console: Console) -> ExitStatus {
        for remark in remarks(facts) { console.complain(remark) }
        if proposals.isEmpty { console.complain("no document is missing that could be proposed") }
        guard write else {
            for proposal in proposals { console.write(proposal.patch) }
            return .success
        }
        var status = ExitStatus.success
        for proposal in proposals {
            let file = URL(fileURLWithPath: repository, isDirectory: true).appending(path: proposal.path)
            do {
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(proposal.text.utf8).write(to: file, options: .withoutOverwriting)
                console.write("Wrote \(proposal.path)\n")
            } catch {
                console.complain("\(proposal.path) was not written: \(error.localizedDescription)")
                status = .unscannable
            }
        }
        return status
    }

    private func remarks(_ facts: RepositoryFacts) -> [String] {
        var remarks: [String] = []
        if case .absent = facts.license {
            remarks.append(
                "there is no licence, so nobody may use the work; those who hold the rights choose one, see https://choosealicense.com"
            )
        }
        let needContact = [("a code of conduct", facts.conduct.isFound), ("a security policy", facts.security.isFound)]
            .filter { !$0.1 }.map(\.0)
        if contact == nil, !needContact.isEmpty {
            remarks.append("\(needContact.joined(separator: " and ")) can be proposed once --contact says who answers")
        }
        return remarks
    }
}
