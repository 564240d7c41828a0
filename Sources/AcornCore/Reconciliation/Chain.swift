/// What consecutive settlements of one account must agree on (`facts/settlements.md` §6 and §11 I4).
///
/// A report does not name its account. Settlements are put into chains by currency, and where several stores share one
/// (euro), by store; inside a chain only settlements whose periods meet to the second are held against each other.
enum Chain {
    static func findings(_ statements: [Statement]) -> [Finding] {
        let settled = statements.filter { $0.format != .dateRange && $0.periodStart != nil && $0.periodEnd != nil }
        let groups = Dictionary(grouping: settled, by: key)
        var findings: [Finding] = []
        for key in groups.keys.sorted() {
            findings += links(of: (groups[key] ?? []).sorted(by: isEarlier))
        }
        return findings + DebtAdjustments.findings(statements)
    }

    private static func key(_ statement: Statement) -> String {
        let currency = statement.currency?.code ?? ""
        let stores = Marketplace.all.filter { $0.currency == statement.currency }
        return stores.count == 1 ? currency : currency + "/" + (statement.mainMarketplaceName ?? "")
    }

    private static func isEarlier(_ a: Statement, _ b: Statement) -> Bool {
        guard let x = a.periodStart, let y = b.periodStart, x != y else { return a.settlementID < b.settlementID }
        return x < y
    }

    private static func links(of chain: [Statement]) -> [Finding] {
        let candidates = chain.indices.map { index in
            chain.indices.prefix(index).filter { meets(chain[$0], chain[index]) }
        }
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
    private static func latest(before index: Int, in chain: [Statement]) -> Statement? {
        let one = chain[index]
        return chain[..<index].filter { other in
            if one.settlementID.isEmpty { return true }
            return other.settlementID != one.settlementID && !hasSamePeriod(other, one)
        }.max(by: endsEarlier)
    }

    private static func hasSamePeriod(_ a: Statement, _ b: Statement) -> Bool {
        a.periodStart == b.periodStart && a.periodEnd == b.periodEnd
    }

    private static func takesOver(_ statement: Statement) -> Bool {
        statement.sum(.reservesReleased) != 0 || statement.sum(.transfersCarriedDebt) != 0
    }

    private static func endsEarlier(_ a: Statement, _ b: Statement) -> Bool {
        guard let x = a.periodEnd, let y = b.periodEnd else { return a.periodEnd == nil && b.periodEnd != nil }
        return x < y
    }

    private static func meets(_ a: Statement, _ b: Statement) -> Bool {
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
