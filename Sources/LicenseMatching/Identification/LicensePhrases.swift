/// Phrases that decide what words outside a recognised license mean.
///
/// `scripts/license_index/phrases.py` reads them here, so that the index holds their words.
struct LicensePhrases: Sendable {
    private let texts: [String]
    /// The words of each.
    private let codes: [[UInt16]]
    /// Positions of the phrases by their first word.
    private let byFirst: [UInt16: [Int]]

    init(_ texts: [String]) {
        self.texts = texts
        let codes = texts.map(LicenseWords.codes)
        self.codes = codes
        byFirst = Dictionary(grouping: codes.indices.filter { !codes[$0].isEmpty }) { codes[$0][0] }
    }

    /// The first place of each phrase that stands in `range` of `words`, in the order of the phrases.
    func places(in words: [UInt16], _ range: Range<Int>, _ index: LicenseIndex) -> [(text: String, words: Range<Int>)] {
        var found: [Int: Range<Int>] = [:]
        for word in range where index.wordFlags[Int(words[word])] & LicenseIndex.WordFlag.beginsPhrase != 0 {
            for phrase in byFirst[words[word]] ?? [] where found[phrase] == nil {
                let end = word + codes[phrase].count
                if end <= range.upperBound, words[word..<end].elementsEqual(codes[phrase]) {
                    found[phrase] = word..<end
                }
            }
        }
        return found.sorted { $0.key < $1.key }.map { (texts[$0.key], $0.value) }
    }

    /// Take freedoms back wherever they stand beside an open license.
    static let restrictions = LicensePhrases([
        "commons clause", "right to sell the software", "non commercial", "not for commercial",
        "commercial use is prohibited", "commercial use is not", "commercial use requires",
        "for commercial use contact",
        "may not be used", "may not be sold", "shall not be used", "must not be used", "cannot be used",
        "not be used for", "not to be used", "is not permitted", "use is not allowed", "sale is not allowed",
        "are not permitted",
        "are not allowed", "is prohibited", "are prohibited", "strictly prohibited", "field of use",
        "may not be redistributed",
        "for evaluation", "evaluation purposes", "internal use only",
        "personal use only", "private use only", "educational use only", "research purposes only",
        "academic use only", "for academic", "field of endeavor", "with the following additional",
        "additional restriction", "additional restrictions", "good not evil", "anti 996", "labor laws",
        "labor standards", "labor and employment", "for military",
        "military use", "military purposes", "nuclear facility", "ethical source",
        "human rights", "you may not use this software", "you may not sell", "without a commercial license",
        "prior written consent",
        "may not distribute", "may not modify", "may not sell", "not redistribute", "do not distribute",
        "not open source", "patent rights grant", "end user license agreement",
    ])

    /// Grant or limit rights: words of a license, whichever it is.
    static let legal = LicensePhrases([
        "permission is hereby granted", "permission is granted", "permission to use", "redistribution and use",
        "redistributions of source", "you may redistribute", "terms and conditions", "license agreement",
        "hereby grants", "grants you", "without warranty", "as is", "liable for any", "freely distributed",
        "free to use", "may be used", "may be copied", "public domain", "all rights reserved", "governing law",
        "this license", "provided that", "is licensed", "licensed under", "reproduced",
    ])

    /// Belong to a license's own terms rather than to a text that points to one.
    static let terms = LicensePhrases([
        "permission is hereby granted", "permission to use copy", "hereby granted free of charge",
        "redistribution and use in source", "liable for any", "disclaims all warranties",
        "is provided as is and", "redistributions of source code must",
    ])

    /// Give rights to whoever reads them.
    static let grants = LicensePhrases([
        "hereby grants", "grants you", "grants the", "hereby granted", "permission is granted", "permission to use",
        "no restrictions on", "is allowed to", "are allowed to", "also allowed to", "is free to", "are free to",
        "you may use", "you may copy", "you may distribute", "you may redistribute", "may be used", "may be copied",
        "may be redistributed", "freely distributed", "rights granted by", "royalty free", "concède", "accorde",
        "droit non exclusif", "est libre de", "libre de réutiliser", "concede", "otorga", "gewährt",
    ])

    /// What a license calls itself.
    static let selfNames = LicensePhrases([
        "this license", "license text", "the license", "cette licence", "la licence", "présente licence",
        "esta licencia", "esta licença", "questa licenza", "diese lizenz", "dieser lizenz",
    ])

    /// One stands in every paragraph that says what something is licensed under.
    static let introductions = LicensePhrases([
        "under", "licensed", "subject to", "covered by", "governed by", "license",
    ])

    /// Bind whoever takes a license that stands beside them.
    static let obligations = LicensePhrases([
        "you must", "you shall", "must pay", "shall pay", "pay a fee", "must notify", "shall notify", "must send",
        "must inform", "must obtain", "must not", "users must pay", "licensee must", "must register",
    ])

    /// Hold a restriction's words without restricting: parts of licenses that stand beside a recognised text.
    static let harmless = LicensePhrases([
        "commercial or non commercial", "commercial and non commercial", "commercial as well as non commercial",
        "non commercial or commercial", "non commercial and commercial", "non commercial as well as commercial",
        "changing it is not allowed", "shall not be used in advertising", "may not be used to endorse",
        "not be used for any purpose other than verbatim", "may not be copied modified or distributed except",
    ])

    /// Say that the licenses around them are a choice.
    static let choices = LicensePhrases([
        "either license", "at your option", "at your choice", "your choice of", "dual licensed", "dual license",
        "dually licensed", "licensed under either", "under either", "either of the following",
        "one of the following licenses",
        "or alternatively", "alternatively", "multi licensed", "either the", "tri license", "any one of the following",
        "choose either",
    ])

    /// Leave a choice of versions, not of licenses.
    static let laterVersions = LicensePhrases([
        "at your option any later", "at your choice any later", "at your option any newer",
    ])
}
