public import Testing

extension Tag {
    /// No file, no process.
    @Tag public static var small: Self

    /// Reads fixtures or temporary repositories.
    @Tag public static var medium: Self

    /// Runs the built program or needs minutes.
    @Tag public static var large: Self
}
