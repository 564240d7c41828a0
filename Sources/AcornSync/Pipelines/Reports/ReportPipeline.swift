import AcornCore
import AcornStore
import ReportsV20210630
import SellingPartnerAPI
import SellingPartnerClient

/// A resource that comes in reports which have to be asked for.
package protocol ReportResource: Sendable {
    static var spec: ReportSpec { get }
}

/// Asks for the reports of a resource, span by span, and takes them in.
///
/// Every step is a page: what Amazon said is in the store, in the cursor of the span's window and in `reports`, before
/// the next is done. A call to make a report whose answer was lost leaves no trace here; so whoever asks looks first
/// for a report of the span that Amazon makes already, and adopts it (decision 17).
package struct ReportPipeline<R: ReportResource>: Pipeline {
    package static var resource: String { R.spec.resource }
    /// How often is looked; how often is asked, `ReportSpec` says.
    package static var everySeconds: Int64 { 3_600 }

    private var spec: ReportSpec { R.spec }

    package init() {}

    private func windows(_ connection: any SQLConnection, _ work: PipelineWork) -> SyncWindows {
        SyncWindows(connection, work.key, spec.resource, scope: work.scope)
    }

    package func page(_ work: PipelineWork) async throws -> PipelinePage? {
        let (planned, open) = try await work.store.read { connection in
            let windows = windows(connection, work)
            let planned = try ReportPlan(spec: spec, work: work).due(windows)
            return (planned, planned.isEmpty ? try windows.all(.open, limit: 200) : [])
        }
        if !planned.isEmpty {
            return PipelinePage { connection in
                for window in planned { try windows(connection, work).put(window, at: work.now) }
                return PipelinePage.Outcome()
            }
        }
        guard let window = open.first(where: { ReportStep($0.cursor).isUnderWay }) ?? open.first else { return nil }
        do {
            return try await step(window, work)
        } catch let error as SellingPartnerError where isGone(error, ReportStep(window.cursor)) {
            return vanished(window, work)
        }
    }

    private func step(_ window: SyncWindow, _ work: PipelineWork) async throws -> PipelinePage {
        let round = ReportRound(spec: spec, window: window, work: work)
        switch ReportStep(window.cursor) {
        case .planned: return round.begin()
        case .ask(let ask): return try await round.ask(ask)
        case .wait(let report, let polls): return try await round.look(report, polls: polls)
        case .fetch(let report, let document): return try await round.fetch(report, document)
        }
    }

    /// Whether Amazon knows the report or its document no longer. Source: facts §10: they are kept for 90 days.
    private func isGone(_ error: SellingPartnerError, _ step: ReportStep) -> Bool {
        switch step {
        case .planned, .ask: false
        case .wait: error.code == .notFound
        case .fetch: error.code == .notFound || error.code == .documentRefused && error.status == 404
        }
    }

    /// Another report takes the place of one that is gone.
    private func vanished(_ window: SyncWindow, _ work: PipelineWork) -> PipelinePage {
        let round = ReportRound(spec: spec, window: window, work: work)
        var except = "-"
        switch ReportStep(window.cursor) {
        case .wait(let report, _), .fetch(let report, _): except = report
        case .planned, .ask: break
        }
        guard window.attempts + 1 < ReportPlan.attemptsMax else {
            return round.unknown("Amazon made it, and its document was gone when it was to be fetched.")
        }
        return round.begin(except: except)
    }
}
