import Foundation
import LoopbackServer
import OfficialModels
import SellingPartnerAPI
import SellingPartnerClient
import SellingPartnerSimulator
import Testing

/// Every official case, over a real connection: the request as the case wants it, the status as value or error, and
/// all of the JSON in what comes back.
struct WireConformanceTests {
    private typealias Case = CaseServer.Case

    @Test(.enabled(if: OfficialModels.folder != nil, "no models: set ACORN_MODELS or run make models"))
    func
        `every case of the static sandbox goes through the client, or is listed with its contradiction`()
        async throws
    {
        let cases = try SandboxModels.cases(in: #require(OfficialModels.folder))
        let server = CaseServer(cases: cases)
        let transport = NetworkTransport()
        let found = try await LoopbackServer.run({ server.answer($0) }) { running in
            try await contradictions(cases, server, WireExchange(transport: transport, endpoint: running.endpoint))
        }
        try await transport.shutdown()
        let listed = Contradictions.table
        print("static cases: \(cases.count - found.count) passed, \(found.count) listed, of \(cases.count)")
        for (name, says) in found.sorted(by: { $0.key < $1.key }) where listed[name] != says {
            Issue.record("not listed so: \(name) | \(says)")
        }
        for name in listed.keys.sorted() where found[name] == nil { Issue.record("listed but passed: \(name)") }
    }

    private func contradictions(
        _ cases: [Case], _ server: CaseServer, _ exchange: WireExchange
    ) async throws -> [String: String] {
        var found: [String: String] = [:]
        for (number, one) in cases.enumerated() {
            if let says = try await contradiction(one, number, server, exchange) { found[one.name] = says }
        }
        return found
    }

    private func contradiction(
        _ one: Case, _ number: Int, _ server: CaseServer, _ exchange: WireExchange
    ) async throws -> String? {
        let descriptor = try #require(
            OperationDescriptor.all.first { $0.method.rawValue == one.method && $0.path == one.path }, "\(one.name)")
        let builder = try #require(OperationCase.all[descriptor.id])
        let parameters: JSONValue = .object(one.parameters.mapValues { .object(["value": $0]) })
        var contradicts: String?
        let outcome: WireExchange.Outcome
        do {
            outcome = try await exchange.send(try builder.make(parameters), case: number)
        } catch let contradiction as CaseContradiction {
            // What the types refuse to say can still be sent as plain JSON, and must come through as well.
            contradicts = "request: \(contradiction)"
            outcome = try await exchange.sendPlain(Self.plain(one, descriptor), like: builder.type, case: number)
        }
        guard let faults = server.mismatches(number) else {
            if case .error(let error) = outcome { return "request: \(error.detail)" }
            return "request: nothing was sent"
        }
        if !faults.isEmpty { return "request: " + faults.joined(separator: "; ") }
        return try Self.difference(outcome, one) ?? contradicts
    }

    /// The request of a case without the operation's own type.
    private static func plain(_ one: Case, _ descriptor: OperationDescriptor) throws -> OperationRequest {
        var texts: [String: [String]] = [:]
        for parameter in descriptor.parameters where parameter.isRequired || one.parameters[parameter.name] != nil {
            let value = one.parameters[parameter.name] ?? .string("any")
            texts[parameter.name] = (value.array ?? [value]).map { $0.scalarText ?? "" }
        }
        let body = one.places.first { $0.value == .body && one.parameters[$0.key] != nil }
        return try OperationRequest(descriptor, texts: texts, body: body.flatMap { one.parameters[$0.key] })
    }

    /// What in the outcome is not what the case says; nil when all is there.
    private static func difference(_ outcome: WireExchange.Outcome, _ one: Case) throws -> String? {
        switch outcome {
        case .value(let value, let status):
            guard status == one.status else { return "reply: status \(status)" }
            guard let response = one.response, one.status != 204 else { return nil }
            let again = try ReplyWriter.json(value)
            let differences = JSONDifference.between(response, again)
            return differences.isEmpty ? nil : "reply: " + differences.joined(separator: "; ")
        case .error(let error):
            if one.status < 300 { return "reply: \(error.code) \(error.detail)" }
            guard error.status == one.status else { return "error: status \(error.status ?? 0)" }
            return lost(error.errors, one.response)
        }
    }

    /// What of an error list the error does not have.
    private static func lost(_ errors: [AmazonError], _ response: JSONValue?) -> String? {
        guard let response else { return nil }
        let list = response["errors"]?.array ?? response.array ?? []
        let again = errors.map { error in
            JSONValue.object(
                ["code": .string(error.code)].merging(
                    [("message", error.message), ("details", error.details)].compactMap { name, text in
                        text.map { (name, .string($0)) }
                    }, uniquingKeysWith: { one, _ in one }))
        }
        let differences = JSONDifference.between(.array(list), .array(again))
        return differences.isEmpty ? nil : "error: " + differences.joined(separator: "; ")
    }
}
