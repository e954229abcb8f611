extension TreeIndex {
    /// The paths of at most `most` texts in `folders` whose names are meant, in the order of folders and names.
    func documents(in folders: [String], most: Int, where isMeant: (DocumentName) -> Bool) -> [String] {
        var found: [String] = []
        for folder in folders where found.count < most {
            found += listing(of: folder).files.filter { file in
                DocumentName(fileName: file.name).map { $0.isText && isMeant($0) } ?? false
            }.map(\.path)
        }
        return Array(found.prefix(most))
    }
}
