import Foundation
import Logging
import LoopbackServer
import SellingPartnerAPI
import SellingPartnerClient
import Testing

/// Nothing secret in any text that leaves the client by itself. Every secret carries the word "marked": tokens, client
/// secret, refresh token, restricted data token, code of a consent, signature of a document's address, a buyer's data.
@Suite(.serialized) struct SecretsTests {
    /// All texts that can be had of a value without asking for its parts by name.
    private func texts(of value: some Any) -> [String] {
        var dumped = ""
        dump(value, to: &dumped)
        var texts = ["\(value)", String(describing: value), String(reflecting: value), dumped]
        if let error = value as? any Error {
            texts += [error.localizedDescription, "\((error as NSError).userInfo)", "\(error as NSError)"]
        }
        return texts
    }

    private func hold(_ text: String, _ source: String) {
        for word in ["marked", "Atza", "Atzr", "sprdt", "X-Amz-Signature"] {
            #expect(!text.contains(word), "\(source): \(text)")
        }
    }

    @Test func `no fault shows a secret in a log line, an error or a description`() async throws {
        let lines = CapturingLog.Lines()
        var searched = 0
        for fault in FaultTests.all {
            let dumped = CapturingLog.Lines()
            let (_, _, error) = try await fault.happen(logger: CapturingLog.logger(lines)) { client in
                for text in texts(of: client) { dumped.append(text) }
            }
            hold(dumped.text, "the client after \(fault.name)")
            guard let error else { continue }
            for text in texts(of: error) + error.errors.flatMap(texts) { hold(text, fault.name) }
            if let cause = error.cause { for text in texts(of: cause) { hold(text, fault.name) } }
            searched += 1
        }
        hold(lines.text, "log")
        print("secrets: \(searched) errors and \(lines.count) log lines searched")
        #expect(searched >= 40 && lines.count > searched)
    }

    @Test func `calls that succeed show no secret either`() async throws {
        let lines = CapturingLog.Lines()
        let script = Script(
            [
                .json(#"{"restrictedDataToken":"Atz.sprdt|restricted-marked","expiresIn":3600}"#),
                .error(403, "Unauthorized", details: "The access token you provided has expired."),
                .json(#"{"restrictedDataToken":"Atz.sprdt|restricted-marked-2","expiresIn":3600}"#),
                .error(429, "QuotaExceeded"), .json(#"{"buyer":"buyer-marked","things":[]}"#),
            ],
            logins: [.json(#"{"access_token":"Atza|token-marked","expires_in":3600}"#)])
        let client = SellingPartnerClient.sample(script.transport, logger: CapturingLog.logger(lines))
        var request = OperationRequest(Sample.descriptor("a", .post, authorization: .restricted, repetition: .reads))
        request.setBody(["address": "buyer-marked"])
        let reply = try await client.rawReply(to: request)
        #expect(lines.count > 0)
        for text in texts(of: reply) + texts(of: client) + [lines.text] { hold(text, "success") }
        for sent in script.calls + script.logins { for text in texts(of: sent) { hold(text, "request") } }
    }

    @Test func `the exchange of a code shows neither the code nor what it gave`() async throws {
        let good = Script.Answer.json(
            #"{"access_token":"Atza|token-marked","refresh_token":"Atzr|refresh-marked","expires_in":3600}"#)
        let bad = Script.Answer.json(
            #"{"error":"invalid_grant","error_description":"code-marked is used up"}"#, status: 400)
        let configuration = ClientConfiguration(
            endpoint: "http://127.0.0.1:1", loginAddress: "http://127.0.0.1:1/auth/o2/token")
        let login = LoginWithAmazon(
            configuration: configuration, transport: Script([], logins: [good, bad]).transport, clock: InstantClock())
        let grant = LoginGrant.authorizationCode(Secret("code-marked"), redirectAddress: nil)
        let tokens = try await login.tokens(for: grant, clientID: "id", clientSecret: Secret("secret-marked"))
        for text in texts(of: tokens) + texts(of: grant) + texts(of: login) { hold(text, "tokens") }
        let error = try #require(
            await sellingPartnerError {
                try await login.tokens(for: grant, clientID: "id", clientSecret: Secret("secret-marked"))
            })
        #expect(error.code == .authorizationCodeRefused)
        for text in texts(of: error) { hold(text, "error") }
        // By name it can be had.
        #expect(error.errors.first?.message == "code-marked is used up")
    }

    @Test func `credentials and stores show nothing`() async throws {
        let credentials = Credentials(
            clientID: "id", clientSecret: Secret("secret-marked"), refreshToken: Secret("refresh-marked"))
        let store = InMemoryTokenStore()
        let key = TokenKey(application: "id", issuer: "x", kind: .seller(account: credentials.account))
        let token = AccessToken(secret: Secret("token-marked"), refreshAt: Date(timeIntervalSince1970: 0))
        try await store.keep(token, for: key)
        for text in texts(of: credentials) + texts(of: store) + texts(of: token) + texts(of: key) {
            hold(text, "credentials")
        }
    }

    @Test func `an error of a store below is named by its kind only`() async throws {
        struct Broken: TokenStore {
            struct Failure: Error { let text = "token-marked" }
            func token(for key: TokenKey) async throws -> AccessToken? { throw Failure() }
            func keep(_ token: AccessToken?, for key: TokenKey) async throws {}
        }
        let configuration = ClientConfiguration(endpoint: "http://127.0.0.1:1", loginAddress: "http://127.0.0.1:1/a")
        let client = SellingPartnerClient(
            credentials: Credentials(clientID: "id", clientSecret: Secret("s"), refreshToken: Secret("r")),
            configuration: configuration, transport: Script([]).transport, tokens: Broken(), clock: InstantClock())
        let error = try #require(await sellingPartnerError { try await client.send(Sample.List()) })
        for text in texts(of: error) { hold(text, "store") }
        #expect(error.code == .storeFailed)
    }
}
