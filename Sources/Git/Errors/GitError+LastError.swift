import Clibgit2

/// The one door for calls into libgit2: a negative status becomes an error, anything else is handed back.
@discardableResult
@inline(__always)
func check(_ status: Int32, _ operation: StaticString) throws(GitError) -> Int32 {
    guard status < 0 else { return status }
    throw GitError.last(status, operation)
}

extension GitError {
    /// The failure of a call, with libgit2's words when it left any.
    ///
    /// Reads and clears the thread's last error, so that no later failure is blamed on it.
    static func last(_ status: Int32, _ operation: StaticString) -> GitError {
        defer { git_error_clear() }
        let last = git_error_last()
        return GitError(
            code: Code(rawValue: status),
            category: Category(rawValue: last?.pointee.klass ?? 0),
            operation: operation.description,
            message: last?.pointee.message.map { String(cString: $0) } ?? "")
    }

    /// A call succeeded without giving the handle that it promised.
    static func noHandle(_ operation: StaticString) -> GitError {
        GitError(code: .generic, operation: operation.description, message: "libgit2 returned no handle")
    }
}
