/// A document that a project lacks, with a text to start from.
struct Proposal: Equatable {
    /// Where it would go, below the root of the work tree.
    let path: String
    /// The whole text, ending in a line feed.
    let text: String

    /// A patch that makes the file, as `git apply` takes it.
    var patch: String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        return
            "diff --git a/\(path) b/\(path)\nnew file mode 100644\n--- /dev/null\n+++ b/\(path)\n@@ -0,0 +1,\(lines.count) @@\n"
            + lines.map { "+\($0)\n" }.joined()
    }
}
