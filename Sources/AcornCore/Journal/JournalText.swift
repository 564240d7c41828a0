/// Writes a journal in the language of one of the three programs, so that the program's own checks pass.
package struct JournalText: Sendable {
    package let dialect: JournalDialect
    /// The language of remarks; accounts and keys never depend on it.
    package let language: Language

    package init(dialect: JournalDialect, language: Language = .en) {
        self.dialect = dialect
        self.language = language
    }

    /// Writes declarations, transactions, and a remark for every settlement that was left out.
    package func write(_ journal: Journal, to sink: inout some TextOutputStream) {
        sink.write("; " + Words("Amazon settlements, written by acorn", "亚马逊结算，由 acorn 生成")[language] + "\n")
        for refusal in journal.refusals {
            let id = refusal.settlementID.isEmpty ? "?" : VisibleText.of(refusal.settlementID)
            let files = refusal.sources.map(VisibleText.of).joined(separator: ", ")
            let reason = refusal.reason.message(in: language)
            let remark = Words(
                "LEFT OUT: settlement \(id) (\(files)): \(reason)", "未入账：结算单 \(id)（\(files)）：\(reason)")
            sink.write("; " + remark[language] + "\n")
        }
        sink.write("\n")
        let currencies = Set(journal.transactions.map(\.currency)).sorted { $0.code < $1.code }
        let accounts = Set(journal.transactions.flatMap { $0.postings.map(\.account) }).sorted()
        switch dialect {
        case .hledger: declareHledger(currencies, accounts, to: &sink)
        case .ledger: declareLedger(currencies, accounts, to: &sink)
        case .beancount: declareBeancount(currencies, accounts, first: journal.transactions.first?.date, to: &sink)
        }
        for transaction in journal.transactions {
            sink.write("\n")
            switch dialect {
            case .hledger, .ledger: writePlain(transaction, to: &sink)
            case .beancount: writeBeancount(transaction, to: &sink)
            }
        }
    }

    private func declareHledger(
        _ currencies: [Currency], _ accounts: [JournalAccount], to sink: inout some TextOutputStream
    ) {
        // The mark after `1000` tells hledger that amounts have a decimal point, also where the currency has no cents.
        for currency in currencies {
            sink.write("commodity 1000.\(String(repeating: "0", count: currency.digits)) \(currency.code)\n")
        }
        for account in accounts { sink.write("account \(account.name)\n") }
        if !accounts.isEmpty { sink.write("payee Amazon\n") }
    }

    private func declareLedger(
        _ currencies: [Currency], _ accounts: [JournalAccount], to sink: inout some TextOutputStream
    ) {
        for currency in currencies { sink.write("commodity \(currency.code)\n") }
        for account in accounts { sink.write("account \(account.name)\n") }
        guard !accounts.isEmpty else { return }
        sink.write("payee Amazon\n")
        for key in ["settlement", "source", "period-start", "period-end"] { sink.write("tag \(key)\n") }
    }

    private func declareBeancount(
        _ currencies: [Currency], _ accounts: [JournalAccount], first: CalendarDay?,
        to sink: inout some TextOutputStream
    ) {
        sink.write("option \"title\" \"Amazon settlements\"\n")
        for currency in currencies { sink.write("option \"operating_currency\" \"\(currency.code)\"\n") }
        guard let first else { return }
        let opening = CalendarDay(daysSince1970: first.daysSince1970 - 1).iso8601
        sink.write("\n")
        for currency in currencies { sink.write("\(opening) commodity \(currency.code)\n") }
        for account in accounts { sink.write("\(opening) open \(account.name)\n") }
    }
}
