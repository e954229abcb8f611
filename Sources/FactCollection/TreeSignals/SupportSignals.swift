/// Ways to support a project with money that the tree shows beside `FUNDING.yml` and `funding.json`.
public enum SupportSignal: String, CaseIterable, Sendable, Codable {
    /// A page that names sponsors or backers.
    case sponsors
    /// A page that says how to give.
    case donations
    /// The proof that links a funding manifest to the repository.
    case fundingManifestProof
}

/// Finds pages about sponsors and donations at the root, in the forges' folders and in `docs`.
public enum SupportSignals {
    /// The signals found, in the order of `SupportSignal`, each with its files.
    public static func find(in index: TreeIndex) -> [TreeSignal<SupportSignal>] {
        var found: [SupportSignal: [String]] = [:]
        for place in ["", ".github", ".gitlab", ".forgejo", ".gitea", "docs"] {
            for folder in index.folders(ignoringCase: place) {
                for file in index.listing(of: folder).files where file.kind != .submodule {
                    guard let signal = signal(of: file.name) else { continue }
                    found[signal, default: []].append(file.path)
                }
            }
        }
        found[.fundingManifestProof] = index.files(ignoringCase: ".well-known/funding-manifest-urls").map(\.path)
        return SupportSignal.allCases.compactMap { kind in
            let paths = found[kind, default: []].sorted(by: PathText.precedes)
            return paths.isEmpty ? nil : TreeSignal(kind: kind, paths: Array(paths.prefix(PathRule.mostPaths)))
        }
    }

    private static func signal(of fileName: String) -> SupportSignal? {
        guard let name = DocumentName(fileName: fileName), name.isText else { return nil }
        return names[name.key.text] ?? name.translated.flatMap { names[$0.key.text] }
    }

    private static let names: [String: SupportSignal] = [
        "sponsors": .sponsors, "sponsor": .sponsors, "backers": .sponsors, "patrons": .sponsors,
        "supporters": .sponsors,
        "sponsoring": .donations, "sponsorship": .donations, "funding": .donations, "donate": .donations,
        "donating": .donations, "donations": .donations, "donation": .donations, "donors": .sponsors,
        "dons": .donations,
        "fairedundon": .donations, "spenden": .donations, "donaciones": .donations, "doacoes": .donations,
        "donazioni": .donations, "捐赠": .donations, "赞助": .donations,
    ]
}
