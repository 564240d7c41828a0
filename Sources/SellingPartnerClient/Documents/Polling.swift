import Foundation

/// How to ask whether Amazon is done: soon at first, then more and more seldom, and not for ever.
public struct Polling: Sendable, Hashable {
    public var pauseFirst: Duration
    public var pauseMax: Duration
    /// How long to go on asking.
    public var timeMax: Duration

    /// Amazon's advice is half a minute at first, five at most (facts §10).
    public init(
        pauseFirst: Duration = .seconds(30), pauseMax: Duration = .seconds(300), timeMax: Duration = .seconds(14_400)
    ) {
        self.pauseFirst = pauseFirst
        self.pauseMax = pauseMax
        self.timeMax = timeMax
    }
}

/// How far Amazon is with a report or a feed.
struct ProcessingState: Sendable {
    let status: String
    /// The report's document, or the feed's result.
    let documentID: String?
}

extension SellingPartnerClient {
    /// Asks until the state is a last one. Errors: `SellingPartnerError`; `CancellationError`.
    func poll(
        _ polling: Polling, operation: String, _ state: () async throws -> ProcessingState
    ) async throws -> ProcessingState {
        let end = clock.now.addingTimeInterval(polling.timeMax.seconds)
        var pause = polling.pauseFirst
        while true {
            let state = try await state()
            switch state.status {
            case "DONE", "CANCELLED", "FATAL": return state
            default: break
            }
            guard clock.now.addingTimeInterval(pause.seconds) <= end else {
                throw SellingPartnerError(
                    .processingTooSlow, operation: operation, detail: "the state is \(Wording.word(state.status))")
            }
            try await clock.sleep(for: pause)
            pause = min(polling.pauseMax, pause * 1.5)
        }
    }
}
