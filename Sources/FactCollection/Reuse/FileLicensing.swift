import LicenseMatching
import MetadataReading

/// What is declared of one file, wherever it is declared.
struct FileLicensing {
    /// An expression and the place that it stands at.
    struct License {
        var expression: ReuseExpression
        var path: String
        var line: Int
    }

    private(set) var licenses: [License] = []
    private(set) var hasCopyright = false
    /// Whether what the file itself says could not be read though it matters.
    private(set) var isUnread = false

    /// Puts together what the manifests say, outermost first, and what the file or its sidecar says, which is asked only
    /// where it counts; nil of it stands for what cannot be read.
    ///
    /// Source: REUSE specification 3.3, "Order of precedence": an override ends the search; what is closest fills in what
    /// the file leaves out, licence and copyright apart.
    init(
        _ annotations: [(annotation: ReuseAnnotation, manifest: String)],
        own: () -> (tags: ReuseTags, path: String)?
    ) {
        var closest: [(annotation: ReuseAnnotation, manifest: String)] = []
        for found in annotations {
            if found.annotation.precedence == .closest {
                closest.append(found)
            } else {
                add(found.annotation, from: found.manifest)
            }
            if found.annotation.precedence == .override { break }
        }
        let isOverridden = annotations.contains { $0.annotation.precedence == .override }
        let own = isOverridden ? (ReuseTags(), "") : own()
        isUnread = own == nil
        let tags = own?.tags ?? ReuseTags()
        hasCopyright = hasCopyright || tags.hasCopyright
        licenses += tags.licenses.map {
            License(expression: ReuseExpression($0.text), path: own?.path ?? "", line: $0.line)
        }
        fill(from: closest.reversed(), tags)
    }

    private mutating func add(_ annotation: ReuseAnnotation, from manifest: String) {
        hasCopyright = hasCopyright || annotation.hasCopyright
        addLicenses(of: annotation, from: manifest)
    }

    private mutating func addLicenses(of annotation: ReuseAnnotation, from manifest: String) {
        licenses += annotation.licenses.map {
            License(expression: ReuseExpression($0.text), path: manifest, line: $0.line)
        }
    }

    private mutating func fill(
        from closest: [(annotation: ReuseAnnotation, manifest: String)], _ tags: ReuseTags
    ) {
        if !tags.hasCopyright, closest.contains(where: \.annotation.hasCopyright) { hasCopyright = true }
        if tags.licenses.isEmpty, let nearest = closest.first(where: { !$0.annotation.licenses.isEmpty }) {
            addLicenses(of: nearest.annotation, from: nearest.manifest)
        }
    }

    /// Whether a licence is named; an expression that cannot be parsed names none.
    var hasLicense: Bool { licenses.contains { !$0.expression.ids.isEmpty } }
}
