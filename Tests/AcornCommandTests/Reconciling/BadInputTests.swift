import AcornCore
import Foundation
import SampleSettlements
import Testing

/// Reports that were cut, shuffled, doubled or damaged. Whatever happens to a file, the program must not crash, and
/// must not call a wrong sum proven.
struct BadInputTests {
    /// Which report is mistreated.
    enum Original: String, CaseIterable, Sendable {
        case flatFileV2, flatFileV1, xml, german, dateRange

        var bytes: [UInt8]? {
            switch self {
            case .flatFileV2: SampleSettlement(seed: 31, rows: 60).bytes(.flatFileV2)
            case .flatFileV1: SampleSettlement(seed: 32, rows: 60, marketplace: .ca).bytes(.flatFileV1)
            case .xml: SampleSettlement(seed: 33, rows: 40).bytes(.xml)
            case .german: SampleSettlement(seed: 34, rows: 60, marketplace: .de).bytes(.flatFileV2)
            case .dateRange:
                (try? Data(contentsOf: URL(filePath: Samples.path(Self.brazil)))).map { Array($0.prefix(12_000)) }
            }
        }
        static let brazil = "reports/Heitorsf21__BR_2026MarMonthlyUnifiedTransaction.csv"
    }

    /// Runs every file: no crash, something said of each, and where the program says that all is well, the original's
    /// total.
    private func check(_ files: [[UInt8]], of original: Original, _ what: String) async throws {
        let scratch = try Scratch()
        let whole = try #require(original.bytes)
        let declared = try await Acorn.reconcile(try scratch.write("whole", whole)).report().statements.first?
            .declaredTotal
        for (index, bytes) in files.enumerated() {
            let path = try scratch.write("\(index)", bytes)
            let outcome = try await Acorn.reconcile(path)
            #expect(!outcome.wasKilled, "\(original) \(what) \(index): a crash")
            #expect([0, 1, 2].contains(outcome.status), "\(original) \(what) \(index): \(outcome.status)")
            let report = try outcome.report()
            #expect(!report.statements.isEmpty || !report.findings.isEmpty)
            guard outcome.status == 0 else { continue }
            for statement in report.statements {
                #expect(statement.declaredTotal == statement.computedTotal, "\(original) \(what) \(index)")
            }
            // A Date Range report declares its total row by row, so nothing tells that whole rows are missing.
            guard original != .dateRange else { continue }
            #expect(
                report.statements.map(\.computedTotal) == [declared], "\(original) \(what) \(index): a silent success")
        }
    }

    @Test(arguments: Original.allCases)
    func `a report cut at any byte is never proven with a wrong sum`(original: Original) async throws {
        guard let bytes = original.bytes else { return }
        let step = max(1, bytes.count / 16)
        let cuts = stride(from: 0, to: bytes.count, by: step).map { Array(bytes.prefix($0)) }
        let late = (1...4).map { Array(bytes.dropLast($0)) }
        try await check(cuts + late, of: original, "cut")
    }

    @Test(arguments: Original.allCases)
    func `lines that were shuffled or doubled are never proven with a wrong sum`(original: Original) async throws {
        guard let bytes = original.bytes else { return }
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var random = SplitMix64(seed: seed)
        let lines = bytes.split(separator: 0x0A).map { Array($0) + [0x0A] }
        var files = [bytes + bytes, Array(lines.reversed().joined()), bytes + lines[lines.count / 2]]
        for _ in 0..<3 {
            files.append(Array(lines.shuffled(using: &random).joined()))
            files.append(Array((lines.prefix(2) + lines.dropFirst(2).shuffled(using: &random)).joined()))
            let doubled = Int.random(in: 2..<lines.count, using: &random)
            files.append(Array((lines[...doubled] + lines[doubled...]).joined()))
            files.append(Array((lines[..<doubled] + lines[(doubled + 1)...]).joined()))
        }
        try await check(files, of: original, "shuffled, seed \(seed)")
    }

    @Test(arguments: Original.allCases)
    func `flipped bytes never crash the program nor prove a wrong sum`(original: Original) async throws {
        guard let bytes = original.bytes else { return }
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var random = SplitMix64(seed: seed)
        let files = (0..<12).map { round in
            var copy = bytes
            for _ in 0...(round * round / 4) {
                copy[Int.random(in: copy.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            return copy
        }
        try await check(files, of: original, "flipped, seed \(seed)")
    }
}
