extension JournalText {
    /// A transaction as hledger and Ledger read it: `*` is settled, `!` wants a look.
    func writePlain(_ transaction: JournalTransaction, to sink: inout some TextOutputStream) {
        let flag = transaction.remark == nil ? "*" : "!"
        // A parenthesis would end the code, and the first `|` the payee.
        let id = VisibleText.of(transaction.settlementID).filter { $0 != "(" && $0 != ")" }
        let code = id.isEmpty ? "" : "(\(id)) "
        sink.write("\(transaction.date.iso8601) \(flag) \(code)Amazon\n")
        for (key, value) in metadata(of: transaction) { sink.write("    ; \(key): \(VisibleText.of(value))\n") }
        if let remark = transaction.remark { sink.write("    ; \(remark[language])\n") }
        for line in postingLines(of: transaction) {
            sink.write("    \(line.text)" + (line.remark.map { "  ; \($0)" } ?? "") + "\n")
        }
    }

    /// A transaction as Beancount reads it.
    func writeBeancount(_ transaction: JournalTransaction, to sink: inout some TextOutputStream) {
        let flag = transaction.remark == nil ? "*" : "!"
        let narration = Words("Settlement", "结算单")[language] + " " + transaction.settlementID
        sink.write("\(transaction.date.iso8601) \(flag) \"Amazon\" \(quoted(narration))\n")
        for (key, value) in metadata(of: transaction) { sink.write("  \(key): \(quoted(value))\n") }
        if let remark = transaction.remark { sink.write("  remark: \(quoted(remark[language]))\n") }
        for line in postingLines(of: transaction) {
            sink.write("  \(line.text)" + (line.remark.map { " ; \($0)" } ?? "") + "\n")
        }
    }

    /// Settlement, files and period. Files beyond the first get a number, since a key may stand only once.
    private func metadata(of transaction: JournalTransaction) -> [(key: String, value: String)] {
        var metadata: [(key: String, value: String)] = []
        if !transaction.settlementID.isEmpty { metadata.append(("settlement", transaction.settlementID)) }
        // Ledger would ask for a declaration of each numbered key.
        if dialect == .beancount {
            for (index, source) in transaction.sources.enumerated() {
                metadata.append((index == 0 ? "source" : "source\(index + 1)", source))
            }
        } else if !transaction.sources.isEmpty {
            metadata.append(("source", transaction.sources.joined(separator: " | ")))
        }
        if let start = transaction.period.start { metadata.append(("period-start", start.iso8601)) }
        if let end = transaction.period.end { metadata.append(("period-end", end.iso8601)) }
        return metadata
    }

    /// Account and amount with the decimal points in one column, and what the posting stands for.
    private func postingLines(of transaction: JournalTransaction) -> [(text: String, remark: String?)] {
        let amounts = transaction.postings.map { Money(micros: $0.micros, transaction.currency).decimalText }
        let accountWidth = transaction.postings.map { $0.account.name.count }.max() ?? 0
        let amountWidth = amounts.map(\.count).max() ?? 0
        return zip(transaction.postings, amounts).map { posting, amount in
            let blanks = accountWidth - posting.account.name.count + 2 + amountWidth - amount.count
            let gap = String(repeating: " ", count: blanks)
            return ("\(posting.account.name)\(gap)\(amount) \(transaction.currency.code)", remark(on: posting))
        }
    }

    private func remark(on posting: JournalPosting) -> String? {
        if let category = posting.category {
            // A colon would make it a tag.
            return "\(category.group.name(in: language)) / \(category.name(in: language))"
        }
        switch posting.account {
        case .clearing: return Words("deposit", "回款")[language]
        case .balance: return Words("change of the balance with Amazon", "亚马逊账户余额变动")[language]
        case .unreconciled: return Words("not proven by the rows", "明细未能证明的差额")[language]
        default: return nil
        }
    }

    /// A Beancount string: quotes and backslashes escaped, on one line.
    private func quoted(_ text: String) -> String {
        var quoted = "\""
        for character in VisibleText.of(text) {
            if character == "\"" || character == "\\" { quoted.append("\\") }
            quoted.append(character)
        }
        return quoted + "\""
    }
}
