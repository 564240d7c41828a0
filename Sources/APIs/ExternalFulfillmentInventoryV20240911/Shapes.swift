// Generated from external-fulfillment/externalFulfillmentInventory_2024-09-11.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension ExternalFulfillmentInventoryV20240911 {
    /// The model's `BatchInventoryRequest`.
    public struct BatchInventoryRequest: Sendable, Encodable {
        public var requests: [InventoryRequest]?

        public init(requests: [InventoryRequest]? = nil) {
            self.requests = requests
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("requests", requests)
        }
    }

    /// The model's `InventoryRequest`.
    public struct InventoryRequest: Sendable, Encodable {
        public var uri: String
        public var method: HttpMethod
        public var body: InventoryRequestParams?

        public init(uri: String, method: HttpMethod, body: InventoryRequestParams? = nil) {
            self.uri = uri
            self.method = method
            self.body = body
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("uri", uri)
            try json.set("method", method)
            try json.set("body", body)
        }
    }

    /// The model's `HttpMethod`.
    public struct HttpMethod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var get: Self { Self(rawValue: "GET") }
        public static var post: Self { Self(rawValue: "POST") }
    }

    /// The model's `InventoryRequestParams`.
    public struct InventoryRequestParams: Sendable, Encodable {
        public var clientSequenceNumber: Int?
        public var quantity: Int?
        public var marketplaceAttributes: MarketplaceAttributes?

        public init(
            clientSequenceNumber: Int? = nil,
            quantity: Int? = nil,
            marketplaceAttributes: MarketplaceAttributes? = nil
        ) {
            self.clientSequenceNumber = clientSequenceNumber
            self.quantity = quantity
            self.marketplaceAttributes = marketplaceAttributes
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("clientSequenceNumber", clientSequenceNumber)
            try json.set("quantity", quantity)
            try json.set("marketplaceAttributes", marketplaceAttributes)
        }
    }

    /// The model's `MarketplaceAttributes`.
    public struct MarketplaceAttributes: Sendable, Codable {
        public var channelName: MarketplaceAttributesChannelName?
        public var marketplaceId: String?

        public init(channelName: MarketplaceAttributesChannelName? = nil, marketplaceId: String? = nil) {
            self.channelName = channelName
            self.marketplaceId = marketplaceId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            channelName = try json.optional("channelName")
            marketplaceId = try json.optional("marketplaceId")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("channelName", channelName)
            try json.set("marketplaceId", marketplaceId)
        }
    }

    /// The model's `MarketplaceAttributes.channelName`.
    public struct MarketplaceAttributesChannelName: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var fba: Self { Self(rawValue: "FBA") }
        public static var mfn: Self { Self(rawValue: "MFN") }
        public static var df: Self { Self(rawValue: "DF") }
    }

    /// The model's `BatchInventoryRequestList`.
    public typealias BatchInventoryRequestList = [InventoryRequest]

    /// The model's `BatchInventoryResponse`.
    public struct BatchInventoryResponse: Sendable, Decodable {
        public var responses: [InventoryResponse]?

        public init(responses: [InventoryResponse]? = nil) {
            self.responses = responses
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            responses = try json.optional("responses")
        }
    }

    /// The model's `InventoryResponse`.
    public struct InventoryResponse: Sendable, Decodable {
        public var status: HttpStatusLine?
        public var body: InventoryResponseBody?

        public init(status: HttpStatusLine? = nil, body: InventoryResponseBody? = nil) {
            self.status = status
            self.body = body
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            status = try json.optional("status")
            body = try json.optional("body")
        }
    }

    /// The model's `HttpStatusLine`.
    public struct HttpStatusLine: Sendable, Decodable {
        public var statusCode: Int?
        public var reasonPhrase: String?

        public init(statusCode: Int? = nil, reasonPhrase: String? = nil) {
            self.statusCode = statusCode
            self.reasonPhrase = reasonPhrase
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            statusCode = try json.optional("statusCode")
            reasonPhrase = try json.optional("reasonPhrase")
        }
    }

    /// The model's `InventoryResponseBody`.
    public struct InventoryResponseBody: Sendable, Decodable {
        public var clientSequenceNumber: Int?
        public var locationId: String?
        public var skuId: String?
        public var sellableQuantity: Int?
        public var reservedQuantity: Int?
        public var marketplaceAttributes: MarketplaceAttributes?
        public var actionableErrors: [ActionableError]?

        public init(
            clientSequenceNumber: Int? = nil,
            locationId: String? = nil,
            skuId: String? = nil,
            sellableQuantity: Int? = nil,
            reservedQuantity: Int? = nil,
            marketplaceAttributes: MarketplaceAttributes? = nil,
            actionableErrors: [ActionableError]? = nil
        ) {
            self.clientSequenceNumber = clientSequenceNumber
            self.locationId = locationId
            self.skuId = skuId
            self.sellableQuantity = sellableQuantity
            self.reservedQuantity = reservedQuantity
            self.marketplaceAttributes = marketplaceAttributes
            self.actionableErrors = actionableErrors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            clientSequenceNumber = try json.optional("clientSequenceNumber")
            locationId = try json.optional("locationId")
            skuId = try json.optional("skuId")
            sellableQuantity = try json.optional("sellableQuantity")
            reservedQuantity = try json.optional("reservedQuantity")
            marketplaceAttributes = try json.optional("marketplaceAttributes")
            actionableErrors = try json.optional("actionableErrors")
        }
    }

    /// The model's `ActionableError`.
    public struct ActionableError: Sendable, Decodable {
        public var errorType: String?
        public var errorSubType: String?

        public init(errorType: String? = nil, errorSubType: String? = nil) {
            self.errorType = errorType
            self.errorSubType = errorSubType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errorType = try json.optional("errorType")
            errorSubType = try json.optional("errorSubType")
        }
    }

    /// The model's `BatchInventoryResponseList`.
    public typealias BatchInventoryResponseList = [InventoryResponse]
}
