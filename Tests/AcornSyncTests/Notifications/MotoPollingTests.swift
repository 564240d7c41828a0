import AcornCore
import AcornStore
import Foundation
import Logging
import MotoServer
import NotificationsV1
import RunningSimulator
import SellingPartnerAPI
import SellingPartnerClient
import SellingPartnerSimulator
import StoreBackends
import Testing

@testable import AcornSync

/// The simulator sends into moto's queue, and the hub reads it: nobody of us wrote the queue.
@Suite(.enabled(MotoServer.advice) { await MotoServer.isAtHand() })
struct `what notifications tell of is here without asking` {
    private static let arn = "arn:aws:sqs:us-east-1:123456789012:hub"

    private static func subscribe(_ rig: SyncRig, _ types: [SubscribedType]) async throws {
        var destination: String?
        for region in SyncRig.regions {
            let client = rig.simulator.client(region, rig.transport)
            if destination == nil {
                let body = NotificationsV1.CreateDestinationRequest(
                    resourceSpecification: .init(sqs: .init(arn: arn)), name: "hub")
                destination = try await client.send(NotificationsV1.CreateDestination(body: body)).payload?
                    .destinationId
            }
            for type in types {
                let body = NotificationsV1.CreateSubscriptionRequest(
                    payloadVersion: type.payloadVersion, destinationId: try #require(destination))
                _ = try await client.send(
                    NotificationsV1.CreateSubscription(notificationType: type.name, body: body))
            }
        }
    }

    /// Waits until everything that is due has arrived; every question is a call over the wire.
    private static func arrived(_ rig: SyncRig) async throws {
        let end = ContinuousClock.now + .seconds(900)
        while ContinuousClock.now < end {
            let all = try await rig.simulator.truth("/notifications")["destinations"]?.array ?? []
            if !all.isEmpty, all.allSatisfy({ $0["isIdle"] == .bool(true) }) { return }
        }
        Issue.record("the simulator does not come to an end with sending")
    }

    private static func poller(_ rig: SyncRig, _ vault: Vault, _ url: String, _ endpoint: String) throws -> QueuePoller
    {
        let time = rig.time
        let client = QueueClient(
            try QueueAddress(url, endpoint: endpoint), .test, transport: rig.transport,
            now: { Instant(secondsSince1970: Int64(Date().timeIntervalSince1970)) })
        let intake = NotificationIntake(
            rig.store, rig.queue, vault: vault, environment: .simulator, now: { time.now })
        return QueuePoller(
            client, intake, rig.store, environment: .simulator, now: { time.now },
            logger: Logger(label: "poller", factory: { _ in SwiftLogNoOpLogHandler() }))
    }

    @Test(arguments: StoreBackend.allCases)
    func `orders and transactions of the last days come by hints alone, each message once`(
        backend: StoreBackend
    ) async throws {
        let seed = UInt64.random(in: 1..<1_000_000)
        print("seed \(seed)")
        try await MotoServer.run { moto in
            try await SyncRig.run(backend, seed: seed, orders: 1_500) { options in
                options.queues = QueueEndpoint(moto.address)
            } _: { rig in
                try await rig.sync("orders", "transactions")
                let vault = try await Vault.initialize(rig.store, with: MasterKey.make(), now: testNow)
                let url = try await moto.makeQueue("hub")
                try await Self.subscribe(
                    rig, SubscribedType.all.filter { [.orderChange, .transactionUpdate].contains($0.type) })
                let start = rig.time.now
                let poller = try Self.poller(rig, vault, url, moto.address)
                for _ in 0..<3 {
                    try await rig.advance(days: 1)
                    try await Self.arrived(rig)
                    try await poller.drain(waitSeconds: 0)
                    try await rig.drain()
                }
                try await Self.check(rig, since: start)
            }
        }
    }

    private static func check(_ rig: SyncRig, since start: Int64) async throws {
        // A notification takes half an hour at most.
        let tail = rig.time.now - 2_400_000_000
        let stored = try await rig.rows("SELECT order_id, updated_at FROM orders") { ($0.textOr(0), $0.integerOr(1)) }
        let known = Dictionary(uniqueKeysWithValues: stored)
        let told = try await rig.truth("orders").compactMap { order -> (String, Int64)? in
            let updated = WireTime.micros(DateTime(text: order["lastUpdated"]?.string ?? "")) ?? 0
            return updated > start && updated < tail ? (order["orderId"]?.string ?? "", updated) : nil
        }
        #expect(told.count > 20)
        let missing = told.filter { known[$0.0] != $0.1 }
        #expect(missing.isEmpty, "\(missing.count) of \(told.count)")
        let transactions = try await rig.rows("SELECT COUNT(*) FROM transactions WHERE posted_at > \(start)") {
            $0.integerOr(0)
        }
        #expect(transactions.first ?? 0 > 10)
        let state = try #require(try await rig.store.read { try QueueStates.all($0) }.first)
        let rows = try await rig.rows("SELECT COUNT(*) FROM notifications") { $0.integerOr(0) }
        print(
            "\(state.messages) messages, \(state.repeats) repeats, \(told.count) orders, \(transactions) transactions")
        #expect(rows == [state.messages - state.repeats] && state.strays == 0)
        let entries = try await rig.rows("SELECT COUNT(*) FROM archive_entries WHERE kind = 'notification'") {
            $0.integerOr(0)
        }
        #expect(entries == rows)
    }

    @Test func `moto's queue is asked for its attributes, deletes in tens, and tells what it does not know`()
        async throws
    {
        try await MotoServer.run { moto in
            let url = try await moto.makeQueue("plain")
            try await RunningSimulator.withTransport { transport in
                let address = try QueueAddress(url, endpoint: moto.address)
                let now: @Sendable () -> Instant = {
                    Instant(secondsSince1970: Int64(Date().timeIntervalSince1970))
                }
                let client = QueueClient(address, .test, transport: transport, now: now)
                #expect(try await client.url(of: "plain").hasSuffix("/plain"))
                for number in 0..<12 {
                    _ = try await moto.call(
                        "SendMessage", #"{"QueueUrl":"\#(url)","MessageBody":"m\#(number) é 中"}"#)
                }
                #expect(try await client.attributes()["ApproximateNumberOfMessages"] == "12")
                let first = try await client.receive(waitSeconds: 0)
                #expect(first.count == 10 && first.allSatisfy { $0.body.hasSuffix("é 中") })
                #expect(try await client.delete(first) == 0)
                let rest = try await client.receive(waitSeconds: 0)
                #expect(rest.count == 2)
                #expect(try await client.attributes()["ApproximateNumberOfMessagesNotVisible"] == "2")
                let missing = QueueClient(
                    try QueueAddress(url + "x", endpoint: moto.address), .test, transport: transport, now: now)
                let error = try await #require(throws: QueueError.self) { try await missing.receive(waitSeconds: 0) }
                #expect(error.code.contains("QueueDoesNotExist") || error.code.contains("NonExistentQueue"))
            }
        }
    }
}
