package import AcornCore
package import AcornStore
package import SellingPartnerAPI

/// Signs requests to AWS, Signature Version 4.
///
/// Source: AWS, "Create a signed AWS API request" (IAM User Guide), and its test vectors.
package struct SignatureV4: Sendable {
    package let accessKeyID: String
    package let secretAccessKey: Secret
    package let region: String
    package let service: String

    package init(accessKeyID: String, secretAccessKey: Secret, region: String, service: String) {
        self.accessKeyID = accessKeyID
        self.secretAccessKey = secretAccessKey
        self.region = region
        self.service = service
    }

    private static let algorithm = "AWS4-HMAC-SHA256"

    /// The request as it is sent. Names of headers are in small letters, each comes once, `host` and `x-amz-date` are
    /// among them; path and query are encoded.
    package struct Request: Sendable {
        package var method = "POST"
        package var path = "/"
        package var query = ""
        package let headers: [(name: String, value: String)]
        package let body: [UInt8]

        package init(
            method: String = "POST", path: String = "/", query: String = "",
            headers: [(name: String, value: String)], body: [UInt8]
        ) {
            self.method = method
            self.path = path
            self.query = query
            self.headers = headers
            self.body = body
        }
    }

    /// The value of the header Authorization. All headers of the request are signed. Errors: `VaultError` where there
    /// is no memory for a key.
    package func authorization(_ request: Request, at now: Instant) throws -> String {
        let signature = KeyedDigest.hmac(Array(stringToSign(request, at: now).utf8), key: try signingKey(at: now))
        return "\(Self.algorithm) Credential=\(accessKeyID)/\(scope(at: now)), "
            + "SignedHeaders=\(Self.signedHeaders(request)), Signature=\(Self.hexadecimal(signature))"
    }

    // MARK: Steps of it, as AWS names them

    /// The request in the one form that both sides hash.
    package func canonicalRequest(_ request: Request) -> String {
        let headers = request.headers.sorted { $0.name < $1.name }.map { "\($0.name):\($0.value)\n" }.joined()
        return [
            request.method, request.path, request.query, headers, Self.signedHeaders(request), Self.hash(request.body),
        ].joined(separator: "\n")
    }

    /// What the signature is of.
    package func stringToSign(_ request: Request, at now: Instant) -> String {
        let hash = Self.hash(Array(canonicalRequest(request).utf8))
        return [Self.algorithm, Self.date(now), scope(at: now), hash].joined(separator: "\n")
    }

    /// A key for one day, region and service.
    package func signingKey(at now: Instant) throws -> SecretBytes {
        let first = try SecretBytes(copying: Array("AWS4\(secretAccessKey.reveal())".utf8))
        return try [Self.day(now), region, service, "aws4_request"].reduce(first) { key, part in
            try SecretBytes(copying: KeyedDigest.hmac(Array(part.utf8), key: key))
        }
    }

    /// A moment as AWS writes it: `20150830T123600Z`.
    package static func date(_ now: Instant) -> String {
        now.iso8601.filter { $0 != "-" && $0 != ":" }
    }

    private static func signedHeaders(_ request: Request) -> String {
        request.headers.map(\.name).sorted().joined(separator: ";")
    }

    private func scope(at now: Instant) -> String { "\(Self.day(now))/\(region)/\(service)/aws4_request" }

    private static func day(_ now: Instant) -> String { String(date(now).prefix(8)) }

    private static func hash(_ bytes: [UInt8]) -> String {
        let digest = DocumentDigest()
        bytes.withUnsafeBytes { digest.update($0) }
        return hexadecimal(digest.finish())
    }

    /// Bytes in base 16, in small letters.
    package static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
    }
}
