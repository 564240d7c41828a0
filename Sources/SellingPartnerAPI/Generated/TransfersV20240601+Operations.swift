// Generated from finances-api-model/transfers_2024-06-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `finances-api-model/transfers_2024-06-01.json`.
    public enum TransfersV20240601 {
        /// `POST /finances/transfers/2024-06-01/payouts`
        public static let initiatePayout = OperationDescriptor(
            api: "TransfersV20240601", operationID: "initiatePayout", method: .post,
            path: "/finances/transfers/2024-06-01/payouts",
            parameters: [],
            body: OperationBody(shape: "InitiatePayoutRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "InitiatePayoutResponse",
                requiredKeys: ["payoutReferenceId"]
            ),
            usagePlan: UsagePlan(rate: 0.017, burst: 2),
            pagination: nil,
            authorization: .seller,
            roles: [
                "Finance and Accounting",
                "Account Information Service Provider",
                "Payment Initiation Service Provider",
            ],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /finances/transfers/2024-06-01/payouts`
        public static let listPayouts = OperationDescriptor(
            api: "TransfersV20240601", operationID: "listPayouts", method: .get,
            path: "/finances/transfers/2024-06-01/payouts",
            parameters: [
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: nil)),
                OperationParameter("createdAfter", .query, .dateTime),
                OperationParameter("createdBefore", .query, .dateTime),
                OperationParameter("payoutId", .query, .string),
                OperationParameter("accountType", .query, .string),
                OperationParameter("nextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "ListPayoutsResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 10),
            pagination: Pagination(parameter: "nextToken", replyPath: ["nextToken"], itemsPath: ["payouts"]),
            authorization: .seller,
            roles: [
                "Finance and Accounting",
                "Account Information Service Provider",
                "Payment Initiation Service Provider",
            ],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /finances/transfers/2024-06-01/paymentMethods`
        public static let getPaymentMethods = OperationDescriptor(
            api: "TransfersV20240601", operationID: "getPaymentMethods", method: .get,
            path: "/finances/transfers/2024-06-01/paymentMethods",
            parameters: [
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
                OperationParameter("paymentMethodTypes", .query, .array(.word(["BANK_ACCOUNT", "CARD", "SELLER_WALLET"]), style: .commaSeparated, countMax: nil)),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetPaymentMethodsResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: [
                "Finance and Accounting",
                "Account Information Service Provider",
                "Payment Initiation Service Provider",
            ],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /finances/transfers/2024-06-01/payouts/expected`
        public static let listExpectedPayouts = OperationDescriptor(
            api: "TransfersV20240601", operationID: "listExpectedPayouts", method: .get,
            path: "/finances/transfers/2024-06-01/payouts/expected",
            parameters: [
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: nil)),
                OperationParameter("accountType", .query, .string),
                OperationParameter("nextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "ListExpectedPayoutsResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 10),
            pagination: Pagination(parameter: "nextToken", replyPath: ["nextToken"], itemsPath: ["expectedPayouts"]),
            authorization: .seller,
            roles: [
                "Finance and Accounting",
                "Account Information Service Provider",
                "Payment Initiation Service Provider",
            ],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            getPaymentMethods,
            initiatePayout,
            listExpectedPayouts,
            listPayouts,
        ]
    }
}
