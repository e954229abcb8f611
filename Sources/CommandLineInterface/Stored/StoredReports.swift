import ArgumentParser
import Foundation
import ReportModel

/// Reports that an earlier run wrote as JSON.
enum StoredReports {
    private static let sizeLimit = 1 << 30

    /// Whether a report can be stored at `path`: it names a regular file.
    static func isFile(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }

    /// The document in the file at `path`. What is no report of this structure is thrown as `ValidationError`.
    static func read(_ path: String) throws -> ReportDocument {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard let size = attributes?[.size] as? Int, size <= sizeLimit,
            let data = FileManager.default.contents(atPath: path)
        else { throw ValidationError("`\(path)` cannot be read; name a report of at most 1 GiB") }
        let version = try? JSONDecoder().decode(Version.self, from: data)
        guard let version else { throw ValidationError(notAReport(path)) }
        guard version.major == Version(schemaVersion: ReportDocument.currentSchemaVersion).major else {
            throw ValidationError(
                "`\(path)` has the structure \(version.schemaVersion) and \(ReportDocument.currentSchemaVersion) is read; "
                    + "scan again")
        }
        do {
            return try JSONDecoder().decode(ReportDocument.self, from: data)
        } catch {
            throw ValidationError(notAReport(path))
        }
    }

    private static func notAReport(_ path: String) -> String {
        "`\(path)` is no report; write one with `commons-scan scan <path> --output json=report.json`"
    }

    private struct Version: Decodable {
        var schemaVersion: String

        var major: Substring { schemaVersion.prefix { $0 != "." } }
    }
}
