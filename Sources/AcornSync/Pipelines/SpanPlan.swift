import AcornStore

/// Cuts time into the spans that a resource is collected in.
struct SpanPlan {
    let resource: String
    let scope: String
    let work: PipelineWork
    /// The longest span.
    var longest = 30 * WireTime.day

    init(_ resource: String, _ work: PipelineWork) {
        self.resource = resource
        scope = work.scope
        self.work = work
    }

    /// Until when spans may reach.
    var tail: Int64 { work.now - work.desk.settings.tailSeconds * WireTime.second }
    /// Where history begins.
    var horizon: Int64 { work.now - work.desk.settings.historyDays * WireTime.day }

    /// Spans from one moment to another, none longer than `longest`, cut so that the newest are the full ones.
    func spans(from start: Int64, to end: Int64) -> [SyncWindow] {
        var spans: [SyncWindow] = []
        var end = end
        while end > start {
            let begin = max(start, end - longest)
            spans.append(SyncWindow(resource, scope: scope, from: begin, to: end))
            end = begin
        }
        return spans
    }

    /// What follows the newest span that is there, once `every` seconds have passed; nothing while that is not proven.
    func news(after newest: SyncWindow, every: Int64) -> [SyncWindow] {
        isNewsDue(after: newest, every: every) ? spans(from: newest.endAt, to: tail) : []
    }

    /// Whether the newest span is proven, and it is time for the next or somebody wants what it would bring.
    func isNewsDue(after newest: SyncWindow, every: Int64) -> Bool {
        guard newest.state == .proven else { return false }
        return tail - newest.endAt >= every * WireTime.second || isWanted(after: newest.endAt, upTo: tail)
    }

    /// Whether a notification told of something between two moments.
    private func isWanted(after start: Int64, upTo end: Int64) -> Bool {
        work.wantedAt.map { $0 > start && $0 <= end } ?? false
    }

    /// One telling of everything, from now, unless the last is younger than `every` seconds or not done.
    func pass(after newest: SyncWindow?, every: Int64) -> [SyncWindow] {
        if let newest {
            let isDue = work.now - newest.startAt >= every * WireTime.second
            guard newest.state == .proven, isDue || isWanted(after: newest.startAt, upTo: work.now) else { return [] }
        }
        return [SyncWindow(resource, scope: scope, from: work.now, to: work.now + WireTime.second)]
    }
}

extension SyncWindows {
    /// Writes a proven window; one that goes on where a proven one ends becomes part of it, up to a length.
    func join(_ window: SyncWindow, lengthMax: Int64, at now: Int64) throws {
        guard var before = try before(window), before.state == .proven, before.endAt == window.startAt,
            window.endAt - before.startAt <= lengthMax
        else { return try put(window, at: now) }
        before.endAt = window.endAt
        before.rows += window.rows
        before.archiveEntry = window.archiveEntry
        try remove(window)
        try put(before, at: now)
    }
}
