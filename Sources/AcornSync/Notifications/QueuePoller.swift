package import AcornStore
package import Logging
import SellingPartnerClient
import ServiceLifecycle

/// Reads a queue until it is told to end: each message is taken in, and only then deleted.
///
/// Whatever dies whenever: a message that was not deleted comes again and changes nothing. A queue or a database that
/// is away holds nothing up for longer than it is away, and loses nothing.
package struct QueuePoller: Service {
    private let client: QueueClient
    private let intake: NotificationIntake
    private let store: Store
    private let environment: HubEnvironment
    private let clock: any Clock<Duration>
    private let now: @Sendable () -> Int64
    private let logger: Logger
    private static let pauseSecondsMax: Int64 = 60

    /// - Parameter now: Microseconds since 1970, for what is put down.
    package init(
        _ client: QueueClient, _ intake: NotificationIntake, _ store: Store, environment: HubEnvironment,
        clock: any Clock<Duration> = ContinuousClock(), now: @escaping @Sendable () -> Int64, logger: Logger
    ) {
        self.client = client
        self.intake = intake
        self.store = store
        self.environment = environment
        self.clock = clock
        self.now = now
        self.logger = logger
    }

    package func run() async {
        var failures: Int64 = 0
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            do {
                // Only the wait ends early: what was received is taken in and deleted.
                let messages = try await cancelWhenGracefulShutdown {
                    try await client.receive(waitSeconds: QueueClient.waitSecondsMax)
                }
                try await finish(messages)
                failures = 0
            } catch {
                guard !Task.isShuttingDownGracefully, !Task.isCancelled else { return }
                failures += 1
                await complain(error)
                let seconds = min(Self.pauseSecondsMax, 1 << min(failures - 1, 6))
                try? await cancelWhenGracefulShutdown { try await clock.sleep(for: .seconds(seconds)) }
            }
        }
    }

    /// Reads until a look at the queue brings nothing; returns how many messages came. Errors: `QueueError`,
    /// `StoreError`.
    @discardableResult
    package func drain(waitSeconds: Int = 1) async throws -> Int {
        var all = 0
        while true {
            let count: Int
            do { count = try await round(waitSeconds: waitSeconds) } catch {
                await complain(error)
                throw error
            }
            if count == 0 { return all }
            all += count
        }
    }

    /// One look: takes in what comes, and deletes it. Returns how many messages came. Errors: `QueueError`,
    /// `StoreError`, `VaultError`.
    package func round(waitSeconds: Int) async throws -> Int {
        let messages = try await client.receive(waitSeconds: waitSeconds)
        try await finish(messages)
        return messages.count
    }

    private func finish(_ messages: [QueueMessage]) async throws {
        let (taken, reading, failure) = await take(messages)
        let refused = try await client.delete(taken)
        if refused > 0 {
            logger.info("messages were not deleted; they come again", metadata: ["messages": "\(refused)"])
        }
        try await store.write(.repeatable) { connection in
            try QueueStates(connection, environment).succeeded(client.address.url, reading, at: now())
        }
        if let failure { throw failure }
    }

    /// Takes messages in one by one; one that cannot be taken in now stays in the queue and holds no other up.
    private func take(
        _ messages: [QueueMessage]
    ) async -> (taken: [QueueMessage], QueueStates.Reading, (any Error)?) {
        var taken: [QueueMessage] = []
        var reading = QueueStates.Reading()
        var failure: (any Error)?
        for message in messages {
            do {
                let outcome = try await intake.take(message)
                tell(outcome, message)
                reading.messages += 1
                if case .left = outcome { continue }
                if outcome == .repeated { reading.repeats += 1 }
                if case .stray = outcome { reading.strays += 1 }
                taken.append(message)
            } catch { failure = error }
        }
        return (taken, reading, failure)
    }

    private func tell(_ outcome: NotificationIntake.Outcome, _ message: QueueMessage) {
        let id: Logger.Metadata = ["message": "\(message.id)"]
        switch outcome {
        case .hinted, .repeated: break
        case .unused(let type): logger.info("a notification that nothing uses", metadata: ["type": "\(type)"])
        case .left(let why): logger.error("a message is left in the queue: \(why)", metadata: id)
        case .stray(let reason, let why):
            let more: Logger.Metadata = ["reason": "\(reason.rawValue)", "why": "\(why)"]
            logger.warning("a message of no account is kept", metadata: id.merging(more) { $1 })
        }
    }

    private func complain(_ error: any Error) async {
        logger.warning("the queue is not read", metadata: ["queue": "\(client.address.url)", "error": "\(error)"])
        let code = (error as? QueueError)?.code ?? "StoreFailed"
        // Where the database is away this cannot be put down either, and the worker says so.
        try? await store.write(.repeatable) { connection in
            try QueueStates(connection, environment).failed(
                client.address.url, code: code, reason: String("\(error)".prefix(500)), at: now())
        }
    }
}
