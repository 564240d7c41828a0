/// Why a message did not get into a queue.
struct QueueFailure: Error, Sendable, Hashable {
    /// The server's word for it (`QueueDoesNotExist`), or ours where no answer came (`ConnectionFailed`).
    let code: String
    let message: String
    /// Whether another try is of no use: the message itself was refused.
    var isFinal = false

    /// The refusals that are about the message, not about the queue or the way to it.
    ///
    /// Source: errors of `SendMessage` in the Amazon SQS API reference.
    private static let finalCodes: Set = ["InvalidMessageContents", "InvalidParameterValue", "MessageTooLong"]

    /// Letters of the server's text that are kept: it goes into lists that people read.
    private static let messageMax = 300

    init(code: String, message: String) {
        self.code = code
        self.message = String(message.prefix(Self.messageMax))
        isFinal = Self.finalCodes.contains(code)
    }

    /// What a server answered. `type` is `__type` of its body: `com.amazonaws.sqs#QueueDoesNotExist`.
    init(status: Int, type: String?, message: String?) {
        let code = type?.split(separator: "#").last.map(String.init) ?? "HTTP\(status)"
        self.init(code: code, message: message ?? "The endpoint answered with status \(status).")
    }
}
