import AcornCore
import AcornStore
import AcornSync

/// How every resource of some accounts stands.
struct StatusReport {
    let accounts: [ConnectedAccount]
    let lines: [SyncLine]
    let now: Instant
    /// When client secrets end, as far as notifications told.
    var secrets: [ClientSecretExpiry] = []
    var queues: [QueueState] = []
    var gaps: [StatusGap] = []
    var stores: [StatusStores] = []

    /// Secrets that a person should renew.
    private var endingSecrets: [ClientSecretExpiry] {
        secrets.filter { $0.expiresAt < now.adding(seconds: ClientSecretExpiry.noticeSeconds) }
    }

    /// Something that a person has to look at.
    var hasFindings: Bool {
        lines.contains { line in
            line.quarantined > 0 || !line.unknown.isEmpty || [.failing, .denied, .lost].contains(line.state?.standing)
        } || accounts.contains { $0.authorization.state == .lost } || !endingSecrets.isEmpty
            || queues.contains { $0.failures > 0 } || !gaps.isEmpty
            || stores.contains { !$0.suspended.isEmpty }
    }

    /// `2026-11-22 19:30`, UTC.
    static func time(_ micros: Int64) -> String {
        let text = Instant(secondsSince1970: micros / 1_000_000).iso8601
        return String(text.prefix(16)).replacing("T", with: " ")
    }

    private func account(_ line: SyncLine) -> ConnectedAccount? { accounts.first { $0.key == line.key } }

    private func store(_ line: SyncLine) -> String {
        guard let account = account(line) else { return line.scope }
        let known = account.stores.first { $0.marketplaceID == line.scope }
        return known?.countryCode ?? (line.scope.isEmpty ? "" : line.scope)
    }

    // MARK: Text

    private static func word(_ standing: SyncState.Standing?) -> Words {
        switch standing {
        case .fresh: Words("fresh", "最新")
        case .behind: Words("behind", "补齐中")
        case .failing: Words("failing", "失败重试中")
        case .denied: Words("denied", "无权限")
        case .lost: Words("authorization lost", "授权失效")
        case nil: Words("not yet", "尚未同步")
        }
    }

    static func word(_ resource: String) -> Words {
        switch resource {
        case "orders": Words("orders", "订单")
        case "inventory": Words("inventory", "FBA库存")
        case "listings": Words("listings", "商品列表")
        case "catalog": Words("catalog", "商品目录")
        case "participations": Words("participations", "店铺开通状态")
        case "order-reports": Words("order reports", "历史订单报告")
        case "returns": Words("returns", "退货")
        case "reimbursements": Words("reimbursements", "赔偿")
        case "fba-fees": Words("FBA fees", "FBA预估费用")
        case "settlements": Words("settlements", "结算报告")
        case "transactions": Words("transactions", "交易")
        case "payouts": Words("payouts", "回款")
        case "expected-payouts": Words("expected payouts", "预计回款")
        case "balances": Words("balances", "余额")
        default: Words(resource, resource)
        }
    }

    /// How late Amazon itself is. Source: facts §10; settlements §6.
    private static func lateness(_ resource: String) -> Words {
        switch resource {
        case "orders": Words("minutes", "数分钟")
        case "transactions": Words("up to T+2", "最迟 T+2")
        case "settlements": Words("T+1 to T+3", "T+1 至 T+3")
        case "returns", "reimbursements": Words("up to a day", "最迟一天")
        case "fba-fees": Words("up to 72 h", "最迟 72 小时")
        default: Words("–", "–")
        }
    }

    func writeText(_ language: Language, to sink: inout BufferedSink) {
        for account in accounts {
            let one = account.authorization.account
            sink.write(
                "\(one.key.account)  \(VisibleText.of(one.name))  \(one.region.uppercased())  "
                    + "\(account.authorization.environment.name)\n")
            writeTable(lines.filter { $0.key == account.key }, language, to: &sink)
            sink.write("\n")
        }
        for line in lines { writeReason(line, language, to: &sink) }
        for words in stores.flatMap({ $0.words() }) { sink.write(words[language]) }
        for gap in gaps { sink.write(gap.words(now: now)[language]) }
        writeWarnings(language, to: &sink)
        for account in accounts where account.authorization.state == .lost {
            let again =
                "acorn connect --app \(VisibleText.of(account.authorization.applicationName)) --region "
                + account.authorization.account.region
            sink.write(
                Words(
                    "✗ Account \(account.key.account): Amazon refuses the authorization; its work rests. \(again)\n",
                    "✗ 账户 \(account.key.account)：亚马逊拒绝该授权，其同步已暂停。\(again)\n")[language])
        }
    }

    private func writeWarnings(_ language: Language, to sink: inout BufferedSink) {
        for one in endingSecrets {
            let (name, end) = (VisibleText.of(one.application), one.expiresAt.utcDay.iso8601)
            sink.write(
                Words(
                    "✗ Application \(name): its client secret ends on \(end). Make a new one in the developer console, "
                        + "then `acorn app add` again.\n",
                    "✗ 应用 \(name)：client secret 将于 \(end) 失效。请在开发者控制台生成新的密钥，然后重新执行 acorn app add。\n")[language])
        }
        for queue in queues where queue.failures > 0 {
            let reason = VisibleText.of(queue.reason ?? queue.code ?? "")
            sink.write(
                Words(
                    "✗ The queue \(queue.queue) is not read: \(reason)\n", "✗ 队列 \(queue.queue) 无法读取：\(reason)\n")[
                        language])
        }
    }

