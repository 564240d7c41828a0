import Foundation
import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

/// Login with Amazon's token endpoint (facts §2.4 and §2.5).
struct LoginTests {
    @Test func `a refresh token gives an access token for an hour, and stays the same`() async throws {
        let desk = try await Desk()
        let refresh = await desk.refreshToken(.europe)
        let reply = await desk.login(await desk.form(["grant_type": "refresh_token", "refresh_token": refresh]))
        #expect(reply.status == 200)
        #expect(reply.json["refresh_token"]?.string == refresh)
        #expect(reply.json["token_type"]?.string == "bearer" && reply.json["expires_in"] == .number(3_600))
        let token = try #require(reply.json["access_token"]?.string)
        #expect(token.hasPrefix("Atza|") && token.utf8.count <= 2_048)
        let path = "/eu/sellers/v1/marketplaceParticipations"
        #expect(await desk.send("GET", path, token: token).status == 200)
        desk.clock.move(by: 3_599)
        #expect(await desk.send("GET", path, token: token).status == 200)
        desk.clock.move(by: 1)
        let late = await desk.send("GET", path, token: token)
        #expect(late.refusal == "403 Unauthorized The access token you provided has expired.")
    }

    /// What is changed in a good form, and what Amazon says to it.
    struct Wrong: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var change: [String: String] = [:]
        var type = "application/x-www-form-urlencoded"
        let status: Int
        let error: String
        var description: String?
    }

    static let wrongs = [
        Wrong(testDescription: "JSON", type: "application/json", status: 401, error: "invalid_client"),
        Wrong(
            testDescription: "no grant type", change: ["grant_type": ""], status: 400, error: "invalid_request",
            description: "The request is missing a required parameter : grant_type"),
        Wrong(
            testDescription: "no client", change: ["client_id": ""], status: 400, error: "invalid_request",
            description: "The request is missing a required parameter : client_id"),
        Wrong(
            testDescription: "no secret", change: ["client_secret": ""], status: 400, error: "invalid_request"),
        Wrong(
            testDescription: "no refresh token", change: ["refresh_token": ""], status: 400,
            error: "invalid_request"),
        Wrong(
            testDescription: "odd grant type", change: ["grant_type": "password"], status: 400,
            error: "unsupported_grant_type"),
        Wrong(
            testDescription: "wrong secret", change: ["client_secret": "no"], status: 401, error: "invalid_client",
            description: "Client authentication failed"),
        Wrong(
            testDescription: "wrong client", change: ["client_id": "amzn1.application-oa2-client.0"], status: 401,
            error: "invalid_client"),
        Wrong(
            testDescription: "wrong refresh token", change: ["refresh_token": "Atzr|no"], status: 400,
            error: "invalid_grant",
            description: "The request has an invalid grant parameter : refresh_token. User may have revoked or didn't "
                + "grant the permission."),
        Wrong(
            testDescription: "wrong code", change: ["grant_type": "authorization_code", "code": "no"], status: 400,
            error: "invalid_grant", description: "The request has an invalid grant parameter : code"),
        Wrong(
            testDescription: "retired scope",
            change: ["grant_type": "client_credentials", "scope": "sellingpartnerapi::migration"], status: 400,
            error: "invalid_scope", description: "The request has an invalid parameter : scope"),
    ]

    @Test(arguments: wrongs) func `what is wrong with a request is told in Amazon's words`(wrong: Wrong) async throws {
        let desk = try await Desk()
        var form = await desk.form(["grant_type": "refresh_token", "refresh_token": await desk.refreshToken(.europe)])
        for (name, value) in wrong.change { form[name] = value }
        let reply = await desk.login(form, type: wrong.type)
        #expect(reply.status == wrong.status && reply.json["error"]?.string == wrong.error, "\(reply.text)")
        if let description = wrong.description {
            #expect(reply.json["error_description"]?.string == description)
        }
    }

    @Test func `parameters in the query, a name twice and a GET are not read`() async throws {
        let desk = try await Desk()
        let type = [(name: "content-type", value: "application/x-www-form-urlencoded")]
        let query = await desk.send("POST", "/auth/o2/token?grant_type=refresh_token", headers: type)
        #expect(query.status == 401 && query.json["error"]?.string == "invalid_client")
        let twice = await desk.send("POST", "/auth/o2/token", headers: type, body: "grant_type=a&grant_type=b")
        #expect(twice.status == 400 && twice.json["error"]?.string == "invalid_request")
        #expect(await desk.send("GET", "/auth/o2/token").status == 400)
        // The host of the API is not that of Login with Amazon.
        let wrongHost = await desk.send("POST", "/eu/auth/o2/token", headers: type, body: "grant_type=a")
        #expect(wrongHost.refusal == "403 MissingAuthenticationToken ")
    }

    @Test func `another application's refresh token is not for this one`() async throws {
        let desk = try await Desk()
        let form = await desk.form(
            ["grant_type": "refresh_token", "refresh_token": await desk.refreshToken(.europe)], application: 1)
        let reply = await desk.login(form)
        #expect(reply.status == 400 && reply.json["error"]?.string == "unauthorized_client")
    }

    @Test func `a revoked authorization kills its access tokens at once, and others live on`() async throws {
        let desk = try await Desk()
        let (europe, america) = (await desk.accessToken(.europe), await desk.accessToken(.northAmerica))
        let refresh = await desk.refreshToken(.europe)
        let revoked = await desk.send(
            "POST", "/truth/authorizations", body: #"{"revoke":{"refreshToken":"\#(refresh)"}}"#)
        #expect(revoked.status == 200)
        let refused = await desk.send("GET", "/eu/sellers/v1/marketplaceParticipations", token: europe)
        #expect(refused.refusal == "403 Unauthorized The access token you provided is revoked, malformed or invalid.")
        let login = await desk.login(await desk.form(["grant_type": "refresh_token", "refresh_token": refresh]))
        #expect(login.status == 400 && login.json["error"]?.string == "invalid_grant")
        #expect(await desk.send("GET", "/na/sellers/v1/marketplaceParticipations", token: america).status == 200)
    }

    @Test func `an authorization ends after 365 days, and a client secret after 180`() async throws {
        let desk = try await Desk(orders: 0)
        let form = await desk.form(["grant_type": "refresh_token", "refresh_token": await desk.refreshToken(.europe)])
        desk.clock.move(by: 180 * 86_400 - 10)
        let token = try #require(await desk.login(form).json["access_token"]?.string)
        desk.clock.move(by: 10)
        #expect(await desk.login(form).json["error"]?.string == "invalid_client")
        let refused = await desk.send("GET", "/eu/sellers/v1/marketplaceParticipations", token: token)
        #expect(refused.refusal == "403 Unauthorized The LWA secret token you provided has expired.")
    }

    @Test func `after a rotation the old secret works for seven days and the new one is known to the truth`()
        async throws
    {
        let desk = try await Desk(orders: 0)
        let before = await desk.form(["grant_type": "refresh_token", "refresh_token": await desk.refreshToken(.europe)])
        let path = "/eu/applications/2023-11-30/clientSecret"
        #expect(await desk.send("POST", path, token: await desk.accessToken()).status == 403)
        let scoped = await desk.grantlessToken("sellingpartnerapi::client_credential:rotation")
        #expect(await desk.send("POST", path, token: await desk.grantlessToken()).status == 403)
        let rotated = await desk.send("POST", path, token: scoped)
        #expect(rotated.status == 204 && rotated.body.isEmpty)
        let known = await desk.send("GET", "/truth/applications").json.array?.first?["secrets"]?.array ?? []
        #expect(known.count == 2)
        desk.clock.move(by: 7 * 86_400 - 1)
        #expect(await desk.login(before).status == 200)
        desk.clock.move(by: 1)
        #expect(await desk.login(before).status == 401)
        var after = before
        after["client_secret"] = known.last?["clientSecret"]?.string
        #expect(await desk.login(after).status == 200)
    }
}
