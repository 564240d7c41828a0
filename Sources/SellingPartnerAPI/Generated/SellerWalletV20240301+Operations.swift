// Generated from seller-wallet-api-model/sellerWallet_2024-03-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `seller-wallet-api-model/sellerWallet_2024-03-01.json`.
    public enum SellerWalletV20240301 {
        /// `GET /finances/transfers/wallet/2024-03-01/accounts`
        public static let listAccounts = OperationDescriptor(
            api: "SellerWalletV20240301", operationID: "listAccounts", method: .get,
            path: "/finances/transfers/wallet/2024-03-01/accounts",
            parameters: [OperationParameter("marketplaceId", .query, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "BankAccountListing", requiredKeys: ["accounts"]),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Account Information Service Provider"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /finances/transfers/wallet/2024-03-01/accounts/{accountId}`
        public static let getAccount = OperationDescriptor(
            api: "SellerWalletV20240301", operationID: "getAccount", method: .get,
            path: "/finances/transfers/wallet/2024-03-01/accounts/{accountId}",
            parameters: [
                OperationParameter("accountId", .path, .string, isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "BankAccount",
                requiredKeys: ["bankAccountOwnershipType", "accountCountryCode", "accountCurrency", "bankAccountNumberTail"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Account Information Service Provider"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /finances/transfers/wallet/2024-03-01/accounts/{accountId}/balance`
        public static let listAccountBalances = OperationDescriptor(
            api: "SellerWalletV20240301", operationID: "listAccountBalances", method: .get,
            path: "/finances/transfers/wallet/2024-03-01/accounts/{accountId}/balance",
            parameters: [
                OperationParameter("accountId", .path, .string, isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "BalanceListing"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Account Information Service Provider"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /finances/transfers/wallet/2024-03-01/transferPreview`
        public static let getTransferPreview = OperationDescriptor(
            api: "SellerWalletV20240301", operationID: "getTransferPreview", method: .get,
            path: "/finances/transfers/wallet/2024-03-01/transferPreview",
            parameters: [
                OperationParameter("sourceCountryCode", .query, .string, isRequired: true),
                OperationParameter("sourceCurrencyCode", .query, .string, isRequired: true),
                OperationParameter("destinationCountryCode", .query, .string, isRequired: true),
                OperationParameter("destinationCurrencyCode", .query, .string, isRequired: true),
                OperationParameter("baseAmount", .query, .number, isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "TransferRatePreview",
                requiredKeys: ["baseAmount", "fxRateDetails", "transferAmount", "fees"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Account Information Service Provider"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /finances/transfers/wallet/2024-03-01/transactions`
        public static let listAccountTransactions = OperationDescriptor(
            api: "SellerWalletV20240301", operationID: "listAccountTransactions", method: .get,
            path: "/finances/transfers/wallet/2024-03-01/transactions",
            parameters: [
                OperationParameter("accountId", .query, .string, isRequired: true),
                OperationParameter("nextPageToken", .query, .string),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "TransactionListing", requiredKeys: ["transactions"]),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: Pagination(
                parameter: "nextPageToken",
                replyPath: ["nextPageToken"],
                itemsPath: ["transactions"]
            ),
            authorization: .seller,
            roles: ["Account Information Service Provider"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /finances/transfers/wallet/2024-03-01/transactions`
        public static let createTransaction = OperationDescriptor(
            api: "SellerWalletV20240301", operationID: "createTransaction", method: .post,
            path: "/finances/transfers/wallet/2024-03-01/transactions",
            parameters: [
                OperationParameter("destAccountDigitalSignature", .header, .string, isRequired: true),
                OperationParameter("amountDigitalSignature", .header, .string, isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
            ],
            body: OperationBody(shape: "TransactionInitiationRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "CreateTransactionResponse",
                requiredKeys: ["transaction", "callBackURL"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Payment Initiation Service Provider"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /finances/transfers/wallet/2024-03-01/transactions/{transactionId}`
        public static let getTransaction = OperationDescriptor(
            api: "SellerWalletV20240301", operationID: "getTransaction", method: .get,
            path: "/finances/transfers/wallet/2024-03-01/transactions/{transactionId}",
            parameters: [
                OperationParameter("transactionId", .path, .string, isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "Transaction",
                requiredKeys: ["accountId", "transactionId", "transactionType", "transactionStatus", "transactionRequestDate", "lastUpdateDate", "transactionRequesterSource", "transactionDescription", "transactionDestinationAccount", "transactionRequestAmount", "transferRateDetails"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Account Information Service Provider"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /finances/transfers/wallet/2024-03-01/transferSchedules`
        public static let listTransferSchedules = OperationDescriptor(
            api: "SellerWalletV20240301", operationID: "listTransferSchedules", method: .get,
            path: "/finances/transfers/wallet/2024-03-01/transferSchedules",
            parameters: [
                OperationParameter("accountId", .query, .string, isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
                OperationParameter("nextPageToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "TransferScheduleListing",
                requiredKeys: ["transferSchedules"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: Pagination(
                parameter: "nextPageToken",
                replyPath: ["nextPageToken"],
                itemsPath: ["transferSchedules"]
            ),
            authorization: .seller,
            roles: ["Account Information Service Provider"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /finances/transfers/wallet/2024-03-01/transferSchedules`
        public static let createTransferSchedule = OperationDescriptor(
            api: "SellerWalletV20240301", operationID: "createTransferSchedule", method: .post,
            path: "/finances/transfers/wallet/2024-03-01/transferSchedules",
            parameters: [
                OperationParameter("destAccountDigitalSignature", .header, .string, isRequired: true),
                OperationParameter("amountDigitalSignature", .header, .string, isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
            ],
            body: OperationBody(shape: "TransferScheduleRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "TransferSchedule",
                requiredKeys: ["transferScheduleId", "transactionType", "transactionDestinationAccount", "transferScheduleStatus", "transferScheduleInformation", "transferScheduleFailures"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Payment Initiation Service Provider"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `PUT /finances/transfers/wallet/2024-03-01/transferSchedules`
        public static let updateTransferSchedule = OperationDescriptor(
            api: "SellerWalletV20240301", operationID: "updateTransferSchedule", method: .put,
            path: "/finances/transfers/wallet/2024-03-01/transferSchedules",
            parameters: [
                OperationParameter("destAccountDigitalSignature", .header, .string, isRequired: true),
                OperationParameter("amountDigitalSignature", .header, .string, isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
            ],
            body: OperationBody(shape: "TransferSchedule", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "TransferSchedule",
                requiredKeys: ["transferScheduleId", "transactionType", "transactionDestinationAccount", "transferScheduleStatus", "transferScheduleInformation", "transferScheduleFailures"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Payment Initiation Service Provider"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `GET /finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}`
        public static let getTransferSchedule = OperationDescriptor(
            api: "SellerWalletV20240301", operationID: "getTransferSchedule", method: .get,
            path: "/finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}",
            parameters: [
                OperationParameter("transferScheduleId", .path, .string, isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "TransferSchedule",
                requiredKeys: ["transferScheduleId", "transactionType", "transactionDestinationAccount", "transferScheduleStatus", "transferScheduleInformation", "transferScheduleFailures"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Account Information Service Provider"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `DELETE /finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}`
        public static let deleteScheduleTransaction = OperationDescriptor(
            api: "SellerWalletV20240301", operationID: "deleteScheduleTransaction", method: .delete,
            path: "/finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}",
            parameters: [
                OperationParameter("transferScheduleId", .path, .string, isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "DeleteTransferSchedule",
                requiredKeys: ["code", "message"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Payment Initiation Service Provider"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            createTransaction,
            createTransferSchedule,
            deleteScheduleTransaction,
            getAccount,
            getTransaction,
            getTransferPreview,
            getTransferSchedule,
            listAccountBalances,
            listAccountTransactions,
            listAccounts,
            listTransferSchedules,
            updateTransferSchedule,
        ]
    }
}
