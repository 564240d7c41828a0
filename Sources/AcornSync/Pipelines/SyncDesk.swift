package import AcornStore
package import SellingPartnerClient

/// Opens the way to an account at Amazon.
package protocol AccountAccess: Sendable {
    /// The account with a client that calls as it; nil where it has no authorization that lives. Errors: those of the
    /// store and the vault.
    func open(_ key: AccountKey, priority: JobPriority) async throws -> PipelineAccount?

    /// Notes that Amazon does not accept the account's authorization any more.
    func lost(_ account: PipelineAccount, because error: SellingPartnerError) async throws
}

/// An account that can be called.
package struct PipelineAccount: Sendable {
    package let key: AccountKey
    package let sellingPartnerID: String
    /// The application's number, for the archive.
    package let application: Int64
    /// Marketplaces in which the account takes part.
    package let marketplaceIDs: [String]
    package let client: SellingPartnerClient

    package init(
        key: AccountKey, sellingPartnerID: String, application: Int64, marketplaceIDs: [String],
        client: SellingPartnerClient
    ) {
        self.key = key
        self.sellingPartnerID = sellingPartnerID
        self.application = application
        self.marketplaceIDs = marketplaceIDs
        self.client = client
    }
}

/// Takes a settlement report that was downloaded into the archive and the store, wholly or not at all.
package protocol SettlementIntake: Sendable {
    /// Returns the archive entry, also where the same bytes were there before; a file that cannot be read is
    /// quarantined, and has an entry too.
    func take(_ file: String, name: String, receipt: ArchiveReceipt, _ key: AccountKey) async throws -> Int64
}

/// How the sync works.
package struct SyncSettings: Hashable, Sendable {
    /// How far back history is collected, in days. Source: facts §3: Amazon keeps two years of orders.
    package var historyDays: Int64 = 730
    /// How long before now a span ends: Amazon takes none that ends within the last two minutes, and clocks differ.
    package var tailSeconds: Int64 = 180
    /// How long a call may wait for its turn with its job in hand; for longer waits the worker does other work.
    package var waitSecondsMax: Double = 5
    /// How often one resource may fail in a row until its job is given up.
    package var failuresMax: Int64 = 12
    /// How long Amazon makes no second report of a type, in seconds, where it is known to be another time than
    /// `ReportSpec` has.
    package var reportCoolDownSeconds: [String: Int64] = [:]

    package init() {}
}

/// What every pipeline works with.
package struct SyncDesk: Sendable {
    package let store: Store
    package let access: any AccountAccess
    package let settlements: any SettlementIntake
    /// Where documents wait until they are taken in.
    package let folder: String
    package var settings = SyncSettings()
    /// Amazon's time, in microseconds since 1970: the machine's, but for a simulator whose clock is moved.
    package let now: @Sendable () -> Int64

    package init(
        store: Store, access: any AccountAccess, settlements: any SettlementIntake, folder: String,
        now: @escaping @Sendable () -> Int64
    ) {
        self.store = store
        self.access = access
        self.settlements = settlements
        self.folder = folder
        self.now = now
    }
}
