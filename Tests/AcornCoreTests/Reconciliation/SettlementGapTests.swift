import SampleSettlements
import Testing

@testable import AcornCore

@Suite struct `gaps of a chain of settlements` {
    private func period(
        _ id: String, _ start: Int64, _ end: Int64, _ currency: String, _ store: String?
    ) -> SettlementPeriod {
        var period = SettlementPeriod(settlementID: id, format: .flatFileV2)
        period.currency = Currency(currency)
        period.mainMarketplaceName = store
        (period.periodStart, period.periodEnd) = (
            Instant(secondsSince1970: start), Instant(secondsSince1970: end)
        )
        return period
    }

    @Test func `a gap is told from where to where, and between which settlements`() {
        let gaps = SettlementGap.all(in: [
            period("3", 300, 400, "USD", "Amazon.com"), period("1", 0, 100, "USD", "Amazon.com"),
            period("4", 401, 500, "USD", nil),
        ])
        #expect(gaps.count == 1)
        #expect(gaps.first?.before == "1" && gaps.first?.after == "3" && gaps.first?.marketplaceName == nil)
        #expect(gaps.first?.from == Instant(secondsSince1970: 100) && gaps.first?.to == Instant(secondsSince1970: 300))
    }

    @Test func `stores that share a currency have chains of their own, and overlaps are no gaps`() {
        let meeting = [
            period("1", 0, 100, "EUR", "Amazon.de"), period("2", 100, 200, "EUR", "Amazon.de"),
            period("3", 150, 300, "EUR", "Amazon.fr"), period("4", 250, 400, "EUR", "Amazon.fr"),
        ]
        #expect(SettlementGap.all(in: meeting).isEmpty)
        let apart = meeting + [period("5", 500, 600, "EUR", "Amazon.fr")]
        #expect(SettlementGap.all(in: apart).map(\.marketplaceName) == ["Amazon.fr"])
    }

    /// Periods alone say what whole reports say.
    @Test(arguments: 1..<16)
    func `whatever is left out of a chain, gaps are where reconciling finds them`(mask: Int) throws {
        let chain = SampleChain(seed: 31, count: 4, rows: 60, marketplace: .us)
        let files = chain.settlements.indices.filter { mask & 1 << $0 != 0 }.map {
            chain.settlements[$0].bytes(.flatFileV2)
        }
        let report = try reconciled(files)
        let gaps = SettlementGap.all(in: report.statements)
        #expect(gaps.map(\.after) == report.findings(.periodGap).map(\.settlementID))
        let periods = report.statements.map { statement in
            var period = SettlementPeriod(settlementID: statement.settlementID, format: statement.format)
            period.currency = statement.currency
            (period.periodStart, period.periodEnd) = (statement.periodStart, statement.periodEnd)
            period.mainMarketplaceName = statement.mainMarketplaceName
            return period
        }
        #expect(SettlementGap.all(in: periods) == gaps)
        #expect(gaps.count == ([0b0101, 0b1010, 0b1001, 0b1101, 0b1011].contains(mask) ? 1 : 0))
    }
}
