/// Finds where a short guide sends its readers.
enum GuidePointer {
    private static let words = PhraseTable<Void>(
        PhraseList.phrases(
            """
            contribut*, guide, guides, guideline*, handbook, wiki, docs, documentation, developer*, hacking, see, read, refer, visit, moved, moved to, lives at, available at, found at, found in, instructions, how to
            contribuer, contribuir, contribu*, guia, guida, documentacion, documentacao, documentazione, voir, consultez, lire, ver, consulta, consulte, lea, leia, vedi, leggi
            beitragen, mitwirken, mitmachen, siehe, dokumentation, anleitung, участ*, вклад, смотрите, документац*, 贡献, 貢獻, 指南, 参阅, 文档, 請參閱, 貢献, ガイド, ドキュメント, 参照, 기여, 가이드, 문서
            """
        ).map { ($0, ()) })

    /// Links out of the guide that it tells its readers to follow.
    static func targets(in blocks: [ReadBlock]) -> [Link] {
        blocks.flatMap { read -> [Link] in
            let (block, folded) = (read.block, read.folded)
            let links = block.links.filter {
                $0.image == nil && !$0.target.hasPrefix("#") && !$0.target.hasPrefix("mailto:")
            }
            guard !links.isEmpty, block.headingLevel == nil else { return [] }
            if words.contains(in: folded) { return links }
            return links.filter { words.contains(in: FoldedText($0.target)) }
        }
    }
}
