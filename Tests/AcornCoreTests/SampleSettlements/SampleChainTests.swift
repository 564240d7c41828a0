import AcornCore
import SampleSettlements
import Testing

struct SampleChainTests {
    private func amount(_ settlement: SampleSettlement, _ description: String) -> Int64? {
        settlement.manifest.lines.first { $0.amountDescription == description }?.micros
    }

    @Test(arguments: [SampleMarketplace.ca, .de, .jp])
    func `periods, reserves and debts are carried from settlement to settlement`(marketplace: SampleMarketplace) throws
    {
        let chain = SampleChain(seed: 21, count: 5, rows: 200, marketplace: marketplace)
        #expect(chain.settlements.count == 5)
        #expect(Set(chain.settlements.map(\.manifest.settlementID)).count == 5)
        for (before, after) in zip(chain.settlements, chain.settlements.dropFirst()) {
            #expect(before.manifest.periodEnd == after.manifest.periodStart)
            let held = amount(before, "Current Reserve Amount")
            #expect(amount(after, "Previous Reserve Amount Balance") == held.map { -$0 })
            #expect(before.manifest.currentReserveMicros == held.map { -$0 })
            let owed = before.manifest.totalMicros < 0 ? before.manifest.totalMicros : nil
            #expect(amount(after, "Payable to Amazon") == owed)
            #expect(amount(after, "Successful charge") == owed.map { -$0 })
            #expect(SampleFile(after, .flatFileV2).rows.count == 200)
        }
        #expect(chain.settlements[1].manifest.totalMicros < 0)
    }

    @Test func `a charged card ends V1 with four blanks and an empty line, and the debt is posted at the very start`() {
        let charged = SampleChain(seed: 4, count: 3, rows: 90, marketplace: .ca).settlements[2]
        let file = SampleFile(charged, .flatFileV1)
        #expect(file.text.hasSuffix("    \n\n"))
        #expect(file.rows.last?["transaction-type"] == "Successful charge")
        let payable = file.rows.first { $0["transaction-type"] == "Payable to Amazon" }
        #expect(payable?["posted-date"] == file.summary[1])
    }

    @Test func `a euro store pays another store's debt and both say so`() throws {
        let chain = SampleChain(seed: 8, count: 2, rows: 100, marketplace: .de)
        let debtor = try #require(chain.debtorStore)
        let paid = try #require(amount(chain.settlements[0], "Cross-Account Debt Adjustment against ES"))
        #expect(amount(debtor, "Cross-Account Debt Adjustment for DE") == -paid)
        #expect(paid < 0)
        #expect(debtor.manifest.periodStart == chain.settlements[0].manifest.periodStart)
        #expect(SampleChain(seed: 8, count: 2, rows: 100, marketplace: .us).debtorStore == nil)
    }
}
