public import Foundation
public import SellingPartnerAPI

/// The way to the network: the seam that lets tests answer in Amazon's place.
public protocol HTTPTransport: Sendable {
    /// Sends a request and returns as soon as the head of the reply is there. Must not follow redirects.
    ///
    /// Errors: `TransportError`, or `CancellationError` when the task was cancelled.
    func send(_ request: HTTPRequest) async throws -> HTTPResponse
}

/// One request, ready to be sent. Its description shows nothing but method and host: address, headers and body may
/// hold secrets.
public struct HTTPRequest: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is sent after the head.
    public enum Body: Sendable {
        case none
        case data(Data)
        /// Exactly so many bytes; read once.
        case stream(HTTPBody, length: Int64)
    }

    public let method: OperationDescriptor.Method
    /// The whole address, percent-encoded; sent as it is.
    public let address: String
    /// Without Host and Content-Length, which the transport writes.
    public var headers: [(name: String, value: String)]
    public var body: Body
    /// How long the head of the reply may take.
    public var replyTimeMax: Duration
    /// How long the body of the reply may take from then on.
    public var bodyTimeMax: Duration

    public init(
        method: OperationDescriptor.Method, address: String, headers: [(name: String, value: String)] = [],
        body: Body = .none, replyTimeMax: Duration = .seconds(60), bodyTimeMax: Duration = .seconds(120)
    ) {
        self.method = method
        self.address = address
        self.headers = headers
        self.body = body
        self.replyTimeMax = replyTimeMax
        self.bodyTimeMax = bodyTimeMax
    }

    public var description: String { "\(method.rawValue) to \(Address.host(of: address) ?? "?")" }

    public var debugDescription: String { description }

    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// The head of a reply, and its body as it comes.
public struct HTTPResponse: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public let status: Int
    public let headers: [(name: String, value: String)]
    public let body: HTTPBody

    public init(status: Int, headers: [(name: String, value: String)] = [], body: HTTPBody = HTTPBody(Data())) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The first value of a header, whatever the case of its name.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    public var description: String { "reply \(status)" }

    public var debugDescription: String { description }

    public var customMirror: Mirror { Mirror(self, children: ["status": status]) }
}

/// Bytes that come piece by piece, read once.
public struct HTTPBody: AsyncSequence, Sendable {
    /// A piece.
    public typealias Element = Data

    private let start: @Sendable () -> AsyncIterator

    /// The pieces of another sequence.
    public init<Chunks: AsyncSequence & Sendable>(_ chunks: Chunks) where Chunks.Element == Data {
        start = {
            var iterator = chunks.makeAsyncIterator()
            return AsyncIterator { try await iterator.next() }
        }
    }

    /// Bytes that are all there.
    public init(_ data: Data) {
        start = {
            var rest: Data? = data.isEmpty ? nil : data
            return AsyncIterator {
                defer { rest = nil }
                return rest
            }
        }
    }

    public func makeAsyncIterator() -> AsyncIterator { start() }

    /// Reads piece by piece.
    public struct AsyncIterator: AsyncIteratorProtocol {
        let read: () async throws -> Data?

        public mutating func next() async throws -> Data? { try await read() }
    }
}

/// A transport that a function plays, for tests.
public struct FakeTransport: HTTPTransport {
    private let answer: @Sendable (HTTPRequest) async throws -> HTTPResponse

    public init(_ answer: @escaping @Sendable (HTTPRequest) async throws -> HTTPResponse) {
        self.answer = answer
    }

    public func send(_ request: HTTPRequest) async throws -> HTTPResponse { try await answer(request) }
}
