/// One place in the pool: a connection that is made when it is first needed, and made anew after it broke. Its calls
/// block a thread of its own.
actor PostgresSession {
    private nonisolated let executor: QueueExecutor
    private let url: String
    private let settings: StoreSettings
    private let clock: any Clock<Duration>
    private var link: PostgresLink?

    init(url: String, settings: StoreSettings, clock: any Clock<Duration>) {
        executor = QueueExecutor(label: "acorn.store.postgres")
        self.url = url
        self.settings = settings
        self.clock = clock
    }

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// Runs one transaction.
    func run<Value: Sendable>(
        begin: String, _ body: @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        let canceller = try await begun(begin)
        return try await withTaskCancellationHandler {
            canceller.arm()
            defer { canceller.disarm() }
            return try transact(body)
        } onCancel: {
            canceller.fire()
        }
    }

    /// Runs one command outside of any transaction.
    func command(_ sql: String) async throws {
        _ = try await begun("BEGIN")
        guard let link else { throw StoreError.connectionLost }
        try link.command("ROLLBACK")
        try link.command(sql)
    }

    func close() { link = nil }

    /// Begins a transaction, on a new connection where there is none or the old one turns out to be broken. Nothing has
    /// run yet, so this may be tried again, with growing pauses.
    private func begun(_ begin: String) async throws -> PostgresCanceller {
        var attempt = 1
        while true {
            try Task.checkCancellation()
            do {
                let link = try self.link ?? PostgresLink(url: url, settings: settings)
                self.link = link
                try link.command(begin)
                return link.canceller
            } catch let error as StoreError {
                if error.isConnectionLost || link?.isBroken == true { link = nil }
                let isPassing = [.cannotOpen, .connectionLost].contains(error.code)
                guard isPassing, attempt < settings.connectAttemptsMax else { throw error }
                // The first attempt may only have found an old connection dead: no reason to wait.
                if attempt > 1 || error.code == .cannotOpen { try await clock.sleep(for: Backoff.pause(attempt)) }
                attempt += 1
            }
        }
    }

    private func transact<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
        guard let link else { throw StoreError.connectionLost }
        let connection = PostgresConnection(link)
        do {
            let value = try body(connection)
            try connection.transaction.checkUsable()
            try link.commit()
            return value
        } catch {
            let isLost = (error as? StoreError)?.isConnectionLost == true || link.isBroken
            if isLost || (try? link.command("ROLLBACK")) == nil { self.link = nil }
            if (error as? StoreError)?.code == .timeout, Task.isCancelled { throw CancellationError() }
            throw error
        }
    }
}

/// Pauses between attempts.
enum Backoff {
    /// A tenth of a second, doubled with each attempt up to five seconds, and up to half as much again, so that many
    /// workers do not come back at the same moment.
    static func pause(_ attempt: Int) -> Duration {
        let milliseconds = min(5_000, 100 << min(attempt - 1, 6))
        return .milliseconds(milliseconds + Int.random(in: 0...milliseconds / 2))
    }
}
