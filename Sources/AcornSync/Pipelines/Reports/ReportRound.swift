import AcornCore
import AcornStore
import Foundation
import ReportsV20210630
import SellingPartnerAPI
import SellingPartnerClient

/// One span's way from being planned to being here, step by step; each step is a page.
struct ReportRound: Sendable {
    let spec: ReportSpec
    let window: SyncWindow
    let work: PipelineWork

    private var marketplaceIDs: [String] {
        work.scope.isEmpty ? work.account.marketplaceIDs : [work.scope]
    }

    private func windows(_ connection: any SQLConnection) -> SyncWindows {
        SyncWindows(connection, work.key, spec.resource, scope: work.scope)
    }

    /// A page that moves the span on.
    private func page(
        _ step: ReportStep, pauseMicros: Int64? = nil, isResting: Bool = false,
        _ also: @escaping @Sendable (any SQLConnection) throws -> Void = { _ in }
    ) -> PipelinePage {
        PipelinePage { connection in
            try also(connection)
            var next = window
            next.cursor = step.text
            try windows(connection).put(next, at: work.now)
            var outcome = PipelinePage.Outcome()
            outcome.pauseMicros = pauseMicros
            outcome.isResting = isResting
            return outcome
        }
    }

    // MARK: Asking

    /// Settles which times are asked for, so that asking again asks for the same.
    func begin(except: String = "-") -> PipelinePage {
        let horizon = work.now - work.desk.settings.historyDays * WireTime.day
        var (from, to) = (window.startAt, window.endAt)
        switch spec.span {
        case .spans(_, let margin, _):
            from = max(from - margin * WireTime.day, horizon)
            to = min(to + margin * WireTime.day, max(to, SpanPlan(spec.resource, work).tail))
        case .endedSpans: from = max(from, horizon)
        case .now(let hours): (from, to) = (window.startAt - hours * WireTime.hour, window.startAt)
        }
        var again = window
        if except != "-" { again.attempts += 1 }
        return ReportRound(spec: spec, window: again, work: work)
            .page(.ask(ReportAsk(from: from, to: to, since: work.now, except: except)))
    }

    /// Adopts a report of the span, or asks for one, or waits until Amazon makes one again.
    func ask(_ ask: ReportAsk) async throws -> PipelinePage {
        let search = ReportSearch(spec: spec, work: work, marketplaceIDs: marketplaceIDs)
        let made = try await search.reports(
            since: min(work.now - search.reach, ask.since - WireTime.minute), until: work.now + WireTime.minute)
        if let found = ReportSearch.adoptable(made, ask, to: min(window.endAt, ask.to)) {
            return page(.wait(report: found.reportID, polls: 0)) { connection in
                try ReportFacts(connection, work.key).put(found)
            }
        }
        let coolDown = spec.coolDown(work.desk.settings)
        if let last = made.first(where: { ReportVerdict.isAlive($0.status) && $0.createdAt + coolDown > work.now }) {
            return rest(last.createdAt + coolDown - work.now, ask)
        }
        let order = ReportsV20210630.CreateReportSpecification(
            reportType: spec.type, marketplaceIds: marketplaceIDs, dataStartTime: WireTime.dateTime(ask.from),
            dataEndTime: WireTime.dateTime(ask.to))
        let reply = try await work.reply(to: ReportsV20210630.CreateReport(body: order))
        guard let id = reply.value.reportId, !id.isEmpty else {
            throw SellingPartnerError(.missingKeys, requestID: reply.requestID, detail: "the reply has no reportId")
        }
        var fact = ReportFact(
            reportID: id, type: spec.type, marketplaceIDs: marketplaceIDs, status: "IN_QUEUE", createdAt: work.now)
        (fact.dataStartAt, fact.dataEndAt, fact.isOurs) = (ask.from, ask.to, true)
        return page(.wait(report: id, polls: 0), pauseMicros: ReportStep.pauseMicros(after: 0)) { [fact] connection in
            try ReportFacts(connection, work.key).put(fact)
        }
    }

    /// Amazon would cancel a report of this type now. A short wait is waited; for a long one the job ends, and the next
    /// by schedule goes on.
    private func rest(_ micros: Int64, _ ask: ReportAsk) -> PipelinePage {
        let isLong = micros > 10 * WireTime.minute
        return page(.ask(ask), pauseMicros: isLong ? nil : micros, isResting: isLong)
    }

    // MARK: Looking

    /// After so many looks, which is about two hours, the job ends, and the next by schedule looks again.
    private static let pollsMax: Int64 = 28

    /// Asks how far a report is, and draws the conclusion.
    func look(_ report: String, polls: Int64) async throws -> PipelinePage {
        let reply = try await work.reply(to: ReportsV20210630.GetReport(reportId: report))
        let fact = try known { try ReportMapping.fact(reply.value) }
        let note: @Sendable (any SQLConnection) throws -> Void = { connection in
            if let fact { try ReportFacts(connection, work.key).put(fact) }
        }
        switch ReportVerdict(reply.value) {
        case .underWay:
            let isLong = (polls + 1) % Self.pollsMax == 0
            return page(
                .wait(report: report, polls: polls + 1),
                pauseMicros: isLong ? nil : ReportStep.pauseMicros(after: polls + 1), isResting: isLong, note)
        case .document(let document):
            return page(.fetch(report: report, document: document), note)
        case .empty: return empty(reply, report, note)
        case .emptyUnlessTooSoon:
            if try await wasTooSoon(report, createdAt: fact?.createdAt ?? work.now) {
                return unknown("It was cancelled, as one like it had been made shortly before.", note)
            }
            return empty(reply, report, note)
        case .unknown(let why):
            guard reply.value.processingStatus == .fatal else { return unknown(why, note) }
            return unknown(why + (await reason(reply.value.reportDocumentId)), note)
        }
    }

