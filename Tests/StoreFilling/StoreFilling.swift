import AcornCore
package import AcornStore

/// Fills a store with invented orders and settlement rows; the same numbers give the same rows.
package enum StoreFilling {
    /// The account that is filled.
    package static let key = AccountKey(environment: 1, account: 1)
    private static let startMicros: Int64 = 1_700_000_000_000_000

    /// Makes the account.
    package static func account(_ store: Store) async throws {
        try await store.write { connection in
            try connection.execute(
                """
                INSERT INTO accounts (environment, account, selling_partner_id, region, name, created_at)
                VALUES ($1, $2, 'BENCH', 'na', 'bench', 0) ON CONFLICT (environment, account) DO NOTHING
                """, key.values)
        }
    }

    /// Mixes a number so that neighbours are far apart.
    package static func mixed(_ number: Int64) -> Int64 {
        var bits = UInt64(bitPattern: number) &+ 0x9E37_79B9_7F4A_7C15
        bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
        return Int64(bitPattern: (bits ^ bits >> 31) >> 1)
    }

    /// Seven digits with zeros in front.
    private static func seven(_ number: Int64) -> String {
        String(String(10_000_000 + number % 10_000_000).dropFirst())
    }

    /// The id of an order by its number.
    package static func orderID(_ number: Int64) -> String {
        let bits = mixed(number)
        return "1\(11 + number % 4)-\(seven(bits / 7))-\(seven(bits / 77_777_777 + number))"
    }

    private static let orderInsert = BulkInsert(
        into: "orders",
        columns: [
            "environment", "account", "order_id", "marketplace_id", "sales_channel", "status", "fulfilled_by",
            "created_at", "updated_at", "total_micros", "currency", "archive_entry",
        ])
    private static let itemInsert = BulkInsert(
        into: "order_items",
        columns: [
            "environment", "account", "order_id", "order_item_id", "seller_sku", "asin", "quantity_ordered",
            "quantity_fulfilled", "unit_price_micros", "currency", "archive_entry",
        ])
    private static let batch: Int64 = 50_000

    /// Orders of one item each, in transactions of some ten thousand, as a first synchronization brings them.
    package static func orders(_ store: Store, _ count: Int64) async throws {
        for first in stride(from: 0 as Int64, to: count, by: Int(batch)) {
            let numbers = first..<min(count, first + batch)
            try await store.write { connection in
                try connection.bulkInsert(orderInsert) { writer in
                    for number in numbers { try append(order: number, writer) }
                }
                try connection.bulkInsert(itemInsert) { writer in
                    for number in numbers { try append(item: number, writer) }
                }
            }
        }
    }

    private static func append(order number: Int64, _ writer: any BulkWriter) throws {
        let created = startMicros + number * 31_000_000
        try writer.append(key.environment)
        try writer.append(key.account)
        try writer.append(orderID(number))
        for text in ["ATVPDKIKX0DER", "Amazon.com", number % 50 == 0 ? "UNSHIPPED" : "SHIPPED", "AMAZON"] {
            try writer.append(text)
        }
        try writer.append(created)
        try writer.append(created + mixed(number) % 600_000_000)
        try writer.append(mixed(number) % 20_000 * 10_000)
        try writer.append("USD")
        try writer.append(number / 100 + 1)
        try writer.endRow()
    }

    private static func append(item number: Int64, _ writer: any BulkWriter) throws {
        let sku = mixed(number) % 5_000
        try writer.append(key.environment)
        try writer.append(key.account)
        for text in [orderID(number), "\(10_000_000_000_000 + number)", "SKU-\(sku)", "B00\(seven(sku))"] {
            try writer.append(text)
        }
        try writer.append(1)
        try writer.append(1)
        try writer.append(mixed(number) % 20_000 * 10_000)
        try writer.append("USD")
        try writer.append(number / 100 + 1)
        try writer.endRow()
    }

    // MARK: Settlements

    private static let rowsOfRun: Int64 = 6
    /// Runs in a file, of six rows each.
    package static let runsOfFile: Int64 = 100_000
    /// Distinct SKUs.
    package static let skus: Int64 = 5_000
    private static let labels: Int64 = 50

    /// Settlement rows in files of some 600,000, six rows a run, as the import writes them.
    package static func settlements(_ store: Store, rows: Int64) async throws {
        let runs = rows / rowsOfRun
        var entry: Int64 = 0
        for first in stride(from: 0 as Int64, to: runs, by: Int(runsOfFile)) {
            entry += 1
            let (number, numbers) = (entry, first..<min(runs, first + runsOfFile))
            try await store.write { connection in try file(number, numbers, connection) }
        }
    }

    private static func file(_ entry: Int64, _ numbers: Range<Int64>, _ connection: any SQLConnection) throws {
        let digest = (0..<32).map { UInt8(truncatingIfNeeded: mixed(entry) >> $0) }
        try connection.execute(
            """
            INSERT INTO archive_documents
                (environment, account, document, digest, bytes_count, stored_count, chunks_count, created_at)
            VALUES ($1, $2, $3, $4, 0, 0, 0, 0)
            """, key.values + [.integer(entry), .bytes(digest)])
        try connection.execute(
            """
            INSERT INTO archive_entries (environment, account, entry, document, kind, name, received_at)
            VALUES ($1, $2, $3, $3, 'settlement', $4, 0)
            """, key.values + [.integer(entry), .text("bench-\(entry)")])
        try connection.execute(
            """
            INSERT INTO settlement_files (environment, account, archive_entry, state, format, rows_count,
                fraction_digits, has_dotted_dates, has_carriage_returns, has_lines, imported_at)
            VALUES ($1, $2, $3, 'stored', 'flatFileV2', $4, 2, 0, 0, 1, 0)
            """, key.values + [.integer(entry), .init(numbers.count * Int(rowsOfRun))])
        try connection.execute(
            """
            INSERT INTO settlements (environment, account, settlement_id, version, archive_entry, statement, format,
                currency, period_start_at, period_end_at, deposit_at, computed_micros, rows_count)
            VALUES ($1, $2, $4, 1, $3, 0, 'flatFileV2', 'USD', $5, $5, $5, 0, $6)
            """,
            key.values + [
                .integer(entry), .text("\(20_000_000_000 + entry)"), .integer(day(numbers.lowerBound) * 86_400_000_000),
                .init(numbers.count * Int(rowsOfRun)),
            ])
        let writer = SettlementRowWriter(connection, key, entry: entry)
        var coded = SettlementRowBatch()
        coded.texts = (1...skus).map { ($0, "SKU-\($0)") }
        coded.labels = (1...labels).map {
            .init(number: $0, transactionType: "Order", amountType: "ItemPrice", amountDescription: "Label \($0)")
        }
        coded.sums = (1...labels).flatMap { label in
            (0..<14).map { .init(statement: 0, label: label, day: day(numbers.lowerBound) + $0, rows: 9, micros: 9) }
        }
        try writer.write(coded)
        for first in stride(from: numbers.lowerBound, to: numbers.upperBound, by: 5_000) {
            try writer.write(runs(first..<min(numbers.upperBound, first + 5_000), from: numbers.lowerBound))
        }
        try writer.finish()
    }

    /// Fourteen days to a file.
    package static func day(_ number: Int64) -> Int64 {
        19_700 + number / runsOfFile * 14 + number % runsOfFile % 14
    }

    private static func runs(_ numbers: Range<Int64>, from first: Int64) -> SettlementRowBatch {
        var batch = SettlementRowBatch()
        for number in numbers {
            var run = SettlementRowBatch.Run(
                run: number - first + 1, statement: 0, firstLine: (number - first) * rowsOfRun + 3, isExact: true)
            run.order = OrderKey(orderID(number).utf8).map { Int64($0.rawValue) }
            run.isMerchantOrderSame = true
            run.shipment = "D\(mixed(number) % 100_000_000)"
            run.posted = day(number) * 86_400 + number % 86_400
            run.day = day(number)
            run.itemCode = 10_000_000_000_000 + number
            run.sku = mixed(number) % skus + 1
            run.rows = rowsOfRun
            let start = batch.amountBytes.count
            for place in 0..<rowsOfRun {
                let micros = mixed(number + place) % 10_000 * 10_000
                run.sum += micros
                AmountCode.append(.init(label: place + 1, micros: micros), to: &batch.amountBytes)
            }
            run.amounts = start..<batch.amountBytes.count
            batch.runs.append(run)
        }
        return batch
    }
}
