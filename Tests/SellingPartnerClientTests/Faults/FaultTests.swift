import Foundation
import LoopbackServer
import SellingPartnerAPI
import SellingPartnerClient
import Testing

/// The matrix of faults: a real client against a real server that does everything wrong.
@Suite(.serialized) struct FaultTests {
    static let all = Fault.replies + Fault.accidents + Fault.tokens + Fault.pages + Fault.documents

    @Test(arguments: all) func `a fault ends as it must`(fault: Fault) async throws {
        let (end, requests, error) = try await fault.happen()
        #expect(end == fault.end, "\(error.map { String(reflecting: $0) } ?? "no error")")
        let logins = requests.count { $0.target.hasPrefix("/auth/") }
        let fetches = requests.count { $0.target.hasPrefix("/storage/") }
        if let due = fault.calls { #expect(requests.count - logins - fetches == due, "calls") }
        if let due = fault.logins { #expect(logins == due, "logins") }
        if let due = fault.fetches { #expect(fetches == due, "fetches") }
        #expect(!requests.contains { $0.target.contains("elsewhere") || $0.target.hasPrefix("/storage/e") })
        for request in requests where request.target.hasPrefix("/storage/") {
            #expect(request.header("x-amz-access-token").isEmpty && request.header("x-amz-date").isEmpty)
            #expect(request.target == "/storage/d?X-Amz-Signature=signature%2Bmarked%3D")
        }
        if let error {
            #expect(!error.operation.isEmpty && !error.advice.isEmpty && error.attempts + error.detail.count >= 0)
        }
    }

    @Test func `there are at least forty faults, each with its own name`() {
        print("faults matrix: \(Self.all.count) rows")
        #expect(Self.all.count >= 40)
        #expect(Set(Self.all.map(\.name)).count == Self.all.count)
    }

    @Test func `nobody listening is an error at once, and repeated`() async throws {
        // A port that was free a moment ago.
        let port = try await LoopbackServer.run({ _ in .silence }) { $0.port }
        let error = try await withNetwork { transport in
            await sellingPartnerError {
                try await SellingPartnerClient.sample(transport, endpoint: "http://127.0.0.1:\(port)").send(
                    Sample.List())
            }
        }
        #expect(error?.code == .notConnected)
        #expect(error?.operation == "LoginWithAmazon" && error?.attempts == 3)
    }

    @Test func `a cancelled call ends as cancelled and gives its turn back`() async throws {
        let clock = InstantClock()
        let budgets = InMemoryBudgetStore()
        let gate = Gate()
        let transport = FakeTransport { request in
            if !request.address.hasSuffix("/auth/o2/token") {
                await gate.pass()
                try Task.checkCancellation()
            }
            let body = Data(#"{"access_token":"a","expires_in":3600}"#.utf8)
            return HTTPResponse(status: 200, headers: [("content-type", "application/json")], body: HTTPBody(body))
        }
        let client = SellingPartnerClient.sample(transport, budgets: budgets, clock: clock)
        let task = Task { try await client.send(Sample.List()) }
        await gate.arrivals(1)
        task.cancel()
        gate.open()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
