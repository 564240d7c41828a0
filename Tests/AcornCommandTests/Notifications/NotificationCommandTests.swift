import Foundation
import MotoServer
import RunningSimulator
import SellingPartnerAPI
import SellingPartnerSimulator
import Testing

struct NotificationCommandTests {
    private static let arn = "arn:aws:sqs:us-east-1:123456789012:hub"

    private static func states(_ outcome: Acorn.Outcome) throws -> [String] {
        let json = try JSONDecoder().decode(JSONValue.self, from: outcome.output)
        return (json["subscriptions"]?.array ?? []).compactMap { $0["state"]?.string }
    }

    @Test func `setup makes what is not there, list shows it, remove takes it away`() async throws {
        try await ConnectFixture.run { fixture in
            try await fixture.begin()
            try #require(try await fixture.connect("eu").status == 0)
            try #require(try await fixture.connect("na").status == 0)
            let json = ["--format", "json"]
            let setup = ["notifications", "setup", "--queue-arn", Self.arn]
            let first = try await fixture.acorn(setup + json)
            #expect(first.status == 0, "\(first.errors)")
            #expect(try Self.states(first) == Array(repeating: "made", count: 8))
            let again = try await fixture.acorn(setup + json)
            #expect(again.status == 0)
            #expect(try Self.states(again) == Array(repeating: "there", count: 8))
            let elsewhere = try await fixture.acorn(
                ["notifications", "setup", "--queue-arn", Self.arn + "2", "--type", "ORDER_CHANGE"] + json)
            #expect(elsewhere.status == 1)
            #expect(try Self.states(elsewhere) == ["elsewhere", "elsewhere"])
            let text = try await fixture.acorn(["notifications", "list", "--lang", "zh"])
            #expect(text.status == 0 && text.text.contains("已存在") && text.text.contains(Self.arn))
            let removed = try await fixture.acorn(["notifications", "remove", "--destinations"] + json)
            #expect(removed.status == 0, "\(removed.errors)")
            #expect(try Self.states(removed) == Array(repeating: "removed", count: 8))
            let after = try await fixture.acorn(["notifications", "list"] + json)
            #expect(try Self.states(after) == Array(repeating: "none", count: 8))
            #expect(try fixture.json(after)["destinations"] == .array([]))
        }
    }

    @Test func `a missing role is told for its type alone`() async throws {
        try await ConnectFixture.run { options in
            options.roles = ["Finance and Accounting"]
        } _: { fixture in
            try await fixture.begin()
            try #require(try await fixture.connect("eu").status == 0)
            let outcome = try await fixture.acorn(
                ["notifications", "setup", "--queue-arn", Self.arn, "--format", "json"])
            #expect(outcome.status == 1)
            let list = try fixture.json(outcome)["subscriptions"]?.array ?? []
            let states = Dictionary(
                uniqueKeysWithValues: list.map { ($0["type"]?.string ?? "", $0["state"]?.string ?? "") })
            #expect(states["TRANSACTION_UPDATE"] == "made" && states["REPORT_PROCESSING_FINISHED"] == "made")
            #expect(states["ORDER_CHANGE"] == "refused")
        }
    }

    @Test func `the policy is JSON to paste, and what makes no sense is refused`() async throws {
        let policy = try await Acorn.run(["notifications", "policy", "--queue-arn", Self.arn, "--format", "json"])
        let json = try JSONDecoder().decode(JSONValue.self, from: policy.output)
        let statement = json["Statement"]?.array?.first
        #expect(statement?["Principal"]?["AWS"]?.string == "arn:aws:iam::437568002678:root")
        #expect(statement?["Resource"]?.string == Self.arn)
        #expect(statement?["Action"] == .array([.string("sqs:GetQueueAttributes"), .string("sqs:SendMessage")]))
        for arguments in [
            ["notifications", "policy", "--queue-arn", "acorn"],
            ["notifications", "policy", "--queue-arn", Self.arn + ".fifo"],
            ["notifications", "setup", "--queue-arn", Self.arn, "--type", "NOTHING"],
            ["notifications", "status", "--queue", "acorn"],
            ["notifications", "status", "--queue", "https://sqs.eu-west-1.amazonaws.com/123456789012/acorn"],
        ] {
            let outcome = try await Acorn.run(arguments)
            #expect(outcome.status == 2 && !outcome.errors.isEmpty, "\(arguments)")
        }
    }
}

