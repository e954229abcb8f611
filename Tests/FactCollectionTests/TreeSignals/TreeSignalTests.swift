import TestSupport
import Testing

@testable import FactCollection

@Suite(.tags(.small))
struct TreeSignalTests {
    @Test(arguments: [
        (".github/workflows/ci.yml", CISystem.githubActions), (".forgejo/workflows/a.yaml", .forgejoActions),
        (".gitea/workflows/a.yaml", .giteaActions), (".gitlab-ci.yml", .gitlab), (".travis.yml", .travis),
        (".circleci/config.yml", .circle),
        ("Jenkinsfile", .jenkins), ("Jenkinsfile.release", .jenkins), ("appveyor.yml", .appVeyor),
        ("azure-pipelines.yml", .azure),
        (".drone.yml", .drone), (".woodpecker/test.yaml", .woodpecker), (".buildkite/pipeline.yml", .buildkite),
        (".cirrus.yml", .cirrus),
        (".builds/alpine.yml", .sourceHut), (".build.yml", .sourceHut), ("bitbucket-pipelines.yml", .bitbucket),
        (".teamcity/settings.kts", .teamCity), (".zuul.yaml", .zuul), ("zuul.d/jobs.yaml", .zuul),
        (".tekton/push.yaml", .tekton),
        ("Earthfile", .earthly), (".semaphore/semaphore.yml", .semaphore),
    ])
    func knowsContinuousIntegration(path: String, system: CISystem) {
        #expect(TreeSignals(TreeIndex(paths: [path, "README"])).ciSystems == [TreeSignal(kind: system, paths: [path])])
    }

    @Test(arguments: [
        ".github/workflows/README.md", ".github/workflows/old/ci.yml", "sub/.github/workflows/ci.yml",
        "src/Jenkinsfile.java", "ci.yml",
        ".github/workflows",
    ])
    func takesNoOtherFileForContinuousIntegration(path: String) {
        #expect(TreeSignals(TreeIndex(paths: [path])).ciSystems.isEmpty)
    }

    @Test(arguments: [
        (".devcontainer/devcontainer.json", SetupSignal.devContainer), ("Dockerfile", .container),
        ("compose.yaml", .container),
        ("flake.nix", .environment), ("environment.yml", .environment), ("Cargo.lock", .lockFile),
        ("web/package-lock.json", .lockFile),
        ("Makefile", .taskRunner), ("justfile", .taskRunner), ("noxfile.py", .taskRunner),
        ("Taskfile.yml", .taskRunner),
        ("CMakeLists.txt", .buildSystem), ("gradlew", .buildSystem), ("foo.cabal", .buildSystem),
        (".tool-versions", .toolVersions),
        (".nvmrc", .toolVersions), (".pre-commit-config.yaml", .commitHooks), ("script/bootstrap", .setupScript),
        ("scripts/setup.sh", .setupScript), (".editorconfig", .editorSettings), (".env.example", .sampleConfiguration),
    ])
    func knowsMeansOfSetUp(path: String, signal: SetupSignal) {
        #expect(TreeSignals(TreeIndex(paths: [path])).setup.contains(TreeSignal(kind: signal, paths: [path])))
    }

    @Test func looksForABuildOneFolderDownWhereTheRootHasNone() {
        func builds(_ paths: String...) -> [String] {
            TreeSignals(TreeIndex(paths: paths)).setup.first { $0.kind == .buildSystem }?.paths ?? []
        }
        #expect(builds("crawler/go.mod", "README.md") == ["crawler/go.mod"])
        #expect(builds("crawler/go.mod", "Cargo.toml") == ["Cargo.toml"])
        #expect(
            builds("src/x/App.xcworkspace/contents.xcworkspacedata") == [
                "src/x/App.xcworkspace/contents.xcworkspacedata"
            ])
        #expect(builds("examples/go.mod", "vendor/x.xcodeproj/project.pbxproj").isEmpty)
    }

    @Test func leavesLockFilesOfSpecimensOut() {
        let paths = ["vendor/Cargo.lock", "examples/yarn.lock", "a/b/Cargo.lock", "src/main.rs"]
        #expect(TreeSignals(TreeIndex(paths: paths)).setup.isEmpty)
    }

    @Test func findsManifestsAtTheRootAndOneFolderDown() {
        let paths = [
            "Cargo.toml", "web/package.json", "a/b/go.mod", "node_modules/x/package.json", "DESCRIPTION",
            "docs/description",
        ]
        let found = TreeSignals(TreeIndex(paths: paths)).manifests
        #expect(found.map(\.kind) == [.npm, .cargo, .cran])
        #expect(found.flatMap(\.paths) == ["web/package.json", "Cargo.toml", "DESCRIPTION"])
    }

    @Test func boundsTheEvidence() {
        let paths = (0..<500).map { ".github/workflows/\($0).yml" }
        #expect(TreeSignals(TreeIndex(paths: paths)).ciSystems.first?.paths.count == TreeSignal<CISystem>.mostPaths)
    }

    @Test func theBuildOfASiteIsNoBuildOfTheWork() {
        let found = TreeSignals(TreeIndex(paths: ["_config.yml", "docs/Makefile", "docs/conf.py", "go.mod"])).setup
        #expect(found.first { $0.kind == .buildSystem }?.paths == ["go.mod"])
    }
}
