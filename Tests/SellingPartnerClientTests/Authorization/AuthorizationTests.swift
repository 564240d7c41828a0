import Foundation
import SellingPartnerAPI
import SellingPartnerClient
import Synchronization
import Testing

struct AuthorizationTests {
    private let things = Script.Answer.json(#"{"things":[{"id":1}]}"#)
    private let expired = Script.Answer.error(
        403, "Unauthorized", "Access to requested resource is denied.",
        details: "The access token you provided has expired.")

    @Test func `one token serves many calls until a minute before its end`() async throws {
        let script = Script(Array(repeating: things, count: 4))
        let clock = InstantClock()
        let client = SellingPartnerClient.sample(script.transport, clock: clock)
        _ = try await client.send(Sample.List())
        clock.advance(by: .seconds(3_538))
        _ = try await client.send(Sample.List())
        #expect(script.logins.count == 1)
        clock.advance(by: .seconds(3))
        _ = try await client.send(Sample.List())
        #expect(script.logins.count == 2)
        #expect(script.calls.map { $0.header("x-amz-access-token") } == ["Atza|1", "Atza|1", "Atza|2"])
    }

    @Test func `the form of a refresh names grant, token, client and secret, in the body`() async throws {
        let script = Script([things])
        _ = try await SellingPartnerClient.sample(script.transport).send(Sample.List())
        let login = try #require(script.logins.first)
        #expect(
            login.bodyText
                == "grant_type=refresh_token&refresh_token=Atzr%7Crefresh-marked"
                + "&client_id=amzn1.application-oa2-client.sample&client_secret=secret-marked")
        #expect(login.header("content-type") == "application/x-www-form-urlencoded;charset=UTF-8")
        #expect(login.header("x-amz-access-token") == nil)
    }

    @Test func `an expired token is renewed and the call repeated exactly once`() async throws {
        let script = Script([expired, things])
        _ = try await SellingPartnerClient.sample(script.transport).send(Sample.List())
        #expect(script.calls.map { $0.header("x-amz-access-token") } == ["Atza|1", "Atza|2"])
        let again = Script([expired, expired, things])
        let error = await sellingPartnerError {
            try await SellingPartnerClient.sample(again.transport).send(Sample.List())
        }
        #expect(error?.code == .accessTokenExpired && again.calls.count == 2)
    }

    @Test func `what must not be done twice is repeated with a fresh token, as it was not begun`() async throws {
        let script = Script([expired, .json(#"{"thingId":"7"}"#)])
        #expect(try await SellingPartnerClient.sample(script.transport).send(Sample.Make()).thingId == "7")
    }

    @Test func `an expired client secret is not tried again`() async {
        let script = Script([.error(403, "Unauthorized", details: "The LWA secret token you provided has expired.")])
        let error = await sellingPartnerError {
            try await SellingPartnerClient.sample(script.transport).send(Sample.List())
        }
        #expect(error?.code == .clientSecretExpired && script.calls.count == 1)
    }

    @Test func `grantless operations get the application's token for their scope`() async throws {
        let script = Script([things, things])
        let client = SellingPartnerClient.sample(script.transport, refreshToken: nil)
        let descriptor = Sample.descriptor("a", authorization: .grantless(.notifications))
        _ = try await client.rawReply(to: OperationRequest(descriptor))
        let login = try #require(script.logins.first)
        #expect(login.bodyText.hasPrefix("grant_type=client_credentials&scope=sellingpartnerapi%3A%3Anotifications&"))
        let error = await sellingPartnerError { try await client.send(Sample.List()) }
        #expect(error?.code == .noAuthorization)
    }

    @Test func `the code of a consent is exchanged once, with its redirect address`() async throws {
        let answer = Script.Answer.json(
            #"{"access_token":"Atza|x","refresh_token":"Atzr|new","token_type":"bearer","expires_in":3600}"#)
        let script = Script([], logins: [answer, .json("", status: 500)])
        let configuration = ClientConfiguration(
            endpoint: "http://127.0.0.1:1", loginAddress: "http://127.0.0.1:1/auth/o2/token")
        let login = LoginWithAmazon(configuration: configuration, transport: script.transport, clock: InstantClock())
        let grant = LoginGrant.authorizationCode(Secret("code-1"), redirectAddress: "https://127.0.0.1/back")
        let tokens = try await login.tokens(for: grant, clientID: "id", clientSecret: Secret("s"))
        #expect(tokens.refresh?.reveal() == "Atzr|new")
        #expect(script.logins.first?.bodyText.contains("redirect_uri=https%3A%2F%2F127.0.0.1%2Fback") == true)
        // A code is good for once: after an answer that is lost it must not be tried again.
        let error = await sellingPartnerError {
            try await login.tokens(for: grant, clientID: "id", clientSecret: Secret("s"))
        }
        #expect(error?.code == .loginUnavailable && script.logins.count == 2)
    }

    @Test(arguments: [0, -5] as [Double])
    func `a token that has ended before it begins is no token`(seconds: Double) async {
        let script = Script(
            [things], logins: Array(repeating: .json(#"{"access_token":"a","expires_in":\#(seconds)}"#), count: 9))
        let error = await sellingPartnerError {
            try await SellingPartnerClient.sample(script.transport).send(Sample.List())
        }
        #expect(error?.code == .mistypedReply && script.calls.isEmpty)
    }

    @Test func `more than an hour is not believed`() async throws {
        let long = Script.Answer.json(#"{"access_token":"a","expires_in":999999999}"#)
        let script = Script([things, things], logins: [long])
        let clock = InstantClock()
        let client = SellingPartnerClient.sample(script.transport, clock: clock)
        _ = try await client.send(Sample.List())
        clock.advance(by: .seconds(3_600))
        _ = try await client.send(Sample.List())
        #expect(script.logins.count == 2)
    }

    @Test func `a failed refresh is told and not remembered`() async throws {
        let script = Script([things], logins: [.json(#"{"error":"invalid_client"}"#, status: 401)])
        let client = SellingPartnerClient.sample(script.transport)
        #expect(await sellingPartnerError { try await client.send(Sample.List()) }?.code == .clientRefused)
        _ = try await client.send(Sample.List())
    }
}
