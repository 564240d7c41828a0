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
        .executable(name: "acorn", targets: ["acorn"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    ],
    targets: [
        // C, as thin as it can be: one shim of our own for finding the cells of rows, and three libraries of the
        // system.
        .target(name: "CTextScan"),
        .systemLibrary(name: "CIsal", pkgConfig: "libisal", providers: [.apt(["libisal-dev"])]),
        .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

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
