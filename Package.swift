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

/// Settings of generated targets: as of the others, but a warning in them stops nobody's build.
let generated: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

// codegen: API targets, kept by `make codegen`
let apis = [
    "AmazonWarehousingV20240509",
    "AplusContentV20201101",
    "AppIntegrationsV20240401",
    "ApplicationManagementV20231130",
    "CatalogItemsV0",
    "CatalogItemsV20201201",
    "CatalogItemsV20220401",
    "CustomerFeedbackV20240601",
    "DataKioskV20231115",
    "DeliveryShipmentInvoiceV20220701",
    "EasyShipV20220323",
    "ExternalFulfillmentInventoryV20240911",
    "ExternalFulfillmentReturnsV20240911",
    "ExternalFulfillmentShipmentsV20240911",
    "FbaInboundEligibilityV1",
    "FbaInventoryV1",
    "FeedsV20210630",
    "FinancesInvoicesV20260625",
    "FinancesV0",
    "FinancesV20240619",
    "FulfillmentInboundV0",
    "FulfillmentInboundV20240320",
    "FulfillmentOutboundV20200701",
    "FulfillmentOutboundV20260704",
    "InvoicesV20240619",
    "ListingsItemsV20200901",
    "ListingsItemsV20210801",
    "ListingsRestrictionsV20210801",
    "MerchantFulfillmentV0",
    "MessagingV1",
    "NotificationsV1",
    "OrdersV0",
    "OrdersV20260101",
    "ProductFeesV0",
    "ProductPricingV0",
    "ProductPricingV20220501",
    "ProductTypeDefinitionsV20200901",
    "ReplenishmentV20221107",
    "ReportsV20210630",
    "SalesV1",
    "SellerWalletV20240301",
    "SellersV1",
    "SellingPartnerDocuments",
    "ServicesV1",
    "ShipmentInvoicingV0",
    "ShippingV1",
    "ShippingV2",
    "SolicitationsV1",
    "SupplySourcesV20200701",
    "TokensV20210301",
    "TrackingV20260130",
    "TransfersV20240601",
    "UploadsV20201101",
    "VehiclesV20241101",
    "VendorDirectFulfillmentInventoryV1",
    "VendorDirectFulfillmentOrdersV1",
    "VendorDirectFulfillmentOrdersV20211228",
    "VendorDirectFulfillmentPaymentsV1",
    "VendorDirectFulfillmentSandboxDataV20211028",
    "VendorDirectFulfillmentShippingV1",
    "VendorDirectFulfillmentShippingV20211228",
    "VendorDirectFulfillmentTransactionsV1",
    "VendorDirectFulfillmentTransactionsV20211228",
    "VendorInvoicesV1",
    "VendorOrdersV1",
    "VendorShipmentsV1",
    "VendorTransactionStatusV1",
]
// codegen: end

