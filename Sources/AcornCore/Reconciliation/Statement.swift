/// One settlement as its report tells it: what was declared, what the rows add up to, and where every cent came from.
package struct Statement: Hashable, Sendable {
    /// Amazon's settlement id; empty where the report never says.
    package var settlementID: String
    /// The files it was read from, as they were named on the way in.
    package var sources: [String]
    package var format: SettlementFormat
    /// Nil where the report never says.
    package var currency: Currency?
    package var periodStart: Instant?
    package var periodEnd: Instant?
    package var depositDate: Instant?
    /// The report's own total in micros: `total-amount`, `TotalAmount`, or the sum of the `total` column of a Date
    /// Range report.
    package var declaredTotal: Int64?
    /// The sum of all rows, in micros.
    package var computedTotal: Int64
    /// Detail rows; the header and the summary row do not count.
    package var rows: Int
    /// What the rows say, summed by their three texts; sorted by category, then by text.
    package var lines: [StatementLine]
    /// Distinct order ids named in the rows.
    package var orders: Int
    package var earliestPosted: Instant?
    package var latestPosted: Instant?
    /// The `marketplace-name` that most rows carry; nil where no row names a known store.
    package var mainMarketplaceName: String?
    /// Sums by order, SKU, day or marketplace, where they were asked for.
    package var breakdowns: [Breakdown]

    /// Digits after the point to show; two where the currency is not known.
    package var digits: Int { currency?.digits ?? 2 }

    /// Declared less computed, in micros; nil where nothing was declared. A difference too large for `Int64` is the
    /// largest there is: it must not crash, and it does not tie.
    package var difference: Int64? {
        declaredTotal.map { declared in
            let (difference, overflow) = declared.subtractingReportingOverflow(computedTotal)
            return overflow ? (declared < 0 ? .min : .max) : difference
        }
    }

    /// Whether the report proves itself to the cent.
    package var ties: Bool { difference == 0 }

    /// Sums by category, in the order of the tree; categories without rows are left out. Additions wrap, because
    /// damaged amounts (`sumTooLarge`) must not crash.
    package var categories: [CategoryTotal] {
        var totals: [Category: CategoryTotal] = [:]
        for line in lines {
            var total = totals[line.category] ?? CategoryTotal(category: line.category, micros: 0, rows: 0)
            total.micros &+= line.micros
            total.rows += line.rows
            totals[line.category] = total
        }
        return Category.allCases.compactMap { totals[$0] }
    }

    /// Sums by group, in the order of the waterfall; groups without rows are left out.
    package var groups: [(group: Category.Group, micros: Int64, rows: Int)] {
        let byCategory = categories
        return Category.Group.allCases.compactMap { group in
            let members = byCategory.filter { $0.category.group == group }
            guard !members.isEmpty else { return nil }
            return (group, members.reduce(0) { $0 &+ $1.micros }, members.reduce(0) { $0 + $1.rows })
        }
    }

    /// Amounts whose texts no rule knew.
    package var unclassified: Int { lines.filter { $0.category == .otherUnclassified }.reduce(0) { $0 + $1.rows } }
}

/// The sum of all amounts that carry the same three texts.
package struct StatementLine: Hashable, Sendable {
    package let transactionType: String
    package let amountType: String
    package let amountDescription: String
    package let category: Category
    package var micros: Int64
    package var rows: Int
}

/// The sum of a category.
package struct CategoryTotal: Hashable, Sendable {
    package let category: Category
    package var micros: Int64
    package var rows: Int
}

/// What a statement can be broken down by besides categories.
package enum Dimension: String, CaseIterable, Hashable, Sendable {
    case order, sku, day, marketplace
}

/// Sums by one dimension; amounts that have no such value (account-level fees have no order) stand under an empty key.
package struct Breakdown: Hashable, Sendable {
    package let dimension: Dimension
    package var lines: [BreakdownLine]
}

/// One key of a breakdown with its sum, whole and by group.
package struct BreakdownLine: Hashable, Sendable {
    package let key: String
    package var micros: Int64
    package var rows: Int
    /// Micros by group, in the order of `Category.Group.allCases`.
    package var groups: [Int64]
}
