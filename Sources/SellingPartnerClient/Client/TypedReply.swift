import Foundation
import SellingPartnerAPI

/// Makes the value of a reply out of its bytes.
enum TypedReply {
    /// Errors: `SellingPartnerError` with `mistypedReply`, which says where but never what stood there.
    static func read<Value: Decodable & Sendable>(_ type: Value.Type, _ raw: RawReply) throws -> Reply<Value> {
        if let none = NoContent() as? Value { return Reply(value: none, raw: raw) }
        do {
            let json = try raw.json ?? JSONText(raw.body.isEmpty ? Data("{}".utf8) : raw.body)
            // A few operations have another shape for another status.
            return Reply(value: try WireDecoder(json, status: raw.status).value(type), raw: raw)
        } catch {
            throw SellingPartnerError(
                .mistypedReply, requestID: raw.requestID, detail: describe(error))
        }
    }

    /// Where a value has another type than the model says. Never what stands there.
    private static func describe(_ error: any Error) -> String {
        guard let error = error as? DecodingError else { return "the reply has another shape than its model" }
        switch error {
        case .typeMismatch(let type, let context): return "\(path(context)) is no \(type)"
        case .valueNotFound(let type, let context): return "\(path(context)) is null where a \(type) is due"
        case .keyNotFound(let key, let context): return "\(path(context)) has no \(Wording.word(key.stringValue))"
        case .dataCorrupted(let context): return "\(path(context)) cannot be read"
        @unknown default: return "the reply has another shape than its model"
        }
    }

    private static func path(_ context: DecodingError.Context) -> String {
        let keys = context.codingPath.map { $0.intValue.map(String.init) ?? Wording.word($0.stringValue) }
        return keys.isEmpty ? "the reply" : keys.joined(separator: ".")
    }
}
