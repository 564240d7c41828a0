import Foundation
import Testing

@testable import AcornCore

struct DateRangeGeneratedTests {
    private static let seeds = (0..<DateRangeLanguage.all.count).map { UInt64($0) }

    private func generator(_ index: UInt64, _ salt: UInt64 = 0) -> DateRangeGenerator {
        let seed = index &* 1_000 &+ salt &+ 20_261_122
        let language = DateRangeLanguage.all[Int(index)]
        print("\(language.name): seed \(seed)")
        return DateRangeGenerator(language, seed: seed)
    }

    @Test(arguments: seeds)
    func `any generated report of any language ties`(index: UInt64) throws {
        for salt in UInt64(0)..<6 {
            var maker = generator(index, salt)
            let delimiter = [",", ";", "\t"][Int(salt % 3)]
            let lineEnd = ["\n", "\r\n", "\r"][Int(salt / 2)]
            let text = maker.report(rows: 24, delimiter: delimiter, lineEnd: lineEnd, quoted: salt % 2 == 0)
            let outcome = try readDateRange((salt == 3 ? "\u{FEFF}" : "") + text)
            #expect(outcome.isUsable)
            #expect(outcome.rows == 24)
            #expect(outcome.errors == [])
            #expect(outcome.findings(.unknownColumns) == [])
            #expect(outcome.currency == maker.currency)
            #expect(outcome.computed == maker.sum * (maker.digits == 0 ? 1_000_000 : 10_000))
            #expect(outcome.ties)
            let unclassified = outcome.lines.filter { $0.category == .otherUnclassified }
            #expect(unclassified.allSatisfy { $0.transactionType != "Transfer" })
        }
    }

    @Test(arguments: seeds)
    func `a generated report reads the same in any chunks`(index: UInt64) throws {
        var maker = generator(index, 77)
        let bytes = Array(maker.report(rows: 25, lineEnd: "\r\n").utf8)
        let whole = try readDateRange(bytes)
        for _ in 0..<5 {
            let chunks = (0..<200).map { _ in Int.random(in: 1...120, using: &maker.numbers) }
            #expect(try readDateRange(bytes, chunks: chunks) == whole)
        }
        #expect(try readDateRange(bytes, chunks: Array(repeating: 1, count: bytes.count)) == whole)
    }

    @Test(arguments: seeds)
    func `a report that goes on behind the bytes held back for its header reads the same in any chunks`(
        index: UInt64
    ) throws {
        var maker = generator(index, 78)
        let bytes = Array(maker.report(rows: 25, lineEnd: "\r\n").utf8)
        let whole = try readDateRange(bytes)
        for heldBack in [2_500, 3_000, 4_001] {
            let chunks = (0..<200).map { _ in Int.random(in: 1...120, using: &maker.numbers) }
            #expect(try readDateRange(bytes, chunks: chunks, heldBack: heldBack) == whole, "held back \(heldBack)")
        }
    }

    @Test(arguments: seeds)
    func `moving any one amount by one minor unit is found`(index: UInt64) throws {
        var maker = generator(index, 99)
        _ = maker.report(rows: 20)
        for _ in 0..<8 {
            let row = Int.random(in: 1...20, using: &maker.numbers)
            let parts = maker.columns.indices.filter { maker.columns[$0].isPart || maker.columns[$0] == .total }
            let column = try #require(parts.randomElement(using: &maker.numbers))
            var changed = maker
            let old = maker.table[row][column]
            guard case .exact(let micros, _) = AmountText.read(old.isEmpty ? "0" : old) else { continue }
            changed.replace(row, column, micros / (maker.digits == 0 ? 1_000_000 : 10_000) + 1)
            let outcome = try readDateRange(changed.text())
            #expect(!outcome.ties)
            let finding = try #require(outcome.findings(.rowDoesNotAddUp).first)
            #expect(finding.evidence.count == 1)
            #expect(finding.severity == .error)
        }
    }

    @Test(arguments: seeds)
    func `the right charset is found from the header's words`(index: UInt64) throws {
        var maker = generator(index, 5)
        let text = maker.report(rows: 30).replacing("\u{202F}", with: " ").replacing("\u{2212}", with: "-")
        let whole = try readDateRange(text)
        for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
            let mark: [UInt8] = encoding == .utf16LittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
            let data = try #require(text.data(using: encoding))
            #expect(try readDateRange(mark + Array(data)).computed == whole.computed)
        }
        let page: String.Encoding =
            switch maker.language.name {
            case "Japanese": .shiftJIS
            case "Polish": .windowsCP1250
            case "Turkish": .windowsCP1254
            default: .windowsCP1252
            }
        let bytes = Array(try #require(text.data(using: page)))
        let outcome = try readDateRange(bytes)
        #expect(outcome.errors == [])
        #expect(outcome.findings(.encodingMixed) == [])
        #expect(outcome.lines == whole.lines)
        #expect(outcome.ties)
    }
}

extension DateRangeGenerator {
    /// Puts another amount of minor units into a cell of the last report.
    mutating func replace(_ row: Int, _ column: Int, _ units: Int64) { setCell(row, column, amount(units)) }
}
