import Foundation
import TestSupport

/// The texts of the SPDX list, built from the packages in `.build/license-packages` where they and Python are there.
enum LicenseTexts {
    /// Text by id; empty where a package is missing, so that the tests have nothing to do.
    static let all: [String: String] = {
        guard let folder = try? TemporaryFolder(), script("--texts", folder.url.path) == 0 else { return [:] }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.url.path)) ?? []
        return Dictionary(
            uniqueKeysWithValues: names.compactMap { name in
                (try? String(contentsOf: folder.url.appending(path: name), encoding: .utf8)).map { (name, $0) }
            })
    }()

    /// The one license text that the project holds: its own.
    static let own = String(
        decoding: (try? Data(contentsOf: packageRoot.appending(path: "LICENSE"))) ?? Data(), as: UTF8.self)

    /// Runs `scripts/update-license-index`; its exit status, 77 where Python or a package is missing.
    static func script(_ arguments: String...) -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            ["python3", packageRoot.appending(path: "scripts/update-license-index").path] + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return 77 }
        process.waitUntilExit()
        return process.terminationStatus == 127 ? 77 : process.terminationStatus
    }
}
