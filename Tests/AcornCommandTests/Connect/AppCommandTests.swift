import Foundation
import RunningSimulator
import SellingPartnerAPI
import SellingPartnerSimulator
import StoreBackends
import Testing

/// Applications, environments, and what is refused.
@Suite struct `acorn app and disconnect` {
    @Test(arguments: StoreBackend.allCases)
    func `two environments with the same ids do not mix`(backend: StoreBackend) async throws {
        // To the simulator both are one application: its buckets are those of both.
        try await ConnectFixture.run(backend, { $0.planScale = 1_000 }) { fixture in
            try await fixture.begin()
            let sandbox = try await fixture.add([
                "--environment", "sandbox", "--endpoint", fixture.simulator.base + "/{region}", "--login",
                fixture.simulator.login,
            ])
            #expect(sandbox.status == 0, "\(sandbox.errors)")
            // The name alone could mean either.
            let unclear = try await fixture.connect()
            #expect(unclear.status == 2 && unclear.errors.contains("say which environment"), "\(unclear.errors)")
            for environment in ["simulator", "sandbox"] {
                let outcome = try await fixture.connect("eu", ["--environment", environment])
                #expect(outcome.status == 0, "\(outcome.errors)")
                #expect(try fixture.json(outcome)["environment"]?.string == environment)
            }
            let list = try fixture.json(try await fixture.acorn(["stores", "--format", "json"]))
            let accounts = list["accounts"]?.array ?? []
            #expect(accounts.map { $0["environment"]?.string } == ["sandbox", "simulator"])
            #expect(Set(accounts.compactMap { $0["sellingPartnerId"]?.string }).count == 1)
            #expect(Set(accounts.map { $0["account"] ?? .null }).count == 2)
            let ended = try await fixture.acorn([
                "disconnect", "--account", fixture.simulator.sellingPartnerID("eu"), "--environment", "sandbox",
            ])
            #expect(ended.status == 0 && ended.errors.contains("what was collected stays"), "\(ended.errors)")
            let after = try fixture.json(try await fixture.acorn(["stores", "--check", "--format", "json"]))
            #expect(
                after["accounts"]?.array?.map { $0["authorization"]?.string } == ["disconnected", "active"])
        }
    }

    @Test func `an application is listed without its secret, and removed when nobody uses it`() async throws {
        try await ConnectFixture.run { fixture in
            try await fixture.begin(["--public"])
            try #require(try await fixture.connect().status == 0)
            let list = try fixture.json(try await fixture.acorn(["app", "list", "--format", "json"]))
            let one = try #require(list["applications"]?.array?.first)
            #expect(one["name"]?.string == "hub" && one["kind"]?.string == "public" && one["accounts"] == .number(1))
            #expect(one["clientId"]?.string == fixture.clientID)
            let refused = try await fixture.acorn(["app", "remove", "hub"])
            #expect(refused.status == 2 && refused.errors.contains("Disconnect them first"), "\(refused.errors)")
            #expect(try await fixture.acorn(["disconnect", "--account", "1"]).status == 0)
            #expect(try await fixture.acorn(["app", "remove", "hub"]).status == 0)
            #expect(try await fixture.acorn(["app", "list"]).text.contains("No application yet"))
            // The same client id gets its number again, and the account its own.
            let again = try fixture.json(try await fixture.add(["--format", "json"]))
            #expect(again["application"] == .number(1) && again["isNew"] == .bool(true))
            let account = try fixture.json(try await fixture.connect())
            #expect(account["account"] == .number(1) && account["isNew"] == .bool(false))
        }
    }

    @Test func `a worker that is to collect stores ends with 2 where the key is not at hand`() async throws {
        try await ConnectFixture.run { fixture in
            try await fixture.begin()
            let outcome = try await fixture.acorn(["worker", "--drain", "--key-file", "/nowhere/master.key"])
            #expect(outcome.status == 2 && outcome.errors.contains("/nowhere/master.key"), "\(outcome.errors)")
        }
    }

    @Test func `what cannot be meant is refused with 2, and says what to do`() async throws {
        try await ConnectFixture.run { fixture in
            let id = ["app", "add", "hub", "--client-id", fixture.clientID, "--client-secret-file", "-"]
            let simulated = id + ["--simulator", fixture.simulator.base]
            let cases: [([String], String, String)] = [
                (simulated, fixture.clientSecret, "acorn vault init"),
                (simulated, "", "there is no client secret"),
                (simulated, "two words", "one word"),
                (
                    id + ["--endpoint", "https:" + "//127.0.0.1/", "--login", "https:" + "//127.0.0.1/"], "x",
                    "production always calls Amazon"
                ),
                (id + ["--environment", "simulator"], "x", "needs --simulator"),
                (id + ["--simulator", "http:" + "//127.0.0.2:1"], "x", "must be https"),
                (id + ["--simulator", "https:" + "//sellingpartnerapi-eu.amazon.com"], "x", "Amazon's own"),
                (["app", "add", "hub", "--client-id", "amzn1.sp.solution.1"], "x", "is an application id"),
                (["connect", "--app", "hub", "--region", "xx"], "", "is no region"),
                (["connect", "--app", "hub", "--region", "eu", "--marketplace", "QQ"], "", "there is no store"),
                (["app", "add", "hub", "--client-id", "c", "--client-secret", "x"], "", "Unknown option"),
            ]
            for (arguments, input, says) in cases {
                let outcome = try await fixture.acorn(arguments, input: input)
                #expect(outcome.status == 2 && outcome.errors.contains(says), "\(arguments): \(outcome.errors)")
            }
        }
    }

    @Test func `tokens of another kind, another seller and another application are told apart`() async throws {
        try await ConnectFixture.run { fixture in
            try await fixture.begin()
            func connect(_ token: String, _ options: [String] = []) async throws -> Acorn.Outcome {
                let all = ["connect", "--app", "hub", "--region", "eu", "--refresh-token-file", "-"] + options
                return try await fixture.acorn(all, input: token)
            }
            let access = try await connect("Atza|x")
            #expect(access.status == 2 && access.errors.contains("this is an access token"))
            let damaged = try await connect("Atzr|x")
            #expect(damaged.status == 1 && damaged.errors.contains("is not whole"), "\(damaged.errors)")
            let other = try await connect(fixture.simulator.refreshToken("eu"), ["--seller-id", "A1WRONG"])
            #expect(other.status == 1 && other.errors.contains("Nothing was kept"), "\(other.errors)")
            let region = try await connect(fixture.simulator.refreshToken("na"))
            #expect(region.status == 1 && region.errors.contains("another region than EU"), "\(region.errors)")
            let unknown = try await fixture.acorn(
                ["connect", "--app", "nobody", "--region", "eu", "--refresh-token-file", "-"], input: "Atzr|x")
            #expect(unknown.status == 2 && unknown.errors.hasPrefix("Error: There is no application 'nobody'"))
            #expect(try await fixture.acorn(["stores"]).text.contains("No store yet"))
        }
    }
}
