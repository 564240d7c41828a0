import Foundation
import SellingPartnerAPI

/// Makes of a call what is the same at every attempt: address, headers without token and date, body.
struct WrittenRequest: Sendable {
    let descriptor: OperationDescriptor
    /// The path as it is sent, percent-encoded.
    let path: String
    let address: String
    let headers: [(name: String, value: String)]
    let body: Data?
    /// Whether the key stands in the call that makes it safe to repeat.
    let carriesIdempotencyKey: Bool

    /// Errors: `SellingPartnerError` with `unsendable`.
    init(_ request: OperationRequest, endpoint: String) throws {
        descriptor = request.descriptor
        path = try Self.path(of: request)
        let query = Self.query(request.query)
        address = endpoint + path + (query.isEmpty ? "" : "?" + query)
        guard Address.host(of: endpoint) != nil, Address.isPlain(address) else {
            throw SellingPartnerError(.unsendable, detail: "the endpoint is no address")
        }
        var headers: [(name: String, value: String)] = [("accept", "application/json")]
        for (name, value) in request.headers {
            guard Self.isHeader(name, value) else {
                throw SellingPartnerError(.unsendable, detail: "the header \(Wording.word(name)) cannot be sent")
            }
            headers.append((name, value))
        }
        body = try Self.body(of: request)
        if body != nil { headers.append(("content-type", "application/json")) }
        self.headers = headers
        carriesIdempotencyKey = Self.carriesKey(request, body: body)
    }

    private static func path(of request: OperationRequest) throws -> String {
        var path = ""
        var rest = request.descriptor.path[...]
        while let open = rest.firstIndex(of: "{") {
            guard let close = rest[open...].firstIndex(of: "}") else { break }
            let name = String(rest[rest.index(after: open)..<close])
            // Empty or of dots alone, it would make another path.
            guard let value = request.path[name], !value.isEmpty, value != ".", value != ".." else {
                throw SellingPartnerError(.unsendable, detail: "the path needs a value for \(name)")
            }
            path += rest[..<open] + PercentEncoding.encode(value)
            rest = rest[rest.index(after: close)...]
        }
        return path + rest
    }

    /// Elements of an array are encoded one by one, so that the commas between them stay commas.
    private static func query(_ items: [OperationRequest.QueryItem]) -> String {
        items.flatMap { item in
            let name = PercentEncoding.encode(item.name)
            let values = item.values.map(PercentEncoding.encode)
            switch item.style {
            case .commaSeparated: return ["\(name)=\(values.joined(separator: ","))"]
            case .repeated: return values.isEmpty ? ["\(name)="] : values.map { "\(name)=\($0)" }
            }
        }.joined(separator: "&")
    }

    private static func isHeader(_ name: String, _ value: String) -> Bool {
        let isName = !name.isEmpty && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") }
        return isName && value.utf8.allSatisfy { $0 == 0x09 || $0 >= 0x20 && $0 != 0x7F }
    }

    private static func body(of request: OperationRequest) throws -> Data? {
        guard let body = request.body else {
            guard request.descriptor.body?.isRequired != true else {
                throw SellingPartnerError(.unsendable, detail: "the operation needs a body")
            }
            return nil
        }
        guard request.descriptor.method != .get else {
            throw SellingPartnerError(.unsendable, detail: "a GET takes no body")
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        do {
            return try encoder.encode(body)
        } catch {
            throw SellingPartnerError(.unsendable, detail: "the body cannot be written as JSON")
        }
    }

    private static func carriesKey(_ request: OperationRequest, body: Data?) -> Bool {
        guard case .idempotentByKey(let key) = request.descriptor.repetition else { return false }
        if request.headers.contains(where: { $0.name.lowercased() == key.lowercased() && !$0.value.isEmpty }) {
            return true
        }
        if request.query.contains(where: { $0.name == key && $0.values.contains { !$0.isEmpty } }) { return true }
        guard let body, let node = try? JSONText(body).root.at([key]) else { return false }
        return node.string != ""
    }
}
