/// Reads what people write to name a license: manifest values and sentences.
public enum LicenseStatement {
    static let maximumLength = 4096

    /// A value that is nothing but a license: an SPDX expression, `MIT/Apache-2.0`, `GPL-3.0+`, `Apache License, Version 2.0`.
    ///
    /// Nil where a part of it names no listed license or not which version (`BSD`, `GPL`).
    public static func value(_ text: String) -> SPDXExpression? {
        guard text.utf8.count <= maximumLength else { return nil }
        if let expression = try? SPDXExpression(parsing: text), expression.unlistedIDs.isEmpty { return expression }
        let scan = LicenseNameScan(text)
        return scan.hasForeignWords ? nil : scan.expression
    }

    /// A value of a metadata file: one that `value` reads, or nothing but the address of a license.
    public static func valueOrAddress(_ text: String) -> SPDXExpression? {
        if let expression = value(text) { return expression }
        guard !text.utf8.contains(UInt8(ascii: " ")) else { return nil }
        return LicenseLinks.licenses(in: text).first?.license
    }

    /// A sentence that says under which license something is; nil where it names none that is certain, or speaks of
    /// another matter, as compatibility.
    public static func sentence(_ text: String) -> SPDXExpression? {
        guard text.utf8.count <= maximumLength else { return nil }
        let scan = LicenseNameScan(text)
        guard scan.speaksOfLicensing else { return nil }
        return scan.expression
    }
}
