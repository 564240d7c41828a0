import AcornCore
import AcornStore

/// Time for which an account has no settlement, although it has some before and after it.
struct StatusGap: Sendable {
    let key: AccountKey
    let gap: SettlementGap

    /// How long Amazon gives a settlement report (facts §10).
    private static let keptSeconds: Int64 = 90 * 86_400

    /// What is missing among the settlements that an account has.
    static func all(_ key: AccountKey, _ connection: any SQLConnection) throws -> [StatusGap] {
        SettlementGap.all(in: try SettlementStore(connection, key).periods()).map { StatusGap(key: key, gap: $0) }
    }

    /// What is missing, and what to do.
    func words(now: Instant) -> Words {
        let place = [gap.currency?.code, gap.marketplaceName].compactMap { $0.map { VisibleText.of($0) } }
            .joined(separator: " ")
        let (from, to) = (StatementText.shown(gap.from), StatementText.shown(gap.to))
        let (before, after) = (VisibleText.of(gap.before), VisibleText.of(gap.after))
        let again = "acorn import settlements FILE --account \(key.account)"
        let isKept = gap.to > now.adding(seconds: -Self.keptSeconds)
        let sync = isKept ? "acorn sync --resource settlements" : nil
        return Words(
            "✗ \(key.account) \(place): a settlement is missing from \(from) to \(to), between \(before) and "
                + "\(after). "
                + (sync.map { "It may still come: \($0). Otherwise download" } ?? "Amazon gives it no more. Download")
                + " the report in Seller Central (Payments), then: \(again)\n",
            "✗ \(key.account) \(place)：\(before) 与 \(after) 之间缺少 \(from) 至 \(to) 的结算报告。"
                + (sync.map { "可能还能同步：\($0)。否则" } ?? "亚马逊接口已不再提供。")
                + "请在卖家后台（付款）下载该报告，然后执行：\(again)\n")
    }

    func write(to json: inout JSONWriter<BufferedSink>) {
        json.beginObject(inline: true)
        json.member("account", Int(key.account))
        json.member("currency", gap.currency?.code)
        json.member("marketplaceName", gap.marketplaceName)
        json.member("from", gap.from.iso8601)
        json.member("to", gap.to.iso8601)
        json.member("settlementBefore", gap.before)
        json.member("settlementAfter", gap.after)
        json.end()
    }
}
