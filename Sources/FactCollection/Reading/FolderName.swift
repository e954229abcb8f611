import Foundation

/// What a repository without a remote is called: the folder it lies in, without `.git`.
enum FolderName {
    static func of(_ location: String) -> String {
        let url = URL(fileURLWithPath: location).standardizedFileURL
        let folder = url.lastPathComponent == ".git" ? url.deletingLastPathComponent() : url
        let name = folder.lastPathComponent
        return name.hasSuffix(".git") && name.count > 4 ? String(name.dropLast(4)) : name
    }
}
