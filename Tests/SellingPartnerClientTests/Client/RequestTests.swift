import Foundation
import SellingPartnerAPI
import SellingPartnerClient
import Testing

struct RequestTests {
    private func sent(_ request: OperationRequest) async throws -> HTTPRequest {
        let script = Script([.json(#"{"things":[]}"#)])
        _ = try await SellingPartnerClient.sample(script.transport).rawReply(to: request)
        return try #require(script.calls.first)
    }

    @Test func `a SKU of reserved letters stays whole in the path, encoded once`() async throws {
        var request = OperationRequest(Sample.descriptor("a", .get, "/listings/{sellerId}/{sku}/x"))
        request.setPath("sellerId", "A1")
        request.setPath("sku", "a/b %2F+#,?&=ü中")
        let address = try await sent(request).address
        #expect(
            address == "http://127.0.0.1:1/listings/A1/a%2Fb%20%252F%2B%23%2C%3F%26%3D%C3%BC%E4%B8%AD/x")
    }

    @Test func `arrays are joined by commas that stay commas, or repeated`() async throws {
        var request = OperationRequest(Sample.descriptor("a"))
        request.setQuery("ids", ["a,b", "c d"], style: .commaSeparated)
        request.setQuery("more", ["x", "y&z"], style: .repeated)
        request.setQuery("none", [String](), style: .repeated)
        request.setQuery("one", "a+b")
        #expect(
            try await sent(request).address
                == "http://127.0.0.1:1/things/v1/things?ids=a%2Cb,c%20d&more=x&more=y%26z&none=&one=a%2Bb")
    }

    @Test func `every request carries token, date and user agent, and a GET nothing more`() async throws {
        let request = try await sent(OperationRequest(Sample.descriptor("a")))
        #expect(request.header("x-amz-access-token") == "Atza|1")
        #expect(request.header("x-amz-date")?.wholeMatch(of: #/\d{8}T\d{6}Z/#) != nil)
        #expect(request.header("user-agent") == "Test/1 (Language=Swift/6; Platform=Linux)")
        #expect(request.header("host") == nil && request.header("content-length") == nil)
        #expect(request.header("content-type") == nil)
        guard case .none = request.body else {
            Issue.record("a GET has a body")
            return
        }
    }

    @Test func `a body is JSON with exact decimals and plain slashes`() async throws {
        var request = OperationRequest(Sample.descriptor("a", .post, repetition: .unsafe))
        request.setBody([
            "price": JSONValue.number(try #require(Decimal(string: "19.990000001"))), "path": .string("/a/b"),
        ])
        let sent = try await sent(request)
        #expect(sent.bodyText == #"{"path":"/a/b","price":19.990000001}"#)
        #expect(sent.header("content-type") == "application/json")
    }

    @Test(arguments: ["", ".", ".."])
    func `a path part that would make another path is refused before anything is sent`(value: String) async throws {
        var request = OperationRequest(Sample.descriptor("a", .get, "/listings/{sku}"))
        request.setPath("sku", value)
        let asked = request
        let script = Script([])
        let error = await sellingPartnerError {
            try await SellingPartnerClient.sample(script.transport).rawReply(to: asked)
        }
        #expect(error?.code == .unsendable)
        #expect(script.calls.isEmpty && script.logins.isEmpty)
    }

    @Test func `a header with a line end is refused`() async throws {
        var request = OperationRequest(Sample.descriptor("a"))
        request.setHeader("x-id", "a\r\nx-amz-access-token: b")
        let asked = request
        let error = await sellingPartnerError {
            try await SellingPartnerClient.sample(Script([]).transport).rawReply(to: asked)
        }
        #expect(error?.code == .unsendable)
    }

    @Test func `a missing body, and a body of a GET, are refused`() async throws {
        let client = SellingPartnerClient.sample(Script([]).transport)
        let without = OperationRequest(Sample.Make.descriptor)
        #expect(await sellingPartnerError { try await client.rawReply(to: without) }?.code == .unsendable)
        var get = OperationRequest(Sample.List.descriptor)
        get.setBody("x")
        let asked = get
        #expect(await sellingPartnerError { try await client.rawReply(to: asked) }?.code == .unsendable)
    }

    @Test func `a user agent keeps to Amazon's letters and length`() {
        let agent = UserAgent(application: String(repeating: "Häns/el\n", count: 200), version: "1 0")
        #expect(agent.text.utf8.count <= 500)
        #expect(agent.text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
        #expect(agent.text.hasSuffix("/10 (Language=Swift/6; Platform=Linux)"))
    }

    @Test func `a page of a body operation takes the token into the body, exactly`() throws {
        let pagination = Pagination(parameter: "nextToken", place: .body, replyPath: ["nextToken"])
        var request = OperationRequest(Sample.descriptor("a", .post, pagination: pagination))
        request.setBody(["limit": JSONValue.number(try #require(Decimal(string: "0.1")))])
        let page = try #require(try request.page(at: "t/1"))
        guard let written = page.body else {
            Issue.record("the page has no body")
            return
        }
        let body = try JSONEncoder().encode(written)
        let value = try JSONDecoder().decode(JSONValue.self, from: body)
        #expect(value["nextToken"] == .string("t/1"))
        #expect(value["limit"] == .number(try #require(Decimal(string: "0.1"))))
    }

    @Test func `a page keeps the other parameters unless the token goes alone`() throws {
        for alone in [true, false] {
            let pagination = Pagination(parameter: "nextToken", replyPath: ["nextToken"], sendsTokenAlone: alone)
            var request = OperationRequest(Sample.descriptor("a", pagination: pagination))
            request.setQuery("types", ["x"], style: .commaSeparated)
            request.setQuery("nextToken", "old")
            let page = try #require(try request.page(at: "new"))
            #expect(page.query.map(\.name) == (alone ? ["nextToken"] : ["types", "nextToken"]))
            #expect(page.query.last?.values == ["new"])
        }
    }
}
