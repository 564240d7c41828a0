import Testing

@Suite struct `imports run one way` {
    /// What each target may import; a target that is not listed may import nothing.
    static let allowed: [String: Set<String>] = [
        "SellingPartnerAPI": ["Foundation"],
        "SellingPartnerSimulator": [
            "Foundation", "SellingPartnerAPI", "AsyncHTTPClient", "CZlib", "HTTPTypes", "Hummingbird", "Logging",
            "NIOCore", "NIOHTTP1", "NIOHTTPTypes", "NIOPosix", "ServiceLifecycle", "Synchronization", "UnixSignals",
        ],
        "SellingPartnerClient": [
            "Foundation", "SellingPartnerAPI", "AsyncHTTPClient", "CZlib", "Logging", "Metrics", "NIOCore", "NIOHTTP1",
            "NIOPosix", "Synchronization",
        ],
        "AcornCore": ["Foundation", "CTextScan", "CLibxml2"],
        "AcornFiles": ["Foundation", "AcornCore", "CIsal", "CXlsxWriter", "Glibc", "Synchronization"],
        "AcornStore": [
            "Foundation", "AcornCore", "CIsal", "CLibcrypto", "CLibpq", "Dispatch", "GRDB", "GRDBSQLite",
            "Glibc", "Synchronization",
        ],
        "AcornSync": [
            "Foundation", "AcornCore", "AcornStore", "CatalogItemsV20220401", "FbaInventoryV1", "FinancesV20240619",
            "Glibc", "ListingsItemsV20210801", "Logging", "NotificationsV1", "OrdersV20260101", "ReportsV20210630",
            "SalesV1", "SellersV1", "SellingPartnerAPI", "SellingPartnerClient", "ServiceLifecycle",
            "Synchronization", "TransfersV20240601",
        ],
        "SampleSettlements": ["Foundation", "AcornCore"],
        "acorn": [
            "Foundation", "AcornCore", "AcornFiles", "AcornStore", "AcornSync", "SampleSettlements",
            "SellingPartnerAPI", "SellingPartnerClient", "SellingPartnerSimulator", "ArgumentParser", "AsyncHTTPClient",
            "Configuration", "Glibc", "HTTPTypes", "Hummingbird", "Logging", "NIOCore", "ServiceLifecycle",
            "Synchronization",
            // The configuration file's path is told to swift-configuration as a FilePath.
            "SystemPackage", "UnixSignals",
        ],
    ]

    @Test func `a target imports only what lies below it`() throws {
        let form = try Regex(
            #"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+"#
                + #"(?:(?:struct|class|enum|protocol|typealias|func|var|let)\s+)?(\w+)"#
        )
        let rule = Rule { file in
            file.code.enumerated().compactMap { number, line in
                guard let match = line.firstMatch(of: form), let module = match.output[1].substring.map(String.init),
                    Self.allowed[file.target]?.contains(module) != true
                else { return nil }
                return Offence(line: number + 1, says: "\(file.target) must not import \(module)")
            }
        }
        rule.proven(
            flags: [
                "import AcornFiles", "package import Glibc", "@preconcurrency import Dispatch",
                "import func Glibc.fopen",
            ],
            passes: ["import Foundation", "package import CTextScan", "// import Glibc", "let text = \"import Glibc\""]
        ).check(Repository.files(under: "Sources"))
    }

    @Test func `AcornCore reads no clock, no file, no network and no chance, and prints nothing`() throws {
        let rule = try Rule(
            against: [
                #"\bDate\(\)"#, #"\b(Date|DispatchTime|\w*Clock)\.now\b"#, #"\b\w+Clock\b"#, #"\bclock\("#,
                #"\bgettimeofday\b"#,
                #"\bFile(Manager|Handle)\b"#, #"\bfopen\("#, #"\b(std(in|out|err))\b"#, #"\b(Data|String)\(contentsOf"#,
                #"\bwrite\(to"#, #"\bURL(Session|Request)?\b"#, #"\bProcess(Info)?\b"#, #"\bgetenv\b"#,
                #"\b(debugP|p)rint\("#, #"\bdump\("#, #"\bNSLog\b"#, #"\bLogger\b"#,
                #"\brandom\("#, #"\brandomElement\b"#, #"\bshuffled?\("#, #"\bSystemRandomNumberGenerator\b"#,
                #"\bUUID\(\)"#,
                #"\b(TimeZone|Locale|Calendar)\.(current|autoupdatingCurrent)\b"#, #"\breadLine\("#,
            ].joined(separator: "|"), "AcornCore is pure: no clock, file, network, environment, chance or output")
        rule.proven(
            flags: [
                "let t = Date()", "let t = Date.now", "ContinuousClock().now", "FileManager.default", "print(x)",
                "Int.random(in: 0..<2)", "list.shuffled()", "URLSession.shared", "fopen(path, \"r\")",
                "TimeZone.current",
                "Data(contentsOf: url)", "UUID()",
            ],
            passes: [
                "let t = Date(timeIntervalSince1970: 0)", "// print(x)", "func fingerprint(_ x: Int)",
                "TimeZone(identifier: zone)",
                "rows.append(contentsOf: more)", "\"FileManager\"",
            ]
        ).check(Repository.files(under: "Sources/AcornCore"))
    }
}
