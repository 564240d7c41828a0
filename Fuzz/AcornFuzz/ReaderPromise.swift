import AcornCore

/// What every settlement reader promises whatever the bytes are.
enum ReaderPromise {
    /// Problems that one input may be told about; examples are bounded, so this cannot grow with the file.
    private static let findingsMax = 2_000

    /// A few rules of every form. The standard table says the same about promises and is slower to look up.
    static let categories: CategoryTable = {
        let rules =
            "* | * | Principal | sales/product\n* | ItemFees | * | selling-fees/other\n"
            + "* | * | *Reserve* | reserves/held"
        do { return try CategoryTable(text: rules) } catch { broken("the rules cannot be read: \(error)") }
    }()

    /// Makes a reader for one file.
    typealias Maker = (ReconciliationContext) -> any SettlementReader

    /// Reads the bytes whole, and a second time: cut at two places that they choose themselves, or, for half of the
    /// inputs of a reader that has one, with another that must agree with it. Both readings must tell the same, and
    /// what they tell must add up.
    static func check(
        _ bytes: UnsafeRawBufferPointer, _ seed: InputSeed, with make: Maker, against other: Maker? = nil
    ) {
        var seed = seed
        let setting = Setting(
            dimensions: seed.next(of: [allDimensions, []]), slots: seed.next(of: [16, 64]))
        let whole = read([bytes], with: make, setting)
        if let other, seed.next(below: 2) == 0 {
            compare(read([bytes], with: other, setting), whole, "read the other way")
        } else {
            let pieces = seed.pieces(of: bytes)
            compare(read(pieces, with: make, setting), whole, "cut into \(pieces.map(\.count))")
        }
        promise(whole.findings.count <= findingsMax, "\(whole.findings.count) findings for one file")
        promise(whole.isUsable || !whole.findings.isEmpty, "an unusable file without a word why")
        for (statement, isSumTooLarge) in whole.statements where !isSumTooLarge { checkSums(statement) }
    }

    private static let allDimensions = Set(Dimension.allCases)

    /// What both readings of an input are set to.
    private struct Setting {
        let dimensions: Set<Dimension>
        /// Slots of the order table; with few of them, orders are spilled.
        let slots: Int
    }

    /// What a reading told.
    private struct Telling {
        let isUsable: Bool
        let findings: [Finding]
        let statements: [(Statement, isSumTooLarge: Bool)]
        let orders: [OrderTelling]
    }

    /// What the order table holds of one order in one statement.
    private struct OrderTelling: Hashable {
        /// The id, where it has a number for a key: numbers are given in the order in which ids are seen.
        let irregular: String?
        let key: UInt64
        let micros: Int64
        let meta: UInt64

        init(_ entry: OrderTable.Entry, _ key: OrderKey, in table: OrderTable) {
            irregular = key.number == nil ? nil : table.text(of: key)
            self.key = key.number == nil ? entry.key : 0
            micros = entry.micros
            meta = entry.meta
        }
    }

    private static func compare(_ telling: Telling, _ whole: Telling, _ how: @autoclosure () -> String) {
        promise(telling.isUsable == whole.isUsable, "\(how()): usable \(telling.isUsable), not \(whole.isUsable)")
        promise(telling.findings == whole.findings, "\(how()): \(difference(telling.findings, whole.findings))")
        let (count, expected) = (telling.statements.count, whole.statements.count)
        promise(count == expected, "\(how()): \(count) statements, not \(expected)")
        for (one, other) in zip(telling.statements, whole.statements) where one != other {
            broken("\(how()): \(one) instead of \(other)")
        }
        // The table's own order depends on which order came first.
        promise(
            telling.orders == whole.orders || Set(telling.orders) == Set(whole.orders),
            "\(how()): orders \(telling.orders) instead of \(whole.orders)")
    }

    /// What two lists of findings do not share.
    static func difference(_ findings: [Finding], _ expected: [Finding]) -> String {
        "\(told(findings, not: expected)) instead of \(told(expected, not: findings))"
    }

    /// What one list of findings tells and the other does not, in short; "the same, in another order" where it is that.
    private static func told(_ findings: [Finding], not others: [Finding]) -> String {
        let only = findings.filter { !others.contains($0) }
        let texts = only.map { finding in
            let facts = finding.evidence.facts.map { "\($0.name)=\($0.value)" }.joined(separator: ",")
            let amounts = finding.evidence.amounts.map { "\($0.name)=\($0.text)" }.joined(separator: ",")
            return
                "\(finding.code) \(finding.severity) of \(finding.settlementID ?? "-") lines \(finding.evidence.lines)"
                + " column \(finding.evidence.column ?? "-") count \(finding.evidence.count ?? 0) \(facts) \(amounts)"
        }
        return texts.isEmpty ? "the same in another order" : texts.joined(separator: "; ")
    }

    /// Every cent of a statement stands in one line, and in one category.
    private static func checkSums(_ statement: Statement) {
        let lines = statement.lines.reduce(Int64(0)) { $0 &+ $1.micros }
        promise(lines == statement.computedTotal, "lines \(lines) are not the total \(statement.computedTotal)")
        let categories = statement.categories.reduce(Int64(0)) { $0 &+ $1.micros }
        promise(categories == lines, "categories \(categories) are not the lines \(lines)")
    }

    private static func read(_ pieces: [UnsafeRawBufferPointer], with make: Maker, _ setting: Setting) -> Telling {
        let orders = OrderTable(spill: OrderSpillInMemory(), slotsMax: setting.slots)
        let context = ReconciliationContext(categories: categories, orders: orders, dimensions: setting.dimensions)
        var reader = make(context)
        do {
            for piece in pieces { try reader.take(piece) }
            let reading = try reader.finish()
            var told: [OrderTelling] = []
            try orders.forEachOrder { key, entries in told += entries.map { OrderTelling($0, key, in: orders) } }
            return Telling(
                isUsable: reading.isUsable, findings: reading.findings,
                statements: reading.tallies.map { ($0.statement(), $0.sumTooLarge) }, orders: told)
        } catch {
            // The spill in memory throws nothing, and readers throw only what the spill throws.
            broken("the reader threw \(error)")
        }
    }
}
