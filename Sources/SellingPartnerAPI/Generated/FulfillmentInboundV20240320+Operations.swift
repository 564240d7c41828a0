// Generated from fulfillment-inbound-api-model/fulfillmentInbound_2024-03-20.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `fulfillment-inbound-api-model/fulfillmentInbound_2024-03-20.json`.
    public enum FulfillmentInboundV20240320 {
        /// `GET /inbound/fba/2024-03-20/inboundPlans`
        public static let listInboundPlans = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "listInboundPlans", method: .get,
            path: "/inbound/fba/2024-03-20/inboundPlans",
            parameters: [
                OperationParameter("pageSize", .query, .integer),
                OperationParameter("paginationToken", .query, .string),
                OperationParameter("status", .query, .word(["ACTIVE", "VOIDED", "SHIPPED"])),
                OperationParameter("sortBy", .query, .word(["LAST_UPDATED_TIME", "CREATION_TIME"])),
                OperationParameter("sortOrder", .query, .word(["ASC", "DESC"])),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "ListInboundPlansResponse"),
            usagePlan: UsagePlan(rate: 2, burst: 6),
            pagination: Pagination(
                parameter: "paginationToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["inboundPlans"]
            ),
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /inbound/fba/2024-03-20/inboundPlans`
        public static let createInboundPlan = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "createInboundPlan", method: .post,
            path: "/inbound/fba/2024-03-20/inboundPlans",
            parameters: [],
            body: OperationBody(shape: "CreateInboundPlanRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [202],
                shape: "CreateInboundPlanResponse",
                requiredKeys: ["inboundPlanId", "operationId"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 2),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}`
        public static let getInboundPlan = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "getInboundPlan", method: .get,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}",
            parameters: [OperationParameter("inboundPlanId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "InboundPlan",
                requiredKeys: ["createdAt", "inboundPlanId", "lastUpdatedAt", "marketplaceIds", "name", "sourceAddress", "status"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 6),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/boxes`
        public static let listInboundPlanBoxes = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "listInboundPlanBoxes", method: .get,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/boxes",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("pageSize", .query, .integer),
                OperationParameter("paginationToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "ListInboundPlanBoxesResponse", requiredKeys: ["boxes"]),
            usagePlan: UsagePlan(rate: 2, burst: 6),
            pagination: Pagination(
                parameter: "paginationToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["boxes"]
            ),
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/cancellation`
        public static let cancelInboundPlan = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "cancelInboundPlan", method: .put,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/cancellation",
            parameters: [OperationParameter("inboundPlanId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [202],
                shape: "CancelInboundPlanResponse",
                requiredKeys: ["operationId"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 2),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/items`
        public static let listInboundPlanItems = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "listInboundPlanItems", method: .get,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/items",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("pageSize", .query, .integer),
                OperationParameter("paginationToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "ListInboundPlanItemsResponse", requiredKeys: ["items"]),
            usagePlan: UsagePlan(rate: 2, burst: 6),
            pagination: Pagination(
                parameter: "paginationToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["items"]
            ),
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/name`
        public static let updateInboundPlanName = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "updateInboundPlanName", method: .put,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/name",
            parameters: [OperationParameter("inboundPlanId", .path, .string, isRequired: true)],
            body: OperationBody(shape: "UpdateInboundPlanNameRequest", isRequired: true),
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/boxes`
        public static let listPackingGroupBoxes = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "listPackingGroupBoxes", method: .get,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/boxes",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("packingGroupId", .path, .string, isRequired: true),
                OperationParameter("pageSize", .query, .integer),
                OperationParameter("paginationToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "ListPackingGroupBoxesResponse", requiredKeys: ["boxes"]),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: Pagination(
                parameter: "paginationToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["boxes"]
            ),
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/items`
        public static let listPackingGroupItems = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "listPackingGroupItems", method: .get,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/items",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("packingGroupId", .path, .string, isRequired: true),
                OperationParameter("pageSize", .query, .integer),
                OperationParameter("paginationToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "ListPackingGroupItemsResponse", requiredKeys: ["items"]),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: Pagination(
                parameter: "paginationToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["items"]
            ),
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingInformation`
        public static let setPackingInformation = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "setPackingInformation", method: .post,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingInformation",
            parameters: [OperationParameter("inboundPlanId", .path, .string, isRequired: true)],
            body: OperationBody(shape: "SetPackingInformationRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [202],
                shape: "SetPackingInformationResponse",
                requiredKeys: ["operationId"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 2),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions`
        public static let listPackingOptions = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "listPackingOptions", method: .get,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("pageSize", .query, .integer),
                OperationParameter("paginationToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ListPackingOptionsResponse",
                requiredKeys: ["packingOptions"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 6),
            pagination: Pagination(
                parameter: "paginationToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["packingOptions"]
            ),
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions`
        public static let generatePackingOptions = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "generatePackingOptions", method: .post,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions",
            parameters: [OperationParameter("inboundPlanId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [202],
                shape: "GeneratePackingOptionsResponse",
                requiredKeys: ["operationId"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 2),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions/{packingOptionId}/confirmation`
        public static let confirmPackingOption = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "confirmPackingOption", method: .post,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions/{packingOptionId}/confirmation",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("packingOptionId", .path, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [202],
                shape: "ConfirmPackingOptionResponse",
                requiredKeys: ["operationId"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 2),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/pallets`
        public static let listInboundPlanPallets = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "listInboundPlanPallets", method: .get,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/pallets",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("pageSize", .query, .integer),
                OperationParameter("paginationToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ListInboundPlanPalletsResponse",
                requiredKeys: ["pallets"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 6),
            pagination: Pagination(
                parameter: "paginationToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["pallets"]
            ),
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions`
        public static let listPlacementOptions = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "listPlacementOptions", method: .get,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("pageSize", .query, .integer),
                OperationParameter("paginationToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ListPlacementOptionsResponse",
                requiredKeys: ["placementOptions"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 6),
            pagination: Pagination(
                parameter: "paginationToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["placementOptions"]
            ),
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions`
        public static let generatePlacementOptions = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "generatePlacementOptions", method: .post,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions",
            parameters: [OperationParameter("inboundPlanId", .path, .string, isRequired: true)],
            body: OperationBody(shape: "GeneratePlacementOptionsRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [202],
                shape: "GeneratePlacementOptionsResponse",
                requiredKeys: ["operationId"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 2),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `POST
        /// /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions/{placementOptionId}/confirmation`
        public static let confirmPlacementOption = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "confirmPlacementOption", method: .post,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions/{placementOptionId}/confirmation",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("placementOptionId", .path, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [202],
                shape: "ConfirmPlacementOptionResponse",
                requiredKeys: ["operationId"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 2),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}`
        public static let getShipment = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "getShipment", method: .get,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("shipmentId", .path, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "Shipment",
                requiredKeys: ["destination", "placementOptionId", "shipmentId", "source"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 6),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/boxes`
        public static let listShipmentBoxes = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "listShipmentBoxes", method: .get,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/boxes",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("shipmentId", .path, .string, isRequired: true),
                OperationParameter("pageSize", .query, .integer),
                OperationParameter("paginationToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "ListShipmentBoxesResponse", requiredKeys: ["boxes"]),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: Pagination(
                parameter: "paginationToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["boxes"]
            ),
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews`
        public static let listShipmentContentUpdatePreviews = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "listShipmentContentUpdatePreviews", method: .get,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("shipmentId", .path, .string, isRequired: true),
                OperationParameter("pageSize", .query, .integer),
                OperationParameter("paginationToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ListShipmentContentUpdatePreviewsResponse",
                requiredKeys: ["contentUpdatePreviews"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: Pagination(
                parameter: "paginationToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["contentUpdatePreviews"]
            ),
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews`
        public static let generateShipmentContentUpdatePreviews = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "generateShipmentContentUpdatePreviews", method: .post,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("shipmentId", .path, .string, isRequired: true),
            ],
            body: OperationBody(shape: "GenerateShipmentContentUpdatePreviewsRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [202],
                shape: "GenerateShipmentContentUpdatePreviewsResponse",
                requiredKeys: ["operationId"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET
        /// /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}`
        public static let getShipmentContentUpdatePreview = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "getShipmentContentUpdatePreview", method: .get,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("shipmentId", .path, .string, isRequired: true),
                OperationParameter("contentUpdatePreviewId", .path, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ContentUpdatePreview",
                requiredKeys: ["contentUpdatePreviewId", "expiration", "requestedUpdates", "transportationOption"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST
        /// /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}/confirmation`
        public static let confirmShipmentContentUpdatePreview = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "confirmShipmentContentUpdatePreview", method: .post,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}/confirmation",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("shipmentId", .path, .string, isRequired: true),
                OperationParameter("contentUpdatePreviewId", .path, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [202],
                shape: "ConfirmShipmentContentUpdatePreviewResponse",
                requiredKeys: ["operationId"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryChallanDocument`
        public static let getDeliveryChallanDocument = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "getDeliveryChallanDocument", method: .get,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryChallanDocument",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("shipmentId", .path, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetDeliveryChallanDocumentResponse",
                requiredKeys: ["documentDownload"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 6),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions`
        public static let listDeliveryWindowOptions = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "listDeliveryWindowOptions", method: .get,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("shipmentId", .path, .string, isRequired: true),
                OperationParameter("pageSize", .query, .integer),
                OperationParameter("paginationToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ListDeliveryWindowOptionsResponse",
                requiredKeys: ["deliveryWindowOptions"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: Pagination(
                parameter: "paginationToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["deliveryWindowOptions"]
            ),
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions`
        public static let generateDeliveryWindowOptions = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "generateDeliveryWindowOptions", method: .post,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("shipmentId", .path, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [202],
                shape: "GenerateDeliveryWindowOptionsResponse",
                requiredKeys: ["operationId"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `POST
        /// /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions/{deliveryWindowOptionId}/confirmation`
        public static let confirmDeliveryWindowOptions = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "confirmDeliveryWindowOptions", method: .post,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions/{deliveryWindowOptionId}/confirmation",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("shipmentId", .path, .string, isRequired: true),
                OperationParameter("deliveryWindowOptionId", .path, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [202],
                shape: "ConfirmDeliveryWindowOptionsResponse",
                requiredKeys: ["operationId"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/items`
        public static let listShipmentItems = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "listShipmentItems", method: .get,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/items",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("shipmentId", .path, .string, isRequired: true),
                OperationParameter("pageSize", .query, .integer),
                OperationParameter("paginationToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "ListShipmentItemsResponse", requiredKeys: ["items"]),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: Pagination(
                parameter: "paginationToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["items"]
            ),
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/name`
        public static let updateShipmentName = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "updateShipmentName", method: .put,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/name",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("shipmentId", .path, .string, isRequired: true),
            ],
            body: OperationBody(shape: "UpdateShipmentNameRequest", isRequired: true),
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/pallets`
        public static let listShipmentPallets = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "listShipmentPallets", method: .get,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/pallets",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("shipmentId", .path, .string, isRequired: true),
                OperationParameter("pageSize", .query, .integer),
                OperationParameter("paginationToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "ListShipmentPalletsResponse", requiredKeys: ["pallets"]),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: Pagination(
                parameter: "paginationToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["pallets"]
            ),
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `PUT
        /// /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentCancellation`
        public static let cancelSelfShipAppointment = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "cancelSelfShipAppointment", method: .put,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentCancellation",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("shipmentId", .path, .string, isRequired: true),
            ],
            body: OperationBody(shape: "CancelSelfShipAppointmentRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [202],
                shape: "CancelSelfShipAppointmentResponse",
                requiredKeys: ["operationId"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots`
        public static let getSelfShipAppointmentSlots = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "getSelfShipAppointmentSlots", method: .get,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("shipmentId", .path, .string, isRequired: true),
                OperationParameter("pageSize", .query, .integer),
                OperationParameter("paginationToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetSelfShipAppointmentSlotsResponse",
                requiredKeys: ["selfShipAppointmentSlotsAvailability"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: Pagination(
                parameter: "paginationToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["selfShipAppointmentSlotsAvailability", "slots"]
            ),
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots`
        public static let generateSelfShipAppointmentSlots = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "generateSelfShipAppointmentSlots", method: .post,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("shipmentId", .path, .string, isRequired: true),
            ],
            body: OperationBody(shape: "GenerateSelfShipAppointmentSlotsRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [201],
                shape: "GenerateSelfShipAppointmentSlotsResponse",
                requiredKeys: ["operationId"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `POST
        /// /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots/{slotId}/schedule`
        public static let scheduleSelfShipAppointment = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "scheduleSelfShipAppointment", method: .post,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots/{slotId}/schedule",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("shipmentId", .path, .string, isRequired: true),
                OperationParameter("slotId", .path, .string, isRequired: true),
            ],
            body: OperationBody(shape: "ScheduleSelfShipAppointmentRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "ScheduleSelfShipAppointmentResponse",
                requiredKeys: ["selfShipAppointmentDetails"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/sourceAddress`
        public static let updateShipmentSourceAddress = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "updateShipmentSourceAddress", method: .put,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/sourceAddress",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("shipmentId", .path, .string, isRequired: true),
            ],
            body: OperationBody(shape: "UpdateShipmentSourceAddressRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [202],
                shape: "UpdateShipmentSourceAddressResponse",
                requiredKeys: ["operationId"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/trackingDetails`
        public static let updateShipmentTrackingDetails = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "updateShipmentTrackingDetails", method: .put,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/trackingDetails",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("shipmentId", .path, .string, isRequired: true),
            ],
            body: OperationBody(shape: "UpdateShipmentTrackingDetailsRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [202],
                shape: "UpdateShipmentTrackingDetailsResponse",
                requiredKeys: ["operationId"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 2),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions`
        public static let listTransportationOptions = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "listTransportationOptions", method: .get,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions",
            parameters: [
                OperationParameter("inboundPlanId", .path, .string, isRequired: true),
                OperationParameter("pageSize", .query, .integer),
                OperationParameter("paginationToken", .query, .string),
                OperationParameter("placementOptionId", .query, .string),
                OperationParameter("shipmentId", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ListTransportationOptionsResponse",
                requiredKeys: ["transportationOptions"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 6),
            pagination: Pagination(
                parameter: "paginationToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["transportationOptions"]
            ),
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions`
        public static let generateTransportationOptions = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "generateTransportationOptions", method: .post,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions",
            parameters: [OperationParameter("inboundPlanId", .path, .string, isRequired: true)],
            body: OperationBody(shape: "GenerateTransportationOptionsRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [202],
                shape: "GenerateTransportationOptionsResponse",
                requiredKeys: ["operationId"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 2),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions/confirmation`
        public static let confirmTransportationOptions = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "confirmTransportationOptions", method: .post,
            path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions/confirmation",
            parameters: [OperationParameter("inboundPlanId", .path, .string, isRequired: true)],
            body: OperationBody(shape: "ConfirmTransportationOptionsRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [202],
                shape: "ConfirmTransportationOptionsResponse",
                requiredKeys: ["operationId"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 2),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /inbound/fba/2024-03-20/items/compliance`
        public static let listItemComplianceDetails = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "listItemComplianceDetails", method: .get,
            path: "/inbound/fba/2024-03-20/items/compliance",
            parameters: [
                OperationParameter("mskus", .query, .array(.string, style: .repeated, countMax: 100), isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "ListItemComplianceDetailsResponse"),
            usagePlan: UsagePlan(rate: 2, burst: 6),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `PUT /inbound/fba/2024-03-20/items/compliance`
        public static let updateItemComplianceDetails = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "updateItemComplianceDetails", method: .put,
            path: "/inbound/fba/2024-03-20/items/compliance",
            parameters: [OperationParameter("marketplaceId", .query, .string, isRequired: true)],
            body: OperationBody(shape: "UpdateItemComplianceDetailsRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [202],
                shape: "UpdateItemComplianceDetailsResponse",
                requiredKeys: ["operationId"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 6),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `POST /inbound/fba/2024-03-20/items/labels`
        public static let createMarketplaceItemLabels = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "createMarketplaceItemLabels", method: .post,
            path: "/inbound/fba/2024-03-20/items/labels",
            parameters: [],
            body: OperationBody(shape: "CreateMarketplaceItemLabelsRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "CreateMarketplaceItemLabelsResponse",
                requiredKeys: ["documentDownloads"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /inbound/fba/2024-03-20/items/prepDetails`
        public static let listPrepDetails = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "listPrepDetails", method: .get,
            path: "/inbound/fba/2024-03-20/items/prepDetails",
            parameters: [
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
                OperationParameter("mskus", .query, .array(.string, style: .repeated, countMax: 100), isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ListPrepDetailsResponse",
                requiredKeys: ["mskuPrepDetails"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /inbound/fba/2024-03-20/items/prepDetails`
        public static let setPrepDetails = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "setPrepDetails", method: .post,
            path: "/inbound/fba/2024-03-20/items/prepDetails",
            parameters: [],
            body: OperationBody(shape: "SetPrepDetailsRequest", isRequired: true),
            replies: OperationReplies(statuses: [202], shape: "SetPrepDetailsResponse", requiredKeys: ["operationId"]),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /inbound/fba/2024-03-20/operations/{operationId}`
        public static let getInboundOperationStatus = OperationDescriptor(
            api: "FulfillmentInboundV20240320", operationID: "getInboundOperationStatus", method: .get,
            path: "/inbound/fba/2024-03-20/operations/{operationId}",
            parameters: [OperationParameter("operationId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "InboundOperationStatus",
                requiredKeys: ["operation", "operationId", "operationProblems", "operationStatus"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 6),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            cancelInboundPlan,
            cancelSelfShipAppointment,
            confirmDeliveryWindowOptions,
            confirmPackingOption,
            confirmPlacementOption,
            confirmShipmentContentUpdatePreview,
            confirmTransportationOptions,
            createInboundPlan,
            createMarketplaceItemLabels,
            generateDeliveryWindowOptions,
            generatePackingOptions,
            generatePlacementOptions,
            generateSelfShipAppointmentSlots,
            generateShipmentContentUpdatePreviews,
            generateTransportationOptions,
            getDeliveryChallanDocument,
            getInboundOperationStatus,
            getInboundPlan,
            getSelfShipAppointmentSlots,
            getShipment,
            getShipmentContentUpdatePreview,
            listDeliveryWindowOptions,
            listInboundPlanBoxes,
            listInboundPlanItems,
            listInboundPlanPallets,
            listInboundPlans,
            listItemComplianceDetails,
            listPackingGroupBoxes,
            listPackingGroupItems,
            listPackingOptions,
            listPlacementOptions,
            listPrepDetails,
            listShipmentBoxes,
            listShipmentContentUpdatePreviews,
            listShipmentItems,
            listShipmentPallets,
            listTransportationOptions,
            scheduleSelfShipAppointment,
            setPackingInformation,
            setPrepDetails,
            updateInboundPlanName,
            updateItemComplianceDetails,
            updateShipmentName,
            updateShipmentSourceAddress,
            updateShipmentTrackingDetails,
        ]
    }
}
