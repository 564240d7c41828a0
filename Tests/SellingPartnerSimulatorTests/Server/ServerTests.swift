import Foundation
import OfficialModels
import RunningSimulator
import SellingPartnerAPI
import SellingPartnerClient
import Testing

@testable import SellingPartnerSimulator

/// The simulator on a port.
struct ServerTests {
    @Test func `this project's client authorizes and calls in every region`() async throws {
        try await RunningSimulator.run { server in
            for (region, marketplace) in [("na", "ATVPDKIKX0DER"), ("eu", "A1PA6795UKMFR9"), ("fe", "A1VC38T7YXB528")] {
                let text = try await RunningSimulator.withTransport { transport in
                    let request = OperationRequest(OperationDescriptor.SellersV1.getMarketplaceParticipations)
                    let reply = try await server.client(region, transport).rawReply(to: request)
                    return String(decoding: reply.body, as: UTF8.self)
                }
                #expect(text.contains(marketplace))
            }
        }
    }

    @Test func `the truth tells orders, settlements and postings to the cent, in pages and in lines`() async throws {
        try await RunningSimulator.run(orders: 300) { server in
            let world = try await server.truth("/world")
            let stores = (world["accounts"]?.array ?? []).flatMap { $0["stores"]?.array ?? [] }
            #expect(stores.count == 3)
            var orders: [JSONValue] = []
            var offset: Decimal? = 0
            while let from = offset {
                let page = try await server.truth("/orders?limit=100&offset=\(from)")
                orders += page["orders"]?.array ?? []
                offset = if case .number(let next) = page["nextOffset"] { next } else { nil }
            }
            #expect(orders.count == 300 && Set(orders.compactMap { $0["orderId"]?.string }).count == 300)
            let german = try await server.truth("/orders?store=DE")["orders"]?.array ?? []
            #expect(!german.isEmpty && german.allSatisfy { $0["currency"]?.string == "EUR" })
            let lines = try await RunningSimulator.exchange(.get, server.truth + "/settlements?format=ndjson")
            let settlements = lines.body.split(separator: 0x0A)
            #expect(settlements.count > 10)
            for line in settlements {
                let settlement = try JSONDecoder().decode(JSONValue.self, from: line)
                let postings = settlement["postings"]?.array ?? []
                let sum = postings.reduce(Decimal(0)) { $0 + Self.amount($1["total"]) }
                #expect(sum == Self.amount(settlement["total"]) && !postings.isEmpty)
                let rows = postings.reduce(0) { $0 + ($1["lines"]?.array?.count ?? 0) }
                #expect(settlement["rows"] == .number(Decimal(rows)))
            }
            let odd = try await RunningSimulator.exchange(.get, server.truth + "/orders?store=XX")
            #expect(odd.status == 400)
        }
    }

    private static func amount(_ value: JSONValue?) -> Decimal { value?.string.flatMap { Decimal(string: $0) } ?? -1 }

