/// `license { name = "The Apache License, Version 2.0" }` of what a build.gradle publishes, in Groovy or Kotlin.
enum GradleLicenseLines {
    static func read(_ lines: [Substring]) -> [DeclaredLicense] {
        var found: [DeclaredLicense] = []
        var isInside = false
        for (index, line) in lines.enumerated() {
            let bare = line.drop(while: \.isWhitespace)
            let opening = bare.firstRange(of: "license {") ?? bare.firstRange(of: "license{")
            if opening != nil { isInside = true }
            let rest = opening.map { bare[$0.upperBound...].drop(while: \.isWhitespace) } ?? bare
            if isInside, rest.hasPrefix("name"), let value = ManifestLicense.quoted(rest).first {
                found.append(ManifestLicense.declared(value, line: index + 1))
            }
            if rest.contains("}") { isInside = false }
        }
        return found
    }
}
