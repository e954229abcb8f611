/// The license that a README's badge shows.
public enum LicenseBadge {
    private static let longest = 300

    /// The license in the words for those who do not see the badge, `License: MIT`, or in the address of its image,
    /// `…/badge/license-MIT-blue.svg`; nil where neither speaks of one, as where the image asks the forge.
    public static func license(text: String, image: String) -> SPDXExpression? {
        guard text.utf8.count <= longest, image.utf8.count <= longest else { return nil }
        return named(in: text) ?? named(in: label(of: image))
    }

    private static func named(in text: String) -> SPDXExpression? {
        let lower = text.lowercased()
        guard lower.contains("licen") else { return nil }
        return LicenseNameScan(text).expression
    }

    /// The words of a static badge, `license MIT`; empty for an image of another kind.
    ///
    /// Source: shields.io, "Static badge": label, message and colour between `-`, with `--` for the sign itself.
    private static func label(of image: String) -> String {
        guard image.lowercased().contains("licen"), let start = image.firstRange(of: "/badge/") else { return "" }
        let name = image[start.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let spaced = decoded(name).replacing("--", with: "\u{1}")
        let parts = spaced.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count > 1 else { return "" }
        return parts.prefix(2).joined(separator: " ").replacing("\u{1}", with: "-").replacing("_", with: " ")
    }

    private static func decoded(_ name: Substring) -> String {
        String(name).replacing("%20", with: " ").replacing("%2B", with: "+").replacing("%2F", with: "/")
            .replacing("%3A", with: ":").replacing(".svg", with: "")
    }
}
