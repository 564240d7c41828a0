/// Every step of the schema, once, in the order of their numbers.
package enum Migrations {
    package static let all: [Migration] = [
        m0001Accounts, m0002Windows, m0003Orders, m0004Listings, m0005Transactions, m0006Payouts, m0007Reports,
        m0008Calls, m0009Findings,
        m0010Archive, m0011Settlements,
        m0020Vault, m0021PersonalData,
        m0030Jobs, m0031Schedules, m0032Budgets,
        m0040Replays, m0050Connections, m0060Sync, m0070NotificationQueue,
        m0080Catalog, m0081StoreChanges, m0090ReportRows, m0100ExpectedRows,
        m0110SettlementPages,
    ]
}
