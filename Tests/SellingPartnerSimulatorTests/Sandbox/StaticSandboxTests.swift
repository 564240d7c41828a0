import Foundation
import OfficialModels
import SellingPartnerAPI
import SellingPartnerSimulator
import Testing

struct StaticSandboxTests {
    private static func request(
        _ method: String, _ target: String, body: JSONValue? = nil
    ) throws -> SandboxRequest {
        try #require(SandboxRequest(method: method, target: target, headers: [:], body: body))
    }

    private static func made(
        _ status: Int, _ parameters: [String: JSONValue], response: JSONValue? = .object([:])
    ) -> SandboxCase {
        SandboxCase(
            model: "m", operationID: "getThing", method: "GET", path: "/things/v1/{thingId}/parts", status: status,
            index: 0, parameters: parameters,
            places: ["thingId": .path, "Kinds": .query, "Size": .query, "x-style": .header, "body": .body],
            response: response, responseHeaders: [:])
    }

    @Test func `the first case that matches answers, and parameters it does not name are free`() throws {
        let sandbox = StaticSandbox(cases: [
            Self.made(404, ["thingId": .string("a/b"), "Kinds": .array([.string("x"), .string("y")])]),
            Self.made(200, ["Size": .number(2.5)]),
        ])
        #expect(sandbox.answer(try Self.request("GET", "/things/v1/a%2Fb/parts?Kinds=x,y&Size=2.5")).status == 404)
        #expect(sandbox.answer(try Self.request("GET", "/things/v1/a%2Fb/parts?Kinds=x&Size=2.5")).status == 200)
        let missed = sandbox.answer(try Self.request("GET", "/things/v1/a/parts?Size=3"))
        #expect(missed.status == 400)
        #expect(missed.body?["errors"]?.array?.first?["message"]?.string == "Could not match input arguments")
        #expect(sandbox.answer(try Self.request("PUT", "/things/v1/a/parts")).status == 403)
    }

    @Test func `what does not match is told by name`() throws {
        let wanted = Self.made(200, ["Kinds": .string("x"), "x-style": .string("plain"), "odd": .string("1")])
        let request = try #require(
            SandboxRequest(
                method: "GET", target: "/things/v1/1/parts?Kinds=z", headers: ["X-Style": "plain"], body: nil))
        #expect(wanted.mismatches(request) == ["Kinds is z, not x", "the operation has no parameter odd"])
    }

    @Test func `a path is decoded once and a plus stays a plus`() throws {
        let request = try Self.request("GET", "/a%252Fb/c+d?q=%E4%BD%A0&r")
        #expect(request.path == ["a%2Fb", "c+d"])
        #expect(request.query.map(\.value) == ["你", ""])
        #expect(SandboxRequest(method: "GET", target: "/%G0", headers: [:], body: nil) == nil)
        #expect(SandboxRequest(method: "GET", target: "/%FF", headers: [:], body: nil) == nil)
    }

    @Test(.enabled(if: OfficialModels.folder != nil, "no models: set ACORN_MODELS or run make models"))
    func `every official case is answered as its model says, or as an earlier case of the same request`() throws {
        let cases = try SandboxModels.cases(in: try #require(OfficialModels.folder))
        let sandbox = StaticSandbox(cases: cases)
        #expect(cases.count >= 913)
        var hidden = 0
        for one in cases where !Self.lacksPathValue(one) {
            let request = try Self.request(of: one)
            #expect(Self.real(one.mismatches(request)) == [], "\(one.name)")
            let answer = sandbox.answer(request)
            if answer.status == one.status, answer.body == one.response { continue }
            hidden += 1
            let earlier = try #require(
                cases.first {
                    $0.operationID == one.operationID && $0.model == one.model && $0.mismatches(request).isEmpty
                },
                "\(one.name): nothing answers its request")
            #expect(
                earlier.status == answer.status && earlier.response == answer.body, "\(one.name), not \(earlier.name)")
        }
        print("static sandbox: \(cases.count) cases, \(hidden) hidden behind an earlier case of the same request")
    }

    /// Without those of parameters that the model itself lacks.
    private static func real(_ mismatches: [String]) -> [String] {
        mismatches.filter { !$0.hasPrefix("the operation has no parameter") }
    }

    /// One case gives an empty text for a part of the path, which makes it the path of another operation.
    private static func lacksPathValue(_ one: SandboxCase) -> Bool {
        one.places.contains { $0.value == .path && one.parameters[$0.key] == .string("") }
    }

    /// The request that a case describes, written without any client.
    private static func request(of one: SandboxCase) throws -> SandboxRequest {
        func text(_ value: JSONValue) -> String {
            switch value {
            case .string(let text): text
            case .number(let number): number.description
            case .bool(let flag): String(flag)
            case .array(let elements): elements.map(text).joined(separator: ",")
            case .null, .object: ""
            }
        }
        func encoded(_ text: String) -> String {
            text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        }
        var path = one.path
        var query: [String] = []
        var headers: [String: String] = [:]
        for (name, place) in one.places {
            let value = one.parameters[name].map(text)
            switch place {
            case .path: path = path.replacing("{\(name)}", with: encoded(value ?? "any"))
            case .query: if let value { query.append("\(name)=\(encoded(value))") }
            case .header: headers[name] = value
            case .body, .unknown: break
            }
        }
        let body = one.places.filter { $0.value == .body }.compactMap { one.parameters[$0.key] }.first
        let target = path + "?" + query.joined(separator: "&")
        return try #require(SandboxRequest(method: one.method, target: target, headers: headers, body: body))
    }
}
