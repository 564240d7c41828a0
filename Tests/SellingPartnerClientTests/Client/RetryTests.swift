import Foundation
import SellingPartnerAPI
import SellingPartnerClient
import Testing

struct RetryTests {
    private let things = Script.Answer.json(#"{"things":[{"id":1}]}"#)
    private let made = Script.Answer.json(#"{"thingId":"7"}"#)

    private func list(_ answers: [Script.Answer]) async -> (calls: Int, error: SellingPartnerError?) {
        let script = Script(answers)
        let error = await sellingPartnerError {
            try await SellingPartnerClient.sample(script.transport).send(Sample.List())
        }
        return (script.calls.count, error)
    }

    private func make(_ answers: [Script.Answer]) async -> (calls: Int, error: SellingPartnerError?) {
        let script = Script(answers)
        let error = await sellingPartnerError {
            try await SellingPartnerClient.sample(script.transport).send(Sample.Make())
        }
        return (script.calls.count, error)
    }

    @Test(arguments: [500, 502, 503, 504, 429])
    func `a read is repeated after a status that passes`(status: Int) async {
        let result = await list([.error(status, "X"), .error(status, "X"), things])
        #expect(result.calls == 3 && result.error == nil)
    }

    @Test(arguments: [400, 403, 404, 409, 413, 415, 418, 501])
    func `a read is not repeated after a status that stays`(status: Int) async {
        let result = await list([.error(status, "X"), things])
        #expect(result.calls == 1)
        #expect(result.error?.status == status)
    }

    @Test(arguments: [
        Script.Answer.failure(.notConnected, sent: false), .failure(.connectionLost, sent: true),
        .failure(.timedOut, sent: true), .failure(.cut, sent: true), .json(""), .json(#"{"things":[{"id":1"#),
        Script.Answer(status: 200, headers: [("content-type", "text/html")], body: Data("<html>".utf8)),
    ])
    func `a read is repeated after an accident on the way`(accident: Script.Answer) async {
        let result = await list([accident, things])
        #expect(result.calls == 2 && result.error == nil)
    }

    @Test(arguments: [500, 502, 503, 504])
    func `what must not be done twice is not repeated after a server's error`(status: Int) async {
        let result = await make([.error(status, "X"), made])
        #expect(result.calls == 1)
        #expect(result.error?.status == status)
    }

    @Test func `what must not be done twice is repeated when it surely was not begun`() async {
        for accident in [Script.Answer.failure(.notConnected, sent: false), .error(429, "QuotaExceeded")] {
            let result = await make([accident, made])
            #expect(result.calls == 2 && result.error == nil)
        }
        for accident in [
            Script.Answer.failure(.connectionLost, sent: true), .failure(.timedOut, sent: true), .json(""),
            .failure(.cut, sent: true),
        ] {
            let result = await make([accident, made])
            #expect(result.calls == 1 && result.error != nil)
        }
    }

    @Test func `with a key the call is repeated, without it not`() async {
        for (key, calls) in [("k-1", 2), (nil, 1)] as [(String?, Int)] {
            var request = OperationRequest(
                Sample.descriptor("a", .post, repetition: .idempotentByKey("x-amzn-idempotency-key")))
            request.setHeader("x-amzn-idempotency-key", key)
            let asked = request
            let script = Script([.error(503, "X"), things])
            _ = await sellingPartnerError {
                try await SellingPartnerClient.sample(script.transport).rawReply(to: asked)
            }
            #expect(script.calls.count == calls)
        }
    }

    @Test func `attempts are bounded`() async {
        let result = await list(Array(repeating: .error(503, "X"), count: 20))
        #expect(result.calls == 5)
        #expect(result.error?.attempts == 5 && result.error?.code == .serviceUnavailable)
    }

    @Test func `time is bounded`() async {
        let script = Script(Array(repeating: .error(503, "X"), count: 20))
        let clock = InstantClock()
        let start = clock.now
        let error = await sellingPartnerError {
            try await SellingPartnerClient.sample(script.transport, clock: clock).send(
                Sample.List(), options: CallOptions(attemptsMax: 1_000, callTimeMax: .seconds(3)))
        }
        #expect(error?.code == .serviceUnavailable)
        #expect(script.calls.count == 4)
        #expect(clock.now.timeIntervalSince(start) < 3)
    }

    @Test func `a wait beyond its limit is refused with the time of the turn, and nothing is sent`() async throws {
        let descriptor = Sample.descriptor("slow", plan: UsagePlan(rate: 0.0056, burst: 1))
        let script = Script([things, things])
        let clock = InstantClock()
        let client = SellingPartnerClient.sample(script.transport, clock: clock)
        _ = try await client.rawReply(to: OperationRequest(descriptor))
        let error = await sellingPartnerError {
            try await client.rawReply(to: OperationRequest(descriptor), options: CallOptions(waitMax: .seconds(60)))
        }
        #expect(error?.code == .waitTooLong)
        #expect(script.calls.count == 1)
        let turn = try #require(error?.turn)
        #expect((178...180).contains(turn.timeIntervalSince(clock.now)))
        #expect(error?.description.contains("its turn comes in 179 s") == true)
    }

    @Test func `several callers go in turn, none twice and none never`() async throws {
        let descriptor = Sample.descriptor("slow", plan: UsagePlan(rate: 1, burst: 2))
        let script = Script(Array(repeating: things, count: 20))
        let client = SellingPartnerClient.sample(script.transport)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 {
                group.addTask { _ = try await client.rawReply(to: OperationRequest(descriptor)) }
            }
            try await group.waitForAll()
        }
        #expect(script.calls.count == 20 && script.answersLeft == 0)
    }

    @Test func `a cap of the application counts all sellers' calls`() async throws {
        let plan = UsagePlan(rate: 100, burst: 100, applicationRate: 1)
        let script = Script([things, things])
        let clock = InstantClock()
        let client = SellingPartnerClient.sample(script.transport, clock: clock)
        let start = clock.now
        for _ in 0..<2 { _ = try await client.rawReply(to: OperationRequest(Sample.descriptor("capped", plan: plan))) }
        #expect(clock.now.timeIntervalSince(start) > 0.9)
    }

    @Test func `the sandbox has one limit for all operations`() async throws {
        let script = Script(Array(repeating: things, count: 30))
        let clock = InstantClock()
        let client = SellingPartnerClient.sample(script.transport, clock: clock, sandbox: true)
        let start = clock.now
        for number in 0..<30 { _ = try await client.rawReply(to: OperationRequest(Sample.descriptor("op\(number)"))) }
        #expect((2.9...3.1).contains(clock.now.timeIntervalSince(start)))
    }

    @Test func `the rate that a reply tells is kept to`() async throws {
        let slow = Script.Answer.json(#"{"things":[]}"#, rate: "0.5")
        let clock = InstantClock()
        let plan = UsagePlan(rate: 10, burst: 1)
        let client = SellingPartnerClient.sample(Script([slow, slow, slow]).transport, clock: clock)
        let start = clock.now
        for _ in 0..<3 {
            let reply = try await client.rawReply(to: OperationRequest(Sample.descriptor("a", plan: plan)))
            #expect(reply.rateLimit == 0.5)
        }
        #expect(clock.now.timeIntervalSince(start) >= 4)
    }
}
