import Foundation
import OfficialModels
import RunningSimulator
import SellingPartnerAPI
import SellingPartnerClient
import SellingPartnerSimulator
import Testing

/// The simulated seller through the front door: typed requests, the real client, a real connection, and every reply
/// held against Amazon's models by a program that shares nothing with the project.
@Suite(.enabled(if: ReplyValidation.isPossible, .init(rawValue: ReplyValidation.advice)))
struct SellerConformanceTests {
    private static let start = 1_790_000_000
    private static let callsPerSeed = 700
    /// What this seller never has a reason to call: no order is regulated or fetched at a shop, and test notifications
    /// are the sandbox's. Their refusals are checked like all others.
    private static let withoutReason: Set<String> = [
        "OrdersV0.getOrderRegulatedInfo", "OrdersV0.updateVerificationStatus", "OrdersV0.updateShipmentStatus",
        "NotificationsV1.sendTestNotification",
    ]

    /// What came of all calls of a seed.
    private struct Account {
        let seed: UInt64
        var validation = ReplyValidation()
        var successes: [String: Int] = [:]
        var faults: [String] = []
        var refused = 0
        var replies: [String] = []
    }

    @Test func `every operation answers typed calls as the models say, and the client reads all of it`() async throws {
        let seeds: [UInt64] = [201, 202, 203]
        let accounts = try await withThrowingTaskGroup(of: Account.self) { group in
            for seed in seeds { group.addTask { try await Self.account(seed) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        for account in accounts {
            let verdict = try account.validation.verdict()
            print("seed \(account.seed): \(verdict.summary), \(account.refused) refused as they should be")
            #expect(verdict.faults == [], "seed \(account.seed)")
            #expect(account.faults == [], "seed \(account.seed)")
        }
        #expect(accounts.reduce(0) { $0 + $1.validation.count } >= 2_000)
        let heard = accounts.reduce(into: Set<String>()) { $0.formUnion($1.successes.keys) }
        let silent = SimulatedOperations.ids.subtracting(Self.withoutReason).subtracting(heard)
        #expect(silent.sorted() == [], "never a success")
    }

    private static func account(_ seed: UInt64) async throws -> Account {
        try await RunningSimulator.run(seed: seed, orders: 600, { $0.planScale = 10_000_000 }) { server in
            try await RunningSimulator.withTransport(idle: .seconds(600)) { try await calls(seed, server, $0) }
        }
    }

    @Test func `the same seed, clock and calls give the same replies, to the byte`() async throws {
        func replies(_ seed: UInt64) async throws -> [String] {
            try await RunningSimulator.run(seed: seed, orders: 200, real: { 0 }, { $0.planScale = 10_000_000 }) {
                server in
                let account = try await RunningSimulator.withTransport(idle: .seconds(600)) {
                    try await Self.calls(seed, server, $0, count: 150)
                }
                // Documents have addresses on the port that the server happened to get.
                return account.replies.map { $0.replacing(server.base, with: "") }
            }
        }
        let (first, again, other) = (try await replies(301), try await replies(301), try await replies(302))
        #expect(first.count >= 150 && first == again)
        #expect(first != other)
    }

    private static func calls(
        _ seed: UInt64, _ server: RunningSimulator, _ network: NetworkTransport, count: Int = callsPerSeed
    ) async throws -> Account {
        let transport = RecordingTransport(network)
        let regions = SellerCaller.marketplaces.keys
        let clients = Dictionary(uniqueKeysWithValues: regions.map { ($0, server.client($0, transport)) })
        let sellers = Dictionary(uniqueKeysWithValues: regions.map { ($0, server.sellingPartnerID($0)) })
        var caller = SellerCaller(
            seed: seed, operations: SimulatedOperations.ids, sellers: sellers, now: start)
        var account = Account(seed: seed)
        for number in 0..<count {
            if number % 20 == 19 {
                let seconds = 60 + caller.random.below(7_200)
                _ = try await server.truth("/clock", #"{"advance":"\#(seconds)s"}"#)
                caller.pass(seconds)
            }
            let call = caller.draw()
            guard let client = clients[call.region] else { continue }
            try await send(call, client, transport, &account, &caller)
        }
        return account
    }

    private static func send(
        _ call: SellerCall, _ client: SellingPartnerClient, _ transport: RecordingTransport, _ account: inout Account,
        _ caller: inout SellerCaller
    ) async throws {
        let id = call.descriptor.id
        let operation = try #require(OperationCase.all[id]).make(call.asCase)
        let outcome = try await WireExchange.send(
            operation, client, options: CallOptions(waitMax: .seconds(100_000_000), attemptsMax: 1))
        guard let raw = transport.take() else {
            account.faults.append("\(id): nothing was sent: \(outcome)")
            return
        }
        account.replies.append("\(id) \(raw.status) " + String(decoding: raw.body, as: UTF8.self))
        account.validation.add(
            method: call.descriptor.method.rawValue, path: call.descriptor.path, status: raw.status,
            body: raw.body.isEmpty ? nil : Array(raw.body), name: "\(id) \(call.parameters)".prefix(300).description)
        let json = raw.body.isEmpty ? nil : try JSONDecoder().decode(JSONValue.self, from: raw.body)
        switch outcome {
        case .value(let value, let status):
            account.successes[id, default: 0] += 1
            let again = try ReplyWriter.json(value)
            let differences = json.map { JSONDifference.between($0, again) } ?? []
            if status != raw.status { account.faults.append("\(id): \(raw.status) became \(status)") }
            account.faults += differences.map { "\(id): \($0)" }
            if let json { caller.learn(call, json) }
        case .error(let error):
            account.refused += 1
            if raw.status < 400 || error.status != raw.status || error.errors.isEmpty {
                account.faults.append("\(id) \(raw.status): \(error.code) \(error.detail)")
            }
        }
    }
}
