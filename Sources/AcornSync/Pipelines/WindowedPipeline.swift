package import AcornStore
import SellingPartnerAPI
package import SellingPartnerClient

/// A pipeline that collects spans of time, each a chain of pages. A span is proven by its last page.
package protocol WindowedPipeline: Pipeline {
    /// Spans that are to be collected from now on, and are not planned yet; they are written before anything is
    /// fetched.
    func plan(_ windows: SyncWindows, _ connection: any SQLConnection, _ work: PipelineWork) throws -> [SyncWindow]

    /// One page of a span; `token` is nil for the first.
    func fetch(_ window: SyncWindow, token: String?, _ work: PipelineWork) async throws -> WindowReply

    /// Writes what a page told; returns how many facts it held.
    static func take(_ reply: ArchivedReply, _ connection: any SQLConnection) throws -> Int

    /// A span that was just proven is written here, and what follows from it.
    func prove(
        _ window: SyncWindow, _ windows: SyncWindows, _ connection: any SQLConnection, _ work: PipelineWork) throws

    /// Whether a span may be cut into two when its pages cannot be turned to the end.
    var shortestSpan: Int64? { get }
}

/// A page of a span.
package struct WindowReply: Sendable {
    let fetched: FetchedReply
    /// The token of the next page; nil on the last.
    let token: String?
    /// The ids of the page's rows, in their order.
    let ids: [String]
}

/// A page of a span that was fetched before it was its turn.
struct BegunReply: JobBegun {
    private let startAt: Int64
    private let endAt: Int64
    private let token: String
    let reply: Result<WindowReply, any Error>

    init(_ window: SyncWindow, token: String, _ reply: Result<WindowReply, any Error>) {
        startAt = window.startAt
        endAt = window.endAt
        self.token = token
        self.reply = reply
    }

    func `is`(_ window: SyncWindow, token: String?) -> Bool {
        startAt == window.startAt && endAt == window.endAt && self.token == token
    }
}

extension WindowedPipeline {
    package var shortestSpan: Int64? { WireTime.hour }

    package func prove(
        _ window: SyncWindow, _ windows: SyncWindows, _ connection: any SQLConnection, _ work: PipelineWork
    ) throws {
        try windows.put(window, at: work.now)
    }

    private func windows(_ connection: any SQLConnection, _ work: PipelineWork) -> SyncWindows {
        SyncWindows(connection, work.key, Self.resource, scope: work.scope)
    }

    package func page(_ work: PipelineWork) async throws -> PipelinePage? { try await windowPage(work) }

    /// The next page of the windows alone, for pipelines that have more to do.
    func windowPage(_ work: PipelineWork) async throws -> PipelinePage? {
        let (planned, open) = try await work.store.read { connection in
            let windows = windows(connection, work)
            let planned = try plan(windows, connection, work)
            return (planned, planned.isEmpty ? try windows.nextOpen() : nil)
        }
        if !planned.isEmpty {
            return PipelinePage { connection in
                for window in planned { try windows(connection, work).put(window, at: work.now) }
                return PipelinePage.Outcome()
            }
        }
        guard let open else { return nil }
        let mark = PageMark(open.cursor)
        let reply: WindowReply
        if let begun = work.begun, begun.is(open, token: mark?.token) {
            reply = try begun.reply.get()
        } else {
            reply = try await fetch(open, token: mark?.token, work)
        }
        let next = try PageMark.next(after: mark, reply)
        guard let next else {
            return PipelinePage { connection in try write(reply, nil, open, connection, work) }
        }
        return PipelinePage(begin: { await ahead(open, next, work, $0) }) { connection in
            try write(reply, next, open, connection, work)
        }
    }

    /// Fetches the page after one that is being written. It is thrown away unless the window then stands there.
    private func ahead(
        _ window: SyncWindow, _ next: PageMark, _ work: PipelineWork, _ asking: TurnAsking
    ) async -> BegunReply {
        var work = work
        work.asking = asking
        do {
            let reply = try await fetch(window, token: next.token, work)
            return BegunReply(window, token: next.token, .success(reply))
        } catch { return BegunReply(window, token: next.token, .failure(error)) }
    }

