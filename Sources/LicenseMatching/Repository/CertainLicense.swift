/// A license file whose license is certain.
struct CertainLicense {
    var path: String
    var expression: SPDXExpression
    /// Why the expression is another than the file's own.
    var reason: String?

    /// A README or a manifest that says "or later" decides what the text of a GNU license leaves open.
    static func withVersions(_ licenses: [CertainLicense], stated: [SPDXExpression]) -> [CertainLicense] {
        let later = Set(stated.flatMap(\.terms).map(\.id).filter { $0.hasSuffix("-or-later") })
        return licenses.map { license in
            guard case .license(var term) = license.expression, term.id.hasSuffix("-only") else { return license }
            let id = LicenseFamilies.gnu(LicenseFamilies.base(term.id), orLater: true)
            guard later.contains(id) else { return license }
            term.id = id
            return CertainLicense(
                path: license.path, expression: .license(term), reason: "a statement allows later versions")
        }
    }

    /// The LGPL version 3 adds permissions to the GPL version 3, so both texts are there for the one license; so are
    /// both of version 2 where the files are COPYING and COPYING.LESSER or COPYING.LIB. A mere `LGPL-2.1` beside a COPYING
    /// is the licence of parts.
    static func joiningLesser(_ licenses: [CertainLicense]) -> [CertainLicense] {
        let lesser = licenses.filter { license in
            guard let id = license.id, id.hasPrefix("LGPL-") else { return false }
            let name = LicenseFileName(path: license.path)
            return name.isAddition && (id.hasPrefix("LGPL-3") || name.isNamedByLicense)
        }
        guard let first = lesser.first, !LicenseFileName.isInReuseFolder(first.path) else { return licenses }
        let rest = licenses.filter { license in
            guard let id = license.id, id.hasPrefix("GPL-") else { return true }
            return !LicenseFileName(path: license.path).isGNUBase
        }
        guard rest.count < licenses.count else { return licenses }
        return rest.map { license in
            license.path == first.path
                ? CertainLicense(
                    path: license.path, expression: license.expression,
                    reason: "the LGPL builds on the GPL, whose text is beside it")
                : license
        }
    }

    private var id: String? {
        guard case .license(let term) = expression else { return nil }
        return term.id
    }
}
