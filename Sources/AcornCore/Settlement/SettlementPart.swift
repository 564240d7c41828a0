/// One amount of one row, in Amazon's own words: what every reader hands to a `SettlementTally`.
///
/// A Flat File V2 row is one part; a V1 row, an XML item or a Date Range row may be several.
package struct SettlementPart: Sendable {
    /// Line in the file, from 1.
    package var line: Int
    package var transactionType: String
    package var amountType: String
    package var amountDescription: String
    package var micros: Int64
    package var orderID: String = ""
    package var orderItemCode: String = ""
    package var sku: String = ""
    package var marketplaceName: String = ""
    package var posted: Instant?
    /// The day the file itself names, where it names one; otherwise the store's day of `posted` is used.
    package var day: CalendarDay?

    package init(line: Int, transactionType: String, amountType: String, amountDescription: String, micros: Int64) {
        self.line = line
        self.transactionType = transactionType
        self.amountType = amountType
        self.amountDescription = amountDescription
        self.micros = micros
    }
}
