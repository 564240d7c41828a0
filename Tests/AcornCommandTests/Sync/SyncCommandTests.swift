import Foundation
import SampleSettlements
import SellingPartnerAPI
import StoreBackends
import Testing

/// A person's hub beside a simulator that runs as a program of its own, in real time.
private struct Hub: Sendable {
    let amazon: SimulateRun
    let home: Scratch
    let database: String

    func acorn(_ arguments: [String], input: String? = nil) async throws -> Acorn.Outcome {
        let file = try input.map { try home.write("input-\(UUID().uuidString)", $0) }
        return try await Acorn.run(
            arguments + ["--database", database], environment: ["HOME": home.path], standardInput: file)
    }

    func json(_ arguments: [String]) async throws -> JSONValue {
        try JSONDecoder().decode(JSONValue.self, from: try await acorn(arguments + ["--format", "json"]).output)
    }

    /// Connects every account of the simulator.
    func connect() async throws {
        try #require(try await acorn(["vault", "init", "--yes"]).status == 0)
        let base = String(amazon.text("truth").dropLast("/truth".count))
        let added = try await acorn(
            [
                "app", "add", "hub", "--client-id", amazon.application["clientId"]?.string ?? "", "--simulator", base,
                "--client-secret-file", "-",
            ], input: amazon.application["clientSecret"]?.string)
        try #require(added.status == 0, "\(added.errors)")
        for one in amazon.line["authorizations"]?.array ?? [] {
            let connected = try await acorn(
                [
                    "connect", "--app", "hub", "--region", one["region"]?.string ?? "", "--refresh-token-file", "-",
                    "--seller-id", one["sellingPartnerId"]?.string ?? "",
                ], input: one["refreshToken"]?.string)
            try #require(connected.status == 0, "\(connected.errors)")
        }
    }

    /// Each resource with its state, of all accounts.
    func states() async throws -> [String: String] {
        var states: [String: String] = [:]
        for account in try await json(["status"])["accounts"]?.array ?? [] {
            for resource in account["resources"]?.array ?? [] {
                let name = [account["region"], resource["resource"], resource["marketplaceId"]]
                    .compactMap { $0?.string }.joined(separator: " ")
                states[name] = resource["state"]?.string
            }
        }
        return states
    }
}

