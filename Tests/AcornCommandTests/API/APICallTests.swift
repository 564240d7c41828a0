import Foundation
import LoopbackServer
import Synchronization
import Testing

/// `acorn api call`, the built program against a server that stands in for Amazon.
struct APICallTests {
    private static let secrets = ["client-secret-marked", "refresh-token-marked", "Atza|marked"]

    private static let environment = [
        "ACORN_CLIENT_ID": "amzn1.application-oa2-client.test", "ACORN_CLIENT_SECRET": secrets[0],
        "ACORN_REFRESH_TOKEN": secrets[1],
    ]

    /// Runs `acorn api call` beside a server that gives tokens and answers everything else by `answer`.
    private func call(
        _ arguments: [String], environment: [String: String] = environment, standardInput: String? = nil,
        _ answer: @escaping @Sendable (LoopbackServer.Request) -> LoopbackServer.Answer
    ) async throws -> (outcome: Acorn.Outcome, requests: [LoopbackServer.Request]) {
        let token = #"{"access_token":"\#(Self.secrets[2])","token_type":"bearer","expires_in":3600}"#
        return try await LoopbackServer.run({ $0.target == "/auth/o2/token" ? .json(token) : answer($0) }) { server in
            let outcome = try await Acorn.run(
                ["api", "call"] + arguments + [
                    "--endpoint", server.endpoint, "--token-endpoint", server.endpoint + "/auth/o2/token",
                ], environment: environment, standardInput: standardInput)
            for secret in Self.secrets {
                #expect(!outcome.text.contains(secret) && !outcome.errors.contains(secret))
            }
            return (outcome, server.requests.filter { $0.target != "/auth/o2/token" })
        }
    }

    @Test func `the reply is printed as Amazon sent it, and nothing else on standard output`() async throws {
        let body = #"{"payload": [{"marketplace": {"id": "A1", "name": "café"}}], "odd": 1.50}"#
        let (outcome, requests) = try await call(["getMarketplaceParticipations"]) { _ in .json(body) }
        #expect(outcome.status == 0 && outcome.text == body + "\n", "\(outcome.errors)")
        #expect(requests.map(\.target) == ["/sellers/v1/marketplaceParticipations"])
        #expect(requests.first?.header("x-amz-access-token") == [Self.secrets[2]])
    }

    @Test func `all pages come as one array, each asked for with the token before`() async throws {
        let (outcome, requests) = try await call([
            "searchOrders", "--all-pages", "--param", "createdAfter=2026-01-01T00:00:00Z",
        ]) { request in
            let isSecond = request.target.contains("paginationToken=two%3D")
            let rest = isSecond ? "" : #", "pagination": {"nextToken": "two="}"#
            return .json(#"{"orders": [{"orderId": "\#(isSecond ? 2 : 1)"}]\#(rest)}"#)
        }
        #expect(outcome.status == 0, "\(outcome.errors)")
        let pages = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
        #expect(pages.count == 2 && requests.count == 2)
        #expect(requests.allSatisfy { $0.target.contains("createdAfter=2026-01-01T00%3A00%3A00Z") })
    }

    @Test func `a body is sent as given, from a file or from standard input`() async throws {
        let scratch = try Scratch()
        let path = try scratch.write("body.json", #"{"marketplaceIds": ["A1"], "reportType": "GET_X", "n": 12.10}"#)
        for arguments in [["--body", path], ["--body", "-"]] {
            let (outcome, requests) = try await call(["createReport"] + arguments, standardInput: path) { _ in
                .json(#"{"reportId": "7"}"#, 202)
            }
            #expect(outcome.status == 0 && outcome.text == "{\"reportId\": \"7\"}\n", "\(outcome.errors)")
            let body = String(decoding: requests.first?.body ?? Data(), as: UTF8.self)
            #expect(body == #"{"marketplaceIds":["A1"],"n":12.1,"reportType":"GET_X"}"#)
        }
    }

    @Test func `what Amazon refuses ends with 1 and says why, on standard error alone`() async throws {
        let refusal = #"{"errors":[{"code":"InvalidInput","message":"bad date","details":"createdAfter"}]}"#
        let (outcome, _) = try await call(["searchOrders"]) { _ in .json(refusal, 400) }
        #expect(outcome.status == 1 && outcome.text.isEmpty)
        #expect(outcome.errors.contains("HTTP 400") && outcome.errors.contains("InvalidInput: bad date (createdAfter)"))
    }

    @Test(arguments: [#"{}"#, "<html></html>", #"{"orders": ["#, ""])
    func `a reply of 200 that is none ends with 1 and prints nothing`(body: String) async throws {
        let (outcome, _) = try await call(["searchOrders", "--wait-max", "1"]) { _ in .json(body) }
        #expect(outcome.status == 1 && outcome.text.isEmpty, "\(body): \(outcome.errors)")
    }

    @Test func `a grantless operation needs no refresh token`() async throws {
        var environment = Self.environment
        environment["ACORN_REFRESH_TOKEN"] = nil
        let (outcome, _) = try await call(["getDestinations"], environment: environment) { _ in
            .json(#"{"payload": []}"#)
        }
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    @Test func `credentials come from a file, which the environment fills`() async throws {
        let scratch = try Scratch()
        let path = try scratch.write(
            "credentials.json", #"{"clientSecret": "\#(Self.secrets[0])", "refreshToken": "\#(Self.secrets[1])"}"#)
        let (outcome, _) = try await call(
            ["getMarketplaceParticipations", "--credentials", path], environment: ["ACORN_CLIENT_ID": "c"]
        ) { _ in .json(#"{"payload": []}"#) }
        #expect(outcome.status == 0, "\(outcome.errors)")
    }
}
