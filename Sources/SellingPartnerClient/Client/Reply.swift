public import Foundation
package import SellingPartnerAPI

/// A reply of success as it came: its bytes and what stood beside them.
///
/// Descriptions show its size only; the bytes may hold personal data.
public struct RawReply: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public let status: Int
    /// Amazon's id of the request, for a support case.
    public let requestID: String?
    /// Calls a second that Amazon says apply, where it says so (`x-amzn-RateLimit-Limit`).
    public let rateLimit: Double?
    /// The bytes of the body; empty for an operation without one.
    public let body: Data
    /// How many times the call was sent.
    public internal(set) var attempts: Int
    /// The body taken apart, where a client has proven it.
    package internal(set) var json: JSONText?

    /// A reply, for whoever stands in for a client in tests.
    public init(status: Int, requestID: String?, rateLimit: Double?, body: Data, attempts: Int = 1) {
        self.status = status
        self.requestID = requestID
        self.rateLimit = rateLimit
        self.body = body
        self.attempts = attempts
    }

    public var description: String { "reply \(status) of \(body.count) bytes" }

    public var debugDescription: String { description }

    public var customMirror: Mirror { Mirror(self, children: ["status": status, "bytes": body.count]) }
}

/// A reply of success with its value.
public struct Reply<Value: Sendable>: Sendable {
    public let value: Value
    /// The reply as it came: archive this before anything is made of the value.
    public let raw: RawReply

    public init(value: Value, raw: RawReply) {
        self.value = value
        self.raw = raw
    }

    public var status: Int { raw.status }
    public var requestID: String? { raw.requestID }
    public var rateLimit: Double? { raw.rateLimit }
}
