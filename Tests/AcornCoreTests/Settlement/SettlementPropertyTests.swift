import SampleSettlements
import Testing

@testable import AcornCore

/// What must hold of any settlement whatever (`facts/settlements.md` §11).
struct SettlementPropertyTests {
    private static func options(_ number: Int) -> SampleOptions {
        var options = SampleOptions()
        options.encoding = SampleEncoding.allCases[number % 3]
        options.endsLinesWithCRLF = number % 2 == 1
        options.hasPayoutRow = number % 4 == 3
        return options
    }

    @Test(arguments: SampleMarketplace.allCases, [SampleFormat.flatFileV2, .flatFileV1])
    func `every made file ties and holds its manifest`(marketplace: SampleMarketplace, format: SampleFormat) throws {
        for number in 0..<4 {
            let settlement = SampleSettlement(
                seed: UInt64(50 + number), rows: [SampleSettlement.rowsMin, 40, 130, 75][number],
                marketplace: marketplace,
                options: Self.options(number))
            let report = try reconciled([settlement.bytes(format)])
            let manifest = settlement.manifest
            let statement = try #require(report.statements.first)
            let name = "\(marketplace) \(format) \(number)"
            #expect(statement.ties && statement.declaredTotal == manifest.totalMicros, "\(name)")
            #expect(report.errors.isEmpty && report.exitStatus == 0, "\(name): \(report.errors)")
            #expect(
                statement.settlementID == manifest.settlementID && statement.currency == manifest.currency, "\(name)")
            #expect(
                statement.periodStart == manifest.periodStart && statement.periodEnd == manifest.periodEnd, "\(name)")
            #expect(statement.depositDate == manifest.depositDate && statement.unclassified == 0, "\(name)")
            #expect(statement.categories.reduce(0) { $0 + $1.micros } == manifest.totalMicros, "\(name)")
            guard format == .flatFileV2 else { continue }
            #expect(statement.rows == manifest.rows + (settlement.options.hasPayoutRow ? 1 : 0), "\(name)")
            let sums = Dictionary(
                uniqueKeysWithValues: statement.lines.map {
                    ([$0.transactionType, $0.amountType, $0.amountDescription], [$0.micros, Int64($0.rows)])
                })
            let expected = Dictionary(
                uniqueKeysWithValues: manifest.lines.map {
                    ([$0.transactionType, $0.amountType, $0.amountDescription], [$0.micros, Int64($0.rows)])
                })
            #expect(sums == expected, "\(name)")
        }
    }

    // MARK: One minor unit

    /// A file with the amount of one line one minor unit higher or lower.
    private func moved(_ lines: [[UInt8]], line: Int, cell: Int, by unit: Int64, digits: Int) throws -> [UInt8] {
        var cells = lines[line].split(separator: 0x09, omittingEmptySubsequences: false).map { Array($0) }
        let text = String(decoding: cells[cell], as: UTF8.self)
        let scale: Int64 = digits == 0 ? 1_000_000 : 10_000
        guard case .exact(let micros, let mark) = AmountText.read(text) else {
            Issue.record("\(text) is no amount")
            return []
        }
        let shown = Money.decimalText(micros: micros + unit * scale, digits: digits)
        cells[cell] = Array((mark == UInt8(ascii: ",") ? shown.replacing(".", with: ",") : shown).utf8)
        var lines = lines
        lines[line] = Array(cells.joined(separator: [0x09]))
        return Array(lines.joined(separator: [0x0A]))
    }

    @Test(arguments: [SampleMarketplace.us, .de, .jp, .br], [1, -1] as [Int64])
    func `moving any one amount by one minor unit breaks the tie and is found`(
        marketplace: SampleMarketplace, unit: Int64
    ) throws {
        let seed: UInt64 = 60
        var random = SplitMix64(seed: seed)
        let settlement = SampleSettlement(seed: seed, rows: 60, marketplace: marketplace)
        let lines = settlement.bytes(.flatFileV2).split(separator: 0x0A, omittingEmptySubsequences: false).map {
            Array($0)
        }
        let digits = settlement.manifest.currency.digits
        let rows = [1] + (0..<14).map { _ in Int.random(in: 2..<62, using: &random) }
        for line in rows {
            // The summary row's amount is its total.
            let bytes = try moved(lines, line: line, cell: line == 1 ? 4 : 14, by: unit, digits: digits)
            let report = try reconciled([bytes])
            let finding = try #require(report.findings(.totalDoesNotTie).first, "line \(line + 1), seed \(seed)")
            let difference = (line == 1 ? unit : -unit) * settlement.manifest.currency.microsPerMinorUnit
            #expect(finding.evidence.amount("difference") == difference, "line \(line + 1), seed \(seed)")
            #expect(report.exitStatus == 1)
        }
    }

    @Test func `moving two amounts against each other is not found by the tie, and moves the categories`() throws {
        // What a proof to the cent can and cannot see.
        let settlement = SampleSettlement(seed: 61, rows: 60)
        let lines = settlement.bytes(.flatFileV2).split(separator: 0x0A, omittingEmptySubsequences: false).map {
            Array($0)
        }
        let once = try moved(lines, line: 5, cell: 14, by: 1, digits: 2)
        let again = once.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
        let report = try reconciled([moved(again, line: 40, cell: 14, by: -1, digits: 2)])
        #expect(report.statements.first?.ties == true)
    }

    // MARK: Order of rows

    @Test(arguments: [71, 72, 73] as [UInt64])
    func `the order of rows changes nothing`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let marketplace = SampleMarketplace.allCases.randomElement(using: &random) ?? .us
        for format in [SampleFormat.flatFileV2, .flatFileV1] {
            let settlement = SampleSettlement(seed: seed, rows: 90, marketplace: marketplace)
            let lines = settlement.bytes(format).split(separator: 0x0A).map { Array($0) }
            let shuffled = lines[..<2] + lines[2...].shuffled(using: &random)
            let dimensions = Set(AcornCore.Dimension.allCases)
            let a = try reconciled([Array(lines.joined(separator: [0x0A])) + [0x0A]], dimensions: dimensions)
            let b = try reconciled([Array(shuffled.joined(separator: [0x0A])) + [0x0A]], dimensions: dimensions)
            #expect(a.statements == b.statements, "\(marketplace), seed \(seed)")
            #expect(a.codes == b.codes, "\(marketplace), seed \(seed)")
        }
    }

    @Test func `rows that are equal to the byte all count`() throws {
        var file = InventedFile(total: "3.00")
        for _ in 0..<3 { file.addRow("1.00") }
        let statement = try #require(try file.read().statements.first)
        #expect(statement.ties && statement.rows == 3 && statement.lines.map(\.rows) == [3])
    }

    @Test(arguments: [SampleMarketplace.us, .it])
    func `a row that is lost or doubled is found`(marketplace: SampleMarketplace) throws {
        let settlement = SampleSettlement(seed: 81, rows: 40, marketplace: marketplace)
        let lines = settlement.bytes(.flatFileV2).split(separator: 0x0A).map { Array($0) }
        for line in stride(from: 2, to: 42, by: 5) {
            // An amount of nothing is not missed.
            let cells = lines[line].split(separator: 0x09, omittingEmptySubsequences: false)
            if case .exact(0, _) = AmountText.read(cells[14]) { continue }
            var without = lines
            without.remove(at: line)
            var twice = lines
            twice.insert(lines[line], at: line)
            for changed in [without, twice] {
                #expect(
                    try reconciled([Array(changed.joined(separator: [0x0A])) + [0x0A]]).codes.contains(.totalDoesNotTie)
                )
            }
        }
    }

    @Test func `a settlement of many files and formats is proven in one run`() throws {
        let files = [(SampleMarketplace.us, 90), (.de, 91), (.jp, 92)].flatMap { marketplace, seed in
            SampleChain(seed: seed, count: 2, rows: 40, marketplace: marketplace).settlements.map {
                $0.bytes(.flatFileV2)
            }
        }
        let report = try reconciled(files)
        #expect(report.statements.count == 6 && report.summary.ties == 6 && report.errors.isEmpty)
    }
}
