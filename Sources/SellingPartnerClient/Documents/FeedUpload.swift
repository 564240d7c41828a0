import Foundation
import SellingPartnerAPI

/// Brings a feed's bytes to Amazon's storage: no token goes there.
struct FeedUpload: Sendable {
    let client: SellingPartnerClient
    let contentType: String

    private static let attemptsMax = 4
    private static let pieceBytes = 1 << 16

    private struct Place: Decodable, Sendable {
        let id: String
        let url: Secret

        init(from decoder: any Decoder) throws {
            let reader = try WireReader(decoder)
            id = try reader.required("feedDocumentId")
            let text: String = try reader.required("url")
            url = Secret(text)
        }
    }

    /// Gives the id of the uploaded document. Errors: `SellingPartnerError`; `CancellationError`.
    func run(_ content: FeedContent) async throws -> String {
        let length = try Self.length(of: content)
        var place = try await create()
        var attempt = 1
        while true {
            do {
                try await put(content, length: length, to: place)
                return place.id
            } catch var error as SellingPartnerError {
                error.operation = "Document"
                error.attempts = attempt
                let mayPass: [SellingPartnerError.Code] = [
                    .documentExpired, .notConnected, .connectionLost, .timedOut, .serviceUnavailable, .serverError,
                ]
                guard attempt < Self.attemptsMax, mayPass.contains(error.code) else { throw error }
                // The same bytes to the same place twice are there once; after five minutes it takes a new place.
                if error.code == .documentExpired { place = try await create() }
                let limits = client.configuration.limits
                let span = RetryPause.span(attempt: attempt, first: limits.pauseFirst, max: limits.pauseMax)
                try await client.clock.sleep(for: span * client.random())
                attempt += 1
            }
        }
    }

    private func create() async throws -> Place {
        var request = OperationRequest(OperationDescriptor.FeedsV20210630.createFeedDocument)
        request.setBody(["contentType": contentType])
        let asked = request
        let place = try await client.call(asked, options: CallOptions()) { raw in
            try TypedReply.read(Place.self, raw).value
        }
        try StorageAddress.check(place.url.reveal(), endpoint: client.configuration.endpoint)
        return place
    }

    private func put(_ content: FeedContent, length: Int64, to place: Place) async throws {
        let limits = client.configuration.limits
        let request = HTTPRequest(
            method: .put, address: place.url.reveal(),
            headers: [("content-type", contentType), ("user-agent", client.configuration.userAgent.text)],
            body: Self.body(of: content, length: length), replyTimeMax: limits.documentTimeMax,
            bodyTimeMax: limits.bodyTimeMax)
        do {
            let response = try await client.transport.send(request)
            guard (200..<300).contains(response.status) else { throw DocumentDownload.refusal(response.status) }
            _ = try await response.wholeBody(bytesMax: 1 << 20)
        } catch let error as TransportError {
            throw SellingPartnerError(transport: error, operation: "Document")
        }
    }

    private static func length(of content: FeedContent) throws -> Int64 {
        switch content {
        case .data(let data): return Int64(data.count)
        case .file(let file):
            let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
            guard let size = attributes?[.size] as? Int64 ?? (attributes?[.size] as? Int).map(Int64.init) else {
                throw SellingPartnerError(.fileFailed, operation: "Document", detail: "the file cannot be read")
            }
            return size
        }
    }

    private static func body(of content: FeedContent, length: Int64) -> HTTPRequest.Body {
        switch content {
        case .data(let data): .data(data)
        case .file(let file): .stream(HTTPBody(FilePieces(file: file, pieceBytes: pieceBytes)), length: length)
        }
    }
}

/// A file piece by piece, from its beginning for everyone who reads it.
private struct FilePieces: AsyncSequence, Sendable {
    typealias Element = Data
    let file: URL
    let pieceBytes: Int

    func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(handle: FileHandle(forReadingAtPath: file.path), pieceBytes: pieceBytes)
    }

    struct AsyncIterator: AsyncIteratorProtocol {
        let handle: FileHandle?
        let pieceBytes: Int

        func next() async throws -> Data? {
            guard let handle else {
                throw TransportError(.invalidRequest, mayHaveBeenSent: false, reason: "the file cannot be read")
            }
            let piece = try handle.read(upToCount: pieceBytes)
            return piece?.isEmpty == false ? piece : nil
        }
    }
}
