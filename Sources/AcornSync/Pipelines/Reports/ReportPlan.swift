import AcornStore

/// Which spans of a report are to be asked for now.
struct ReportPlan {
    let spec: ReportSpec
    let work: PipelineWork

    /// How often a span is tried whose report could not be made, and how long after each.
    static let attemptsMax: Int64 = 6
    static func pauseMicros(after attempts: Int64) -> Int64 {
        min(WireTime.hour << min(max(attempts - 1, 0), 8), WireTime.day)
    }

    private var edges: SpanPlan { SpanPlan(spec.resource, work) }

    /// Spans that are new, due again, or to be tried again.
    func due(_ windows: SyncWindows) throws -> [SyncWindow] {
        let length = spec.spanMicros
        switch spec.span {
        case .now: return try pass(windows)
        case .endedSpans:
            let first = edges.horizon / length * length
            return try spans(windows, from: first) { $0 + length + WireTime.day <= work.now }
        case .spans:
            let first = edges.horizon / length * length
            return try spans(windows, from: first) { $0 < edges.tail }
        }
    }

    private func spans(
        _ windows: SyncWindows, from first: Int64, isDue: (Int64) -> Bool
    ) throws -> [SyncWindow] {
        let known = Dictionary(
            try windows.all(since: first, limit: 1_000).map { ($0.startAt, $0) }, uniquingKeysWith: { one, _ in one })
        return stride(from: first, to: edges.tail, by: Int64.Stride(spec.spanMicros)).filter(isDue).compactMap {
            start -> SyncWindow? in
            let end = min(spec.end(of: start), edges.tail)
            guard let window = known[start] else {
                return SyncWindow(spec.resource, scope: work.scope, from: start, to: end)
            }
            return again(window, to: end)
        }
    }

    /// The window opened again, where that is due.
    private func again(_ window: SyncWindow, to end: Int64) -> SyncWindow? {
        var again = window
        again.cursor = nil
        again.state = .open
        switch window.state {
        case .open: return nil
        case .unknown:
            guard isToBeTried(window) else { return nil }
            return again
        case .proven:
            guard case .spans(_, _, let settle) = spec.span,
                window.changedAt < spec.end(of: window.startAt) + settle * WireTime.day,
                work.now - window.changedAt >= spec.everySeconds * WireTime.second
            else { return nil }
            again.endAt = end
            again.attempts = 0
            again.rows = 0
            again.reason = "Asked for again, as rows come late."
            return again
        }
    }

    private func isToBeTried(_ window: SyncWindow) -> Bool {
        window.attempts < Self.attemptsMax
            && work.now - window.changedAt >= Self.pauseMicros(after: window.attempts)
    }

    private func pass(_ windows: SyncWindows) throws -> [SyncWindow] {
        guard let newest = try windows.newest(), newest.state == .unknown else {
            return edges.pass(after: try windows.newest(), every: spec.everySeconds)
        }
        // A newer pass tells all that this one would have told.
        guard isToBeTried(newest) || work.now - newest.changedAt >= spec.everySeconds * WireTime.second else {
            return []
        }
        var again = SyncWindow(
            spec.resource, scope: work.scope, from: work.now, to: work.now + WireTime.second)
        again.attempts = newest.attempts < Self.attemptsMax ? newest.attempts : 0
        return [again]
    }
}
