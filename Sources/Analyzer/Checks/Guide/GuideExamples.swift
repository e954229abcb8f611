import DocumentReading
import RepositoryFacts

/// Short contributing guides for examples.
enum GuideExamples {
    static let tasks = """
        # Contributing

        ## Find a task

        Look for issues labelled `good first issue` or `help wanted`: these are small bugs that are a good way to start.
        """

    static let workspace = """
        # Contributing

        ## Set up your development environment

        Install the dependencies and run the test suite in your clone:

        ```sh
        npm install
        npm test
        ```
        """

    static let community = """
        # Contributing

        ## Talk to us

        Ask questions in our chat room on Matrix or on the mailing list; everybody there is glad to help you.
        """

    static let flow = """
        # Contributing

        ## Contribution process

        First open an issue to discuss the change you wish to make. A maintainer reviews your pull request, asks for
        changes where needed, and merges it once it is approved.
        """

    static let code = """
        # Contributing

        ## Coding style

        Follow the coding conventions of the project: indent with four spaces, write unit tests for every function and
        document the public classes. The source code of the parser lies in the directory `src/parser`.
        """

    static let submission = """
        # Contributing

        ## Pull requests

        Fork the repository, create a branch, commit your changes with a clear commit message, push it and submit a pull
        request against the main branch.
        """

    static let complete = [tasks, workspace, community, flow, code, submission].joined(separator: "\n\n")

    static let offTopic = """
        # The garden

        Tomatoes like the sun and much water in the evening. Sow them in March on the window sill, and plant them out
        when the last frost has gone. Beans climb along a pole and need little care. Pick them while they are young.
        """
}

extension GuideReading {
    /// What a guide in Markdown says.
    init(markdown text: String) {
        self.init(outline: Outline(text: text, format: .markdown))
    }
}

extension Fact<Document<GuideReading>> {
    /// A guide with this text.
    static func guide(_ text: String) -> Self {
        .found(Document(path: "CONTRIBUTING.md", reading: GuideReading(markdown: text)))
    }
}
