package import AcornCore

/// Everything a reader should find in a settlement that was made.
package struct SampleManifest: Hashable, Sendable {
    package let settlementID: String
    package let marketplaceName: String
    package let currency: Currency
    package let periodStart: Instant
    package let periodEnd: Instant
    package let depositDate: Instant
    /// The declared total, in micros.
    package let totalMicros: Int64
    /// Detail rows of Flat File V2; summary row and payout row not among them.
    package let rows: Int
    /// Detail rows of Flat File V1: an order item has one row more, with its quantity; no payout row.
    package let flatFileV1Rows: Int
    /// Items and transactions of the XML report that carry amounts; what an order carries beside its items counts as
    /// one.
    package let xmlRows: Int
    /// Sums by the three texts as V2 and XML write them, sorted by text; the payout row is not among them.
    package let lines: [Line]
    /// Orders sold.
    package let orders: Int
    /// Refunds given.
    package let refunds: Int
    /// What the orders file disagrees with on purpose.
    package let ordersFile: OrdersFile
    /// The reserve held at the end in micros, positive; nil where there is no such row.
    package let currentReserveMicros: Int64?

    /// One triple of texts with its sum.
    package struct Line: Hashable, Sendable {
        package let transactionType: String
        package let amountType: String
        package let amountDescription: String
        package var micros: Int64
        package var rows: Int
    }

    /// Planted differences between the settlement and its orders file, and how long that file is.
    package struct OrdersFile: Hashable, Sendable {
        /// Rows without the header: one an order item.
        package var rows = 0
        /// Settled orders that the orders file lacks.
        package var settledButMissing = 0
        /// Orders in it that are not settled.
        package var notSettled = 0
        /// Orders in it whose first item costs one minor unit more than was settled.
        package var priceDiffers = 0
    }
}

/// Adds up a settlement before anything is written, by counting how often each shape is used.
struct ManifestTally {
    private(set) var net: Int64 = 0
    private(set) var events = 0
    private(set) var orders = 0
    private(set) var refunds = 0
    private(set) var ordersFile = SampleManifest.OrdersFile()
    private var uses: [SampleEvent.Kind: [Int]]
    private let shapes: SampleShapes

    init(plan: SamplePlan) {
        shapes = plan.shapes
        let none = Array(repeating: 0, count: shapes.orders.count)
        uses = [.order: none, .refund: none, .account: none]
        var order = none, refund = none, account = none
        for event in plan {
            events += 1
            switch event.kind {
            case .order:
                order[event.shape] += 1
                orders += 1
                OrdersFile.count(event, items: shapes.orders[event.shape].items.count, in: &ordersFile)
            case .refund:
                refund[event.shape] += 1
                refunds += 1
            case .account:
                account[event.shape] += 1
            }
        }
        uses = [.order: order, .refund: refund, .account: account]
        forEachShape { shape, count in net += shape.total * Int64(count) }
    }

    private func forEachShape(_ body: (SampleShape, Int) -> Void) {
        for (kind, all) in [
            (SampleEvent.Kind.order, shapes.orders), (.refund, shapes.refunds), (.account, shapes.account),
        ] {
            for (shape, count) in zip(all, uses[kind] ?? []) where count > 0 { body(shape, count) }
        }
    }

    /// Sums by triple, balance rows included, in micros.
    func lines(balance: SampleBalance, microsPerMinor: Int64) -> [SampleManifest.Line] {
        var sums: [[String]: SampleManifest.Line] = [:]
        func add(_ line: SampleLine, times: Int) {
            let key = [line.transactionType, line.amountType, line.amountDescription]
            let empty = SampleManifest.Line(
                transactionType: key[0], amountType: key[1], amountDescription: key[2], micros: 0, rows: 0)
            sums[key, default: empty].micros += line.minor * microsPerMinor * Int64(times)
            sums[key, default: empty].rows += times
        }
        forEachShape { shape, count in for line in shape.lines { add(line, times: count) } }
        for row in balance.rows { add(row.line, times: 1) }
        return sums.values.sorted {
            ($0.transactionType, $0.amountType, $0.amountDescription)
                < ($1.transactionType, $1.amountType, $1.amountDescription)
        }
    }

    /// Rows of V1: a quantity row for each item of an order.
    func flatFileV1Rows(v2Rows: Int) -> Int {
        var rows = v2Rows
        forEachShape { shape, count in
            if shape.lines.first?.transactionType == "Order" { rows += shape.items.count * count }
        }
        return rows
    }

    /// Items, and one for whatever a shape has beside them.
    func xmlRows(balance: SampleBalance) -> Int {
        var rows = balance.rows.count
        forEachShape { shape, count in
            rows += (shape.items.count + (shape.lines.contains { $0.item == nil } ? 1 : 0)) * count
        }
        return rows
    }
}