    /// A report that has no shape of one is not noted; nothing depends on it.
    private func known(_ map: () throws -> ReportFact) throws -> ReportFact? {
        do { return try map() } catch is UnreadableFact { return nil }
    }

    /// Whether another report of the type was made within the cool-down before this one.
    private func wasTooSoon(_ report: String, createdAt: Int64) async throws -> Bool {
        // A setting may prolong it and not shorten it: what could be a refusal proves nothing.
        let coolDown = max(spec.coolDown(work.desk.settings), spec.coolDownSeconds * WireTime.second)
        guard coolDown > 0 else { return false }
        let others = try await ReportSearch(spec: spec, work: work, marketplaceIDs: marketplaceIDs)
            .reports(since: createdAt - coolDown, until: createdAt + WireTime.minute)
        return others.contains { other in
            other.reportID != report && ReportVerdict.isAlive(other.status) && other.createdAt <= createdAt
        }
    }

    /// What the document of a report that failed says, if it says it in words: its first line, cut. Source: facts §7.
    private func reason(_ document: String?) async -> String {
        guard let document else { return "" }
        let file = ScratchFile(in: work.desk.folder)
        let told = try? await work.account.client.reports.download(
            documentID: document, reportType: spec.type, to: file.url)
        guard told != nil, let handle = try? FileHandle(forReadingFrom: file.url) else { return "" }
        defer { try? handle.close() }
        let head = LegacyText.decode((try? handle.read(upToCount: 4_096)) ?? Data(), codePage: .windows1252).text
        let line = head.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        // A table holds rows, and rows may hold persons.
        guard !line.isEmpty, !line.contains("\t"), !line.unicodeScalars.contains(where: { $0.value == 0 })
        else { return "" }
        return " Amazon's reason: " + line.prefix(300)
    }

    // MARK: Outcomes

    /// Amazon proved that the span holds nothing; its reply is the proof, and is kept.
    private func empty(
        _ reply: Reply<ReportsV20210630.GetReport.Reply>, _ report: String,
        _ note: @escaping @Sendable (any SQLConnection) throws -> Void
    ) -> PipelinePage {
        let proof = FetchedReply(
            ReportsV20210630.GetReport.descriptor, ["reportId": report, "reportType": spec.type], reply, work)
        return PipelinePage { connection in
            try note(connection)
            let archived = try proof.keep(connection, work.key)
            let scene = scene(entry: archived.entry)
            guard try !spec.isContradicted(scene, connection) else {
                return try write(
                    unknown: "Amazon says that there is nothing, where it told of something before.", connection)
            }
            return try prove(entry: archived.entry, rows: 0, connection)
        }
    }

    func unknown(
        _ why: String, _ note: @escaping @Sendable (any SQLConnection) throws -> Void = { _ in }
    ) -> PipelinePage {
        PipelinePage { connection in
            try note(connection)
            return try write(unknown: why, connection)
        }
    }

    /// Nothing is proven and nothing is lost: the span is tried again after a pause, and told of until then.
    private func write(unknown why: String, _ connection: any SQLConnection) throws -> PipelinePage.Outcome {
        var next = window
        next.state = .unknown
        next.cursor = nil
        next.attempts += 1
        next.reason = String(why.prefix(1_000))
        try windows(connection).put(next, at: work.now)
        return PipelinePage.Outcome()
    }

    private func prove(
        entry: Int64, rows: Int, _ connection: any SQLConnection
    ) throws -> PipelinePage.Outcome {
        var next = window
        next.state = .proven
        next.cursor = nil
        next.attempts = 0
        next.reason = nil
        next.rows = Int64(rows)
        next.archiveEntry = entry
        let windows = windows(connection)
        try windows.put(next, at: work.now)
        if case .now = spec.span {
            for old in try windows.all(.unknown, limit: 100) where old.startAt < next.startAt {
                try windows.remove(old)
            }
            try windows.keepNewest(10)
        }
        var outcome = PipelinePage.Outcome()
        outcome.rows = rows
        outcome.freshTo = try windows.provenTo()
        return outcome
    }

    // MARK: Fetching

    private func scene(entry: Int64) -> ReportScene {
        ReportScene(
            key: work.key, scope: work.scope, start: window.startAt, end: spec.end(of: window.startAt), entry: entry,
            receivedAt: work.now - work.now % WireTime.second)
    }

    /// Downloads a document; then it is kept and its rows are written in one transaction.
    func fetch(_ report: String, _ document: String) async throws -> PipelinePage {
        let download: ReportDownload
        do {
            download = try await ReportDownload.run(report: report, document: document, spec, work)
        } catch is ReportDownload.TooLong {
            return unknown("A line of its document is longer than a megabyte; nothing of it was kept.")
        }
        var request = [
            "reportId": report, "reportType": spec.type, "scope": work.scope, "span": String(window.startAt),
        ]
        request["charset"] = download.charset
        return PipelinePage { [request] connection in
            let entry = try download.keep(request, connection, work)
            let taken = try ReportTaking(
                spec: spec, scene: scene(entry: entry), charset: download.charset, connection: connection
            ).run()
            try ReportFacts(connection, work.key).markFetched(
                report, entry: entry, at: work.now, unknownColumns: taken.unknownColumns)
            if let unusable = taken.unusable { return try write(unknown: unusable, connection) }
            return try prove(entry: entry, rows: taken.rows, connection)
        }
    }
}
