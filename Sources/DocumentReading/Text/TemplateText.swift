/// Words that a template leaves for its user to replace; they say nothing about the project.
enum TemplateText {
    private static let phrases = PhraseTable<Void>(
        [
            "lorem ipsum", "project title", "project name here", "your project name", "name of your project",
            "name of the project here",
            "one paragraph of project description", "project description goes here", "description goes here",
            "insert description",
            "add a description", "add description here", "add a short description",
            "short description of the project here",
            "describe your project", "a brief description of what this project does",
            "short description and motivation",
            "explain what your project", "write a short description", "enter description", "your description here",
            "replace this with",
            "replace me", "fill in this section", "this section should", "this is a template", "to be written",
            "to be done", "coming soon",
            "todo describe", "todo write", "todo add", "todo delete this", "tbd", "insert your", "placeholder",
            "describe installation",
            "write usage instructions", "write the history", "write credits", "write license", "give examples",
            "until finished",
            "default readme", "getting started with create react app", "let people know what your project can do",
            "choose a self explaining name", "a quick description of", "description de votre projet",
            "descripcion de tu proyecto",
            "descricao do seu projeto", "beschreibung des projekts einfugen", "a compléter", "da completare",
            "por completar", "项目介绍写在",
        ].map { ($0, ()) })

    /// Whether a short text is what a template left, or a bare `TODO`.
    static func isTemplate(_ text: String) -> Bool {
        text.utf8.count <= longest && isTemplate(text, FoldedText(text))
    }

    private static let longest = 400

    /// The same of a text that is folded already.
    static func isTemplate(_ text: String, _ folded: FoldedText) -> Bool {
        guard text.utf8.count <= longest else { return false }
        if folded.bytes.starts(with: " todo ".utf8), folded.bytes.count < 120 { return true }
        return phrases.contains(in: folded)
    }
}
