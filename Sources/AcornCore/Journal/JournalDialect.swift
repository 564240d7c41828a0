/// The programs that plain-text journals are written for.
package enum JournalDialect: String, CaseIterable, Hashable, Sendable {
    case hledger, beancount, ledger
}
