// Generated from finances-api-model/financesV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `finances-api-model/financesV0.json`.
    public enum FinancesV0 {
        /// `GET /finances/v0/financialEventGroups`
        public static let listFinancialEventGroups = OperationDescriptor(
            api: "FinancesV0", operationID: "listFinancialEventGroups", method: .get,
            path: "/finances/v0/financialEventGroups",
            parameters: [
                OperationParameter("MaxResultsPerPage", .query, .integer),
                OperationParameter("FinancialEventGroupStartedBefore", .query, .dateTime),
                OperationParameter("FinancialEventGroupStartedAfter", .query, .dateTime),
                OperationParameter("NextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ListFinancialEventGroupsResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 30),
            pagination: Pagination(
                parameter: "NextToken",
                replyPath: ["payload", "NextToken"],
                itemsPath: ["payload", "FinancialEventGroupList"]
            ),
            authorization: .seller,
            roles: ["Finance and Accounting"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /finances/v0/financialEventGroups/{eventGroupId}/financialEvents`
        public static let listFinancialEventsByGroupId = OperationDescriptor(
            api: "FinancesV0", operationID: "listFinancialEventsByGroupId", method: .get,
            path: "/finances/v0/financialEventGroups/{eventGroupId}/financialEvents",
            parameters: [
                OperationParameter("MaxResultsPerPage", .query, .integer),
                OperationParameter("PostedAfter", .query, .dateTime),
                OperationParameter("PostedBefore", .query, .dateTime),
                OperationParameter("eventGroupId", .path, .string, isRequired: true),
                OperationParameter("NextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ListFinancialEventsResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 30),
            pagination: Pagination(parameter: "NextToken", replyPath: ["payload", "NextToken"]),
            authorization: .seller,
            roles: ["Finance and Accounting"],
            repetition: .reads, sandbox: .fixed,
            deprecation: Deprecation(removal: "2027-08-27", replacement: "FinancesV20240619.listTransactions"))

        /// `GET /finances/v0/orders/{orderId}/financialEvents`
        public static let listFinancialEventsByOrderId = OperationDescriptor(
            api: "FinancesV0", operationID: "listFinancialEventsByOrderId", method: .get,
            path: "/finances/v0/orders/{orderId}/financialEvents",
            parameters: [
                OperationParameter("orderId", .path, .string, isRequired: true),
                OperationParameter("MaxResultsPerPage", .query, .integer),
                OperationParameter("NextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ListFinancialEventsResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 30),
            pagination: Pagination(parameter: "NextToken", replyPath: ["payload", "NextToken"]),
            authorization: .seller,
            roles: ["Finance and Accounting"],
            repetition: .reads, sandbox: .fixed,
            deprecation: Deprecation(removal: "2027-08-27", replacement: "FinancesV20240619.listTransactions"))

        /// `GET /finances/v0/financialEvents`
        public static let listFinancialEvents = OperationDescriptor(
            api: "FinancesV0", operationID: "listFinancialEvents", method: .get,
            path: "/finances/v0/financialEvents",
            parameters: [
                OperationParameter("MaxResultsPerPage", .query, .integer),
                OperationParameter("PostedAfter", .query, .dateTime),
                OperationParameter("PostedBefore", .query, .dateTime),
                OperationParameter("NextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ListFinancialEventsResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 30),
            pagination: Pagination(parameter: "NextToken", replyPath: ["payload", "NextToken"]),
            authorization: .seller,
            roles: ["Finance and Accounting"],
            repetition: .reads, sandbox: .fixed,
            deprecation: Deprecation(removal: "2027-08-27", replacement: "FinancesV20240619.listTransactions"))

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            listFinancialEventGroups,
            listFinancialEvents,
            listFinancialEventsByGroupId,
            listFinancialEventsByOrderId,
        ]
    }
}
