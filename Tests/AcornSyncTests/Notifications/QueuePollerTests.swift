import AcornStore
import Logging
import ServiceLifecycle
import StoreBackends
import Synchronization
import Testing

@testable import AcornSync

@Suite struct `a queue is read for as long as the worker runs` {
    /// Runs the poller as a service until `isDone` says so at one of its requests.
    private func run(_ desk: NotificationDesk, until isDone: @escaping @Sendable (Int) -> Bool) async throws {
        let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
        let group = ServiceGroup(
            services: [desk.poller(clock: HastyClock())], logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            let ended = AsyncStream.makeStream(of: Void.self)
            desk.queue.onRequest { if isDone($0) { ended.continuation.finish() } }
            tasks.addTask { try await group.run() }
            for await _ in ended.stream {}
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    @Test(arguments: [FakeQueue.Mood.away, .refusing("QueueDoesNotExist"), .refusing("AccessDenied")])
    func `a queue that is away is told, and read when it is back`(mood: FakeQueue.Mood) async throws {
        try await NotificationDesk.run(.sqlite) { desk in
            desk.queue.send(NotificationDesk.order("n1", order: "111-1"))
            desk.queue.be(mood)
            try await run(desk) { $0 >= 12 }
            let state = try #require(try await desk.store.read { try QueueStates.all($0) }.first)
            #expect(state.failures >= 10 && state.succeededAt == nil && state.messages == 0)
            #expect(state.reason?.isEmpty == false && desk.queue.waiting == 1)
            desk.queue.be(.well)
            let queue = desk.queue
            try await run(desk) { _ in queue.deleted == 1 }
            let after = try #require(try await desk.store.read { try QueueStates.all($0) }.first)
            #expect(after.failures == 0 && after.code == nil && after.messages == 1)
            #expect(try await desk.count("jobs") == 1)
        }
    }

    @Test func `while the database is away, nothing is deleted`() async throws {
        try await NotificationDesk.run(.sqlite) { desk in
            desk.queue.send(NotificationDesk.order("n1", order: "111-1"))
            try await desk.store.close()
            await #expect(throws: (any Error).self) { try await desk.poller.drain(waitSeconds: 0) }
            #expect(desk.queue.deleted == 0 && desk.queue.inHand == 1)
        }
    }
}
