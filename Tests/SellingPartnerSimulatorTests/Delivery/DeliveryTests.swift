import Foundation
import LoopbackServer
import RunningSimulator
import SellingPartnerAPI
import Synchronization
import Testing

@testable import SellingPartnerSimulator

/// Delivery through the front door: a simulator on a port, and an SQS of our own that can do wrong.
struct DeliveryTests {
    /// Runs a simulator that delivers to queues of this process.
    private static func run(
        seed: UInt64, real: @escaping @Sendable () -> Double = { ProcessInfo.processInfo.systemUptime },
        _ work: @escaping @Sendable (RunningSimulator, FakeQueues, LoopbackServer) async throws -> Void
    ) async throws {
        let queues = FakeQueues()
        try await LoopbackServer.run({ queues.answer($0) }) { server in
            let change: (inout SimulatorOptions) -> Void = { options in
                options.queues = QueueEndpoint(
                    server.endpoint, accessKeyID: "AKIDTEST", secretAccessKey: Secret("hush"))
                options.planScale = 1_000
            }
            try await RunningSimulator.run(seed: seed, orders: 2_000, real: real, change) { simulator in
                try await work(simulator, queues, server)
            }
        }
    }

    private static func parsed(_ messages: [String]) throws -> [JSONValue] {
        try messages.map { try JSONDecoder().decode(JSONValue.self, from: Data($0.utf8)) }
    }

