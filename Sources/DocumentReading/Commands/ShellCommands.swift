/// Finds shell commands in a document: in code blocks and in inline code.
enum ShellCommands {
    /// Commands in the order of the document; at most `limit`.
    static func mentions(in outline: Outline, limit: Int = 500) -> [CommandMention] {
        var found: [CommandMention] = []
        for block in outline.blocks where found.count < limit {
            if case .codeBlock(let language) = block.kind {
                found += inBlock(block, language: language)
            } else {
                found += block.codeSpans.compactMap { span in
                    inline(span.text).map { CommandMention(command: $0, line: span.line) }
                }
            }
        }
        return Array(found.prefix(limit))
    }

    private static func inBlock(_ block: Block, language: String?) -> [CommandMention] {
        let isShell = language.map(shellLanguages.contains) ?? false
        let mayBeShell = language == nil || isShell || language == "text" || language == "txt"
        var found: [CommandMention] = []
        var pending: CommandMention?
        for (offset, raw) in block.text.lineSlices.enumerated() {
            let (line, hasPrompt) = withoutPrompt(raw)
            if let open = pending {
                pending = CommandMention(command: open.command.withoutContinuation + " " + line, line: open.line)
            } else if hasPrompt || mayBeShell, let command = command(line, isCertain: hasPrompt) {
                pending = CommandMention(command: command, line: block.textLine + offset)
            }
            if let open = pending, !open.command.hasSuffix("\\") || open.command.utf8.count > 1000 {
                found.append(CommandMention(command: open.command.onOneLine, line: open.line))
                pending = nil
            }
        }
        if let pending {
            found.append(CommandMention(command: pending.command.withoutContinuation, line: pending.line))
        }
        return found
    }

    /// Inline code counts when it is a known program with arguments, or one that is usually run without.
    private static func inline(_ text: String) -> String? {
        let (line, hasPrompt) = withoutPrompt(text[...])
        guard line.utf8.count <= 300, let command = command(line, isCertain: false) else { return nil }
        let words = command.split(separator: " ")
        let isAlone = words.count == 1
        guard isAlone else { return command }
        return hasPrompt || aloneWords.contains(String(words[0])) || isScript(words[0]) && words[0].hasPrefix("./")
            ? command : nil
    }

    private static func withoutPrompt(_ raw: Substring) -> (line: String, hasPrompt: Bool) {
        var line = raw.drop { $0 == " " || $0 == "\t" }
        guard let first = line.utf8.first, promptStarts.contains(first) else { return (String(line), false) }
        for prompt in ["$ ", "% ", "❯ ", "➜ ", "> ", "PS> ", "C:\\> ", "C:\\>"] where line.hasPrefix(prompt) {
            line = line.dropFirst(prompt.count).drop { $0 == " " }
            return (String(line), true)
        }
        return (String(line), false)
    }

    /// The command of a line, or `nil` where its first word is no program that is known. After a prompt any word will do.
    private static func command(_ line: String, isCertain: Bool) -> String? {
        guard isCertain || mayStart(line) else { return nil }
        let line = withoutEnvironment(line)
        guard isCertain || mayBegin(line) else { return nil }
        let bounded = String(decoding: line.utf8.prefix(500), as: UTF8.self)
        let words = bounded.split(separator: " ", maxSplits: 6).drop { $0 == "sudo" || isAssignment($0) }
        guard let first = words.first else { return nil }
        if isCertain { return isPlausibleWord(first) ? bounded : nil }
        guard programs.contains(String(first)) || isScript(first) else { return nil }
        if let second = words.dropFirst().first, let mark = second.unicodeScalars.first,
            "=({:+".unicodeScalars.contains(mark)
        {
            return nil
        }
        return bounded
    }

    /// `pytest` for `.venv/bin/pytest`: a program that was installed into an environment of the project.
    private static func withoutEnvironment(_ line: String) -> String {
        guard let first = line.utf8.first, environmentStarts.contains(first) else { return line }
        let bare = line.hasPrefix("./") ? line.dropFirst(2) : line[...]
        let folder = environments.first { bare.hasPrefix($0) }
        return folder.map { String(bare.dropFirst($0.count)) } ?? line
    }

    /// The first bytes of `environments` and of `./`.
    private static let environmentStarts = [Byte.dot, 0x65, 0x6E, 0x76]
    private static let environments = [
        ".venv/bin/", "venv/bin/", "env/bin/", ".env/bin/", "node_modules/.bin/", ".venv/Scripts/", "venv/Scripts/",
    ]

