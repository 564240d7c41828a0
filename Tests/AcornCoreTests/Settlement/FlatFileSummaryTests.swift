import SampleSettlements
import Testing

@testable import AcornCore

/// The summary row: missing, repeated, misplaced, and of several settlements.
struct FlatFileSummaryTests {
    private func only(_ code: FindingCode, in file: InventedFile) throws -> Finding {
        let read = try file.read()
        let plain = try file.read(usesScanner: false)
        #expect(read.reading.findings == plain.reading.findings)
        #expect(Set(read.codes) == [code])
        return try #require(read.findings(code).first)
    }

    private func addRows(_ file: inout InventedFile) {
        file.addRow("12.00")
        file.addRow("-1.50")
    }

    @Test func `rows without a summary row are an error that tells their sum`() throws {
        var file = InventedFile()
        addRows(&file)
        let read = try file.read()
        let finding = try #require(read.findings(.summaryRowMissing).first)
        #expect(finding.severity == .error && finding.settlementID == InventedFile.id)
        #expect(finding.evidence.count == 2 && finding.evidence.amount("computed") == 10_500_000)
        // The currency is then what the stores named in the rows pay in.
        let currency = try #require(read.findings(.unknownCurrency).first)
        #expect(
            currency.severity == .warning && currency.evidence.fact("hint") == "USD"
                && currency.evidence.column == "currency")
        #expect(read.statements.first?.ties == false)
    }

    @Test func `a header alone is a missing summary row`() throws {
        #expect(try only(.summaryRowMissing, in: InventedFile()).evidence.fact("hint") == "no rows")
    }

    @Test func `a summary row after the rows is a warning and ties`() throws {
        var file = InventedFile()
        addRows(&file)
        file.addSummary(total: "10.50")
        let finding = try only(.summaryRowMisplaced, in: file)
        #expect(finding.severity == .warning && finding.evidence.lines == [4])
        #expect(try file.read().statements.first?.ties == true)
    }

    @Test func `a second summary row is an error that names both lines`() throws {
        var file = InventedFile(total: "10.50")
        addRows(&file)
        file.addSummary(total: "11.50")
        let finding = try only(.summaryRowRepeated, in: file)
        #expect(finding.severity == .error && finding.evidence.lines == [2, 5])
        #expect(finding.evidence.amount("declared") == 10_500_000 && finding.evidence.fact("found") == "11.50")
        #expect(try file.read().statements.first?.declaredTotal == 10_500_000)
    }

    @Test func `a summary row without a total is an error of its own`() throws {
        var file = InventedFile(total: "")
        addRows(&file)
        let finding = try only(.declaredTotalMissing, in: file)
        #expect(
            finding.severity == .error && finding.evidence.lines == [2] && finding.evidence.column == "total-amount")
    }

    @Test func `a file pasted twice is doubled, and said to be`() throws {
        var file = InventedFile(total: "10.50")
        addRows(&file)
        let bytes = file.bytes + file.bytes
        let report = try reconciled([bytes])
        #expect(
            report.codes.subtracting([.feeWithoutSale]) == [.headerRepeated, .summaryRowRepeated, .totalDoesNotTie])
        #expect(report.findings(.totalDoesNotTie).first?.evidence.fact("likely") == "doubledRows")
        #expect(report.findings(.headerRepeated).first?.evidence.lines == [5])
        #expect(report.statements.first?.computedTotal == 21_000_000)
    }

    @Test func `several settlements in one file are kept apart, with or without the scanner and in any chunks`() throws
    {
        var file = InventedFile()
        for (number, sign) in [(1, ""), (2, "-"), (3, "")] {
            file.addSummary(total: "\(sign)\(number).00", id: "1100000000\(number)")
            for _ in 0..<5 { file.addRow("\(sign)0.\(number * 2)0", ["settlement-id": "1100000000\(number)"]) }
        }
        for usesScanner in [true, false] {
            for chunk in [1, 100, 700, 5_000] {
                let read = try ReadFile(
                    file.bytes, usesScanner: usesScanner, chunks: Array(repeating: chunk, count: 6_000))
                #expect(read.codes == [.severalSettlementsInFile])
                #expect(
                    read.statements.map(\.computedTotal) == [1_000_000, -2_000_000, 3_000_000], "chunks of \(chunk)")
                #expect(read.statements.filter(\.ties).count == 3)
            }
        }
        let finding = try #require(try file.read().findings(.severalSettlementsInFile).first)
        #expect(finding.severity == .info && finding.evidence.count == 3)
        #expect(finding.evidence.fact("found") == "11000000001, 11000000002, 11000000003")
    }

    @Test func `a row without an id belongs to the settlement of the row above, which the scanner may have read`()
        throws
    {
        var file = InventedFile(total: "1.00")
        file.addRow("0.25", ["settlement-id": "22000000002"])
        file.addRow("0.50")
        file.addRow("0.50", ["settlement-id": ""])
        for usesScanner in [true, false] {
            let sums = try file.read(usesScanner: usesScanner).statements.map(\.computedTotal)
            #expect(sums == [1_000_000, 250_000], "scanner: \(usesScanner)")
        }
    }

    @Test func `more settlements than a file can have become one`() throws {
        var file = InventedFile(total: "0.00")
        for number in 0...FlatFileReader.settlementsMax { file.addRow("1.00", ["settlement-id": "2\(number)"]) }
        let read = try file.read()
        #expect(read.tallies.count == FlatFileReader.settlementsMax + 1)
        #expect(read.findings(.severalSettlementsInFile).contains { $0.severity == .error })
        #expect(
            read.statements.reduce(0) { $0 + $1.computedTotal } == Int64(FlatFileReader.settlementsMax + 1) * 1_000_000)
    }
}
