import Foundation
import SellingPartnerAPI
import SellingPartnerClient
import Synchronization
import Testing

/// A door that holds up whoever comes until it is opened.
final class Gate: Sendable {
    private struct State {
        var isOpen = false
        var waiting: [CheckedContinuation<Void, Never>] = []
        var watchers: [(count: Int, watcher: CheckedContinuation<Void, Never>)] = []
        var arrived = 0
    }
    private let state = Mutex(State())

    /// Waits for the opening, also when the task is cancelled.
    func pass() async {
        await withCheckedContinuation { continuation in
            let (now, watchers) = state.withLock { state -> (Bool, [CheckedContinuation<Void, Never>]) in
                state.arrived += 1
                if !state.isOpen { state.waiting.append(continuation) }
                let met = state.watchers.filter { $0.count <= state.arrived }.map(\.watcher)
                state.watchers.removeAll { $0.count <= state.arrived }
                return (state.isOpen, met)
            }
            if now { continuation.resume() }
            for watcher in watchers { watcher.resume() }
        }
    }

    /// Returns when so many have come.
    func arrivals(_ count: Int) async {
        await withCheckedContinuation { continuation in
            let isMet = state.withLock { state in
                if state.arrived >= count { return true }
                state.watchers.append((count, continuation))
                return false
            }
            if isMet { continuation.resume() }
        }
    }

    func open() {
        let waiting = state.withLock { state in
            state.isOpen = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }
}

struct SingleFlightTests {
    private static func client(_ gate: Gate, logins: Counting) -> SellingPartnerClient {
        let transport = FakeTransport { request in
            if request.address.hasSuffix("/auth/o2/token") {
                logins.increment()
                await gate.pass()
                try Task.checkCancellation()
                let body = Data(#"{"access_token":"Atza|1","expires_in":3600}"#.utf8)
                return HTTPResponse(status: 200, headers: [("content-type", "application/json")], body: HTTPBody(body))
            }
            let body = Data(#"{"things":[]}"#.utf8)
            return HTTPResponse(status: 200, headers: [("content-type", "application/json")], body: HTTPBody(body))
        }
        return .sample(transport)
    }

    @Test func `a hundred callers make one refresh`() async throws {
        let gate = Gate()
        let logins = Counting()
        let client = Self.client(gate, logins: logins)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<100 { group.addTask { _ = try await client.send(Sample.List()) } }
            await gate.arrivals(1)
            gate.open()
            try await group.waitForAll()
        }
        #expect(logins.count == 1)
    }

    @Test func `a caller that is cancelled during the refresh does not take the others with it`() async throws {
        let gate = Gate()
        let logins = Counting()
        let client = Self.client(gate, logins: logins)
        let first = Task { try await client.send(Sample.List()) }
        await gate.arrivals(1)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 { group.addTask { _ = try await client.send(Sample.List()) } }
            await Task.yield()
            first.cancel()
            gate.open()
            try await group.waitForAll()
        }
        await #expect(throws: CancellationError.self) { try await first.value }
        #expect((1...2).contains(logins.count))
    }

    @Test func `a caller that waits for another's refresh can be cancelled by itself`() async throws {
        let gate = Gate()
        let logins = Counting()
        let client = Self.client(gate, logins: logins)
        let first = Task { try await client.send(Sample.List()) }
        await gate.arrivals(1)
        let second = Task { try await client.send(Sample.List()) }
        for _ in 0..<50 { await Task.yield() }
        second.cancel()
        await #expect(throws: CancellationError.self) { try await second.value }
        gate.open()
        _ = try await first.value
        #expect(logins.count == 1)
    }
}

/// Counts from many tasks at once.
final class Counting: Sendable {
    private let number = Mutex(0)
    var count: Int { number.withLock { $0 } }
    func increment() { number.withLock { $0 += 1 } }
}
