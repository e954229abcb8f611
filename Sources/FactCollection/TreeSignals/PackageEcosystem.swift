/// Package registries and build tools that a manifest is written for.
public enum PackageEcosystem: String, CaseIterable, Sendable, Codable {
    case npm, python, cargo, go, maven, gradle, rubygems, composer, nuget, swift, hex, pub, cran, hackage, opam, cpan,
        luarocks
    case julia, clojure, scala, crystal, nim, dub, elm, zig, haxelib, cocoapods, conda, cmake, meson, autotools, bazel,
        helm
    case ansible, terraform, rpm, nix, guix, snap, docker, deno, alire, fpm, lean, arduino, vcpkg, conan
}

extension PackageEcosystem {
    /// The ecosystem that a file of this name is a manifest of; nil where it is none.
    static func ecosystem(of fileName: String) -> PackageEcosystem? {
        let lower = fileName.lowercased()
        return names[lower] ?? caseSensitive[fileName] ?? extensions[PathText.splitExtension(of: lower).lowerExtension]
    }

    /// `DESCRIPTION` is R's and `META.json` Perl's; in small letters either may be anything.
    private static let caseSensitive: [String: PackageEcosystem] = ["DESCRIPTION": .cran, "META.json": .cpan]

    private static let extensions: [String: PackageEcosystem] = [
        "gemspec": .rubygems, "cabal": .hackage, "csproj": .nuget, "fsproj": .nuget, "vbproj": .nuget, "nuspec": .nuget,
        "podspec": .cocoapods, "rockspec": .luarocks, "nimble": .nim, "opam": .opam, "spec": .rpm,
    ]

    private static let names: [String: PackageEcosystem] = [
        "package.json": .npm, "pyproject.toml": .python, "setup.py": .python, "setup.cfg": .python, "pipfile": .python,
        "requirements.txt": .python, "cargo.toml": .cargo, "go.mod": .go, "pom.xml": .maven, "build.gradle": .gradle,
        "build.gradle.kts": .gradle, "gemfile": .rubygems, "composer.json": .composer, "packages.config": .nuget,
        "directory.packages.props": .nuget, "package.swift": .swift, "mix.exs": .hex, "rebar.config": .hex,
        "gleam.toml": .hex,
        "pubspec.yaml": .pub, "stack.yaml": .hackage, "package.yaml": .hackage, "dune-project": .opam,
        "makefile.pl": .cpan,
        "build.pl": .cpan, "dist.ini": .cpan, "cpanfile": .cpan, "project.toml": .julia, "project.clj": .clojure,
        "deps.edn": .clojure, "build.sbt": .scala, "build.mill": .scala, "build.sc": .scala, "shard.yml": .crystal,
        "dub.json": .dub,
        "dub.sdl": .dub, "elm.json": .elm, "build.zig.zon": .zig, "build.zig": .zig, "haxelib.json": .haxelib,
        "podfile": .cocoapods,
        "environment.yml": .conda, "environment.yaml": .conda, "pixi.toml": .conda, "meta.yaml": .conda,
        "cmakelists.txt": .cmake,
        "meson.build": .meson, "configure.ac": .autotools, "configure.in": .autotools, "module.bazel": .bazel,
        "workspace": .bazel,
        "workspace.bazel": .bazel, "chart.yaml": .helm, "galaxy.yml": .ansible, "main.tf": .terraform,
        "flake.nix": .nix,
        "default.nix": .nix, "guix.scm": .guix, "snapcraft.yaml": .snap, "dockerfile": .docker,
        "containerfile": .docker,
        "deno.json": .deno, "deno.jsonc": .deno, "jsr.json": .deno, "alire.toml": .alire, "fpm.toml": .fpm,
        "lakefile.lean": .lean,
        "lakefile.toml": .lean, "library.properties": .arduino, "vcpkg.json": .vcpkg, "conanfile.py": .conan,
        "conanfile.txt": .conan,
    ]
}
