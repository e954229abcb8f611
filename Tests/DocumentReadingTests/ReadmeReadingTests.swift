import DocumentReading
import TestSupport
import Testing

@Suite(.tags(.small))
struct ReadmeReadingTests {
    private func readme(_ text: String) -> ReadmeReading {
        ReadmeReading(outline: Outline(text: text, format: .markdown))
    }

    private let full = """
        # Sieve

        [![build](https://img.shields.io/b.svg)](https://ci.example) [中文](README.zh-CN.md)

        Sieve finds prime numbers faster than you can count.

        ## Installation

        ```sh
        pip install sieve
        ```

        ## Usage

        Call `sieve 100`.

        ## Contributing

        See [the guide](CONTRIBUTING.md), pull requests are welcome.

        ## Help

        Ask in our [forum](https://forum.example.org).

        ## Support us

        [Donate](https://opencollective.com/sieve)

        ## License

        Licensed under either of Apache-2.0 or
        MIT at your option.
        """

    @Test func answersTheQuestionsOfANewcomer() {
        let reading = readme(full)
        #expect(reading.title == Mention(line: 1, text: "Sieve"))
        #expect(reading.whatItIs == [Mention(line: 5, text: "Sieve finds prime numbers faster than you can count.")])
        #expect(reading.installation.map(\.line) == [7])
        #expect(reading.usage.map(\.line) == [13])
        #expect(reading.contribution.map(\.line) == [17, 19])
        #expect(reading.contact.map(\.line).contains(23))
        #expect(
            reading.licenseStatements == [
                Mention(line: 31, text: "Licensed under either of Apache-2.0 or MIT at your option.")
            ])
        #expect(reading.donations.map(\.target) == ["https://opencollective.com/sieve"])
        #expect(reading.translations.map(\.target) == ["README.zh-CN.md"])
        #expect(reading.badges.map(\.target) == ["https://ci.example"])
        #expect(reading.commands.map(\.command) == ["pip install sieve"])
    }

    @Test func labelsItsSections() {
        let labels = readme(full).sections.map { $0.labels.first }
        #expect(labels == [.what, .how, .how, .contribution, .references, .who, .who])
    }

    @Test func aTitleAloneAnswersNothing() {
        let reading = readme("# my-project\n")
        #expect(reading.whatItIs.isEmpty && reading.installation.isEmpty && reading.usage.isEmpty)
        #expect(reading.contribution.isEmpty && reading.contact.isEmpty && reading.licenseStatements.isEmpty)
        #expect(reading.sections.map(\.labels) == [[.other]])
    }

    @Test(arguments: [
        "# Project Title\n\nOne Paragraph of project description goes here\n",
        "# X\n\nTODO: describe the project in a few words here\n",
        "# X\n\n[![a](b.svg)](c) [![d](e.svg)](f)\n",
        "# X\n\n[English](README.md) | [Deutsch](README.de.md) | [中文](README.zh.md)\n",
    ])
    func templatesAndBadgesDescribeNothing(text: String) {
        #expect(readme(text).whatItIs.isEmpty)
    }

    @Test(arguments: [
        "# Repo Linter ![Build Status](https://ci.example/b.svg)\n\nLint repositories for common issues.\n",
        "# Glossary\n\nThe site of the glossary (at https://example.org/resources/words/glossary/all/index.html)\n",
        "# Citation Format\n\nThe format lets you say how your work is cited.\n\n## Structure\n",
    ])
    func findsTheDescriptionBesideWordsThatAnnounceAndAddresses(text: String) {
        #expect(readme(text).whatItIs.map(\.line) == [3])
    }

    @Test func aHeadingThatAnnouncesSomethingIsNoTitle() {
        #expect(readme("# Installation\n\nCopy the file into your folder first.\n").whatItIs.isEmpty)
    }

    @Test func linksMayTellHowToInstallAndUseIt() {
        let reading = readme(
            "# Sieve\n\nFinds primes.\n\nSee the file [INSTALL](INSTALL) first,\nthen the [tutorial](docs/sieve.md).\n")
        #expect(reading.installation == [Mention(line: 5, text: "INSTALL")])
        #expect(reading.usage == [Mention(line: 6, text: "docs/sieve.md")])
    }

    @Test func aTitleThatHoldsSuchAWordTellsNothing() {
        let reading = readme("# Weekly\n\n- [What it costs to install a game today](docs/issue-272.md)\n")
        #expect(reading.installation.isEmpty && reading.usage.isEmpty)
    }

    @Test func aSectionOnDocumentationTellsItsUse() {
        #expect(readme("# Sieve\n\n## Documentation\n\nType `:help`.\n").usage.map(\.line) == [3])
        #expect(readme("# Sieve\n\n## Documentation\n").usage.isEmpty)
    }

    @Test(arguments: [
        "Everyone is welcome to post comments and patches to the list.", "欢迎投稿文章或软件。",
        "Read [the rules](Documentation/SubmittingPatches).",
    ])
    func invitesInOtherWords(sentence: String) {
        #expect(readme("# Sieve\n\n\(sentence)\n").contribution.map(\.line) == [3])
    }

    @Test func anEmptySectionAnswersNothing() {
        let reading = readme("# X\n\n## Installation\n\n## Contributing\n\nTBD\n")
        #expect(reading.installation.isEmpty)
        #expect(reading.contribution.isEmpty)
    }

    @Test func aSectionMayAnswerInItsSubsections() {
        #expect(
            readme("# X\n\n## Installation\n\n### Linux\n\nUse your package manager.\n").installation.map(\.line) == [3]
        )
    }

    @Test(arguments: [
        "# Tamis\n\nTamis trouve des nombres premiers.\n\n## Installation\n\nTéléchargez-le.\n\n## Comment contribuer\n\nOuvrez un ticket.\n\n## Licence\n\nSous licence MIT.\n",
        "# 筛子\n\n这是一个用于查找质数的小型程序库。\n\n## 安装\n\n下载即可使用。\n\n## 贡献\n\n欢迎提交代码。\n\n## 许可证\n\n采用 MIT 许可证。\n",
        "# Sieb\n\nSieb findet sehr schnell Primzahlen.\n\n## Einrichtung\n\nHerunterladen genügt.\n\n## Mitmachen\n\nBeiträge sind willkommen.\n\n## Lizenz\n\nMIT-Lizenz.\n",
    ])
    func readsOtherLanguages(text: String) {
        let reading = readme(text)
        #expect(reading.whatItIs.map(\.line) == [3])
        #expect(reading.installation.map(\.line) == [5])
        #expect(reading.contribution.first?.line == 9)
        #expect(reading.licenseStatements.map(\.line) == [15])
    }

    @Test func findsALicenceStatementOutsideItsSection() {
        let found = readme("# X\n\nA thing for all of us.\n\nThis is\nreleased under the MIT License.\n")
            .licenseStatements
        #expect(found == [Mention(line: 6, text: "released under the MIT License.")])
    }

    @Test(arguments: ["Notes", "Forum", "Docs"])
    func takesATitleForAName(title: String) {
        let reading = readme(
            "# \(title)\n\nKeeps what you write down on all your devices.\n\n## Installation\n\nPull.\n")
        #expect(reading.whatItIs.map(\.line) == [3])
    }

    @Test func asksPeopleOnlyWhereAHeadingAnnouncesThem() {
        let reading = readme("# Citation File Format\n\nA format for citations of software.\n\n## Authors\n\nAda\n")
        #expect(reading.people.map(\.line) == [5])
        #expect(reading.contact.isEmpty)
    }

    @Test func takesATitleForNoPlaceToAsk() {
        #expect(readme("# Sieve Connect for phones\n\nFinds primes on your phone.\n").contact.isEmpty)
        #expect(readme("# Sieve\n\n## Community\n\nMeet us on Sundays.\n").contact.map(\.line) == [3])
    }

    @Test func takesTheNameOfAChatForNoPlaceToAsk() {
        #expect(readme("# Sieve\n\nIt is watched, with alerts to Mattermost.\n").contact.isEmpty)
        #expect(readme("# Sieve\n\nWe are on Mattermost.\n").contact.map(\.line) == [3])
    }

    @Test(arguments: [
        ("At present we are not taking contributions.", true), ("We no longer accept fools.", false),
        ("We are not accepting pull requests without tests.", false), ("Pull requests are welcome.", false),
    ])
    func seesThatContributionsAreTurnedAway(sentence: String, isRefusal: Bool) {
        #expect(readme("# Sieve\n\n\(sentence)\n").declines.map(\.line) == (isRefusal ? [3] : []))
    }

    @Test func findsThePartAboutDevelopmentByItsHeadingAndCommands() {
        let text = "# Sieve\n\n## Tests\n\nDownload it, then run `npm test`.\n\n## Building\n\nAsk us.\n"
        #expect(readme(text).development.map(\.line) == [3])
    }

    @Test func takesABuildFromACheckoutForDevelopment() {
        let text =
            "# Sieve\n\n## Installation\n\nUnpack it.\n\n### From version control\n\n    sh autogen.sh\n    make\n"
        #expect(readme(text).development.map(\.line) == [7])
    }

    @Test func findsWhereItSendsThoseWhoBuild() {
        let text = "# Sieve\n\n[Site](https://sieve.org)\n\n## Compiling\n\n- [On Linux](doc/linux.md)\n"
        #expect(readme(text).developmentLinks.map(\.target) == ["doc/linux.md"])
    }

    @Test(arguments: ["Source code layout", "目录结构", "Projektstruktur", "Coding style"])
    func findsThePartAboutTheCode(heading: String) {
        #expect(readme("# Sieve\n\n## \(heading)\n\n`src/` has it all.\n").codeOverview.map(\.line) == [3])
        #expect(readme("# Sieve\n\n## \(heading)\n").codeOverview.isEmpty)
    }

    @Test(arguments: [
        "## Usage", "# Contributing", "### Installation", "# Building and running the services", "## Before you begin",
        "# Getting started with Sieve",
    ])
    func takesAHeadingThatAnnouncesForNoTitle(heading: String) {
        let text = "\(heading)\n\nThe numbers are sieved for primes one by one.\n\n## Notes\n\nNone.\n"
        #expect(readme(text).sections.first?.labels.contains(.what) == false)
    }

    @Test(arguments: ["# Notes", "# Sieve", "# Build Notifier"])
    func takesANameForATitle(heading: String) {
        let text = "\(heading)\n\nThe numbers are sieved for primes one by one.\n\n## Usage\n\nRun it.\n"
        #expect(readme(text).sections.first?.labels.contains(.what) == true)
    }

    @Test(arguments: ["An API for finding primes in Swift", "Ein Sieb mit API für große Primzahlen"])
    func readsASubtitle(subtitle: String) {
        let reading = readme("# Sieve\n\n## \(subtitle)\n\n## Usage\n\nRun the program on a number.\n")
        #expect(reading.sections.map { $0.labels.contains(.what) } == [false, true, false])
        #expect(reading.whatItIs == [Mention(line: 3, text: subtitle)])
    }

    @Test func leavesOutTheLicencesOfOtherWorks() {
        let items = "- [libsieve](https://forge.org/libsieve), [BSD licence](https://forge.org/libsieve/LICENSE)\n"
        let text = "# Sieve\n\n## License\n\nSee LICENSE.\n\n\(items)- [MIT](https://opensource.org/licenses/MIT)\n"
        #expect(readme(text).licenseStatements.map(\.line) == [5, 8])
    }

    @Test func findsWhereAFileTellsHowToInstall() {
        #expect(readme("Sieve\n=====\n\nBuild instructions are in the INSTALL file.\n").installation.map(\.line) == [4])
        #expect(readme("# Sieve\n\nIt sieves.\n").installation.isEmpty)
    }

    @Test(arguments: ["Pour contribuer, écrivez-nous.", "请看[如何参与翻译](https://forge.org/wiki)。"])
    func hearsInvitationsInOtherLanguages(sentence: String) {
        #expect(readme("# Sieve\n\n\(sentence)\n").contribution.map(\.line).first == 3)
    }

    @Test func takesPatchesForContributions() {
        let text = "# Sieve\n\n## Advanced Sieve Architecture project\n\nThe library sieves numbers for primes.\n"
        #expect(readme(text).whatItIs.map(\.line) == [5])
        #expect(readme(text + "\n### Submitting patches\n\nBy mail.\n").contribution.map(\.line) == [7])
    }

    @Test func takesTheButtonsOfStoresForAnInstallation() {
        let button = "<a href='https://store.example/sieve'><img alt='Get it' src='https://store.example/b.svg'/></a>"
        #expect(readme("# Sieve\n\n## Get Sieve\n\n\(button)\n").installation.map(\.line) == [3])
        #expect(readme("# Sieve\n\n## Get involved\n\n\(button)\n").installation.isEmpty)
    }

    @Test func takesWhatStandsBesideUseForNoUse() {
        #expect(readme("# Sieve\n\n## Compatibility\n\nRuns anywhere.\n\n## Tests\n\nRun them.\n").usage.isEmpty)
        #expect(readme("# Sieve\n\n## Testing with Sieve: an example\n\nRun it.\n").usage.map(\.line) == [3])
    }

    @Test func learnsWhereATextIsRead() {
        #expect(readme("# Primes\n\nYou can read the book for free online.\n").usage.map(\.line).first == 3)
    }

    @Test func learnsHowAnEntryIsAdded() {
        #expect(
            readme("# List\n\nAdd it to the file and submit your changes as a pull request.\n").contribution.count == 1)
    }

    @Test func hearsAnInvitationToParticipate() {
        #expect(readme("# Sieve\n\n## Join us!\n\nSo you want to participate?\n").contribution.map(\.line) == [5])
    }
}
