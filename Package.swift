// swift-tools-version: 6.3
import PackageDescription

/// Settings of every target that people write: language mode 6, no implicit existential, no leaking imports, no
/// warning.
let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "acorn",
    products: [
        .executable(name: "acorn", targets: ["acorn"]),
        .library(name: "SellingPartnerClient", targets: ["SellingPartnerClient"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    ],
    targets: [
        // C, as thin as it can be: one shim of our own for finding tabs and line ends, and four libraries of the
        // system.
        .target(name: "CTextScan"),
        .systemLibrary(name: "CIsal", pkgConfig: "libisal", providers: [.apt(["libisal-dev"])]),
        .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

        .target(name: "SellingPartnerAPI", swiftSettings: house),
        .target(
            name: "SellingPartnerClient",
            dependencies: [
                "SellingPartnerAPI", "CZlib",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: house),
        .target(name: "AcornCore", dependencies: ["CTextScan", "CLibxml2"], swiftSettings: house),
        .target(name: "AcornFiles", dependencies: ["AcornCore", "CIsal", "CXlsxWriter"], swiftSettings: house),
        .target(name: "SampleSettlements", dependencies: ["AcornCore"], swiftSettings: house),
        .executableTarget(
            name: "acorn",
            dependencies: [
                "AcornCore", "AcornFiles", "SampleSettlements",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: house),

        .testTarget(name: "SellingPartnerAPITests", dependencies: ["SellingPartnerAPI"], swiftSettings: house),
        .testTarget(
            name: "SellingPartnerClientTests",
            dependencies: [
                "SellingPartnerAPI", "SellingPartnerClient",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: house),
        .testTarget(name: "AcornCoreTests", dependencies: ["AcornCore", "SampleSettlements"], swiftSettings: house),
        .testTarget(
            name: "AcornFilesTests", dependencies: ["AcornFiles", "AcornCore", "SampleSettlements"],
            swiftSettings: house),
        .testTarget(
            name: "AcornCommandTests", dependencies: ["AcornCore", "SampleSettlements", "acorn"], swiftSettings: house),
        .testTarget(name: "TidyTests", swiftSettings: house),
    ],
    swiftLanguageModes: [.v6]
)

// `make fuzz` builds the readers with libFuzzer and AddressSanitizer; an ordinary build never sees these targets.
if Context.environment["ACORN_FUZZ"] != nil {
    package.targets += [
        .systemLibrary(name: "CLibFuzzer", path: "Fuzz/CLibFuzzer"),
        .executableTarget(
            name: "AcornFuzz", dependencies: ["AcornCore", "AcornFiles", "CLibFuzzer"], path: "Fuzz/AcornFuzz",
            swiftSettings: house),
    ]
}
