package import AcornStore

/// A pipeline that is told everything each time: a span is one telling, a pass, and cannot be cut in two.
package protocol PassPipeline: WindowedPipeline {}

extension PassPipeline {
    package var shortestSpan: Int64? { nil }

    package func plan(
        _ windows: SyncWindows, _ connection: any SQLConnection, _ work: PipelineWork
    ) throws -> [SyncWindow] {
        SpanPlan(Self.resource, work).pass(after: try windows.newest(), every: Self.everySeconds)
    }

    package func prove(
        _ window: SyncWindow, _ windows: SyncWindows, _ connection: any SQLConnection, _ work: PipelineWork
    ) throws {
        try keep(window, windows, work)
    }

    /// Writes a pass that was proven; all but the newest say nothing any more.
    func keep(_ window: SyncWindow, _ windows: SyncWindows, _ work: PipelineWork) throws {
        try windows.put(window, at: work.now)
        try windows.keepNewest(10)
    }
}
