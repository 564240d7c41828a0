import Foundation
import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Does on a connection what no server would do by itself: an answer that carries the private header below is not sent,
/// but its body is, byte for byte, behind the back of the HTTP encoder; or the connection is reset, or nothing happens.
final class AccidentHandler: ChannelOutboundHandler, RemovableChannelHandler {
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// Never leaves the process.
    static let field = HTTPField.Name("acorn-accident") ?? .expect

    private var word: String?
    private var bytes = ByteBuffer()

    /// How an accident travels from the answer to here.
    static func spelled(_ accident: WireAccident) -> (word: String, bytes: [UInt8]) {
        switch accident {
        case .bytes(let bytes, let isClosed): (isClosed ? "close" : "keep", bytes)
        case .reset: ("reset", [])
        case .silence: ("silence", [])
        }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(let head):
            word = head.headerFields[Self.field]
            bytes.clear()
            if word == nil { context.write(data, promise: promise) } else { promise?.succeed() }
        case .body(var part):
            guard word != nil else { return context.write(data, promise: promise) }
            bytes.writeBuffer(&part)
            promise?.succeed()
        case .end:
            guard let word else { return context.write(data, promise: promise) }
            promise?.succeed()
            happen(word, context)
            self.word = nil
        }
    }

    private func happen(_ word: String, _ context: ChannelHandlerContext) {
        let channel = context.channel
        switch word {
        case "reset":
            // To linger for no time makes closing a reset.
            let set = (channel as? any SocketOptionProvider)?.setSoLinger(linger(l_onoff: 1, l_linger: 0))
            set?.assumeIsolated().whenComplete { _ in channel.close(promise: nil) }
        case "close", "keep":
            // The encoder would refuse raw bytes: they go out at its far side.
            guard let encoder = try? channel.pipeline.syncOperations.context(handlerType: HTTPResponseEncoder.self)
            else { return channel.close(promise: nil) }
            let written = encoder.writeAndFlush(NIOAny(bytes))
            if word == "close" { written.assumeIsolated().whenComplete { _ in channel.close(promise: nil) } }
        default: break
        }
    }
}
