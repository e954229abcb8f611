/// A call of libgit2 that failed, as a value.
public struct GitError: Error, Hashable, Sendable {
    /// The number that the call returned.
    public var code: Code

    /// The part of libgit2 that complained.
    public var category: Category

    /// What was being done, such as `read object`.
    public var operation: String

    /// libgit2's own words, empty when it had none.
    public var message: String

    /// Describes a failure; tests and callers that repeat one use it.
    public init(code: Code, category: Category = .none, operation: String, message: String = "") {
        (self.code, self.category, self.operation, self.message) = (code, category, operation, message)
    }
}

extension GitError {
    /// A return code of libgit2; codes without a name here keep their number.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// libgit2's number, always negative.
        public let rawValue: Int32

        /// Wraps libgit2's number.
        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// Any failure without a code of its own, `GIT_ERROR`.
        public static let generic = Code(rawValue: -1)
        /// The object, reference or path does not exist, `GIT_ENOTFOUND`.
        public static let notFound = Code(rawValue: -3)
        /// It exists already, `GIT_EEXISTS`.
        public static let exists = Code(rawValue: -4)
        /// More than one object matches, `GIT_EAMBIGUOUS`.
        public static let ambiguous = Code(rawValue: -5)
        /// HEAD names a branch without a commit, `GIT_EUNBORNBRANCH`.
        public static let unbornBranch = Code(rawValue: -9)
        /// A name is not allowed, `GIT_EINVALIDSPEC`.
        public static let invalidSpecification = Code(rawValue: -12)
        /// The owner of the files is somebody else, `GIT_EOWNER`.
        public static let owner = Code(rawValue: -36)
    }

    /// A class of libgit2's errors; classes without a name here keep their number.
    public struct Category: RawRepresentable, Hashable, Sendable {
        /// libgit2's number.
        public let rawValue: Int32

        /// Wraps libgit2's number.
        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// No class was given.
        public static let none = Category(rawValue: 0)
        /// The operating system failed a call.
        public static let system = Category(rawValue: 2)
        /// An argument was refused.
        public static let invalid = Category(rawValue: 3)
        /// A reference is broken or missing.
        public static let reference = Category(rawValue: 4)
        /// Decompression failed.
        public static let zlib = Category(rawValue: 5)
        /// The repository as a whole cannot be used.
        public static let repository = Category(rawValue: 6)
        /// The configuration cannot be read.
        public static let configuration = Category(rawValue: 7)
        /// The object database is broken or lacks something.
        public static let objectDatabase = Category(rawValue: 9)
    }
}

extension GitError: CustomStringConvertible {
    /// One line: the operation, libgit2's words, the code.
    public var description: String {
        message.isEmpty
            ? "could not \(operation) (libgit2 code \(code.rawValue))"
            : "could not \(operation): \(message) (libgit2 code \(code.rawValue))"
    }
}
