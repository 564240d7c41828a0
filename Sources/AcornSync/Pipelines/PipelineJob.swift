package import AcornStore
import Foundation
import SellingPartnerClient

/// Does the pages of one pipeline as jobs.
package struct PipelineJob<P: Pipeline>: JobHandler {
    package static var kind: String { "sync.\(P.resource)" }

    private let pipeline: P
    private let desk: SyncDesk

    package init(_ pipeline: P, _ desk: SyncDesk) {
        self.pipeline = pipeline
        self.desk = desk
    }

    package func page(_ job: Job) async throws -> JobPage { try await step(job, begun: nil).page }

    package func step(_ job: Job, begun: (any JobBegun)?) async throws -> JobStep {
        let key = AccountKey(environment: job.store.environment, account: job.store.account)
        guard let account = try await desk.access.open(key, priority: job.priority) else {
            // Nothing is lost: what is due is collected when the seller has connected again.
            return JobStep { _ in .done }
        }
        // The store was closed: its schedules outlive it, and Amazon refuses to tell of it.
        let scope = job.store.marketplaceId
        guard scope.isEmpty || account.marketplaceIDs.contains(scope) else { return JobStep { _ in .done } }
        var work = PipelineWork(desk: desk, account: account, scope: job.store.marketplaceId, now: desk.now())
        work.wantedAt = try await desk.store.read { connection in
            try SyncHints(connection, key).wanted(P.resource, scope: job.store.marketplaceId)
        }
        work.begun = begun as? BegunReply
        do {
            let page = try await pipeline.page(work)
            return JobStep(jobPage(page, work), begin: page?.begin)
        } catch let error as SellingPartnerError {
            return JobStep(try await afterFailure(error, work))
        }
    }

    private func jobPage(_ page: PipelinePage?, _ work: PipelineWork) -> JobPage {
        { connection in
            let states = SyncStates(connection, work.key)
            guard let page else {
                try states.settled(P.resource, scope: work.scope, at: work.now)
                return .done
            }
            let outcome = try page.write(connection)
            try states.succeeded(
                P.resource, scope: work.scope, isBehind: outcome.isMore, freshTo: outcome.freshTo, rows: outcome.rows,
                fullPageRows: outcome.fullPageRows, at: work.now)
            guard outcome.isMore, !outcome.isResting else { return .done }
            return outcome.pauseMicros.map { .later(cursor: nil, afterMicros: $0) } ?? .more(cursor: "")
        }
    }

    private func afterFailure(_ error: SellingPartnerError, _ work: PipelineWork) async throws -> JobPage {
        if error.code == .waitTooLong, let turn = error.turn {
            // Only a wait: others may use the worker meanwhile.
            let micros = max(0, WireTime.micros(turn) - WireTime.micros(Date()))
            return { _ in .later(cursor: nil, afterMicros: micros) }
        }
        if let page = try await pipeline.recover(from: error, work) { return jobPage(page, work) }
        let failure = SyncFailure(error)
        if error.code == .authorizationLost { try await desk.access.lost(work.account, because: error) }
        let (resource, settings) = (P.resource, desk.settings)
        return { connection in
            let states = SyncStates(connection, work.key)
            let count = try states.failed(
                failure.state(resource, scope: work.scope, at: work.now))
            // A missing role and a lost authorization do not mend themselves by asking again.
            guard failure.standing == .failing, count < settings.failuresMax else { return .done }
            return .later(cursor: nil, afterMicros: failure.pauseMicros(after: count))
        }
    }
}

/// A call that failed, in the words of the sync.
struct SyncFailure {
    let error: SellingPartnerError

    init(_ error: SellingPartnerError) { self.error = error }

    var standing: SyncState.Standing {
        switch error.code {
        case .accessDenied: .denied
        case .authorizationLost, .clientRefused, .clientSecretExpired, .applicationNotAuthorized, .noAuthorization:
            .lost
        default: .failing
        }
    }

    func state(_ resource: String, scope: String, at now: Int64) -> SyncState {
        var state = SyncState(resource, scope: scope, standing, attemptedAt: now)
        state.reason = String("\(error)".prefix(1_000))
        state.code = error.code.rawValue
        state.requestID = error.requestID
        return state
    }

    /// Two seconds, then twice as long each time, up to a quarter of an hour: the client has tried several times before
    /// it gave up.
    func pauseMicros(after count: Int64) -> Int64 {
        min(WireTime.second << min(count, 20), 15 * WireTime.minute)
    }
}
