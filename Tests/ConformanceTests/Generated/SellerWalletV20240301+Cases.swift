// Generated from seller-wallet-api-model/sellerWallet_2024-03-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import SellerWalletV20240301
import SellingPartnerAPI

enum SellerWalletV20240301Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(SellerWalletV20240301.ListAccounts.self),
            OperationCase(SellerWalletV20240301.GetAccount.self),
            OperationCase(SellerWalletV20240301.ListAccountBalances.self),
            OperationCase(SellerWalletV20240301.GetTransferPreview.self),
            OperationCase(SellerWalletV20240301.ListAccountTransactions.self),
            OperationCase(SellerWalletV20240301.CreateTransaction.self),
            OperationCase(SellerWalletV20240301.GetTransaction.self),
            OperationCase(SellerWalletV20240301.ListTransferSchedules.self),
            OperationCase(SellerWalletV20240301.CreateTransferSchedule.self),
            OperationCase(SellerWalletV20240301.UpdateTransferSchedule.self),
            OperationCase(SellerWalletV20240301.GetTransferSchedule.self),
            OperationCase(SellerWalletV20240301.DeleteScheduleTransaction.self),
        ]
    }
}

extension SellerWalletV20240301.ListAccounts: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(marketplaceId: try json.required("marketplaceId"))
    }
}

extension SellerWalletV20240301.GetAccount: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(accountId: try json.required("accountId"), marketplaceId: try json.required("marketplaceId"))
    }
}

extension SellerWalletV20240301.ListAccountBalances: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(accountId: try json.required("accountId"), marketplaceId: try json.required("marketplaceId"))
    }
}

extension SellerWalletV20240301.GetTransferPreview: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            sourceCountryCode: try json.required("sourceCountryCode"),
            sourceCurrencyCode: try json.required("sourceCurrencyCode"),
            destinationCountryCode: try json.required("destinationCountryCode"),
            destinationCurrencyCode: try json.required("destinationCurrencyCode"),
            baseAmount: try json.required("baseAmount"),
            marketplaceId: try json.required("marketplaceId")
        )
    }
}

extension SellerWalletV20240301.ListAccountTransactions: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            accountId: try json.required("accountId"),
            marketplaceId: try json.required("marketplaceId"),
            nextPageToken: try json.optional("nextPageToken")
        )
    }
}

extension SellerWalletV20240301.CreateTransaction: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            destAccountDigitalSignature: try json.required("destAccountDigitalSignature"),
            amountDigitalSignature: try json.required("amountDigitalSignature"),
            marketplaceId: try json.required("marketplaceId"),
            body: try json.requiredBody("body")
        )
    }
}

extension SellerWalletV20240301.GetTransaction: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(transactionId: try json.required("transactionId"), marketplaceId: try json.required("marketplaceId"))
    }
}

extension SellerWalletV20240301.ListTransferSchedules: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            accountId: try json.required("accountId"),
            marketplaceId: try json.required("marketplaceId"),
            nextPageToken: try json.optional("nextPageToken")
        )
    }
}

extension SellerWalletV20240301.CreateTransferSchedule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            destAccountDigitalSignature: try json.required("destAccountDigitalSignature"),
            amountDigitalSignature: try json.required("amountDigitalSignature"),
            marketplaceId: try json.required("marketplaceId"),
            body: try json.requiredBody("body")
        )
    }
}

extension SellerWalletV20240301.UpdateTransferSchedule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            destAccountDigitalSignature: try json.required("destAccountDigitalSignature"),
            amountDigitalSignature: try json.required("amountDigitalSignature"),
            marketplaceId: try json.required("marketplaceId"),
            body: try json.requiredBody("body")
        )
    }
}

extension SellerWalletV20240301.GetTransferSchedule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            transferScheduleId: try json.required("transferScheduleId"),
            marketplaceId: try json.required("marketplaceId")
        )
    }
}

extension SellerWalletV20240301.DeleteScheduleTransaction: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            transferScheduleId: try json.required("transferScheduleId"),
            marketplaceId: try json.required("marketplaceId")
        )
    }
}

extension SellerWalletV20240301.BankAccount: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            bankAccountOwnershipType: try json.required("bankAccountOwnershipType"),
            accountCountryCode: try json.required("accountCountryCode"),
            accountCurrency: try json.required("accountCurrency"),
            bankAccountNumberTail: try json.required("bankAccountNumberTail"),
            accountId: try json.optional("accountId"),
            accountHolderName: try json.optional("accountHolderName"),
            bankAccountNumberFormat: try json.optional("bankAccountNumberFormat"),
            bankName: try json.optional("bankName"),
            routingNumber: try json.optional("routingNumber"),
            bankNumberFormat: try json.optional("bankNumberFormat"),
            bankAccountHolderStatus: try json.optional("bankAccountHolderStatus")
        )
    }
}

extension SellerWalletV20240301.BankAccountNumberFormat: CaseReadable {}

extension SellerWalletV20240301.BankAccountOwnershipType: CaseReadable {}

extension SellerWalletV20240301.BankNumberFormat: CaseReadable {}

extension SellerWalletV20240301.BankAccountHolderStatus: CaseReadable {}

extension SellerWalletV20240301.TransferRatePreview: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            baseAmount: try json.required("baseAmount"),
            fxRateDetails: try json.required("fxRateDetails"),
            transferAmount: try json.required("transferAmount"),
            fees: try json.required("fees")
        )
    }
}

extension SellerWalletV20240301.Currency: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(currencyCode: try json.optional("currencyCode"), currencyAmount: try json.optional("currencyAmount"))
    }
}

