import Foundation
import NIOCore
import NIOPosix
import Synchronization

/// A server on loopback that answers byte for byte as it is told, so that it can do everything wrong.
final class LoopbackServer: Sendable {
    /// A request as it came.
    struct Request: Sendable {
        let method: String
        /// Path and query as they stood in the first line.
        let target: String
        let headers: [(name: String, value: String)]
        let body: Data

        func header(_ name: String) -> [String] { headers.filter { $0.name.lowercased() == name }.map(\.value) }
    }

    /// What to do with a request.
    enum Answer: Sendable {
        /// These bytes, and nothing added; the connection stays open or not.
        case bytes(Data, close: Bool)
        /// The connection breaks off with a reset.
        case reset
        /// Nothing ever comes.
        case silence
        /// These bytes, and then nothing more although the connection stays open.
        case stall(Data)

        /// An ordinary answer. `length`: what Content-Length says, where it shall be wrong.
        static func reply(
            _ status: Int, _ body: Data, type: String? = "application/json", extra: [(String, String)] = [],
            length: Int? = nil
        ) -> Answer {
            var head = "HTTP/1.1 \(status) Whatever\r\n"
            if let type { head += "Content-Type: \(type)\r\n" }
            for (name, value) in extra { head += "\(name): \(value)\r\n" }
            if status != 204 { head += "Content-Length: \(length ?? body.count)\r\n" }
            let isShort = (length ?? body.count) > body.count
            return .bytes(Data((head + "\r\n").utf8) + body, close: isShort)
        }

        static func json(_ text: String, _ status: Int = 200, extra: [(String, String)] = []) -> Answer {
            reply(status, Data(text.utf8), extra: extra)
        }
    }

    let port: Int
    private let requestLog: Log

    private init(port: Int, log: Log) {
        self.port = port
        requestLog = log
    }

    /// Requests in the order of their coming.
    final class Log: Sendable {
        private let requests = Mutex<[Request]>([])
        var all: [Request] { requests.withLock { $0 } }
        func append(_ request: Request) { requests.withLock { $0.append(request) } }
    }

    var requests: [Request] { requestLog.all }
    var endpoint: String { "http://127.0.0.1:\(port)" }

    /// Runs `work` beside a server that answers by `answer`, and stops the server.
    static func run<Value>(
        _ answer: @escaping @Sendable (Request) -> Answer, _ work: (LoopbackServer) async throws -> Value
    ) async throws -> Value {
        let log = Log()
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Connection(log: log, answer: answer))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let server = LoopbackServer(port: channel.localAddress?.port ?? 0, log: log)
        do {
            let value = try await work(server)
            try await channel.close()
            return value
        } catch {
            try await channel.close()
            throw error
        }
    }

    /// One connection: cuts requests out of the bytes and writes the answers.
    private final class Connection: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        private let log: Log
        private let answer: @Sendable (Request) -> Answer
        private var bytes = Data()

        init(log: Log, answer: @escaping @Sendable (Request) -> Answer) {
            self.log = log
            self.answer = answer
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let buffer = unwrapInboundIn(data)
            bytes.append(contentsOf: buffer.readableBytesView)
            while let request = next() {
                log.append(request)
                write(answer(request), context)
            }
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

        private func write(_ answer: Answer, _ context: ChannelHandlerContext) {
            switch answer {
            case .silence: break
            case .stall(let data): context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: data)), promise: nil)
            case .reset:
                // To linger for no time makes closing a reset.
                let linger = linger(l_onoff: 1, l_linger: 0)
                let set = (context.channel as? any SocketOptionProvider)?.setSoLinger(linger)
                set?.assumeIsolated().whenComplete { _ in context.close(promise: nil) }
            case .bytes(let data, let close):
                let written = context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: data)))
                if close { written.assumeIsolated().whenComplete { _ in context.close(promise: nil) } }
            }
        }

        /// The next whole request, by Content-Length or by chunks.
        private func next() -> Request? {
            guard let end = bytes.firstRange(of: Data("\r\n\r\n".utf8)) else { return nil }
            let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
            let first = lines[0].split(separator: " ")
            let headers = lines.dropFirst().compactMap { line -> (name: String, value: String)? in
                guard let colon = line.firstIndex(of: ":") else { return nil }
                return (String(line[..<colon]), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces))
            }
            let length = headers.first { $0.name.lowercased() == "content-length" }.flatMap { Int($0.value) } ?? 0
            guard bytes.distance(from: end.upperBound, to: bytes.endIndex) >= length, first.count > 1 else {
                return nil
            }
            let bodyEnd = bytes.index(end.upperBound, offsetBy: length)
            let body = Data(bytes[end.upperBound..<bodyEnd])
            bytes = Data(bytes[bodyEnd...])
            return Request(method: String(first[0]), target: String(first[1]), headers: headers, body: body)
        }
    }
}
