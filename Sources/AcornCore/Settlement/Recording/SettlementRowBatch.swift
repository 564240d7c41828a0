/// Rows of a settlement file in coded form: what repeats is a number, what repeats from row to row stands once.
///
/// Numbers of texts, labels and runs go from 1 through the whole file.
package struct SettlementRowBatch: Sendable {
    /// Neighbouring rows that differ only in their label, amount, quantity and promotion.
    package struct Run: Hashable, Sendable {
        package var run: Int64
        /// The number of the settlement in the file, from 0.
        package var statement: Int
        /// The line of the first row; the row at place `p` is line `firstLine + p` when the run is exact.
        package var firstLine: Int64
        package var rows: Int64 = 0
        package var sum: Int64 = 0
        /// Where its amounts stand in `SettlementRowBatch.amountBytes`.
        package var amounts = 0..<0
        /// Whether the lines can be written again from what stands here; else they are kept as they are.
        package var isExact: Bool
        /// An order id in one of Amazon's forms (`OrderKey`), or else the number of its text.
        package var order: Int64?
        package var orderText: Int64?
        package var merchantOrder: Int64?
        package var isMerchantOrderSame = false
        package var adjustment: String?
        package var shipment: String?
        package var marketplace: Int64?
        package var fulfillment: Int64?
        /// Seconds since 1970.
        package var posted: Int64?
        /// The day the file or the clock in UTC tells, in days since 1970.
        package var day: Int64?
        /// `posted-date` where it is not the day of `posted-date-time`.
        package var postedDate: Int64?
        package var itemCode: Int64?
        package var itemZeros: Int64 = 0
        package var itemText: Int64?
        package var merchantItem: Int64?
        package var merchantAdjustmentItem: Int64?
        package var sku: Int64?

        package init(run: Int64, statement: Int, firstLine: Int64, isExact: Bool) {
            self.run = run
            self.statement = statement
            self.firstLine = firstLine
            self.isExact = isExact
        }
    }

    /// The three texts that say what an amount is.
    package struct Label: Hashable, Sendable {
        package let number: Int64
        package let transactionType: String
        package let amountType: String
        package let amountDescription: String

        package init(number: Int64, transactionType: String, amountType: String, amountDescription: String) {
            self.number = number
            self.transactionType = transactionType
            self.amountType = amountType
            self.amountDescription = amountDescription
        }
    }

    /// A line that is kept as it stands in the file, with its end; a long one in several pieces.
    package struct Raw: Hashable, Sendable {
        package let line: Int64
        package let piece: Int64
        package let bytes: [UInt8]
    }

    /// Rows and their sum of one label on one day; 0 is the day of rows for which the file tells none.
    package struct Sum: Hashable, Sendable {
        package let statement: Int
        package let label: Int64
        package let day: Int64
        package let rows: Int64
        package let micros: Int64

        package init(statement: Int, label: Int64, day: Int64, rows: Int64, micros: Int64) {
            self.statement = statement
            self.label = label
            self.day = day
            self.rows = rows
            self.micros = micros
        }
    }

    package var labels: [Label] = []
    package var texts: [(number: Int64, text: String)] = []
    package var runs: [Run] = []
    /// The amounts of all runs (`AmountCode`).
    package var amountBytes: [UInt8] = []
    package var raws: [Raw] = []
    /// What is to be added to the sums of the file.
    package var sums: [Sum] = []
    var amounts = 0
    var rawBytes = 0

    package init() {}

    /// Whether it is time to write it away.
    var isFull: Bool { amounts >= Self.amountsMax || rawBytes >= Self.rawBytesMax || runs.count >= Self.runsMax }

    /// Whether it must not grow any more.
    var isOverfull: Bool { amounts >= 4 * Self.amountsMax }

    /// Adds a line that is kept as it stands.
    mutating func keep(_ line: Raw) {
        rawBytes += line.bytes.count
        raws.append(line)
    }

    /// Puts runs into the order of their lines and numbers them from `last + 1`: amounts that were read the general way
    /// come later than those around them.
    mutating func order(after last: Int64) {
        if !zip(runs, runs.dropFirst()).allSatisfy({ $0.firstLine <= $1.firstLine }) {
            let places = runs.indices.sorted { (runs[$0].firstLine, $0) < (runs[$1].firstLine, $1) }
            runs = places.map { runs[$0] }
        }
        for index in runs.indices { runs[index].run = last + Int64(index) + 1 }
    }

    private static let amountsMax = 1 << 14
    private static let runsMax = 1 << 14
    private static let rawBytesMax = 1 << 21

    mutating func removeAll() {
        labels.removeAll(keepingCapacity: true)
        texts.removeAll(keepingCapacity: true)
        runs.removeAll(keepingCapacity: true)
        amountBytes.removeAll(keepingCapacity: true)
        amounts = 0
        sums.removeAll(keepingCapacity: true)
        raws.removeAll(keepingCapacity: true)
        rawBytes = 0
    }
}

/// How a file writes what coded rows leave out; the same for all its exact rows.
package struct SettlementRowStyle: Hashable, Sendable {
    /// `.` or `,`; nil while no amount has shown it.
    package var decimalMark: UInt8?
    package var fractionDigits = 2
    /// Whether dates are written `14.03.2023 07:49:55 UTC` instead of `2023-03-14 07:49:55 UTC`.
    package var hasDottedDates: Bool?
    /// Whether lines end with CR LF.
    package var hasCarriageReturns: Bool?

    package init() {}
}
