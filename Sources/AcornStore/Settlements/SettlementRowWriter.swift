package import AcornCore

/// Writes batches of coded rows.
package struct SettlementRowWriter {
    private let connection: any SQLConnection
    private let key: AccountKey
    private let entry: Int64

    package init(_ connection: any SQLConnection, _ key: AccountKey, entry: Int64) {
        self.connection = connection
        self.key = key
        self.entry = entry
    }

    private static let front = ["environment", "account", "archive_entry"]
    private static let texts = BulkInsert(into: "settlement_texts", columns: front + ["number", "text"])
    private static let labels = BulkInsert(
        into: "settlement_labels",
        columns: front + ["label", "transaction_type", "amount_type", "amount_description"])
    private static let runs = BulkInsert(
        into: "settlement_runs",
        columns: front + [
            "run", "statement", "first_line", "rows_count", "total_micros", "is_exact", "order_key", "order_text",
            "merchant_order", "adjustment_id", "shipment_id", "marketplace", "fulfillment", "posted_at", "posted_day",
            "posted_date", "item_code", "item_zeros", "item_text", "merchant_item", "merchant_adjustment_item", "sku",
            "amounts",
        ])
    private static let lines = BulkInsert(into: "settlement_lines", columns: front + ["line", "piece", "bytes"])

    /// Writes one batch; nothing of it is kept here.
    package func write(_ batch: SettlementRowBatch) throws {
        try write(Self.texts, batch.texts) { row, writer in
            try writer.append(row.number)
            try writer.append(row.text)
        }
        try write(Self.labels, batch.labels) { row, writer in
            try writer.append(row.number)
            for text in [row.transactionType, row.amountType, row.amountDescription] { try writer.append(text) }
        }
        try batch.amountBytes.withUnsafeBufferPointer { amounts in
            try write(Self.runs, batch.runs) { run, writer in
                try Self.append(run, writer)
                try writer.append(bytes: UnsafeBufferPointer(rebasing: amounts[run.amounts]))
            }
        }
        try write(Self.lines, batch.raws) { row, writer in
            try writer.append(row.line)
            try writer.append(row.piece)
            try row.bytes.withUnsafeBufferPointer { try writer.append(bytes: $0) }
        }
        for sum in batch.sums { try add(sum) }
    }

    /// A file of very many labels or days comes with its sums in several parts.
    private func add(_ sum: SettlementRowBatch.Sum) throws {
        try connection.execute(
            """
            INSERT INTO settlement_sums
                (environment, account, archive_entry, statement, label, posted_day, rows_count, amount_micros)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (environment, account, archive_entry, statement, label, posted_day) DO UPDATE SET
                rows_count = settlement_sums.rows_count + excluded.rows_count,
                amount_micros = settlement_sums.amount_micros + excluded.amount_micros
            """,
            key.values + [
                .integer(entry), .init(sum.statement), .integer(sum.label), .integer(sum.day), .integer(sum.rows),
                .integer(sum.micros),
            ])
    }

    private func write<Row>(
        _ insert: BulkInsert, _ rows: [Row], _ body: (Row, any BulkWriter) throws -> Void
    ) throws {
        guard !rows.isEmpty else { return }
        try connection.bulkInsert(insert) { writer in
            for row in rows {
                try writer.append(key.environment)
                try writer.append(key.account)
                try writer.append(entry)
                try body(row, writer)
                try writer.endRow()
            }
        }
    }

    private static func append(_ run: SettlementRowBatch.Run, _ writer: any BulkWriter) throws {
        try writer.append(run.run)
        try writer.append(Int64(run.statement))
        try writer.append(run.firstLine)
        try writer.append(run.rows)
        try writer.append(run.sum)
        try writer.append(run.isExact ? 1 : 0 as Int64)
        try writer.append(number: run.order)
        try writer.append(number: run.orderText)
        // Zero says that it is the order's own id; numbers of texts go from 1.
        try writer.append(number: run.isMerchantOrderSame ? 0 : run.merchantOrder)
        try writer.append(.init(run.adjustment))
        try writer.append(.init(run.shipment))
        try writer.append(number: run.marketplace)
        try writer.append(number: run.fulfillment)
        try writer.append(number: run.posted.map { $0 &* 1_000_000 })
        try writer.append(number: run.day)
        try writer.append(number: run.postedDate)
        try writer.append(number: run.itemCode)
        try writer.append(run.itemZeros)
        try writer.append(number: run.itemText)
        try writer.append(number: run.merchantItem)
        try writer.append(number: run.merchantAdjustmentItem)
        try writer.append(number: run.sku)
    }
}

extension BulkWriter {
    fileprivate func append(number: Int64?) throws {
        if let number { try append(number) } else { try appendNull() }
    }
}
