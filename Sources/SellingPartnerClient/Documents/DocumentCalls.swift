import Foundation
import SellingPartnerAPI

extension SellingPartnerClient {
    /// One text of a reply. Errors: `SellingPartnerError`.
    func text(_ key: String, of request: OperationRequest) async throws -> String {
        try await call(request, options: CallOptions()) { _, outline in
            guard let outline, let node = outline.node(at: [key]), let text = outline.string(of: node), !text.isEmpty
            else { throw SellingPartnerError(.mistypedReply, detail: "\(key) is no text") }
            return text
        }
    }

    /// How far Amazon is with a report or a feed. Errors: `SellingPartnerError`.
    func state(of request: OperationRequest, documentKey: String) async throws -> ProcessingState {
        try await call(request, options: CallOptions()) { _, outline in
            guard let outline, let node = outline.node(at: ["processingStatus"]), let status = outline.string(of: node)
            else { throw SellingPartnerError(.mistypedReply, detail: "processingStatus is no text") }
            let document = outline.node(at: [documentKey]).flatMap(outline.string(of:))
            return ProcessingState(status: status, documentID: document)
        }
    }

    /// Where a document is to be had. Errors: `SellingPartnerError`.
    func documentAddress(_ request: OperationRequest, options: CallOptions) async throws -> DocumentAddress {
        try await call(request, options: options) { raw, _ in try TypedReply.read(DocumentAddress.self, raw).value }
    }
}
