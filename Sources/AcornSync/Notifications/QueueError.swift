/// Why a queue could not be asked. It never holds a key or a message.
package struct QueueError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The server's word for it (`QueueDoesNotExist`), or ours where no answer came (`ConnectionFailed`).
    package let code: String
    package let message: String

    /// Letters of the server's text that are kept: people read it.
    private static let messageMax = 300

    package init(code: String, message: String) {
        self.code = code
        self.message = String(message.prefix(Self.messageMax))
    }

    /// What a server answered. `type` is `__type` of its body: `com.amazonaws.sqs#QueueDoesNotExist`.
    init(status: Int, type: String?, message: String?) {
        let code = type?.split(separator: "#").last.map(String.init) ?? "HTTP\(status)"
        self.init(code: code, message: message ?? "The server answered with status \(status).")
    }

    /// What to do about it; nil where waiting is all.
    package var advice: String? {
        switch code {
        case "QueueDoesNotExist", "AWS.SimpleQueueService.NonExistentQueue":
            "Check the queue's URL and its region."
        case "AccessDenied", "AccessDeniedException", "InvalidClientTokenId", "UnrecognizedClientException",
            "SignatureDoesNotMatch", "InvalidSignatureException", "MissingAuthenticationToken",
            "IncompleteSignature", "InvalidSecurity":
            "Check the keys, and that they may sqs:ReceiveMessage, sqs:DeleteMessage and sqs:GetQueueAttributes."
        case "ExpiredToken", "ExpiredTokenException": "The temporary keys have ended: give new ones."
        case "RequestExpired", "RequestTimeTooSkewed": "Set this machine's clock."
        case "KmsAccessDenied", "KMS.AccessDeniedException": "The keys may not kms:Decrypt with the queue's key."
        default: nil
        }
    }

    package var description: String { ["\(code): \(message)", advice].compactMap(\.self).joined(separator: " ") }
}
