import DocumentReading
import TestSupport
import Testing

@Suite(.tags(.small))
struct GuideReadingTests {
    private func guide(_ text: String) -> GuideReading { GuideReading(outline: Outline(text: text, format: .markdown)) }

    @Test func findsTheTopicsWithTheirLines() {
        let reading = guide(
            """
            # Contributing

            Look for issues labelled `good first issue`.

            ## Set up

            Set up your development environment: clone the repository, install dependencies with `npm install`, then `npm start`.

            ## Code style

            We follow the style guide; run the linter, use two spaces for indentation.

            ## Pull requests

            Write a clear commit message, rebase on `main` and open a pull request. All tests must pass.

            ## Talk

            Ask on our mailing list or in the IRC channel; the code of conduct holds there as well. Please be respectful.
            """)
        for topic in GuideTopic.allCases where topic != .contributionFlow { #expect(reading.covers(topic), "\(topic)") }
        #expect(reading.topics.first { $0.topic == .chooseATask }?.lines == [3])
        #expect(reading.taskLines == [3])
        #expect(reading.language == .english)
        #expect(!reading.isStub)
    }

    @Test(arguments: [
        (
            "Choisissez un ticket, rejoignez la liste de diffusion de la communauté et posez vos questions. Installez les dépendances dans votre environnement de développement. Respectez le style de code et les conventions de nommage. Soumettez une demande de fusion avec des tests unitaires.",
            Language.french
        ),
        (
            "¿Por dónde empezar? Elige una tarea. Únete a la lista de correo de la comunidad y haz preguntas. Instala las dependencias en tu entorno de desarrollo. Sigue el estilo de código y la guía de estilo. Abre un pull request con pruebas unitarias.",
            .spanish
        ),
        (
            "Wo anfangen? Such dir eine Aufgabe für Einsteiger aus. Stelle Fragen auf der Mailingliste, hier gilt der Verhaltenskodex. Installiere die Abhängigkeiten in der Entwicklungsumgebung. Beachte die Namenskonventionen und den Programmierstil. Einen Pull Request erstellen und Tests ausführen.",
            .german
        ),
        ("从哪里开始：适合新手的任务。请阅读行为准则，在社区讨论组提问。搭建环境：安装依赖，准备开发环境。遵守代码规范和命名规范。提交代码前请运行测试，然后发起合并请求。", .chinese),
        (
            "何から始めればよいか：初心者向けの課題。行動規範を読み、コミュニティで質問してください。開発環境を用意し、依存パッケージをインストールします。コーディング規約と命名規則に従ってください。テストを実行し、プルリクエストを送ってください。",
            .japanese
        ),
        (
            "С чего начать? Выберите задачу для новичков. Задайте вопрос сообществу, соблюдайте кодекс поведения. Установите зависимости, настройка окружения описана ниже, запуск проекта прост. Стиль кода и соглашение об именовании важны. Отправьте запрос на слияние, запустите тесты.",
            .russian
        ),
    ])
    func readsOtherLanguages(text: String, language: Language) {
        let reading = guide(text)
        for topic in GuideTopic.allCases where topic != .contributionFlow { #expect(reading.covers(topic), "\(topic)") }
        #expect(reading.language == language)
    }

    @Test func aTitleAloneIsAStub() {
        let reading = guide("# Contributing\n\nTODO\n")
        #expect(reading.isStub)
        #expect(reading.topics.isEmpty)
    }

    @Test func aShortTextThatLinksAGuidePointsThere() {
        let reading = guide("Please read our [contributing guide](https://example.org/contribute).\n")
        #expect(reading.pointsTo.map(\.target) == ["https://example.org/contribute"])
        #expect(!reading.isStub)
    }

    @Test func findsCommandsWithoutTheirPrompt() {
        let reading = guide(
            "Run `make test` or `true`.\n\n```console\n$ ./configure --prefix=x\nchecking...\n$ cargo build \\\n    --release\n```\n\n```python\nmake = 3\ngo (x)\n```\n\n    sudo npm ci\n"
        )
        #expect(
            reading.commands == [
                CommandMention(command: "make test", line: 1),
                CommandMention(command: "./configure --prefix=x", line: 4),
                CommandMention(command: "cargo build --release", line: 6),
                CommandMention(command: "sudo npm ci", line: 15),
            ])
        #expect(reading.commands.map(\.program) == ["make", "./configure", "cargo", "npm"])
    }

    @Test func findsProgramsOfAnEnvironment() {
        let reading = guide(
            "```console\n.venv/bin/pytest -q\n./venv/bin/tox run\nvenv/binary\n```\n\nRun `.venv/bin/pytest`.\n"
        )
        #expect(reading.commands.map(\.command) == ["pytest -q", "tox run", "pytest"])
    }

    @Test func tellsSignOffFromAgreement() {
        let reading = guide(
            "Every commit needs a Signed-off-by line.\n\nYou have to sign the Contributor License Agreement.\n")
        #expect(reading.asksForSignOff.map(\.line) == [1])
        #expect(reading.asksForAgreement.map(\.line) == [3])
    }

    @Test func whatIsDeniedIsNotAsked() {
        let reading = guide("We do not ask you to sign a CLA.\n\nPlease do not forget to add the DCO line.\n")
        #expect(reading.asksForAgreement.isEmpty)
        #expect(reading.asksForSignOff.map(\.line) == [3])
    }

    @Test(arguments: [
        "- `Signed-off-by: Ada` - we do not use this, but do not bother removing it.\n",
        "# Developer's Certificate of Origin 1.1\n\nBy making a contribution to this project, I certify that it is mine, and that a record (including my sign-off) is kept.\n",
    ])
    func seesWhereNoSignOffIsAsked(text: String) {
        #expect(guide(text).asksForSignOff.isEmpty)
    }

    @Test func takesAnApprovalForNoSignOff() {
        #expect(guide("Some may sign off on the pull request right away.\n").asksForSignOff.isEmpty)
        #expect(guide("Sign off on your commits.\n").asksForSignOff.count == 1)
    }

    @Test func findsListsOfTasks() {
        #expect(guide("There is [a list of suggestions for contributions](ideas.md).\n").taskLines == [1])
        #expect(guide("Looking for something to work on? Ask.\n").taskLines == [1])
    }

    @Test func findsOffersOfHelpByAPerson() {
        #expect(
            guide("New here? Ping a mentor.\n").offersMentoring == [Mention(line: 1, text: "New here? Ping a mentor.")])
        #expect(guide("Nous vous aiderons volontiers.\n").offersMentoring.count == 1)
        #expect(guide("Write tests.\n").offersMentoring.isEmpty)
    }