    @Test func `what is due arrives, some twice, some out of order, and the seed decides which`() async throws {
        let runs = Mutex<[[String]]>([])
        for _ in 0..<2 {
            // Real time stands still, so that nothing becomes due but by the move.
            try await Self.run(seed: 21, real: { 0 }) { simulator, queues, _ in
                let destination = try await simulator.makeDestination(FakeQueues.arn)
                #expect(try await simulator.subscribe("ORDER_CHANGE", to: destination) == 200)
                #expect(try await simulator.subscribe("TRANSACTION_UPDATE", to: destination) == 200)
                _ = try await simulator.truth("/clock", #"{"advance":"5d"}"#)
                let state = try await simulator.waits(for: destination)
                let messages = try Self.parsed(queues.messages)
                let arrived = messages.compactMap(\.notificationID)
                #expect(arrived.count == messages.count && arrived.count > 100)
                #expect(arrived == (try await simulator.dueIDs()), "in the order of truth")
                #expect(Set(arrived).count < arrived.count, "none came twice")
                let times = messages.compactMap(\.eventTime)
                #expect(times != times.sorted(), "none came late")
                #expect(state["undeliverable"] == .number(0) && state["retries"] == .number(0))
                #expect(state["lastFailure"] == nil)
                runs.withLock { $0.append(queues.messages) }
            }
        }
        let (first, second) = runs.withLock { ($0[0], $0[1]) }
        #expect(first == second)
    }

    @Test func `a request is an SQS SendMessage in AWS JSON 1.0, and its signature is that of what was sent`()
        async throws
    {
        try await Self.run(seed: 22) { simulator, queues, server in
            let destination = try await simulator.makeDestination(FakeQueues.arn)
            #expect(try await simulator.subscribe("ORDER_CHANGE", to: destination) == 200)
            _ = try await simulator.truth("/clock", #"{"advance":"1d"}"#)
            try await simulator.waits(for: destination)
            let requests = server.requests
            #expect(requests.count == queues.messages.count + 1, "the queue is looked up once")
            let first = try #require(requests.first)
            #expect(first.header("x-amz-target") == ["AmazonSQS.GetQueueUrl"])
            let asked = try JSONDecoder().decode(JSONValue.self, from: first.body)
            #expect(
                asked
                    == .object([
                        "QueueName": .string("acorn"), "QueueOwnerAWSAccountId": .string("123456789012"),
                    ]))
            for request in requests.prefix(5) { try Self.check(request, server) }
            let sent = try JSONDecoder().decode(JSONValue.self, from: try #require(requests.last).body)
            #expect(sent["QueueUrl"]?.string == FakeQueues.address)
            #expect(sent.object?.keys.sorted() == ["MessageBody", "QueueUrl"])
        }
    }

    /// Signs what arrived once more, from the bytes on the wire.
    private static func check(_ request: LoopbackServer.Request, _ server: LoopbackServer) throws {
        #expect(request.method == "POST" && request.target == "/")
        #expect(request.header("content-type") == ["application/x-amz-json-1.0"])
        #expect(request.header("host") == ["127.0.0.1:\(server.port)"])
        let told = try #require(request.header("authorization").first)
        let names = ["content-type", "host", "x-amz-date", "x-amz-target"]
        #expect(told.contains("SignedHeaders=\(names.joined(separator: ";")), "))
        let date = try #require(request.header("x-amz-date").first)
        #expect(told.contains("Credential=AKIDTEST/\(date.prefix(8))/eu-central-1/sqs/aws4_request, "))
        let headers = names.map { (name: $0, value: request.header($0).first ?? "") }
        let own = SignatureV4(
            accessKeyID: "AKIDTEST", secretAccessKey: "hush", region: "eu-central-1", service: "sqs"
        ).authorization(
            SignatureV4.Request(headers: headers, body: Array(request.body)),
            at: try #require(Moment(amazonDate: date)))
        #expect(told == own)
    }

    @Test(arguments: [FakeQueues.Mood.resetting, .refusing("QueueDoesNotExist"), .refusing("ServiceUnavailable")])
    func `nothing is lost while the endpoint is down`(mood: FakeQueues.Mood) async throws {
        try await Self.run(seed: 23) { simulator, queues, _ in
            queues.be(mood)
            let destination = try await simulator.makeDestination(FakeQueues.arn)
            for type in ["ORDER_CHANGE", "TRANSACTION_UPDATE"] {
                #expect(try await simulator.subscribe(type, to: destination) == 200)
            }
            // More than may wait: the rest stays where it is until there is room.
            _ = try await simulator.truth("/clock", #"{"advance":"32d"}"#)
            let down = try await simulator.waits(for: destination) { $0["retries"].flatMap(\.whole) ?? 0 > 1 }
            #expect(down["lastFailure"]?["code"]?.string?.isEmpty == false && down["delivered"] == .number(0))
            let pending = down["pending"].flatMap(\.whole) ?? 0
            #expect(pending >= Outbox.pendingMax && pending < Outbox.pendingMax + 200)
            #expect(queues.messages.isEmpty && queues.refused > 1)
            queues.be(.well)
            _ = try await simulator.truth("/notifications", #"{"retry":true}"#)
            try await simulator.waits(for: destination)
            let arrived = try Self.parsed(queues.messages).compactMap(\.notificationID)
            #expect(arrived.count > Outbox.pendingMax)
            #expect(Set(arrived) == Set(try await simulator.dueIDs().prefix(arrived.count)))
        }
    }

    @Test func `a message that the queue refuses is told in the truth, and the others arrive`() async throws {
        try await Self.run(seed: 24) { simulator, queues, _ in
            queues.be(.refusingText("\"TransactionType\":\"Refund\""))
            let destination = try await simulator.makeDestination(FakeQueues.arn)
            #expect(try await simulator.subscribe("TRANSACTION_UPDATE", to: destination) == 200)
            _ = try await simulator.truth("/clock", #"{"advance":"20d"}"#)
            let state = try await simulator.waits(for: destination)
            let refused = state["undeliverable"].flatMap(\.whole) ?? 0
            #expect(refused > 0 && refused == queues.refused, "each was tried once")
            #expect(!queues.messages.isEmpty)
            let list = try await simulator.truth("/notifications")["undeliverable"]?.array ?? []
            #expect(list.count == refused)
            #expect(list.allSatisfy { $0["reason"]?["code"]?.string == "InvalidMessageContents" })
            let due = Set(try await simulator.dueIDs())
            #expect(list.allSatisfy { due.contains($0["notificationId"]?.string ?? "") })
            queues.be(.well)
            _ = try await simulator.truth("/notifications", #"{"retry":true}"#)
            try await simulator.waits(for: destination)
            #expect(try await simulator.delivery(of: destination)["undeliverable"] == .number(0))
            #expect(queues.messages.contains { $0.contains("\"TransactionType\":\"Refund\"") })
        }
    }

    @Test func `EventBridge, a simulator without an endpoint and a deleted destination say that nothing is delivered`()
        async throws
    {
        try await Self.run(seed: 25) { simulator, queues, _ in
            let bus = #"{"region":"eu-west-1","accountId":"123456789012"}"#
            let made = try await simulator.call(
                .post, "/notifications/v1/destinations", try await simulator.grantlessToken(),
                body: #"{"name":"bus","resourceSpecification":{"eventBridge":\#(bus)}}"#)
            let id = made.json["payload"]?["destinationId"]?.string ?? ""
            #expect(try await simulator.subscribe("ORDER_CHANGE", to: id) == 200)
            _ = try await simulator.truth("/clock", #"{"advance":"1d"}"#)
            let state = try await simulator.delivery(of: id)
            #expect(state["isDelivered"] == .bool(false) && state["says"]?.string?.contains("EventBridge") == true)
            #expect(try await simulator.dueIDs().count > 5 && queues.messages.isEmpty)
        }
        try await RunningSimulator.run(seed: 25) { simulator in
            let destination = try await simulator.makeDestination(FakeQueues.arn)
            let state = try await simulator.delivery(of: destination)
            #expect(state["says"]?.string?.contains("--sqs-endpoint") == true)
            #expect(try await simulator.truth("/notifications")["endpoint"] == .null)
        }
    }

    @Test func `what waits for a destination that is deleted is counted`() async throws {
        try await Self.run(seed: 26) { simulator, queues, _ in
            queues.be(.resetting)
            let destination = try await simulator.makeDestination(FakeQueues.arn)
            #expect(try await simulator.subscribe("ORDER_CHANGE", to: destination) == 200)
            _ = try await simulator.truth("/clock", #"{"advance":"2d"}"#)
            let down = try await simulator.waits(for: destination) { $0["retries"].flatMap(\.whole) ?? 0 > 0 }
            let token = try await simulator.grantlessToken()
            let own = try await simulator.call(
                .get, "/notifications/v1/subscriptions/ORDER_CHANGE", try await simulator.accessToken("na"))
            let id = own.json["payload"]?["subscriptionId"]?.string ?? ""
            let gone = try await simulator.call(.delete, "/notifications/v1/subscriptions/ORDER_CHANGE/\(id)", token)
            #expect(gone.status == 200)
            let deleted = try await simulator.call(.delete, "/notifications/v1/destinations/\(destination)", token)
            #expect(deleted.status == 200)
            var withdrawn = 0
            while withdrawn == 0 {
                withdrawn = try await simulator.truth("/notifications")["withdrawn"].flatMap(\.whole) ?? 0
            }
            #expect(withdrawn >= down["pending"].flatMap(\.whole) ?? 1)
        }
    }
}

extension JSONValue {
    fileprivate var whole: Int? {
        if case .number(let number) = self { Int("\(number)") } else { nil }
    }
}
