/// The files that are set-up signals.
enum SetupRules {
    /// Names of builds, in lower case, that count one folder down as well.
    static let builds: Set<String> = [
        "makefile", "cmakelists.txt", "meson.build", "configure.ac", "go.mod", "cargo.toml", "package.json",
        "pyproject.toml", "setup.py", "pom.xml", "build.gradle", "build.gradle.kts", "build.sbt", "mix.exs",
        "composer.json", "gemfile", "package.swift", "build.zig", "pubspec.yaml", "stack.yaml",
    ]

    private static let deepestProject = 3

    /// Whether a path is that of an Xcode project or workspace, which is a folder, at most three folders down.
    static func isXcodeProject(_ path: String) -> Bool {
        guard let last = path.utf8.last, last == UInt8(ascii: "j") || last == UInt8(ascii: "a") else { return false }
        return (path.hasSuffix("/project.pbxproj") || path.hasSuffix("/contents.xcworkspacedata"))
            && path.utf8.count { $0 == UInt8(ascii: "/") } <= deepestProject
    }

    /// Names of lock files, in lower case, that count one folder down as well.
    static let lockFiles: Set<String> = [
        "package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock", "bun.lockb", "deno.lock",
        "poetry.lock", "pipfile.lock", "uv.lock", "pdm.lock", "pylock.toml", "conda-lock.yml", "pixi.lock",
        "gemfile.lock",
        "gems.locked", "cargo.lock", "go.sum", "composer.lock", "mix.lock", "rebar.lock", "pubspec.lock",
        "package.resolved",
        "podfile.lock", "cartfile.resolved", "packages.lock.json", "paket.lock", "gradle.lockfile", "flake.lock",
        "cabal.project.freeze", "stack.yaml.lock", "renv.lock", "packrat.lock", "manifest.toml",
        "shard.lock", "cpanfile.snapshot", "elm.json", "spago.lock", "conan.lock", "vcpkg-lock.json", "buf.lock",
        "module.bazel.lock", "maven_install.json", "chart.lock", ".terraform.lock.hcl", "channels.scm",
        "nimble.lock", "dub.selections.json", "opam.locked", "lake-manifest.json",
        "build.zig.zon", "devbox.lock", "requirements.lock",
        "esy.lock", "berksfile.lock", "puppetfile.lock",
    ]

