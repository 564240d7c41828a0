import Foundation
import SellingPartnerAPI

/// A request to an operation, on its way to becoming a call.
struct IncomingCall: Sendable {
    let request: WireRequest
    let target: RequestTarget
    /// Decoded segments, without the region's.
    let path: [String]
    let found: OperationRoutes.Found
    let region: SellerAccount.ID
    let now: Moment

    /// A GET must have no body (facts §3). Errors: 400.
    func checkBody() throws {
        let hasLength = request.header("content-length").map { $0 != "0" } ?? false
        guard request.method == "GET", hasLength || !request.body.isEmpty else { return }
        throw OperationRefusal(
            status: 400, code: "InvalidInput", message: "Request has invalid parameters",
            details: "A GET request must not have a body.")
    }

    /// The call itself. Errors: 400 and 415 for a body that cannot be read.
    func call(_ caller: Caller, application: String, _ elements: Set<String>?) throws -> OperationCall {
        OperationCall(
            descriptor: found.descriptor, account: caller.account, application: application, roles: caller.roles,
            dataElements: elements, path: found.values, query: target.query, body: try body(), now: now)
    }

    private func body() throws -> JSONValue? {
        guard !request.body.isEmpty else {
            guard found.descriptor.body?.isRequired != true else {
                throw OperationRefusal.invalid("Request is missing its body.")
            }
            return nil
        }
        guard found.descriptor.body != nil else { return nil }
        guard request.mediaType == "application/json" || request.mediaType.isEmpty else {
            throw OperationRefusal(
                status: 415, code: "UnsupportedMediaType",
                message: "The entity of the request is in a format not supported by the requested resource.")
        }
        do { return try JSONDecoder().decode(JSONValue.self, from: Data(request.body)) } catch {
            throw OperationRefusal.invalid("The body of the request is not JSON.")
        }
    }
}

/// An answer of the static sandbox on its way out.
struct SandboxAnswer {
    let reply: WireReply

    /// Errors: 400 for a target or a body that cannot be read.
    init(_ sandbox: StaticSandbox, _ request: WireRequest) throws {
        var body: JSONValue?
        if !request.body.isEmpty {
            do { body = try JSONDecoder().decode(JSONValue.self, from: Data(request.body)) } catch {
                throw OperationRefusal.invalid("The body of the request is not JSON.")
            }
        }
        let headers = Dictionary(request.headers.map { ($0.name.lowercased(), $0.value) }) { first, _ in first }
        let parts = request.target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        // The first two segments say sandbox and region; the rest goes on as it came, not decoded.
        let path = parts[0].split(separator: "/").dropFirst(2).map { "/" + $0 }.joined()
        let target = path + (parts.count > 1 ? "?" + parts[1] : "")
        guard
            let asked = SandboxRequest(method: request.method, target: target, headers: headers, body: body)
        else { throw OperationRefusal.invalid("The path is not percent-encoded UTF-8.") }
        let answer = sandbox.answer(asked)
        var reply = WireReply(answer.status, [], type: nil)
        if let body = answer.body { reply = WireReply(answer.status, SimulatedJSON(body)) }
        for (name, value) in answer.headers.sorted(by: { $0.key < $1.key }) { reply.set(name, value) }
        if answer.status < 300 || answer.status == 400 || answer.status == 404 {
            reply.set("x-amzn-RateLimit-Limit", "5.0")
        }
        self.reply = reply
    }
}
