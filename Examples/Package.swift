// swift-tools-version: 6.3
import PackageDescription

// Programs of their own that use the client alone, as yours would: they name the two or three products they need.
let package = Package(
    name: "Examples",
    dependencies: [
        .package(name: "acorn", path: "..")
    ],
    targets: [
        .executableTarget(
            name: "ListOrders",
            dependencies: [
                .product(name: "OrdersV20260101", package: "acorn"),
                .product(name: "SellingPartnerAPI", package: "acorn"),
                .product(name: "SellingPartnerClient", package: "acorn"),
            ]),
        .executableTarget(
            name: "EstimateFees",
            dependencies: [
                .product(name: "ProductFeesV0", package: "acorn"),
                .product(name: "SellingPartnerAPI", package: "acorn"),
                .product(name: "SellingPartnerClient", package: "acorn"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
