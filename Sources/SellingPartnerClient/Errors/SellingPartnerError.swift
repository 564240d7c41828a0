public import Foundation

/// Why a call gave no value: what went wrong, what Amazon said, and what to do about it.
///
/// No description shows a token, a header, a body or personal data. Amazon's own sentences are in `errors`.
public struct SellingPartnerError: Error, Sendable {
    /// What went wrong, as far as code decides by it.
    public let code: Code
    /// The operation's id, `OrdersV0.getOrders`, or what else was being done: `LoginWithAmazon`, `Document`.
    public internal(set) var operation: String
    /// The HTTP status; nil when no reply came.
    public internal(set) var status: Int?
    /// Amazon's id of the request, for a support case.
    public internal(set) var requestID: String?
    /// Amazon's error list.
    public internal(set) var errors: [AmazonError]
    /// How many times the call was sent.
    public internal(set) var attempts: Int
    /// What exactly is wrong, in our words.
    public let detail: String
    /// When the call's turn would have been (`Code.waitTooLong`).
    public internal(set) var turn: Date?
    /// What lies beneath.
    public internal(set) var cause: (any Error)?

    public init(
        _ code: Code, operation: String = "", status: Int? = nil, requestID: String? = nil,
        errors: [AmazonError] = [], attempts: Int = 0, detail: String = "", turn: Date? = nil,
        cause: (any Error)? = nil
    ) {
        self.code = code
        self.operation = operation
        self.status = status
        self.requestID = requestID
        self.errors = errors
        self.attempts = attempts
        self.detail = detail
        self.turn = turn
        self.cause = cause
    }

    /// What to do about it.
    public var advice: String { Advice.text(for: code) }
}

extension SellingPartnerError: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable, LocalizedError
{
    public var description: String {
        var parts = [operation.isEmpty ? code.rawValue : "\(operation): \(code.rawValue)"]
        if let status { parts.append("HTTP \(status)") }
        parts += errors.prefix(3).map(\.description)
        if let requestID { parts.append("request \(Wording.word(requestID))") }
        if attempts > 1 { parts.append("\(attempts) attempts") }
        return parts.joined(separator: ", ") + ". " + (detail.isEmpty ? "" : detail + ". ") + advice
    }

    public var debugDescription: String {
        var text = description
        if !errors.isEmpty {
            text += " Amazon: " + errors.prefix(20).map(\.debugDescription).joined(separator: "; ") + "."
        }
        if let cause { text += " Cause: \(cause)." }
        return text
    }

    public var errorDescription: String? { description }

    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "code": code.rawValue, "operation": operation, "status": status as Any, "errors": errors,
                "attempts": attempts, "detail": detail, "advice": advice,
            ])
    }
}
