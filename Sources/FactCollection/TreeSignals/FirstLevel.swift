/// The root and the folders in it that hold the project's own files.
enum FirstLevel {
    /// A tree with more folders at its root is looked at in part.
    static let mostFolders = 2000

    static func listings(of index: TreeIndex) -> [FolderListing] {
        let root = index.listing(of: "")
        let own = root.folders.prefix(mostFolders).filter { name in
            !ExcludedPaths.isVendoredFolder(name[...]) && !ExcludedPaths.isSpecimenFolder(name[...])
        }
        return [root] + own.map { index.listing(of: $0) }
    }
}