    @Test(arguments: [
        ("Open pull requests against `develop`.", ["develop"]),
        ("All work is merged into the `main` branch.", ["main"]), ("It is merged into the main branch.", []),
        ("It gets merged into the main repository.", []), ("Open pull requests against main.", ["main"]),
        ("Base your work on the `v2-next` branch.", ["v2-next"]),
        ("请将代码提交到 `dev` 分支。", ["dev"]),
        ("Create a new branch named `my-feature`.", []),
        ("Target the current release.", []),
        ("Make a pull request from the `release/YY.N` branch to the `vX.Y` branch.", []),
        ("Base fixes on the `release/3.x` branch.", ["release/3.x"]),
        ("Envía los cambios hacia la rama `desarrollo`.", ["desarrollo"]),
    ])
    func findsTheBranchesItNames(text: String, names: [String]) {
        #expect(guide(text).namesBranches.map(\.text) == names)
    }

    @Test func theRulesTakeAHeadingThatAnnouncesTalkForAPartOfIt() throws {
        func coverage(under heading: String) throws -> Double {
            let paragraph = "Contact the developers on the [mailing list](https://lists.example.org)."
            let community = try #require(GuideTopic.allCases.firstIndex(of: .talkToTheCommunity))
            return GuideBlocks(outline: Outline(text: "\(heading)\n\n\(paragraph)\n", format: .markdown)).ruleCoverage[
                community]
        }
        #expect(try coverage(under: "## Contact:") == 1)
        #expect(try coverage(under: "## Patches") < 1)
    }

    @Test func readsHowAContributionGoesInFrench() {
        let text =
            "Les contributions doivent être relues et approuvées par une autre personne : ouvrir une pull request."
        #expect(guide("# Contribuer\n\n\(text)\n").covers(.contributionFlow))
    }
}
