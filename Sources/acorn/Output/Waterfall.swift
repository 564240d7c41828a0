import AcornCore

/// The way from sales to the deposit as bars: each group's amount hangs where the one before it ended.
///
/// Bars are drawn in half columns with whole-number arithmetic, and what is not zero is never invisible.
struct Waterfall {
    struct Step: Hashable {
        let label: String
        let micros: Int64
        /// The balance after the step.
        let balance: Int64
        let isTotal: Bool
    }

    let steps: [Step]

    /// The steps of a statement, closed by the sum of its rows.
    init(_ statement: Statement, language: Language) {
        var balance: Int64 = 0
        var steps: [Step] = []
        for group in statement.groups {
            balance &+= group.micros
            let label = group.group.name(in: language)
            steps.append(Step(label: label, micros: group.micros, balance: balance, isTotal: false))
        }
        // What ties is the deposit; what does not is only a sum. A Date Range report has payouts among its rows.
        let isDeposit = statement.ties && statement.format != .dateRange
        let label = (isDeposit ? OutputWords.deposited : OutputWords.sumOfRows)[language]
        let total = statement.computedTotal
        steps.append(Step(label: label, micros: total, balance: total, isTotal: true))
        self.steps = steps
    }

    /// Each step's bar, `columns` wide at most, without trailing blanks.
    func bars(columns: Int) -> [String] {
        let spans = steps.map { step in
            let from = step.isTotal ? 0 : step.balance &- step.micros
            return (low: min(from, step.balance), high: max(from, step.balance))
        }
        let low = spans.map(\.low).min() ?? 0
        let high = spans.map(\.high).max() ?? 0
        let scale = Scale(low: low, high: high, halves: max(2, columns * 2))
        return spans.map { span in
            guard span.low != span.high else { return "" }
            return Self.bar(from: scale.position(span.low), to: scale.position(span.high))
        }
    }

    /// A bar between two half columns.
    private static func bar(from: Int, to: Int) -> String {
        // Half a column at least, and never beyond the right edge.
        let start = to > from ? from : max(0, to - 1)
        let end = max(to, start + 1)
        var bar = ""
        for column in 0..<(end + 1) / 2 {
            let left = (start..<end).contains(column * 2)
            let right = (start..<end).contains(column * 2 + 1)
            bar += left && right ? "█" : left ? "▌" : right ? "▐" : " "
        }
        return bar
    }

    /// Maps amounts to half columns. Right for every pair of `Int64`: a distance is one unsigned word, a product two.
    private struct Scale {
        let low: Int64
        let halves: UInt64
        let range: UInt64

        init(low: Int64, high: Int64, halves: Int) {
            self.low = low
            self.halves = UInt64(halves)
            range = UInt64(bitPattern: high &- low)
        }

        func position(_ value: Int64) -> Int {
            guard range > 0 else { return 0 }
            let distance = UInt64(bitPattern: value &- low)
            return Int(range.dividingFullWidth(distance.multipliedFullWidth(by: halves)).quotient)
        }
    }
}
