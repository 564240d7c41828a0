import Foundation
import SellingPartnerAPI

/// Proves that a reply of success is one, whatever the status says.
struct ReplyCheck {
    let descriptor: OperationDescriptor
    let response: HTTPResponse
    let body: Data

    private typealias Fault = SellingPartnerError

    /// The proven body; nil when none is due and none came. Errors: `SellingPartnerError`.
    func json() throws -> JSONText? {
        try wholeLength()
        let isBodyDue = descriptor.replies.shape != nil && response.status != 204
        if body.allSatisfy({ [0x20, 0x0A, 0x0D, 0x09].contains($0) }) {
            let mayBeEmpty = !isBodyDue && (response.status != 204 || allowsNoContent)
            guard mayBeEmpty else { throw Fault(.emptyReply, detail: "the reply has no body") }
            return nil
        }
        try contentType()
        let json = try wellFormed()
        try facts(in: json.root, isBodyDue: isBodyDue)
        return json
    }

    private var allowsNoContent: Bool {
        descriptor.replies.shape == nil || descriptor.replies.statuses.contains(204)
    }

    private func wholeLength() throws {
        guard let told = response.header("content-length") else { return }
        guard let length = Int(told), length == body.count else {
            throw Fault(.cutReply, detail: "the reply has \(body.count) bytes of another number promised")
        }
    }

    private func contentType() throws {
        let type = response.header("content-type").map(ContentType.init)
        if type?.isHTML == true || body.prefix(64).drop(while: { $0 <= 0x20 }).first == UInt8(ascii: "<") {
            throw Fault(.htmlReply, detail: "the reply is a page of markup, not JSON")
        }
        // Without the header, being well-formed JSON has to do.
        guard type?.isJSON ?? true else {
            throw Fault(.wrongContentType, detail: "the reply says that it is no JSON")
        }
    }

    private func wellFormed() throws -> JSONText {
        do {
            return try JSONText(body)
        } catch {
            let code: Fault.Code = error.isCut ? .cutReply : .malformedReply
            throw Fault(
                code, detail: "the JSON \(error.isCut ? "ends too early" : "breaks off") at byte \(error.offset)")
        }
    }

    private func facts(in reply: JSONNode, isBodyDue: Bool) throws {
        switch reply.kind {
        case .object: break
        case .array where descriptor.replies.requiredKeys.isEmpty && !descriptor.replies.hasPayloadEnvelope: return
        default: throw Fault(.mistypedReply, detail: "the reply is neither an object nor a list where one is due")
        }
        let missing = descriptor.replies.requiredKeys.filter { reply.at([$0]) == nil }
        if reply.hasErrors {
            let isInPlaceOfData = descriptor.replies.hasPayloadEnvelope && reply.at(["payload"]) == nil
            if isInPlaceOfData || !missing.isEmpty || !isBodyDue {
                let errors = ErrorListReading.errors(in: body, kind: nil)
                throw Fault(.errorsWithoutPayload, errors: errors, detail: "the reply is a list of errors")
            }
        }
        // Amazon leaves single keys out that its models require; a reply that has none of them is no reply.
        guard isBodyDue, !missing.isEmpty, missing.count == descriptor.replies.requiredKeys.count else { return }
        throw Fault(.missingKeys, detail: "the reply has no \(missing.joined(separator: ", no "))")
    }
}

extension JSONNode {
    /// Whether there is a list of errors with an entry.
    fileprivate var hasErrors: Bool {
        guard let errors = at(["errors"]) else { return false }
        return errors.kind == .object || (errors.kind == .array && !errors.isEmpty)
    }
}

/// A content type taken apart: `application/json; charset=UTF-8`.
struct ContentType: Sendable, Hashable {
    /// In small letters, without parameters.
    let type: String
    /// The charset as it is spelled, without quotes; nil where none is named.
    let charset: String?

    init(_ header: String) {
        let parts = header.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
        type = parts.first?.lowercased() ?? ""
        let named = parts.dropFirst().first { $0.lowercased().hasPrefix("charset=") }
        charset = named.map { $0.dropFirst(8).trimmingCharacters(in: CharacterSet(charactersIn: "\"' ")) }
    }

    var isJSON: Bool { type == "application/json" || type.hasSuffix("+json") }
    var isHTML: Bool { type == "text/html" || type == "application/xhtml+xml" }
}