    @Test func `moving the clock passes a settlement cycle in a moment`() async throws {
        try await RunningSimulator.run(orders: 300) { server in
            func settlements() async throws -> Decimal {
                guard case .number(let count) = try await server.truth("/settlements")["count"] else { return -1 }
                return count
            }
            let before = try await settlements()
            let moved = try await server.truth("/clock", #"{"advance":"15d"}"#)
            guard case .number(let seconds) = moved["seconds"] else { throw RunningSimulator.NotReady() }
            #expect(seconds >= 1_790_000_000 + 15 * 86_400)
            #expect(try await settlements() >= before + 3)
            for wrong in [#"{"advance":"-1d"}"#, #"{"advance":"soon"}"#, "{}", #"{"advance":"2000d"}"#] {
                #expect(try await RunningSimulator.exchange(.post, server.truth + "/clock", body: wrong).status == 400)
            }
        }
    }

    @Test func `an upload larger than any is refused, and the server lives on`() async throws {
        try await RunningSimulator.run { server in
            let body = String(repeating: "x", count: SimulatorServer.bodyBytesMax + 1)
            let reply = try? await RunningSimulator.exchange(.post, server.endpoint("eu") + "/x", body: body)
            #expect(reply == nil || reply?.status == 413)
            let status = try await RunningSimulator.exchange(.get, server.truth).status
            #expect(status == 200)
        }
    }

    @Test func `the same seed gives the same applications, tokens and worlds`() async throws {
        func begin(_ seed: UInt64) async throws -> [JSONValue?] {
            try await RunningSimulator.run(seed: seed) { server in
                let orders = try await server.truth("/orders")
                return [
                    server.ready["applications"]?.array?.first?["clientSecret"], server.ready["authorizations"], orders,
                    .string(try await server.accessToken("eu")),
                ]
            }
        }
        let (first, again, other) = (try await begin(3), try await begin(3), try await begin(4))
        #expect(first == again)
        #expect(zip(first, other).allSatisfy { $0 != $1 })
    }

    @Test(.enabled(if: OfficialModels.folder != nil, "no models: set ACORN_MODELS or run make models"))
    func `all official static cases are answered over HTTP as the static sandbox says`() async throws {
        let models = try #require(OfficialModels.folder)
        let cases = try SandboxModels.cases(in: models)
        let sandbox = StaticSandbox(cases: cases)
        try await RunningSimulator.run({
            $0.models = models
            $0.planScale = 1_000_000
        }) { server in
            let token = try await server.accessToken("eu")
            let played = try await RunningSimulator.withTransport { transport in
                var count = 0
                for one in cases {
                    let wire = try SandboxWire(one)
                    var headers = wire.headers
                    headers.append(("x-amz-access-token", token))
                    let method = try #require(OperationDescriptor.Method(rawValue: one.method))
                    let reply = try await RunningSimulator.exchange(
                        method, server.sandbox("eu") + wire.target, headers: headers, body: wire.body, by: transport)
                    let wanted = sandbox.answer(try wire.request)
                    #expect(reply.status == wanted.status, "\(one.name)")
                    let body = try? JSONDecoder().decode(JSONValue.self, from: reply.body)
                    #expect(wanted.status == 204 || body == wanted.body, "\(one.name)")
                    count += 1
                }
                return count
            }
            #expect(played >= 913)
            print("static sandbox over HTTP: \(played) cases")
        }
    }
}

/// The request that a static case describes, as it goes over the wire.
struct SandboxWire {
    let one: SandboxCase
    let target: String
    var headers: [(name: String, value: String)] = []
    let body: String?

    init(_ one: SandboxCase) throws {
        self.one = one
        var path = one.path
        var query: [String] = []
        for (name, place) in one.places.sorted(by: { $0.key < $1.key }) {
            let value = one.parameters[name].map(Self.text)
            switch place {
            case .path: path = path.replacing("{\(name)}", with: PercentText.encoded(value ?? "any"))
            case .query: if let value { query.append("\(name)=\(PercentText.encoded(value))") }
            case .header: if let value { headers.append((name, value)) }
            case .body, .unknown: break
            }
        }
        let value = one.places.sorted { $0.key < $1.key }.filter { $0.value == .body }
            .compactMap { one.parameters[$0.key] }.first
        body = try value.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
        if body != nil { headers.append(("Content-Type", "application/json")) }
        target = path + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    }

    /// The same request for `StaticSandbox` itself.
    var request: SandboxRequest {
        get throws {
            let json = try body.map { try JSONDecoder().decode(JSONValue.self, from: Data($0.utf8)) }
            let named = Dictionary(headers.map { ($0.name, $0.value) }) { first, _ in first }
            guard let request = SandboxRequest(method: one.method, target: target, headers: named, body: json) else {
                throw RunningSimulator.NotReady()
            }
            return request
        }
    }

    private static func text(_ value: JSONValue) -> String {
        switch value {
        case .string(let text): text
        case .number(let number): number.description
        case .bool(let flag): String(flag)
        case .array(let elements): elements.map(text).joined(separator: ",")
        case .null, .object: ""
        }
    }
}
