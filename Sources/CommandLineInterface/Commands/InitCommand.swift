import ArgumentParser
import Foundation
import RepositoryFacts

struct InitCommand: ExecutableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Write a commented .commons-scan.yml, in which nothing is set yet.",
        discussion: "A file that is there is never touched.")

    @Argument(help: ArgumentHelp("The work tree to write it in.", valueName: "path"), completion: .directory)
    var folder = "."

    func execute(on console: Console) throws -> ExitStatus {
        let file = URL(fileURLWithPath: folder, isDirectory: true).appending(path: ".commons-scan.yml")
        do {
            try Data(Self.template.utf8).write(to: file, options: .withoutOverwriting)
        } catch CocoaError.fileWriteFileExists {
            throw ValidationError("`\(file.relativePath)` is there already; edit it, or remove it first")
        } catch {
            throw ValidationError("`\(file.relativePath)` cannot be written: \(error.localizedDescription)")
        }
        console.write("Wrote \(file.relativePath)\n")
        return .success
    }

    /// Every key with what it is for and an example, all commented out.
    static let template = """
        # What commons-scan should know about this repository. Every key is optional; a line counts once its `# ` is gone.

        # Documents that are not in a usual place, by category:
        # \(DocumentCategory.allCases.map(\.rawValue).joined(separator: ", "))
        # paths:
        #   contributing: handbook/contribute.adoc
        #   security: handbook/security.md

        # Questions that do not fit this project. `commons-scan checks` lists them. The reason stands in every report; after its last
        # day an exemption is said to have expired. A licence that is missing cannot be excused.
        # exemptions:
        #   - check: change-template
        #     reason: changes are sent as patches to the mailing list
        #     expires: 2099-12-31

        # End with exit status 1 where the welcome score is below this, from 0 to 100. --fail-under goes before it.
        # failUnder: 60

        """
}
