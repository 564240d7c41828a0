import AcornCore
import Foundation
import SampleSettlements
import Testing

@testable import AcornFiles

/// Reading in chunks, side by side, against reading line by line.
struct ChunkedReadingTests {
    /// Everything a reading says, in a form that can be compared.
    private struct Said: Equatable {
        let statements: [Statement]
        let findings: [Finding]
    }

    private func context() -> ReconciliationContext {
        ReconciliationContext(
            categories: .standard, orders: OrderTable(spill: OrderSpillInMemory()),
            dimensions: Set(AcornCore.Dimension.allCases))
    }

    /// The general way, without the scanner.
    private func plainly(_ bytes: [UInt8]) throws -> Said {
        let context = context()
        var reader = FlatFileReader(file: "a.txt", context: context, usesScanner: false)
        try bytes.withUnsafeBytes { try reader.take($0) }
        return try said(try reader.finish(), context)
    }

    /// In chunks, from pieces of the sizes given.
    private func inChunks(_ bytes: [UInt8], threads: Int, pieces: [Int] = [1 << 20]) async throws -> Said {
        let context = context()
        var reader = FlatFileReader(file: "a.txt", context: context)
        var source = try PeekedSource(InMemorySource(bytes, pieces: pieces), count: FileReadingJob.peekBytes)
        var chunks = ChunkedReading(threads: threads)
        try await chunks.run(&source, &reader)
        return try said(try reader.finish(), context)
    }

    private func said(_ reading: FileReading, _ context: ReconciliationContext) throws -> Said {
        var reconciliation = Reconciliation(context: context)
        reconciliation.add(reading)
        let report = try reconciliation.finish()
        return Said(statements: report.statements, findings: report.findings)
    }

    private func expectSame(_ bytes: [UInt8], pieces: [[Int]] = [[1 << 20], [65_521]]) async throws {
        let plain = try plainly(bytes)
        #expect(!plain.statements.isEmpty)
        for threads in [1, 2, 4] {
            for sizes in pieces {
                let chunked = try await inChunks(bytes, threads: threads, pieces: sizes)
                #expect(chunked == plain, "\(threads) threads, pieces of \(sizes)")
            }
        }
    }

    @Test(arguments: [SampleMarketplace.us, .de, .jp])
    func `a file of several chunks reads the same with any number of threads`(marketplace: SampleMarketplace) async throws {
        let settlement = SampleSettlement(seed: 3, rows: 12_000, marketplace: marketplace)
        let bytes = settlement.bytes(.flatFileV2)
        #expect(bytes.count > 2 * ScanChunk.bytesMax)
        try await expectSame(bytes)
        #expect(try plainly(bytes).statements.map(\.computedTotal) == [settlement.manifest.totalMicros])
    }

    @Test func `a line longer than a chunk in the middle loses nothing but itself`() async throws {
        let lines = SampleSettlement(seed: 4, rows: 9_000).bytes(.flatFileV2).split(separator: 0x0A).map { Array($0) + [0x0A] }
        for length in [700_000, 2 << 20] {
            let long = Array(repeating: UInt8(ascii: "x"), count: length) + [0x0A]
            let bytes = Array((lines[..<5_000] + [long] + lines[5_000...]).joined())
            try await expectSame(bytes, pieces: [[1 << 20]])
            let said = try plainly(bytes)
            #expect(said.statements.first?.rows == 9_000)
            #expect(said.findings.contains { $0.code == .raggedRow && $0.evidence.lines == [5_001] })
        }
    }

    @Test func `odd endings of lines and files read the same`() async throws {
        var options = SampleOptions()
        options.endsLinesWithCRLF = true
        try await expectSame(SampleSettlement(seed: 5, rows: 6_000, options: options).bytes(.flatFileV2))
        let bytes = SampleSettlement(seed: 5, rows: 6_000).bytes(.flatFileV2)
        try await expectSame(bytes.dropLast())
        try await expectSame(bytes + Array("   \t\t\n\n\n".utf8))
        try await expectSame(bytes.map { $0 == 0x0A ? 0x0D : $0 }, pieces: [[1 << 20]])
        try await expectSame(bytes.dropLast(700_000))
    }

    @Test func `two reports in one file are kept apart`() async throws {
        let first = SampleSettlement(seed: 6, rows: 5_000)
        let second = SampleSettlement(seed: 7, rows: 5_000)
        let bytes = first.bytes(.flatFileV2) + second.bytes(.flatFileV2)
        try await expectSame(bytes)
        let totals = try plainly(bytes).statements.map(\.computedTotal)
        #expect(totals == [first.manifest.totalMicros, second.manifest.totalMicros])
    }

    @Test func `damage in the middle of an archive keeps what stood before it, with any number of threads`() async throws {
        let bytes = SampleSettlement(seed: 8, rows: 12_000).bytes(.flatFileV2)
        let archive = Archive.stored(bytes).prefix(bytes.count - 300_000)
        var said: [Said] = []
        for threads in [1, 2, 4] {
            let context = context()
            var reader = FlatFileReader(file: "a.txt", context: context)
            var source = try PeekedSource(GzipSource(InMemorySource(archive)), count: FileReadingJob.peekBytes)
            var chunks = ChunkedReading(threads: threads)
            await #expect(throws: GzipError.self) { try await chunks.run(&source, &reader) }
            said.append(try self.said(try reader.finish(), context))
        }
        #expect(said[0] == said[1])
        #expect(said[0] == said[2])
        let inflated = drain(GzipSource(InMemorySource(archive))).bytes
        #expect(said[0] == (try plainly(inflated)))
    }

    @Test(arguments: [UInt64.random(in: 0...UInt64.max)])
    func `damaged rows read the same`(seed: UInt64) async throws {
        print("seed \(seed)")
        var random = SplitMix64(seed: seed)
        var bytes = SampleSettlement(seed: seed, rows: 6_000).bytes(.flatFileV2)
        for _ in 0..<200 {
            let at = Int.random(in: 2_000..<bytes.count, using: &random)
            let odd: [UInt8] = [0x09, 0x0A, 0x0D, 0x00, 0x20, 0xC3, 0xFF, 0x2C, 0x2D, 0x39]
            bytes[at] = odd.randomElement(using: &random) ?? 0
        }
        try await expectSame(bytes)
    }
}
