// Generated from seller-wallet-api-model/sellerWallet_2024-03-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `seller-wallet-api-model/sellerWallet_2024-03-01.json`.
public enum SellerWalletV20240301 {}

extension SellerWalletV20240301 {
    /// `GET /finances/transfers/wallet/2024-03-01/accounts`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Account Information Service Provider.
    public struct ListAccounts: Operation {
        public typealias Reply = BankAccountListing

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.SellerWalletV20240301.listAccounts
        }

        public var marketplaceId: MarketplaceID

        public init(marketplaceId: MarketplaceID) {
            self.marketplaceId = marketplaceId
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceId", marketplaceId)
        }
    }

    /// `GET /finances/transfers/wallet/2024-03-01/accounts/{accountId}`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Account Information Service Provider.
    public struct GetAccount: Operation {
        public typealias Reply = BankAccount

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.SellerWalletV20240301.getAccount
        }

        public var accountId: String
        public var marketplaceId: MarketplaceID

        public init(accountId: String, marketplaceId: MarketplaceID) {
            self.accountId = accountId
            self.marketplaceId = marketplaceId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("accountId", accountId)
            request.setQuery("marketplaceId", marketplaceId)
        }
    }

    /// `GET /finances/transfers/wallet/2024-03-01/accounts/{accountId}/balance`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Account Information Service Provider.
    public struct ListAccountBalances: Operation {
        public typealias Reply = BalanceListing

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.SellerWalletV20240301.listAccountBalances
        }

        public var accountId: String
        public var marketplaceId: MarketplaceID

        public init(accountId: String, marketplaceId: MarketplaceID) {
            self.accountId = accountId
            self.marketplaceId = marketplaceId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("accountId", accountId)
            request.setQuery("marketplaceId", marketplaceId)
        }
    }

    /// `GET /finances/transfers/wallet/2024-03-01/transferPreview`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Account Information Service Provider.
    public struct GetTransferPreview: Operation {
        public typealias Reply = TransferRatePreview

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.SellerWalletV20240301.getTransferPreview
        }

        public var sourceCountryCode: String
        public var sourceCurrencyCode: String
        public var destinationCountryCode: String
        public var destinationCurrencyCode: String
        public var baseAmount: ExactDecimal
        public var marketplaceId: MarketplaceID

        public init(
            sourceCountryCode: String,
            sourceCurrencyCode: String,
            destinationCountryCode: String,
            destinationCurrencyCode: String,
            baseAmount: ExactDecimal,
            marketplaceId: MarketplaceID
        ) {
            self.sourceCountryCode = sourceCountryCode
            self.sourceCurrencyCode = sourceCurrencyCode
            self.destinationCountryCode = destinationCountryCode
            self.destinationCurrencyCode = destinationCurrencyCode
            self.baseAmount = baseAmount
            self.marketplaceId = marketplaceId
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("sourceCountryCode", sourceCountryCode)
            request.setQuery("sourceCurrencyCode", sourceCurrencyCode)
            request.setQuery("destinationCountryCode", destinationCountryCode)
            request.setQuery("destinationCurrencyCode", destinationCurrencyCode)
            request.setQuery("baseAmount", baseAmount)
            request.setQuery("marketplaceId", marketplaceId)
        }
    }

    /// `GET /finances/transfers/wallet/2024-03-01/transactions`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Account Information Service Provider.
    public struct ListAccountTransactions: PagedOperation {
        public typealias Reply = TransactionListing

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.SellerWalletV20240301.listAccountTransactions
        }

        public var accountId: String
        public var nextPageToken: String?
        public var marketplaceId: MarketplaceID

        public init(accountId: String, marketplaceId: MarketplaceID, nextPageToken: String? = nil) {
            self.accountId = accountId
            self.nextPageToken = nextPageToken
            self.marketplaceId = marketplaceId
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("accountId", accountId)
            request.setQuery("nextPageToken", nextPageToken)
            request.setQuery("marketplaceId", marketplaceId)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.nextPageToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.nextPageToken = token
            return page
        }
    }

    /// `POST /finances/transfers/wallet/2024-03-01/transactions`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Payment Initiation Service Provider.
    public struct CreateTransaction: Operation {
        public typealias Reply = CreateTransactionResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.SellerWalletV20240301.createTransaction
        }

        public var destAccountDigitalSignature: String
        public var amountDigitalSignature: String
        public var marketplaceId: MarketplaceID
        public var body: TransactionInitiationRequest

        public init(
            destAccountDigitalSignature: String,
            amountDigitalSignature: String,
            marketplaceId: MarketplaceID,
            body: TransactionInitiationRequest
        ) {
            self.destAccountDigitalSignature = destAccountDigitalSignature
            self.amountDigitalSignature = amountDigitalSignature
            self.marketplaceId = marketplaceId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setHeader("destAccountDigitalSignature", destAccountDigitalSignature)
            request.setHeader("amountDigitalSignature", amountDigitalSignature)
            request.setQuery("marketplaceId", marketplaceId)
            request.setBody(body)
        }
    }

    /// `GET /finances/transfers/wallet/2024-03-01/transactions/{transactionId}`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Account Information Service Provider.
    public struct GetTransaction: Operation {
        public typealias Reply = Transaction

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.SellerWalletV20240301.getTransaction
        }

        public var transactionId: String
        public var marketplaceId: MarketplaceID

        public init(transactionId: String, marketplaceId: MarketplaceID) {
            self.transactionId = transactionId
            self.marketplaceId = marketplaceId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("transactionId", transactionId)
            request.setQuery("marketplaceId", marketplaceId)
        }
    }

    /// `GET /finances/transfers/wallet/2024-03-01/transferSchedules`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Account Information Service Provider.
    public struct ListTransferSchedules: PagedOperation {
        public typealias Reply = TransferScheduleListing

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.SellerWalletV20240301.listTransferSchedules
        }

        public var accountId: String
        public var marketplaceId: MarketplaceID
        public var nextPageToken: String?

        public init(accountId: String, marketplaceId: MarketplaceID, nextPageToken: String? = nil) {
            self.accountId = accountId
            self.marketplaceId = marketplaceId
            self.nextPageToken = nextPageToken
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("accountId", accountId)
            request.setQuery("marketplaceId", marketplaceId)
            request.setQuery("nextPageToken", nextPageToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.nextPageToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.nextPageToken = token
            return page
        }
    }

    /// `POST /finances/transfers/wallet/2024-03-01/transferSchedules`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Payment Initiation Service Provider.
    public struct CreateTransferSchedule: Operation {
        public typealias Reply = TransferSchedule

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.SellerWalletV20240301.createTransferSchedule
        }

        public var destAccountDigitalSignature: String
        public var amountDigitalSignature: String
        public var marketplaceId: MarketplaceID
        public var body: TransferScheduleRequest

        public init(
            destAccountDigitalSignature: String,
            amountDigitalSignature: String,
            marketplaceId: MarketplaceID,
            body: TransferScheduleRequest
        ) {
            self.destAccountDigitalSignature = destAccountDigitalSignature
            self.amountDigitalSignature = amountDigitalSignature
            self.marketplaceId = marketplaceId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setHeader("destAccountDigitalSignature", destAccountDigitalSignature)
            request.setHeader("amountDigitalSignature", amountDigitalSignature)
            request.setQuery("marketplaceId", marketplaceId)
            request.setBody(body)
        }
    }

    /// `PUT /finances/transfers/wallet/2024-03-01/transferSchedules`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Payment Initiation Service Provider.
    public struct UpdateTransferSchedule: Operation {
        public typealias Reply = TransferSchedule

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.SellerWalletV20240301.updateTransferSchedule
        }

        public var destAccountDigitalSignature: String
        public var amountDigitalSignature: String
        public var marketplaceId: MarketplaceID
        public var body: TransferSchedule

        public init(
            destAccountDigitalSignature: String,
            amountDigitalSignature: String,
            marketplaceId: MarketplaceID,
            body: TransferSchedule
        ) {
            self.destAccountDigitalSignature = destAccountDigitalSignature
            self.amountDigitalSignature = amountDigitalSignature
            self.marketplaceId = marketplaceId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setHeader("destAccountDigitalSignature", destAccountDigitalSignature)
            request.setHeader("amountDigitalSignature", amountDigitalSignature)
            request.setQuery("marketplaceId", marketplaceId)
            request.setBody(body)
        }
    }

    /// `GET /finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Account Information Service Provider.
    public struct GetTransferSchedule: Operation {
        public typealias Reply = TransferSchedule

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.SellerWalletV20240301.getTransferSchedule
        }

        public var transferScheduleId: String
        public var marketplaceId: MarketplaceID

        public init(transferScheduleId: String, marketplaceId: MarketplaceID) {
            self.transferScheduleId = transferScheduleId
            self.marketplaceId = marketplaceId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("transferScheduleId", transferScheduleId)
            request.setQuery("marketplaceId", marketplaceId)
        }
    }

    /// `DELETE /finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Payment Initiation Service Provider.
    public struct DeleteScheduleTransaction: Operation {
        public typealias Reply = DeleteTransferSchedule

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.SellerWalletV20240301.deleteScheduleTransaction
        }

        public var transferScheduleId: String
        public var marketplaceId: MarketplaceID

        public init(transferScheduleId: String, marketplaceId: MarketplaceID) {
            self.transferScheduleId = transferScheduleId
            self.marketplaceId = marketplaceId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("transferScheduleId", transferScheduleId)
            request.setQuery("marketplaceId", marketplaceId)
        }
    }
}
