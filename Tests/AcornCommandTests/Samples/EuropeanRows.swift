import Foundation
import Testing

/// Real European rows: a store's dump of Flat File V2 rows, and what the bank booked for its settlements. The dump is
/// turned back into the reports as that store writes them.
struct EuropeanRows {
    struct Row {
        let posted: Posted
        let transactionType, orderID, amountType, amountDescription, marketplace, settlement: String
        let cents: Int
    }

    /// `Wed Oct 01 2025 09:18:38 GMT+0000 (GMT)` taken apart.
    struct Posted: Comparable {
        let year, month, day: Int
        let time: String
        private static let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]

        init?(_ text: Substring) {
            let words = text.split(separator: " ")
            guard words.count == 7, words[5] == "GMT+0000", let month = Self.months.firstIndex(of: String(words[1])),
                let day = Int(words[2]), let year = Int(words[3])
            else { return nil }
            (self.year, self.month, self.day, self.time) = (year, month + 1, day, String(words[4]))
        }

        private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        /// `01.10.2025`.
        var date: String { "\(Self.padded(day)).\(Self.padded(month)).\(year)" }
        /// `01.10.2025 09:18:38 UTC`.
        var stamp: String { "\(date) \(time) UTC" }

        private var key: String { "\(year)-\(Self.padded(month))-\(Self.padded(day)) \(time)" }
        static func < (a: Posted, b: Posted) -> Bool { a.key < b.key }
    }

    let rows: [Row]
    /// Cents booked for each settlement that was paid out.
    let booked: [String: Int]

    init() throws {
        let dump = try String(
            contentsOfFile: Samples.path("settlement/dankman23__EU_jtl-settlementpos_2025-10_A.csv"), encoding: .utf8)
        rows = try dump.split(separator: "\n").dropFirst().map { line in
            let cells = line.split(separator: ";", omittingEmptySubsequences: false)
            try #require(cells.count == 12)
            return Row(
                posted: try #require(Posted(cells[1])), transactionType: String(cells[2]), orderID: String(cells[3]),
                amountType: String(cells[5]), amountDescription: String(cells[6]), marketplace: String(cells[10]),
                settlement: String(cells[11]), cents: Int(try Micros.of(String(cells[7])) / 10_000))
        }
        let payouts = try String(
            contentsOfFile: Samples.path("settlement/dankman23__EU_payouts_2025-10_A.csv"), encoding: .utf8)
        booked = try payouts.split(separator: "\n").dropFirst().reduce(into: [:]) { booked, line in
            let cells = line.split(separator: ",")
            booked[String(cells[0])] = Int(try Micros.of(String(cells[3])) / 10_000)
        }
    }

    func rows(of settlement: String) -> [Row] { rows.filter { $0.settlement == settlement } }

    // MARK: Flat File V2

    /// What the summary row says besides the id and the currency.
    struct Summary {
        var start = ""
        var end = ""
        var deposit = ""
        var total = ""
    }

    static let columns = [
        "settlement-id", "settlement-start-date", "settlement-end-date", "deposit-date", "total-amount", "currency",
        "transaction-type", "order-id", "merchant-order-id", "adjustment-id", "shipment-id", "marketplace-name",
        "amount-type", "amount-description", "amount", "fulfillment-id", "posted-date", "posted-date-time",
        "order-item-code", "merchant-order-item-id", "merchant-adjustment-item-id", "sku", "quantity-purchased",
        "promotion-id",
    ]

    /// `-1141,18`, as German stores write it.
    static func comma(_ cents: Int) -> String {
        let rest = String(cents.magnitude % 100)
        return (cents < 0 ? "-" : "") + "\(cents.magnitude / 100)," + (rest.count < 2 ? "0" + rest : rest)
    }

    /// The report of one settlement in Windows-1252. The dump has no SKUs, so each order is given one with an umlaut.
    func report(of settlement: String, _ summary: Summary) -> [UInt8] {
        var lines = [Self.columns]
        let opening = [settlement, summary.start, summary.end, summary.deposit, summary.total, "EUR"]
        lines.append(opening + Array(repeating: "", count: 18))
        for row in rows(of: settlement) {
            let isOrder = !row.orderID.isEmpty
            lines.append([
                settlement, "", "", "", "", "", row.transactionType, row.orderID, "", "", "", row.marketplace,
                row.amountType, row.amountDescription, Self.comma(row.cents), isOrder ? "MFN" : "", row.posted.date,
                row.posted.stamp, isOrder ? "07821148853890" : "", "", "", isOrder ? "BÜRSTE-Größe-7" : "", "", "",
            ])
        }
        let text = lines.map { $0.joined(separator: "\t") + "\n" }.joined()
        // The letters used here have the same number in Unicode and in Windows-1252.
        return text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
}
