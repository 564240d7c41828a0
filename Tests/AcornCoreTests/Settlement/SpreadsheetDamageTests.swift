import Testing

@testable import AcornCore

/// What a spreadsheet leaves of a report (`facts/settlements.md` §11 I10): amounts are exact still, ids are lost.
struct SpreadsheetDamageTests {
    /// A US report saved by a spreadsheet: short amounts, short dates, ids as numbers.
    private func damaged(delimiter: String, lineEnd: String) -> InventedFile {
        var file = InventedFile(delimiter: delimiter, lineEnd: lineEnd)
        file.addSummary(total: "4246.2", start: "2/25/17 0:00", end: "3/11/17 0:00", deposit: "3/13/17 0:00")
        let dates = ["posted-date": "3/2/17", "posted-date-time": "", "order-item-code": "7.82115E+12"]
        file.addRow("4000", dates)
        file.addRow("246.25", dates.merging(["sku": delimiter == "\t" ? "a,b" : "\"a\(delimiter)b\""]) { $1 })
        file.addRow("-0.05", dates.merging(["sku": delimiter == "\t" ? "\"q\"" : "\"\"\"q\"\"\""]) { $1 })
        return file
    }

    @Test(arguments: [",", ";", "\t", "|"], ["\r", "\n", "\r\n"])
    func `a report that went through a spreadsheet ties, with one warning and nothing worse`(
        delimiter: String, lineEnd: String
    ) throws {
        let file = damaged(delimiter: delimiter, lineEnd: lineEnd)
        for chunks in [[], Array(repeating: 1, count: 3_000), [700, 3, 900]] {
            let read = try ReadFile(file.bytes, chunks: chunks, dimensions: [.sku])
            #expect(read.codes == [.spreadsheetDamage])
            let finding = try #require(read.findings(.spreadsheetDamage).first)
            #expect(finding.severity == .warning && finding.evidence.lines.contains(3))
            let hint = try #require(finding.evidence.fact("hint"))
            for word in ["zeros", "dates", "7.82115E+12"] { #expect(hint.contains(word), "\(hint)") }
            #expect(hint.contains("CR alone") == (lineEnd == "\r"))
            #expect(hint.contains("tabs") == (delimiter != "\t"))
            let statement = try #require(read.statements.first)
            #expect(statement.ties && statement.computedTotal == 4_246_200_000 && statement.rows == 3)
            #expect(statement.periodStart?.iso8601 == "2017-02-25T00:00:00Z")
            #expect(statement.earliestPosted?.iso8601 == "2017-03-02T00:00:00Z")
            let skus = statement.breakdowns.first?.lines.map(\.key) ?? []
            #expect(Set(skus) == ["OAK-1", "a\(delimiter == "\t" ? "," : delimiter)b", "\"q\""])
            let report = try read.report()
            #expect(report.errors.isEmpty && report.exitStatus == 0)
        }
    }

    @Test func `grouped amounts in quotes are read`() throws {
        var file = InventedFile(delimiter: ",")
        file.addSummary(total: "\"1,234.50\"")
        file.addRow("\"1,200.25\"")
        file.addRow("34.25")
        let read = try file.read()
        #expect(read.statements.first?.ties == true && read.statements.first?.computedTotal == 1_234_500_000)
    }

    @Test func `an id written as a number is told, whatever its exponent`() throws {
        for (id, isDamaged) in [
            ("7.82115E+12", true), ("7E+5", true), ("7,82115E+12", true), ("1.2e+100", true), ("07821148853890", false),
            ("7.82115E12", false), ("E+12", false), ("A7E+12", false), ("", false), ("+", false), ("12+3", false),
        ] {
            var file = InventedFile(total: "1.00")
            file.addRow("1.00", ["order-item-code": id])
            for usesScanner in [true, false] {
                let codes = try file.read(usesScanner: usesScanner).codes
                #expect(codes == (isDamaged ? [.spreadsheetDamage] : []), "\(id), scanner: \(usesScanner)")
            }
        }
    }

    @Test func `a quote in a file with tabs is data`() throws {
        var file = InventedFile(total: "1.00")
        file.addRow("1.00", ["sku": "TAPE-1/2\"", "promotion-id": "\"open"])
        let read = try file.read(dimensions: [.sku])
        #expect(read.codes == [] && read.statements.first?.breakdowns.first?.lines.first?.key == "TAPE-1/2\"")
    }

    @Test func `a file with CR alone is read in a time that grows with its length only`() throws {
        var file = InventedFile(total: "0.00", lineEnd: "\r")
        for _ in 0..<4_000 { file.addRow("0.00") }
        // A file that searched the rest of itself for LF once a line would look at 2 × 10⁹ bytes here.
        let clock = ContinuousClock()
        let bytes = file.bytes
        let start = clock.now
        #expect(try ReadFile(bytes).statements.first?.rows == 4_000)
        #expect(clock.now - start < .seconds(300))
    }
}
