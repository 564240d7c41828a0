public import Foundation
import SellingPartnerAPI

/// A document that was downloaded whole and found sound.
public struct DownloadedDocument: Sendable, Hashable {
    public let file: URL
    /// Bytes in the file: inflated, otherwise unaltered.
    public let bytes: Int64
    /// What the download's header says, such as `text/plain; charset=Shift_JIS`; nil where it says nothing.
    public let contentType: String?
    /// The charset of the content type as it is spelled there. The bytes are in it still.
    public let charset: String?
    /// Whether it came compressed.
    public let wasCompressed: Bool
    /// The first bytes, up to 4,096; for a failed report they tell why.
    let head: Data
}

/// Where a document is to be had, for five minutes.
struct DocumentAddress: Decodable, Sendable {
    let url: Secret
    let compression: String?

    init(from decoder: any Decoder) throws {
        let reader = try WireReader(decoder)
        let text: String = try reader.required("url")
        url = Secret(text)
        compression = try reader.optional("compressionAlgorithm")
    }
}

/// Fetches a document from Amazon's storage: no token goes there, and nothing half comes back.
struct DocumentDownload: Sendable {
    let client: SellingPartnerClient
    /// Asks for a fresh address.
    let address: @Sendable () async throws -> DocumentAddress

    private static let addressesMax = 3
    private static let attemptsMax = 4

    private var limits: ClientLimits { client.configuration.limits }

    /// Errors: `SellingPartnerError`; `CancellationError`. What was half written is removed.
    func run(to file: URL) async throws -> DownloadedDocument {
        var place = try await address()
        var addresses = 1
        var attempt = 1
        while true {
            do {
                return try await fetch(place, to: file)
            } catch var error as SellingPartnerError {
                error.operation = "Document"
                error.attempts = attempt
                if error.code == .documentExpired, addresses < Self.addressesMax {
                    place = try await address()
                    addresses += 1
                } else if attempt < Self.attemptsMax, Self.mayPass(error) {
                    let span = RetryPause.span(attempt: attempt, first: limits.pauseFirst, max: limits.pauseMax)
                    try await client.clock.sleep(for: span * client.random())
                } else {
                    throw error
                }
                attempt += 1
            }
        }
    }

    private static func mayPass(_ error: SellingPartnerError) -> Bool {
        [.notConnected, .connectionLost, .timedOut, .documentCut, .documentDamaged, .serviceUnavailable, .serverError]
            .contains(error.code)
    }

    private func fetch(_ place: DocumentAddress, to file: URL) async throws -> DownloadedDocument {
        let url = place.url.reveal()
        try StorageAddress.check(url, endpoint: client.configuration.endpoint)
        guard place.compression == nil || place.compression?.uppercased() == "GZIP" else {
            throw SellingPartnerError(.unknownCompression)
        }
        let request = HTTPRequest(
            method: .get, address: url, headers: [("user-agent", client.configuration.userAgent.text)],
            replyTimeMax: limits.replyTimeMax, bodyTimeMax: limits.documentTimeMax)
        do {
            let response = try await client.transport.send(request)
            guard response.status == 200 else { throw Self.refusal(response.status) }
            return try await store(response, to: file, isCompressed: place.compression != nil)
        } catch let error as TransportError {
            guard error.kind != .cut else { throw SellingPartnerError(.documentCut, cause: error) }
            throw SellingPartnerError(transport: error, operation: "Document")
        }
    }

    static func refusal(_ status: Int) -> SellingPartnerError {
        switch status {
        // Amazon's storage says 403 when a signature has expired.
        case 403: SellingPartnerError(.documentExpired, status: status)
        case 429, 502, 503, 504: SellingPartnerError(.serviceUnavailable, status: status)
        case 500...: SellingPartnerError(.serverError, status: status)
        default: SellingPartnerError(.documentRefused, status: status)
        }
    }

    private func store(_ response: HTTPResponse, to path: URL, isCompressed: Bool) async throws -> DownloadedDocument {
        let type = response.header("content-type")
        // Storage answers with what the document is. A page of markup is somebody else's answer.
        if let type, ContentType(type).isHTML { throw SellingPartnerError(.documentRefused, status: response.status) }
        let file = try DocumentFile(path)
        let inflater = isCompressed ? try GzipInflater(bytesMax: limits.documentBytesMax) : nil
        var received: Int64 = 0
        do {
            for try await piece in response.body {
                received += Int64(piece.count)
                if let inflater {
                    try inflater.inflate(piece) { try file.write($0) }
                } else {
                    guard received <= limits.documentBytesMax else { throw GzipFault.tooLarge }
                    try file.write(piece)
                }
            }
            if let told = response.header("content-length"), Int64(told) != received { throw GzipFault.cut }
            try inflater?.finish()
        } catch let fault as GzipFault {
            throw SellingPartnerError(fault, status: response.status)
        }
        try file.finish()
        return DownloadedDocument(
            file: path, bytes: file.bytes, contentType: type, charset: type.flatMap { ContentType($0).charset },
            wasCompressed: isCompressed, head: file.head)
    }
}

extension SellingPartnerError {
    fileprivate init(_ fault: GzipFault, status: Int) {
        switch fault {
        case .cut: self.init(.documentCut, status: status)
        case .damaged: self.init(.documentDamaged, status: status)
        case .tooLarge: self.init(.documentTooLarge, status: status)
        }
    }
}

/// What may be fetched from: storage over TLS; plain HTTP only where the endpoint itself is a simulator's.
enum StorageAddress {
    /// Errors: `SellingPartnerError` with `documentRefused`.
    static func check(_ address: String, endpoint: String) throws {
        let scheme = Address.scheme(of: address)
        let isAllowed = scheme == "https" || scheme == "http" && Address.scheme(of: endpoint) == "http"
        guard isAllowed, Address.host(of: address) != nil, Address.isPlain(address) else {
            throw SellingPartnerError(.documentRefused, operation: "Document", detail: "its address is no safe one")
        }
    }
}
