/// One line of the category table: patterns for the three texts of a row, and where the money goes.
package struct CategoryRule: Hashable, Sendable {
    package let transactionType: String
    package let amountType: String
    package let amountDescription: String
    package let category: Category

    private let patterns: [CategoryPattern]

    init(transactionType: String, amountType: String, amountDescription: String, category: Category) {
        self.transactionType = transactionType
        self.amountType = amountType
        self.amountDescription = amountDescription
        self.category = category
        patterns = [transactionType, amountType, amountDescription].map(CategoryPattern.init)
    }

    /// Whether the rule speaks of these folded texts. A `*` in a pattern stands for any text; case and blanks around do
    /// not count, because Amazon changes them silently (`facts/settlements.md` §4).
    func matches(_ texts: [[UInt8]]) -> Bool {
        // The description tells most rules apart, so it is asked first.
        patterns[2].matches(texts[2]) && patterns[1].matches(texts[1]) && patterns[0].matches(texts[0])
    }

    /// Lower case, without blanks around: what patterns and texts are compared as.
    static func folded(_ text: some StringProtocol) -> String {
        var bytes = Array(text.utf8)[...]
        guard bytes.allSatisfy({ $0 < 0x80 }) else { return foldedBeyondASCII(text) }
        while let first = bytes.first, isBlank(first) { bytes.removeFirst() }
        while let last = bytes.last, isBlank(last) { bytes.removeLast() }
        return String(decoding: bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

    private static func foldedBeyondASCII(_ text: some StringProtocol) -> String {
        var slice = Substring(text)
        while let first = slice.first, first.isWhitespace { slice.removeFirst() }
        while let last = slice.last, last.isWhitespace { slice.removeLast() }
        return slice.lowercased()
    }
}

/// A category table that cannot be read, and where.
package struct CategoryTableError: Error, Hashable, Sendable {
    package let line: Int
    /// The offending line's text.
    package let text: String
    package let reason: Reason
    /// What is wrong with the line.
    package enum Reason: String, Hashable, Sendable { case needsFourColumns, unknownCategory }
}

/// An ordered list of rules; the first that matches wins, and what none matches is `other/unclassified`.
package struct CategoryTable: Sendable {
    package let rules: [CategoryRule]

    /// Reads rules written one a line as `transaction type | amount type | amount description | category`; `#` starts a
    /// remark.
    package init(text: String) throws(CategoryTableError) {
        var rules: [CategoryRule] = []
        // A file from Windows begins with a mark and ends its lines with CR LF; the CR is a blank to `folded`.
        let unmarked = text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? text.utf8.dropFirst(3) : text.utf8[...]
        let lineEnd: UInt8 = unmarked.contains(0x0A) ? 0x0A : 0x0D
        for (number, bytes) in unmarked.split(separator: lineEnd, omittingEmptySubsequences: false).enumerated() {
            let line = Substring(bytes)
            let content = CategoryRule.folded(line)
            if content.isEmpty || content.hasPrefix("#") { continue }
            let cells = content.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
                .map { CategoryRule.folded(Substring($0)) }
            guard cells.count == 4 else {
                throw CategoryTableError(line: number + 1, text: String(line), reason: .needsFourColumns)
            }
            guard let category = Category(rawValue: cells[3]) else {
                throw CategoryTableError(line: number + 1, text: String(line), reason: .unknownCategory)
            }
            rules.append(
                CategoryRule(
                    transactionType: cells[0], amountType: cells[1], amountDescription: cells[2], category: category))
        }
        self.rules = rules
    }

    /// A table in which `own` rules are asked before these.
    package func preceded(by own: CategoryTable) -> CategoryTable { CategoryTable(rules: own.rules + rules) }

    private init(rules: [CategoryRule]) { self.rules = rules }

    /// The category of a row's three texts.
    package func category(transactionType: String, amountType: String, amountDescription: String) -> Category {
        let texts = [transactionType, amountType, amountDescription].map { Array(CategoryRule.folded($0).utf8) }
        return rules.first { $0.matches(texts) }?.category ?? .otherUnclassified
    }
}
