import AcornCore
import SampleSettlements
import Testing

/// The invariants I1 to I10 of `facts/settlements.md` §11, one test each, by their numbers; I9, which needs real
/// European rows and booked transfers, is `EuropeanRowsTests` at the command's front door.
@Suite struct InvariantTests {
    static let sample = SampleSettlement(seed: 41, rows: 600)

    private func reconciled(_ files: [(name: String, bytes: [UInt8])]) throws -> ReconciliationReport {
        let context = ReconciliationContext(categories: .standard, orders: OrderTable(spill: OrderSpillInMemory()))
        var run = Reconciliation(context: context)
        for file in files {
            if XMLSettlementReader.looksLikeXML(firstBytes: file.bytes.prefix(64)) {
                run.add(try read(file.bytes, XMLSettlementReader(file: file.name, context: context)))
            } else {
                run.add(try read(file.bytes, FlatFileReader(file: file.name, context: context)))
            }
        }
        return try run.finish()
    }

    private func read(_ bytes: [UInt8], _ reader: some SettlementReader) throws -> FileReading {
        var reader = reader
        try bytes.withUnsafeBytes { try reader.take($0) }
        return try reader.finish()
    }

    private func lines(_ bytes: [UInt8]) -> [[UInt8]] { bytes.split(separator: 0x0A).map(Array.init) }
    private func file(_ lines: [[UInt8]]) -> [UInt8] { lines.flatMap { $0 + [0x0A] } }

    @Test func `I1: the amounts add up to the declared total, exactly`() throws {
        let statement = try #require(try reconciled([("a.txt", Self.sample.bytes(.flatFileV2))]).statements.first)
        #expect(statement.declaredTotal == Self.sample.manifest.totalMicros)
        #expect(statement.computedTotal == Self.sample.manifest.totalMicros)
    }

    @Test func `I2: the summary row is one, and first`() throws {
        var rows = lines(Self.sample.bytes(.flatFileV2))
        let summary = rows.remove(at: 1)
        let last = try reconciled([("last.txt", file(rows + [summary]))])
        #expect(last.findings.contains { $0.code == .summaryRowMisplaced && $0.severity == .warning })
        let none = try reconciled([("none.txt", file(rows))])
        #expect(none.findings.contains { $0.code == .summaryRowMissing && $0.severity == .error })
        let twice = try reconciled([("twice.txt", file([rows[0], summary, summary] + rows.dropFirst()))])
        #expect(twice.findings.contains { $0.code == .summaryRowRepeated && $0.evidence.lines == [2, 3] })
    }

    @Test func `I3: one currency, and no more decimals than it has`() throws {
        var rows = lines(Self.sample.bytes(.flatFileV2))
        var cells = rows[5].split(separator: 0x09, omittingEmptySubsequences: false).map(Array.init)
        cells[5] = Array("EUR".utf8)
        cells[14] += Array("1".utf8)
        rows[5] = Array(cells.joined(separator: [0x09]))
        let codes = try reconciled([("a.txt", file(rows))]).findings.map(\.code)
        #expect(codes.contains(.mixedCurrencies))
        #expect(codes.contains(.amountPrecision))
    }

    @Test func `I4: periods, reserves and debts link the settlements of an account`() throws {
        let chain = SampleChain(seed: 42, count: 3, rows: 60)
        let files = chain.settlements.enumerated().map { ("\($0).txt", $1.bytes(.flatFileV2)) }
        let breaks: Set<FindingCode> = [.periodGap, .periodOverlap, .reserveNotCarried, .debtNotCarried]
        #expect(try reconciled(files).findings.allSatisfy { !breaks.contains($0.code) })
        let withoutMiddle = try reconciled([files[0], files[2]])
        #expect(withoutMiddle.findings.contains { $0.code == .periodGap })
        var opening = files
        opening[2].1 = file(
            lines(files[2].1).filter { !String(decoding: $0, as: UTF8.self).contains("Payable to Amazon") })
        #expect(try reconciled(opening).findings.contains { $0.code == .debtNotCarried })
    }

