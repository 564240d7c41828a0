import Foundation
import Testing

@testable import AcornCore

/// The journals before the programs they are written for; a program that is not installed is named and left out.
struct JournalToolTests {
    private static func journal(seed: UInt64) -> Journal {
        var random = SeededGenerator(seed: seed)
        var statements = ["EUR", "USD", "JPY", "BHD", "GBP"].enumerated().map { index, code in
            InventedStatements.everything(
                id: "1100000000\(index)", currency: code, deposit: "2025-1\(index % 3)-0\(index + 1)T08:00:00Z",
                using: &random)
        }
        statements.append(
            InventedStatements.statement(
                id: "id (1) \"x\" \\ ; y",
                parts: [(.salesProduct, 100_120_000), (.fbaFeesFulfillment, -3_330_000)],
                declared: 103_500_000, file: "dir/odd; \"name\" \\ of: a, file\n(1) | 结算.txt"))
        statements.append(
            InventedStatements.statement(
                id: "", currency: "JPY",
                parts: [(.salesProduct, 1_100_000_000), (.transfersPayout, -1_000_000_000)],
                declared: 99_000_000, format: .dateRange))
        let undeclared = InventedStatements.statement(
            id: "7", parts: [(.salesProduct, 1_234_567)], declared: .some(nil))
        statements.append(undeclared)
        statements.append(InventedStatements.statement(id: "8", currency: nil, parts: [(.salesProduct, 1)]))
        return Journal(statements)
    }

    private func text(_ dialect: JournalDialect, _ language: Language, _ journal: Journal) -> String {
        var text = ""
        JournalText(dialect: dialect, language: language).write(journal, to: &text)
        return text
    }

    @Test(.enabled(if: Tool.isInstalled("bean-check"), "bean-check (Debian: beancount) is not installed"))
    func `bean-check accepts the journal`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        for language in Language.allCases {
            let file = try Tool.file(text(.beancount, language, Self.journal(seed: seed)), "a.beancount")
            let result = try Tool.run("bean-check", [file.path])
            #expect(result.status == 0, "\(result.output)")
            try FileManager.default.removeItem(at: file)
        }
    }

    @Test(.enabled(if: Tool.isInstalled("bean-check"), "bean-check (Debian: beancount) is not installed"))
    func `bean-check sees a journal of which one amount was moved`() throws {
        let journal = Journal([InventedStatements.statement(parts: [(.salesProduct, 5_000_000)])])
        let moved = text(.beancount, .en, journal).replacingOccurrences(of: "-5.00", with: "-5.01")
        let file = try Tool.file(moved, "b.beancount")
        #expect(try Tool.run("bean-check", [file.path]).status != 0)
        try FileManager.default.removeItem(at: file)
    }

    @Test(.enabled(if: Tool.isInstalled("hledger"), "hledger is not installed"))
    func `hledger's strict checks accept the journal`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        for language in Language.allCases {
            let file = try Tool.file(text(.hledger, language, Self.journal(seed: seed)), "a.journal")
            for arguments in [[], ["--strict"], ["accounts", "commodities"], ["payees"], ["ordereddates"]] {
                let result = try Tool.run("hledger", ["-f", file.path, "check"] + arguments)
                #expect(result.status == 0, "\(arguments) \(result.output)")
            }
            try FileManager.default.removeItem(at: file)
        }
    }

    @Test(.enabled(if: Tool.isInstalled("hledger"), "hledger is not installed"))
    func `hledger finds the deposits on the clearing account`() throws {
        let journal = Journal([
            InventedStatements.statement(id: "1", currency: "JPY", parts: [(.salesProduct, 1_234_000_000)]),
            InventedStatements.statement(id: "2", parts: [(.salesProduct, 20_000_000)], declared: 20_010_000),
        ])
        let file = try Tool.file(text(.hledger, .en, journal), "b.journal")
        let result = try Tool.run("hledger", ["-f", file.path, "bal", "-O", "csv", "--layout", "bare", "-N"])
        #expect(result.output.contains("\"Assets:Amazon:Clearing\",\"EUR\",\"20.01\""), "\(result.output)")
        #expect(result.output.contains("\"Assets:Amazon:Clearing\",\"JPY\",\"1234\""), "\(result.output)")
        #expect(result.output.contains("\"Equity:Amazon:Unreconciled\",\"EUR\",\"-0.01\""), "\(result.output)")
        try FileManager.default.removeItem(at: file)
    }

    @Test(.enabled(if: Tool.isInstalled("ledger"), "ledger is not installed"))
    func `Ledger's pedantic reading accepts the journal and balances to nothing`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        for language in Language.allCases {
            let file = try Tool.file(text(.ledger, language, Self.journal(seed: seed)), "a.ledger")
            let result = try Tool.run(
                "ledger",
                ["-f", file.path, "--pedantic", "--check-payees", "bal", "--format", "%(total)\n", "--depth", "1"])
            #expect(result.status == 0, "\(result.output)")
            let total = result.output.split(separator: "\n").last
            #expect(total == "0", "\(result.output)")
            try FileManager.default.removeItem(at: file)
        }
    }

    @Test(arguments: JournalDialect.allCases)
    func `an empty journal is still a journal, and what was left out is named in it`(dialect: JournalDialect) throws {
        let statement = InventedStatements.statement(id: "77", currency: nil, parts: [(.salesProduct, 1)], file: "x\ny")
        let text = text(dialect, .en, Journal([statement]))
        #expect(text.contains("; LEFT OUT: settlement 77 (x␊y): its currency is not stated\n"))
        let name: String
        switch dialect {
        case .beancount: name = "bean-check"
        case .hledger: name = "hledger"
        case .ledger: name = "ledger"
        }
        guard Tool.isInstalled(name) else { return }
        let file = try Tool.file(text, "empty.\(dialect)")
        let result = try Tool.run(name, dialect == .beancount ? [file.path] : ["-f", file.path, "bal"])
        #expect(result.status == 0, "\(result.output)")
        try FileManager.default.removeItem(at: file)
    }
}

/// Runs a program of the machine.
enum Tool {
    static func isInstalled(_ name: String) -> Bool { path(of: name) != nil }

    private static func path(of name: String) -> String? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// A temporary file with `text`.
    static func file(_ text: String, _ name: String) throws -> URL {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString)-\(name)")
        try Data(text.utf8).write(to: file)
        return file
    }

    /// The exit status, and what was written to both streams.
    static func run(_ name: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(path(of: name)))
        process.arguments = arguments
        var environment = ProcessInfo.processInfo.environment
        // Haskell programs read files by the locale.
        environment["LC_ALL"] = "C.UTF-8"
        process.environment = environment
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
