public import SellingPartnerAPI

/// Is told of every attempt that may have reached Amazon: for whoever counts calls, as Amazon's limits and fees do.
public protocol CallObserver: Sendable {
    /// Called once an attempt, after its reply was read or given up. It must be quick, and nothing it does can fail the
    /// call.
    func called(_ call: MadeCall) async
}

/// One attempt of a call, without anything of what it said.
public struct MadeCall: Sendable {
    public let operation: OperationDescriptor
    /// The HTTP status; nil when no reply came.
    public let status: Int?
    /// Bytes of the reply's body, as far as they were read.
    public let bytes: Int
    /// Whether it was not a proven success.
    public let hasFailed: Bool

    public init(operation: OperationDescriptor, status: Int?, bytes: Int, hasFailed: Bool) {
        self.operation = operation
        self.status = status
        self.bytes = bytes
        self.hasFailed = hasFailed
    }

    /// Whether Amazon refused it for too many calls.
    public var wasThrottled: Bool { status == 429 }
}
