import AcornStore
import Logging

extension JobWorker {
    /// Does a job page by page. Returns whether its lease is gone; false where it has to be given back.
    func run(_ taken: Job) async -> Bool {
        guard let handler = handlers[taken.kind] else { return await setAside(taken) }
        var job = taken
        var pages = 0
        var begun: (any JobBegun)?
        while true {
            do {
                let step = try await self.step(handler, job, begun)
                begun = nil
                let ahead = AheadOfPage(!isEnding && pages + 1 < settings.pagesMax ? step.begin : nil)
                // While this page is written, Amazon is asked for the next.
                async let next = ahead.run()
                if queue.store.dialect == .sqlite { await ahead.asked(clock) }
                let after = try await queue.commit(job, step.page)
                hand.moved(job.id)
                guard after.state == .leased else { return true }
                job = after
                pages += 1
                if isEnding || pages >= settings.pagesMax {
                    // What was begun is broken off: nobody waits for it.
                    try await queue.release(job)
                    return true
                }
                begun = await next
            } catch let error as StoreError where error.mayPass {
                // Not the job's fault. What was committed is in its row.
                complain(error)
                guard let now = await again(job) else { return true }
                job = now
            } catch is CancellationError {
                return false
            } catch let lost as LeaseLost {
                logger.warning("\(lost)")
                return true
            } catch {
                return await fail(job, error)
            }
        }
    }

    /// One page, which fails when it takes too long.
    private func step(_ handler: any JobHandler, _ job: Job, _ begun: (any JobBegun)?) async throws -> JobStep {
        try await withThrowingTaskGroup { group in
            group.addTask { try await handler.step(job, begun: begun) }
            group.addTask {
                try await clock.sleep(for: settings.pageMax)
                throw JobFailure("a page took longer than \(settings.pageMax)")
            }
            defer { group.cancelAll() }
            guard let page = try await group.next() else { throw CancellationError() }
            return page
        }
    }

    /// Waits until the database answers; returns the job as it stands then, or nil where its lease is another's.
    private func again(_ job: Job) async -> Job? {
        // Ends with the lease at the latest, as by then another worker takes the job.
        let tries = max(1, Int(queue.settings.leaseMicros / max(1, settings.pause.micros)))
        for _ in 0..<tries {
            guard (try? await clock.sleep(for: settings.pause)) != nil else { return nil }
            do { return try await queue.current(job) } catch { complain(error) }
        }
        return nil
    }

    private func fail(_ job: Job, _ error: any Error) async -> Bool {
        let failure = error as? JobFailure
        for _ in 0..<5 {
            do {
                let after = try await queue.fail(
                    job, "\(error)", isFinal: failure?.isFinal ?? false, pauseMicros: failure?.pause?.micros)
                if after.state == .dead {
                    logger.error(
                        "a job was given up",
                        metadata: ["job": "\(job.id)", "kind": "\(job.kind)", "error": "\(after.error ?? "")"])
                }
                return true
            } catch is LeaseLost {
                return true
            } catch {
                complain(error)
                guard (try? await clock.sleep(for: settings.pause)) != nil else { return false }
            }
        }
        return false
    }

    /// Another worker, of another version, may know the kind.
    private func setAside(_ job: Job) async -> Bool {
        logger.warning("nobody here does jobs of this kind", metadata: ["job": "\(job.id)", "kind": "\(job.kind)"])
        do {
            try await queue.putBack(job, afterMicros: 60_000_000)
            return true
        } catch is LeaseLost {
            return true
        } catch {
            complain(error)
            return false
        }
    }
}

extension StoreError {
    /// Whether the database's state is to blame and not what was asked of it.
    var mayPass: Bool {
        switch code {
        case .cannotOpen, .readOnly, .diskFull, .busy, .conflict, .timeout, .connectionLost, .commitUnknown: true
        // An error of the disk.
        case .other: true
        default: false
        }
    }
}
