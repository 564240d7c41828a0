import Foundation
import Logging
import LoopbackServer
import SellingPartnerAPI
import SellingPartnerClient
import Synchronization
import Testing

/// One thing that goes wrong, and what must come of it.
struct Fault: Sendable, CustomTestStringConvertible {
    typealias Play = @Sendable (LoopbackServer.Request) -> LoopbackServer.Answer

    /// What is being done while it goes wrong.
    enum Act: Sendable {
        case list, get, make, remove, grantless, pages, restricted, download, report, feed
    }

    enum End: Sendable, Equatable {
        case error(SellingPartnerError.Code)
        case success
        /// The report has nothing to tell, which is neither an error nor a document.
        case noData
    }

    let name: String
    var act: Act = .list
    /// Answers of the API, of Login with Amazon and of the storage, one after the other; the last one for ever.
    var api: [Play] = [Fault.fine]
    var login: [Play] = [Fault.token]
    var storage: [Play] = [
        Fault.answer(.reply(200, Data("buyer-marked\tb\n".utf8), type: "text/plain; charset=Cp1252"))
    ]
    var attemptsMax = 5
    /// How long a reply may take; short only where none comes, so that a busy machine fails no other row.
    var patience = Duration.seconds(20)
    let end: End
    /// How many calls the API, Login with Amazon and the storage must have seen; nil where it does not matter.
    var calls: Int?
    var logins: Int?
    var fetches: Int?

    var testDescription: String { name }

    static func answer(_ answer: LoopbackServer.Answer) -> Play { { _ in answer } }
    static func json(_ text: String, _ status: Int = 200) -> Play { answer(.json(text, status)) }
    static func html(_ status: Int, type: String = "text/html") -> Play {
        answer(.reply(status, Data("<html><body>Sorry, buyer-marked</body></html>".utf8), type: type))
    }
    static func error(_ status: Int, _ code: String, _ message: String = "for buyer-marked", details: String = "")
        -> Play
    {
        json(#"{"errors":[{"code":"\#(code)","message":"\#(message)","details":"\#(details)"}]}"#, status)
    }
    static func login(_ status: Int, _ error: String, _ description: String = "Atzr|refresh-marked") -> Play {
        json(#"{"error":"\#(error)","error_description":"\#(description)"}"#, status)
    }

    static let fine = json(#"{"things":[{"id":1,"name":"buyer-marked"}]}"#)
    static let token = json(#"{"access_token":"Atza|token-marked","token_type":"bearer","expires_in":3600}"#)

    /// The reply of getReportDocument or createFeedDocument: an address at this server's storage.
    static func address(_ compression: String? = nil, scheme: String = "http", key: String = "reportDocumentId") -> Play
    {
        { request in
            let host = request.header("host").first ?? ""
            let how = compression.map { #","compressionAlgorithm":"\#($0)""# } ?? ""
            let url = "\(scheme)://\(host)/storage/d?X-Amz-Signature=signature%2Bmarked%3D"
            return .json(#"{"\#(key)":"D1","url":"\#(url)"\#(how)}"#)
        }
    }
}

extension Fault {
    /// Lets it happen between the real client and a real server; gives how it ended and what the server saw.
    ///
    /// `watch` is shown the client after all is over.
    func happen(
        logger: Logger = Logger(label: "none", factory: { _ in SwiftLogNoOpLogHandler() }),
        watch: @Sendable (SellingPartnerClient) -> Void = { _ in }
    ) async throws -> (end: End, requests: [LoopbackServer.Request], error: SellingPartnerError?) {
        let turns = Turns()
        return try await LoopbackServer.run({ request in
            if request.target.hasPrefix("/auth/") { return turns.next("login", login)(request) }
            if request.target.hasPrefix("/storage/") { return turns.next("storage", storage)(request) }
            return turns.next("api", api)(request)
        }) { server in
            try await withNetwork(idle: patience) { transport in
                var limits = ClientLimits()
                limits.attemptsMax = attemptsMax
                limits.replyTimeMax = patience
                limits.replyBytesMax = 100_000
                limits.documentBytesMax = 1_000_000
                let client = SellingPartnerClient.sample(
                    transport, endpoint: server.endpoint, limits: limits, logger: logger)
                defer { watch(client) }
                do {
                    return (try await perform(client), server.requests, nil)
                } catch let error as SellingPartnerError {
                    return (.error(error.code), server.requests, error)
                }
            }
        }
    }

    private func perform(_ client: SellingPartnerClient) async throws -> End {
        switch act {
        case .list: _ = try await client.send(Sample.List())
        case .get: _ = try await client.send(Sample.Get())
        case .make: _ = try await client.send(Sample.Make())
        case .remove: _ = try await client.send(Sample.Remove())
        case .grantless:
            let descriptor = Sample.descriptor("a", authorization: .grantless(.notifications))
            _ = try await client.rawReply(to: OperationRequest(descriptor))
        case .restricted:
            _ = try await client.rawReply(to: OperationRequest(Sample.descriptor("a", authorization: .restricted)))
        case .pages: for try await _ in client.pages(of: Sample.List()) {}
        case .download: try await download(client)
        case .report: return try await report(client)
        case .feed:
            let order = FeedOrder(type: "JSON_LISTINGS_FEED", marketplaces: ["M1"], contentType: "application/json")
            try await inFolder { folder in
                _ = try await client.feeds.process(
                    order, .data(Data("{}".utf8)), resultTo: folder.appending(path: "result"))
            }
        }
        return .success
    }

    private func download(_ client: SellingPartnerClient) async throws {
        try await inFolder { folder in
            let file = folder.appending(path: "report")
            do {
                _ = try await client.reports.download(documentID: "D1", reportType: "GET_X", to: file)
            } catch {
                let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
                guard left.isEmpty else { throw LeftBehind() }
                throw error
            }
        }
    }

    private func report(_ client: SellingPartnerClient) async throws -> End {
        try await inFolder { folder in
            let order = ReportOrder(type: "GET_X", marketplaces: ["M1"])
            let document = try await client.reports.fetch(order, to: folder.appending(path: "report"))
            return document == nil ? .noData : .success
        }
    }
}

/// A failed download left something in the folder.
struct LeftBehind: Error {}

/// Whose turn it is among the answers of each gate.
private final class Turns: Sendable {
    private let counts = Mutex<[String: Int]>([:])

    func next(_ gate: String, _ plays: [Fault.Play]) -> Fault.Play {
        let turn = counts.withLock { counts in
            defer { counts[gate, default: 0] += 1 }
            return counts[gate, default: 0]
        }
        return plays.isEmpty ? Fault.answer(.silence) : plays[min(turn, plays.count - 1)]
    }
}

/// Runs `work` with a new folder, which is removed afterwards.
func inFolder<Value>(_ work: (URL) async throws -> Value) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "acorn-client-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    do {
        let value = try await work(folder)
        try FileManager.default.removeItem(at: folder)
        return value
    } catch {
        try FileManager.default.removeItem(at: folder)
        throw error
    }
}
