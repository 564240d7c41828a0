/// One event of a settlement: which shape it takes, and the number that its ids are made from.
struct SampleEvent {
    enum Kind { case order, refund, account }
    let kind: Kind
    /// The order's number; for an account event the number of a recent order.
    let order: Int
    let shape: Int
    /// Counts all events from 1.
    let serial: Int
}

/// The shapes of a settlement. Their number follows its size, so that small files are made at once.
struct SampleShapes: Sendable {
    let orders: [SampleShape]
    let refunds: [SampleShape]
    let account: [SampleShape]
    /// How many orders after an order its refund comes.
    let refundLag: Int

    init(maker: inout ShapeMaker, rows: Int) {
        let count = Self.shapeCount(rows: rows)
        orders = (0..<count).map { _ in maker.order() }
        refunds = orders.map(ShapeMaker.refund)
        account = (0..<count).map { maker.accountEvent($0) }
        refundLag = count / 2
    }

    /// Primes, so that steps of 7,919 visit every shape.
    static func shapeCount(rows: Int) -> Int { rows < 2_000 ? 53 : rows < 100_000 ? 499 : 2_003 }

    func shape(ofOrder order: Int) -> Int { order % orders.count * 7_919 % orders.count }

    subscript(event: SampleEvent) -> SampleShape {
        switch event.kind {
        case .order: orders[event.shape]
        case .refund: refunds[event.shape]
        case .account: account[event.shape]
        }
    }
}

/// The events that fill a number of V2 rows exactly. It is a formula, so totals need no text and nothing is kept.
struct SamplePlan: Sequence, IteratorProtocol {
    let shapes: SampleShapes
    private(set) var rowsLeft: Int
    private(set) var orders = 0
    private var serial = 0

    init(shapes: SampleShapes, rows: Int) {
        self.shapes = shapes
        rowsLeft = rows
    }

    /// Mostly orders; every 25th event refunds an earlier one, every 60th is an account event, and so is what fills the
    /// end.
    mutating func next() -> SampleEvent? {
        guard rowsLeft > 0 else { return nil }
        serial += 1
        if serial % 60 == 0 { return account() }
        if serial % 25 == 0, orders > shapes.refundLag { return refund() ?? account() }
        let shape = shapes.shape(ofOrder: orders)
        guard shapes.orders[shape].lines.count <= rowsLeft else { return account() }
        rowsLeft -= shapes.orders[shape].lines.count
        orders += 1
        return SampleEvent(kind: .order, order: orders - 1, shape: shape, serial: serial)
    }

    private mutating func refund() -> SampleEvent? {
        let order = orders - shapes.refundLag
        let shape = shapes.shape(ofOrder: order)
        let rows = shapes.refunds[shape].lines.count
        guard !shapes.orders[shape].isMultiChannel, rows <= rowsLeft else { return nil }
        rowsLeft -= rows
        return SampleEvent(kind: .refund, order: order, shape: shape, serial: serial)
    }

    private mutating func account() -> SampleEvent {
        rowsLeft -= 1
        // Steps of 7 through the shapes, so that also a file of a few dozen rows holds every kind.
        return SampleEvent(
            kind: .account, order: Swift.max(0, orders - 1), shape: serial * 7 % shapes.account.count, serial: serial)
    }
}
