import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOPosix

/// Tells what an error of AsyncHTTPClient or NIO means for the call: above all, whether Amazon may have seen it.
enum NetworkFailure {
    /// `hasBegun`: whether the head of the reply had come already.
    static func translate(_ error: any Error, hasBegun: Bool) -> any Error {
        switch error {
        case is CancellationError: return error
        case let error as TransportError: return error
        case let error as HTTPClientError: return translate(error, hasBegun: hasBegun)
        case is NIOConnectionError:
            return TransportError(.notConnected, mayHaveBeenSent: false, reason: "no address answered")
        case let error as ChannelError:
            if case .connectTimeout = error {
                return TransportError(.notConnected, mayHaveBeenSent: false, reason: "connecting took too long")
            }
            return lost(error, hasBegun: hasBegun)
        case let error as IOError where error.errnoCode == 111 || error.errnoCode == 61:
            // ECONNREFUSED on Linux and on Darwin.
            return TransportError(.notConnected, mayHaveBeenSent: false, reason: "the connection was refused")
        case let error as HTTPParserError:
            if hasBegun || error == .invalidEOFState { return lost(error, hasBegun: hasBegun) }
            return TransportError(.unreadable, mayHaveBeenSent: true, reason: "the parser stopped")
        default:
            // NIOSSL is no dependency of ours; its errors before a reply are failed handshakes.
            if !hasBegun, "\(type(of: error))".contains("SSL") {
                return TransportError(.notConnected, mayHaveBeenSent: false, reason: "TLS failed: \(type(of: error))")
            }
            return lost(error, hasBegun: hasBegun)
        }
    }

    private static func translate(_ error: HTTPClientError, hasBegun: Bool) -> any Error {
        let reason = error.shortDescription
        switch error {
        case .cancelled: return CancellationError()
        case .connectTimeout, .tlsHandshakeTimeout, .getConnectionFromPoolTimeout, .socksHandshakeTimeout,
            .httpProxyHandshakeTimeout:
            return TransportError(.notConnected, mayHaveBeenSent: false, reason: reason)
        case .deadlineExceeded, .readTimeout, .writeTimeout:
            return TransportError(.timedOut, mayHaveBeenSent: true, reason: reason)
        case .invalidURL, .emptyHost, .emptyScheme, .missingSocketPath, .traceRequestWithBody, .bodyLengthMismatch,
            .contentLengthMissing:
            return TransportError(.invalidRequest, mayHaveBeenSent: false, reason: reason)
        case .alreadyShutdown: return TransportError(.closed, mayHaveBeenSent: false, reason: reason)
        default:
            // Two kinds carry values, which no pattern above can match; their short text has none.
            let isRequest = reason.hasPrefix("Invalid header") || reason.hasPrefix("Unsupported scheme")
            if isRequest { return TransportError(.invalidRequest, mayHaveBeenSent: false, reason: reason) }
            return lost(error, hasBegun: hasBegun, reason: reason)
        }
    }

    private static func lost(_ error: any Error, hasBegun: Bool, reason: String? = nil) -> TransportError {
        TransportError(hasBegun ? .cut : .connectionLost, mayHaveBeenSent: true, reason: reason ?? "\(type(of: error))")
    }
}
