// swift-tools-version: 6.3
import PackageDescription

let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

// A package of its own and without dependencies: nothing of it reaches the product, and it builds in seconds, which
// the test that compares committed code with generated code waits for.
let package = Package(
    name: "CodeGenerator",
    products: [.executable(name: "CodeGenerator", targets: ["CodeGenerator"])],
    targets: [
        .target(name: "CodeGeneration", swiftSettings: house),
        .executableTarget(name: "CodeGenerator", dependencies: ["CodeGeneration"], swiftSettings: house),
        // The expected output for the invented model of `Reference/Input`, compiled with the real vocabulary.
        .target(name: "SellingPartnerAPI", path: "Reference/Sources/SellingPartnerAPI", swiftSettings: house),
        .target(
            name: "ReferenceV20261122", dependencies: ["SellingPartnerAPI"],
            path: "Reference/Sources/APIs/ReferenceV20261122", swiftSettings: house),
        .target(
            name: "SellingPartnerDocuments", dependencies: ["SellingPartnerAPI"],
            path: "Reference/Sources/APIs/SellingPartnerDocuments", swiftSettings: house),
        .testTarget(
            name: "CodeGenerationTests",
            dependencies: [
                "CodeGeneration", "ReferenceV20261122", "SellingPartnerAPI", "SellingPartnerDocuments",
            ],
            swiftSettings: house),
    ],
    swiftLanguageModes: [.v6]
)
