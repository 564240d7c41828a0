// Generated from vendor-direct-fulfillment-inventory-api-model/vendorDirectFulfillmentInventoryV1.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import SellingPartnerAPI

extension VendorDirectFulfillmentInventoryV1 {
    /// The model's `SubmitInventoryUpdateRequest`.
    public struct SubmitInventoryUpdateRequest: Sendable, Encodable {
        public var inventory: InventoryUpdate?

        public init(inventory: InventoryUpdate? = nil) {
            self.inventory = inventory
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("inventory", inventory)
        }
    }

    /// The model's `InventoryUpdate`.
    public struct InventoryUpdate: Sendable, Encodable {
        public var sellingParty: PartyIdentification
        public var isFullUpdate: Bool
        public var items: [ItemDetails]

        public init(sellingParty: PartyIdentification, isFullUpdate: Bool, items: [ItemDetails]) {
            self.sellingParty = sellingParty
            self.isFullUpdate = isFullUpdate
            self.items = items
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("sellingParty", sellingParty)
            try json.set("isFullUpdate", isFullUpdate)
            try json.set("items", items)
        }
    }

    /// The model's `PartyIdentification`.
    public struct PartyIdentification: Sendable, Encodable {
        public var partyId: String

        public init(partyId: String) {
            self.partyId = partyId
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("partyId", partyId)
        }
    }

    /// The model's `ItemDetails`.
    public struct ItemDetails: Sendable, Encodable {
        public var buyerProductIdentifier: String?
        public var vendorProductIdentifier: String?
        public var availableQuantity: ItemQuantity
        public var isObsolete: Bool?

        public init(
            availableQuantity: ItemQuantity,
            buyerProductIdentifier: String? = nil,
            vendorProductIdentifier: String? = nil,
            isObsolete: Bool? = nil
        ) {
            self.buyerProductIdentifier = buyerProductIdentifier
            self.vendorProductIdentifier = vendorProductIdentifier
            self.availableQuantity = availableQuantity
            self.isObsolete = isObsolete
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("buyerProductIdentifier", buyerProductIdentifier)
            try json.set("vendorProductIdentifier", vendorProductIdentifier)
            try json.set("availableQuantity", availableQuantity)
            try json.set("isObsolete", isObsolete)
        }
    }

    /// The model's `ItemQuantity`.
    public struct ItemQuantity: Sendable, Encodable {
        public var amount: Int?
        public var unitOfMeasure: String

        public init(unitOfMeasure: String, amount: Int? = nil) {
            self.amount = amount
            self.unitOfMeasure = unitOfMeasure
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("amount", amount)
            try json.set("unitOfMeasure", unitOfMeasure)
        }
    }

    /// The model's `SubmitInventoryUpdateResponse`.
    public struct SubmitInventoryUpdateResponse: Sendable, Decodable {
        public var payload: TransactionReference?
        public var errors: [Error]?

        public init(payload: TransactionReference? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `TransactionReference`.
    public struct TransactionReference: Sendable, Decodable {
        public var transactionId: String?

        public init(transactionId: String? = nil) {
            self.transactionId = transactionId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            transactionId = try json.optional("transactionId")
        }
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
