import Foundation
import LoopbackServer
import SellingPartnerAPI
import SellingPartnerClient
import Testing

/// What really goes over the wire, through the real transport.
struct WireTests {
    /// Sends one call to a server that answers a token and a list of nothing, and gives the call as the server saw it.
    private func sent(_ request: OperationRequest) async throws -> LoopbackServer.Request {
        try await LoopbackServer.run({ request in
            request.target.hasSuffix("/auth/o2/token")
                ? .json(#"{"access_token":"Atza|1","expires_in":3600}"#) : .json(#"{"things":[]}"#)
        }) { server in
            try await withNetwork { transport in
                _ = try await SellingPartnerClient.sample(transport, endpoint: server.endpoint).rawReply(to: request)
            }
            return try #require(server.requests.last)
        }
    }

    @Test func `the address arrives letter for letter`() async throws {
        var request = OperationRequest(Sample.descriptor("a", .get, "/listings/{sku}/x"))
        request.setPath("sku", "a/b %2F+#,;=?&@:!$'()*[]|\\^`{}\"<>~ü中😀..")
        request.setQuery("ids", ["a,b", "+ &=#"], style: .commaSeparated)
        request.setQuery("token", "AAA/+=%3D")
        let seen = try await sent(request)
        #expect(
            seen.target
                == "/listings/a%2Fb%20%252F%2B%23%2C%3B%3D%3F%26%40%3A%21%24%27%28%29%2A%5B%5D%7C%5C%5E%60%7B%7D"
                + "%22%3C%3E~%C3%BC%E4%B8%AD%F0%9F%98%80../x?ids=a%2Cb,%2B%20%26%3D%23&token=AAA%2F%2B%3D%253D")
    }

    @Test func `a GET has one Host and neither body nor length`() async throws {
        let seen = try await sent(OperationRequest(Sample.descriptor("a")))
        #expect(seen.header("host").count == 1)
        #expect(seen.header("host").first?.hasPrefix("127.0.0.1:") == true)
        #expect(seen.header("content-length").isEmpty && seen.header("transfer-encoding").isEmpty)
        #expect(seen.header("x-amz-access-token") == ["Atza|1"])
        #expect(seen.body.isEmpty)
    }

    @Test func `a POST has its JSON and its length`() async throws {
        var request = OperationRequest(Sample.descriptor("a", .post, repetition: .unsafe))
        request.setBody(["a": "ü/"])
        let seen = try await sent(request)
        #expect(String(decoding: seen.body, as: UTF8.self) == #"{"a":"ü/"}"#)
        #expect(seen.header("content-length") == ["\(seen.body.count)"])
        #expect(seen.header("content-type") == ["application/json"])
    }
}

/// Runs `work` with a real transport, and shuts it down.
func withNetwork<Value>(
    idle: Duration = .seconds(300), _ work: (NetworkTransport) async throws -> Value
) async throws -> Value {
    let transport = NetworkTransport(connectTimeMax: .seconds(60), idleTimeMax: idle)
    do {
        let value = try await work(transport)
        try await transport.shutdown()
        return value
    } catch {
        try await transport.shutdown()
        throw error
    }
}
