import Foundation
import SellingPartnerClient
import Synchronization

/// The real network, and what came over it last: status and bytes of the reply, before the client reads them.
final class RecordingTransport: HTTPTransport {
    struct Reply: Sendable {
        let address: String
        let status: Int
        let body: Data
    }

    private let network: NetworkTransport
    private let last = Mutex<Reply?>(nil)

    init(_ network: NetworkTransport) { self.network = network }

    /// The last reply, once.
    func take() -> Reply? {
        last.withLock { kept in
            defer { kept = nil }
            return kept
        }
    }

    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        let response = try await network.send(request)
        var whole = Data()
        for try await piece in response.body { whole.append(piece) }
        let reply = Reply(address: request.address, status: response.status, body: whole)
        last.withLock { $0 = reply }
        return HTTPResponse(status: response.status, headers: response.headers, body: HTTPBody(whole))
    }
}
