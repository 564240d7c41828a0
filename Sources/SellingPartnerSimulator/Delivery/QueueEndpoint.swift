package import SellingPartnerAPI

/// Where the queues of every ARN are, and the keys that requests to it are signed with: any server that speaks SQS.
package struct QueueEndpoint: Sendable {
    /// Scheme, host and, where it is not the scheme's own, the port: `http://127.0.0.1:5000`.
    package let address: String
    /// What the header Host says.
    let host: String
    /// What follows the host, with a slash before it: `/`.
    let path: String
    let accessKeyID: String
    let secretAccessKey: Secret

    /// What stand-ins for SQS take when nobody set keys.
    package static let testKey = "test"

    /// An endpoint; nil for an address that is not one of http or https, or that has a query.
    package init?(
        _ address: String, accessKeyID: String = testKey, secretAccessKey: Secret = Secret(testKey)
    ) {
        guard let match = address.wholeMatch(of: #/(https?)://([^/?#@\s]+)(/[^?#\s]*)?/#) else { return nil }
        let trimmed = (match.output.3 ?? "").trimmingSuffix("/")
        host = String(match.output.2).lowercased()
        path = trimmed + "/"
        self.address = "\(match.output.1)://\(host)\(trimmed)"
        self.accessKeyID = accessKeyID
        self.secretAccessKey = secretAccessKey
    }
}

extension StringProtocol {
    fileprivate func trimmingSuffix(_ letter: Character) -> String {
        var text = String(self)
        while text.last == letter { text.removeLast() }
        return text
    }
}

/// The Amazon Resource Name of a queue: `arn:aws:sqs:us-east-2:444455556666:queue1`.
struct QueueARN: Sendable, Hashable {
    let text: String
    let region: String
    let account: String
    let name: String

    init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, parts[2] == "sqs", parts[3...].allSatisfy({ !$0.isEmpty }) else { return nil }
        self.text = text
        (region, account, name) = (parts[3], parts[4], parts[5])
    }
}
