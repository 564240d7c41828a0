import AcornCore

/// Which pages hold which orders, texts and days: collected for many pages and written in the order of their keys, as
/// an index that is filled so costs a fraction of one that is filled as rows come.
struct SettlementPostings {
    private var orders: [Posting] = []
    private var texts: [Posting] = []
    private var days: [Posting] = []

    private struct Posting: Hashable, Comparable {
        let key: Int64
        let page: Int64

        static func < (one: Self, other: Self) -> Bool { (one.key, one.page) < (other.key, other.page) }
    }

    /// Some two million bytes.
    private static let postingsMax = 1 << 17

    var isFull: Bool { orders.count + texts.count + days.count >= Self.postingsMax }

    /// Notes where a run stands.
    mutating func add(_ run: SettlementRowBatch.Run, page: Int64) {
        Self.add(run.order, page, &orders)
        Self.add(run.orderText, page, &texts)
        Self.add(run.sku, page, &texts)
        Self.add(run.day, page, &days)
    }

    /// What the run before had, too, needs no second note.
    private static func add(_ key: Int64?, _ page: Int64, _ postings: inout [Posting]) {
        guard let key else { return }
        let new = Posting(key: key, page: page)
        if postings.last != new { postings.append(new) }
    }

    private static let front = ["environment", "account"]
    private static let orderInsert = BulkInsert(
        into: "settlement_orders", columns: front + ["order_key", "archive_entry", "page"])
    private static let textInsert = BulkInsert(
        into: "settlement_text_pages", columns: front + ["archive_entry", "number", "first_page", "pages"])
    private static let dayInsert = BulkInsert(
        into: "settlement_day_pages", columns: front + ["posted_day", "archive_entry", "first_page", "pages"])

    /// Writes everything and forgets it.
    mutating func write(_ connection: any SQLConnection, _ key: AccountKey, entry: Int64) throws {
        try writeOrders(connection, key, entry)
        try Self.writeLists(&texts, Self.textInsert, connection) { [key.environment, key.account, entry, $0, $1] }
        try Self.writeLists(&days, Self.dayInsert, connection) { [key.environment, key.account, $0, entry, $1] }
    }

    private mutating func writeOrders(_ connection: any SQLConnection, _ key: AccountKey, _ entry: Int64) throws {
        guard !orders.isEmpty else { return }
        Self.sort(&orders)
        try connection.bulkInsert(Self.orderInsert) { writer in
            for posting in orders {
                try writer.append(key.environment)
                try writer.append(key.account)
                try writer.append(posting.key)
                try writer.append(entry)
                try writer.append(posting.page)
                try writer.endRow()
            }
        }
        orders.removeAll(keepingCapacity: true)
    }

    /// In order, and each once.
    private static func sort(_ postings: inout [Posting]) {
        postings.sort()
        var kept = 0
        for index in postings.indices where index == 0 || postings[index] != postings[kept - 1] {
            postings[kept] = postings[index]
            kept += 1
        }
        postings.removeLast(postings.count - kept)
    }

    private static func writeLists(
        _ postings: inout [Posting], _ insert: BulkInsert, _ connection: any SQLConnection,
        front: (_ key: Int64, _ first: Int64) -> [Int64]
    ) throws {
        guard !postings.isEmpty else { return }
        sort(&postings)
        var pages: [UInt8] = []
        try connection.bulkInsert(insert) { writer in
            var at = 0
            while at < postings.count {
                let first = postings[at]
                var last = first.page
                pages.removeAll(keepingCapacity: true)
                at += 1
                while at < postings.count, postings[at].key == first.key {
                    PackedNumber.append(UInt64(postings[at].page - last), to: &pages)
                    last = postings[at].page
                    at += 1
                }
                for value in front(first.key, first.page) { try writer.append(value) }
                try pages.withUnsafeBufferPointer { try writer.append(bytes: $0) }
                try writer.endRow()
            }
        }
        postings.removeAll(keepingCapacity: true)
    }

    /// The pages of a list as it is stored. Throws where it is damaged.
    static func pages(from first: Int64, _ bytes: [UInt8]) throws -> [Int64] {
        var (pages, at) = ([first], 0)
        do {
            while at < bytes.count {
                let step = try PackedNumber.read(bytes, &at)
                guard step <= UInt64(Int32.max) else { throw StoreError.damagedRows }
                pages.append(pages[pages.count - 1] &+ Int64(step))
            }
        } catch is PackedNumber.Damaged {
            throw StoreError.damagedRows
        }
        return pages
    }
}
