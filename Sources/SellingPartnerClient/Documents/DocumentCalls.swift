import Foundation
import SellingPartnerAPI

extension SellingPartnerClient {
    /// One text of a reply. Errors: `SellingPartnerError`.
    func text(_ key: String, of request: OperationRequest) async throws -> String {
        try await call(request, options: CallOptions()) { raw in
            guard let text = raw.json?.root.at([key])?.string, !text.isEmpty
            else { throw SellingPartnerError(.mistypedReply, detail: "\(key) is no text") }
            return text
        }
    }

    /// How far Amazon is with a report or a feed. Errors: `SellingPartnerError`.
    func state(of request: OperationRequest, documentKey: String) async throws -> ProcessingState {
        try await call(request, options: CallOptions()) { raw in
            guard let root = raw.json?.root, let status = root.at(["processingStatus"])?.string
            else { throw SellingPartnerError(.mistypedReply, detail: "processingStatus is no text") }
            let document = root.at([documentKey])?.string
            return ProcessingState(status: status, documentID: document)
        }
    }

    /// Where a document is to be had. Errors: `SellingPartnerError`.
    func documentAddress(_ request: OperationRequest, options: CallOptions) async throws -> DocumentAddress {
        try await call(request, options: options) { raw in try TypedReply.read(DocumentAddress.self, raw).value }
    }
}
