// Generated from finances-api-model/finances_2024-06-19.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `finances-api-model/finances_2024-06-19.json`.
    public enum FinancesV20240619 {
        /// `GET /finances/2024-06-19/transactions`
        public static let listTransactions = OperationDescriptor(
            api: "FinancesV20240619", operationID: "listTransactions", method: .get,
            path: "/finances/2024-06-19/transactions",
            parameters: [
                OperationParameter("postedAfter", .query, .dateTime),
                OperationParameter("postedBefore", .query, .dateTime),
                OperationParameter("marketplaceId", .query, .string),
                OperationParameter("transactionStatus", .query, .string),
                OperationParameter("relatedIdentifierName", .query, .string),
                OperationParameter("relatedIdentifierValue", .query, .string),
                OperationParameter("nextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "ListTransactionsResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 10),
            pagination: Pagination(
                parameter: "nextToken",
                replyPath: ["payload", "nextToken"],
                itemsPath: ["payload", "transactions"]
            ),
            authorization: .seller,
            roles: ["Finance and Accounting"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /finances/2024-06-19/balances`
        public static let listBalances = OperationDescriptor(
            api: "FinancesV20240619", operationID: "listBalances", method: .get,
            path: "/finances/2024-06-19/balances",
            parameters: [
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: nil)),
                OperationParameter("balanceType", .query, .string),
                OperationParameter("accountType", .query, .string),
                OperationParameter("asOfDate", .query, .date),
                OperationParameter("nextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "ListBalancesResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 10),
            pagination: Pagination(parameter: "nextToken", replyPath: ["nextToken"], itemsPath: ["balances"]),
            authorization: .seller,
            roles: ["Finance and Accounting"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /finances/2024-06-19/summary`
        public static let listSummary = OperationDescriptor(
            api: "FinancesV20240619", operationID: "listSummary", method: .get,
            path: "/finances/2024-06-19/summary",
            parameters: [
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: nil)),
                OperationParameter("accountType", .query, .string),
                OperationParameter("relatedIdentifierName", .query, .string),
                OperationParameter("relatedIdentifierValue", .query, .string),
                OperationParameter("periodStart", .query, .date),
                OperationParameter("periodEnd", .query, .date),
                OperationParameter("nextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "SummaryResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 10),
            pagination: Pagination(parameter: "nextToken", replyPath: ["nextToken"], itemsPath: ["summaries"]),
            authorization: .seller,
            roles: ["Finance and Accounting"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [listBalances, listSummary, listTransactions]
    }
}