    /// The first bytes of `$`, `%`, `>`, `PS>`, `C:\>` and of the arrows that shells show.
    private static let promptStarts: [UInt8] = [0x24, 0x25, 0x3E, 0x50, 0x43, 0xE2]

    /// Whether a command could have the first two bytes of `line`; most lines are turned away here.
    private static func mayStart(_ line: String) -> Bool {
        var bytes = line.utf8.makeIterator()
        guard let first = bytes.next() else { return false }
        let pair = Int(first) << 8 | Int(bytes.next() ?? Byte.space)
        let mayBeAssignment = first == Byte.underscore || (0x41...0x5A).contains(first)
        return mayBeAssignment || starts[pair >> 6] >> UInt64(pair & 63) & 1 == 1
    }

    /// A bit for each pair of bytes that a program, a script or a folder of an environment begins with; a space stands behind a
    /// name of one letter.
    private static let starts: [UInt64] = {
        var bits = [UInt64](repeating: 0, count: 1 << 10)
        for text in programs.union(scriptFolders).union(environments).union(["sudo"]) {
            let bytes = Array(text.utf8.prefix(2)) + [Byte.space]
            let pair = Int(bytes[0]) << 8 | Int(bytes[1])
            bits[pair >> 6] |= 1 << UInt64(pair & 63)
        }
        return bits
    }()

    /// Whether the first word could be a program, `sudo` or an assignment.
    private static func mayBegin(_ line: String) -> Bool {
        let word = Substring(line.utf8.prefix(60).prefix { $0 != Byte.space })
        return programs.contains(String(word)) || word == "sudo" || word.utf8.contains(Byte.equals) || isScript(word)
    }

    private static func isAssignment(_ word: Substring) -> Bool {
        guard let equals = word.firstIndex(of: "="), equals > word.startIndex else { return false }
        return word[..<equals].utf8.allSatisfy {
            $0 == Byte.underscore || $0.isDigit || ($0.isLetter && $0 & 0x20 == 0)
        }
    }

    private static func isPlausibleWord(_ word: Substring) -> Bool {
        word.utf8.allSatisfy {
            $0.isWordByte || $0 == Byte.dot || $0 == Byte.slash || $0 == Byte.hyphen || $0 == Byte.underscore
                || $0 == Byte.tilde
        }
    }

    private static func isScript(_ word: Substring) -> Bool {
        guard word.utf8.count > 3, word.utf8.contains(Byte.slash), isPlausibleWord(word) else { return false }
        return scriptFolders.contains { word.hasPrefix($0) } && !word.hasSuffix("/") && !word.hasSuffix(".md")
    }

    private static let scriptFolders = ["./", "bin/", "script/", "scripts/", "tools/", "vendor/bin/"]

    private static let shellLanguages: Set<String> = [
        "sh", "bash", "shell", "zsh", "fish", "console", "shell-session", "shellsession", "terminal", "cmd",
        "powershell", "ps1", "bat",
        "batch", "commandline", "command-line", "prompt",
    ]

    /// Programs that build, test, install or fetch a project.
    private static let programs: Set<String> = Set(
        """
        make gmake cmake ctest ninja meson bazel bazelisk buck buck2 scons waf autoreconf ./configure configure nmake msbuild xmake just task
        npm npx yarn pnpm bun bunx node deno lerna nx turbo gulp grunt bower corepack nvm
        pip pip3 pipx pipenv poetry uv uvx rye hatch pdm tox nox pytest python python3 py virtualenv conda mamba micromamba pre-commit invoke
        cargo rustup rustc go gofmt golangci-lint swift xcodebuild pod carthage mint tuist fastlane
        mvn ./mvnw mvnw gradle ./gradlew gradlew ant sbt ./sbt lein clojure clj boot mill java
        bundle gem rake ruby rails rspec composer php phpunit artisan drush
        dotnet nuget mix elixir iex rebar3 cabal stack ghc opam dune esy nimble nim zig crystal shards luarocks raku cpanm perl prove
        julia Rscript R dart flutter pub melos purs spago elm
        docker docker-compose podman kubectl helm minikube kind vagrant ansible-playbook terraform nix nix-shell nix-build guix devbox
        git gh glab hub svn hg curl wget brew apt apt-get dnf yum pacman apk zypper port choco scoop winget snap flatpak
        cd mkdir cp source export sh bash chmod
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let aloneWords: Set<String> = [
        "make", "tox", "nox", "pytest", "rake", "rspec", "ctest", "ninja", "just", "ant", "gradle", "mvn", "yarn",
        "npm", "pre-commit",
    ]
}

extension String {
    fileprivate var withoutContinuation: String {
        hasSuffix("\\") ? String(dropLast()).onOneLine : self
    }
}
