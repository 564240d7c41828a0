// Generated from seller-wallet-api-model/sellerWallet_2024-03-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension SellerWalletV20240301 {
    /// The model's `BankAccountListing`.
    public struct BankAccountListing: Sendable, Decodable {
        public var accounts: [BankAccount]?

        public init(accounts: [BankAccount]? = nil) {
            self.accounts = accounts
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            accounts = try json.optional("accounts")
        }
    }

    /// The model's `BankAccount`.
    public struct BankAccount: Sendable, Codable {
        public var accountId: String?
        public var accountHolderName: String?
        public var bankAccountNumberFormat: BankAccountNumberFormat?
        public var bankName: String?
        public var bankAccountOwnershipType: BankAccountOwnershipType?
        public var routingNumber: String?
        public var bankNumberFormat: BankNumberFormat?
        public var accountCountryCode: String?
        public var accountCurrency: String?
        public var bankAccountNumberTail: String?
        public var bankAccountHolderStatus: BankAccountHolderStatus?

        public init(
            bankAccountOwnershipType: BankAccountOwnershipType,
            accountCountryCode: String,
            accountCurrency: String,
            bankAccountNumberTail: String,
            accountId: String? = nil,
            accountHolderName: String? = nil,
            bankAccountNumberFormat: BankAccountNumberFormat? = nil,
            bankName: String? = nil,
            routingNumber: String? = nil,
            bankNumberFormat: BankNumberFormat? = nil,
            bankAccountHolderStatus: BankAccountHolderStatus? = nil
        ) {
            self.accountId = accountId
            self.accountHolderName = accountHolderName
            self.bankAccountNumberFormat = bankAccountNumberFormat
            self.bankName = bankName
            self.bankAccountOwnershipType = bankAccountOwnershipType
            self.routingNumber = routingNumber
            self.bankNumberFormat = bankNumberFormat
            self.accountCountryCode = accountCountryCode
            self.accountCurrency = accountCurrency
            self.bankAccountNumberTail = bankAccountNumberTail
            self.bankAccountHolderStatus = bankAccountHolderStatus
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            accountId = try json.optional("accountId")
            accountHolderName = try json.optional("accountHolderName")
            bankAccountNumberFormat = try json.optional("bankAccountNumberFormat")
            bankName = try json.optional("bankName")
            bankAccountOwnershipType = try json.optional("bankAccountOwnershipType")
            routingNumber = try json.optional("routingNumber")
            bankNumberFormat = try json.optional("bankNumberFormat")
            accountCountryCode = try json.optional("accountCountryCode")
            accountCurrency = try json.optional("accountCurrency")
            bankAccountNumberTail = try json.optional("bankAccountNumberTail")
            bankAccountHolderStatus = try json.optional("bankAccountHolderStatus")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("accountId", accountId)
            try json.set("accountHolderName", accountHolderName)
            try json.set("bankAccountNumberFormat", bankAccountNumberFormat)
            try json.set("bankName", bankName)
            try json.set("bankAccountOwnershipType", bankAccountOwnershipType)
            try json.set("routingNumber", routingNumber)
            try json.set("bankNumberFormat", bankNumberFormat)
            try json.set("accountCountryCode", accountCountryCode)
            try json.set("accountCurrency", accountCurrency)
            try json.set("bankAccountNumberTail", bankAccountNumberTail)
            try json.set("bankAccountHolderStatus", bankAccountHolderStatus)
        }
    }

    /// The model's `BankAccountNumberFormat`.
    public struct BankAccountNumberFormat: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var iban: Self { Self(rawValue: "IBAN") }
        public static var bban: Self { Self(rawValue: "BBAN") }
    }

    /// The model's `BankAccountOwnershipType`.
    public struct BankAccountOwnershipType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var thirdParty: Self { Self(rawValue: "THIRD_PARTY") }
        public static var self_: Self { Self(rawValue: "SELF") }
    }

    /// The model's `BankNumberFormat`.
    public struct BankNumberFormat: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var bic: Self { Self(rawValue: "BIC") }
        public static var basic: Self { Self(rawValue: "BASIC") }
    }

    /// The model's `BankAccountHolderStatus`.
    public struct BankAccountHolderStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var active: Self { Self(rawValue: "ACTIVE") }
        public static var inactive: Self { Self(rawValue: "INACTIVE") }
        public static var underReview: Self { Self(rawValue: "UNDER_REVIEW") }
        public static var verificationFailed: Self { Self(rawValue: "VERIFICATION_FAILED") }
    }

    /// The model's `BalanceListing`.
    public struct BalanceListing: Sendable, Decodable {
        public var balances: [Balance]?

        public init(balances: [Balance]? = nil) {
            self.balances = balances
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            balances = try json.optional("balances")
        }
    }

    /// The model's `Balance`.
    public struct Balance: Sendable, Decodable {
        public var accountId: String?
        public var balanceType: BalanceType?
        public var balanceAmount: ExactDecimal?
        public var balanceCurrency: String?
        public var lastUpdateDate: DateTime?

        public init(
            accountId: String? = nil,
            balanceAmount: ExactDecimal? = nil,
            balanceCurrency: String? = nil,
            lastUpdateDate: DateTime? = nil,
            balanceType: BalanceType? = nil
        ) {
            self.accountId = accountId
            self.balanceType = balanceType
            self.balanceAmount = balanceAmount
            self.balanceCurrency = balanceCurrency
            self.lastUpdateDate = lastUpdateDate
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            accountId = try json.optional("accountId")
            balanceType = try json.optional("balanceType")
            balanceAmount = try json.optional("balanceAmount")
            balanceCurrency = try json.optional("balanceCurrency")
            lastUpdateDate = try json.optional("lastUpdateDate")
        }
    }

    /// The model's `BalanceType`.
    public struct BalanceType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var available: Self { Self(rawValue: "AVAILABLE") }
        public static var lockedIn: Self { Self(rawValue: "LOCKED_IN") }
        public static var lockedOut: Self { Self(rawValue: "LOCKED_OUT") }
        public static var total: Self { Self(rawValue: "TOTAL") }
    }

    /// The model's `BigDecimal`.
    public typealias BigDecimal = ExactDecimal

    /// The model's `TransferRatePreview`.
    public struct TransferRatePreview: Sendable, Codable {
        public var baseAmount: Currency?
        public var fxRateDetails: FxRateDetails?
        public var transferAmount: Currency?
        public var fees: [Fee]?

        public init(baseAmount: Currency, fxRateDetails: FxRateDetails, transferAmount: Currency, fees: [Fee]) {
            self.baseAmount = baseAmount
            self.fxRateDetails = fxRateDetails
            self.transferAmount = transferAmount
            self.fees = fees
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            baseAmount = try json.optional("baseAmount")
            fxRateDetails = try json.optional("fxRateDetails")
            transferAmount = try json.optional("transferAmount")
            fees = try json.optional("fees")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("baseAmount", baseAmount)
            try json.set("fxRateDetails", fxRateDetails)
            try json.set("transferAmount", transferAmount)
            try json.set("fees", fees)
        }
    }

    /// The model's `Currency`.
    public struct Currency: Sendable, Codable {
        public var currencyCode: String?
        public var currencyAmount: ExactDecimal?

        public init(currencyCode: String? = nil, currencyAmount: ExactDecimal? = nil) {
            self.currencyCode = currencyCode
            self.currencyAmount = currencyAmount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            currencyCode = try json.optional("currencyCode")
            currencyAmount = try json.optional("currencyAmount")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("currencyCode", currencyCode)
            try json.set("currencyAmount", currencyAmount, asText: false)
        }
    }

    /// The model's `FxRateDetails`.
    public struct FxRateDetails: Sendable, Codable {
        public var fxRateId: String?
        public var baseRate: ExactDecimal?
        public var effectiveFxRate: ExactDecimal?
        public var rateDirection: RateDirection?

        public init(
            fxRateId: String,
            baseRate: ExactDecimal,
            effectiveFxRate: ExactDecimal,
            rateDirection: RateDirection
        ) {
            self.fxRateId = fxRateId
            self.baseRate = baseRate
            self.effectiveFxRate = effectiveFxRate
            self.rateDirection = rateDirection
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            fxRateId = try json.optional("fxRateId")
            baseRate = try json.optional("baseRate")
            effectiveFxRate = try json.optional("effectiveFxRate")
            rateDirection = try json.optional("rateDirection")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("fxRateId", fxRateId)
            try json.set("baseRate", baseRate, asText: false)
            try json.set("effectiveFxRate", effectiveFxRate, asText: false)
            try json.set("rateDirection", rateDirection)
        }
    }

    /// The model's `RateDirection`.
    public struct RateDirection: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var buy: Self { Self(rawValue: "BUY") }
        public static var sell: Self { Self(rawValue: "SELL") }
    }

    /// The model's `Fee`.
    public struct Fee: Sendable, Codable {
        public var feeId: String?
        public var feeType: FeeType?
        public var feeRateValue: String?
        public var feeAmount: Currency?

        public init(feeId: String, feeType: FeeType, feeRateValue: String, feeAmount: Currency) {
            self.feeId = feeId
            self.feeType = feeType
            self.feeRateValue = feeRateValue
            self.feeAmount = feeAmount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            feeId = try json.optional("feeId")
            feeType = try json.optional("feeType")
            feeRateValue = try json.optional("feeRateValue")
            feeAmount = try json.optional("feeAmount")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("feeId", feeId)
            try json.set("feeType", feeType)
            try json.set("feeRateValue", feeRateValue)
            try json.set("feeAmount", feeAmount)
        }
    }

    /// The model's `FeeType`.
    public struct FeeType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var miscellaneousFee: Self { Self(rawValue: "MISCELLANEOUS_FEE") }
        public static var tax: Self { Self(rawValue: "TAX") }
        public static var transactionFee: Self { Self(rawValue: "TRANSACTION_FEE") }
    }

    /// The model's `TransactionListing`.
    public struct TransactionListing: Sendable, Decodable {
        public var nextPageToken: String?
        public var transactions: [Transaction]?

        public init(transactions: [Transaction]? = nil, nextPageToken: String? = nil) {
            self.nextPageToken = nextPageToken
            self.transactions = transactions
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            nextPageToken = try json.optional("nextPageToken")
            transactions = try json.optional("transactions")
        }
    }

    /// The model's `Transaction`.
    public struct Transaction: Sendable, Decodable {
        public var accountId: String?
        public var transactionId: String?
        public var transactionType: TransactionType?
        public var transactionStatus: TransactionStatus?
        public var transactionRequestDate: DateTime?
        public var expectedCompletionDate: DateTime?
        public var transactionActualCompletionDate: DateTime?
        public var lastUpdateDate: DateTime?
        public var requesterName: String?
        public var transactionRequesterSource: String?
        public var transactionDescription: String?
        public var transactionSourceAccount: TransactionAccount?
        public var transactionDestinationAccount: TransactionAccount?
        public var transactionRequestAmount: Currency?
        public var transferRateDetails: TransferRatePreview?
        public var transactionFinalAmount: Currency?
        public var transactionFailureReason: String?

        public init(
            accountId: String? = nil,
            transactionId: String? = nil,
            transactionType: TransactionType? = nil,
            transactionStatus: TransactionStatus? = nil,
            transactionRequestDate: DateTime? = nil,
            lastUpdateDate: DateTime? = nil,
            transactionRequesterSource: String? = nil,
            transactionDescription: String? = nil,
            transactionDestinationAccount: TransactionAccount? = nil,
            transactionRequestAmount: Currency? = nil,
            transferRateDetails: TransferRatePreview? = nil,
            expectedCompletionDate: DateTime? = nil,
            transactionActualCompletionDate: DateTime? = nil,
            requesterName: String? = nil,
            transactionSourceAccount: TransactionAccount? = nil,
            transactionFinalAmount: Currency? = nil,
            transactionFailureReason: String? = nil
        ) {
            self.accountId = accountId
            self.transactionId = transactionId
            self.transactionType = transactionType
            self.transactionStatus = transactionStatus
            self.transactionRequestDate = transactionRequestDate
            self.expectedCompletionDate = expectedCompletionDate
            self.transactionActualCompletionDate = transactionActualCompletionDate
            self.lastUpdateDate = lastUpdateDate
            self.requesterName = requesterName
            self.transactionRequesterSource = transactionRequesterSource
            self.transactionDescription = transactionDescription
            self.transactionSourceAccount = transactionSourceAccount
            self.transactionDestinationAccount = transactionDestinationAccount
            self.transactionRequestAmount = transactionRequestAmount
            self.transferRateDetails = transferRateDetails
            self.transactionFinalAmount = transactionFinalAmount
            self.transactionFailureReason = transactionFailureReason
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            accountId = try json.optional("accountId")
            transactionId = try json.optional("transactionId")
            transactionType = try json.optional("transactionType")
            transactionStatus = try json.optional("transactionStatus")
            transactionRequestDate = try json.optional("transactionRequestDate")
            expectedCompletionDate = try json.optional("expectedCompletionDate")
            transactionActualCompletionDate = try json.optional("transactionActualCompletionDate")
            lastUpdateDate = try json.optional("lastUpdateDate")
            requesterName = try json.optional("requesterName")
            transactionRequesterSource = try json.optional("transactionRequesterSource")
            transactionDescription = try json.optional("transactionDescription")
            transactionSourceAccount = try json.optional("transactionSourceAccount")
            transactionDestinationAccount = try json.optional("transactionDestinationAccount")
            transactionRequestAmount = try json.optional("transactionRequestAmount")
            transferRateDetails = try json.optional("transferRateDetails")
            transactionFinalAmount = try json.optional("transactionFinalAmount")
            transactionFailureReason = try json.optional("transactionFailureReason")
        }
    }

    /// The model's `TransactionType`.
    public struct TransactionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var credit: Self { Self(rawValue: "CREDIT") }
        public static var debit: Self { Self(rawValue: "DEBIT") }
    }

    /// The model's `TransactionStatus`.
    public struct TransactionStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var expired: Self { Self(rawValue: "EXPIRED") }
        public static var failed: Self { Self(rawValue: "FAILED") }
        public static var failedCreditsApplied: Self { Self(rawValue: "FAILED_CREDITS_APPLIED") }
        public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
        public static var pendingUserApproval: Self { Self(rawValue: "PENDING_USER_APPROVAL") }
        public static var successful: Self { Self(rawValue: "SUCCESSFUL") }
    }

    /// The model's `TransactionAccount`.
    public struct TransactionAccount: Sendable, Codable {
        public var accountId: String?
        public var bankAccountHolderName: String?
        public var bankName: String?
        public var bankAccountNumberFormat: BankAccountNumberFormat?
        public var bankAccountNumberTail: String?
        public var bankAccountCountryCode: String?
        public var bankAccountCurrency: String?

        public init(
            bankName: String,
            bankAccountNumberFormat: BankAccountNumberFormat,
            bankAccountCurrency: String,
            accountId: String? = nil,
            bankAccountHolderName: String? = nil,
            bankAccountNumberTail: String? = nil,
            bankAccountCountryCode: String? = nil
        ) {
            self.accountId = accountId
            self.bankAccountHolderName = bankAccountHolderName
            self.bankName = bankName
            self.bankAccountNumberFormat = bankAccountNumberFormat
            self.bankAccountNumberTail = bankAccountNumberTail
            self.bankAccountCountryCode = bankAccountCountryCode
            self.bankAccountCurrency = bankAccountCurrency
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            accountId = try json.optional("accountId")
            bankAccountHolderName = try json.optional("bankAccountHolderName")
            bankName = try json.optional("bankName")
            bankAccountNumberFormat = try json.optional("bankAccountNumberFormat")
            bankAccountNumberTail = try json.optional("bankAccountNumberTail")
            bankAccountCountryCode = try json.optional("bankAccountCountryCode")
            bankAccountCurrency = try json.optional("bankAccountCurrency")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("accountId", accountId)
            try json.set("bankAccountHolderName", bankAccountHolderName)
            try json.set("bankName", bankName)
            try json.set("bankAccountNumberFormat", bankAccountNumberFormat)
            try json.set("bankAccountNumberTail", bankAccountNumberTail)
            try json.set("bankAccountCountryCode", bankAccountCountryCode)
            try json.set("bankAccountCurrency", bankAccountCurrency)
        }
    }

    /// The model's `TransactionInitiationRequest`.
    public struct TransactionInitiationRequest: Sendable, Encodable {
        public var sourceAccountId: String
        public var destinationAccountId: String?
        public var destinationTransactionInstrument: TransactionInstrumentDetails
        public var transactionDescription: String?
        public var customerPaymentReference: String?
        public var payeeContactInformation: PayeeContactInformation?
        public var sourceAmount: Currency
        public var transferRateDetails: TransferRatePreview?
        public var requestTime: DateTime

        public init(
            sourceAccountId: String,
            destinationTransactionInstrument: TransactionInstrumentDetails,
            sourceAmount: Currency,
            requestTime: DateTime,
            destinationAccountId: String? = nil,
            transactionDescription: String? = nil,
            customerPaymentReference: String? = nil,
            payeeContactInformation: PayeeContactInformation? = nil,
            transferRateDetails: TransferRatePreview? = nil
        ) {
            self.sourceAccountId = sourceAccountId
            self.destinationAccountId = destinationAccountId
            self.destinationTransactionInstrument = destinationTransactionInstrument
            self.transactionDescription = transactionDescription
            self.customerPaymentReference = customerPaymentReference
            self.payeeContactInformation = payeeContactInformation
            self.sourceAmount = sourceAmount
            self.transferRateDetails = transferRateDetails
            self.requestTime = requestTime
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("sourceAccountId", sourceAccountId)
            try json.set("destinationAccountId", destinationAccountId)
            try json.set("destinationTransactionInstrument", destinationTransactionInstrument)
            try json.set("transactionDescription", transactionDescription)
            try json.set("customerPaymentReference", customerPaymentReference)
            try json.set("payeeContactInformation", payeeContactInformation)
            try json.set("sourceAmount", sourceAmount)
            try json.set("transferRateDetails", transferRateDetails)
            try json.set("requestTime", requestTime)
        }
    }

    /// The model's `TransactionInstrumentDetails`.
    public struct TransactionInstrumentDetails: Sendable, Encodable {
        public var bankAccount: BankAccount
        public var bankAccountNumber: String
        public var accountHolderName: String

        public init(bankAccount: BankAccount, bankAccountNumber: String, accountHolderName: String) {
            self.bankAccount = bankAccount
            self.bankAccountNumber = bankAccountNumber
            self.accountHolderName = accountHolderName
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("bankAccount", bankAccount)
            try json.set("bankAccountNumber", bankAccountNumber)
            try json.set("accountHolderName", accountHolderName)
        }
    }

    /// The model's `PayeeContactInformation`.
    public struct PayeeContactInformation: Sendable, Encodable {
        public var payeeFirstName: String
        public var payeeMiddleName: String?
        public var payeeLastName: String
        public var addressLine1: String
        public var addressLine2: String?
        public var city: String
        public var state: String
        public var postalCode: String
        public var country: String?
        public var countryCode: String
        public var emailAddress: String
        public var phoneNumber: String
        public var payeeEntityType: PayeeEntityType

        public init(
            payeeFirstName: String,
            payeeLastName: String,
            addressLine1: String,
            city: String,
            state: String,
            postalCode: String,
            countryCode: String,
            emailAddress: String,
            phoneNumber: String,
            payeeEntityType: PayeeEntityType,
            payeeMiddleName: String? = nil,
            addressLine2: String? = nil,
            country: String? = nil
        ) {
            self.payeeFirstName = payeeFirstName
            self.payeeMiddleName = payeeMiddleName
            self.payeeLastName = payeeLastName
            self.addressLine1 = addressLine1
            self.addressLine2 = addressLine2
            self.city = city
            self.state = state
            self.postalCode = postalCode
            self.country = country
            self.countryCode = countryCode
            self.emailAddress = emailAddress
            self.phoneNumber = phoneNumber
            self.payeeEntityType = payeeEntityType
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("payeeFirstName", payeeFirstName)
            try json.set("payeeMiddleName", payeeMiddleName)
            try json.set("payeeLastName", payeeLastName)
            try json.set("addressLine1", addressLine1)
            try json.set("addressLine2", addressLine2)
            try json.set("city", city)
            try json.set("state", state)
            try json.set("postalCode", postalCode)
            try json.set("country", country)
            try json.set("countryCode", countryCode)
            try json.set("emailAddress", emailAddress)
            try json.set("phoneNumber", phoneNumber)
            try json.set("payeeEntityType", payeeEntityType)
        }
    }

    /// The model's `PayeeEntityType`.
    public struct PayeeEntityType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var individual: Self { Self(rawValue: "INDIVIDUAL") }
        public static var business: Self { Self(rawValue: "BUSINESS") }
        public static var taxAuthority: Self { Self(rawValue: "TAX_AUTHORITY") }
    }

    /// The model's `CreateTransactionResponse`.
    public struct CreateTransactionResponse: Sendable, Decodable {
        public var transaction: Transaction?
        public var callBackURL: String?

        public init(transaction: Transaction? = nil, callBackURL: String? = nil) {
            self.transaction = transaction
            self.callBackURL = callBackURL
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            transaction = try json.optional("transaction")
            callBackURL = try json.optional("callBackURL")
        }
    }

    /// The model's `TransferScheduleListing`.
    public struct TransferScheduleListing: Sendable, Decodable {
        public var nextPageToken: String?
        public var transferSchedules: [TransferSchedule]?

        public init(transferSchedules: [TransferSchedule]? = nil, nextPageToken: String? = nil) {
            self.nextPageToken = nextPageToken
            self.transferSchedules = transferSchedules
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            nextPageToken = try json.optional("nextPageToken")
            transferSchedules = try json.optional("transferSchedules")
        }
    }

    /// The model's `TransferSchedule`.
    public struct TransferSchedule: Sendable, Codable {
        public var transferScheduleId: String?
        public var transactionType: TransactionType?
        public var transactionSourceAccount: TransactionAccount?
        public var transactionDestinationAccount: TransactionAccount?
        public var transferScheduleStatus: TransferScheduleStatus?
        public var transferScheduleInformation: TransferScheduleInformation?
        public var paymentPreference: PaymentPreference?
        public var transferScheduleFailures: [TransferScheduleFailures]?

        public init(
            transferScheduleId: String,
            transactionType: TransactionType,
            transactionDestinationAccount: TransactionAccount,
            transferScheduleStatus: TransferScheduleStatus,
            transferScheduleInformation: TransferScheduleInformation,
            transferScheduleFailures: [TransferScheduleFailures],
            transactionSourceAccount: TransactionAccount? = nil,
            paymentPreference: PaymentPreference? = nil
        ) {
            self.transferScheduleId = transferScheduleId
            self.transactionType = transactionType
            self.transactionSourceAccount = transactionSourceAccount
            self.transactionDestinationAccount = transactionDestinationAccount
            self.transferScheduleStatus = transferScheduleStatus
            self.transferScheduleInformation = transferScheduleInformation
            self.paymentPreference = paymentPreference
            self.transferScheduleFailures = transferScheduleFailures
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            transferScheduleId = try json.optional("transferScheduleId")
            transactionType = try json.optional("transactionType")
            transactionSourceAccount = try json.optional("transactionSourceAccount")
            transactionDestinationAccount = try json.optional("transactionDestinationAccount")
            transferScheduleStatus = try json.optional("transferScheduleStatus")
            transferScheduleInformation = try json.optional("transferScheduleInformation")
            paymentPreference = try json.optional("paymentPreference")
            transferScheduleFailures = try json.optional("transferScheduleFailures")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("transferScheduleId", transferScheduleId)
            try json.set("transactionType", transactionType)
            try json.set("transactionSourceAccount", transactionSourceAccount)
            try json.set("transactionDestinationAccount", transactionDestinationAccount)
            try json.set("transferScheduleStatus", transferScheduleStatus)
            try json.set("transferScheduleInformation", transferScheduleInformation)
            try json.set("paymentPreference", paymentPreference)
            try json.set("transferScheduleFailures", transferScheduleFailures)
        }
    }

    /// The model's `TransferScheduleStatus`.
    public struct TransferScheduleStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var enabled: Self { Self(rawValue: "ENABLED") }
        public static var disabled: Self { Self(rawValue: "DISABLED") }
        public static var expired: Self { Self(rawValue: "EXPIRED") }
        public static var deleted: Self { Self(rawValue: "DELETED") }
    }

    /// The model's `TransferScheduleInformation`.
    public struct TransferScheduleInformation: Sendable, Codable {
        public var scheduleStartDate: DateTime?
        public var scheduleEndDate: DateTime?
        public var scheduleExpression: ScheduleExpression?
        public var scheduleType: ScheduleTransferType?

        public init(
            scheduleStartDate: DateTime? = nil,
            scheduleEndDate: DateTime? = nil,
            scheduleExpression: ScheduleExpression? = nil,
            scheduleType: ScheduleTransferType? = nil
        ) {
            self.scheduleStartDate = scheduleStartDate
            self.scheduleEndDate = scheduleEndDate
            self.scheduleExpression = scheduleExpression
            self.scheduleType = scheduleType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            scheduleStartDate = try json.optional("scheduleStartDate")
            scheduleEndDate = try json.optional("scheduleEndDate")
            scheduleExpression = try json.optional("scheduleExpression")
            scheduleType = try json.optional("scheduleType")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("scheduleStartDate", scheduleStartDate)
            try json.set("scheduleEndDate", scheduleEndDate)
            try json.set("scheduleExpression", scheduleExpression)
            try json.set("scheduleType", scheduleType)
        }
    }

    /// The model's `ScheduleExpression`.
    public struct ScheduleExpression: Sendable, Codable {
        public var scheduleExpressionType: ScheduleExpressionType?
        public var recurringFrequency: RecurringFrequency?

        public init(scheduleExpressionType: ScheduleExpressionType, recurringFrequency: RecurringFrequency? = nil) {
            self.scheduleExpressionType = scheduleExpressionType
            self.recurringFrequency = recurringFrequency
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            scheduleExpressionType = try json.optional("scheduleExpressionType")
            recurringFrequency = try json.optional("recurringFrequency")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("scheduleExpressionType", scheduleExpressionType)
            try json.set("recurringFrequency", recurringFrequency)
        }
    }

    /// The model's `ScheduleExpressionType`.
    public struct ScheduleExpressionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var recurring: Self { Self(rawValue: "RECURRING") }
        public static var oneTime: Self { Self(rawValue: "ONE_TIME") }
    }

    /// The model's `RecurringFrequency`.
    public struct RecurringFrequency: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var daily: Self { Self(rawValue: "DAILY") }
        public static var weekly: Self { Self(rawValue: "WEEKLY") }
        public static var biweekly: Self { Self(rawValue: "BIWEEKLY") }
        public static var monthly: Self { Self(rawValue: "MONTHLY") }
    }

    /// The model's `ScheduleTransferType`.
    public struct ScheduleTransferType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var timeBased: Self { Self(rawValue: "TIME_BASED") }
    }

    /// The model's `PaymentPreference`.
    public struct PaymentPreference: Sendable, Codable {
        public var paymentPreferencePaymentType: PaymentPreferencePaymentType?
        public var value: ExactDecimal?

        public init(paymentPreferencePaymentType: PaymentPreferencePaymentType, value: ExactDecimal) {
            self.paymentPreferencePaymentType = paymentPreferencePaymentType
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            paymentPreferencePaymentType = try json.optional("paymentPreferencePaymentType")
            value = try json.optional("value")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("paymentPreferencePaymentType", paymentPreferencePaymentType)
            try json.set("value", value, asText: false)
        }
    }

    /// The model's `PaymentPreferencePaymentType`.
    public struct PaymentPreferencePaymentType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var percentage: Self { Self(rawValue: "PERCENTAGE") }
        public static var amount: Self { Self(rawValue: "AMOUNT") }
    }

    /// The model's `TransferScheduleFailures`.
    public struct TransferScheduleFailures: Sendable, Codable {
        public var transferScheduleFailureDate: DateTime?
        public var transferScheduleFailureReason: String?

        public init(transferScheduleFailureDate: DateTime, transferScheduleFailureReason: String) {
            self.transferScheduleFailureDate = transferScheduleFailureDate
            self.transferScheduleFailureReason = transferScheduleFailureReason
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            transferScheduleFailureDate = try json.optional("transferScheduleFailureDate")
            transferScheduleFailureReason = try json.optional("transferScheduleFailureReason")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("transferScheduleFailureDate", transferScheduleFailureDate)
            try json.set("transferScheduleFailureReason", transferScheduleFailureReason)
        }
    }

    /// The model's `TransferScheduleRequest`.
    public struct TransferScheduleRequest: Sendable, Encodable {
        public var sourceAccountId: String
        public var sourceCurrencyCode: String
        public var destinationAccountId: String
        public var destinationTransactionInstrument: TransactionInstrumentDetails
        public var transactionType: TransactionType
        public var transferScheduleInformation: TransferScheduleInformation
        public var paymentPreference: PaymentPreference
        public var transferScheduleStatus: TransferScheduleStatus?

        public init(
            sourceAccountId: String,
            sourceCurrencyCode: String,
            destinationAccountId: String,
            destinationTransactionInstrument: TransactionInstrumentDetails,
            transactionType: TransactionType,
            transferScheduleInformation: TransferScheduleInformation,
            paymentPreference: PaymentPreference,
            transferScheduleStatus: TransferScheduleStatus? = nil
        ) {
            self.sourceAccountId = sourceAccountId
            self.sourceCurrencyCode = sourceCurrencyCode
            self.destinationAccountId = destinationAccountId
            self.destinationTransactionInstrument = destinationTransactionInstrument
            self.transactionType = transactionType
            self.transferScheduleInformation = transferScheduleInformation
            self.paymentPreference = paymentPreference
            self.transferScheduleStatus = transferScheduleStatus
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("sourceAccountId", sourceAccountId)
            try json.set("sourceCurrencyCode", sourceCurrencyCode)
            try json.set("destinationAccountId", destinationAccountId)
            try json.set("destinationTransactionInstrument", destinationTransactionInstrument)
            try json.set("transactionType", transactionType)
            try json.set("transferScheduleInformation", transferScheduleInformation)
            try json.set("paymentPreference", paymentPreference)
            try json.set("transferScheduleStatus", transferScheduleStatus)
        }
    }

    /// The model's `DeleteTransferSchedule`.
    public struct DeleteTransferSchedule: Sendable, Decodable {
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
}
