/// The version of the program.
enum ProgramVersion {
    /// Semantic version; CHANGELOG.md says what each brought.
    static let current = "0.1.0"
}
