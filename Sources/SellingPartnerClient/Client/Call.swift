import Foundation
import Logging
import Metrics
import SellingPartnerAPI

extension SellingPartnerClient {
    /// One call from its first attempt to its last: waits for its turn, sends, proves the reply, and tries again where
    /// that is safe.
    func call<Value: Sendable>(
        _ request: OperationRequest, options: CallOptions, read: (RawReply) throws -> Value
    ) async throws -> Value {
        let id = request.descriptor.id
        let started = clock.now
        do {
            let written = try WrittenRequest(request, endpoint: configuration.endpoint)
            let call = Call(client: self, written: written, options: options, started: started)
            let value = try await call.run(read)
            record(id, outcome: "ok", since: started)
            logger.debug("a call succeeded", metadata: ["operation": "\(id)"])
            return value
        } catch {
            guard !Task.isCancelled, !(error is CancellationError) else {
                record(id, outcome: "cancelled", since: started)
                throw CancellationError()
            }
            var known = error as? SellingPartnerError ?? SellingPartnerError(foreign: error)
            if known.operation.isEmpty { known.operation = id }
            record(id, outcome: known.code.rawValue, since: started)
            logger.info("a call failed", metadata: known.metadata)
            throw known
        }
    }

    private func record(_ id: String, outcome: String, since started: Date) {
        Counter(label: "selling_partner_calls", dimensions: [("operation", id), ("outcome", outcome)]).increment()
        Metrics.Timer(label: "selling_partner_call_seconds", dimensions: [("operation", id)])
            .recordSeconds(clock.now.timeIntervalSince(started))
    }
}

extension SellingPartnerError {
    /// An error of a store or of another part that is not ours.
    init(foreign error: any Error) {
        if let error = error as? TransportError {
            self.init(transport: error, operation: "")
        } else if let error = error as? WaitTooLong {
            self.init(
                .waitTooLong, detail: "its turn comes in \(error.seconds) s", turn: error.turn)
        } else {
            // Its text is not ours to show: only of what kind it is.
            self.init(.storeFailed, detail: "it threw \(type(of: error))")
        }
    }

    /// What may stand in a log line.
    var metadata: Logger.Metadata {
        [
            "operation": "\(operation)", "code": "\(code)", "status": "\(status ?? 0)", "attempts": "\(attempts)",
            "request": "\(requestID.map(Wording.word) ?? "")",
        ]
    }
}

/// One call in all its attempts.
struct Call {
    let client: SellingPartnerClient
    let written: WrittenRequest
    let options: CallOptions
    let started: Date

    private var limits: ClientLimits { client.configuration.limits }

    func run<Value: Sendable>(_ read: (RawReply) throws -> Value) async throws -> Value {
        let attemptsMax = max(1, options.attemptsMax ?? limits.attemptsMax)
        var attempt = 0
        var isTokenRenewed = false
        var last: SellingPartnerError?
        while true {
            attempt += 1
            do {
                return try await self.attempt(attempt, read)
            } catch var failure as AttemptFailure {
                failure.error.attempts = attempt
                // Amazon refused before it began, so this is safe for every operation; but only once.
                if failure.isTokenRefused, !isTokenRenewed {
                    isTokenRenewed = true
                    try await failure.forgetToken(client.authority)
                    client.logger.debug("renewing a refused token", metadata: failure.error.metadata)
                    continue
                }
                last = failure.error
                guard attempt < attemptsMax, RetryDecision.allows(failure.error, of: written, attempt: attempt)
                else { throw failure.error }
                try await pause(after: failure.error, attempt: attempt)
            } catch let late as WaitTooLong {
                // What went wrong before says more than that there is no time left to try again.
                guard var error = last else { throw late }
                error.turn = late.turn
                throw error
            }
        }
    }

    private func pause(after error: SellingPartnerError, attempt: Int) async throws {
        let span = RetryPause.span(attempt: attempt, first: limits.pauseFirst, max: limits.pauseMax)
        let pause = span * client.random()
        guard client.clock.now.addingTimeInterval(pause.seconds) < callDeadline else { throw error }
        client.logger.debug("trying again", metadata: error.metadata)
        try await client.clock.sleep(for: pause)
    }

    private var callDeadline: Date { started.addingTimeInterval((options.callTimeMax ?? limits.callTimeMax).seconds) }

    private func attempt<Value: Sendable>(
        _ attempt: Int, _ read: (RawReply) throws -> Value
    ) async throws -> Value {
        let source = TokenSource(client: client, written: written, options: options)
        // Had before the turn, so that a refused token costs no turn; had again after it, as a wait may outlast it.
        _ = try await source.token()
        let turn = try await turn(isRepeated: attempt > 1)
        let token: AccessToken
        do {
            token = try await source.token()
        } catch {
            try await turn.giveBack()
            throw error
        }
        let failure: AttemptFailure
        do {
            return try await exchange(token, turn, attempt, read)
        } catch let error as SellingPartnerError {
            failure = AttemptFailure(error: error, token: token, key: source.key)
        } catch let error as TransportError {
            failure = AttemptFailure(
                error: SellingPartnerError(transport: error, operation: written.descriptor.id), token: token,
                key: source.key)
        }
        throw failure
    }

    private func turn(isRepeated: Bool) async throws -> any Turn {
        let now = client.clock.now
        let wait = (options.waitMax ?? limits.waitMax).seconds
        let deadline = min(callDeadline, now.addingTimeInterval(wait))
        let patience = Duration.seconds(max(0, deadline.timeIntervalSince(now)))
        var request = TurnRequest(budgets: budgets, deadline: deadline, patience: patience, isRepeated: isRepeated)
        request.hasAsked = options.hasAsked
        return try await client.throttle.turn(request)
    }

    private var budgets: [TurnRequest.Budget] {
        let credentials = client.authority.credentials
        let plan = written.descriptor.usagePlan
        let endpoint = client.configuration.endpoint
        func key(_ account: String?, _ operation: String) -> BudgetKey {
            BudgetKey(
                application: credentials.clientID, account: account, endpoint: endpoint, operation: operation)
        }
        var account: String? = credentials.account
        if case .grantless = written.descriptor.authorization { account = nil }
        if client.configuration.isSandbox {
            return [TurnRequest.Budget(key: key(account, "*"), plan: ClientConfiguration.sandboxPlan)]
        }
        var budgets = [TurnRequest.Budget(key: key(account, written.descriptor.id), plan: plan)]
        if let rate = plan.applicationRate, rate > 0 {
            let cap = UsagePlan(rate: rate, burst: max(1, Int(min(rate, 1_000))), source: plan.source)
            budgets.append(TurnRequest.Budget(key: key(nil, "\(written.descriptor.id) of all sellers"), plan: cap))
        }
        return budgets
    }
}
