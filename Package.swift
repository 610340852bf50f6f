// swift-tools-version: 6.2
// Entente: one module for each stage of the path of the data, see docs/architecture.md.

import PackageDescription

let package = Package(
    name: "entente",
    products: [
        .executable(name: "entente", targets: ["entente"]),
        .library(name: "Knowledge", targets: ["Knowledge"]),
        .library(name: "Corpus", targets: ["Corpus"]),
        .library(name: "Entities", targets: ["Entities"]),
        .library(name: "Claims", targets: ["Claims"]),
        .library(name: "Graph", targets: ["Graph"]),
        .library(name: "Export", targets: ["Export"]),
        .library(name: "Evaluation", targets: ["Evaluation"]),
        .library(name: "Import", targets: ["Import"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        .target(name: "Knowledge"),
        .systemLibrary(
            name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "Corpus", dependencies: ["Knowledge", "CZlib"]),
        .target(name: "Entities", dependencies: ["Knowledge"]),
        .target(
            name: "Claims",
            dependencies: ["Knowledge", .product(name: "Yams", package: "Yams")]),
        .target(
            name: "Graph",
            dependencies: ["Knowledge", .product(name: "GRDB", package: "GRDB.swift")]),
        .target(name: "Export", dependencies: ["Knowledge"]),
        .target(name: "Evaluation", dependencies: ["Knowledge"]),
        .target(
            name: "Import",
            dependencies: [
                "Knowledge", "Corpus", "Entities",
                .product(name: "SwiftCSV", package: "SwiftCSV"),
            ]),
        .executableTarget(
            name: "entente",
            dependencies: [
                "Knowledge", "Corpus", "Entities", "Claims", "Graph", "Export", "Evaluation",
                "Import",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Subprocess", package: "swift-subprocess"),
            ]),
        .executableTarget(
            name: "entente-bench",
            dependencies: [
                "Entities", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(name: "TestSupport", dependencies: ["Knowledge"], path: "Tests/TestSupport"),
        .testTarget(name: "KnowledgeTests", dependencies: ["Knowledge", "TestSupport"]),
        .testTarget(
            name: "CorpusTests", dependencies: ["Corpus", "Knowledge", "TestSupport"],
            exclude: ["HTML/Pages"]),
        .testTarget(name: "EntitiesTests", dependencies: ["Entities", "Knowledge", "TestSupport"]),
        .testTarget(
            name: "ClaimsTests", dependencies: ["Claims", "Knowledge", "TestSupport"],
            exclude: ["Challenge/closed.txt", "Challenge/open.txt", "Challenge/sisters.txt"]),
        .testTarget(name: "GraphTests", dependencies: ["Graph", "Knowledge", "TestSupport"]),
        .testTarget(
            name: "ExportTests", dependencies: ["Export", "Knowledge", "TestSupport"],
            exclude: ["Golden"]),
        .testTarget(
            name: "EvaluationTests", dependencies: ["Evaluation", "Knowledge", "TestSupport"]),
        .testTarget(
            name: "ImportTests", dependencies: ["Import", "Entities", "Knowledge", "TestSupport"]),
        .testTarget(
            name: "CommandTests", dependencies: ["entente", "Knowledge", "TestSupport"],
            exclude: ["Gold/Unseen"]),
    ]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .enableUpcomingFeature("InferIsolatedConformances"),
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
    ]
}
