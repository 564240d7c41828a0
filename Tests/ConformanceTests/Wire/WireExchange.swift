import Foundation
import LoopbackServer
import SellingPartnerAPI
import SellingPartnerClient
import SellingPartnerSimulator
import Synchronization

/// Amazon's static sandbox for one case a call: the address of each call names the case it is made for.
final class CaseServer: Sendable {
    typealias Case = SellingPartnerSimulator.SandboxCase

    private let cases: [Case]
    /// What was wrong with the request of a case, by the case's place.
    private let faults = Mutex<[Int: [String]]>([:])

    init(cases: [Case]) { self.cases = cases }

    /// What in the request was not as the case wants it; nil when no request came.
    func mismatches(_ number: Int) -> [String]? { faults.withLock { $0[number] } }

    /// `/case/12/orders/v0/orders?…`
    func answer(_ request: LoopbackServer.Request) -> LoopbackServer.Answer {
        let parts = request.target.split(separator: "/", maxSplits: 2)
        guard parts.count == 3, parts[0] == "case", let number = Int(parts[1]), cases.indices.contains(number) else {
            return .json("{}", 404)
        }
        let one = cases[number]
        let faults = Self.faults(request, target: "/" + parts[2], one)
        self.faults.withLock { $0[number] = faults }
        guard let response = one.response, one.status != 204, let body = try? JSONEncoder().encode(response) else {
            return .reply(one.status, Data(), type: nil)
        }
        return .reply(
            one.status, body, extra: one.responseHeaders.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }

    private static func faults(_ request: LoopbackServer.Request, target: String, _ one: Case) -> [String] {
        let headers = Dictionary(request.headers.map { ($0.name, $0.value) }, uniquingKeysWith: { $0 + "," + $1 })
        let body: JSONValue?
        do {
            body = request.body.isEmpty ? nil : try JSONDecoder().decode(JSONValue.self, from: request.body)
        } catch {
            return ["the body is no JSON"]
        }
        guard let read = SandboxRequest(method: request.method, target: target, headers: headers, body: body) else {
            return ["the target cannot be read: \(target)"]
        }
        // A body's differences are told place by place.
        var faults = one.mismatches(read).filter { !$0.hasPrefix("the body is") }
        if let wanted = one.places.first(where: { $0.value == .body && one.parameters[$0.key] != nil }) {
            faults += JSONDifference.between(one.parameters[wanted.key] ?? .null, body).map { "body: \($0)" }
        }
        for name in ["x-amz-access-token", "x-amz-date", "user-agent", "host"] where request.header(name).count != 1 {
            faults.append("\(request.header(name).count) headers \(name)")
        }
        let hasLength = !request.header("content-length").isEmpty
        if request.method == "GET", hasLength || body != nil { faults.append("a GET with a body or its length") }
        if body != nil, request.header("content-type") != ["application/json"] { faults.append("no content type") }
        return faults
    }
}

/// Gives a token for everything, so that no call needs another one first.
struct OneToken: TokenStore {
    func token(for key: TokenKey) async throws -> AccessToken? {
        AccessToken(secret: Secret("Atza|case"), refreshAt: .distantFuture)
    }

    func keep(_ token: AccessToken?, for key: TokenKey) async throws {}
}

/// One case sent with the operation's own type through the real client and the real network.
struct WireExchange {
    let transport: NetworkTransport
    let endpoint: String

    /// What came of a call.
    enum Outcome {
        case value(any Sendable, status: Int)
        case error(SellingPartnerError)
    }

    /// Sends the operation once. Errors: those that are no `SellingPartnerError`.
    func send(_ operation: any SellingPartnerAPI.Operation, case number: Int) async throws -> Outcome {
        try await Self.send(operation, client(number), options: CallOptions(attemptsMax: 1))
    }

    /// Sends a plain request once, and reads its reply as an operation's own type does.
    func sendPlain(
        _ request: OperationRequest, like type: any SellingPartnerAPI.Operation.Type, case number: Int
    ) async throws -> Outcome {
        do {
            let raw = try await client(number).rawReply(to: request, options: CallOptions(attemptsMax: 1))
            return .value(try type.reply(raw.body, status: raw.status), status: raw.status)
        } catch let error as SellingPartnerError {
            return .error(error)
        }
    }

    private func client(_ number: Int) -> SellingPartnerClient {
        // Buckets of its own, so that no case waits for another's turn.
        SellingPartnerClient(
            credentials: Credentials(clientID: "case", clientSecret: Secret("s"), refreshToken: Secret("r")),
            configuration: ClientConfiguration(
                endpoint: "\(endpoint)/case/\(number)", loginAddress: "\(endpoint)/login"),
            transport: transport, tokens: OneToken())
    }

    /// Sends the operation by that client. Errors: those that are no `SellingPartnerError`.
    static func send<Op: SellingPartnerAPI.Operation>(
        _ operation: Op, _ client: SellingPartnerClient, options: CallOptions
    ) async throws -> Outcome {
        do {
            let reply = try await client.reply(to: operation, options: options)
            return .value(reply.value, status: reply.status)
        } catch let error as SellingPartnerError {
            return .error(error)
        }
    }
}
