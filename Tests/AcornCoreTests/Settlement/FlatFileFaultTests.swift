import Testing

@testable import AcornCore

/// Every fault of a file's shape: its finding, and where the finding points.
struct FlatFileFaultTests {
    private func good() -> InventedFile {
        var file = InventedFile(total: "10.50")
        file.addRow("12.00")
        file.addRow("-1.50")
        return file
    }

    /// The one finding of a file, read both ways.
    private func only(_ code: FindingCode, in bytes: [UInt8], besides: Set<FindingCode> = []) throws -> Finding {
        let read = try ReadFile(bytes)
        let plain = try ReadFile(bytes, usesScanner: false)
        #expect(read.reading.findings == plain.reading.findings)
        #expect(Set(read.codes).subtracting(besides) == [code])
        return try #require(read.findings(code).first)
    }

    @Test func `an empty file, and one of blank lines, are told`() throws {
        for text in ["", "\n\n", " \r\n", "\t\t\n"] {
            let finding = try only(.emptyFile, in: Array(text.utf8))
            #expect(finding.severity == .error && finding.evidence.file == "report.txt")
            #expect(try ReadFile(Array(text.utf8)).reading.isUsable == false)
        }
    }

    @Test func `what is no report is refused at its first line with what was found there`() throws {
        let texts = ["hello\nworld\n", "{\"a\": 1}", "order-id\tsku\nx\ty\n", "<html>\n", "date,amount\n1,2\n"]
        for text in texts {
            let finding = try only(.notASettlementReport, in: Array(text.utf8))
            #expect(finding.evidence.lines == [1] && finding.evidence.fact("found")?.isEmpty == false)
        }
        let binary = try only(.notASettlementReport, in: [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x00, 0x01, 0x0A, 0xFF])
        #expect(binary.evidence.fact("found") == "binary data")
        #expect(try ReadFile([0x00, 0xFF]).reading.isUsable == false)
    }

