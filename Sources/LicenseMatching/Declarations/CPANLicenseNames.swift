/// The names that Perl's META.json has for licenses.
///
/// Source: CPAN::Meta::Spec 2, "license".
enum CPANLicenseNames {
    /// The declaration with the license that its name stands for.
    static func resolved(_ declared: DeclaredLicense) -> DeclaredLicense {
        var resolved = declared
        resolved.expression =
            expression(declared.value).flatMap { try? SPDXExpression(parsing: $0) } ?? declared.expression
        return resolved
    }

    /// Nil for names that leave open which license it is, as `bsd`, `open_source` and `unknown`.
    private static func expression(_ name: String) -> String? {
        switch name {
        case "agpl_3": "AGPL-3.0-only"
        case "apache_1_1": "Apache-1.1"
        case "apache_2_0": "Apache-2.0"
        case "artistic_1": "Artistic-1.0-Perl"
        case "artistic_2": "Artistic-2.0"
        case "freebsd": "BSD-2-Clause"
        case "gfdl_1_2": "GFDL-1.2-only"
        case "gfdl_1_3": "GFDL-1.3-only"
        case "gpl_1": "GPL-1.0-only"
        case "gpl_2": "GPL-2.0-only"
        case "gpl_3": "GPL-3.0-only"
        case "lgpl_2_1": "LGPL-2.1-only"
        case "lgpl_3_0": "LGPL-3.0-only"
        case "mit": "MIT"
        case "mozilla_1_0": "MPL-1.0"
        case "mozilla_1_1": "MPL-1.1"
        case "openssl": "OpenSSL"
        case "perl_5": "Artistic-1.0-Perl OR GPL-1.0-or-later"
        case "qpl_1_0": "QPL-1.0"
        case "ssleay": "SSLeay-standalone"
        case "sun": "SISSL"
        case "zlib": "Zlib"
        default: nil
        }
    }
}
