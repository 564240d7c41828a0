import SellingPartnerAPI

/// How long to wait before a second try: exponential, from which the caller draws by chance ("full jitter").
enum RetryPause {
    /// The longest pause after so many attempts; multiply by a number between 0 and 1.
    static func span(attempt: Int, first: Duration, max longest: Duration) -> Duration {
        let doublings = min(max(0, attempt - 1), 20)
        return min(longest, first * Double(1 << doublings))
    }
}

/// Whether a call may be sent again.
enum RetryDecision {
    /// The same call, for the same error, after its nth attempt.
    ///
    /// Source of what is safe: `OperationDescriptor.repetition`. A refusal for too many calls (429) was not begun.
    static func allows(_ error: SellingPartnerError, of written: WrittenRequest, attempt: Int) -> Bool {
        switch error.code {
        case .throttled, .notConnected: return true
        case .serviceUnavailable, .connectionLost, .timedOut, .cutReply, .emptyReply, .htmlReply:
            return isRepeatable(written)
        case .serverError:
            return error.status == 500 && isRepeatable(written)
        case .errorsWithoutPayload:
            return error.errors.contains(where: isAmazonSide) && isRepeatable(written)
        case .wrongContentType, .malformedReply, .mistypedReply, .missingKeys:
            // Once more: what is not an accident comes again.
            return attempt < 2 && isRepeatable(written)
        default: return false
        }
    }

    private static func isRepeatable(_ written: WrittenRequest) -> Bool {
        switch written.descriptor.repetition {
        case .reads, .idempotent: true
        case .idempotentByKey: written.carriesIdempotencyKey
        case .unsafe: false
        }
    }

    /// Source: facts §5.
    private static func isAmazonSide(_ error: AmazonError) -> Bool {
        ["InternalFailure", "InternalError", "InternalServerError", "RequestTimedOut", "ServiceUnavailable"]
            .contains(error.code)
    }
}
