/// The files without which a build program has nothing to do.
enum BuildManifests {
    /// Whether one of the files stands at the root that `program` works on; false for a program that is not known.
    static func isDescribed(_ program: String, in index: TreeIndex) -> Bool {
        table[program]?.contains { index.file(at: $0) != nil } ?? false
    }

    static let makefiles = ["Makefile", "makefile", "GNUmakefile"]

    private static let table: [String: [String]] = [
        "cargo": ["Cargo.toml"], "go": ["go.mod"], "swift": ["Package.swift"], "mvn": ["pom.xml"],
        "gradle": ["build.gradle", "build.gradle.kts"], "bundle": ["Gemfile"], "rake": ["Rakefile", "rakefile"],
        "grunt": ["Gruntfile.js", "Gruntfile.coffee", "gruntfile.js"], "gulp": ["gulpfile.js", "gulpfile.mjs"],
        "tox": ["tox.ini", "tox.toml", "pyproject.toml", "setup.cfg"], "nox": ["noxfile.py"],
        "pytest": ["pyproject.toml", "setup.py", "setup.cfg", "pytest.ini"], "poetry": ["pyproject.toml"],
        "uv": ["pyproject.toml"], "hatch": ["pyproject.toml"], "pdm": ["pyproject.toml"],
        "pixi": ["pixi.toml", "pyproject.toml"],
        "just": ["justfile", "Justfile", ".justfile"], "task": ["Taskfile.yml", "Taskfile.yaml"],
        "composer": ["composer.json"], "mix": ["mix.exs"], "cabal": ["cabal.project"], "stack": ["stack.yaml"],
        "cmake": ["CMakeLists.txt"], "meson": ["meson.build"],
        "./configure": ["configure", "configure.ac", "configure.in"], "autoreconf": ["configure.ac", "configure.in"],
        "make": makefiles + [
            "Makefile.am", "Makefile.in", "configure.ac", "configure", "CMakeLists.txt", "Makefile.PL",
        ],
        "bazel": ["MODULE.bazel", "WORKSPACE", "WORKSPACE.bazel"],
        "nix": ["flake.nix", "default.nix", "shell.nix"], "nix-shell": ["shell.nix", "default.nix"],
        "docker-compose": ["docker-compose.yml", "docker-compose.yaml", "compose.yml", "compose.yaml"],
        "pre-commit": [".pre-commit-config.yaml"], "dotnet": ["global.json", "Directory.Build.props"],
        "sbt": ["build.sbt"], "lein": ["project.clj"], "zig": ["build.zig"], "deno": ["deno.json", "deno.jsonc"],
        "bun": ["package.json"], "scons": ["SConstruct"], "rebar3": ["rebar.config"], "dune": ["dune-project"],
    ]
}
