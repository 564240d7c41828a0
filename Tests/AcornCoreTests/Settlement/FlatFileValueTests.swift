import Testing

@testable import AcornCore

/// Amounts, dates and currencies in a flat file: what is read, what the report settles, and what is told.
struct FlatFileValueTests {
    private func file(_ total: String, _ amounts: [String], currency: String = "EUR") -> InventedFile {
        var file = InventedFile(total: total, currency: currency)
        for amount in amounts { file.addRow(amount, ["marketplace-name": "Amazon.de"]) }
        return file
    }

    private func read(_ file: InventedFile) throws -> ReadFile {
        let read = try file.read()
        let plain = try file.read(usesScanner: false)
        #expect(read.reading.findings == plain.reading.findings)
        #expect(read.statements == plain.statements)
        return read
    }

    // MARK: Amounts with two readings

    @Test func `the tie settles what the value alone cannot`() throws {
        for (total, amounts) in [
            ("1234.00", ["1,234"]), ("1234,50", ["1,234", "0,5"]), ("1235.734", ["1,234", "1.500", "0.234"]),
        ] {
            let read = try read(file(total, amounts))
            #expect(read.statements.first?.ties == true, "\(total)")
            #expect(read.findings(.ambiguousAmount).isEmpty)
        }
    }

    @Test func `the mark that the other amounts use settles it where the tie does not`() throws {
        // One minor unit is missing, so nothing ties; the comma is proven by 1,50.
        let comma = try read(file("99,99", ["1,50", "1,234"]))
        #expect(comma.statements.first?.computedTotal == 2_734_000)
        let point = try read(file("99.99", ["1.50", "1,234"]))
        #expect(point.statements.first?.computedTotal == 1_235_500_000)
        #expect(comma.findings(.ambiguousAmount).isEmpty && point.findings(.ambiguousAmount).isEmpty)
    }

    @Test func `a currency without decimals settles it`() throws {
        let read = try read(file("1,234", ["1,000", "234"], currency: "JPY"))
        #expect(read.statements.first?.ties == true && read.statements.first?.computedTotal == 1_234_000_000)
    }

    @Test func `what nothing settles is told once with every line, and left out`() throws {
        let read = try read(file("99", ["1,234", "5", "2,000"]))
        let finding = try #require(read.findings(.ambiguousAmount).first)
        #expect(finding.severity == .error && finding.evidence.column == "amount" && finding.evidence.lines == [3, 5])
        #expect(finding.evidence.count == 2 && finding.evidence.fact("text") == "1,234")
        let tally = try #require(read.tallies.first)
        #expect(tally.quarantined == 2 && tally.rows == 1 && tally.computedTotal == 5_000_000)
    }

    @Test func `a file of nothing but amounts with two readings is not settled by itself`() throws {
        // Both readings tie, and they differ by a factor of a thousand.
        for (total, amounts) in [("1.234", ["1,234"]), ("2,468", ["1,234", "1,234"])] {
            let read = try read(file(total, amounts))
            #expect(read.statements.first?.ties == false)
            #expect(Set(read.findings(.ambiguousAmount).map(\.evidence.column)) == ["amount", "total-amount"])
        }
    }

    @Test func `a total with two readings is settled by the sum`() throws {
        for (total, amounts) in [("1,234", ["1234"]), ("1.234", ["1000", "234"])] {
            #expect(try read(file(total, amounts)).statements.first?.ties == true, "\(total)")
        }
        let unsettled = try read(file("1,234", ["7"]))
        #expect(unsettled.findings(.ambiguousAmount).first?.evidence.column == "total-amount")
        #expect(unsettled.findings(.ambiguousAmount).first?.evidence.lines == [2])
        #expect(unsettled.findings(.declaredTotalMissing).isEmpty)
    }

    // MARK: Amounts that cannot be read

    @Test func `an unreadable amount names line, column, text and reason, and is left out`() throws {
        let read = try read(file("10.00", ["10.00", "1.2.3", "4.25E+03", "(5.00)"]))
        let finding = try #require(read.findings(.unreadableAmount).first)
        #expect(finding.severity == .error && finding.evidence.lines == [4, 5, 6] && finding.evidence.count == 3)
        #expect(finding.evidence.column == "amount" && finding.settlementID == InventedFile.id)
        #expect(finding.evidence.fact("text") == "1.2.3" && finding.evidence.fact("hint") == "badGrouping")
        #expect(read.tallies.first?.quarantined == 3)
        // The rows that are left tie, and yet the statement must not pass as proven.
        #expect(try read.report().exitStatus == 1)
    }

    @Test func `an unreadable total is no missing one`() throws {
        let read = try read(file("ten", ["10.00"]))
        #expect(read.codes == [.unreadableAmount])
        #expect(read.findings(.unreadableAmount).first?.evidence.column == "total-amount")
    }

    @Test func `a row without an amount is told`() throws {
        let finding = try #require(try read(file("10.00", ["10.00", ""])).findings(.missingAmount).first)
        #expect(finding.severity == .error && finding.evidence.lines == [4] && finding.evidence.column == "amount")
    }

