import Foundation
package import SellingPartnerAPI

/// A queue, and where to ask for it.
package struct QueueAddress: Hashable, Sendable {
    /// The queue as the server names it: `https://sqs.eu-west-1.amazonaws.com/123456789012/acorn`.
    package let url: String
    /// Where requests go: scheme, host and port, without a slash at the end.
    package let endpoint: String
    /// What requests are signed for: `eu-west-1`.
    package let region: String

    /// Whether the server is Amazon's.
    package var isAmazon: Bool { Self.amazonRegion(of: Self.host(endpoint) ?? "") != nil }
    /// The queue's own name.
    package var name: String { url.split(separator: "/").last.map(String.init) ?? url }

    /// A queue.
    ///
    /// - Parameters:
    ///   - endpoint: A server that stands in for Amazon's; nil for the one that `url` names.
    ///   - region: What to sign for where no host of Amazon's tells it.
    /// Errors: `QueueAddressError`.
    package init(_ url: String, endpoint: String? = nil, region: String? = nil) throws(QueueAddressError) {
        guard let host = Self.host(url), url.split(separator: "/").count >= 3 else { throw .noURL(url) }
        // Amazon sends to standard queues only. Source: facts §11.
        guard !url.hasSuffix(".fifo") else { throw .fifo(url) }
        let place = endpoint ?? String(url[..<(url.range(of: host)?.upperBound ?? url.endIndex)])
        guard let server = Self.host(place), !place.contains("?") else { throw .noEndpoint(place) }
        guard place.hasPrefix("https://") || Self.amazonRegion(of: server) == nil else { throw .notSealed(place) }
        self.url = url
        self.endpoint = place.hasSuffix("/") ? String(place.dropLast()) : place
        self.region = Self.amazonRegion(of: server) ?? region ?? Self.amazonRegion(of: host) ?? "us-east-1"
    }

    /// Host and port of an address of http or https; nil for anything else, and where a user name stands in it.
    private static func host(_ address: String) -> String? {
        guard let match = address.wholeMatch(of: #/https?://([^/?#@\s]+)(/[^?#\s]*)?/#) else { return nil }
        return String(match.output.1)
    }

    /// What the header Host says.
    var host: String { (Self.host(endpoint) ?? "").lowercased() }
    /// The path that requests go to.
    var path: String {
        let rest = endpoint.dropFirst(endpoint.hasPrefix("https") ? 8 : 7)
        return (rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? "") + "/"
    }

    /// `sqs.eu-west-1.amazonaws.com`, in China `…amazonaws.com.cn`, and the older `eu-west-1.queue.amazonaws.com`.
    private static func amazonRegion(of host: String) -> String? {
        let host = host.lowercased()
        let form = #/(?:sqs(?:-fips)?\.([a-z0-9-]+)|([a-z0-9-]+)\.queue)\.amazonaws\.com(?:\.cn)?(?::443)?/#
        guard let match = host.wholeMatch(of: form) else { return nil }
        return (match.output.1 ?? match.output.2).map(String.init)
    }
}

/// Why an address cannot be that of a queue.
package enum QueueAddressError: Error, Hashable, CustomStringConvertible {
    case noURL(String)
    case noEndpoint(String)
    case fifo(String)
    case notSealed(String)
    case noARN(String)

    package var description: String {
        switch self {
        case .noURL(let text):
            "'\(text)' is no queue: give its URL, such as https://sqs.eu-west-1.amazonaws.com/123456789012/acorn"
        case .noEndpoint(let text): "'\(text)' is no endpoint: give one such as http://127.0.0.1:4566"
        case .fifo(let text):
            "'\(text)' is a FIFO queue, and Amazon sends notifications to standard queues only: make a standard one"
        case .notSealed(let text): "'\(text)' must be https: Amazon's queues are asked over https only"
        case .noARN(let text):
            "'\(text)' is no ARN of a queue: give one such as arn:aws:sqs:eu-west-1:123456789012:acorn"
        }
    }
}

/// The Amazon Resource Name of a queue: `arn:aws:sqs:us-east-2:444455556666:queue1`.
package struct QueueARN: Hashable, Sendable {
    package let text: String
    package let region: String
    package let account: String
    package let name: String

    /// Errors: `QueueAddressError`.
    package init(_ text: String) throws(QueueAddressError) {
        let form = #/arn:aws[a-z-]*:sqs:([a-z0-9-]+):(\d{12}):([A-Za-z0-9_.-]{1,80})/#
        guard let match = text.wholeMatch(of: form) else { throw .noARN(text) }
        guard !text.hasSuffix(".fifo") else { throw .fifo(text) }
        self.text = text
        (region, account, name) = (String(match.output.1), String(match.output.2), String(match.output.3))
    }
}

/// The keys that requests to queues are signed with.
package struct QueueCredentials: Hashable, Sendable {
    package let accessKeyID: String
    package let secretAccessKey: Secret
    /// Where the keys are temporary.
    package let sessionToken: Secret?

    package init(accessKeyID: String, secretAccessKey: Secret, sessionToken: Secret? = nil) {
        self.accessKeyID = accessKeyID
        self.secretAccessKey = secretAccessKey
        self.sessionToken = sessionToken
    }

    /// What stand-ins for SQS take when nobody set keys.
    package static let test = QueueCredentials(accessKeyID: "test", secretAccessKey: Secret("test"))
}
