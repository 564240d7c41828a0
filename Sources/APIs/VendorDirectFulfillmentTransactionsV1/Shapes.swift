// Generated from vendor-direct-fulfillment-transactions-api-model/vendorDirectFulfillmentTransactionsV1.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension VendorDirectFulfillmentTransactionsV1 {
    /// The model's `GetTransactionResponse`.
    public struct GetTransactionResponse: Sendable, Decodable {
        public var payload: TransactionStatus?
        public var errors: [Error]?

        public init(payload: TransactionStatus? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `TransactionStatus`.
    public struct TransactionStatus: Sendable, Decodable {
        public var transactionStatus: Transaction?

        public init(transactionStatus: Transaction? = nil) {
            self.transactionStatus = transactionStatus
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            transactionStatus = try json.optional("transactionStatus")
        }
    }

    /// The model's `Transaction`.
    public struct Transaction: Sendable, Decodable {
        public var transactionId: String?
        public var status: TransactionStatusValue?
        public var errors: [Error]?

        public init(transactionId: String? = nil, status: TransactionStatusValue? = nil, errors: [Error]? = nil) {
            self.transactionId = transactionId
            self.status = status
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            transactionId = try json.optional("transactionId")
            status = try json.optional("status")
            errors = try json.optional("errors")
        }
    }

    /// The model's `Transaction.status`.
    public struct TransactionStatusValue: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var failure: Self { Self(rawValue: "Failure") }
        public static var processing: Self { Self(rawValue: "Processing") }
        public static var success: Self { Self(rawValue: "Success") }
    }

    /// The model's `Error`.
    public struct Error: Sendable, Decodable {
        public var code: String?
        public var message: String?
        public var details: String?

        public init(code: String? = nil, message: String? = nil, details: String? = nil) {
            self.code = code
            self.message = message
            self.details = details
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            code = try json.optional("code")
            message = try json.optional("message")
            details = try json.optional("details")
        }
    }

    /// The model's `ErrorList`.
    public typealias ErrorList = [Error]
}
