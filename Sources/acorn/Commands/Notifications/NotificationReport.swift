import AcornCore
import AcornStore
import AcornSync

/// What came out of queues, and how they are read.
struct NotificationReport {
    /// What a queue's server says now.
    struct Depth {
        let queue: String
        let waiting: Int?
        /// Received by somebody and not deleted yet.
        let inHand: Int?
        let failure: String?
    }

    private struct Line {
        let account: SellerAccount
        let count: NotificationCount
    }

    private var lines: [Line] = []
    private var queues: [QueueState] = []
    private var strays: [(environment: HubEnvironment, stray: StrayNotification)] = []
    private var counts: [(environment: HubEnvironment, reason: StrayNotification.Reason, count: Int64)] = []
    var depth: Depth?

    /// How many stray messages are shown.
    private static let straysMax = 20

    var hasFindings: Bool {
        depth?.failure != nil || queues.contains { $0.failures > 0 } || counts.contains { $0.reason != .application }
    }

    static func read(_ store: Store) async throws -> NotificationReport {
        let accounts = try await Connections.accounts(in: store).map(\.authorization.account)
        return try await store.read { connection in
            var report = NotificationReport()
            report.queues = try QueueStates.all(connection)
            for account in Set(accounts).sorted(by: { $0.key.account < $1.key.account }) {
                report.lines += try NotificationInbox(connection, account.key).counts().map {
                    Line(account: account, count: $0)
                }
            }
            for environment in HubEnvironment.allCases {
                let box = StrayNotifications(connection, environment)
                report.strays += try box.newest(limit: straysMax).map { (environment, $0) }
                let counts = try box.counts()
                report.counts += StrayNotification.Reason.allCases.compactMap { reason in
                    counts[reason].map { (environment, reason, $0) }
                }
            }
            return report
        }
    }

    // MARK: Text

    func writeText(_ language: Language, to sink: inout BufferedSink) {
        if queues.isEmpty, lines.isEmpty, counts.isEmpty {
            sink.write(
                Words(
                    "No queue has been read yet: acorn notifications setup, then acorn worker --queue URL\n",
                    "尚未读取任何队列：先 acorn notifications setup，再 acorn worker --queue URL\n")[language])
        }
        for queue in queues { write(queue, language, to: &sink) }
        writeDepth(language, to: &sink)
        writeCounts(language, to: &sink)
        for one in counts {
            let (name, word) = (one.environment.name, NotificationWords.word(one.reason)[language])
            let mark = one.reason == .application ? "·" : "✗"
            sink.write(
                Words(
                    "\(mark) \(name): \(one.count) messages \(word)\n", "\(mark) \(name)：\(one.count) 条消息\(word)\n")[
                        language])
        }
        for one in strays {
            let stray = one.stray
            sink.write(
                "    \(StatusReport.time(stray.receivedAt))  \(VisibleText.of(stray.type ?? "–"))  "
                    + "\(VisibleText.of(stray.detail))\n")
        }
    }

    private func write(_ queue: QueueState, _ language: Language, to sink: inout BufferedSink) {
        let last = queue.receivedAt.map(StatusReport.time) ?? "–"
        sink.write(
            Words(
                "\(queue.queue)  \(queue.environment.name): \(queue.messages) messages, \(queue.repeats) of them "
                    + "again, last at \(last)\n",
                "\(queue.queue)  \(queue.environment.name)：共 \(queue.messages) 条消息，其中重复 \(queue.repeats) 条，"
                    + "最近 \(last)\n")[language])
        guard queue.failures > 0 else { return }
        let reason = VisibleText.of(queue.reason ?? queue.code ?? "")
        sink.write(
            Words(
                "✗ It has not been read since \(queue.succeededAt.map(StatusReport.time) ?? "ever"): \(reason)\n",
                "✗ 自 \(queue.succeededAt.map(StatusReport.time) ?? "开始") 起未能读取：\(reason)\n")[language])
    }

