import DocumentReading
import RepositoryFacts

/// Short codes of conduct for examples.
enum ConductExamples {
    static let complete = """
        # Code of conduct

        We pledge to make participation in our community a harassment-free experience for everyone. Be kind and
        respectful. Harassment, insults and personal attacks are unacceptable behaviour.

        Report abusive behaviour in private to conduct@garden-tools.org. All complaints will be reviewed and
        investigated, confidentiality is kept, and whoever breaks this code may be warned or banned.
        """

    static let withoutConsequences = """
        # Code of conduct

        We pledge to make participation in our community a harassment-free experience for everyone. Be kind and
        respectful. Harassment, insults and personal attacks are unacceptable behaviour.
        """

    static let unnamedTeam = """
        # Code of conduct

        We pledge to make participation in our community a harassment-free experience for everyone. Be kind and
        respectful. Harassment, insults and personal attacks are unacceptable behaviour.

        Abusive behaviour may be reported by contacting the project team.
        """

    static let unfilled = """
        # Code of conduct

        We pledge to make participation in our community a harassment-free experience for everyone. Be kind and
        respectful. Harassment, insults and personal attacks are unacceptable behaviour.

        Report abusive behaviour to the community leaders at [INSERT CONTACT METHOD].
        """

    static let pointer = """
        # Code of conduct

        This project follows the [code of conduct of the Garden foundation](https://garden-tools.org/conduct).
        """
}

extension ConductExamples {
    /// A contributing guide with a part that names the code of somebody else.
    static let mentioned = """
        # Contributing

        Plant what you like and tell us what grew.

        ## Code of conduct

        The foundation has [a code of conduct](https://garden-tools.org/conduct) that governs this project as well.
        """
}

extension Fact<Document<ConductReading>> {
    /// A code of conduct with this text.
    static func conduct(_ text: String) -> Self {
        let path = "CODE_OF_CONDUCT.md"
        return ConductReading(text: text, path: path).map { .found(Document(path: path, reading: $0)) } ?? .absent
    }

    /// A code of conduct within a contributing guide with this text.
    static func embeddedConduct(_ text: String) -> Self {
        ConductPassages(in: text).section.map { .found(Document(path: "CONTRIBUTING.md", reading: $0)) } ?? .absent
    }
}
