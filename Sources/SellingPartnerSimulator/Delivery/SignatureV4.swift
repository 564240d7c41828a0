/// Signs requests to AWS, Signature Version 4.
///
/// Source: AWS, "Create a signed AWS API request" (IAM User Guide), and its test vectors.
struct SignatureV4: Sendable {
    let accessKeyID: String
    let secretAccessKey: String
    let region: String
    let service: String

    private static let algorithm = "AWS4-HMAC-SHA256"

    /// The request as it is sent. Names of headers are in small letters, each comes once, `host` and `x-amz-date` are
    /// among them; path and query are encoded.
    struct Request: Sendable {
        var method = "POST"
        var path = "/"
        var query = ""
        let headers: [(name: String, value: String)]
        let body: [UInt8]
    }

    /// The value of the header Authorization. All headers of the request are signed.
    func authorization(_ request: Request, at now: Moment) -> String {
        let signature = SHA256.authenticationCode(stringToSign(request, at: now).utf8, key: signingKey(at: now))
        return "\(Self.algorithm) Credential=\(accessKeyID)/\(scope(at: now)), "
            + "SignedHeaders=\(Self.signedHeaders(request)), Signature=\(signature.hexadecimal)"
    }

    // MARK: Steps of it, as AWS names them

    func canonicalRequest(_ request: Request) -> String {
        let headers = request.headers.sorted { $0.name < $1.name }.map { "\($0.name):\($0.value)\n" }.joined()
        return [
            request.method, request.path, request.query, headers, Self.signedHeaders(request),
            SHA256.hash(request.body).hexadecimal,
        ].joined(separator: "\n")
    }

    func stringToSign(_ request: Request, at now: Moment) -> String {
        let hash = SHA256.hash(canonicalRequest(request).utf8).hexadecimal
        return [Self.algorithm, now.amazonDate, scope(at: now), hash].joined(separator: "\n")
    }

    /// A key for one day, region and service.
    func signingKey(at now: Moment) -> [UInt8] {
        [Self.day(now), region, service, "aws4_request"].reduce(Array("AWS4\(secretAccessKey)".utf8)) { key, part in
            SHA256.authenticationCode(part.utf8, key: key)
        }
    }

    private static func signedHeaders(_ request: Request) -> String {
        request.headers.map(\.name).sorted().joined(separator: ";")
    }

    private func scope(at now: Moment) -> String { "\(Self.day(now))/\(region)/\(service)/aws4_request" }

    private static func day(_ now: Moment) -> String { String(now.amazonDate.prefix(8)) }
}