    private func write(
        _ reply: WindowReply, _ next: PageMark?, _ open: SyncWindow, _ connection: any SQLConnection,
        _ work: PipelineWork
    ) throws -> PipelinePage.Outcome {
        let archived = try reply.fetched.keep(connection, work.key)
        var outcome = PipelinePage.Outcome()
        outcome.rows = try Self.take(archived, connection)
        var window = open
        window.rows += Int64(outcome.rows)
        window.cursor = next?.text
        guard next == nil else {
            outcome.fullPageRows = outcome.rows
            try windows(connection, work).put(window, at: work.now)
            return outcome
        }
        window.state = .proven
        window.attempts = 0
        window.reason = nil
        window.archiveEntry = archived.entry
        try prove(window, windows(connection, work), connection, work)
        outcome.freshTo = try windows(connection, work).provenTo()
        return outcome
    }

    /// A token that died, or that Amazon does not know: the span begins again, cut in two if that happened before.
    package func recover(from error: SellingPartnerError, _ work: PipelineWork) async throws -> PipelinePage? {
        guard [.pageTokenRefused, .invalidRequest].contains(error.code) else { return nil }
        let open = try await work.store.read { try windows($0, work).nextOpen() }
        guard var window = open, window.cursor != nil else { return nil }
        window.cursor = nil
        window.attempts += 1
        window.rows = 0
        window.reason = "The page token was refused; the span begins again."
        let again = window
        return PipelinePage { connection in
            let windows = windows(connection, work)
            for part in halves(again) { try windows.put(part, at: work.now) }
            return PipelinePage.Outcome()
        }
    }

    private func halves(_ window: SyncWindow) -> [SyncWindow] {
        guard let shortestSpan, window.attempts > 1, window.endAt - window.startAt >= 2 * shortestSpan else {
            return [window]
        }
        var (first, second) = (window, window)
        first.endAt = window.startAt + (window.endAt - window.startAt) / 2
        second.startAt = first.endAt
        return [first, second]
    }
}

/// Where a chain of pages stands: the token of the next page, and what the last one held.
struct PageMark: Hashable, Sendable {
    let token: String
    let rows: String

    /// Reads what `text` writes; nil for no cursor.
    init?(_ cursor: String?) {
        guard let cursor, let end = cursor.firstIndex(of: " ") else { return nil }
        rows = String(cursor[..<end])
        token = String(cursor[cursor.index(after: end)...])
    }

    private init(token: String, rows: String) {
        self.token = token
        self.rows = rows
    }

    var text: String { "\(rows) \(token)" }

    /// The mark after a page; nil after the last.
    ///
    /// Errors: `SellingPartnerError` with `repeatedPage` where Amazon gives the page again that was read before, or
    /// names this one as the next: the span is not proven by going in circles.
    static func next(after mark: PageMark?, _ reply: WindowReply) throws -> PageMark? {
        let rows = digest(reply.ids)
        if let mark, !reply.ids.isEmpty, mark.rows == rows {
            throw SellingPartnerError(
                .repeatedPage, operation: reply.fetched.operation, detail: "the rows are those of the page before")
        }
        guard let token = reply.token, !token.isEmpty else { return nil }
        guard token != mark?.token else {
            throw SellingPartnerError(
                .repeatedPage, operation: reply.fetched.operation, detail: "the page names itself as the next one")
        }
        return PageMark(token: token, rows: rows)
    }

    private static func digest(_ ids: [String]) -> String {
        let digest = DocumentDigest()
        Array(ids.joined(separator: "\n").utf8).withUnsafeBytes { digest.update($0) }
        return digest.finish().prefix(8).map { String(Int($0) + 256, radix: 16).dropFirst() }.joined()
    }
}