    private func writeDepth(_ language: Language, to sink: inout BufferedSink) {
        guard let depth else { return }
        if let failure = depth.failure { return sink.write("✗ \(depth.queue): \(VisibleText.of(failure))\n") }
        let (waiting, hand) = (depth.waiting ?? 0, depth.inHand ?? 0)
        sink.write(
            Words(
                "\(depth.queue): about \(waiting) messages wait, \(hand) are in hand\n",
                "\(depth.queue)：约 \(waiting) 条消息等待，\(hand) 条处理中\n")[language])
    }

    private func writeCounts(_ language: Language, to sink: inout BufferedSink) {
        guard !lines.isEmpty else { return }
        var table = TextTable([.right, .left, .left, .right, .right, .left])
        table.add(
            [
                Words("Account", "账户"), Words("Name", "名称"), Words("Type", "通知类型"), Words("Came", "收到"),
                Words("Unused", "未使用"), Words("Last (UTC)", "最近 (UTC)"),
            ].map { $0[language] }, bold: true)
        for line in lines {
            table.add([
                String(line.account.key.account), VisibleText.of(line.account.name), VisibleText.of(line.count.type),
                String(line.count.count), String(line.count.unhandled), StatusReport.time(line.count.lastReceivedAt),
            ])
        }
        table.write(paint: Paint(isOn: false), to: &sink)
    }

    // MARK: JSON

    func writeJSON(to sink: inout BufferedSink) {
        var json = JSONWriter(sink: sink)
        json.beginObject()
        json.key("queues")
        json.beginArray()
        for queue in queues { write(queue, &json) }
        json.end()
        json.key("notifications")
        json.beginArray()
        for line in lines {
            json.beginObject(inline: true)
            json.member("account", Int(line.account.key.account))
            json.member("type", line.count.type)
            json.member("count", Int(line.count.count))
            json.member("unused", Int(line.count.unhandled))
            json.member("lastReceivedAt", Self.time(line.count.lastReceivedAt))
            json.end()
        }
        json.end()
        json.key("strays")
        json.beginArray()
        for one in counts {
            json.beginObject(inline: true)
            json.member("environment", one.environment.name)
            json.member("reason", one.reason.rawValue)
            json.member("count", Int(one.count))
            json.end()
        }
        json.end()
        json.key("newestStrays")
        json.beginArray()
        for one in strays { write(one.environment, one.stray, &json) }
        json.end()
        json.end()
        sink = json.sink
    }

    private static func time(_ micros: Int64?) -> String? { micros.map { Instant(micros: $0).iso8601 } }

    private func write(_ queue: QueueState, _ json: inout JSONWriter<BufferedSink>) {
        let isAsked = depth?.queue == queue.queue
        json.beginObject()
        json.member("queue", queue.queue)
        json.member("environment", queue.environment.name)
        json.member("succeededAt", Self.time(queue.succeededAt))
        json.member("lastReceivedAt", Self.time(queue.receivedAt))
        json.member("messages", Int(queue.messages))
        json.member("repeats", Int(queue.repeats))
        json.member("strays", Int(queue.strays))
        json.member("failures", Int(queue.failures))
        json.member("code", queue.code)
        json.member("reason", queue.reason)
        if isAsked, let waiting = depth?.waiting { json.member("waiting", waiting) }
        json.end()
    }

    private func write(
        _ environment: HubEnvironment, _ stray: StrayNotification, _ json: inout JSONWriter<BufferedSink>
    ) {
        json.beginObject(inline: true)
        json.member("environment", environment.name)
        json.member("notificationId", stray.id)
        json.member("reason", stray.reason.rawValue)
        json.member("type", stray.type)
        json.member("sellingPartnerId", stray.sellingPartnerID)
        json.member("detail", stray.detail)
        json.member("receivedAt", Self.time(stray.receivedAt))
        json.end()
    }
}
