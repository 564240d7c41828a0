public import Foundation
public import SellingPartnerAPI

/// A report to be made. Source: facts §10 (Reports 2021-06-30).
public struct ReportOrder: Sendable, Hashable {
    public var type: String
    /// 1 to 25 stores.
    public var marketplaces: [MarketplaceID]
    public var from: Date?
    public var to: Date?
    public var options: [String: String]

    public init(
        type: String, marketplaces: [MarketplaceID], from: Date? = nil, to: Date? = nil, options: [String: String] = [:]
    ) {
        self.type = type
        self.marketplaces = marketplaces
        self.from = from
        self.to = to
        self.options = options
    }
}

/// How a report came out.
public enum ReportOutcome: Sendable, Hashable {
    /// There is a document.
    case document(id: String)
    /// Amazon cancelled it: there is nothing to report, or it was asked for again too soon.
    case noData
    /// Amazon could not make it; the document, where there is one, says why.
    case failed(documentID: String?)
}

/// Reports: have one made, wait for it, download it.
public struct Reports: Sendable {
    let client: SellingPartnerClient

    /// Asks Amazon to make a report and gives its id. Errors: `SellingPartnerError`.
    public func create(_ order: ReportOrder) async throws -> String {
        var body: [String: JSONValue] = [
            "reportType": .string(order.type),
            "marketplaceIds": .array(order.marketplaces.map { .string($0.rawValue) }),
        ]
        if let from = order.from { body["dataStartTime"] = .string(DateTime(from).text) }
        if let to = order.to { body["dataEndTime"] = .string(DateTime(to).text) }
        if !order.options.isEmpty { body["reportOptions"] = .object(order.options.mapValues { .string($0) }) }
        var request = OperationRequest(OperationDescriptor.ReportsV20210630.createReport)
        request.setBody(body)
        return try await client.text("reportId", of: request)
    }

    /// Waits until a report has come out one way or another.
    ///
    /// Errors: `SellingPartnerError`, with `processingTooSlow` when it takes longer than `polling` allows.
    public func outcome(of reportID: String, polling: Polling = Polling()) async throws -> ReportOutcome {
        var request = OperationRequest(OperationDescriptor.ReportsV20210630.getReport)
        request.setPath("reportId", reportID)
        let state = try await client.poll(polling, operation: OperationDescriptor.ReportsV20210630.getReport.id) {
            try await client.state(of: request, documentKey: "reportDocumentId")
        }
        switch (state.status, state.documentID) {
        case ("CANCELLED", _): return .noData
        case ("DONE", let id?): return .document(id: id)
        case ("DONE", nil):
            throw SellingPartnerError(
                .missingKeys, operation: OperationDescriptor.ReportsV20210630.getReport.id,
                detail: "the report is done without a document")
        default: return .failed(documentID: state.documentID)
        }
    }

    /// Downloads a report's document to a file, which is there only when it is whole.
    ///
    /// The type of the report decides whether a restricted data token is needed. An address that has expired is asked
    /// for anew. Errors: `SellingPartnerError`.
    public func download(documentID: String, reportType: String, to file: URL) async throws -> DownloadedDocument {
        var request = OperationRequest(OperationDescriptor.ReportsV20210630.getReportDocument)
        request.setPath("reportDocumentId", documentID)
        let asked = request
        let download = DocumentDownload(client: client) {
            try await client.documentAddress(asked, options: CallOptions(reportType: reportType))
        }
        return try await download.run(to: file)
    }

    /// Has a report made, waits for it and downloads it; nil when Amazon says that there is no data.
    ///
    /// Errors: `SellingPartnerError`, with `reportFailed` and Amazon's reason in `errors` when it could not be made.
    public func fetch(
        _ order: ReportOrder, to file: URL, polling: Polling = Polling()
    ) async throws -> DownloadedDocument? {
        let id = try await create(order)
        switch try await outcome(of: id, polling: polling) {
        case .document(let documentID):
            return try await download(documentID: documentID, reportType: order.type, to: file)
        case .noData: return nil
        case .failed(let documentID):
            throw await failure(documentID: documentID, type: order.type, near: file)
        }
    }

    /// The error of a failed report, with what its document says. When that cannot be read the report failed all the
    /// same.
    private func failure(documentID: String?, type: String, near file: URL) async -> SellingPartnerError {
        var errors = [AmazonError(code: "FATAL")]
        let place = file.deletingLastPathComponent().appending(path: ".\(UUID().uuidString).reason")
        if let documentID, let reason = try? await download(documentID: documentID, reportType: type, to: place) {
            try? FileManager.default.removeItem(at: place)
            errors = [AmazonError(code: "FATAL", message: String(decoding: reason.head, as: UTF8.self))]
        }
        return SellingPartnerError(
            .reportFailed, operation: OperationDescriptor.ReportsV20210630.createReport.id,
            errors: errors)
    }
}

extension SellingPartnerClient {
    public var reports: Reports { Reports(client: self) }
}
