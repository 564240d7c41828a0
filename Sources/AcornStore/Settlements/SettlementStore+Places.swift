import AcornCore

extension SettlementStore {
    private static let ordersMax = 64
    private static let ordersSQL = """
        DELETE FROM settlement_orders WHERE environment = $1 AND account = $2 AND archive_entry = $3
            AND order_key IN (\((0..<ordersMax).map { "$\($0 + 4)" }.joined(separator: ", ")))
        """

    /// Removes where a file's orders and days are found. They stand by order and by day, so its pages and sums tell
    /// which there are; where there are none, or none that can be read, all of the account are looked through.
    func removePlaces(_ entry: Int64) throws {
        let own = key.values + [.integer(entry)]
        do {
            if try removeOrdersOfPages(entry) {
                try connection.execute(Self.daysSQL, own)
                return
            }
        } catch let error as StoreError where error.code == .damaged {
            // What could be read of them is gone, and the rest goes now.
        }
        for table in ["settlement_orders", "settlement_day_pages"] {
            try connection.execute(
                "DELETE FROM \(table) WHERE environment = $1 AND account = $2 AND archive_entry = $3", own)
        }
    }

    private static let daysSQL = """
        DELETE FROM settlement_day_pages
        WHERE environment = $1 AND account = $2 AND archive_entry = $3 AND posted_day IN (
            SELECT posted_day FROM settlement_sums WHERE environment = $1 AND account = $2 AND archive_entry = $3)
        """

    /// False where there are no pages.
    private func removeOrdersOfPages(_ entry: Int64) throws -> Bool {
        let pages = SettlementRunPages(connection, key, entry: entry)
        var (last, orders): (Int64, Set<Int64>) = (0, [])
        while let page = try pages.runs(after: last) {
            last = page.last
            orders.formUnion(page.runs.lazy.compactMap(\.run.order))
            if orders.count >= Self.ordersMax { try remove(&orders, entry) }
        }
        try remove(&orders, entry)
        return last > 0
    }

    private func remove(_ orders: inout Set<Int64>, _ entry: Int64) throws {
        var rest = orders.sorted()[...]
        while let last = rest.last {
            let part = rest.prefix(Self.ordersMax)
            rest = rest.dropFirst(Self.ordersMax)
            let filled = part + Array(repeating: last, count: Self.ordersMax - part.count)
            try connection.execute(Self.ordersSQL, key.values + [.integer(entry)] + filled.map { .integer($0) })
        }
        orders.removeAll(keepingCapacity: true)
    }
}
