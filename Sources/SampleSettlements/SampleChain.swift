import AcornCore

/// Consecutive settlements of one store: each begins when the one before it ends, and carries on its reserve and its
/// debt.
///
/// From three settlements on the second ends owing Amazon money, so that the third opens with `Payable to Amazon` and
/// ends with the card charge, as in Canada's and Australia's real files (`facts/settlements.md` §6).
package struct SampleChain: Sendable {
    /// In the order of their periods.
    package let settlements: [SampleSettlement]
    /// A settlement of another store of the account, over the first period, whose debt the first settlement pays: its
    /// row `Cross-Account Debt Adjustment for …` has a twin of opposite sign there. Nil outside the stores that pay in
    /// euro.
    package let debtorStore: SampleSettlement?

    /// Makes `count` settlements of `rows` rows each.
    package init(
        seed: UInt64, count: Int, rows: Int, marketplace: SampleMarketplace = .us,
        options: SampleOptions = SampleOptions()
    ) {
        var random = SplitMix64(seed: seed)
        let debtor: SampleMarketplace? = marketplace.currency?.code != "EUR" ? nil : marketplace == .es ? .it : .es
        let covered = random.draw(1_000..<30_000)
        let owed = random.draw(2_500..<90_000)
        var settlements: [SampleSettlement] = []
        var start = SampleSettlement.firstStart
        for index in 0..<max(0, count) {
            var carry = SampleCarry()
            if let previous = settlements.last {
                carry.previousReserve = previous.balance.currentReserve
                if previous.totalMinor < 0 { carry.debt = -previous.totalMinor }
            }
            if count > 2, index == 1 { carry.endsOwing = owed }
            if index == 0, let debtor {
                carry.debtAdjustment = ("Cross-Account Debt Adjustment against \(debtor.rawValue)", -covered)
            }
            let settlement = SampleSettlement(
                random: SplitMix64(seed: random.next()), rows: rows, marketplace: marketplace, options: options,
                start: start, carry: carry)
            settlements.append(settlement)
            start = settlement.manifest.periodEnd
        }
        self.settlements = settlements
        let debtorSeed = random.next()
        debtorStore = debtor.flatMap { store in
            guard count > 0 else { return nil }
            let adjustment = ("Cross-Account Debt Adjustment for \(marketplace.rawValue)", covered)
            return SampleSettlement(
                random: SplitMix64(seed: debtorSeed), rows: rows, marketplace: store, options: options,
                start: SampleSettlement.firstStart, carry: SampleCarry(debtAdjustment: adjustment))
        }
    }
}
