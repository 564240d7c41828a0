import AcornCore

/// A breakdown as a table: each key's sum, and what it is made of where the terminal is wide enough.
struct BreakdownText {
    let language: Language
    let paint: Paint
    let width: Int
    let linesMax: Int

    /// Writes the table; days and marketplaces in their order, orders and SKUs with the largest amounts first.
    func write(_ breakdown: Breakdown, digits: Int, to sink: inout some TextOutputStream) {
        let title = Words("By ", "按")[language] + breakdown.dimension.name(in: language).lowercasedUnlessAcronym
        sink.write(paint.bold(title) + "\n")
        let shown = shownLines(breakdown)
        let full = table(shown, breakdown.dimension, digits: digits, withParts: true)
        let slim = table(shown, breakdown.dimension, digits: digits, withParts: false)
        (full.width <= width ? full : slim).write(paint: paint, to: &sink)
        if breakdown.lines.count > shown.count {
            sink.write(paint.dim(OutputWords.more(breakdown.lines.count - shown.count, language)) + "\n")
        }
        sink.write("\n")
    }

    private func shownLines(_ breakdown: Breakdown) -> [BreakdownLine] {
        switch breakdown.dimension {
        case .day, .marketplace: Array(breakdown.lines.prefix(linesMax))
        case .order, .sku:
            Array(breakdown.lines.sorted(by: Self.isLarger).prefix(linesMax))
        }
    }

    private static func isLarger(_ a: BreakdownLine, _ b: BreakdownLine) -> Bool {
        (b.micros.magnitude, a.key) < (a.micros.magnitude, b.key)
    }

    private func table(
        _ lines: [BreakdownLine], _ dimension: Dimension, digits: Int, withParts: Bool
    ) -> TextTable {
        let parts = withParts ? Part.allCases : []
        var table = TextTable([.left, .right] + parts.map { _ in .right } + [.right])
        table.add(
            [dimension.name(in: language), OutputWords.rows[language]] + parts.map { $0.name[language] }
                + [OutputWords.amount[language]], bold: true)
        table.addRule()
        for line in lines {
            let name = line.key.isEmpty ? OutputWords.noKey[language] : VisibleText.of(line.key)
            let key = DisplayWidth.cut(name, to: 34)
            table.add(
                [key, AmountShown.count(line.rows)] + parts.map { AmountShown.of($0.sum(of: line), digits: digits) }
                    + [AmountShown.of(line.micros, digits: digits)])
        }
        return table
    }

    /// Fifteen groups do not fit on a terminal; these five do, and every group belongs to one.
    enum Part: CaseIterable {
        case sales, refunds, taxes, fees, other

        var name: Words {
            switch self {
            case .sales: Words("Sales", "销售")
            case .refunds: Words("Refunds", "退款")
            case .taxes: Words("Taxes", "税款")
            case .fees: Words("Fees", "费用")
            case .other: Words("Other", "其他")
            }
        }

        static func of(_ group: Category.Group) -> Part {
            switch group {
            case .sales, .shipping, .promotions: .sales
            case .refunds: .refunds
            case .taxes: .taxes
            case .sellingFees, .fbaFees, .storage, .advertising, .shippingServices: .fees
            case .reimbursements, .loans, .other, .reserves, .transfers: .other
            }
        }

        func sum(of line: BreakdownLine) -> Int64 {
            zip(Category.Group.allCases, line.groups).reduce(0) { Self.of($1.0) == self ? $0 &+ $1.1 : $0 }
        }
    }
}

extension String {
    /// `Order` within a title is `order`; `SKU` stays.
    fileprivate var lowercasedUnlessAcronym: String { self == uppercased() ? self : lowercased() }
}
