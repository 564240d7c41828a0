/// What settlements and an orders file say of the same orders.
struct OrderItemReview {
    /// Orders that were settled and are not in the orders file.
    private(set) var unknownOrders = 0
    private(set) var unknownMicros: Int64 = 0
    /// Items of listed orders that were settled and are not in the orders file.
    private(set) var unknownItems = 0
    /// Orders in the orders file that no given settlement pays.
    private(set) var unsettledOrders = 0
    private(set) var unsettledMicros: Int64 = 0
    /// Items in the orders file that no given settlement pays, of orders that one does: often shipped later.
    private(set) var unsettledItems = 0
    private(set) var unsettledItemMicros: Int64 = 0
    /// Items whose price differs.
    private(set) var differing = 0
    private(set) var paidMicros: Int64 = 0
    private(set) var listedMicros: Int64 = 0
    private var unknownExamples: [UInt64] = []
    private var unsettledExamples: [UInt64] = []
    private var unsettledItemExamples: [UInt64] = []
    private var differingExamples: [UInt64] = []

    init(_ table: OrderItemTable) {
        table.forEachOrder { order, items in take(order, items) }
    }

    private mutating func take(_ order: UInt64, _ items: UnsafeBufferPointer<OrderItemTable.Entry>) {
        let sides = items.reduce(into: OrderItemTable.Sides()) { $0.formUnion($1.sides) }
        if sides == .settled {
            unknownOrders += 1
            unknownMicros &+= items.reduce(0) { $0 &+ $1.principal }
            Self.keep(order, in: &unknownExamples)
        } else if sides == .listed {
            unsettledOrders += 1
            unsettledMicros &+= items.reduce(0) { $0 &+ $1.listed }
            Self.keep(order, in: &unsettledExamples)
        } else {
            for item in items { compare(order, item) }
        }
    }

    /// The orders file of a European store lists prices with tax, its settlement pays price and tax apart.
    private mutating func compare(_ order: UInt64, _ item: OrderItemTable.Entry) {
        if item.sides == .settled { unknownItems += 1 }
        if item.sides == .listed {
            unsettledItems += 1
            unsettledItemMicros &+= item.listed
            Self.keep(order, in: &unsettledItemExamples)
        }
        guard item.sides == [.settled, .listed], item.listed != item.principal,
            item.listed != item.principal &+ item.tax
        else { return }
        differing += 1
        paidMicros &+= item.principal
        listedMicros &+= item.listed
        Self.keep(order, in: &differingExamples)
    }

    /// The smallest few keys, so that the same files always give the same examples.
    private static func keep(_ order: UInt64, in examples: inout [UInt64]) {
        let at = examples.firstIndex { $0 > order } ?? examples.count
        guard at < 10, !examples.contains(order) else { return }
        examples.insert(order, at: at)
        if examples.count > 10 { examples.removeLast() }
    }

    /// The findings; `currency` is that of the statements, where they have one.
    func findings(file: String, orders: OrderTable, currency: Currency?) -> [Finding] {
        var findings: [Finding] = []
        func texts(_ keys: [UInt64]) -> String {
            keys.map { orders.text(of: OrderKey(rawValue: $0)) }.joined(separator: ", ")
        }
        if unknownOrders > 0 {
            findings.append(
                Finding(
                    .settledOrderUnknown,
                    Evidence(file: file, count: unknownOrders)
                        .amount("paid", unknownMicros, currency).fact("order", texts(unknownExamples))))
        }
        if unknownItems > 0 {
            findings.append(Finding(.settledItemUnknown, Evidence(file: file, count: unknownItems)))
        }
        if unsettledOrders > 0 {
            findings.append(
                Finding(
                    .orderNotSettled,
                    Evidence(file: file, count: unsettledOrders)
                        .amount("listed", unsettledMicros, currency).fact("order", texts(unsettledExamples))))
        }
        if unsettledItems > 0 {
            findings.append(
                Finding(
                    .orderItemNotSettled,
                    Evidence(file: file, count: unsettledItems)
                        .amount("listed", unsettledItemMicros, currency).fact("order", texts(unsettledItemExamples))))
        }
        if differing > 0 {
            findings.append(
                Finding(
                    .orderPriceDiffers,
                    Evidence(file: file, count: differing)
                        .amount("paid", paidMicros, currency).amount("listed", listedMicros, currency)
                        .fact("order", texts(differingExamples))))
        }
        return findings
    }
}
