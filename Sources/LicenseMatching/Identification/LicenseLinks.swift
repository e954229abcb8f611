/// Addresses that stand for one license.
public enum LicenseLinks {
    private static let hosts: [(prefix: String, read: @Sendable (Substring) -> String?)] = [
        ("spdx.org/licenses/", { LicenseCatalog.canonicalLicenseID(idPart($0)) }),
        ("opensource.org/licenses/", { LicenseCatalog.canonicalLicenseID(idPart($0)) }),
        ("opensource.org/license/", { LicenseCatalog.canonicalLicenseID(idPart($0)) }),
        ("choosealicense.com/licenses/", { LicenseCatalog.canonicalLicenseID(idPart($0)) }),
        ("apache.org/licenses/license-", { LicenseCatalog.canonicalLicenseID("Apache-" + idPart($0)) }),
        ("gnu.org/licenses/", { gnu($0) }),
        ("gnu.org/copyleft/", { gnu($0) }),
        ("mozilla.org/mpl/", { LicenseCatalog.canonicalLicenseID("MPL-" + idPart($0)) }),
        ("creativecommons.org/publicdomain/zero/1.0", { _ in "CC0-1.0" }),
        ("creativecommons.org/licenses/", { creativeCommons($0) }),
        ("unlicense.org", { _ in "Unlicense" }),
        ("wtfpl.net", { _ in "WTFPL" }),
        ("boost.org/license_1_0", { _ in "BSL-1.0" }),
        ("opendatacommons.org/licenses/odbl", { _ in "ODbL-1.0" }),
        ("opendatacommons.org/licenses/by", { _ in "ODC-By-1.0" }),
        ("opendatacommons.org/licenses/pddl", { _ in "PDDL-1.0" }),
    ]

    /// The licenses linked in `text`, each once, with the line of its first link; at most the first 64 KiB are read.
    public static func licenses(in text: String) -> [(license: SPDXExpression, line: Int)] {
        var seen: Set<String> = []
        var result: [(SPDXExpression, Int)] = []
        let head = String(decoding: text.utf8.prefix(65_536), as: UTF8.self).lowercased()
        for (index, line) in head.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard line.contains(UInt8(ascii: "/")) || line.contains(UInt8(ascii: ".")) else { continue }
            for part in line.split(whereSeparator: endsAddress) {
                guard let id = id(of: Substring(part)), seen.insert(id).inserted else { continue }
                result.append((SPDXExpression(id: id), index + 1))
            }
        }
        return result
    }

    private static func endsAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"),
            UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"):
            true
        default: false
        }
    }

    private static func id(of address: Substring) -> String? {
        var rest = address
        for prefix in ["https://", "http://", "//", "www."] where rest.hasPrefix(prefix) {
            rest = rest.dropFirst(prefix.count)
        }
        for host in hosts where rest.hasPrefix(host.prefix) {
            return host.read(rest.dropFirst(host.prefix.count))
        }
        return nil
    }

    private static func idPart(_ path: Substring) -> String {
        var part = path.prefix { $0 != "/" && $0 != "#" && $0 != "?" }
        for ending in [".html", ".txt", ".php", ".md", "."] where part.hasSuffix(ending) {
            part = part.dropLast(ending.count)
        }
        return String(part)
    }

    private static func gnu(_ path: Substring) -> String? {
        let parts = idPart(path).split(separator: "-")
        guard let family = parts.first, ["gpl", "lgpl", "agpl", "fdl"].contains(family), parts.count > 1 else {
            return nil
        }
        let name = family == "fdl" ? "GFDL" : family.uppercased()
        return LicenseCatalog.canonicalLicenseID("\(name)-\(parts[1])-only")
    }

    private static func creativeCommons(_ path: Substring) -> String? {
        let parts = path.split(separator: "/")
        guard parts.count >= 2 else { return nil }
        let jurisdiction = parts.count > 2 && parts[2].count == 2 ? "-\(parts[2])" : ""
        let version = idPart(parts[1])
        return LicenseCatalog.canonicalLicenseID("CC-\(parts[0])-\(version)\(jurisdiction)")
            ?? LicenseCatalog.canonicalLicenseID("CC-\(parts[0])-\(version)")
    }
}