    @Test func `I5 and I6: every row is in one category, and categories add up in any order of rows`() throws {
        let rows = lines(Self.sample.bytes(.flatFileV2))
        let forward = try #require(try reconciled([("a.txt", file(rows))]).statements.first)
        let backward = file(Array(rows.prefix(2)) + rows.dropFirst(2).reversed())
        let reversed = try #require(try reconciled([("b.txt", backward)]).statements.first)
        #expect(forward.categories.reduce(0) { $0 + $1.micros } == forward.computedTotal)
        #expect(forward.categories.reduce(0) { $0 + $1.rows } == forward.rows)
        #expect(forward.categories == reversed.categories)
    }

    @Test func `I7: the same bytes change nothing, and V1, V2 and XML say the same`() throws {
        let bytes = Self.sample.bytes(.flatFileV2)
        let once = try reconciled([("a.txt", bytes)])
        let twice = try reconciled([("a.txt", bytes), ("b.txt", bytes)])
        #expect(twice.statements.map(\.categories) == once.statements.map(\.categories))
        #expect(twice.findings.contains { $0.code == .settlementRepeated })
        let formats = try SampleFormat.allCases.map { format in
            try #require(try reconciled([("c", Self.sample.bytes(format))]).statements.first)
        }
        #expect(Set(formats.map(\.computedTotal)).count == 1)
        let sums = formats.map { statement in statement.categories.map { "\($0.category) \($0.micros)" } }
        #expect(Set(sums).count == 1, "\(sums)")
    }

    @Test func `I8: a transfer pays what was released, and one that does not is told`() throws {
        // The settlement opened second is paid from the first: the Transfer row carries the second one's id (§7).
        func report(transfer: String) -> [UInt8] {
            let header =
                "date/time,settlement id,type,order id,sku,description,quantity,marketplace,account type,product sales,"
                + "selling fees,fba fees,other,total\n"
            func row(_ day: Int, _ id: Int, _ type: String, _ sales: String, _ other: String, _ total: String) -> String
            {
                "\"Mar \(day), 2026 9:00:00 AM PST\",\(id),\(type),,,,1,amazon.com,Standard Orders,\(sales),0,0,"
                    + "\(other),"
                    + "\(total)\n"
            }
            return Array(
                (header + row(1, 25_000_000_000, "Order", "5.00", "0", "5.00")
                    + row(2, 25_000_000_001, "Transfer", "0", "-5.00", "-5.00")
                    + row(3, 25_000_000_001, "Order", "70.00", "0", "70.00")
                    + row(4, 25_000_000_001, "Order", "30.00", "0", "30.00")
                    + row(5, 25_000_000_002, "Transfer", "0", transfer, transfer)
                    + row(6, 25_000_000_002, "Order", "1.00", "0", "1.00")).utf8)
        }
        func findings(_ transfer: String) throws -> [Finding] {
            let context = ReconciliationContext(categories: .standard, orders: OrderTable(spill: OrderSpillInMemory()))
            return try read(report(transfer: transfer), DateRangeReader(file: "d.csv", context: context)).findings
        }
        #expect(try findings("-100.00").allSatisfy { $0.code != .transferDoesNotTie })
        #expect(try findings("-99.99").contains { $0.code == .transferDoesNotTie })
    }

    @Test func `I10: what is unknown, missing, cut or mangled is told and never a silent zero`() throws {
        let rows = lines(Self.sample.bytes(.flatFileV2))
        let text = { (line: Int) in String(decoding: rows[line], as: UTF8.self) }
        let unknown = text(3).replacing("ItemPrice\tPrincipal", with: "Novelty\tSurprise")
        var changed = rows
        changed[3] = Array(unknown.utf8)
        let label = try reconciled([("label.txt", file(changed))])
        #expect(label.findings.contains { $0.code == .unclassifiedRows } || unknown == text(3))
        #expect(label.statements.first?.ties == true)
        let half = try reconciled([("half.txt", file(Array(rows.prefix(rows.count / 2))))])
        #expect(half.findings.contains { $0.code == .totalDoesNotTie && $0.severity == .error })
        let column = file(
            rows.map { $0.split(separator: 0x09, omittingEmptySubsequences: false).map(Array.init) }
                .map { Array(($0[..<14] + $0[15...]).joined(separator: [0x09])) })
        let missing = try reconciled([("column.txt", column)])
        #expect(missing.statements.isEmpty && missing.hasUnusableInput)
        #expect(missing.findings.contains { $0.code == .notASettlementReport && $0.evidence.column == "amount" })
    }
}
