// Generated from fulfillment-inbound-api-model/fulfillmentInboundV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `fulfillment-inbound-api-model/fulfillmentInboundV0.json`.
    public enum FulfillmentInboundV0 {
        /// `GET /fba/inbound/v0/prepInstructions`
        public static let getPrepInstructions = OperationDescriptor(
            api: "FulfillmentInboundV0", operationID: "getPrepInstructions", method: .get,
            path: "/fba/inbound/v0/prepInstructions",
            parameters: [
                OperationParameter("ShipToCountryCode", .query, .string, isRequired: true),
                OperationParameter("SellerSKUList", .query, .array(.string, style: .commaSeparated, countMax: 50)),
                OperationParameter("ASINList", .query, .array(.string, style: .commaSeparated, countMax: 50)),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetPrepInstructionsResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /fba/inbound/v0/shipments/{shipmentId}/labels`
        public static let getLabels = OperationDescriptor(
            api: "FulfillmentInboundV0", operationID: "getLabels", method: .get,
            path: "/fba/inbound/v0/shipments/{shipmentId}/labels",
            parameters: [
                OperationParameter("shipmentId", .path, .string, isRequired: true),
                OperationParameter("PageType", .query, .word(["PackageLabel_Letter_2", "PackageLabel_Letter_4", "PackageLabel_Letter_6", "PackageLabel_Letter_6_CarrierLeft", "PackageLabel_A4_2", "PackageLabel_A4_4", "PackageLabel_Plain_Paper", "PackageLabel_Plain_Paper_CarrierBottom", "PackageLabel_Thermal", "PackageLabel_Thermal_Unified", "PackageLabel_Thermal_NonPCP", "PackageLabel_Thermal_No_Carrier_Rotation"]), isRequired: true),
                OperationParameter("LabelType", .query, .word(["BARCODE_2D", "UNIQUE", "PALLET"]), isRequired: true),
                OperationParameter("NumberOfPackages", .query, .integer),
                OperationParameter("PackageLabelsToPrint", .query, .array(.string, style: .commaSeparated, countMax: nil)),
                OperationParameter("NumberOfPallets", .query, .integer),
                OperationParameter("PageSize", .query, .integer),
                OperationParameter("PageStartIndex", .query, .integer),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetLabelsResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /fba/inbound/v0/shipments/{shipmentId}/billOfLading`
        public static let getBillOfLading = OperationDescriptor(
            api: "FulfillmentInboundV0", operationID: "getBillOfLading", method: .get,
            path: "/fba/inbound/v0/shipments/{shipmentId}/billOfLading",
            parameters: [OperationParameter("shipmentId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetBillOfLadingResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /fba/inbound/v0/shipments`
        public static let getShipments = OperationDescriptor(
            api: "FulfillmentInboundV0", operationID: "getShipments", method: .get,
            path: "/fba/inbound/v0/shipments",
            parameters: [
                OperationParameter("ShipmentStatusList", .query, .array(.word(["WORKING", "READY_TO_SHIP", "SHIPPED", "RECEIVING", "CANCELLED", "DELETED", "CLOSED", "ERROR", "IN_TRANSIT", "DELIVERED", "CHECKED_IN"]), style: .commaSeparated, countMax: nil)),
                OperationParameter("ShipmentIdList", .query, .array(.string, style: .commaSeparated, countMax: 999)),
                OperationParameter("LastUpdatedAfter", .query, .dateTime),
                OperationParameter("LastUpdatedBefore", .query, .dateTime),
                OperationParameter("QueryType", .query, .word(["SHIPMENT", "DATE_RANGE", "NEXT_TOKEN"]), isRequired: true),
                OperationParameter("NextToken", .query, .string),
                OperationParameter("MarketplaceId", .query, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetShipmentsResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: Pagination(
                parameter: "NextToken",
                replyPath: ["payload", "NextToken"],
                itemsPath: ["payload", "ShipmentData"]
            ),
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /fba/inbound/v0/shipments/{shipmentId}/items`
        public static let getShipmentItemsByShipmentId = OperationDescriptor(
            api: "FulfillmentInboundV0", operationID: "getShipmentItemsByShipmentId", method: .get,
            path: "/fba/inbound/v0/shipments/{shipmentId}/items",
            parameters: [
                OperationParameter("shipmentId", .path, .string, isRequired: true),
                OperationParameter("MarketplaceId", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetShipmentItemsResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /fba/inbound/v0/shipmentItems`
        public static let getShipmentItems = OperationDescriptor(
            api: "FulfillmentInboundV0", operationID: "getShipmentItems", method: .get,
            path: "/fba/inbound/v0/shipmentItems",
            parameters: [
                OperationParameter("LastUpdatedAfter", .query, .dateTime),
                OperationParameter("LastUpdatedBefore", .query, .dateTime),
                OperationParameter("QueryType", .query, .word(["DATE_RANGE", "NEXT_TOKEN"]), isRequired: true),
                OperationParameter("NextToken", .query, .string),
                OperationParameter("MarketplaceId", .query, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetShipmentItemsResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: Pagination(
                parameter: "NextToken",
                replyPath: ["payload", "NextToken"],
                itemsPath: ["payload", "ItemData"]
            ),
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            getBillOfLading,
            getLabels,
            getPrepInstructions,
            getShipmentItems,
            getShipmentItemsByShipmentId,
            getShipments,
        ]
    }
}