extension SellerWalletV20240301.FxRateDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            fxRateId: try json.required("fxRateId"),
            baseRate: try json.required("baseRate"),
            effectiveFxRate: try json.required("effectiveFxRate"),
            rateDirection: try json.required("rateDirection")
        )
    }
}

extension SellerWalletV20240301.RateDirection: CaseReadable {}

extension SellerWalletV20240301.Fee: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            feeId: try json.required("feeId"),
            feeType: try json.required("feeType"),
            feeRateValue: try json.required("feeRateValue"),
            feeAmount: try json.required("feeAmount")
        )
    }
}

extension SellerWalletV20240301.FeeType: CaseReadable {}

extension SellerWalletV20240301.TransactionType: CaseReadable {}

extension SellerWalletV20240301.TransactionAccount: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            bankName: try json.required("bankName"),
            bankAccountNumberFormat: try json.required("bankAccountNumberFormat"),
            bankAccountCurrency: try json.required("bankAccountCurrency"),
            accountId: try json.optional("accountId"),
            bankAccountHolderName: try json.optional("bankAccountHolderName"),
            bankAccountNumberTail: try json.optional("bankAccountNumberTail"),
            bankAccountCountryCode: try json.optional("bankAccountCountryCode")
        )
    }
}

extension SellerWalletV20240301.TransactionInitiationRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            sourceAccountId: try json.required("sourceAccountId"),
            destinationTransactionInstrument: try json.required("destinationTransactionInstrument"),
            sourceAmount: try json.required("sourceAmount"),
            requestTime: try json.required("requestTime"),
            destinationAccountId: try json.optional("destinationAccountId"),
            transactionDescription: try json.optional("transactionDescription"),
            customerPaymentReference: try json.optional("customerPaymentReference"),
            payeeContactInformation: try json.optional("payeeContactInformation"),
            transferRateDetails: try json.optional("transferRateDetails")
        )
    }
}

extension SellerWalletV20240301.TransactionInstrumentDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            bankAccount: try json.required("bankAccount"),
            bankAccountNumber: try json.required("bankAccountNumber"),
            accountHolderName: try json.required("accountHolderName")
        )
    }
}

extension SellerWalletV20240301.PayeeContactInformation: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            payeeFirstName: try json.required("payeeFirstName"),
            payeeLastName: try json.required("payeeLastName"),
            addressLine1: try json.required("addressLine1"),
            city: try json.required("city"),
            state: try json.required("state"),
            postalCode: try json.required("postalCode"),
            countryCode: try json.required("countryCode"),
            emailAddress: try json.required("emailAddress"),
            phoneNumber: try json.required("phoneNumber"),
            payeeEntityType: try json.required("payeeEntityType"),
            payeeMiddleName: try json.optional("payeeMiddleName"),
            addressLine2: try json.optional("addressLine2"),
            country: try json.optional("country")
        )
    }
}

extension SellerWalletV20240301.PayeeEntityType: CaseReadable {}

extension SellerWalletV20240301.TransferSchedule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            transferScheduleId: try json.required("transferScheduleId"),
            transactionType: try json.required("transactionType"),
            transactionDestinationAccount: try json.required("transactionDestinationAccount"),
            transferScheduleStatus: try json.required("transferScheduleStatus"),
            transferScheduleInformation: try json.required("transferScheduleInformation"),
            transferScheduleFailures: try json.required("transferScheduleFailures"),
            transactionSourceAccount: try json.optional("transactionSourceAccount"),
            paymentPreference: try json.optional("paymentPreference")
        )
    }
}

extension SellerWalletV20240301.TransferScheduleStatus: CaseReadable {}

extension SellerWalletV20240301.TransferScheduleInformation: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            scheduleStartDate: try json.optional("scheduleStartDate"),
            scheduleEndDate: try json.optional("scheduleEndDate"),
            scheduleExpression: try json.optional("scheduleExpression"),
            scheduleType: try json.optional("scheduleType")
        )
    }
}

extension SellerWalletV20240301.ScheduleExpression: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            scheduleExpressionType: try json.required("scheduleExpressionType"),
            recurringFrequency: try json.optional("recurringFrequency")
        )
    }
}

extension SellerWalletV20240301.ScheduleExpressionType: CaseReadable {}

extension SellerWalletV20240301.RecurringFrequency: CaseReadable {}

extension SellerWalletV20240301.ScheduleTransferType: CaseReadable {}

extension SellerWalletV20240301.PaymentPreference: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            paymentPreferencePaymentType: try json.required("paymentPreferencePaymentType"),
            value: try json.required("value")
        )
    }
}

extension SellerWalletV20240301.PaymentPreferencePaymentType: CaseReadable {}

extension SellerWalletV20240301.TransferScheduleFailures: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            transferScheduleFailureDate: try json.required("transferScheduleFailureDate"),
            transferScheduleFailureReason: try json.required("transferScheduleFailureReason")
        )
    }
}

extension SellerWalletV20240301.TransferScheduleRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            sourceAccountId: try json.required("sourceAccountId"),
            sourceCurrencyCode: try json.required("sourceCurrencyCode"),
            destinationAccountId: try json.required("destinationAccountId"),
            destinationTransactionInstrument: try json.required("destinationTransactionInstrument"),
            transactionType: try json.required("transactionType"),
            transferScheduleInformation: try json.required("transferScheduleInformation"),
            paymentPreference: try json.required("paymentPreference"),
            transferScheduleStatus: try json.optional("transferScheduleStatus")
        )
    }
}
