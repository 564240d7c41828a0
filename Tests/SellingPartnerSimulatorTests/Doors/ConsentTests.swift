import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

/// The consent page: facts §2.2, §2.3 and the codes of §5.
struct ConsentTests {
    private static let home = "https://127.0.0.1/callback?from=amazon"

    private func desk() async throws -> Desk {
        try await Desk {
            $0.redirectURIs = [Self.home, "https://127.0.0.1/second"]
            $0.loginURI = "https://127.0.0.1/login"
        }
    }

    private func consent(_ desk: Desk, _ query: String, application index: Int = 0) async -> WireReply {
        let id = await desk.simulator.doors.applications[index].id
        return await desk.send("GET", "/consent/eu/apps/authorize/consent?application_id=\(id)&\(query)")
    }

    @Test func `allowing sends the seller back with state, seller and a code that opens the account once`()
        async throws
    {
        let desk = try await desk()
        let reply = await consent(desk, "state=a%26b&auto=allow")
        #expect(reply.status == 302 && reply.header("referrer-policy") == nil)
        #expect(reply.header("location")?.hasPrefix(Self.home + "&") == true)
        #expect(reply.redirected("state") == "a&b")
        let seller = await desk.simulator.doors.sellers[.europe]
        #expect(reply.redirected("selling_partner_id") == seller)
        let code = try #require(reply.redirected("spapi_oauth_code"))
        let form = await desk.form(["grant_type": "authorization_code", "code": code, "redirect_uri": Self.home])
        let tokens = await desk.login(form)
        let refresh = tokens.json["refresh_token"]?.string
        let first = await desk.refreshToken(.europe)
        #expect(refresh?.hasPrefix("Atzr|") == true && refresh != first)
        let token = try #require(tokens.json["access_token"]?.string)
        #expect(await desk.send("GET", "/eu/sellers/v1/marketplaceParticipations", token: token).status == 200)
        #expect(await desk.login(form).json["error"]?.string == "invalid_grant")
    }

    @Test func `a code lives for five minutes and is bound to its address and application`() async throws {
        let desk = try await desk()
        func code() async throws -> String {
            try #require(await consent(desk, "auto=allow").redirected("spapi_oauth_code"))
        }
        func exchange(_ code: String, _ uri: String?, application: Int = 0) async -> WireReply {
            var form = await desk.form(["grant_type": "authorization_code", "code": code], application: application)
            form["redirect_uri"] = uri
            return await desk.login(form)
        }
        #expect(await exchange(try await code(), "https://127.0.0.1/second").json["error"]?.string == "invalid_grant")
        #expect(await exchange(try await code(), Self.home, application: 1).json["error"]?.string == "invalid_grant")
        // Left out, it is the one registered first, as clients in use leave it out.
        #expect(await exchange(try await code(), nil).status == 200)
        let late = try await code()
        desk.clock.move(by: 300)
        #expect(await exchange(late, Self.home).json["error"]?.string == "invalid_grant")
    }

    @Test func `what a browser's form sends is read as a form`() async throws {
        let reply = await consent(try await desk(), "state=a+b%2Bc&auto=allow")
        #expect(reply.redirected("state") == "a b+c")
    }

    @Test func `refusing sends the seller back without a code`() async throws {
        let reply = await consent(try await desk(), "state=s&auto=refuse")
        #expect(reply.status == 302 && reply.redirected("error") == "access_denied" && reply.redirected("state") == "s")
        #expect(reply.redirected("spapi_oauth_code") == nil)
    }

    @Test func `without an answer there is a page with both buttons, and nothing of the address is markup`()
        async throws
    {
        let desk = try await desk()
        let reply = await consent(desk, "state=%22%3E%3Cscript%3E")
        #expect(reply.status == 200 && reply.type == "text/html; charset=utf-8")
        #expect(reply.text.contains(#"value="allow""#) && reply.text.contains(#"value="refuse""#))
        #expect(!reply.text.contains("<script>"))
        #expect(reply.header("referrer-policy") == "no-referrer")
    }

    @Test func `the page shows Amazon's codes`() async throws {
        let desk = try await desk()
        func code(_ reply: WireReply) -> String? {
            #expect(reply.status == 400)
            return reply.text.firstMatch(of: #/<p id="code">(\w+)</p>/#).map { String($0.output.1) }
        }
        #expect(code(await consent(desk, "auto=allow", application: 1)) == "MD1000")
        #expect(await consent(desk, "auto=allow&version=beta", application: 1).status == 302)
        #expect(code(await desk.send("GET", "/consent/eu?application_id=amzn1.sp.solution.no")) == "MD1000")
        #expect(code(await consent(desk, "redirect_uri=https%3A%2F%2F127.0.0.1%2Fthird")) == "MD5101")
        #expect(code(await consent(desk, "redirect_uri=https%3A%2F%2F127.0.0.1%2Fsecond%23a")) == "MD5110")
        #expect(await consent(desk, "redirect_uri=https%3A%2F%2F127.0.0.1%2Fsecond&auto=allow").status == 302)
        let bare = try await Desk { $0.redirectURIs = ["x"] }
        let id = await bare.application.id
        #expect(code(await bare.send("GET", "/consent/eu/apps/appstore?application_id=\(id)&auto=allow")) == "MD9100")
        let nobody = try await Desk(stores: ["US"])
        let other = await nobody.application.id
        #expect(code(await nobody.send("GET", "/consent/fe?application_id=\(other)")) == "SPSA0404")
    }

    @Test func `the Appstore workflow goes by the login address and back`() async throws {
        let desk = try await desk()
        let id = await desk.application.id
        let login = await desk.send("GET", "/consent/eu/apps/appstore?application_id=\(id)&auto=allow")
        #expect(login.header("location")?.hasPrefix("https://127.0.0.1/login?") == true)
        #expect(login.redirected("amazon_callback_uri") == "http://127.0.0.1:1/consent/eu/apps/authorize/confirm")
        #expect(login.redirected("version") == nil)
        let state = try #require(login.redirected("amazon_state"))
        let path = "/consent/eu/apps/authorize/confirm?amazon_state=\(state)&state=mine"
        let back = await desk.send("GET", path)
        #expect(back.status == 302 && back.redirected("state") == "mine")
        #expect(back.redirected("spapi_oauth_code") != nil)
        // A state is good once.
        #expect(await desk.send("GET", path).status == 400)
    }
}
