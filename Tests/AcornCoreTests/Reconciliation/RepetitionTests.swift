import SampleSettlements
import Testing

@testable import AcornCore

struct RepetitionTests {
    private static let settlement = SampleSettlement(seed: 41, rows: 120, marketplace: .ca)
    private static let bytes = settlement.bytes(.flatFileV2)

    @Test func `the same file twice is one statement of two files`() throws {
        let once = try reconciled([Self.bytes])
        let twice = try reconciled([Self.bytes, Self.bytes, Self.bytes])
        let statement = try #require(twice.statements.first)
        #expect(twice.statements.count == 1 && statement.sources == ["file0.txt", "file1.txt", "file2.txt"])
        #expect(
            statement.computedTotal == once.statements[0].computedTotal && statement.orders == once.statements[0].orders
        )
        #expect(statement.lines == once.statements[0].lines)
        let findings = twice.findings(.settlementRepeated)
        #expect(findings.count == 2 && findings.map(\.severity) == [.warning, .warning])
        #expect(
            findings.first?.evidence.file == "file1.txt" && findings.first?.evidence.fact("otherFile") == "file0.txt")
        // Everything else is said once, and of the first file.
        #expect(twice.findings(.refundWithoutSale) == once.findings(.refundWithoutSale))
        #expect(twice.exitStatus == 0)
    }

    @Test func `V1 and V2 of a settlement are the same settlement`() throws {
        let report = try reconciled([Self.bytes, Self.settlement.bytes(.flatFileV1)])
        #expect(report.statements.count == 1 && report.codes.contains(.settlementRepeated))
        #expect(report.statements[0].format == .flatFileV2)
    }

    @Test func `two versions of a settlement are an error and both are shown`() throws {
        var file = InventedFile(total: "3.00")
        file.addRow("1.00")
        file.addRow("2.00")
        var other = InventedFile(total: "3.00")
        other.addRow("3.00")
        let report = try reconciled([file.bytes, other.bytes])
        #expect(report.statements.count == 2 && report.exitStatus == 1)
        let finding = try #require(report.findings(.settlementsDiffer).first)
        #expect(finding.severity == .error && finding.settlementID == InventedFile.id)
        #expect(finding.evidence.fact("expected") == "2 rows" && finding.evidence.fact("found") == "1 rows")
        #expect(report.codes == [.settlementsDiffer, .feeWithoutSale])
    }

    @Test func `the same rows in another order are the same settlement`() throws {
        let lines = Self.bytes.split(separator: 0x0A).map { Array($0) }
        let shuffled = Array((lines[..<2] + lines[2...].shuffled()).joined(separator: [0x0A])) + [0x0A]
        let report = try reconciled([Self.bytes, shuffled])
        #expect(report.statements.count == 1 && report.codes.contains(.settlementRepeated))
    }

    @Test func `statements without an id are never taken for each other`() throws {
        let text =
            InventedFile(total: "1.00").text.replacing(InventedFile.id, with: "")
            + "\t\t\t\t\t\tOrder\t\t\t\t\t\ta\tb\t1.00\t\t2026-03-02\t\t\t\t\t\t\t\n"
        #expect(try reconciled([Array(text.utf8), Array(text.utf8)]).statements.count == 2)
    }
}
