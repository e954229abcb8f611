extension TreeIndex {
    /// The folders whose path is this one when the case of letters is ignored in every part, in byte order.
    func folders(ignoringCase path: String) -> [String] {
        var reached = [""]
        for part in PathText.components(of: path) {
            reached = reached.flatMap { folder in
                memory.folders(named: part.lowercased(), in: listing(of: folder)).map { PathText.join(folder, $0) }
            }
        }
        return reached
    }

    /// The entries whose path is this one when the case of letters is ignored in every part, in byte order.
    public func files(ignoringCase path: String) -> [TreeFile] {
        let name = PathText.name(of: path).lowercased()
        return folders(ignoringCase: PathText.folder(of: path)).flatMap { folder in
            memory.files(named: name, in: listing(of: folder))
        }
    }
}
