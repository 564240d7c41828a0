/// The page after one that is being written, as it is begun.
struct AheadOfPage: Sendable {
    private let begin: JobStep.Begin?
    private let asking = TurnAsking()

    /// How long a page waits to be written so that the next may ask for its turn.
    private static let pauseMax = Duration.milliseconds(20)

    init(_ begin: JobStep.Begin?) {
        self.begin = begin
    }

    /// Nil where there is nothing to begin.
    func run() async -> (any JobBegun)? {
        defer { asking.happened() }
        return await begin?(asking)
    }

    /// Waits until the turn of its call was asked for. SQLite has one writer: behind the page that is being written the
    /// question would wait for the whole of it, and Amazon would be called only then.
    func asked(_ clock: any Clock<Duration>) async {
        guard begin != nil else { return }
        await withTaskGroup { group in
            group.addTask { await asking.wait() }
            group.addTask { try? await clock.sleep(for: Self.pauseMax) }
            await group.next()
            group.cancelAll()
        }
    }
}

/// Waits until a call's turn was asked for.
package final class TurnAsking: Sendable {
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    package init() {
        (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    }

    /// It was asked for, or will not be.
    func happened() { continuation.finish() }

    /// Returns when it happened, or the task is cancelled. One task waits.
    func wait() async { for await _ in stream {} }
}
