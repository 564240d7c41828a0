import Foundation

extension HTTPResponse {
    /// Calls a second that Amazon says apply.
    var rateLimit: Double? { header("x-amzn-ratelimit-limit").flatMap { Double($0) } }

    /// The whole body, when it is no larger than a limit.
    ///
    /// Errors: `SellingPartnerError` with `replyTooLarge`; `TransportError`; `CancellationError`.
    func wholeBody(bytesMax: Int) async throws -> Data {
        if let told = header("content-length").flatMap({ Int($0) }), told > bytesMax { throw tooLarge(bytesMax) }
        var whole = Data()
        for try await piece in body {
            guard whole.count + piece.count <= bytesMax else { throw tooLarge(bytesMax) }
            whole.append(piece)
        }
        return whole
    }

    private func tooLarge(_ bytesMax: Int) -> SellingPartnerError {
        SellingPartnerError(.replyTooLarge, detail: "the reply is larger than \(bytesMax) bytes")
    }
}

extension SellingPartnerError {
    /// An error on the way, as the caller sees it.
    init(transport error: TransportError, operation: String) {
        let code: Code
        switch error.kind {
        case .notConnected: code = .notConnected
        case .timedOut: code = error.mayHaveBeenSent ? .timedOut : .notConnected
        case .cut: code = .cutReply
        case .connectionLost, .unreadable: code = error.mayHaveBeenSent ? .connectionLost : .notConnected
        case .invalidRequest, .closed: code = .unsendable
        }
        self.init(code, operation: operation, detail: error.description, cause: error)
    }
}