    static let table: [SetupSignal: [PathRule]] = [
        .devContainer: [
            ".devcontainer/devcontainer.json", ".devcontainer.json", ".devcontainer/dockerfile", ".gitpod.yml",
            "devfile.yaml",
            ".devfile.yaml", ".ona/automations.yaml", ".stackblitzrc", ".codesandbox/tasks.json", ".replit",
            ".binder/environment.yml", "binder/environment.yml", "binder/requirements.txt", "binder/dockerfile",
        ],
        .container: [
            "dockerfile*", "containerfile*", "docker-compose*.yml", "docker-compose*.yaml", "compose*.yml",
            "compose*.yaml",
            "docker/dockerfile*", "docker/docker-compose*.yml", ".docker/dockerfile*", "podman-compose.yml",
            "skaffold.yaml",
            "tiltfile", ".ddev/config.yaml", ".lando.yml",
        ],
        .environment: [
            "flake.nix", "shell.nix", "default.nix", "devenv.nix", "devenv.yaml", "nix/shell.nix", "guix.scm",
            "manifest.scm",
            "environment*.yml", "environment*.yaml", "conda/environment*.yml", "pixi.toml", "vagrantfile", ".envrc",
            "devbox.json", ".flox/env/manifest.toml", "spack.yaml", "apptainer.def",
        ],
        .lockFile: [
            ".guix/channels.scm", "npins/sources.json", "nix/sources.json", "etc/guix/channels.scm",
            "requirements*.lock",
        ],
        .taskRunner: [
            "makefile", "gnumakefile", "makefile.am", "makefile.in", "bsdmakefile", "justfile", ".justfile",
            "taskfile.yml",
            "taskfile.yaml", "taskfile.dist.yml", "rakefile", "rakefile.rb", "noxfile.py", "tox.ini", "tox.toml",
            "tasks.py",
            "dodo.py", "duties.py", "package.json", "deno.json", "deno.jsonc", "turbo.json", "nx.json", "gulpfile.js",
            "gulpfile.mjs", "gruntfile.js", "jakefile.js", "magefile.go", "makefile.toml", ".config/nextest.toml",
            "xtask/cargo.toml",
            "castor.php", "robofile.php", "build.fsx", "build.cake", "fastlane/fastfile", "thorfile",
            ".mise.toml", "mise.toml", "moon.yml", ".moon/workspace.yml", "lefthook.yml", "bb.edn", "run.sh", "do",
            "manage.py",
        ],
        .buildSystem: [
            "cmakelists.txt", "cmakepresets.json", "configure", "configure.ac", "configure.in", "autogen.sh",
            "meson.build",
            "build.bazel", "module.bazel", "workspace", "workspace.bazel", "buck", "sconstruct", "wscript", "waf",
            "premake5.lua",
            "xmake.lua", "build.ninja", "gradlew", "build.gradle", "build.gradle.kts", "settings.gradle",
            "settings.gradle.kts",
            "mvnw", "pom.xml", "build.xml", "build.sbt", "build.sc", "build.mill", "cargo.toml", "go.mod", "go.work",
            "pyproject.toml", "setup.py", "setup.cfg", "package.swift", "stack.yaml", "cabal.project", "*.cabal",
            "mix.exs",
            "rebar.config", "dune-project", "shard.yml", "pubspec.yaml", "composer.json", "gemfile", "*.gemspec",
            "*.csproj",
            "*.sln|slnx", "directory.build.props", "makefile.pl", "build.pl", "dist.ini", "cpanfile", "project.clj",
            "deps.edn",
            "description", "project.toml", "build.zig", "*.nimble", "dub.json", "dub.sdl", "elm.json", "spago.yaml",
            "alr.toml",
            "fpm.toml", "lakefile.lean", "lakefile.toml", "*.rockspec", "*.pro", "conanfile.py", "conanfile.txt",
            "vcpkg.json",
            "platformio.ini", "west.yml", "kconfig", "project.godot", "galaxy.yml", "ansible.cfg", "main.tf",
            "mkdocs.yml",
            "hugo.toml", "book.toml", "_quarto.yml", "antora.yml",
        ],
        .toolVersions: [
            ".tool-versions", ".mise.toml", "mise.toml", ".config/mise.toml", ".nvmrc", ".node-version",
            ".python-version",
            ".ruby-version", ".java-version", ".go-version", ".swift-version", ".php-version", ".perl-version",
            ".terraform-version",
            ".sdkmanrc", "rust-toolchain", "rust-toolchain.toml", "global.json", ".bazelversion", ".bazeliskrc",
            ".zigversion",
            "lean-toolchain", ".crystal-version", ".dvmrc", ".fvmrc", ".xcode-version", "runtime.txt",
            ".elixir-version",
            "gradle/wrapper/gradle-wrapper.properties", ".mvn/wrapper/maven-wrapper.properties",
            "project/build.properties",
        ],
        .commitHooks: [
            ".pre-commit-config.yaml", ".pre-commit-config.yml", "prek.toml", "lefthook.yml", ".lefthook.yml",
            "lefthook.yaml",
            "lefthook.toml", ".husky/pre-commit", ".husky/commit-msg", ".husky/pre-push", ".overcommit.yml",
            "captainhook.json",
            "grumphp.yml", ".githooks/pre-commit", ".githooks/pre-push", "hk.pkl", ".lintstagedrc*",
        ],
        .setupScript: [
            "bootstrap", "bootstrap.sh", "script/bootstrap", "script/setup", "scripts/bootstrap*", "scripts/setup*",
            "scripts/dev-setup*", "scripts/install-dev*", "script/install*", "bin/setup", "bin/bootstrap", "bin/dev",
            "setup.sh",
            "dev/setup*", "dev/bootstrap*", "tools/setup*", "tools/bootstrap*", "hack/setup*", "hack/install*",
            "contrib/setup*",
            "setup-dev*", "setup_dev*", "dev-setup*", "dev_setup*", "install-dev*", "init.sh", "script/server",
            "ci/install*",
            "build.sh", "build.cmd", "build.bat", "build.ps1", "bootstrap.py", "x.py", "x", "mach",
        ],
        .editorSettings: [
            ".editorconfig", ".vscode/settings.json", ".vscode/extensions.json", ".vscode/launch.json",
            ".dir-locals.el",
        ],
        .sampleConfiguration: [
            ".env.example", ".env.sample", ".env.dist", ".env.template", "example.env", "env.example", "sample.env",
            ".env.default",
            ".envrc.example", "config/database.example.yml", "config.example*",
        ],
    ]
}
