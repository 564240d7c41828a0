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
            dimensions: [.sku, .day])
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

    private func expectSame(_ bytes: [UInt8], pieces: [[Int]] = [[100_003]]) async throws {
        let plain = try plainly(bytes)
        #expect(!plain.statements.isEmpty)
        for threads in [1, 3] {
            for sizes in pieces {
                let chunked = try await inChunks(bytes, threads: threads, pieces: sizes)
                let (statements, findings) = (
                    chunked.statements == plain.statements, chunked.findings == plain.findings
                )
                #expect(statements, "\(threads) threads, pieces of \(sizes): other statements")
                #expect(findings, "\(threads) threads, pieces of \(sizes): \(difference(chunked, plain))")
            }
        }
    }

    /// Findings that only one of the two has.
    private func difference(_ a: Said, _ b: Said) -> String {
        let only = Set(a.findings).symmetricDifference(b.findings)
        return only.isEmpty ? "another order" : only.map { "\($0)" }.joined(separator: "\n")
    }

    @Test(arguments: [SampleMarketplace.us, .de, .jp])
    func `a file of several chunks reads the same with any number of threads`(marketplace: SampleMarketplace)
        async throws
    {
        let settlement = SampleSettlement(seed: 3, rows: 5_000, marketplace: marketplace)
        let bytes = settlement.bytes(.flatFileV2)
        #expect(bytes.count > ScanChunk.bytesMax)
        try await expectSame(bytes)
        #expect(try plainly(bytes).statements.map(\.computedTotal) == [settlement.manifest.totalMicros])
    }

    @Test func `a line longer than a chunk in the middle loses nothing but itself`() async throws {
        let lines = SampleSettlement(seed: 4, rows: 3_000).bytes(.flatFileV2).split(separator: 0x0A).map {
            Array($0) + [0x0A]
        }
        for length in [700_000, 2 << 20] {
            let long = Array(repeating: UInt8(ascii: "x"), count: length) + [0x0A]
            let bytes = Array((lines[..<2_900] + [long] + lines[2_900...]).joined())
            try await expectSame(bytes)
            let said = try plainly(bytes)
            #expect(said.statements.first?.rows == 3_000)
            #expect(said.findings.contains { $0.code == .raggedRow && $0.evidence.lines == [2_901] })
        }
    }

    @Test(arguments: ["CR LF", "CR", "none", "blank lines", "cut"])
    func `odd endings of lines and files read the same`(ending: String) async throws {
        var options = SampleOptions()
        options.endsLinesWithCRLF = ending == "CR LF"
        let bytes = SampleSettlement(seed: 5, rows: 3_000, options: options).bytes(.flatFileV2)
        switch ending {
        case "CR": try await expectSame(bytes.map { $0 == 0x0A ? 0x0D : $0 })
        case "none": try await expectSame(bytes.dropLast())
        case "blank lines": try await expectSame(bytes + Array("   \t\t\n\n\n".utf8))
        case "cut": try await expectSame(bytes.dropLast(10_000))
        default: try await expectSame(bytes)
        }
    }

    @Test func `two reports in one file are kept apart`() async throws {
        let first = SampleSettlement(seed: 6, rows: 2_500)
        let second = SampleSettlement(seed: 7, rows: 2_500)
        let bytes = first.bytes(.flatFileV2) + second.bytes(.flatFileV2)
        try await expectSame(bytes)
        let totals = try plainly(bytes).statements.map(\.computedTotal)
        #expect(totals == [first.manifest.totalMicros, second.manifest.totalMicros])
    }

    @Test func `damage in the middle of an archive keeps what stood before it, with any number of threads`()
        async throws
    {
        let bytes = SampleSettlement(seed: 8, rows: 6_000).bytes(.flatFileV2)
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
        var bytes = SampleSettlement(seed: seed, rows: 3_000).bytes(.flatFileV2)
        for _ in 0..<100 {
            let at = Int.random(in: 2_000..<bytes.count, using: &random)
            let odd: [UInt8] = [0x09, 0x0A, 0x0D, 0x00, 0x20, 0xC3, 0xFF, 0x2C, 0x2D, 0x39]
            bytes[at] = odd.randomElement(using: &random) ?? 0
        }
        try await expectSame(bytes)
    }
}
