import Testing

@testable import AcornCore

/// What a flat file says when it is as it should be, in any layout.
struct FlatFileReaderTests {
    private func file(_ header: [String] = InventedFile.columns, delimiter: String = "\t", lineEnd: String = "\n")
        -> InventedFile
    {
        var file = InventedFile(total: "10.50", header: header, delimiter: delimiter, lineEnd: lineEnd)
        file.addRow("12.00", ["amount-type": "ItemPrice", "amount-description": "Principal"])
        file.addRow("-1.50")
        return file
    }

    /// Reads with and without the scanner; both must say the same and tie.
    private func tie(_ bytes: [UInt8], codes: [FindingCode] = []) throws {
        for usesScanner in [true, false] {
            let read = try ReadFile(bytes, usesScanner: usesScanner)
            #expect(read.codes == codes, "scanner: \(usesScanner)")
            let statement = try #require(read.statements.first)
            #expect(statement.ties && statement.computedTotal == 10_500_000 && statement.rows == 2)
            #expect(statement.settlementID == InventedFile.id && statement.currency?.code == "USD")
            #expect(statement.periodStart?.iso8601 == "2026-03-01T00:00:00Z")
            #expect(statement.depositDate?.iso8601 == "2026-03-17T00:00:00Z")
            #expect(statement.lines.map(\.category) == [.salesProduct, .sellingFeesReferral])
            #expect(read.tallies.count == 1 && read.reading.isUsable)
        }
    }

    @Test func `a file as Amazon writes it is read without a finding`() throws {
        try tie(file().bytes)
        try tie(file(lineEnd: "\r\n").bytes)
    }

    @Test func `columns may come in any order and be spelled in any way`() throws {
        try tie(file(InventedFile.columns.reversed()).bytes)
        try tie(file(Array(InventedFile.columns.shuffled())).bytes)
        let lines = file().text.split(separator: "\n", maxSplits: 1)
        let headers = [
            lines[0].uppercased(), String(lines[0].replacing("-", with: "_")),
            String(lines[0].replacing("-", with: " ")),
        ]
        for header in headers { try tie(Array("\(header)\n\(lines[1])".utf8)) }
    }

    @Test func `a byte-order mark does not count, however it is cut`() throws {
        let bytes = [0xEF, 0xBB, 0xBF] + file().bytes
        try tie(bytes)
        for chunks in [[1], [2], [1, 1, 1], [3], [4]] {
            #expect(try ReadFile(bytes, chunks: chunks).codes == [])
        }
    }

    @Test func `columns that say nothing of money may be missing, and empty lines are no rows`() throws {
        let needed = InventedFile.columns.filter { !["promotion-id", "shipment-id", "merchant-order-id"].contains($0) }
        try tie(file(needed).bytes)
        try tie(Array(file().text.replacing("\n", with: "\n\n").utf8))
        try tie(Array(("\n" + file().text + "\r\n \n").utf8))
    }

    @Test func `an unknown column is named and changes nothing`() throws {
        let bytes = file(InventedFile.columns + ["carrier-mood"]).bytes
        try tie(bytes, codes: [.unknownColumns])
        let finding = try #require(try ReadFile(bytes).findings(.unknownColumns).first)
        #expect(finding.severity == .warning && finding.evidence.lines == [1] && finding.evidence.count == 1)
        #expect(finding.evidence.fact("columns") == "carrier-mood" && finding.evidence.file == "report.txt")
    }

    @Test func `rows that repeat the settlement's own cells need no summary row`() throws {
        var flattened = InventedFile()
        for (amount, type) in [("12.00", "ItemPrice"), ("-1.50", "ItemFees")] {
            flattened.addRow(
                amount,
                [
                    "settlement-start-date": "2026-03-01 00:00:00 UTC",
                    "settlement-end-date": "2026-03-15 00:00:00 UTC",
                    "deposit-date": "2026-03-17 00:00:00 UTC", "total-amount": "10.50", "currency": "USD",
                    "amount-type": type,
                    "amount-description": type == "ItemPrice" ? "Principal" : "Commission",
                ])
        }
        try tie(flattened.bytes)
    }

    @Test func `rows without an id belong to the settlement above them`() throws {
        var file = InventedFile(total: "10.50")
        file.addRow("12.00", ["settlement-id": "", "amount-type": "ItemPrice", "amount-description": "Principal"])
        file.addRow("-1.50", ["settlement-id": ""])
        try tie(file.bytes)
    }

    @Test func `the span of posting times comes from the rows, also where only the date column has one`() throws {
        var file = InventedFile(total: "-3.00")
        file.addRow("-1.00", ["posted-date-time": "2026-03-09 10:00:00 UTC"])
        file.addRow("-1.00", ["posted-date": "2026-03-02T18:16:34+00:00", "posted-date-time": ""])
        file.addRow("-1.00", ["posted-date": "2026-03-12", "posted-date-time": ""])
        let statement = try #require(try file.read().statements.first)
        #expect(statement.earliestPosted?.iso8601 == "2026-03-02T18:16:34Z")
        #expect(statement.latestPosted?.iso8601 == "2026-03-12T00:00:00Z")
    }

    @Test func `Japanese dates are no damage`() throws {
        var file = InventedFile()
        file.addSummary(
            total: "-1100", currency: "JPY", start: "2026/03/01 09:00:00 JST", end: "2026/03/15 09:00:00 JST",
            deposit: "2026/03/17")
        file.addRow("-1100", ["posted-date": "2026/03/02", "posted-date-time": ""])
        let read = try file.read()
        #expect(read.codes == [])
        #expect(read.statements.first?.ties == true)
        #expect(read.statements.first?.periodStart?.iso8601 == "2026-03-01T00:00:00Z")
    }

    @Test func `the breakdowns add up to the sum and use the store's day`() throws {
        var file = InventedFile(total: "10.50")
        file.addRow("12.00", ["posted-date-time": "2026-03-09 06:59:59 UTC"])
        file.addRow(
            "-1.00", ["posted-date-time": "2026-03-09 07:00:00 UTC", "order-id": "", "marketplace-name": "", "sku": ""])
        file.addRow("-0.50", ["posted-date-time": "2026-03-02 07:59:59 UTC"])
        let breakdowns = try #require(try file.read(dimensions: Set(Dimension.allCases)).statements.first).breakdowns
        #expect(breakdowns.map(\.dimension) == Dimension.allCases)
        for breakdown in breakdowns { #expect(breakdown.lines.reduce(0) { $0 + $1.micros } == 10_500_000) }
        // Los Angeles is eight hours behind on 2 March and seven from 8 March on.
        #expect(breakdowns[2].lines.map(\.key) == ["2026-03-01", "2026-03-08", "2026-03-09"])
        #expect(breakdowns[0].lines.map(\.key) == ["", "113-1234567-1234567"])
    }
}