    private func writeTable(_ lines: [SyncLine], _ language: Language, to sink: inout BufferedSink) {
        var table = TextTable([.left, .left, .left, .left, .right, .right, .left], indent: 2)
        table.add(
            [
                Words("Resource", "资源"), Words("Store", "店铺"), Words("State", "状态"),
                Words("Fresh to (UTC)", "数据截至 (UTC)"), Words("Rows", "行数"), Words("Open", "未完成"),
                Words("Amazon's lag", "亚马逊延迟"),
            ].map { $0[language] }, bold: true)
        for line in lines {
            table.add([
                Self.word(line.resource.name)[language], store(line), Self.word(line.state?.standing)[language],
                line.state?.freshToAt.map(Self.time) ?? "–", AmountShown.count(Int(line.state?.rows ?? 0)),
                AmountShown.count(Int(line.windowsOpen + line.documentsWaiting)),
                Self.lateness(line.resource.name)[language],
            ])
        }
        table.write(paint: Paint(isOn: false), to: &sink)
    }

    private func writeReason(_ line: SyncLine, _ language: Language, to sink: inout BufferedSink) {
        let name = "\(line.key.account) \(store(line)) \(Self.word(line.resource.name)[language])"
        if line.quarantined > 0 {
            sink.write(
                Words(
                    "✗ \(name): \(line.quarantined) facts cannot be read; they are kept in the archive\n",
                    "✗ \(name)：\(line.quarantined) 条数据无法读取，已保留在存档中\n")[language])
        }
        writeUnknown(line, name, language, to: &sink)
        guard let state = line.state, let reason = state.reason,
            [.failing, .denied, .lost].contains(state.standing)
        else { return }
        sink.write("✗ \(name): \(VisibleText.of(reason))\n")
    }

    /// Spans that Amazon could not tell, and columns that nobody here knows.
    private func writeUnknown(
        _ line: SyncLine, _ name: String, _ language: Language, to sink: inout BufferedSink
    ) {
        for window in line.unknown {
            let (from, to) = (Self.time(window.startAt), Self.time(window.endAt))
            let reason = VisibleText.of(window.reason ?? "")
            sink.write(
                Words(
                    "✗ \(name): unknown from \(from) to \(to), attempt \(window.attempts): \(reason)\n",
                    "✗ \(name)：\(from) 至 \(to) 的数据未知，第 \(window.attempts) 次尝试：\(reason)\n")[language])
        }
        guard let columns = line.unknownColumns else { return }
        let shown = VisibleText.of(columns)
        sink.write(
            Words(
                "  \(name): columns that are not known here, kept in the archive: \(shown)\n",
                "  \(name)：本程序不认识的列（已保留在存档中）：\(shown)\n")[language])
    }

    // MARK: JSON

    func writeJSON(to sink: inout BufferedSink) {
        var json = JSONWriter(sink: sink)
        json.beginObject()
        json.key("accounts")
        json.beginArray()
        for account in accounts {
            json.beginObject()
            json.member("account", Int(account.key.account))
            json.member("name", account.authorization.account.name)
            json.member("region", account.authorization.account.region)
            json.member("environment", account.authorization.environment.name)
            json.member("authorization", account.authorization.state.rawValue)
            json.key("resources")
            json.beginArray()
            for line in lines where line.key == account.key { write(line, &json) }
            json.end()
            json.end()
        }
        json.end()
        json.key("storeChanges")
        json.beginArray()
        for one in stores { one.write(to: &json) }
        json.end()
        json.key("settlementGaps")
        json.beginArray()
        for gap in gaps { gap.write(to: &json) }
        json.end()
        json.key("endingClientSecrets")
        json.beginArray()
        for one in endingSecrets {
            json.beginObject(inline: true)
            json.member("application", one.application)
            json.member("environment", one.environment.name)
            json.member("expiresAt", one.expiresAt.iso8601)
            json.end()
        }
        json.end()
        json.key("queuesNotRead")
        json.beginArray()
        for queue in queues where queue.failures > 0 {
            json.beginObject(inline: true)
            json.member("queue", queue.queue)
            json.member("code", queue.code)
            json.member("reason", queue.reason)
            json.end()
        }
        json.end()
        json.end()
        sink = json.sink
    }

    private func write(_ line: SyncLine, _ json: inout JSONWriter<BufferedSink>) {
        func time(_ micros: Int64?) -> String? {
            micros.map { Instant(secondsSince1970: $0 / 1_000_000).iso8601 }
        }
        json.beginObject(inline: true)
        json.member("resource", line.resource.name)
        json.member("marketplaceId", line.scope.isEmpty ? nil : line.scope)
        json.member("state", line.state?.standing.rawValue ?? "never")
        json.member("freshTo", time(line.state?.freshToAt))
        json.member("succeededAt", time(line.state?.succeededAt))
        json.member("attemptedAt", time(line.state?.attemptedAt))
        json.member("rows", Int(line.state?.rows ?? 0))
        json.member("pages", Int(line.state?.pages ?? 0))
        json.member("windowsOpen", Int(line.windowsOpen))
        json.member("documentsWaiting", Int(line.documentsWaiting))
        json.member("quarantined", Int(line.quarantined))
        json.member("planEndsAt", time(line.planEndsAt))
        json.member("unknownSpans", Int(line.unknown.count))
        json.member("unknownReason", line.unknown.first?.reason)
        json.member("unknownColumns", line.unknownColumns)
        json.member("code", line.state?.code)
        json.member("reason", line.state?.reason)
        json.member("requestId", line.state?.requestID)
        json.end()
    }
}