    @Test func `a header that lost its amount column names it`() throws {
        let text = good().text.replacing("amount\tfulfillment-id", with: "fulfillment-id\tamounts-gone")
        let finding = try only(.notASettlementReport, in: Array(text.utf8))
        #expect(
            finding.evidence.column == "amount" && finding.evidence.fact("hint")?.contains("23 known columns") == true)
    }

    @Test func `a file whose header was cut off is told from one that is no report`() throws {
        let body = good().lines.dropFirst(2).joined(separator: "\n") + "\n"
        let finding = try only(.headerMissing, in: Array(body.utf8))
        #expect(finding.severity == .error && finding.evidence.lines == [1])
        #expect(finding.evidence.fact("found")?.hasPrefix(InventedFile.id) == true)
    }

    @Test func `a header in the middle is an error and no row`() throws {
        var file = good()
        file.addLine(file.header.joined(separator: "\t"))
        file.addLine(file.header.joined(separator: "\t"))
        let finding = try only(.headerRepeated, in: file.bytes)
        #expect(
            finding.evidence.lines == [5, 6] && finding.evidence.count == 2 && finding.settlementID == InventedFile.id)
    }

    @Test func `a column that comes twice is an error`() throws {
        var header = InventedFile.columns
        header[10] = "Amount"
        var file = InventedFile(total: "10.50", header: header)
        file.addRow("10.50")
        let finding = try only(.duplicateColumns, in: file.bytes)
        #expect(finding.severity == .error && finding.evidence.fact("columns") == "amount")
    }

    @Test func `a file cut inside a row names the line and how many cells it has`() throws {
        let bytes = Array(good().bytes.dropLast(30))
        let finding = try only(.fileCutAtEnd, in: bytes)
        #expect(finding.evidence.lines == [4] && finding.evidence.fact("expected") == "24")
        #expect(finding.settlementID == InventedFile.id)
        let tally = try #require(try ReadFile(bytes).tallies.first)
        #expect(tally.quarantined == 1 && tally.rows == 1)
        #expect(
            try ReadFile(bytes).report().findings(.totalDoesNotTie).first?.evidence.fact("likely") == "unreadableRows")
    }

    @Test func `a last line without its end is worth a word and no more`() throws {
        let finding = try only(.missingFinalLineEnd, in: Array(good().bytes.dropLast()))
        #expect(finding.severity == .info && finding.evidence.lines == [4])
        #expect(try ReadFile(Array(good().bytes.dropLast())).statements.first?.ties == true)
    }

    @Test func `a row with too few or too many cells is left out and told`() throws {
        for (row, found) in [("\(InventedFile.id)\tOrder", "2"), (good().lines[2] + "\tx", "25"), ("nonsense", "1")] {
            var file = good()
            file.addLine(row)
            file.addLine(row)
            let finding = try only(.raggedRow, in: file.bytes)
            #expect(finding.severity == .error && finding.evidence.lines == [5, 6])
            #expect(finding.evidence.fact("expected") == "24" && finding.evidence.fact("found") == found)
            let tally = try #require(try file.read().tallies.first)
            #expect(tally.rows == 2 && tally.quarantined == 2 && tally.computedTotal == 10_500_000)
        }
    }

    @Test func `rows whose empty last cells were trimmed are taken with a warning`() throws {
        var file = InventedFile(total: "10.50")
        file.addRow("12.00")
        file.addRow("-1.50")
        var trimmed = file.lines
        for index in 1..<trimmed.count {
            while trimmed[index].hasSuffix("\t") { trimmed[index].removeLast() }
        }
        let read = try ReadFile(Array(trimmed.joined(separator: "\n").utf8 + [0x0A]))
        let findings = read.findings(.raggedRow)
        #expect(read.codes == [.raggedRow, .raggedRow] && findings.map(\.severity) == [.warning, .warning])
        #expect(findings.flatMap(\.evidence.lines) == [2, 3, 4])
        #expect(read.statements.first?.ties == true)
    }

    @Test func `more cells than columns are fine where they are empty`() throws {
        let text = good().lines.enumerated().map { $0 == 0 ? $1 : $1 + "\t\t" }.joined(separator: "\n") + "\n"
        #expect(try ReadFile(Array(text.utf8)).codes == [])
    }

    @Test func `a line longer than any row is told and not kept`() throws {
        var file = good()
        file.addLine(String(repeating: "x", count: LineSplitter.lineBytesMax + 1))
        file.addRow("0.00")
        let finding = try only(.raggedRow, in: file.bytes)
        #expect(finding.evidence.lines == [5] && finding.evidence.fact("hint") == "line longer than 1 MiB")
        let start = Array(repeating: UInt8(ascii: "x"), count: LineSplitter.lineBytesMax + 1)
        #expect(try ReadFile(start).reading.isUsable == false)
    }

    @Test func `labels past the number that is kept apart are summed as one, and told`() throws {
        let categories = try CategoryTable(text: "* | * | * | other/adjustment")
        let context = ReconciliationContext(categories: categories, orders: OrderTable(spill: OrderSpillInMemory()))
        var tally = SettlementTally(settlementID: "1", format: .flatFileV2, file: "report.txt", context: context)
        for number in 0..<LabelTable.labelsMax + 7 {
            try tally.add(
                SettlementPart(
                    line: number, transactionType: "Order", amountType: "a", amountDescription: "\(number)",
                    micros: 10_000))
        }
        var run = Reconciliation(context: context)
        run.add(FileReading(tallies: [tally]))
        let report = try run.finish()
        #expect(report.findings(.labelsOverflow).first?.evidence.count == LabelTable.labelsMax)
        let statement = try #require(report.statements.first)
        #expect(statement.lines.count == LabelTable.labelsMax + 1)
        #expect(statement.lines.map(\.rows).max() == 7)
        #expect(statement.computedTotal == Int64(LabelTable.labelsMax + 7) * 10_000)
    }

    @Test func `texts in two charsets are told, also where they are SKUs`() throws {
        for cell in ["sku", "amount-description", "marketplace-name"] {
            var file = good()
            file.addRow("0.00", [cell: "BÜRSTE"])
            file.addRow("0.00", [cell: "B?RSTE"])
            let bytes = file.bytes.map { $0 == UInt8(ascii: "?") ? 0xDC : $0 }
            let finding = try only(.encodingMixed, in: bytes)
            #expect(finding.severity == .warning && finding.evidence.file == "report.txt")
        }
    }
}
