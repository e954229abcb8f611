/// What a link of a README leads to, judged by its address and words.
enum ReadmeLinks {
    static func isDonation(_ link: Link) -> Bool {
        if donationHosts.isFound(in: link.target) { return true }
        return link.target.utf8.prefix(4).elementsEqual("http".utf8, by: { $0.lowercased == $1 })
            && donationWords.contains(in: FoldedText(link.text))
    }

    /// A link to another README: `README.fr.md`, `README_zh-CN.md`, `docs/README-ja.md`, or one whose words name a language.
    static func isTranslation(_ link: Link) -> Bool {
        guard link.image == nil, readmes.isFound(in: link.target) else { return false }
        let path = link.target.lowercased().prefix { $0 != "#" && $0 != "?" }
        let name = path.utf8.split(separator: Byte.slash).last.map(Substring.init) ?? ""
        if foreignReadmes.contains(where: name.hasPrefix) { return true }
        guard path.contains("readme"), let range = path.firstRange(of: "readme") else { return false }
        if languageNames.contains(link.text.lowercased().filter { $0.isLetter }) { return true }
        let rest = path[range.upperBound...].drop { $0 == "." || $0 == "-" || $0 == "_" || $0 == "/" }
        let code = rest.prefix { $0.isLetter }
        return languageCodes.contains(String(code)) && !rest.isEmpty
    }

    static func isBadge(_ link: Link) -> Bool {
        guard let image = link.image else { return false }
        return !link.isPlainImage && !image.isEmpty || badgeHosts.isFound(in: image)
    }

    static func isContributionGuide(_ link: Link) -> Bool {
        guard link.image == nil, guides.isFound(in: link.target) else { return false }
        let target = link.target.lowercased().prefix { $0 != "#" && $0 != "?" }
        let name = target.split(separator: "/").last ?? ""
        return guideNames.contains(where: name.hasPrefix) || link.target.hasPrefix("#contribut")
    }

    static func isContact(_ link: Link) -> Bool {
        if contactPlaces.isFound(in: link.target) { return true }
        let target = link.target.lowercased()
        return target.hasPrefix("mailto:") || target.hasSuffix("/issues") || target.hasSuffix("/issues/")
    }

    private static let foreignReadmes = [
        "lisezmoi", "lisez-moi", "leeme", "leiame", "leia-me", "liesmich", "leggimi", "llegiu-me", "leesmij",
    ]
    private static let readmes = SubstringSet(foreignReadmes + ["readme"])
    private static let guideNames = [
        "contributing", "contribute", "contribuer", "contribuir", "contribuindo", "contribuyendo", "beitragen",
        "mitwirken", "contribuire", "hacking", "contribution", "submittingpatches", "submitting-patches",
        "submitting_patches", "submittingchanges", "submitting-changes",
    ]
    private static let guides = SubstringSet(guideNames + ["#contribut"])

    private static let donationHosts = SubstringSet([
        "opencollective.com", "patreon.com", "liberapay.com", "ko-fi.com", "buymeacoffee.com", "buymeacoff.ee",
        "github.com/sponsors", "paypal.me",
        "paypal.com", "donorbox.org", "flattr.com", "bountysource.com", "issuehunt.io", "tidelift.com/funding",
        "gofundme.com", "afdian.net",
        "afdian.com", "helloasso.com", "pledgie.com", "gratipay.com", "thanks.dev", "polar.sh", "buy.stripe.com",
        "donate.stripe.com", "numfocus.org/donate",
        "boosty.to", "lfx.linuxfoundation.org/projects", "crowdfunding.lfx", "every.org", "betterplace.org",
        "funding.communitybridge",
    ])
    private static let donationWords = PhraseTable<Void>(
        [
            "donate", "donation", "donations", "sponsor", "sponsors", "become a sponsor", "become a backer",
            "buy me a coffee", "faire un don", "donar",
            "doar", "spenden", "donare", "dona", "捐赠", "赞助", "寄付", "후원", "пожертвовать",
        ].map { ($0, ()) })
    private static let badgeHosts = SubstringSet([
        "shields.io", "badge", "travis-ci", "circleci.com", "codecov.io", "coveralls.io", "appveyor.com", "/workflows/",
        "readthedocs.org/projects",
        "goreportcard.com", "david-dm.org", "codeclimate.com", "codacy.com", "gitter.im", "snyk.io", "bestpractices",
        "zenodo.org", "nodei.co",
    ])
    private static let contactPlaces = SubstringSet([
        "gitter.im", "discord.gg", "discord.com/invite", "discordapp.com", "slack.com", "slack.", "t.me/",
        "telegram.me", "matrix.to", "zulipchat.com",
        "groups.google.com", "groups.io", "webchat.freenode", "web.libera.chat", "irc://", "ircs://", "lists.",
        "mailman", "discourse.", "forum.", "forums.",
        "/forum", "community.", "stackoverflow.com/questions/tagged", "mattermost", "reddit.com/r/", "chat.",
        "twitter.com/", "mastodon.", "fosstodon.org", "spectrum.chat",
        "keybase.io/team", "jitsi", "bugs.", "bugzilla.", "jira.", "tracker.",
        "/issues/new", "/discussions",
    ])
    private static let languageNames: Set<String> = [
        "english", "français", "francais", "español", "espanol", "português", "deutsch", "italiano", "nederlands",
        "polski", "русский", "українська", "中文",
        "简体中文", "繁體中文", "繁体中文", "日本語", "한국어", "türkçe", "čeština", "svenska", "català", "العربية", "हिन्दी", "tiếngviệt",
        "bahasaindonesia", "فارسی", "magyar",
        "chinese", "japanese", "korean", "spanish", "french", "german", "portuguese", "russian", "italian",
        "portuguêsbrasil", "ελληνικά", "עברית", "ไทย", "বাংলা", "dansk",
        "norsk", "suomi", "română", "cn", "en", "zh", "ja", "ko",
    ]
    private static let languageCodes: Set<String> = [
        "ar", "bg", "bn", "ca", "cn", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fr", "ga", "gl",
        "he", "hi", "hr", "hu", "id", "it", "ja", "jp",
        "ka", "ko", "kr", "lt", "lv", "mk", "ml", "ms", "nb", "nl", "no", "pl", "pt", "ptbr", "ro", "ru", "sk", "sl",
        "sq", "sr", "sv", "ta", "te", "th", "tr", "tw", "uk",
        "ur", "vi", "zh", "zhcn", "zhtw", "chinese", "english", "french", "german", "spanish", "japanese", "korean",
    ]
}
