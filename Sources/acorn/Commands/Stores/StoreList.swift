import AcornCore
import AcornStore
import AcornSync

/// Stores with the authorizations that they are reached through.
struct StoreList {
    let accounts: [ConnectedAccount]
    let now: Instant

    var hasFindings: Bool { accounts.contains { $0.authorization.standing(at: now).isFinding } }

    // MARK: Text

    private static let columns = [
        Words("Account", "账户"), Words("Name", "名称"), Words("Region", "区域"), Words("Store", "店铺"),
        Words("Currency", "币种"), Words("Environment", "环境"), Words("App", "应用"), Words("Authorization", "授权"),
        Words("Expires", "到期日"), Words("Last check", "最近检查"),
    ]

    static func word(_ standing: Authorization.Standing) -> Words {
        switch standing {
        case .active: Words("active", "有效")
        case .expiresSoon: Words("expires soon", "即将到期")
        case .expired: Words("expired", "已到期")
        case .lost: Words("lost", "已失效")
        case .disconnected: Words("disconnected", "已断开")
        }
    }

    func writeText(_ language: Language, to sink: inout BufferedSink) {
        guard !accounts.isEmpty else {
            return sink.write(
                Words("No store yet: acorn app add, then acorn connect\n", "还没有店铺：先 acorn app add，再 acorn connect\n")[
                    language])
        }
        var table = TextTable([.right, .left, .left, .left, .left, .left, .left, .left, .left, .left])
        table.add(Self.columns.map { $0[language] }, bold: true)
        for account in accounts {
            let one = account.authorization
            let rest = [
                one.environment.name, VisibleText.of(one.applicationName), Self.word(one.standing(at: now))[language],
                one.expiresAt?.utcDay.iso8601 ?? "–", one.checkedAt.map { StatementText.shown($0) } ?? "–",
            ]
            for store in account.stores.isEmpty ? [nil] : account.participating.map(Optional.some) {
                table.add(
                    [
                        String(account.key.account), VisibleText.of(one.account.name), one.account.region.uppercased(),
                        VisibleText.of(store?.name ?? "–"), VisibleText.of(store?.currency ?? "–"),
                    ] + rest)
            }
        }
        table.write(paint: Paint(isOn: false), to: &sink)
        for account in accounts {
            writeFinding(account.authorization, language, to: &sink)
            writeStanding(account, language, to: &sink)
        }
    }

    /// Stores whose listings Amazon has suspended, and those in which the seller takes no part any more.
    private func writeStanding(_ account: ConnectedAccount, _ language: Language, to sink: inout BufferedSink) {
        func names(_ stores: [AccountStore]) -> String {
            stores.map { VisibleText.of($0.name) }.joined(separator: ", ")
        }
        let suspended = account.participating.filter(\.hasSuspendedListings)
        let closed = account.stores.filter { !$0.isParticipating }
        let number = account.key.account
        if !suspended.isEmpty {
            let words = Words(
                "✗ Account \(number): suspended listings in \(names(suspended)). Account Health in Seller Central says "
                    + "why.",
                "✗ 账户 \(number)：\(names(suspended)) 的商品已被停用。原因见卖家后台的账户状况。")
            sink.write(words[language] + "\n")
        }
        if !closed.isEmpty {
            let words = Words(
                "· Account \(number): the seller takes no part in \(names(closed)).",
                "· 账户 \(number)：卖家未参与 \(names(closed))。")
            sink.write(words[language] + "\n")
        }
    }

    private func writeFinding(_ one: Authorization, _ language: Language, to sink: inout BufferedSink) {
        guard let words = finding(one) else { return }
        sink.write("✗ " + words[language] + "\n")
    }

