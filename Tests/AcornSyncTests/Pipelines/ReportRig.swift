import AcornCore
import Foundation
import RunningSimulator
import SellingPartnerAPI
import SellingPartnerSimulator
import StoreBackends
import Testing

@testable import AcornStore
@testable import AcornSync

/// Four months of history, as long as the simulator's world is old.
enum ReportRig {
    static let resources = ["order-reports", "returns", "reimbursements", "fba-fees"]

    static var settings: SyncSettings {
        var settings = SyncSettings()
        settings.historyDays = 120
        return settings
    }

    static func run(
        _ backend: StoreBackend, orders: Int = 400, stores: [String] = ["US", "DE", "JP"], faults: [String] = [],
        settings: SyncSettings = settings, _ work: @escaping @Sendable (SyncRig) async throws -> Void
    ) async throws {
        let seed = UInt64.random(in: 1..<1_000_000)
        print("seed \(seed)")
        let switches = try faults.map { try FaultSwitch($0) }
        try await SyncRig.run(
            backend, seed: seed, orders: orders, stores: stores, settings: settings, { $0.faults = switches }, work)
    }
}

extension SyncRig {
    /// Goes on until no span is open: Amazon makes a report of a type only hours after the one before.
    func syncReports(_ names: String..., losing isLost: () -> Bool = { false }) async throws {
        for _ in 0..<60 {
            for name in names { try await sync(name, losing: isLost) }
            let open = try await rows("SELECT COUNT(*) FROM windows WHERE state = 'open'") { $0.integerOr(0) }
            if open == [0] { return }
            try await advance(seconds: 3_700)
        }
        Issue.record("spans stay open: \(try await windows())")
    }

    /// Every window: resource, account, start, state, attempts, rows, cursor, reason.
    func windows() async throws -> [String] {
        try await rows(
            """
            SELECT resource, account, scope, start_at, state, attempts, rows_count, cursor, reason FROM windows
            ORDER BY resource, account, scope, start_at
            """
        ) { row in
            """
            \(row.textOr(0)) \(row.integerOr(1)) \(row.textOr(2)) \(row.integerOr(3)) \(row.textOr(4)) \
            \(row.integerOr(5)) \(row.integerOr(6)) \(row.textOr(7)) \(row.textOr(8))
            """
        }
    }

    /// Reports that the simulator was asked for.
    func asked(_ type: String? = nil) async throws -> [JSONValue] {
        try await simulator.truth("/reports")["reports"]?.array?.filter {
            type == nil || $0["type"]?.string == type
        } ?? []
    }

    /// Every column of every row of some tables.
    func dump(_ tables: [String]) async throws -> [String: [String]] {
        try await store.read { connection in
            var all: [String: [String]] = [:]
            for table in tables {
                all[table] = try connection.rows("SELECT * FROM \(table)") { row in
                    try row.cells.columnNames.map { "\($0)=\(try row.value(.name($0)))" }.sorted()
                        .joined(separator: "|")
                }.sorted()
            }
            return all
        }
    }

    /// The bytes of every archived report.
    func archivedReports() async throws -> [String] {
        var texts: [String] = []
        for region in Self.regions where !simulator.sellingPartnerID(region).isEmpty {
            texts += try await store.read { connection in
                let archive = Archive(connection, Self.key(region))
                var filter = ArchiveFilter()
                (filter.kind, filter.limit) = (.report, 1_000)
                return try archive.entries(filter).map { entry in
                    var bytes: [UInt8] = []
                    try archive.read(entry: entry.entry) { bytes += $0 }
                    return String(decoding: bytes, as: UTF8.self)
                }
            }
        }
        return texts
    }
}

/// Amounts and times of the truth as the store keeps them.
enum Told {
    static func micros(_ text: String?) -> Int64 {
        guard let text, let decimal = Decimal(string: text) else { return .min }
        return Int64(truncating: NSDecimalNumber(decimal: decimal * 1_000_000))
    }

    static func time(_ text: String?) -> Int64 { WireTime.micros(DateTime(text: text ?? "")) ?? .min }

    static func number(_ value: JSONValue?) -> String {
        if case .number(let number)? = value { return "\(number)" }
        return ""
    }
}