    @Test func `more decimals than the currency has are kept and told`() throws {
        let read = try read(file("10.00", ["9.9995", "0.0005"]))
        let finding = try #require(read.findings(.amountPrecision).first)
        #expect(
            finding.severity == .warning && finding.evidence.lines == [3, 4]
                && finding.evidence.fact("text") == "9.9995")
        #expect(read.statements.first?.ties == true)
        let yen = try InventedFile(total: "10.5", currency: "JPY").read()
        #expect(yen.statements.first?.declaredTotal == 10_500_000)
    }

    @Test func `comma and point in one file are told and both read`() throws {
        let read = try read(file("4.00", ["1.50", "2,50", "0,00"]))
        let finding = try #require(read.findings(.mixedDecimalMarks).first)
        #expect(finding.severity == .info && finding.evidence.count == 2)
        #expect(read.statements.first?.ties == true)
    }

    @Test func `a sum that no number can hold is an error and never ties`() throws {
        let read = try file("1.00", ["9223372036854.00", "9223372036854.00", "1.00"]).read()
        #expect(read.tallies.first?.sumTooLarge == true)
        let report = try read.report()
        #expect(report.findings(.sumTooLarge).first?.severity == .error)
        #expect(report.exitStatus == 1)
    }

    @Test func `sums beyond the range are given up the same way at speed`() throws {
        var file = InventedFile(total: "9223372036854.775807", currency: "EUR")
        let row = { (file: inout InventedFile) in file.addRow("999999999.99") }
        for _ in 0..<9_300 { row(&file) }
        for usesScanner in [true, false] {
            #expect(
                try file.read(usesScanner: usesScanner).tallies.first?.sumTooLarge == true, "scanner: \(usesScanner)")
        }
    }

    // MARK: Dates

    @Test func `an unreadable date names its column and keeps the amount`() throws {
        var file = file("10.00", [])
        file.addRow("4.00", ["posted-date-time": "31.04.2026 10:00:00 UTC"])
        file.addRow("6.00", ["posted-date-time": "", "posted-date": "soon"])
        let read = try read(file)
        #expect(read.codes == [.unreadableDate, .unreadableDate])
        #expect(read.findings(.unreadableDate).map(\.evidence.column) == ["posted-date-time", "posted-date"])
        #expect(read.findings(.unreadableDate).map(\.evidence.lines) == [[3], [4]])
        #expect(read.findings(.unreadableDate).first?.evidence.fact("text") == "31.04.2026 10:00:00 UTC")
        #expect(read.statements.first?.ties == true)
    }

    @Test func `a date that could be swapped is settled by another one or by the period`() throws {
        var proven = file("2.00", [])
        proven.addRow("1.00", ["posted-date-time": "", "posted-date": "3/13/26"])
        proven.addRow("1.00", ["posted-date-time": "", "posted-date": "3/2/26"])
        #expect(try read(proven).statements.first?.earliestPosted?.iso8601 == "2026-03-02T00:00:00Z")
        var inPeriod = file("1.00", [])
        inPeriod.addRow("1.00", ["posted-date-time": "", "posted-date": "3/2/26"])
        #expect(try read(inPeriod).statements.first?.earliestPosted?.iso8601 == "2026-03-02T00:00:00Z")
    }

    @Test(arguments: [
        ("3/2/26 0:00", "3/9/26 0:00", "3/11/26 0:00", "2026-03-02T00:00:00Z", "2026-03-11T00:00:00Z"),
        ("2/3/26 0:00", "9/3/26 0:00", "11/3/26 0:00", "2026-03-02T00:00:00Z", "2026-03-11T00:00:00Z"),
    ])
    func `dates of a period that could all be swapped are settled by how long a period is`(
        start: String, end: String, deposit: String, first: String, paid: String
    ) throws {
        var file = InventedFile()
        file.addSummary(total: "1.00", start: start, end: end, deposit: deposit)
        file.addRow("1.00")
        let read = try file.read()
        #expect(read.findings(.ambiguousDate).isEmpty)
        #expect(read.statements.first?.periodStart?.iso8601 == first)
        #expect(read.statements.first?.depositDate?.iso8601 == paid)
    }

    @Test func `a date that nothing settles is a warning and no instant`() throws {
        var file = InventedFile()
        file.addSummary(total: "1.00", start: "1/1/26 0:00", end: "2/3/26 0:00", deposit: "")
        file.addRow("1.00")
        let read = try file.read()
        let finding = try #require(read.findings(.ambiguousDate).first)
        #expect(
            finding.severity == .warning && finding.evidence.lines == [2]
                && finding.evidence.fact("text") == "2/3/26 0:00")
        #expect(read.statements.first?.periodEnd == nil)
    }

    // MARK: Currencies

    @Test func `two currencies in one settlement are an error, and so is a word that is none`() throws {
        var mixed = file("10.00", ["4.00"])
        mixed.addRow("6.00", ["currency": "GBP"])
        let finding = try #require(try read(mixed).findings(.mixedCurrencies).first)
        #expect(finding.severity == .error && finding.evidence.lines == [4] && finding.evidence.column == "currency")
        #expect(finding.evidence.fact("expected") == "EUR" && finding.evidence.fact("found") == "GBP")
        let unknown = try read(file("10.00", ["10.00"], currency: "euro"))
        #expect(unknown.findings(.unknownCurrency).first?.evidence.fact("text") == "euro")
        #expect(unknown.findings(.unknownCurrency).first?.severity == .error)
    }

    @Test func `a currency with three decimals reads the same both ways`() throws {
        let tied = try read(file("1235.2340", ["1,234", "1.234"], currency: "KWD"))
        #expect(tied.statements.first?.ties == true && tied.statements.first?.digits == 3)
        let open = try read(file("9.9990", ["1,234", "5.000"], currency: "KWD"))
        #expect(open.statements.first?.ties == false)
    }
}