@Suite struct `acorn sync and status` {
    private func withHub(_ backend: StoreBackend, _ work: (Hub) async throws -> Void) async throws {
        try await withAddressText(backend) { database in
            _ = try await SimulateRun.run(
                ["--seed", "5", "--stores", "US,DE", "--orders", "60", "--plan-scale", "1000"]
            ) { amazon in
                let hub = Hub(amazon: amazon, home: try Scratch(), database: database)
                try await hub.connect()
                try await work(hub)
            }
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `everything is collected, told, proven and handed out`(backend: StoreBackend) async throws {
        try await withHub(backend) { hub in
            let first = try await hub.acorn(["sync"])
            #expect(first.status == 0, "\(first.errors)")
            // Reports take Amazon minutes, and the run does not wait for them.
            let ordered = ["order-reports", "returns", "reimbursements", "fba-fees"]
            let states = try await hub.states()
            #expect(states.count == 28, "\(states)")
            for (name, state) in states {
                let isOrdered = ordered.contains { name.split(separator: " ").contains(Substring($0)) }
                #expect(isOrdered ? ["behind", "fresh"].contains(state) : state == "fresh", "\(name): \(state)")
            }

            let orders = try await hub.json(["export", "orders"]).array ?? []
            #expect((55...61).contains(orders.count))
            let german = try await hub.json(["export", "orders", "--store", "DE"]).array ?? []
            #expect(!german.isEmpty && german.allSatisfy { $0["marketplace_id"]?.string == "A1PA6795UKMFR9" })
            #expect(german.count < orders.count)
            let items = try await hub.acorn(["export", "orders", "--items", "--format", "csv"])
            #expect(items.text.hasPrefix("environment,account,order_id,order_item_id,marketplace_id,sku,"))
            let transactions = try await hub.json(["export", "transactions"]).array ?? []
            #expect(transactions.count > 60)
            #expect(try await hub.acorn(["export", "payouts", "--format", "ndjson"]).text.contains("\"payout_id\""))
            #expect(try await hub.json(["export", "inventory"]).array?.isEmpty == false)
            let listings = try await hub.json(["export", "listings", "--store", "DE"]).array ?? []
            #expect(!listings.isEmpty && listings.allSatisfy { $0["marketplace_id"]?.string == "A1PA6795UKMFR9" })
            #expect(listings.contains { $0["price"]?.string != nil && $0["currency"]?.string == "EUR" })
            let catalog = try await hub.json(["export", "catalog", "--store", "DE"]).array ?? []
            let asins = Set(catalog.compactMap { $0["asin"]?.string })
            #expect(asins.isSuperset(of: listings.compactMap { $0["asin"]?.string }))
            #expect(catalog.allSatisfy { $0["state"]?.string == "told" && $0["brand"]?.string != nil })

            for (table, header) in [
                ("returns", "environment,account,return_date,order_id,marketplace_id,sku,"),
                ("reimbursements", "environment,account,approval_date,reimbursement_id,case_id,order_id,"),
                ("fees", "environment,account,marketplace_id,sku,fnsku,asin,fulfilled_by,"),
            ] {
                let outcome = try await hub.acorn(["export", table, "--format", "csv"])
                #expect(outcome.status == 0 && outcome.text.hasPrefix(header), "\(outcome.text)\(outcome.errors)")
            }

            // A second run finds little to do and doubles nothing.
            #expect(try await hub.acorn(["sync"]).status == 0)
            #expect(try await hub.json(["export", "transactions"]).array?.count == transactions.count)
        }
    }

    @Test func `what cannot be meant is refused, and says what to do`() async throws {
        try await withHub(.sqlite) { hub in
            for (arguments, says) in [
                (["sync", "--store", "Mars"], "acorn stores"), (["sync", "--resource", "sheep"], "orders"),
                (["sync", "--since", "yesterday"], "2026-01-31"), (["status", "--format", "csv"], "--changes"),
                (["export", "orders", "--format", "original"], "ndjson"),
            ] {
                let outcome = try await hub.acorn(arguments)
                #expect(outcome.status == 2, "\(arguments)")
                #expect(outcome.errors.contains(says), "\(outcome.errors)")
            }
            let empty = try await Acorn.run(
                ["sync", "--database", "sqlite:\(hub.home.path)/new.sqlite"], environment: ["HOME": hub.home.path])
            #expect(empty.status == 2)
            #expect(empty.errors.contains("acorn"), "\(empty.errors)")
        }
    }

    @Test func `a settlement that is missing between two others is told until it is brought`() async throws {
        try await withHub(.sqlite) { hub in
            let first = try await hub.json(["stores"])["accounts"]?.array?.first { $0["region"]?.string == "na" }
            guard case .number(let number)? = first?["account"] else { throw Missing() }
            let chain = SampleChain(seed: 4, count: 3, rows: 60, marketplace: .us)
            func bring(_ index: Int) async throws {
                let file = try hub.home.write("\(index).txt", chain.settlements[index].bytes(.flatFileV2))
                let outcome = try await hub.acorn(["import", "settlements", file, "--account", "\(number)"])
                try #require(outcome.status == 0, "\(outcome.errors)")
            }
            try await bring(0)
            try await bring(2)
            let gaps = try await hub.json(["status"])["settlementGaps"]?.array ?? []
            #expect(gaps.count == 1)
            #expect(gaps.first?["currency"]?.string == "USD")
            #expect(gaps.first?["settlementBefore"]?.string == chain.settlements[0].manifest.settlementID)
            #expect(gaps.first?["settlementAfter"]?.string == chain.settlements[2].manifest.settlementID)
            let told = try await hub.acorn(["status"])
            #expect(told.status == 1)
            #expect(told.text.contains("acorn import settlements FILE --account \(number)"), "\(told.text)")
            #expect(try await hub.acorn(["status", "--lang", "zh"]).text.contains("缺少"))
            try await bring(1)
            #expect(try await hub.json(["status"])["settlementGaps"]?.array?.isEmpty == true)
            #expect(try await hub.acorn(["status"]).status == 0)
        }
    }

    private struct Missing: Error {}

    @Test func `what a killed worker was downloading goes when the next one begins`() async throws {
        try await withHub(.sqlite) { hub in
            let file = String(hub.database.dropFirst("sqlite:".count))
            let common = URL(filePath: file).deletingLastPathComponent().path + "/downloads"
            func folders() throws -> [String] {
                try FileManager.default.contentsOfDirectory(atPath: common).filter { $0 != ".lock" }
            }
            let worker = try WaitingProgram(
                Acorn.path, ["worker", "--database", hub.database], environment: ["HOME": hub.home.path])
            _ = try await worker.firstError { $0.contains("works on") }
            let its = try #require(try folders().first)
            try Data("half".utf8).write(to: URL(filePath: common + "/\(its)/.settlement.part"))
            // While it lives, another leaves its folder alone.
            #expect(try await hub.acorn(["sync", "--resource", "payouts"]).status == 0)
            #expect(try folders() == [its])
            worker.kill()
            #expect(await worker.end().wasKilled)
            #expect(try folders() == [its])
            #expect(try await hub.acorn(["sync", "--resource", "payouts"]).status == 0)
            #expect(try folders() == [])
        }
    }

    @Test func `a lost authorization stops its own work, is told, and others go on`() async throws {
        try await withHub(.sqlite) { hub in
            #expect(try await hub.acorn(["sync", "--resource", "orders"]).status == 0)
            let lost = hub.amazon.authorization("eu")["sellingPartnerId"]?.string ?? ""
            let told = try await SimulateRun.send(
                "POST", hub.amazon.text("truth") + "/authorizations",
                body: #"{"revoke":{"sellingPartnerId":"\#(lost)","region":"eu"}}"#)
            try #require(told.status == 200, "\(told.json)")
            let again = try await hub.acorn(["sync", "--since", "2026-01-01", "--resource", "orders"])
            #expect(again.status == 1)
            #expect(again.text.contains("acorn connect --app hub --region eu"), "\(again.text)")
            let states = try await hub.states()
            #expect(states["na orders"] == "fresh" && states["eu orders"] == "lost", "\(states)")
        }
    }
}

@Suite struct `acorn demo, all of it` {
    @Test func `three accounts are connected, collected and proven, in figures`() async throws {
        let outcome = try await Acorn.run(["demo", "--once", "--format", "json", "--orders", "700"])
        #expect(outcome.status == 0, "\(outcome.text)\(outcome.errors)")
        let json = try JSONDecoder().decode(JSONValue.self, from: outcome.output)
        func number(_ name: String) -> Decimal {
            if case .number(let value)? = json[name] { value } else { -1 }
        }
        #expect(number("version") == 1 && number("accounts") == 3 && number("stores") == 6)
        #expect(number("orders") >= 695 && number("orderItems") >= number("orders"))
        #expect(number("settlements") > 10 && number("settlementsTied") == number("settlements"))
        #expect(number("transactions") > 700)
        #expect(number("findings") == 0 && number("throttled") == 0 && number("seconds") > 0)
    }

    @Test func `a summary for people, in Chinese too`() async throws {
        let outcome = try await Acorn.run(
            ["demo", "--once", "--lang", "zh", "--orders", "60", "--stores", "US,DE,JP", "--seed", "3"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.text.contains("份结算报告") && outcome.text.contains("最新"), "\(outcome.text)")
    }
}
