import Git

/// The files of a tree in which a project's own work is: programs and markup, as Linguist tells them.
///
/// Source: GitHub Linguist, languages of the types programming and markup without what it calls vendored, generated,
/// documentation and examples. Tests are work, too.
enum SourceFiles {
    /// What is counted, in words for the report.
    static let filter =
        "programs and markup; not vendored, generated, documentation, examples or brought by merges alone"

    /// The paths that count, in the order of the tree.
    static func paths(in listing: TreeListing) -> [String] {
        listing.entries.lazy.filter { $0.kind == .file || $0.kind == .executable }.filter(isSource).map(\.path)
    }

    private static func isSource(_ entry: TreeEntry) -> Bool {
        let name = PathText.name(of: entry.path)
        guard isProgram(name, isExecutable: entry.kind == .executable), !isGenerated(name.lowercased()) else {
            return false
        }
        return !PathText.components(of: entry.path).dropLast().contains(where: isLeftOut)
    }

    private static func isLeftOut(_ folder: String) -> Bool {
        let folder = folder.lowercased()
        return ExcludedPaths.isVendoredFolder(Substring(folder)) || folders.contains(folder)
    }

    /// By extension, by a name that build tools give a meaning, or as a program without an extension.
    private static func isProgram(_ name: String, isExecutable: Bool) -> Bool {
        let fileExtension = FileExtension(ofName: Array(name.utf8)[...])
        if extensions.contains(fileExtension) || names.contains(name) { return true }
        return isExecutable && fileExtension == .none && !name.hasPrefix(".")
    }

    private static func isGenerated(_ name: String) -> Bool {
        generatedNames.contains(name) || generatedEndings.contains { name.hasSuffix($0) }
            || libraries.contains { name.hasPrefix($0) }
    }

    private static let extensions = FileExtension.set(
        """
        ada adb ads ahk applescript as asm asp aspx astro awk bash bat bzl c cc cjs cl clj cljc cljs cls cmake cmd coffee cpp cr cs \
        csh cshtml css cu cuh cxx d dart dpr eex el elm eps erb erl ex exs f f03 f77 f90 f95 fish for fs fsi fsx fth gd gemspec gleam \
        glsl go gradle groovy h haml handlebars hbs hh hlsl hpp hrl hs htm html hx hxx idr ino ipp jade java jbuilder jl js jsp jsx kt \
        kts l latte less lhs liquid lisp lua m mak matlab mjs mk ml mli mm mts mustache nim nix nu pas perl php phtml pl pm pp ps ps1 \
        psm1 pug purs py pyx qml r rake raku rb re res rkt rl roc rs ru s sass sbt scala scaml scm scss sh slim sol sql sra st styl sv \
        svelte swift t tcl tex tk ts tsx twig v vala vb vbs vhd vhdl vim vue wat wgsl xhtml xs xsl xslt y yy zig zsh
        """)

    private static let names: Set<String> = [
        "Makefile", "GNUmakefile", "makefile", "Rakefile", "Gemfile", "Guardfile", "Capfile", "Vagrantfile", "Thorfile",
        "Podfile", "Brewfile", "Jakefile", "Cakefile", "Dockerfile", "Containerfile", "CMakeLists.txt", "Jenkinsfile",
        "SConstruct", "SConscript", "wscript", "meson.build", "BUILD", "WORKSPACE", "configure.ac", "Makefile.am",
    ]

    private static let folders: Set<String> = [
        "doc", "docs", "documentation", "javadoc", "man", "example", "examples", "sample", "samples", "demo", "demos",
        "cache", "fixtures", "testdata", "dist", "debian",
    ]

    private static let generatedNames: Set<String> = [
        "configure", "config.guess", "config.sub", "aclocal.m4", "gradlew",
    ]
    private static let generatedEndings = [
        ".min.js", ".min.css", ".pb.go", ".pb.cc", ".pb.h", "_pb2.py", ".designer.cs",
    ]
    private static let libraries = ["jquery", "bootstrap.", "modernizr", "prototype.js", "normalize.css", "html5shiv"]
}
