package import AcornCore

/// Writes batches of coded rows of one file; `finish` ends it.
package final class SettlementRowWriter {
    private let connection: any SQLConnection
    private let key: AccountKey
    private let entry: Int64
    private var pages: Int64 = 0
    private var postings = SettlementPostings()
    /// The page that is being filled, kept for its room.
    private var bytes: [UInt8] = []

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
    private static let pages = BulkInsert(
        into: "settlement_pages", columns: front + ["page", "first_run", "rows_count", "total_micros", "bytes"])
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
        try writePages(batch)
        try write(Self.lines, batch.raws) { row, writer in
            try writer.append(row.line)
            try writer.append(row.piece)
            try row.bytes.withUnsafeBufferPointer { try writer.append(bytes: $0) }
        }
        for sum in batch.sums { try add(sum) }
        if postings.isFull { try postings.write(connection, key, entry: entry) }
    }

    /// Ends the file: what is still to be written is.
    package func finish() throws { try postings.write(connection, key, entry: entry) }

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

    /// A page is to fit into one of SQLite's with its other columns.
    private static let pageBytes = 3_960

    private func writePages(_ batch: SettlementRowBatch) throws {
        guard !batch.runs.isEmpty else { return }
        try connection.bulkInsert(Self.pages) { writer in
            try batch.amountBytes.withUnsafeBufferPointer { amounts in
                var rest = batch.runs[...]
                while !rest.isEmpty { rest = rest.dropFirst(try writePage(rest, amounts, writer)) }
            }
        }
    }

    /// Writes the first of some runs, as many as fit into a page and one at least; returns how many.
    private func writePage(
        _ runs: ArraySlice<SettlementRowBatch.Run>, _ amounts: UnsafeBufferPointer<UInt8>, _ writer: any BulkWriter
    ) throws -> Int {
        var code = RunCode()
        var (count, rows, micros) = (0, 0 as Int64, 0 as Int64)
        pages += 1
        bytes.removeAll(keepingCapacity: true)
        for run in runs {
            let end = bytes.count
            code.append(run, amounts: UnsafeBufferPointer(rebasing: amounts[run.amounts]), to: &bytes)
            if bytes.count > Self.pageBytes, count > 0 {
                bytes.removeLast(bytes.count - end)
                break
            }
            count += 1
            rows += run.rows
            micros &+= run.sum
            postings.add(run, page: pages)
        }
        for value in [key.environment, key.account, entry, pages, runs[runs.startIndex].run, rows, micros] {
            try writer.append(value)
        }
        try bytes.withUnsafeBufferPointer { try writer.append(bytes: $0) }
        try writer.endRow()
        return count
    }
}
