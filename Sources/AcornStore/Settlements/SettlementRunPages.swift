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
    static let runsMax = 500

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
        var run: SettlementRowBatch.Run
        /// With the numbers of its texts, which stand in the run.
        let amounts: [UInt8]
    }

    static let columns = """
        run, statement, first_line, is_exact, order_key, order_text, merchant_order, adjustment_id, shipment_id,
            marketplace, fulfillment, posted_at, posted_day, posted_date, item_code, item_zeros, item_text,
            merchant_item, merchant_adjustment_item, sku, amounts
        """

    static let pageQuery = """
        SELECT \(columns) FROM settlement_runs
        WHERE environment = $1 AND account = $2 AND archive_entry = $3 AND run > $4 ORDER BY run LIMIT $5
        """

    /// The runs behind number `last`, at most `runsMax`; none at the end.
    func page(after last: Int64) throws -> [Stored] {
        try connection.rows(
            Self.pageQuery, key.values + [.integer(entry), .integer(last), .init(Self.runsMax)]
        ) { try Self.stored($0) }
    }

    static func stored(_ row: borrowing SQLRow) throws -> Stored {
        var run = SettlementRowBatch.Run(
            run: try row.integer(0), statement: Int(try row.integer(1)), firstLine: try row.integer(2),
            isExact: try row.flag(3))
        run.order = try row.integerOrNil(4)
        run.orderText = try row.integerOrNil(5)
        run.merchantOrder = try row.integerOrNil(6)
        run.isMerchantOrderSame = run.merchantOrder == 0
        run.adjustment = try row.textOrNil(7)
        run.shipment = try row.textOrNil(8)
        run.marketplace = try row.integerOrNil(9)
        run.fulfillment = try row.integerOrNil(10)
        run.posted = try row.instantOrNil(11)?.secondsSince1970
        run.day = try row.integerOrNil(12)
        run.postedDate = try row.integerOrNil(13)
        run.itemCode = try row.integerOrNil(14)
        run.itemZeros = try row.integer(15)
        run.itemText = try row.integerOrNil(16)
        run.merchantItem = try row.integerOrNil(17)
        run.merchantAdjustmentItem = try row.integerOrNil(18)
        run.sku = try row.integerOrNil(19)
        return Stored(run: run, amounts: try row.bytes(20))
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
        do { try AmountCode.forEach(stored.amounts, body) } catch is AmountCode.Damaged {
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
