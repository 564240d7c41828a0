import AcornCore

/// Reads the runs of one file page by page, with their texts, and takes their amounts apart.
///
/// Every statement reads along one key, and memory holds one page and some texts, whatever the file's length.
final class SettlementRunPages {
    private let connection: any SQLConnection
    private let key: AccountKey
    private let entry: Int64
    private let texts: NumberedTexts<String>
    private let labels: NumberedTexts<SettlementRowBatch.Label>
    /// Pages that are read at a time.
    private static let pagesMax = 6

    init(_ connection: any SQLConnection, _ key: AccountKey, entry: Int64) {
        self.connection = connection
        self.key = key
        self.entry = entry
        let own = key.values + [.integer(entry)]
        texts = NumberedTexts { first, last, body in
            try connection.forEach(
                """
                SELECT number, text FROM settlement_texts
                WHERE environment = $1 AND account = $2 AND archive_entry = $3 AND number BETWEEN $4 AND $5
                """, own + [.integer(first), .integer(last)]
            ) { body(try $0.integer(0), try $0.text(1)) }
        }
        labels = NumberedTexts { first, last, body in
            try connection.forEach(
                """
                SELECT label, transaction_type, amount_type, amount_description FROM settlement_labels
                WHERE environment = $1 AND account = $2 AND archive_entry = $3 AND label BETWEEN $4 AND $5
                """, own + [.integer(first), .integer(last)]
            ) { row in
                let number = try row.integer(0)
                body(
                    number,
                    SettlementRowBatch.Label(
                        number: number, transactionType: try row.text(1), amountType: try row.text(2),
                        amountDescription: try row.text(3)))
            }
        }
    }

    /// A run as it is stored.
    struct Stored {
        let run: SettlementRowBatch.Run
        /// The page, in which the run's amounts stand at `run.amounts`.
        let page: [UInt8]
    }

    static let pageQuery = """
        SELECT page, first_run, bytes FROM settlement_pages
        WHERE environment = $1 AND account = $2 AND archive_entry = $3 AND page > $4 ORDER BY page LIMIT $5
        """

    /// The runs of the pages behind number `last`, and the last page's number; nil at the end.
    func runs(after last: Int64) throws -> (runs: [Stored], last: Int64)? {
        var (runs, end): ([Stored], Int64?) = ([], nil)
        try connection.forEach(
            Self.pageQuery, key.values + [.integer(entry), .integer(last), .init(Self.pagesMax)]
        ) { row in
            end = try row.integer(0)
            try Self.forEachRun(try row.bytes(2), first: try row.integer(1)) { runs.append($0) }
        }
        return end.map { (runs, $0) }
    }

    /// Hands on every run of a page.
    static func forEachRun(_ page: [UInt8], first: Int64, _ body: (Stored) throws -> Void) throws {
        do {
            try RunCode.forEach(page, first: first) { try body(Stored(run: $0, page: page)) }
        } catch is PackedNumber.Damaged {
            throw StoreError.damagedRows
        }
    }

    /// Hands on every row of some runs, in their order. `settlement` tells id and currency of a run's settlement.
    func forEachRow(
        of runs: [Stored], settlement: (Int) throws -> (id: String, currency: Currency?),
        _ body: (SettlementRow) throws -> Void
    ) throws {
        var (numbers, labelNumbers): (Set<Int64>, Set<Int64>) = ([], [])
        for stored in runs {
            let run = stored.run
            for case let number? in [
                run.orderText, run.isMerchantOrderSame ? nil : run.merchantOrder, run.marketplace, run.fulfillment,
                run.postedDate, run.itemText, run.merchantItem, run.merchantAdjustmentItem, run.sku,
            ] { numbers.insert(number) }
            try amounts(of: stored) { _, amount in
                labelNumbers.insert(amount.label)
                if let promotion = amount.promotion { numbers.insert(promotion) }
            }
        }
        try texts.load(numbers)
        try labels.load(labelNumbers)
        for stored in runs {
            let (id, currency) = try settlement(stored.run.statement)
            var row = try row(of: stored.run)
            (row.settlementID, row.currency) = (id, currency)
            try amounts(of: stored) { place, amount in
                try fill(&row, place, amount)
                try body(row)
            }
        }
    }

    private func amounts(of stored: Stored, _ body: (Int64, AmountCode.Amount) throws -> Void) throws {
        do { try AmountCode.forEach(stored.page, in: stored.run.amounts, body) } catch is PackedNumber.Damaged {
            throw StoreError.damagedRows
        }
    }

    /// What all rows of a run share.
    private func row(of run: SettlementRowBatch.Run) throws -> SettlementRow {
        func text(_ number: Int64?) throws -> String? { try number.map { try texts[$0] } }
        var row = SettlementRow(run: run)
        row.orderText = try text(run.orderText)
        row.merchantOrder = run.isMerchantOrderSame ? nil : try text(run.merchantOrder)
        row.marketplace = try text(run.marketplace)
        row.fulfillment = try text(run.fulfillment)
        row.postedDate = try text(run.postedDate)
        row.itemText = try text(run.itemText)
        row.merchantItem = try text(run.merchantItem)
        row.merchantAdjustmentItem = try text(run.merchantAdjustmentItem)
        row.sku = try text(run.sku)
        return row
    }

    private func fill(_ row: inout SettlementRow, _ place: Int64, _ amount: AmountCode.Amount) throws {
        let label = try labels[amount.label]
        row.place = place
        row.transactionType = label.transactionType
        row.amountType = label.amountType
        row.amountDescription = label.amountDescription
        row.micros = amount.micros
        row.quantity = amount.quantity
        row.promotion = try amount.promotion.map { try texts[$0] }
    }
}
