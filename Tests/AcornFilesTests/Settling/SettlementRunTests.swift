import AcornCore
import Foundation
import SampleSettlements
import Testing

@testable import AcornFiles

/// Whole files through `SettlementRun`, without the command around it.
struct SettlementRunTests {
    private func report(
        _ files: [[UInt8]], orders: [UInt8]? = nil, threads: Int = 1
    ) async throws -> ReconciliationReport {
        let folder = FileManager.default.temporaryDirectory.appending(path: "test-of-acorn-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var run = SettlementRun(
            context: ReconciliationContext(categories: .standard, orders: OrderTable(spill: OrderSpillFile())),
            threads: threads)
        if let orders {
            let file = folder.appending(path: "orders")
            try Data(orders).write(to: file)
            try await run.readOrders(path: file.path)
        }
        for (index, bytes) in files.enumerated() {
            let file = folder.appending(path: "\(index)")
            try Data(bytes).write(to: file)
            try await run.read(InputFile(path: file.path, isNamed: true))
        }
        return try run.finish()
    }

    @Test func `files of every kind go to their reader`() async throws {
        let settlement = SampleSettlement(seed: 1, rows: 80)
        let flat = settlement.bytes(.flatFileV2)
        let report = try await report([
            flat, SampleSettlement(seed: 2, rows: 80).bytes(.flatFileV1),
            SampleSettlement(seed: 3, rows: 80).bytes(.xml),
            Archive.stored(SampleSettlement(seed: 4, rows: 80).bytes(.xml)),
            [0xEF, 0xBB, 0xBF]
                + SampleSettlement(seed: 5, rows: 80)
                .bytes(.flatFileV2),
        ])
        #expect(report.statements.map(\.format) == [.flatFileV2, .flatFileV1, .xml, .xml, .flatFileV2])
        #expect(report.statements.map(\.ties) == Array(repeating: true, count: 5))
        #expect(!report.hasUnusableInput)
    }

    @Test func `an orders file of several blocks says the same with any number of threads`() async throws {
        let settlement = SampleSettlement(seed: 6, rows: 60_000)
        var orders: [UInt8] = []
        settlement.writeOrders { orders += $0 }
        #expect(orders.count > 2 << 18)
        // All but the file's name, which is new every time.
        func said(_ report: ReconciliationReport) -> [String] {
            report.findings.map { "\($0.code) \($0.evidence.count ?? 0) \($0.evidence.amounts) \($0.evidence.facts)" }
        }
        let alone = said(try await report([settlement.bytes(.flatFileV2)], orders: orders))
        #expect(alone.contains { $0.hasPrefix("settledOrderUnknown") })
        for given in [orders, Archive.stored(orders)] {
            let report = try await report([settlement.bytes(.flatFileV2)], orders: given, threads: 3)
            #expect(said(report) == alone)
        }
    }

    @Test func `progress never goes back within a file and ends at its size`() async throws {
        let bytes = SampleSettlement(seed: 1, rows: 3_000).bytes(.flatFileV2)
        let file = FileManager.default.temporaryDirectory.appending(path: "test-of-acorn-\(UUID().uuidString)")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        var heard: [Int] = []
        var run = SettlementRun(
            context: ReconciliationContext(categories: .standard, orders: OrderTable(spill: OrderSpillInMemory())),
            threads: 2
        ) { heard.append($0) }
        try await run.read(InputFile(path: file.path, isNamed: true))
        #expect(heard == heard.sorted())
        #expect(heard.last == bytes.count)
    }

    @Test(arguments: SampleFormat.allCases, [SampleMarketplace.us, .de])
    func `a report cut at every byte is never proven with a wrong sum`(
        format: SampleFormat, marketplace: SampleMarketplace
    ) async throws {
        let settlement = SampleSettlement(seed: 9, rows: 8, marketplace: marketplace)
        let bytes = settlement.bytes(format)
        for cut in stride(from: 0, to: bytes.count, by: 23) {
            let report = try await report([Array(bytes.prefix(cut))])
            guard report.exitStatus == 0 else {
                #expect(!report.findings.isEmpty, "cut at \(cut)")
                continue
            }
            #expect(report.statements.map(\.computedTotal) == [settlement.manifest.totalMicros], "cut at \(cut)")
        }
    }

    @Test(arguments: SampleFormat.allCases, [UInt64.random(in: 0...UInt64.max)])
    func `flipped bytes are never proven with a wrong sum`(format: SampleFormat, seed: UInt64) async throws {
        print("seed \(seed)")
        var random = SplitMix64(seed: seed)
        let settlement = SampleSettlement(seed: 10, rows: 24)
        let bytes = settlement.bytes(format)
        for round in 0..<60 {
            var copy = bytes
            for _ in 0...(round % 3) {
                copy[Int.random(in: copy.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            let report = try await report([copy], threads: 1 + round % 2)
            guard report.exitStatus == 0 else { continue }
            #expect(report.statements.map(\.computedTotal) == [settlement.manifest.totalMicros], "round \(round)")
        }
    }

    @Test(.enabled(if: Archive.program != nil, "gzip is not installed"))
    func `an archive inside an archive is no report, and says so`() async throws {
        let inner = try Archive.compressed(SampleSettlement(seed: 1, rows: 400).bytes(.flatFileV2))
        let report = try await report([Archive.stored(inner)])
        #expect(report.exitStatus == 2)
        #expect(report.findings.map(\.code) == [.notASettlementReport])
    }
}
