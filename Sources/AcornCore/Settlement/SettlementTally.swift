/// The running sums of one settlement in one file. Every reader feeds it; `statement()` ends it.
package struct SettlementTally {
    /// What readers learn about the settlement as a whole, from the summary row or the rows.
    package var settlementID: String
    package var format: SettlementFormat
    package var file: String
    package var currency: Currency?
    package var periodStart: Instant?
    package var periodEnd: Instant?
    package var depositDate: Instant?
    package var declaredTotal: Int64?
    /// Detail rows read; counted by the reader, as one row may hold several amounts.
    package var rows = 0
    /// Rows left out of the sum because something in them could not be read; every one is in a finding.
    package var quarantined = 0
    package private(set) var computedTotal: Int64 = 0
    /// The one row that would explain a total that does not tie, where a second look at the file found it.
    package var suspect: SuspectRow?
    package var labels: LabelTable
    package private(set) var earliestPosted: Instant?
    package private(set) var latestPosted: Instant?
    /// Set when a sum left the range of `Int64` micros; such a statement cannot tie.
    package private(set) var sumTooLarge = false
    /// Rows and micros by marketplace name.
    package private(set) var marketplaces: [String: (rows: Int, micros: Int64)] = [:]

    let context: ReconciliationContext
    /// The statement's number in the run: what its orders are filed under.
    package let number: Int
    var breakdowns: BreakdownTally
    private var storeDays = StoreDays()

    package init(settlementID: String, format: SettlementFormat, file: String, context: ReconciliationContext) {
        self.settlementID = settlementID
        self.format = format
        self.file = file
        self.context = context
        number = context.openStatement()
        labels = LabelTable(categories: context.categories)
        breakdowns = BreakdownTally(dimensions: context.dimensions)
    }

    /// Declared less computed in micros; nil where nothing was declared or the sum is not to be trusted.
    package var difference: Int64? {
        guard !sumTooLarge, let declaredTotal else { return nil }
        let (difference, overflow) = declaredTotal.subtractingReportingOverflow(computedTotal)
        return overflow ? nil : difference
    }

    /// Adds one amount of one row. Throws only what the order table's spill throws.
    package mutating func add(_ part: SettlementPart) throws {
        let index = labels.index(part.transactionType, part.amountType, part.amountDescription)
        let label = labels.labels[index]
        try context.recorder?.take(part, statement: number)
        add(micros: part.micros, rows: 1, toLabel: index)
        see(part.posted)
        addMarketplace(part.marketplaceName, rows: 1, micros: part.micros)
        if context.dimensions.contains(.day), part.day == nil, let posted = part.posted {
            var dated = part
            dated.day = storeDay(of: posted, marketplaceName: part.marketplaceName)
            breakdowns.add(dated, category: label.category)
        } else {
            breakdowns.add(part, category: label.category)
        }
        guard !part.orderID.isEmpty, let key = context.orders.key(of: part.orderID) else { return }
        try context.orders.add(
            OrderTable.Entry(
                key: key, micros: part.micros, role: label.role, statement: number, line: part.line))
        addItem(part, key, label.role)
    }

    /// Notes the price of an order item, when an orders file is to be held against it.
    private func addItem(_ part: SettlementPart, _ key: OrderKey, _ role: OrderRole) {
        guard let items = context.orderItems, !role.isDisjoint(with: [.principal, .tax]), countsPrices else { return }
        let isTax = role.contains(.tax)
        items.add(
            OrderItemTable.Entry(
                order: key.rawValue, item: items.key(of: part), principal: isTax ? 0 : part.micros,
                tax: isTax ? part.micros : 0,
                listed: 0, sides: .settled))
    }

    /// Whether order items are paid here: a settlement given twice, in whatever format, pays them once.
    var countsPrices: Bool { context.countsPrices(of: settlementID, inStatement: number) }

    /// Adds a sum to a label and to the total.
    mutating func add(micros: Int64, rows: Int, toLabel index: Int) {
        let (sum, overflow) = computedTotal.addingReportingOverflow(micros)
        guard !overflow, labels.add(micros: micros, rows: rows, to: index) else {
            sumTooLarge = true
            return
        }
        computedTotal = sum
    }

    /// Says that a sum is too large to be kept.
    mutating func giveUpSum() { sumTooLarge = true }

    mutating func addMarketplace(_ name: String, rows: Int, micros: Int64) {
        // Names are a handful; a hostile file cannot make this grow without bound.
        let key = marketplaces.count < 1_000 || marketplaces[name] != nil ? name : "…"
        let old = marketplaces[key] ?? (0, 0)
        marketplaces[key] = (old.rows + rows, old.micros &+ micros)
    }

    /// Widens the span of posting times.
    mutating func see(_ posted: Instant?) {
        guard let posted else { return }
        if earliestPosted.map({ posted < $0 }) ?? true { earliestPosted = posted }
        if latestPosted.map({ posted > $0 }) ?? true { latestPosted = posted }
    }

    /// The day it was in the store that a row names; where it names none, in the store that pays in the settlement's
    /// currency.
    mutating func storeDay(of instant: Instant, marketplaceName: String) -> CalendarDay {
        storeDays.day(of: instant, marketplaceName: marketplaceName, currency: currency)
    }

    /// The marketplace most rows name, where a known one is named at all.
    package var mainMarketplace: Marketplace? {
        marketplaces.filter { Marketplace.named($0.key) != nil }.max {
            ($0.value.rows, $1.key) < ($1.value.rows, $0.key)
        }
        .flatMap { Marketplace.named($0.key) }
    }

    /// The finished statement; `orders` is filled in when the whole run is done.
    package func statement() -> Statement {
        Statement(
            settlementID: settlementID, sources: [file], format: format, currency: currency, periodStart: periodStart,
            periodEnd: periodEnd, depositDate: depositDate, declaredTotal: declaredTotal, computedTotal: computedTotal,
            rows: rows, lines: labels.lines, orders: 0, earliestPosted: earliestPosted, latestPosted: latestPosted,
            mainMarketplaceName: mainMarketplace?.name, breakdowns: breakdowns.finished())
    }
}

/// What one run over any number of files shares: the category table, the orders, and what was asked for.
package final class ReconciliationContext {
    package let categories: CategoryTable
    package let orders: OrderTable
    package let dimensions: Set<Dimension>
    /// What an orders file listed, when one was given; must be read before the settlements.
    package var orderItems: OrderItemTable?
    /// What keeps the rows, while they are read by one task.
    package var recorder: (any SettlementRecorder)?
    package private(set) var statements = 0
    /// The statement that was first to pay order items of a settlement.
    private var payingStatements: [String: Int] = [:]

    package init(categories: CategoryTable, orders: OrderTable, dimensions: Set<Dimension> = []) {
        self.categories = categories
        self.orders = orders
        self.dimensions = dimensions
    }

    /// Whether the prices in a statement are those that count for its settlement: the first statement's with that id.
    func countsPrices(of settlementID: String, inStatement number: Int) -> Bool {
        if settlementID.isEmpty { return true }
        if let first = payingStatements[settlementID] { return first == number }
        payingStatements[settlementID] = number
        return true
    }

    /// Numbers a new statement.
    func openStatement() -> Int {
        statements += 1
        return statements - 1
    }
}
