extension ConductFamily {
    /// How a text shows that it belongs to a family: `least` of the phrases.
    struct Naming: Sendable {
        let family: ConductFamily
        let least: Int
        let phrases: [String]
        /// Whether a link there is enough, as in a pointer, but not in a whole text that only gives thanks.
        let isHome: Bool

        init(_ name: String, least: Int = 1, isHome: Bool = false, _ phrases: [String]) {
            family = ConductFamily(rawValue: name)
            self.least = least
            self.phrases = phrases
            self.isHome = isHome
        }
    }

    /// Texts that name themselves, the most telling first.
    static let namings: [Naming] = [
        Naming("cncf", least: 3, ["cncf"]),
        Naming("conference-coc", ["confcodeofconduct", "2012.jsconf.us", "conference code of conduct"]),
        Naming("berlin", ["pdx.rb", "pdxruby.org", "berlin code of conduct", "berlincodeofconduct"]),
        Naming(
            "todo-open-code", ["opencodeofconduct", "open code of conduct", "todogroup", "assign a respondent role"]),
        Naming("citizen", ["citizen code of conduct", "citizencodeofconduct", "stumptown"]),
        Naming(
            "google-open-source", ["respect everyone who contributes by", "promise to extend courtesy and respect"]),
        Naming(
            "ruby", least: 2,
            ["ruby community conduct", "postgresql", "ruby developers community", "ruby-lang.org", "ruby"]),
        Naming("ruby", ["free of personal attacks and disparaging personal remarks"]),
        Naming("fsfe", least: 2, ["free software foundation europe", "fsfe"]),
        Naming("bytecode-alliance-org", ["organizational code of conduct (ococ)"]),
        Naming("django", least: 2, ["django", "djangoproject.com/conduct"]),
        Naming("pycon", ["pycon code of conduct", "us.pycon.org", "pycon"]),
        Naming(
            "psf",
            [
                "python software foundation code of conduct", "python community code of conduct",
                "python.org/psf/conduct",
            ]),
        Naming(
            "mozilla-cpg",
            ["community participation guidelines", "mozilla.org/about/governance/policies/participation"]),
        Naming(
            "rust", ["rust-lang.org/policies/code-of-conduct", "rust code of conduct", "node.js policy on trolling"]),
        Naming("linux-code-of-conflict", ["code of conflict"]),
        Naming("wikimedia", ["universal code of conduct"]),
        Naming("ubuntu", ["ubuntu code of conduct"]),
        Naming("kde", ["kde community code of conduct", "kde.org/code-of-conduct"]),
        Naming("gnome", ["gnome code of conduct", "conduct.gnome.org"]),
        Naming("debian", ["debian code of conduct", "debian.org/code_of_conduct"]),
        Naming("apache", ["apache.org/foundation/policies/conduct"]), Naming("fedora", ["fedora code of conduct"]),
        Naming("geek-feminism", ["geekfeminism", "geek feminism"]), Naming("recurse", ["recurse center social rules"]),
        Naming("code-of-merit", ["code of merit"]),
    ]

    /// Where organisations keep the code that their projects point to.
    static let homes: [Naming] = [
        Naming(
            "microsoft", isHome: true,
            ["opensource.microsoft.com/codeofconduct", "microsoft open source code of conduct"]),
        Naming("amazon", isHome: true, ["aws.github.io/code-of-conduct", "amazon open source code of conduct"]),
        Naming(
            "meta", isHome: true,
            ["code.fb.com/codeofconduct", "opensource.fb.com/code-of-conduct", "code.facebook.com/codeofconduct"]),
        Naming("swift", isHome: true, ["swift.org/code-of-conduct", "swift.org/community/#code-of-conduct"]),
        Naming("npm", isHome: true, ["npmjs.com/policies/conduct", "npm code of conduct"]),
        Naming("node", isHome: true, ["nodejs/tsc", "nodejs/admin", "node.js code of conduct"]),
        Naming("containers", isHome: true, ["containers community code of conduct", "containers/common/blob"]),
        Naming("cncf", isHome: true, ["cncf code of conduct", "cncf/foundation"]),
        Naming("kubernetes", isHome: true, ["kubernetes community code of conduct"]),
        Naming("bytecode-alliance", isHome: true, ["bytecodealliance.org"]),
        Naming("slim", isHome: true, ["slim code of conduct", "nasa-ammos.github.io/slim"]),
        Naming("fsfe", isHome: true, ["fsfe.org/about/codeofconduct"]),
        Naming("go", isHome: true, ["golang.org/conduct", "go.dev/conduct"]),
        Naming(
            "psf", isHome: true,
            ["pypa code of conduct", "psf code of conduct", "psf/code_of_conduct", "policies.python.org"]),
        Naming("eclipse", isHome: true, ["eclipse.org/org/documents/community_code_of_conduct"]),
        Naming(
            "linux-foundation", isHome: true,
            ["lfprojects.org/policies/code-of-conduct", "linuxfoundation.org/code-of-conduct"]),
        Naming("public-code", isHome: true, ["publiccode.net"]),
    ]
}
