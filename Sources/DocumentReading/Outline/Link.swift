/// A link or an image of a document.
public struct Link: Sendable, Equatable, Hashable, Codable {
    /// The words of the link; for an image its alternative text.
    public let text: String
    /// The address as it is written: a URL, a path, `mailto:` or a `#fragment`. For an image without a link, the image's address.
    public let target: String
    /// The address of the image that is shown, or `nil` where the link shows words.
    public let image: String?
    /// The line, counted from 1.
    public let line: Int

    /// A link to `target` at `line`, which counts from 1.
    public init(text: String, target: String, image: String? = nil, line: Int) {
        self.text = text
        self.target = target
        self.image = image
        self.line = line
    }

    /// Whether this is an image that leads nowhere.
    public var isPlainImage: Bool { image == target }
}