    /// What is wrong with an authorization, and what to do.
    private func finding(_ one: Authorization) -> Words? {
        let (number, name) = (one.account.key.account, VisibleText.of(one.account.name))
        let again = "acorn connect --app \(VisibleText.of(one.applicationName)) --region \(one.account.region)"
        let end = one.expiresAt?.utcDay.iso8601 ?? ""
        switch one.standing(at: now) {
        case .active, .disconnected: return nil
        case .expiresSoon:
            return Words(
                "Account \(number), \(name): the authorization ends on \(end). Renew it: \(again)",
                "账户 \(number)，\(name)：授权将于 \(end) 到期。续期：\(again)")
        case .expired:
            return Words(
                "Account \(number), \(name): the authorization ended on \(end). Renew it: \(again)",
                "账户 \(number)，\(name)：授权已于 \(end) 到期。续期：\(again)")
        case .lost:
            let since = one.lostAt.map { StatementText.shown($0) } ?? "?"
            let reason = VisibleText.of(one.lostReason ?? "")
            return Words(
                "Account \(number), \(name): Amazon refuses the authorization since \(since). \(reason) The seller "
                    + "must authorize again; number and history stay: \(again)",
                "账户 \(number)，\(name)：自 \(since) 起亚马逊拒绝该授权。\(reason) 卖家必须重新授权，编号和历史数据保留：\(again)")
        }
    }

    // MARK: For programs

    func writeJSON(to sink: inout BufferedSink) {
        var json = JSONWriter(sink: sink)
        json.beginObject()
        json.key("accounts")
        json.beginArray()
        for account in accounts { write(account, &json) }
        json.end()
        json.end()
        sink = json.sink
    }

    private func write(_ account: ConnectedAccount, _ json: inout JSONWriter<BufferedSink>) {
        let one = account.authorization
        json.beginObject()
        json.member("account", Int(account.key.account))
        json.member("name", one.account.name)
        json.member("sellingPartnerId", one.account.sellingPartnerID)
        json.member("region", one.account.region)
        json.member("environment", one.environment.name)
        json.member("application", one.applicationName)
        json.member("authorization", one.standing(at: now).rawValue)
        json.member("authorizedAt", one.authorizedAt.iso8601)
        json.member("expiresAt", one.expiresAt?.iso8601)
        json.member("checkedAt", one.checkedAt?.iso8601)
        json.member("lostAt", one.lostAt?.iso8601)
        json.member("lostReason", one.lostReason)
        json.key("stores")
        json.beginArray()
        for store in account.stores {
            json.beginObject(inline: true)
            json.member("marketplaceId", store.marketplaceID)
            json.member("name", store.name)
            json.member("countryCode", store.countryCode)
            json.member("currency", store.currency)
            json.member("isParticipating", store.isParticipating)
            json.member("hasSuspendedListings", store.hasSuspendedListings)
            json.end()
        }
        json.end()
        json.end()
    }

    func writeCSV(to sink: inout BufferedSink) {
        let names = [
            "account", "name", "selling_partner_id", "region", "environment", "application", "authorization",
            "authorized_at", "expires_at", "checked_at", "lost_at", "marketplace_id", "store", "country_code",
            "currency", "is_participating", "has_suspended_listings",
        ]
        CSVWriter.write(names.map { .value($0) }, to: &sink)
        for account in accounts {
            let one = account.authorization
            let front: [CSVWriter.Cell] = [
                .value(String(account.key.account)), .text(one.account.name), .text(one.account.sellingPartnerID),
                .value(one.account.region), .value(one.environment.name), .text(one.applicationName),
                .value(one.standing(at: now).rawValue), .value(one.authorizedAt.iso8601),
                .value(one.expiresAt?.iso8601 ?? ""), .value(one.checkedAt?.iso8601 ?? ""),
                .value(one.lostAt?.iso8601 ?? ""),
            ]
            for store in account.stores.isEmpty ? [nil] : account.stores.map(Optional.some) {
                let back: [CSVWriter.Cell] = [
                    .text(store?.marketplaceID ?? ""), .text(store?.name ?? ""), .text(store?.countryCode ?? ""),
                    .text(store?.currency ?? ""), .value(store.map { String($0.isParticipating) } ?? ""),
                    .value(store.map { String($0.hasSuspendedListings) } ?? ""),
                ]
                CSVWriter.write(front + back, to: &sink)
            }
        }
    }
}
