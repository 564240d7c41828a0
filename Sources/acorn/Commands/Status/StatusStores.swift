import AcornCore
import AcornStore
import AcornSync

/// What became of an account's stores: those whose listings are suspended, and what changed lately.
struct StatusStores: Sendable {
    let account: ConnectedAccount
    let changes: [StoreChange]

    /// How long a change is told.
    private static let toldSeconds: Int64 = 30 * 86_400

    init(_ account: ConnectedAccount, now: Instant, _ connection: any SQLConnection) throws {
        self.account = account
        changes = try StoreChanges.since(now.adding(seconds: -Self.toldSeconds), account.key, connection)
            // A store that is suspended is told as such, for as long as it is.
            .filter { $0.kind != .suspended }
    }

    /// Stores that a person has to look at.
    var suspended: [AccountStore] { account.participating.filter(\.hasSuspendedListings) }

    func words() -> [Words] {
        suspended.map { store in
            let name = "\(account.key.account) \(Self.name(store))"
            return Words(
                "✗ \(name): Amazon has suspended the listings of this store. Account Health in Seller Central says "
                    + "why.\n",
                "✗ \(name)：亚马逊已停用该店铺的商品。原因见卖家后台的账户状况。\n")
        } + changes.map(words)
    }

    private func words(_ change: StoreChange) -> Words {
        let store = account.stores.first { $0.marketplaceID == change.marketplaceID }
        let name = "\(account.key.account) \(store.map(Self.name) ?? change.marketplaceID)"
        let day = change.noticedAt.utcDay.iso8601
        return switch change.kind {
        case .added:
            Words(
                "· \(name): a new store, noticed on \(day); it is collected from now on.\n",
                "· \(name)：新店铺，发现于 \(day)，已开始同步。\n")
        case .closed:
            Words(
                "· \(name): the seller takes no part in this store any more, noticed on \(day); what is here stays.\n",
                "· \(name)：卖家已退出该店铺，发现于 \(day)，已有数据保留。\n")
        case .suspended, .restored:
            Words(
                "· \(name): its listings are shown again, noticed on \(day).\n", "· \(name)：商品已恢复展示，发现于 \(day)。\n")
        }
    }

    private static func name(_ store: AccountStore) -> String {
        VisibleText.of(store.countryCode ?? store.name)
    }

    func write(to json: inout JSONWriter<BufferedSink>) {
        for store in suspended { write(store.marketplaceID, "suspended", nil, &json) }
        for change in changes { write(change.marketplaceID, change.kind.rawValue, change.noticedAt, &json) }
    }

    private func write(
        _ marketplaceID: String, _ state: String, _ at: Instant?, _ json: inout JSONWriter<BufferedSink>
    ) {
        json.beginObject(inline: true)
        json.member("account", Int(account.key.account))
        json.member("marketplaceId", marketplaceID)
        json.member("change", state)
        json.member("noticedAt", at?.iso8601)
        json.end()
    }
}
