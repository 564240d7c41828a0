/// The facts about one operation, from Amazon's model and from the reviewed tables under `Models/metadata`.
public struct OperationDescriptor: Sendable, Hashable, Identifiable {
    /// An HTTP method that Amazon's models use.
    public enum Method: String, Sendable, Hashable, CaseIterable {
        case get = "GET"
        case put = "PUT"
        case post = "POST"
        case delete = "DELETE"
        case patch = "PATCH"
    }

    /// The API version, as the generated target is called: `OrdersV0`.
    public let api: String
    /// The model's `operationId`: `getOrders`. Unique within an API version only.
    public let operationID: String
    public let method: Method
    /// The path with its parameters in braces, base path included: `/orders/v0/orders/{orderId}`.
    public let path: String
    public let parameters: [OperationParameter]
    public let body: OperationBody?
    public let replies: OperationReplies
    public let usagePlan: UsagePlan
    /// Nil when the operation answers in one piece.
    public let pagination: Pagination?
    public let authorization: OperationAuthorization
    /// Any one of them gives access. Empty when none is needed, or when the type of report, feed or notification
    /// decides.
    public let roles: [Role]
    public let repetition: Repetition
    public let sandbox: SandboxSupport
    public let deprecation: Deprecation?

    public init(
        api: String, operationID: String, method: Method, path: String, parameters: [OperationParameter],
        body: OperationBody?, replies: OperationReplies, usagePlan: UsagePlan, pagination: Pagination?,
        authorization: OperationAuthorization, roles: [Role], repetition: Repetition, sandbox: SandboxSupport,
        deprecation: Deprecation?
    ) {
        self.api = api
        self.operationID = operationID
        self.method = method
        self.path = path
        self.parameters = parameters
        self.body = body
        self.replies = replies
        self.usagePlan = usagePlan
        self.pagination = pagination
        self.authorization = authorization
        self.roles = roles
        self.repetition = repetition
        self.sandbox = sandbox
        self.deprecation = deprecation
    }

    /// API and operation: `OrdersV0.getOrders`. Unique.
    public var id: String { "\(api).\(operationID)" }

    public static func == (one: OperationDescriptor, other: OperationDescriptor) -> Bool { one.id == other.id }

    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