let package = Package(
    name: "acorn",
    products: [
        .executable(name: "acorn", targets: ["acorn"]),
        .library(name: "SellingPartnerAPI", targets: ["SellingPartnerAPI"]),
        .library(name: "SellingPartnerClient", targets: ["SellingPartnerClient"]),
        // One product an API version and one for documents, so that a program compiles only what it imports; and one
        // with all of them.
        .library(name: "SellingPartnerAPIs", targets: apis),
    ] + apis.map { .library(name: $0, targets: [$0]) },
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // C, as thin as it can be: one shim of our own for finding the cells of rows, and six libraries of the
        // system.
        .target(name: "CTextScan"),
        .systemLibrary(name: "CIsal", pkgConfig: "libisal", providers: [.apt(["libisal-dev"])]),
        .systemLibrary(name: "CLibcrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CLibpq", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

        .target(name: "SellingPartnerAPI", swiftSettings: house),
        .target(
            name: "SellingPartnerSimulator",
            dependencies: [
                "CZlib", "SellingPartnerAPI",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: house),
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
        .target(
            name: "AcornStore",
            dependencies: [
                "AcornCore", "CIsal", "CLibcrypto", "CLibpq", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: house),
        .target(
            name: "AcornSync",
            dependencies: [
                "AcornCore", "AcornStore", "SellingPartnerAPI", "SellingPartnerClient", "CatalogItemsV20220401",
                "FbaInventoryV1", "FinancesV20240619", "ListingsItemsV20210801", "NotificationsV1",
                "OrdersV20260101", "ReportsV20210630", "SalesV1", "SellersV1", "TransfersV20240601",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: house),
        .target(name: "SampleSettlements", dependencies: ["AcornCore"], swiftSettings: house),
        .executableTarget(
            name: "acorn",
            dependencies: [
                "AcornCore", "AcornFiles", "AcornStore", "AcornSync", "SampleSettlements", "SellingPartnerAPI",
                "SellingPartnerClient", "SellingPartnerSimulator",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: house),

        // `make chaos`: kills workers and restarts databases, and counts what is left.
        .executableTarget(
            name: "Chaos",
            dependencies: [
                "AcornCore", "AcornStore", "LoopbackServer", "SampleSettlements", "SellingPartnerAPI", "StoreBackends",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            path: "Tools/Chaos", swiftSettings: house),

        // The programs of `Examples/`, so that the tests run what the page about the client shows.
        .executableTarget(
            name: "ExampleListOrders", dependencies: ["OrdersV20260101", "SellingPartnerAPI", "SellingPartnerClient"],
            path: "Examples/Sources/ListOrders", swiftSettings: house),
        .executableTarget(
            name: "ExampleEstimateFees", dependencies: ["ProductFeesV0", "SellingPartnerAPI", "SellingPartnerClient"],
            path: "Examples/Sources/EstimateFees", swiftSettings: house),
        .testTarget(
            name: "SellingPartnerAPITests", dependencies: ["SellingPartnerAPI", "SampleSettlements"],
            swiftSettings: house),
        .target(
            name: "LoopbackServer",
            dependencies: [
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
            ],
            path: "Tests/LoopbackServer", swiftSettings: house),
        .target(
            name: "OfficialModels", path: "Tests/OfficialModels", exclude: ["validate_replies.py"],
            swiftSettings: house),
        .target(
            name: "RunningSimulator",
            dependencies: [
                "SellingPartnerAPI", "SellingPartnerClient", "SellingPartnerSimulator",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            path: "Tests/RunningSimulator", swiftSettings: house),
        .target(
            name: "MotoServer", dependencies: ["RunningSimulator", "SellingPartnerAPI"], path: "Tests/MotoServer",
            swiftSettings: house),
        .testTarget(
            name: "SellingPartnerSimulatorTests",
            dependencies: [
                "AcornCore", "AcornFiles", "LoopbackServer", "MotoServer", "OfficialModels", "RunningSimulator",
                "SellingPartnerSimulator", "SellingPartnerAPI", "SellingPartnerClient",
            ],
            swiftSettings: house),
        .testTarget(
            name: "SellingPartnerClientTests",
            dependencies: [
                "LoopbackServer", "SellingPartnerAPI", "SellingPartnerClient",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: house),
        .testTarget(name: "AcornCoreTests", dependencies: ["AcornCore", "SampleSettlements"], swiftSettings: house),
        .testTarget(
            name: "AcornFilesTests", dependencies: ["AcornFiles", "AcornCore", "SampleSettlements"],
            swiftSettings: house),
        .target(
            name: "StoreBackends", dependencies: ["AcornCore", "AcornStore"], path: "Tests/StoreBackends",
            swiftSettings: house),
        // Very many invented rows, and what people ask of them: for the tests of plans and the benchmark.
        .target(
            name: "StoreFilling", dependencies: ["AcornCore", "AcornStore"], path: "Tests/StoreFilling",
            swiftSettings: house),
        // Opens a store and ends: what several processes at once, or another user, do in the tests.
        .executableTarget(
            name: "StoreOpening", dependencies: ["AcornCore", "AcornStore"], path: "Tests/StoreOpening",
            swiftSettings: house),
        // Keeps and reads marked secrets, lets go of them and waits, so that the tests can look through its memory.
        .executableTarget(
            name: "VaultHolding", dependencies: ["AcornCore", "AcornStore"], path: "Tests/VaultHolding",
            swiftSettings: house),
        .testTarget(
            name: "AcornStoreTests",
            dependencies: [
                "AcornCore", "AcornStore", "SampleSettlements", "StoreBackends", "StoreFilling", "StoreOpening",
                "VaultHolding",
            ],
            swiftSettings: house),
        .testTarget(
            name: "AcornSyncTests",
            dependencies: [
                "AcornCore", "AcornStore", "AcornSync", "ListingsItemsV20210801", "MotoServer", "NotificationsV1",
                "RunningSimulator", "SellersV1", "SellingPartnerAPI", "SellingPartnerClient", "SellingPartnerSimulator",
                "StoreBackends",
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: house),
        .testTarget(
            name: "AcornCommandTests",
            dependencies: [
                "AcornCore", "AcornStore", "AcornSync", "Chaos", "ExampleEstimateFees", "ExampleListOrders",
                "LoopbackServer",
                "MotoServer", "RunningSimulator", "SampleSettlements", "SellingPartnerAPI", "SellingPartnerSimulator",
                "StoreBackends", "acorn",
            ],
            swiftSettings: house),
        .testTarget(
            name: "ConformanceTests",
            dependencies: [
                "LoopbackServer", "OfficialModels", "RunningSimulator", "SellingPartnerAPI", "SellingPartnerClient",
                "SellingPartnerSimulator",
            ] + apis.map { .target(name: $0) },
            swiftSettings: house),
        .testTarget(name: "TidyTests", swiftSettings: house),
    ],
    swiftLanguageModes: [.v6]
)

package.targets += apis.map {
    .target(name: $0, dependencies: ["SellingPartnerAPI"], path: "Sources/APIs/\($0)", swiftSettings: generated)
}

// `make fuzz` builds the readers with libFuzzer and AddressSanitizer; an ordinary build never sees these targets.
if Context.environment["ACORN_FUZZ"] != nil {
    package.targets += [
        .systemLibrary(name: "CLibFuzzer", path: "Fuzz/CLibFuzzer"),
        .executableTarget(
            name: "AcornFuzz", dependencies: ["AcornCore", "AcornFiles", "CLibFuzzer"], path: "Fuzz/AcornFuzz",
            swiftSettings: house),
    ]
}

// `Benchmarks/Governor/run` and `Benchmarks/Store/run` build these.
if Context.environment["ACORN_BENCH"] != nil {
    package.targets += [
        .executableTarget(
            name: "store-bench", dependencies: ["AcornCore", "AcornStore", "StoreFilling"], path: "Benchmarks/Store",
            exclude: ["run", "orders_peer.py"], sources: ["StoreBench.swift"], swiftSettings: house),
        .executableTarget(
            name: "governor-drain", dependencies: ["SellingPartnerAPI", "SellingPartnerClient"],
            path: "Benchmarks/Governor/Drain", swiftSettings: house),
    ]
}
