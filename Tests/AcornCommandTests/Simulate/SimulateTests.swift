import Foundation
import SellingPartnerAPI
import Testing

/// `acorn simulate`, the built program.
struct SimulateTests {
    private static let small = ["--seed", "5", "--stores", "US,DE", "--orders", "120"]

    @Test func `it prints one line, and a signal ends it with 0`() async throws {
        for signal in [SIGTERM, SIGINT] {
            let ending = try await SimulateRun.run(Self.small, stop: signal) { run in
                #expect(run.line["version"] == .number(1))
                for part in ["endpoints", "sandbox", "consent"] {
                    for region in ["na", "eu", "fe"] {
                        #expect(run.text(part, region).hasPrefix("http://127.0.0.1:"), "\(part) \(region)")
                    }
                }
                #expect(run.text("lwa").hasSuffix("/auth/o2/token") && run.text("truth").hasSuffix("/truth"))
                for key in ["clientId", "clientSecret", "redirectUri", "applicationId"] {
                    #expect(run.application[key]?.string?.isEmpty == false, "\(key)")
                }
                let america = run.authorization("na")
                #expect(america["marketplaceIds"] == .array([.string("ATVPDKIKX0DER")]))
                #expect(america["sellingPartnerId"]?.string?.hasPrefix("A") == true)
                #expect(run.authorization("fe") == .null)
            }
            #expect(ending.status == 0 && !ending.wasKilled, "\(ending.errors)")
            #expect(ending.output.split(separator: "\n").count == 1)
        }
    }

    @Test func `a seller consents, the code is exchanged, and acorn api call calls with the new token`() async throws {
        let ending = try await SimulateRun.run(Self.small) { run in
            let id = run.application["applicationId"]?.string ?? ""
            let page = run.text("consent", "eu") + "/apps/authorize/consent?application_id=\(id)&state=s1&auto=allow"
            let back = try await SimulateRun.send("GET", page)
            #expect(back.status == 302)
            let query = try #require(back.location.flatMap { URLComponents(string: $0)?.queryItems })
            #expect(query.first { $0.name == "state" }?.value == "s1")
            #expect(
                query.first { $0.name == "selling_partner_id" }?.value
                    == run.authorization("eu")["sellingPartnerId"]?.string)
            let code = try #require(query.first { $0.name == "spapi_oauth_code" }?.value)
            let refreshToken = try #require(try await Self.exchange(code, run)["refresh_token"]?.string)
            let outcome = try await run.call(
                ["getMarketplaceParticipations"], region: "eu", refreshToken: refreshToken)
            #expect(outcome.status == 0 && outcome.text.contains("A1PA6795UKMFR9"), "\(outcome.errors)")
            let wrong = try await run.call(["getMarketplaceParticipations"], region: "na", refreshToken: refreshToken)
            #expect(wrong.status == 1)
        }
        #expect(ending.status == 0)
    }

    private static func form(_ run: SimulateRun, _ more: [String: String]) -> String {
        var all = more
        all["client_id"] = run.application["clientId"]?.string
        all["client_secret"] = run.application["clientSecret"]?.string
        return all.map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
        }.joined(separator: "&")
    }

    private static func tokens(_ run: SimulateRun, _ more: [String: String]) async throws -> JSONValue {
        try await SimulateRun.send(
            "POST", run.text("lwa"), headers: ["Content-Type": "application/x-www-form-urlencoded"],
            body: form(run, more)
        ).json
    }

    private static func exchange(_ code: String, _ run: SimulateRun) async throws -> JSONValue {
        try await tokens(
            run,
            [
                "grant_type": "authorization_code", "code": code,
                "redirect_uri": run.application["redirectUri"]?.string ?? "",
            ])
    }

    @Test func `a burst is spent, and an hour moved on ends a token`() async throws {
        // So slow a plan that no call is gained however long seventeen calls take on a busy machine.
        let options = Self.small + ["--fault", "html-503:1x", "--plan-scale", "0.001"]
        let ending = try await SimulateRun.run(options) { run in
            let refresh = run.authorization("eu")["refreshToken"]?.string ?? ""
            let tokens = try await Self.tokens(run, ["grant_type": "refresh_token", "refresh_token": refresh])
            let header = ["x-amz-access-token": tokens["access_token"]?.string ?? ""]
            let address = run.text("endpoints", "eu") + "/sellers/v1/marketplaceParticipations"
            var statuses: [Int] = []
            for _ in 0..<17 { statuses.append(try await SimulateRun.send("GET", address, headers: header).status) }
            #expect(statuses == [503] + Array(repeating: 200, count: 15) + [429])
            let moved = try await SimulateRun.send(
                "POST", run.text("truth") + "/clock", headers: ["Content-Type": "application/json"],
                body: #"{"advance":"1h"}"#)
            #expect(moved.status == 200)
            let late = try await SimulateRun.send("GET", address, headers: header)
            #expect(late.status == 403)
            let details = late.json["errors"]?.array?.first?["details"]?.string
            #expect(details == "The access token you provided has expired.")
        }
        #expect(ending.status == 0)
    }

    @Test func `the same seed and start give the same world, to the byte`() async throws {
        func world(_ seed: String) async throws -> [JSONValue] {
            let found = Found()
            _ = try await SimulateRun.run(
                ["--seed", seed, "--stores", "US,JP", "--orders", "90", "--now", "2026-11-01T00:00:00Z"]
            ) { run in
                for path in ["/orders", "/settlements"] {
                    await found.add(try await SimulateRun.send("GET", run.text("truth") + path).json)
                }
            }
            return await found.all
        }
        let (first, again, other) = (try await world("8"), try await world("8"), try await world("9"))
        #expect(first == again && first != other && first.count == 2)
    }

    private actor Found {
        private(set) var all: [JSONValue] = []
        func add(_ one: JSONValue) { all.append(one) }
    }

    @Test func `what it cannot be started with ends with 2 and says why`() async throws {
        let wrong = [
            ["--stores", "US,XX"], ["--fault", "nothing"], ["--fault", "reset:7"], ["--orders", "-1"],
            ["--port", "70000"],
            ["--plan-scale", "0"], ["--roles", "King"], ["--now", "yesterday"], ["--stores", ""],
            ["--sqs-endpoint", "localhost:5000"],
        ]
        for options in wrong {
            let outcome = try await Acorn.run(["simulate"] + options)
            #expect(outcome.status == 2 && outcome.text.isEmpty && !outcome.errors.isEmpty, "\(options)")
        }
    }

    @Test func `a port that is taken ends it with 2`() async throws {
        _ = try await SimulateRun.run(Self.small) { run in
            let port = try #require(URL(string: run.text("truth"))?.port)
            let outcome = try await Acorn.run(["simulate", "--port", String(port), "--orders", "0"])
            #expect(outcome.status == 2 && outcome.text.isEmpty && outcome.errors.contains("Error"))
        }
    }

    @Test func `the faults are listed with what they do`() async throws {
        let outcome = try await Acorn.run(["simulate", "--list-faults"])
        #expect(outcome.status == 0)
        let lines = outcome.text.split(separator: "\n")
        #expect(lines.count >= 80 && lines.contains { $0.hasPrefix("html-503  ") })
    }
}
