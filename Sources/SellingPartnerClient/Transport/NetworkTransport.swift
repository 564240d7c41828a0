import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import SellingPartnerAPI

/// The real way to the network: AsyncHTTPClient, without redirects, decompression or logging of its own.
///
/// One for a whole process: it keeps connections open. Call `shutdown` when it is no longer needed.
public final class NetworkTransport: HTTPTransport {
    private let client: HTTPClient

    /// A transport.
    ///
    /// - Parameters:
    ///   - connectTimeMax: how long a connection may take to open.
    ///   - idleTimeMax: how long nothing may come or go while a request is under way.
    ///   - connectionsMax: how many connections are kept open to one host.
    public init(
        connectTimeMax: Duration = .seconds(10), idleTimeMax: Duration = .seconds(60), connectionsMax: Int = 32
    ) {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: HTTPClient.Configuration.Timeout(
                connect: TimeAmount(connectTimeMax), read: TimeAmount(idleTimeMax), write: TimeAmount(idleTimeMax)))
        configuration.connectionPool.idleTimeout = .seconds(20)
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = connectionsMax
        // Whether and when to try again is decided above, by what the operation allows.
        configuration.connectionPool.retryConnectionEstablishment = false
        // A span would carry the address, and with it the signature of a document's.
        configuration.tracing.tracer = nil
        client = HTTPClient(eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: configuration)
    }

    /// Closes all connections. Nothing can be sent afterwards.
    public func shutdown() async throws {
        try await client.shutdown()
    }

    public func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        var wire = HTTPClientRequest(url: request.address)
        wire.method = HTTPMethod(rawValue: request.method.rawValue)
        for (name, value) in request.headers { wire.headers.add(name: name, value: value) }
        switch request.body {
        case .none: break
        case .data(let data): wire.body = .bytes(ByteBuffer(bytes: data))
        case .stream(let pieces, let length):
            wire.body = .stream(pieces.map { ByteBuffer(bytes: $0) }, length: .known(length))
        }
        do {
            let reply = try await client.execute(wire, timeout: TimeAmount(request.replyTimeMax))
            let end = ContinuousClock.now + request.bodyTimeMax
            return HTTPResponse(
                status: Int(reply.status.code), headers: reply.headers.map { ($0.name, $0.value) },
                body: HTTPBody(ReplyPieces(body: reply.body, end: end)))
        } catch {
            throw NetworkFailure.translate(error, hasBegun: false)
        }
    }
}

/// The body of a reply: AsyncHTTPClient's, with an end in time and with our errors.
private struct ReplyPieces: AsyncSequence, Sendable {
    typealias Element = Data
    let body: HTTPClientResponse.Body
    let end: ContinuousClock.Instant

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(pieces: body.makeAsyncIterator(), end: end) }

    struct AsyncIterator: AsyncIteratorProtocol {
        var pieces: HTTPClientResponse.Body.AsyncIterator
        let end: ContinuousClock.Instant

        mutating func next() async throws -> Data? {
            do {
                let piece = try await pieces.next()
                guard ContinuousClock.now < end || piece == nil else {
                    throw TransportError(.timedOut, mayHaveBeenSent: true, reason: "the reply goes on and on")
                }
                return piece.map { Data($0.readableBytesView) }
            } catch {
                throw NetworkFailure.translate(error, hasBegun: true)
            }
        }
    }
}

extension TimeAmount {
    fileprivate init(_ duration: Duration) {
        self = .nanoseconds(Int64(min(duration.seconds, 1e9) * 1e9))
    }
}
