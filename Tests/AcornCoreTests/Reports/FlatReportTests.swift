import Testing

@testable import AcornCore

@Suite struct `a report with tabs` {
    private static let layout = FlatReportLayout(
        required: ["date", "order-id", "amount"], optional: ["quantity", "currency"], ignored: ["title"],
        amounts: ["amount"], tellsOfPersons: true)

    /// Reads a text in pieces of some length: what each row says, or why it cannot be read.
    private func read(
        _ text: [UInt8], pieces: Int, codePage: LegacyText.CodePage = .windows1252, mark: UInt8? = nil
    ) throws -> [String] {
        var reader = FlatReportReader(Self.layout, codePage: codePage, mark: mark)
        var rows: [String] = []
        let body: (FlatReportRow) throws -> Void = { row in
            do {
                guard row.isWhole else { throw row.fault("", "is ragged") }
                let amount = try row.amount("amount", try row.text("currency").flatMap { Currency($0) })
                rows.append(
                    "\(row.line) \(try row.instant("date").iso8601) \(try row.present("order-id")) \(amount ?? -1) "
                        + "\(try row.count("quantity") ?? -1)")
            } catch let fault as FlatReportFault { rows.append("\(fault)") }
        }
        for start in stride(from: 0, to: text.count, by: pieces) {
            try Array(text[start..<min(start + pieces, text.count)]).withUnsafeBufferPointer {
                try reader.take($0, body)
            }
        }
        try reader.finish(body)
        return rows
    }

    private static let text = Array(
        """
        \u{FEFF}Order ID\tDate\ttitle\tamount\tquantity\tcurrency\r
        1\t2026-03-01T10:00:00+09:00\tx\t1.50\t2\tUSD\r
        Ä2\t2026-03-01\tx\t1,234\t1\tJPY\r
        3\t2026-03-01 PDT\tx\t--\t\tUSD\r
        4\t2026-03-01T10:00:00 PDT\tx\t12.1234567\t1\tUSD\r
        5\t03/04/2026\tx\t1.00\t1\tUSD\r
        6\t2026-03-01\tx\t1.00\r
        7\t2026-03-01\tx\t1,234\t1\tUSD
        """.utf8)

    @Test(arguments: [1, 3, 7, 4_096])
    func `reads by the names of its columns, wherever it is cut into pieces`(pieces: Int) throws {
        #expect(
            try read(Self.text, pieces: pieces) == [
                "2 2026-03-01T01:00:00Z 1 1500000 2", "3 2026-03-01T00:00:00Z Ä2 1234000000 1",
                "4 2026-03-01T00:00:00Z 3 -1 -1", "line 5, column amount: is no amount (moreThanSixDecimals)",
                "line 6, column date: is no date that can be read one way only", "line 7 is ragged",
                "line 8, column amount: could be thousands or a fraction",
            ])
    }

    @Test func `what could be thousands or a fraction is settled by the document's other amounts`() throws {
        var scan = DecimalMarkScan(Self.layout)
        var reader = FlatReportReader(Self.layout, codePage: .windows1252)
        try Self.text.withUnsafeBufferPointer { try reader.take($0) { scan.take($0) } }
        #expect(scan.mark == UInt8(ascii: "."))
        #expect(try read(Self.text, pieces: 99, mark: scan.mark).last == "8 2026-03-01T00:00:00Z 7 1234000000 1")
        #expect(
            try read(Self.text, pieces: 99, mark: UInt8(ascii: ",")).last == "8 2026-03-01T00:00:00Z 7 1234000 1")
    }

    @Test func `a text in a code page is read by it`() throws {
        let text = Array("date\torder-id\tamount\n2026-03-01\t".utf8) + [0xB6, 0xB0] + Array("\t1\n".utf8)
        #expect(try read(text, pieces: 5).first == "2 2026-03-01T00:00:00Z ¶° 1000000 -1")
        #expect(try read(text, pieces: 5, codePage: .windows31J).first == "2 2026-03-01T00:00:00Z ｶｰ 1000000 -1")
    }

    @Test func `a document without its columns is none, and neither is an empty one`() {
        #expect(throws: FlatReportReader.Unusable.self) { try read(Array("Datum\tBetrag\n1\t2\n".utf8), pieces: 9) }
        #expect(throws: FlatReportReader.Unusable.self) { try read([], pieces: 9) }
    }

    // MARK: Persons

    private func cut(_ text: String, pieces: Int) -> String {
        var columns = PersonalColumns(Self.layout)
        var kept: [UInt8] = []
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: pieces) {
            Array(bytes[start..<min(start + pieces, bytes.count)]).withUnsafeBufferPointer {
                columns.take($0) { kept += $0 }
            }
        }
        columns.finish { kept += $0 }
        return String(decoding: kept, as: UTF8.self)
    }

    @Test(arguments: [1, 4, 999])
    func `what tells of a person is cut, and nothing else`(pieces: Int) {
        let text = "date\torder-id\tship-city\tamount\tbuyer-name\ttitle\r\n"
        // With a cell too many or too few nobody knows which is which.
        let rows = "d\t1\tBonn\t2\tAnn\tt\r\nd\t2\tBo\tnn\t2\tAnn\tt\r\nd\t3\t2\tAnn\tt\r\n\t\t\t\t\t"
        #expect(
            cut(text + rows, pieces: pieces)
                == text + "d\t1\t\t2\t\tt\r\nd\t2\t\t\t\t\tt\r\nd\t\t\t\t\r\n\t\t\t\t\t")
        let strange = "Datum\tName\r\n"
        #expect(cut(strange + "1\tAnn\r\n", pieces: pieces) == strange)
        let plain = "date\torder-id\tamount\nd\t1\t2\n"
        #expect(cut(plain, pieces: pieces) == plain)
    }

    @Test func `a line that never ends is not kept`() {
        var columns = PersonalColumns(Self.layout)
        var count = 0
        let bytes = [UInt8](repeating: 0x41, count: 1 << 20)
        for _ in 0..<3 { bytes.withUnsafeBufferPointer { columns.take($0) { count += $0.count } } }
        columns.finish { count += $0.count }
        #expect(columns.isTooLong && count == 0)
    }
}
