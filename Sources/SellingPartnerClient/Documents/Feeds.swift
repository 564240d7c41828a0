public import Foundation
public import SellingPartnerAPI

/// A feed to be processed. Source: facts §10 (Feeds 2021-06-30).
public struct FeedOrder: Sendable, Hashable {
    public var type: String
    /// 1 to 25 stores.
    public var marketplaces: [MarketplaceID]
    /// Of the document: `application/json; charset=UTF-8`. Told to Amazon and sent with the bytes, letter for letter.
    public var contentType: String
    public var options: [String: String]

    public init(
        type: String, marketplaces: [MarketplaceID], contentType: String, options: [String: String] = [:]
    ) {
        self.type = type
        self.marketplaces = marketplaces
        self.contentType = contentType
        self.options = options
    }
}

/// What a feed is made of.
public enum FeedContent: Sendable {
    case data(Data)
    /// Read piece by piece, anew at every attempt.
    case file(URL)
}

/// How a feed came out.
public enum FeedOutcome: Sendable, Hashable {
    /// Processed; the result tells what was accepted.
    case done(resultDocumentID: String?)
    case cancelled
    /// Amazon could not process it; the document, where there is one, says why.
    case failed(resultDocumentID: String?)
}

/// Feeds: upload one, wait for it, download its result.
public struct Feeds: Sendable {
    let client: SellingPartnerClient

    /// Uploads a feed, has it processed and gives its id.
    ///
    /// Errors: `SellingPartnerError`. When the reply to the very last step is lost, the feed may be under way all the
    /// same: `connectionLost` and `timedOut` of `createFeed` say so.
    public func submit(_ order: FeedOrder, _ content: FeedContent) async throws -> String {
        let documentID = try await FeedUpload(client: client, contentType: order.contentType).run(content)
        var body: [String: JSONValue] = [
            "feedType": .string(order.type), "inputFeedDocumentId": .string(documentID),
            "marketplaceIds": .array(order.marketplaces.map { .string($0.rawValue) }),
        ]
        if !order.options.isEmpty { body["feedOptions"] = .object(order.options.mapValues { .string($0) }) }
        var request = OperationRequest(OperationDescriptor.FeedsV20210630.createFeed)
        request.setBody(body)
        return try await client.text("feedId", of: request)
    }

    /// Waits until a feed has come out one way or another.
    ///
    /// Errors: `SellingPartnerError`, with `processingTooSlow` when it takes longer than `polling` allows.
    public func outcome(of feedID: String, polling: Polling = Polling()) async throws -> FeedOutcome {
        var request = OperationRequest(OperationDescriptor.FeedsV20210630.getFeed)
        request.setPath("feedId", feedID)
        let state = try await client.poll(polling, operation: OperationDescriptor.FeedsV20210630.getFeed.id) {
            try await client.state(of: request, documentKey: "resultFeedDocumentId")
        }
        switch state.status {
        case "DONE": return .done(resultDocumentID: state.documentID)
        case "CANCELLED": return .cancelled
        default: return .failed(resultDocumentID: state.documentID)
        }
    }

    /// Downloads a feed's result to a file, which is there only when it is whole. Errors: `SellingPartnerError`.
    public func downloadResult(documentID: String, to file: URL) async throws -> DownloadedDocument {
        var request = OperationRequest(OperationDescriptor.FeedsV20210630.getFeedDocument)
        request.setPath("feedDocumentId", documentID)
        let asked = request
        let download = DocumentDownload(client: client) {
            try await client.documentAddress(asked, options: CallOptions())
        }
        return try await download.run(to: file)
    }

    /// Submits a feed, waits for it and downloads its result; nil when it has none.
    ///
    /// Errors: `SellingPartnerError`, with `feedFailed` when Amazon cancelled it or could not process it.
    public func process(
        _ order: FeedOrder, _ content: FeedContent, resultTo file: URL, polling: Polling = Polling()
    ) async throws -> DownloadedDocument? {
        let id = try await submit(order, content)
        switch try await outcome(of: id, polling: polling) {
        case .done(let documentID?): return try await downloadResult(documentID: documentID, to: file)
        case .done(nil): return nil
        case .cancelled: throw failure("CANCELLED", nil)
        case .failed(let documentID):
            let place = file.deletingLastPathComponent().appending(path: ".\(UUID().uuidString).reason")
            var reason: DownloadedDocument?
            // When the reason cannot be read the feed failed all the same.
            if let documentID { reason = try? await downloadResult(documentID: documentID, to: place) }
            try? FileManager.default.removeItem(at: place)
            throw failure("FATAL", reason.map { String(decoding: $0.head, as: UTF8.self) })
        }
    }

    private func failure(_ code: String, _ message: String?) -> SellingPartnerError {
        SellingPartnerError(
            .feedFailed, operation: OperationDescriptor.FeedsV20210630.createFeed.id,
            errors: [AmazonError(code: code, message: message)])
    }
}

extension SellingPartnerClient {
    public var feeds: Feeds { Feeds(client: self) }
}
