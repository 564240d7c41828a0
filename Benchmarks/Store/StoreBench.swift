import AcornCore
import AcornStore
import Foundation
import StoreFilling

/// The store's side of the benchmarks: orders in through `BulkInsert`, and interactive queries at size. Prints JSON.
///
///     store-bench orders ADDRESS COUNT
///     store-bench queries ADDRESS ORDERS SETTLEMENT_ROWS ROUNDS
@main
struct StoreBench {
    static func main() async throws {
        let words = CommandLine.arguments.dropFirst().map { $0 }
        guard words.count >= 3, let count = Int64(words[2]) else { return usage() }
        let settings = {
            var settings = StoreSettings()
            settings.statementSecondsMax = 0
            return settings
        }()
        let store = try await Store.open(
            DatabaseAddress(words[1]), settings: settings, now: Instant(secondsSince1970: 1_790_000_000))
        try await StoreFilling.account(store)
        switch words[0] {
        case "orders": try await orders(store, count)
        case "queries":
            guard words.count == 5, let rows = Int64(words[3]), let rounds = Int(words[4]) else { return usage() }
            try await StoreFilling.orders(store, count)
            try await StoreFilling.settlements(store, rows: rows)
            try await measure(store, orders: count, runs: rows / 6, rounds: rounds)
        default: usage()
        }
        try await store.close()
    }

    private static func usage() {
        FileHandle.standardError.write(
            Data("store-bench orders ADDRESS COUNT\nstore-bench queries ADDRESS ORDERS ROWS ROUNDS\n".utf8))
        exit(2)
    }

    private static func orders(_ store: Store, _ count: Int64) async throws {
        let clock = ContinuousClock()
        let start = clock.now
        try await StoreFilling.orders(store, count)
        let seconds = start.duration(to: clock.now) / .seconds(1)
        let told = try await store.read { connection in
            try connection.first("SELECT COUNT(*), SUM(total_micros) FROM orders") {
                (try $0.integer(0), try $0.integer(1))
            }
        }
        print(#"{"rows": \#(told?.0 ?? 0), "total_micros": \#(told?.1 ?? 0), "insert_s": \#(seconds)}"#)
    }

    private static func measure(_ store: Store, orders: Int64, runs: Int64, rounds: Int) async throws {
        if store.dialect == .postgres { try await store.write { _ = try $0.execute("ANALYZE") } }
        let clock = ContinuousClock()
        var lines: [String] = []
        for question in StoreQuestion.all(orders: orders, runs: runs) {
            var micros: [Int64] = []
            for round in 0..<rounds {
                let chance = StoreFilling.mixed(Int64(round) &* 7_919 &+ 13)
                let start = clock.now
                try await store.read { try question.ask($0, chance) }
                micros.append(Int64(start.duration(to: clock.now) / .microseconds(1)))
            }
            micros.sort()
            let (p50, p99, last) = (micros[rounds / 2], micros[min(rounds - 1, rounds * 99 / 100)], micros[rounds - 1])
            lines.append(#"{"query": "\#(question.name)", "p50_us": \#(p50), "p99_us": \#(p99), "max_us": \#(last)}"#)
        }
        print("[" + lines.joined(separator: ",\n ") + "]")
    }
}
