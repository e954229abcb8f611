import DocumentReading
import RepositoryFacts

/// Short READMEs for examples.
enum ReadmeExamples {
    static let complete = """
        # Garden

        Garden is a small command-line tool that plans what to sow in which week, for gardeners who grow vegetables on
        little ground.

        ## Installation

        ```sh
        pip install garden-planner
        ```

        ## Usage

        ```sh
        garden plan --week 12
        ```

        ## Contributing

        Contributions are welcome: please read [CONTRIBUTING.md](CONTRIBUTING.md) first.

        ## Help

        Ask your questions in the [forum](https://forum.garden-tools.org) or open an issue.
        """

    static let title = "# Garden\n"
}

extension Fact<Document<ReadmeReading>> {
    /// A README in Markdown with this text.
    static func markdown(_ text: String) -> Self {
        let outline = Outline(text: text, format: .markdown)
        return .found(Document(path: "README.md", reading: ReadmeReading(outline: outline)))
    }
}
