// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ subject: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(subject)Tests",
        dependencies: [.byName(name: subject), "TestSupport"] + dependencies,
        swiftSettings: strict)
}

// The arrows between targets are the architecture: see ARCHITECTURE.md.
let package = Package(
    name: "commons-scan",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "commons-scan", targets: ["commons-scan"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        // Read
        .systemLibrary(
            name: "Clibgit2", pkgConfig: "libgit2",
            providers: [.apt(["libgit2-dev"]), .brew(["libgit2"])]),
        library("Git", ["Clibgit2"]),
        .target(name: "CLicenseIndex", exclude: ["index.bin"], cSettings: [.headerSearchPath(".")]),
        library("LicenseMatching", ["CLicenseIndex"]),
        .target(name: "CGuideModel", exclude: ["model.bin"], cSettings: [.headerSearchPath(".")]),
        library("DocumentReading", ["CGuideModel"]),
        library("MetadataReading", [yams]),
        library("HistoryReading"),
        library("RepositoryFacts", ["LicenseMatching", "DocumentReading", "MetadataReading", "HistoryReading"]),
        library(
            "FactCollection",
            ["Git", "LicenseMatching", "DocumentReading", "MetadataReading", "HistoryReading", "RepositoryFacts"]),

        // Judge
        library("ReportModel"),
        library(
            "Analyzer",
            [
                "RepositoryFacts", "ReportModel", "LicenseMatching", "DocumentReading", "MetadataReading",
                "HistoryReading",
            ]),

        // Report
        library("Reporter", ["ReportModel"]),

        // Run
        library("ScanStore", ["ReportModel", grdb]),
        library("Scanner", ["FactCollection", "RepositoryFacts", "Analyzer", "ReportModel"]),
        library(
            "CommandLineInterface",
            [
                "Scanner", "ScanStore", "FactCollection", "Analyzer", "Reporter", "ReportModel", "RepositoryFacts",
                "LicenseMatching", "DocumentReading", "MetadataReading", argumentParser,
            ]),
        .executableTarget(
            name: "reader-benchmark", dependencies: ["DocumentReading", "LicenseMatching", "MetadataReading"],
            path: "Benchmarks/readers", swiftSettings: strict),
        .executableTarget(
            name: "rendering-benchmark", dependencies: ["Analyzer", "Reporter", "ReportModel"],
            path: "Benchmarks/rendering", swiftSettings: strict),
        .executableTarget(
            name: "guide-features", dependencies: ["DocumentReading"], path: "scripts/guide_model/features",
            swiftSettings: strict),
        .executableTarget(name: "commons-scan", dependencies: ["CommandLineInterface"], swiftSettings: strict),

        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        tests("Git"),
        tests("HistoryReading"),
        tests("LicenseMatching"),
        tests("DocumentReading"),
        tests("MetadataReading"),
        tests("FactCollection", ["DocumentReading", "LicenseMatching", "MetadataReading", "RepositoryFacts"]),
        tests("ReportModel"),
        tests("Analyzer", ["HistoryReading", "ReportModel", "RepositoryFacts"]),
        tests("Reporter", ["ReportModel"]),
        tests("ScanStore", ["ReportModel", grdb]),
        tests("CommandLineInterface", ["Reporter", "ReportModel"]),
    ],
    swiftLanguageModes: [.v6]
)
