import Foundation
import MotoServer
import OfficialModels
import RunningSimulator
import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

/// Delivery to an SQS that other people wrote.
@Suite(.enabled(MotoServer.advice) { await MotoServer.isAtHand() })
struct MotoTests {
    private static let types = ["ORDER_CHANGE", "TRANSACTION_UPDATE", "REPORT_PROCESSING_FINISHED"]

    @Test(.enabled(if: ReplyValidation.isPossible, .init(rawValue: ReplyValidation.advice)))
    func `everything due arrives in moto's queue as Amazon's schemas say, some twice, some late`() async throws {
        try await MotoServer.run { moto in
            let change: (inout SimulatorOptions) -> Void = { $0.queues = QueueEndpoint(moto.address) }
            // Real time stands still, so that nothing becomes due but by the move.
            try await RunningSimulator.run(seed: 31, orders: 250, real: { 1_790_000_000 }, change) { simulator in
                let arn = "arn:aws:sqs:us-east-1:123456789012:notifications"
                let destination = try await simulator.makeDestination(arn)
                for region in ["na", "eu", "fe"] {
                    for type in Self.types {
                        #expect(try await simulator.subscribe(type, to: destination, region: region) == 200)
                    }
                }
                _ = try await simulator.truth("/clock", #"{"advance":"15d"}"#)
                let early = try await simulator.waits(for: destination) { $0["lastFailure"] != nil }
                #expect(early["lastFailure"]?["code"]?.string?.contains("DoesNotExist") == true, "\(early)")
                let queue = try await moto.makeQueue("notifications")
                _ = try await simulator.truth("/notifications", #"{"retry":true}"#)
                let state = try await simulator.waits(for: destination)
                #expect(state["undeliverable"] == .number(0))
                let messages = try await moto.receiveAll(from: queue)
                try Self.check(messages, due: try await simulator.dueIDs())
            }
        }
    }

    private static func check(_ messages: [String], due: [String]) throws {
        let parsed = try messages.map { try JSONDecoder().decode(JSONValue.self, from: Data($0.utf8)) }
        let ids = parsed.compactMap(\.notificationID)
        #expect(ids.count == messages.count && ids.sorted() == due.sorted(), "each arrival of the truth, once")
        #expect(Set(ids).count < ids.count, "none came twice")
        let times = parsed.compactMap(\.eventTime)
        #expect(times != times.sorted(), "none came late")
        var validation = ReplyValidation()
        for one in parsed {
            let type = one.notificationType ?? ""
            let schema = NotificationsDueTests.types[type] ?? ""
            validation.add(SimulatedJSON(one), schema: "_schemas/notifications/\(schema).json", name: type)
        }
        let verdict = try validation.verdict()
        print("moto: \(messages.count) messages of \(Set(ids).count) notifications; \(verdict.summary)")
        #expect(verdict.faults.prefix(5) == [])
        #expect(Set(parsed.compactMap(\.notificationType)) == Set(types))
    }
}
