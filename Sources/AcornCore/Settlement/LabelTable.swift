/// The distinct (transaction type, amount type, amount description) texts of a settlement, with their sums.
///
/// Descriptions hold free text (coupon names, periods), so the number of labels is bounded: past `labelsMax` amounts
/// are summed under one label that says so, and the owner reports it.
package struct LabelTable {
    /// What is known and counted of one label.
    package struct Label {
        package let transactionType: String
        package let amountType: String
        package let amountDescription: String
        package let category: Category
        /// What the label means for the order it stands on.
        package let role: OrderRole
        package var micros: Int64 = 0
        package var rows = 0
    }

    package static let labelsMax = 50_000

    package private(set) var labels: [Label] = []
    package private(set) var overflowed = false
    private var indexes: [Key: Int] = [:]
    private let categories: CategoryTable

    private struct Key: Hashable {
        let type: String
        let amountType: String
        let description: String
    }

    package init(categories: CategoryTable) { self.categories = categories }

    /// The index of a label, which is made on first sight.
    package mutating func index(_ type: String, _ amountType: String, _ description: String) -> Int {
        if let index = indexes[Key(type: type, amountType: amountType, description: description)] { return index }
        guard labels.count < Self.labelsMax else {
            overflowed = true
            return overflowIndex(type)
        }
        return make(type, amountType, description)
    }

    /// Adds amounts to a label. Returns false when the sum does not fit; nothing is added then.
    package mutating func add(micros: Int64, rows: Int, to index: Int) -> Bool {
        let (sum, overflow) = labels[index].micros.addingReportingOverflow(micros)
        guard !overflow else { return false }
        labels[index].micros = sum
        labels[index].rows += rows
        return true
    }

    private mutating func overflowIndex(_ type: String) -> Int {
        let key = Key(type: type, amountType: "…", description: "(more texts than are kept apart)")
        // One catch-all a type; types are a handful, but a hostile file may hold any number, hence one for all past
        // twice the bound.
        if let index = indexes[key] { return index }
        return labels.count < 2 * Self.labelsMax
            ? make(key.type, key.amountType, key.description) : make("…", key.amountType, key.description)
    }

    private mutating func make(_ type: String, _ amountType: String, _ description: String) -> Int {
        let key = Key(type: type, amountType: amountType, description: description)
        if let index = indexes[key] { return index }
        let category = categories.category(
            transactionType: type, amountType: amountType, amountDescription: description)
        labels.append(
            Label(
                transactionType: type, amountType: amountType, amountDescription: description, category: category,
                role: OrderRole.of(
                    transactionType: type, amountType: amountType, amountDescription: description)))
        indexes[key] = labels.count - 1
        return labels.count - 1
    }

    private static let order = Dictionary(uniqueKeysWithValues: Category.allCases.enumerated().map { ($1, $0) })

    /// The statement's lines, in the order of the category tree and then of the texts.
    package var lines: [StatementLine] {
        labels.filter { $0.rows > 0 }.map {
            StatementLine(
                transactionType: $0.transactionType, amountType: $0.amountType, amountDescription: $0.amountDescription,
                category: $0.category, micros: $0.micros, rows: $0.rows)
        }.sorted { a, b in
            let (x, y) = (Self.order[a.category] ?? 0, Self.order[b.category] ?? 0)
            if x != y { return x < y }
            return (a.transactionType, a.amountType, a.amountDescription)
                < (b.transactionType, b.amountType, b.amountDescription)
        }
    }
}
