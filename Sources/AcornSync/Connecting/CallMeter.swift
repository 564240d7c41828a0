import AcornCore
import AcornStore
import Logging
import SellingPartnerAPI
import SellingPartnerClient
import Synchronization

/// Counts calls by the hour: in memory at first, and in the table `api_calls` soon after.
///
/// What is counted is written when ten seconds have passed since the last time or when much has gathered, by whoever
/// makes the next call; and at the end by `flush`. A process that is killed loses those seconds and no more.
package final class CallMeter: Sendable {
    private struct Pending {
        var counts: [CallCountKey: CallCount] = [:]
        var writtenAt: ContinuousClock.Instant?
    }

    /// How many rows one transaction writes at most.
    static let batchMax = 500
    /// How many rows may gather. With more than this, because the store fails, nothing new is counted.
    static let pendingMax = 20_000
    private static let pause: Duration = .seconds(10)

    private let store: Store
    private let now: @Sendable () -> Instant
    private let logger: Logger
    private let pending = Mutex(Pending())

    init(_ store: Store, now: @escaping @Sendable () -> Instant, logger: Logger) {
        self.store = store
        self.now = now
        self.logger = logger
    }

    func count(_ call: MadeCall, of account: AccountKey, application: Int64) async {
        var one = CallCount()
        one.calls = 1
        one.throttled = call.wasThrottled ? 1 : 0
        one.failed = call.hasFailed ? 1 : 0
        one.bytesReceived = Int64(call.bytes)
        var isSellers = true
        if case .grantless = call.operation.authorization { isSellers = false }
        let key = CallCountKey(
            environment: account.environment, account: isSellers ? account.account : 0, application: application,
            at: now(), operation: call.operation.id, method: call.operation.method.rawValue)
        let isDue = pending.withLock { pending in
            if pending.counts[key] != nil || pending.counts.count < Self.pendingMax {
                pending.counts[key, default: CallCount()] += one
            }
            let last = pending.writtenAt ?? .now
            pending.writtenAt = last
            guard last.duration(to: .now) > Self.pause || pending.counts.count >= Self.batchMax else { return false }
            pending.writtenAt = .now
            return true
        }
        guard isDue, !Task.isCancelled else { return }
        do { try await flush() } catch {
            logger.warning("calls could not be counted yet", metadata: ["kind": "\(type(of: error))"])
        }
    }

    /// Writes what has gathered. What cannot be written stays for the next time.
    package func flush() async throws {
        // Ends: each round takes what is there, and a failure ends it.
        while true {
            let batch = pending.withLock { pending in
                let batch = Array(pending.counts.prefix(Self.batchMax))
                for (key, _) in batch { pending.counts[key] = nil }
                pending.writtenAt = .now
                return batch
            }
            guard !batch.isEmpty else { return }
            do {
                let counts = batch.map { ($0.key, $0.value) }
                try await store.write(.repeatable) { try CallCounts.add(counts, in: $0) }
            } catch {
                pending.withLock { pending in
                    for (key, count) in batch { pending.counts[key, default: CallCount()] += count }
                }
                throw error
            }
        }
    }

    /// What counts the calls of one account through one application.
    func observer(of account: AccountKey, application: Int64) -> any CallObserver {
        AccountCalls(meter: self, account: account, application: application)
    }
}

private struct AccountCalls: CallObserver {
    let meter: CallMeter
    let account: AccountKey
    let application: Int64

    func called(_ call: MadeCall) async { await meter.count(call, of: account, application: application) }
}
