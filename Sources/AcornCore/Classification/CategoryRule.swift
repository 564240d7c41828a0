/// One line of the category table: patterns for the three texts of a row, and where the money goes.
package struct CategoryRule: Hashable, Sendable {
    package let transactionType: String
    package let amountType: String
    package let amountDescription: String
    package let category: Category

    /// Whether the rule speaks of these texts. A `*` in a pattern stands for any text; case and blanks around do not count,
    /// because Amazon changes them silently (`facts/settlements.md` §4).
    func matches(_ type: String, _ amountType: String, _ description: String) -> Bool {
        Self.matches(transactionType, type) && Self.matches(self.amountType, amountType)
            && Self.matches(amountDescription, description)
    }

    private static func matches(_ pattern: String, _ folded: String) -> Bool {
        guard pattern.contains("*") else { return folded == pattern }
        var rest = folded[...]
        let pieces = pattern.split(separator: "*", omittingEmptySubsequences: false)
        // The first and last piece are anchored at the ends; those between must follow each other anywhere.
        guard let first = pieces.first, let last = pieces.last, rest.hasPrefix(first) else { return false }
        rest = rest.dropFirst(first.count)
        for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
            guard let range = rest.firstRange(of: piece) else { return false }
            rest = rest[range.upperBound...]
        }
        return rest.hasSuffix(last)
    }

    /// Lower case, without blanks around: what patterns and texts are compared as.
    static func folded(_ text: some StringProtocol) -> String {
        var slice = Substring(text)[...]
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
    package enum Reason: String, Hashable, Sendable { case needsFourColumns, unknownCategory }
}

/// An ordered list of rules; the first that matches wins, and what none matches is `other/unclassified`.
package struct CategoryTable: Sendable {
    package let rules: [CategoryRule]

    /// Reads rules written one a line as `transaction type | amount type | amount description | category`; `#` starts a remark.
    package init(text: String) throws(CategoryTableError) {
        var rules: [CategoryRule] = []
        // A file from Windows begins with a mark and ends its lines with CR LF, which is one character to Swift.
        let unmarked = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
        let lines = unmarked.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (number, line) in lines.enumerated() {
            let content = CategoryRule.folded(line)
            if content.isEmpty || content.hasPrefix("#") { continue }
            let cells = content.split(separator: "|", omittingEmptySubsequences: false).map { CategoryRule.folded($0) }
            guard cells.count == 4 else {
                throw CategoryTableError(line: number + 1, text: String(line), reason: .needsFourColumns)
            }
            guard let category = Category(rawValue: cells[3]) else {
                throw CategoryTableError(line: number + 1, text: String(line), reason: .unknownCategory)
            }
            rules.append(CategoryRule(
                transactionType: cells[0], amountType: cells[1], amountDescription: cells[2], category: category))
        }
        self.rules = rules
    }

    /// A table in which `own` rules are asked before these.
    package func preceded(by own: CategoryTable) -> CategoryTable { CategoryTable(rules: own.rules + rules) }

    private init(rules: [CategoryRule]) { self.rules = rules }

    /// The category of a row's three texts.
    package func category(transactionType: String, amountType: String, amountDescription: String) -> Category {
        let type = CategoryRule.folded(transactionType)
        let amount = CategoryRule.folded(amountType)
        let description = CategoryRule.folded(amountDescription)
        return rules.first { $0.matches(type, amount, description) }?.category ?? .otherUnclassified
    }
}