/// The program on both sides: one plays Amazon, one is the hub, and moto's queue is between them.
@Suite(.enabled(MotoServer.advice) { await MotoServer.isAtHand() })
struct NotificationWorkerTests {
    private static let arn = "arn:aws:sqs:us-east-1:123456789012:hub"

    /// The hub of a test in a folder of its own.
    private struct Hub {
        let home = try? Scratch()
        var environment: [String: String] { ["HOME": home?.path ?? "", "ACORN_SQS_ENDPOINT": ""] }

        func acorn(_ arguments: [String], input: String? = nil) async throws -> Acorn.Outcome {
            let scratch = try #require(home)
            let file = try input.map { try scratch.write("input-\(UUID().uuidString)", $0) }
            return try await Acorn.run(arguments, environment: environment, standardInput: file)
        }
    }

    private static func connect(_ hub: Hub, _ run: SimulateRun) async throws {
        let base = String(run.text("truth").dropLast("/truth".count))
        try #require(try await hub.acorn(["vault", "init", "--yes"]).status == 0)
        let added = try await hub.acorn(
            [
                "app", "add", "hub", "--client-id", run.application["clientId"]?.string ?? "",
                "--client-secret-file", "-", "--simulator", base,
            ], input: run.application["clientSecret"]?.string)
        try #require(added.status == 0, "\(added.errors)")
        let connected = try await hub.acorn(
            ["connect", "--app", "hub", "--region", "eu", "--refresh-token-file", "-"],
            input: run.authorization("eu")["refreshToken"]?.string)
        try #require(connected.status == 0, "\(connected.errors)")
    }

    /// Every order of the truth.
    private static func orders(_ run: SimulateRun) async throws -> [JSONValue] {
        var all: [JSONValue] = []
        for offset in stride(from: 0, to: 3_000, by: 1_000) {
            let page = try await SimulateRun.send("GET", run.text("truth") + "/orders?limit=1000&offset=\(offset)")
            let orders = page.json["orders"]?.array ?? []
            all += orders
            if orders.count < 1_000 { break }
        }
        return all
    }

    @Test func `a worker that reads the queue has orders that no poll could have brought`() async throws {
        try await MotoServer.run { moto in
            let url = try await moto.makeQueue("hub")
            let options = [
                "--seed", "11", "--stores", "DE", "--orders", "1200", "--plan-scale", "100000", "--sqs-endpoint",
                moto.address,
            ]
            let ending = try await SimulateRun.run(options) { run in
                let hub = Hub()
                try await Self.connect(hub, run)
                let setup = try await hub.acorn(["notifications", "setup", "--queue-arn", Self.arn])
                #expect(setup.status == 0, "\(setup.errors)")
                // Amazon's clock goes ahead of this machine's: what happens now lies beyond every span of a poll.
                _ = try await SimulateRun.send("POST", run.text("truth") + "/clock", body: #"{"advance":"1d"}"#)
                let end = ContinuousClock.now + .seconds(900)
                while ContinuousClock.now < end {
                    let told = try await SimulateRun.send("GET", run.text("truth") + "/notifications").json
                    if told["destinations"]?.array?.allSatisfy({ $0["isIdle"] == .bool(true) }) == true { break }
                }
                let worked = try await hub.acorn(["worker", "--drain", "--queue", url])
                #expect(worked.status == 0, "\(worked.errors)")
                let status = try await hub.acorn(["notifications", "status", "--queue", url, "--format", "json"])
                #expect(status.status == 0, "\(status.text)")
                let json = try JSONDecoder().decode(JSONValue.self, from: status.output)
                #expect(json["queues"]?.array?.first?["waiting"] == .number(0))
                let types = (json["notifications"]?.array ?? []).compactMap { $0["type"]?.string }
                #expect(types.contains("ORDER_CHANGE"))
                let orders = try await hub.acorn(["export", "orders", "--format", "csv"])
                let known = orders.text
                let fresh = try await Self.orders(run).filter { order in
                    let updated = DateTime(text: order["lastUpdated"]?.string ?? "").date ?? .distantPast
                    let now = Date()
                    return updated > now.addingTimeInterval(600) && updated < now.addingTimeInterval(80_000)
                }
                #expect(fresh.count > 3)
                #expect(fresh.allSatisfy { known.contains($0["orderId"]?.string ?? "?") })
            }
            #expect(ending.status == 0, "\(ending.errors)")
        }
    }
}
