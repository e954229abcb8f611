/// Phrases that decide what words outside a recognised license mean.
enum LicensePhrases {
    /// One phrase and what finding it means.
    struct Phrase: Sendable {
        var codes: [UInt16]
        var text: String

        init(_ text: String) {
            self.text = text
            codes = LicenseWords.codes(of: text)
        }
    }

    /// Take freedoms back wherever they stand beside an open license.
    static let restrictions: [Phrase] = [
        "commons clause", "right to sell the software", "non commercial", "not for commercial",
        "commercial use is prohibited", "commercial use is not", "commercial use requires",
        "for commercial use contact",
        "may not be used", "may not be sold", "shall not be used", "must not be used", "cannot be used",
        "not be used for", "not to be used", "is not permitted", "is not allowed", "are not permitted",
        "are not allowed", "is prohibited", "are prohibited", "strictly prohibited", "field of use",
        "for evaluation", "evaluation purposes", "internal use only",
        "personal use only", "private use only", "educational use only", "research purposes only",
        "academic use only", "for academic", "field of endeavor", "with the following additional",
        "additional restriction", "additional restrictions", "good not evil", "anti 996", "labor laws",
        "labor standards", "labor and employment", "for military",
        "military use", "military purposes", "nuclear facility", "ethical source",
        "human rights", "you may not use this software", "you may not sell", "without a commercial license",
        "prior written consent",
        "may not distribute", "may not modify", "may not sell", "not redistribute", "do not distribute",
        "not open source", "patent license", "patent rights grant", "end user license",
    ].map(Phrase.init)

    /// Name what is restricted together with what is not.
    static let allowances: [Phrase] = [
        "commercial or non commercial", "commercial and non commercial", "commercial as well as non commercial",
        "non commercial or commercial", "non commercial and commercial", "non commercial as well as commercial",
    ].map(Phrase.init)

    /// Give rights to whoever reads them.
    static let grants: [Phrase] = [
        "hereby grants", "grants you", "grants the", "hereby granted", "permission is granted", "permission to use",
        "no restrictions on", "is allowed to", "are allowed to", "also allowed to", "is free to", "are free to",
        "you may use", "you may copy", "you may distribute", "you may redistribute", "may be used", "may be copied",
        "may be redistributed", "freely distributed", "rights granted by", "royalty free", "concède", "accorde",
        "droit non exclusif", "est libre de", "libre de réutiliser", "concede", "otorga", "gewährt",
    ].map(Phrase.init)

    /// What a license calls itself.
    static let selfNames: [Phrase] = [
        "this license", "license text", "the license", "cette licence", "la licence", "présente licence",
        "esta licencia", "esta licença", "questa licenza", "diese lizenz", "dieser lizenz",
    ].map(Phrase.init)

    /// Grant or limit rights: words of a license, whichever it is.
    static let legal: [Phrase] = [
        "permission is hereby granted", "permission is granted", "permission to use", "redistribution and use",
        "redistributions of source", "you may redistribute", "terms and conditions", "license agreement",
        "hereby grants", "grants you", "without warranty", "as is", "liable for any", "freely distributed",
        "free to use", "may be used", "may be copied", "public domain", "all rights reserved", "governing law",
        "this license", "provided that", "is licensed", "licensed under", "reproduced",
    ].map(Phrase.init)

    /// Say that a work is under the license named next.
    static let declarations: [String] = [
        "licensed under", "released under", "distributed under", "available under", "under the terms of", "licensed as",
        "license:", "license is", "covered by the",
    ]

    /// Say that the licenses around them are a choice.
    static let choices: [Phrase] = [
        "either license", "at your option", "at your choice", "your choice of", "dual licensed", "dual license",
        "dually licensed", "licensed under either", "under either", "either of the following",
        "one of the following licenses",
        "or alternatively", "alternatively", "multi licensed", "either the", "tri license", "any one of the following",
        "choose either",
    ].map(Phrase.init)

    /// Where the first words of `phrase` stand in `range` of `codes`.
    static func places(of phrase: Phrase, in codes: [UInt16], _ range: Range<Int>) -> [Int] {
        guard let first = phrase.codes.first, range.count >= phrase.codes.count else { return [] }
        return (range.lowerBound...(range.upperBound - phrase.codes.count)).filter { place in
            codes[place] == first && codes[place...].starts(with: phrase.codes)
        }
    }
}
