public import Foundation
public import SellingPartnerAPI

/// What a call would send, without its token and date: to show before sending, and to test against.
public struct RequestPreview: Sendable {
    public let method: OperationDescriptor.Method
    /// The whole address, percent-encoded.
    public let address: String
    /// Headers that do not change from attempt to attempt.
    public let headers: [(name: String, value: String)]
    /// The body as JSON; nil for none.
    public let body: Data?

    /// Writes a request for an endpoint (scheme, name and port). Errors: `SellingPartnerError` with `unsendable`.
    public init(_ request: OperationRequest, endpoint: String) throws {
        let written = try WrittenRequest(request, endpoint: endpoint)
        method = written.descriptor.method
        address = written.address
        headers = written.headers
        body = written.body
    }
}
