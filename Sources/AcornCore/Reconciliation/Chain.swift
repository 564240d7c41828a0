/// What consecutive settlements of one account must agree on (`facts/settlements.md` §6 and §11 I4).
///
/// A report does not name its account. Settlements are put into chains by currency, and where several stores share one
/// (euro), by store; inside a chain only settlements whose periods meet to the second are held against each other.
enum Chain {
    static func findings(_ statements: [Statement]) -> [Finding] {
        chains(statements).flatMap(links) + DebtAdjustments.findings(statements)
    }

    /// Settlements that follow each other, each chain by time; Date Range reports overlap as people ask for them.
    static func chains<Link: ChainLink>(_ settlements: [Link]) -> [[Link]] {
        let settled = settlements.filter { $0.format != .dateRange && $0.periodStart != nil && $0.periodEnd != nil }
        let groups = Dictionary(grouping: settled, by: key)
        return groups.keys.sorted().map { (groups[$0] ?? []).sorted(by: isEarlier) }
    }

    private static func key(_ settlement: some ChainLink) -> String {
        let currency = settlement.currency?.code ?? ""
        return isByStore(settlement.currency) ? currency + "/" + (settlement.mainMarketplaceName ?? "") : currency
    }

    /// Whether several stores share a currency, or nobody knows whose it is.
    static func isByStore(_ currency: Currency?) -> Bool { Marketplace.all.count { $0.currency == currency } != 1 }

    private static func isEarlier<Link: ChainLink>(_ a: Link, _ b: Link) -> Bool {
        guard let x = a.periodStart, let y = b.periodStart, x != y else { return a.settlementID < b.settlementID }
        return x < y
    }

    /// For each settlement, those before it that end where it begins.
    private static func candidates(in chain: [some ChainLink]) -> [[Int]] {
        chain.indices.map { index in chain.indices.prefix(index).filter { meets(chain[$0], chain[index]) } }
    }

    /// Settlements that begin where no other ends, each behind the one that ends last before it.
    static func loose<Link: ChainLink>(in chain: [Link]) -> [(before: Link, after: Link)] {
        candidates(in: chain).enumerated().dropFirst().compactMap { index, found in
            guard found.isEmpty, let latest = latest(before: index, in: chain) else { return nil }
            return (latest, chain[index])
        }
    }

    private static func links(of chain: [Statement]) -> [Finding] {
        let candidates = candidates(in: chain)
        // Where two account types run side by side (invoiced orders), several settlements may begin where one ended:
        // first those that take over what it left, then the others.
        var followed: Set<Int> = []
        var linked: Set<Int> = []
        for (index, found) in candidates.enumerated() {
            let free = found.last { !followed.contains($0) && carried(from: chain[$0], to: chain[index]).isEmpty }
            guard let before = free else { continue }
            followed.insert(before)
            linked.insert(index)
        }
        var findings: [Finding] = []
        for (index, statement) in chain.enumerated().dropFirst() where !linked.contains(index) {
            if let before = candidates[index].last(where: { !followed.contains($0) }) {
                followed.insert(before)
                findings += carried(from: chain[before], to: statement)
            } else if candidates[index].isEmpty, let latest = latest(before: index, in: chain) {
                findings.append(broken(latest, statement))
            } else if let before = candidates[index].last, takesOver(statement) {
                // All that it could follow are followed already, and yet it takes something over.
                findings += carried(from: chain[before], to: statement)
            }
        }
        return findings
    }

    /// The settlement that ends last before the one at `index` in the chain. Two versions of one settlement are
    /// reported as such and do not follow each other; settlements of the very same period belong to account types that
    /// run side by side (Brazil closes five at once, facts §6).
    private static func latest<Link: ChainLink>(before index: Int, in chain: [Link]) -> Link? {
        let one = chain[index]
        return chain[..<index].filter { other in
            if one.settlementID.isEmpty { return true }
            return other.settlementID != one.settlementID && !hasSamePeriod(other, one)
        }.max(by: endsEarlier)
    }

    private static func hasSamePeriod<Link: ChainLink>(_ a: Link, _ b: Link) -> Bool {
        a.periodStart == b.periodStart && a.periodEnd == b.periodEnd
    }

    private static func takesOver(_ statement: Statement) -> Bool {
        statement.sum(.reservesReleased) != 0 || statement.sum(.transfersCarriedDebt) != 0
    }

    private static func endsEarlier<Link: ChainLink>(_ a: Link, _ b: Link) -> Bool {
        guard let x = a.periodEnd, let y = b.periodEnd else { return a.periodEnd == nil && b.periodEnd != nil }
        return x < y
    }

    private static func meets<Link: ChainLink>(_ a: Link, _ b: Link) -> Bool {
        guard let end = a.periodEnd, let start = b.periodStart else { return false }
        return (0...1).contains(start.secondsSince1970 - end.secondsSince1970)
    }

    private static func broken(_ a: Statement, _ b: Statement) -> Finding {
        let isGap = (a.periodEnd?.secondsSince1970 ?? 0) < (b.periodStart?.secondsSince1970 ?? 0)
        // What is missing, or what is there twice.
        let from = isGap ? a.periodEnd : b.periodStart
        let to = isGap ? b.periodStart : endsEarlier(a, b) ? a.periodEnd : b.periodEnd
        return Finding(
            isGap ? .periodGap : .periodOverlap, settlement: b.settlementID, severity: .warning,
            Evidence(file: b.sources.first).fact("from", from?.iso8601 ?? "").fact("to", to?.iso8601 ?? "")
                .fact("otherSettlement", a.settlementID).fact("otherFile", a.sources.first ?? ""))
    }

    // MARK: What is carried over

    private static func carried(from a: Statement, to b: Statement) -> [Finding] {
        var findings: [Finding] = []
        let held = a.sum(.reservesHeld)
        let released = b.sum(.reservesReleased)
        // Damaged sums may be as far down as Int64 goes, where a plain minus would crash.
        if held != 0 || released != 0, released != 0 &- held {
            findings.append(difference(.reserveNotCarried, a, b, expected: 0 &- held, computed: released))
        }
        let owed = min(a.declaredTotal ?? a.computedTotal, 0)
        let opened = b.sum(.transfersCarriedDebt)
        if owed != opened {
            // A debt that another store of the seller has paid is not carried, or only in part.
            let isPaidElsewhere = b.sum(.transfersDebtAdjustment) != 0 || a.sum(.transfersDebtAdjustment) != 0
            findings.append(
                difference(
                    .debtNotCarried, a, b, expected: owed, computed: opened, severity: isPaidElsewhere ? .warning : nil)
            )
        }
        return findings
    }

    private static func difference(
        _ code: FindingCode, _ a: Statement, _ b: Statement, expected: Int64, computed: Int64,
        severity: Finding.Severity? = nil
    ) -> Finding {
        Finding(
            code, settlement: b.settlementID, severity: severity,
            Evidence(file: b.sources.first)
                .amount("expected", expected, b.currency).amount("carried", computed, b.currency)
                .fact("otherSettlement", a.settlementID).fact("otherFile", a.sources.first ?? ""))
    }
}

extension Statement {
    /// The sum of one category, in micros.
    package func sum(_ category: Category) -> Int64 {
        lines.filter { $0.category == category }.reduce(0) { $0 &+ $1.micros }
    }
}
