import SellingPartnerAPI

/// Answers of the API that are no answer.
extension WireFault {
    private static func spoil(
        _ name: String, _ says: String, _ place: Place = .api, _ body: @escaping @Sendable (WireReply) -> WireReply
    ) -> WireFault {
        WireFault(name: name, says: says, place: place, play: .spoil(body))
    }

    private static func body(_ reply: WireReply, _ bytes: [UInt8], type: String? = nil) -> WireReply {
        var reply = reply
        reply.body = bytes
        if let type { reply.set("Content-Type", type) }
        return reply
    }

    static let replies: [WireFault] = [
        fixed("html-503", "503 with a page of HTML", html(503)),
        fixed("html-504", "504 with a page of HTML", html(504)),
        fixed("empty-502", "502 without a body", json("", 502)),
        fixed("empty-500", "500 without a body", json("", 500)),
        fixed("object-500", "500 with {}", json("{}", 500)),
        fixed("status-501", "501 with {}", json("{}", 501)),
        fixed("error-500", "500 InternalFailure", error(500, "InternalFailure", "We encountered an internal error.")),
        fixed("error-503", "503 ServiceUnavailable", error(503, "ServiceUnavailable", "Service is unavailable.")),
        fixed("gateway-403", "403 of the gateway, in a shape of its own", json(#"{"message":"Forbidden"}"#, 403)),
        fixed(
            "gateway-no-path", "403 of the gateway, which says that there is no such path",
            json(#"{"message":"Missing Authentication Token"}"#, 403)),
        spoil("empty-200", "200 without a body, after the operation was carried out") { body($0, []) },
        spoil("blank-200", "200 with blanks only, after the operation was carried out") {
            body($0, Array(" \r\n ".utf8))
        },
        spoil("no-content", "204 where a body is due, after the operation was carried out") { reply in
            var reply = body(reply, [])
            if reply.status < 300 { reply.status = 204 }
            return reply
        },
        spoil("object-200", "200 with {}, after the operation was carried out") { body($0, Array("{}".utf8)) },
        spoil("cut-json", "JSON that ends in its midst, with a length to match") {
            body($0, Array($0.body.prefix($0.body.count * 2 / 3)))
        },
        spoil("invalid-utf8", "JSON with bytes that are no UTF-8") {
            body($0, $0.body.dropLast() + Array(#","odd":""#.utf8) + [0xC3, 0x28] + Array(#""}"#.utf8))
        },
        spoil("text-after-json", "JSON with more text behind it") { body($0, $0.body + Array(" ok".utf8)) },
        spoil("plain-text", "JSON that is said to be plain text") { body($0, $0.body, type: "text/plain") },
        spoil("html-200", "200 with a page of HTML") { _ in html(200) },
        spoil("html-as-json", "200 with a page of HTML that is said to be JSON") { _ in
            html(200, type: "application/json")
        },
        spoil("number-200", "a number where an object is due") { body($0, Array("42".utf8)) },
        spoil("text-200", "a text where an object is due") { body($0, Array(#""ok""#.utf8)) },
        spoil("null-200", "null where an object is due") { body($0, Array("null".utf8)) },
        spoil("nested-json", "JSON nested 50,000 deep") {
            body($0, [UInt8](repeating: UInt8(ascii: "["), count: 50_000))
        },
        spoil("huge-body", "the answer with 64 MiB of blanks behind it") {
            body($0, $0.body + [UInt8](repeating: UInt8(ascii: " "), count: 64 << 20))
        },
        spoil("status-206", "206 in place of 200") { reply in
            var reply = reply
            reply.status = 206
            return reply
        },
        spoil("redirect-302", "302 to another path") { _ in .redirect(to: "/elsewhere") },
        spoil("redirect-307", "307 to another path, which keeps method and body") { _ in
            var reply = WireReply.redirect(to: "/elsewhere")
            reply.status = 307
            return reply
        },
    ]

    /// Answers that are JSON and say the wrong thing.
    static let shapes: [WireFault] = [
        WireFault(
            name: "null-keys", says: "every promised key is null", place: .api,
            play: .reshape { json, _ in
                guard case .object(let members) = json else { return json }
                return .object(members.map { .init(name: $0.name, value: .null) })
            }),
        WireFault(
            name: "mistyped-rows", says: "rows, and their ids, are numbers", place: .reading,
            play: .reshape { json, _ in json.mistyped }),
        fixed(
            "errors-200", "200 with an error list and nothing else",
            error(200, "InvalidInput", "One of the parameters is invalid.")),
        fixed(
            "errors-null-payload", "200 with an error list and a payload of null",
            json(#"{"payload":null,"errors":[{"code":"NotFound","message":"Not found"}]}"#)),
        fixed(
            "failure-200", "200 with Amazon's own failure in an error list",
            error(200, "InternalFailure", "We encountered an internal error.")),
        fixed("bare-errors", "400 with a list of errors bare of any key", json(#"[{"code":"BAD"}]"#, 400)),
        fixed("error-list", "400 with errors under errorList", json(#"{"errorList":{"error":[{"code":"BAD"}]}}"#, 400)),
        fixed(
            "sandbox-mismatch", "400 as of the static sandbox",
            error(400, "InvalidInput", "Could not match input arguments")),
    ]

    /// The wire itself fails.
    static let accidents: [WireFault] = [
        spoil("reset", "the connection is reset, after the operation was carried out") { accident($0, .reset) },
        spoil("close", "the connection is closed without an answer, after the operation was carried out") {
            accident($0, .bytes([], isClosed: true))
        },
        spoil("cut-head", "the connection is closed amid the head of the answer") {
            accident($0, .bytes(Array("HTTP/1.1 200 OK\r\nConte".utf8), isClosed: true))
        },
        spoil("no-http", "bytes that are no HTTP, and the connection is closed") {
            accident($0, .bytes(Array("HELLO\r\n\r\n".utf8), isClosed: true))
        },
        spoil("silence", "no answer ever comes, though the operation was carried out") { accident($0, .silence) },
        spoil("stall", "the body stops coming after its first bytes") {
            var cut = $0
            cut.body = Array($0.body.prefix(1))
            return accident($0, .bytes(wire(cut, length: max(2, $0.body.count)), isClosed: false))
        },
        spoil("length-long", "the length is longer than the body, and the connection is closed") {
            accident($0, .bytes(wire($0, length: $0.body.count + 387), isClosed: true))
        },
        spoil("length-short", "the length is shorter than the body") {
            accident($0, .bytes(wire($0, length: max(0, $0.body.count - 3)), isClosed: true))
        },
    ]
}

extension SimulatedJSON {
    /// The same with every list of objects turned into a list of objects whose members are all numbers.
    fileprivate var mistyped: SimulatedJSON {
        switch self {
        case .object(let members): .object(members.map { .init(name: $0.name, value: $0.value.mistyped) })
        case .array(let elements):
            .array(
                elements.map { element in
                    guard case .object(let members) = element else { return .array([element]) }
                    return .object(members.map { .init(name: $0.name, value: .array([7])) })
                })
        default: self
        }
    }
}
