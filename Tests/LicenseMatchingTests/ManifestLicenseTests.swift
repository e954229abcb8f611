import LicenseMatching
import TestSupport
import Testing

@Suite(.tags(.small))
struct ManifestLicenseTests {
    @Test(arguments: [
        ("package.json", "{\n  \"name\": \"x\",\n  \"license\": \"(MIT OR Apache-2.0)\"\n}", "MIT OR Apache-2.0", 3),
        ("a/package.json", "{ \"name\": \"x\", \"license\": \"ISC\" }", "ISC", 1),
        ("package.json", "{\n \"licenses\": [\n  {\n   \"type\": \"MIT\",\n   \"url\": \"u\"\n  }\n ]\n}", "MIT", 4),
        ("composer.json", "{\n  \"license\": \"GPL-2.0-or-later\"\n}", "GPL-2.0-or-later", 2),
        ("Cargo.toml", "[package]\nname = \"x\"\nlicense = \"MIT/Apache-2.0\"\n", "MIT OR Apache-2.0", 3),
        ("pyproject.toml", "[project]\nlicense = {text = \"BSD-3-Clause\"}\n", "BSD-3-Clause", 2),
        ("setup.cfg", "[metadata]\nname = x\nlicense = MIT\n", "MIT", 3),
        (
            "pom.xml", "<p>\n<licenses>\n<license>\n<name>Apache License, Version 2.0</name>\n</license>", "Apache-2.0",
            4
        ),
        ("x.nuspec", "<license type=\"expression\">MIT</license>", "MIT", 1),
        ("x.gemspec", "Gem::Specification.new do |s|\n  s.license = 'MIT'\nend", "MIT", 2),
        ("x.cabal", "name: x\nlicense: BSD-3-Clause\n", "BSD-3-Clause", 2),
        (
            "META.json", "{\n  \"license\" : [\n    \"perl_5\"\n  ]\n}", "Artistic-1.0-Perl OR GPL-1.0-or-later", 3
        ),
        ("META.json", "{ \"license\": [\"apache_2_0\"] }", "Apache-2.0", 1),
        (
            "build.gradle", "pom {\n licenses {\n  license {\n   name = 'The Apache License, Version 2.0'\n  }\n }\n}",
            "Apache-2.0", 4
        ),
        ("build.gradle.kts", "licenses { license { name.set(\"MIT License\") } }", "MIT", 1),
        (
            "pyproject.toml", "[project]\nclassifiers = [\n  \"License :: OSI Approved :: MIT License\",\n]\n", "MIT", 3
        ),
        (
            "setup.cfg",
            "[metadata]\nclassifiers =\n  License :: OSI Approved :: GNU General Public License v3 or later (GPLv3+)\n",
            "GPL-3.0-or-later", 3
        ),
        ("DESCRIPTION", "Package: x\nLicense: GPL (>= 3)\n", "GPL-3.0-or-later", 2),
        ("DESCRIPTION", "Package: x\nLicense: MIT + file LICENSE\n", "MIT", 2),
    ])
    func readsThePlainDeclaration(path: String, text: String, expression: String, line: Int) throws {
        let declared = try #require(ManifestLicense.read(path: path, text: text))
        #expect(declared.map { $0.expression?.description } == [expression])
        #expect(declared.first?.line == line)
    }

    @Test func keepsAValueThatNamesNoLicense() throws {
        let declared = try #require(ManifestLicense.read(path: "setup.cfg", text: "[metadata]\nlicense = BSD\n"))
        #expect(declared.first?.value == "BSD")
        #expect(declared.first?.expression == nil)
    }

    @Test(arguments: [
        ("Cargo.toml", "[dependencies]\nlicense = \"MIT\"\n"),
        ("pyproject.toml", "[project]\nlicense = {file = \"LICENSE\"}"),
        ("package.json", "{\n\"config\": {\n\"license\": \"MIT\"\n}\n}"), ("package.json", "{}"),
        ("build.gradle", "plugins {\n  name = \"MIT\"\n}\nlicenseHeader { name = \"ISC\" }"),
    ])
    func findsNothingElsewhere(path: String, text: String) {
        #expect(ManifestLicense.read(path: path, text: text) == [])
    }

    @Test func leavesOtherFilesAlone() {
        #expect(ManifestLicense.read(path: "README.md", text: "license: MIT") == nil)
    }

    @Test(arguments: 0..<60)
    func survivesNoise(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let noise = generator.bytes(count: 2000, alphabet: Array("license=:\"'{}[]<>/\n\\".utf8))
        let text = String(decoding: noise, as: UTF8.self)
        for path in [
            "package.json", "Cargo.toml", "pom.xml", "setup.cfg", "x.gemspec", "DESCRIPTION", "build.gradle",
            "META.json",
        ] {
            #expect((ManifestLicense.read(path: path, text: text) ?? []).count <= 20)
        }
    }
}
