// Generated from vendor-direct-fulfillment-sandbox-test-data-api-model/vendorDirectFulfillmentSandboxData_2021-10-28.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension VendorDirectFulfillmentSandboxDataV20211028 {
    /// The model's `GenerateOrderScenarioRequest`.
    public struct GenerateOrderScenarioRequest: Sendable, Encodable {
        public var orders: [OrderScenarioRequest]?

        public init(orders: [OrderScenarioRequest]? = nil) {
            self.orders = orders
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("orders", orders)
        }
    }

    /// The model's `OrderScenarioRequest`.
    public struct OrderScenarioRequest: Sendable, Encodable {
        public var sellingParty: PartyIdentification
        public var shipFromParty: PartyIdentification

        public init(sellingParty: PartyIdentification, shipFromParty: PartyIdentification) {
            self.sellingParty = sellingParty
            self.shipFromParty = shipFromParty
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("sellingParty", sellingParty)
            try json.set("shipFromParty", shipFromParty)
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
        public var testCaseData: TestCaseData?

        public init(
            transactionId: String? = nil,
            status: TransactionStatusValue? = nil,
            testCaseData: TestCaseData? = nil
        ) {
            self.transactionId = transactionId
            self.status = status
            self.testCaseData = testCaseData
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            transactionId = try json.optional("transactionId")
            status = try json.optional("status")
            testCaseData = try json.optional("testCaseData")
        }
    }

    /// The model's `Transaction.status`.
    public struct TransactionStatusValue: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var failure: Self { Self(rawValue: "FAILURE") }
        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var success: Self { Self(rawValue: "SUCCESS") }
    }

    /// The model's `TestCaseData`.
    public struct TestCaseData: Sendable, Decodable {
        public var scenarios: [Scenario]?

        public init(scenarios: [Scenario]? = nil) {
            self.scenarios = scenarios
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            scenarios = try json.optional("scenarios")
        }
    }

    /// The model's `Scenario`.
    public struct Scenario: Sendable, Decodable {
        public var scenarioId: String?
        public var orders: [TestOrder]?

        public init(scenarioId: String? = nil, orders: [TestOrder]? = nil) {
            self.scenarioId = scenarioId
            self.orders = orders
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            scenarioId = try json.optional("scenarioId")
            orders = try json.optional("orders")
        }
    }

    /// The model's `TestOrder`.
    public struct TestOrder: Sendable, Decodable {
        public var orderId: String?

        public init(orderId: String? = nil) {
            self.orderId = orderId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orderId = try json.optional("orderId")
        }
    }
}
