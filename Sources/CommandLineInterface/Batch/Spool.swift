import ArgumentParser
import Foundation

/// Texts by number, in a file without a name that goes with the process.
final class Spool {
    private let file: FileHandle
    private var places: [Int: Range<UInt64>] = [:]
    private var end: UInt64 = 0

    /// An empty spool in the system's folder for such files.
    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "commons-scan-\(UUID().uuidString)")
        guard FileManager.default.createFile(atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600]),
            let file = FileHandle(forUpdatingAtPath: url.path)
        else {
            throw ValidationError(
                "no file can be made in \(FileManager.default.temporaryDirectory.path), where what waits for its turn is kept; "
                    + "name another folder in TMPDIR")
        }
        self.file = file
        try FileManager.default.removeItem(at: url)
    }

    /// The numbers of the texts that are kept, in ascending order.
    var indices: [Int] { places.keys.sorted() }

    /// Keeps `text` under `index`.
    func keep(_ text: String, at index: Int) throws {
        let data = Data(text.utf8)
        try file.seek(toOffset: end)
        try file.write(contentsOf: data)
        places[index] = end..<(end + UInt64(data.count))
        end += UInt64(data.count)
    }

    /// The text that was kept under `index`, which is forgotten; nil where there is none.
    func take(_ index: Int) throws -> String? {
        guard let place = places.removeValue(forKey: index) else { return nil }
        try file.seek(toOffset: place.lowerBound)
        let data = try file.read(upToCount: Int(place.upperBound - place.lowerBound)) ?? Data()
        if places.isEmpty {
            try file.truncate(atOffset: 0)
            end = 0
        }
        return String(decoding: data, as: UTF8.self)
    }
}
