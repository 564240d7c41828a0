// Generated from fulfillment-inbound-api-model/fulfillmentInbound_2024-03-20.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `fulfillment-inbound-api-model/fulfillmentInbound_2024-03-20.json`.
public enum FulfillmentInboundV20240320 {}

extension FulfillmentInboundV20240320 {
    /// `GET /inbound/fba/2024-03-20/inboundPlans`
    ///
    /// Usage plan: 2 a second, burst 6 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct ListInboundPlans: PagedOperation {
        public typealias Reply = ListInboundPlansResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.listInboundPlans
        }

        public var pageSize: Int?
        public var paginationToken: String?
        public var status: ListInboundPlansStatus?
        public var sortBy: ListInboundPlansSortBy?
        public var sortOrder: ListInboundPlansSortOrder?

        public init(
            pageSize: Int? = nil,
            paginationToken: String? = nil,
            status: ListInboundPlansStatus? = nil,
            sortBy: ListInboundPlansSortBy? = nil,
            sortOrder: ListInboundPlansSortOrder? = nil
        ) {
            self.pageSize = pageSize
            self.paginationToken = paginationToken
            self.status = status
            self.sortBy = sortBy
            self.sortOrder = sortOrder
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("pageSize", pageSize)
            request.setQuery("paginationToken", paginationToken)
            request.setQuery("status", status)
            request.setQuery("sortBy", sortBy)
            request.setQuery("sortOrder", sortOrder)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.pagination?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.paginationToken = token
            return page
        }
    }

    /// `POST /inbound/fba/2024-03-20/inboundPlans`
    ///
    /// Usage plan: 2 a second, burst 2 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct CreateInboundPlan: Operation {
        public typealias Reply = CreateInboundPlanResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.createInboundPlan
        }

        public var body: CreateInboundPlanRequest

        public init(body: CreateInboundPlanRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}`
    ///
    /// Usage plan: 2 a second, burst 6 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GetInboundPlan: Operation {
        public typealias Reply = InboundPlan

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.getInboundPlan
        }

        public var inboundPlanId: String

        public init(inboundPlanId: String) {
            self.inboundPlanId = inboundPlanId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
        }
    }

    /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/boxes`
    ///
    /// Usage plan: 2 a second, burst 6 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct ListInboundPlanBoxes: PagedOperation {
        public typealias Reply = ListInboundPlanBoxesResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.listInboundPlanBoxes
        }

        public var inboundPlanId: String
        public var pageSize: Int?
        public var paginationToken: String?

        public init(inboundPlanId: String, pageSize: Int? = nil, paginationToken: String? = nil) {
            self.inboundPlanId = inboundPlanId
            self.pageSize = pageSize
            self.paginationToken = paginationToken
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setQuery("pageSize", pageSize)
            request.setQuery("paginationToken", paginationToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.pagination?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.paginationToken = token
            return page
        }
    }

    /// `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/cancellation`
    ///
    /// Usage plan: 2 a second, burst 2 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct CancelInboundPlan: Operation {
        public typealias Reply = CancelInboundPlanResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.cancelInboundPlan
        }

        public var inboundPlanId: String

        public init(inboundPlanId: String) {
            self.inboundPlanId = inboundPlanId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
        }
    }

    /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/items`
    ///
    /// Usage plan: 2 a second, burst 6 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct ListInboundPlanItems: PagedOperation {
        public typealias Reply = ListInboundPlanItemsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.listInboundPlanItems
        }

        public var inboundPlanId: String
        public var pageSize: Int?
        public var paginationToken: String?

        public init(inboundPlanId: String, pageSize: Int? = nil, paginationToken: String? = nil) {
            self.inboundPlanId = inboundPlanId
            self.pageSize = pageSize
            self.paginationToken = paginationToken
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setQuery("pageSize", pageSize)
            request.setQuery("paginationToken", paginationToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.pagination?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.paginationToken = token
            return page
        }
    }

    /// `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/name`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct UpdateInboundPlanName: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.updateInboundPlanName
        }

        public var inboundPlanId: String
        public var body: UpdateInboundPlanNameRequest

        public init(inboundPlanId: String, body: UpdateInboundPlanNameRequest) {
            self.inboundPlanId = inboundPlanId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setBody(body)
        }
    }

    /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/boxes`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct ListPackingGroupBoxes: PagedOperation {
        public typealias Reply = ListPackingGroupBoxesResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.listPackingGroupBoxes
        }

        public var inboundPlanId: String
        public var packingGroupId: String
        public var pageSize: Int?
        public var paginationToken: String?

        public init(
            inboundPlanId: String,
            packingGroupId: String,
            pageSize: Int? = nil,
            paginationToken: String? = nil
        ) {
            self.inboundPlanId = inboundPlanId
            self.packingGroupId = packingGroupId
            self.pageSize = pageSize
            self.paginationToken = paginationToken
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setPath("packingGroupId", packingGroupId)
            request.setQuery("pageSize", pageSize)
            request.setQuery("paginationToken", paginationToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.pagination?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.paginationToken = token
            return page
        }
    }

    /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/items`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct ListPackingGroupItems: PagedOperation {
        public typealias Reply = ListPackingGroupItemsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.listPackingGroupItems
        }

        public var inboundPlanId: String
        public var packingGroupId: String
        public var pageSize: Int?
        public var paginationToken: String?

        public init(
            inboundPlanId: String,
            packingGroupId: String,
            pageSize: Int? = nil,
            paginationToken: String? = nil
        ) {
            self.inboundPlanId = inboundPlanId
            self.packingGroupId = packingGroupId
            self.pageSize = pageSize
            self.paginationToken = paginationToken
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setPath("packingGroupId", packingGroupId)
            request.setQuery("pageSize", pageSize)
            request.setQuery("paginationToken", paginationToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.pagination?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.paginationToken = token
            return page
        }
    }

    /// `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingInformation`
    ///
    /// Usage plan: 2 a second, burst 2 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct SetPackingInformation: Operation {
        public typealias Reply = SetPackingInformationResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.setPackingInformation
        }

        public var inboundPlanId: String
        public var body: SetPackingInformationRequest

        public init(inboundPlanId: String, body: SetPackingInformationRequest) {
            self.inboundPlanId = inboundPlanId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setBody(body)
        }
    }

    /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions`
    ///
    /// Usage plan: 2 a second, burst 6 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct ListPackingOptions: PagedOperation {
        public typealias Reply = ListPackingOptionsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.listPackingOptions
        }

        public var inboundPlanId: String
        public var pageSize: Int?
        public var paginationToken: String?

        public init(inboundPlanId: String, pageSize: Int? = nil, paginationToken: String? = nil) {
            self.inboundPlanId = inboundPlanId
            self.pageSize = pageSize
            self.paginationToken = paginationToken
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setQuery("pageSize", pageSize)
            request.setQuery("paginationToken", paginationToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.pagination?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.paginationToken = token
            return page
        }
    }

    /// `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions`
    ///
    /// Usage plan: 2 a second, burst 2 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GeneratePackingOptions: Operation {
        public typealias Reply = GeneratePackingOptionsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.generatePackingOptions
        }

        public var inboundPlanId: String

        public init(inboundPlanId: String) {
            self.inboundPlanId = inboundPlanId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
        }
    }

    /// `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions/{packingOptionId}/confirmation`
    ///
    /// Usage plan: 2 a second, burst 2 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct ConfirmPackingOption: Operation {
        public typealias Reply = ConfirmPackingOptionResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.confirmPackingOption
        }

        public var inboundPlanId: String
        public var packingOptionId: String

        public init(inboundPlanId: String, packingOptionId: String) {
            self.inboundPlanId = inboundPlanId
            self.packingOptionId = packingOptionId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setPath("packingOptionId", packingOptionId)
        }
    }

    /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/pallets`
    ///
    /// Usage plan: 2 a second, burst 6 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct ListInboundPlanPallets: PagedOperation {
        public typealias Reply = ListInboundPlanPalletsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.listInboundPlanPallets
        }

        public var inboundPlanId: String
        public var pageSize: Int?
        public var paginationToken: String?

        public init(inboundPlanId: String, pageSize: Int? = nil, paginationToken: String? = nil) {
            self.inboundPlanId = inboundPlanId
            self.pageSize = pageSize
            self.paginationToken = paginationToken
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setQuery("pageSize", pageSize)
            request.setQuery("paginationToken", paginationToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.pagination?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.paginationToken = token
            return page
        }
    }

    /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions`
    ///
    /// Usage plan: 2 a second, burst 6 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct ListPlacementOptions: PagedOperation {
        public typealias Reply = ListPlacementOptionsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.listPlacementOptions
        }

        public var inboundPlanId: String
        public var pageSize: Int?
        public var paginationToken: String?

        public init(inboundPlanId: String, pageSize: Int? = nil, paginationToken: String? = nil) {
            self.inboundPlanId = inboundPlanId
            self.pageSize = pageSize
            self.paginationToken = paginationToken
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setQuery("pageSize", pageSize)
            request.setQuery("paginationToken", paginationToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.pagination?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.paginationToken = token
            return page
        }
    }

    /// `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions`
    ///
    /// Usage plan: 2 a second, burst 2 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GeneratePlacementOptions: Operation {
        public typealias Reply = GeneratePlacementOptionsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.generatePlacementOptions
        }

        public var inboundPlanId: String
        public var body: GeneratePlacementOptionsRequest

        public init(inboundPlanId: String, body: GeneratePlacementOptionsRequest) {
            self.inboundPlanId = inboundPlanId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setBody(body)
        }
    }

    /// `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions/{placementOptionId}/confirmation`
    ///
    /// Usage plan: 2 a second, burst 2 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct ConfirmPlacementOption: Operation {
        public typealias Reply = ConfirmPlacementOptionResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.confirmPlacementOption
        }

        public var inboundPlanId: String
        public var placementOptionId: String

        public init(inboundPlanId: String, placementOptionId: String) {
            self.inboundPlanId = inboundPlanId
            self.placementOptionId = placementOptionId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setPath("placementOptionId", placementOptionId)
        }
    }

    /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}`
    ///
    /// Usage plan: 2 a second, burst 6 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GetShipment: Operation {
        public typealias Reply = Shipment

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.getShipment
        }

        public var inboundPlanId: String
        public var shipmentId: String

        public init(inboundPlanId: String, shipmentId: String) {
            self.inboundPlanId = inboundPlanId
            self.shipmentId = shipmentId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setPath("shipmentId", shipmentId)
        }
    }

    /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/boxes`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct ListShipmentBoxes: PagedOperation {
        public typealias Reply = ListShipmentBoxesResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.listShipmentBoxes
        }

        public var inboundPlanId: String
        public var shipmentId: String
        public var pageSize: Int?
        public var paginationToken: String?

        public init(inboundPlanId: String, shipmentId: String, pageSize: Int? = nil, paginationToken: String? = nil) {
            self.inboundPlanId = inboundPlanId
            self.shipmentId = shipmentId
            self.pageSize = pageSize
            self.paginationToken = paginationToken
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setPath("shipmentId", shipmentId)
            request.setQuery("pageSize", pageSize)
            request.setQuery("paginationToken", paginationToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.pagination?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.paginationToken = token
            return page
        }
    }

    /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct ListShipmentContentUpdatePreviews: PagedOperation {
        public typealias Reply = ListShipmentContentUpdatePreviewsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.listShipmentContentUpdatePreviews
        }

        public var inboundPlanId: String
        public var shipmentId: String
        public var pageSize: Int?
        public var paginationToken: String?

        public init(inboundPlanId: String, shipmentId: String, pageSize: Int? = nil, paginationToken: String? = nil) {
            self.inboundPlanId = inboundPlanId
            self.shipmentId = shipmentId
            self.pageSize = pageSize
            self.paginationToken = paginationToken
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setPath("shipmentId", shipmentId)
            request.setQuery("pageSize", pageSize)
            request.setQuery("paginationToken", paginationToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.pagination?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.paginationToken = token
            return page
        }
    }

    /// `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GenerateShipmentContentUpdatePreviews: Operation {
        public typealias Reply = GenerateShipmentContentUpdatePreviewsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.generateShipmentContentUpdatePreviews
        }

        public var inboundPlanId: String
        public var shipmentId: String
        public var body: GenerateShipmentContentUpdatePreviewsRequest

        public init(inboundPlanId: String, shipmentId: String, body: GenerateShipmentContentUpdatePreviewsRequest) {
            self.inboundPlanId = inboundPlanId
            self.shipmentId = shipmentId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setPath("shipmentId", shipmentId)
            request.setBody(body)
        }
    }

    /// `GET
    /// /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GetShipmentContentUpdatePreview: Operation {
        public typealias Reply = ContentUpdatePreview

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.getShipmentContentUpdatePreview
        }

        public var inboundPlanId: String
        public var shipmentId: String
        public var contentUpdatePreviewId: String

        public init(inboundPlanId: String, shipmentId: String, contentUpdatePreviewId: String) {
            self.inboundPlanId = inboundPlanId
            self.shipmentId = shipmentId
            self.contentUpdatePreviewId = contentUpdatePreviewId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setPath("shipmentId", shipmentId)
            request.setPath("contentUpdatePreviewId", contentUpdatePreviewId)
        }
    }

    /// `POST
    /// /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}/confirmation`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct ConfirmShipmentContentUpdatePreview: Operation {
        public typealias Reply = ConfirmShipmentContentUpdatePreviewResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.confirmShipmentContentUpdatePreview
        }

        public var inboundPlanId: String
        public var shipmentId: String
        public var contentUpdatePreviewId: String

        public init(inboundPlanId: String, shipmentId: String, contentUpdatePreviewId: String) {
            self.inboundPlanId = inboundPlanId
            self.shipmentId = shipmentId
            self.contentUpdatePreviewId = contentUpdatePreviewId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setPath("shipmentId", shipmentId)
            request.setPath("contentUpdatePreviewId", contentUpdatePreviewId)
        }
    }

    /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryChallanDocument`
    ///
    /// Usage plan: 2 a second, burst 6 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GetDeliveryChallanDocument: Operation {
        public typealias Reply = GetDeliveryChallanDocumentResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.getDeliveryChallanDocument
        }

        public var inboundPlanId: String
        public var shipmentId: String

        public init(inboundPlanId: String, shipmentId: String) {
            self.inboundPlanId = inboundPlanId
            self.shipmentId = shipmentId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setPath("shipmentId", shipmentId)
        }
    }

    /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct ListDeliveryWindowOptions: PagedOperation {
        public typealias Reply = ListDeliveryWindowOptionsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.listDeliveryWindowOptions
        }

        public var inboundPlanId: String
        public var shipmentId: String
        public var pageSize: Int?
        public var paginationToken: String?

        public init(inboundPlanId: String, shipmentId: String, pageSize: Int? = nil, paginationToken: String? = nil) {
            self.inboundPlanId = inboundPlanId
            self.shipmentId = shipmentId
            self.pageSize = pageSize
            self.paginationToken = paginationToken
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setPath("shipmentId", shipmentId)
            request.setQuery("pageSize", pageSize)
            request.setQuery("paginationToken", paginationToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.pagination?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.paginationToken = token
            return page
        }
    }

    /// `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GenerateDeliveryWindowOptions: Operation {
        public typealias Reply = GenerateDeliveryWindowOptionsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.generateDeliveryWindowOptions
        }

        public var inboundPlanId: String
        public var shipmentId: String

        public init(inboundPlanId: String, shipmentId: String) {
            self.inboundPlanId = inboundPlanId
            self.shipmentId = shipmentId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setPath("shipmentId", shipmentId)
        }
    }

    /// `POST
    /// /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions/{deliveryWindowOptionId}/confirmation`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct ConfirmDeliveryWindowOptions: Operation {
        public typealias Reply = ConfirmDeliveryWindowOptionsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.confirmDeliveryWindowOptions
        }

        public var inboundPlanId: String
        public var shipmentId: String
        public var deliveryWindowOptionId: String

        public init(inboundPlanId: String, shipmentId: String, deliveryWindowOptionId: String) {
            self.inboundPlanId = inboundPlanId
            self.shipmentId = shipmentId
            self.deliveryWindowOptionId = deliveryWindowOptionId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setPath("shipmentId", shipmentId)
            request.setPath("deliveryWindowOptionId", deliveryWindowOptionId)
        }
    }

    /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/items`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct ListShipmentItems: PagedOperation {
        public typealias Reply = ListShipmentItemsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.listShipmentItems
        }

        public var inboundPlanId: String
        public var shipmentId: String
        public var pageSize: Int?
        public var paginationToken: String?

        public init(inboundPlanId: String, shipmentId: String, pageSize: Int? = nil, paginationToken: String? = nil) {
            self.inboundPlanId = inboundPlanId
            self.shipmentId = shipmentId
            self.pageSize = pageSize
            self.paginationToken = paginationToken
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setPath("shipmentId", shipmentId)
            request.setQuery("pageSize", pageSize)
            request.setQuery("paginationToken", paginationToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.pagination?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.paginationToken = token
            return page
        }
    }

    /// `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/name`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct UpdateShipmentName: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.updateShipmentName
        }

        public var inboundPlanId: String
        public var shipmentId: String
        public var body: UpdateShipmentNameRequest

        public init(inboundPlanId: String, shipmentId: String, body: UpdateShipmentNameRequest) {
            self.inboundPlanId = inboundPlanId
            self.shipmentId = shipmentId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setPath("shipmentId", shipmentId)
            request.setBody(body)
        }
    }

    /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/pallets`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct ListShipmentPallets: PagedOperation {
        public typealias Reply = ListShipmentPalletsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.listShipmentPallets
        }

        public var inboundPlanId: String
        public var shipmentId: String
        public var pageSize: Int?
        public var paginationToken: String?

        public init(inboundPlanId: String, shipmentId: String, pageSize: Int? = nil, paginationToken: String? = nil) {
            self.inboundPlanId = inboundPlanId
            self.shipmentId = shipmentId
            self.pageSize = pageSize
            self.paginationToken = paginationToken
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setPath("shipmentId", shipmentId)
            request.setQuery("pageSize", pageSize)
            request.setQuery("paginationToken", paginationToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.pagination?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.paginationToken = token
            return page
        }
    }

    /// `PUT
    /// /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentCancellation`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Amazon Fulfillment.
    public struct CancelSelfShipAppointment: Operation {
        public typealias Reply = CancelSelfShipAppointmentResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.cancelSelfShipAppointment
        }

        public var inboundPlanId: String
        public var shipmentId: String
        public var body: CancelSelfShipAppointmentRequest

        public init(inboundPlanId: String, shipmentId: String, body: CancelSelfShipAppointmentRequest) {
            self.inboundPlanId = inboundPlanId
            self.shipmentId = shipmentId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setPath("shipmentId", shipmentId)
            request.setBody(body)
        }
    }

    /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Amazon Fulfillment.
    public struct GetSelfShipAppointmentSlots: PagedOperation {
        public typealias Reply = GetSelfShipAppointmentSlotsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.getSelfShipAppointmentSlots
        }

        public var inboundPlanId: String
        public var shipmentId: String
        public var pageSize: Int?
        public var paginationToken: String?

        public init(inboundPlanId: String, shipmentId: String, pageSize: Int? = nil, paginationToken: String? = nil) {
            self.inboundPlanId = inboundPlanId
            self.shipmentId = shipmentId
            self.pageSize = pageSize
            self.paginationToken = paginationToken
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setPath("shipmentId", shipmentId)
            request.setQuery("pageSize", pageSize)
            request.setQuery("paginationToken", paginationToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.pagination?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.paginationToken = token
            return page
        }
    }

    /// `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Amazon Fulfillment.
    public struct GenerateSelfShipAppointmentSlots: Operation {
        public typealias Reply = GenerateSelfShipAppointmentSlotsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.generateSelfShipAppointmentSlots
        }

        public var inboundPlanId: String
        public var shipmentId: String
        public var body: GenerateSelfShipAppointmentSlotsRequest

        public init(inboundPlanId: String, shipmentId: String, body: GenerateSelfShipAppointmentSlotsRequest) {
            self.inboundPlanId = inboundPlanId
            self.shipmentId = shipmentId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setPath("shipmentId", shipmentId)
            request.setBody(body)
        }
    }

    /// `POST
    /// /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots/{slotId}/schedule`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Amazon Fulfillment.
    public struct ScheduleSelfShipAppointment: Operation {
        public typealias Reply = ScheduleSelfShipAppointmentResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.scheduleSelfShipAppointment
        }

        public var inboundPlanId: String
        public var shipmentId: String
        public var slotId: String
        public var body: ScheduleSelfShipAppointmentRequest

        public init(
            inboundPlanId: String,
            shipmentId: String,
            slotId: String,
            body: ScheduleSelfShipAppointmentRequest
        ) {
            self.inboundPlanId = inboundPlanId
            self.shipmentId = shipmentId
            self.slotId = slotId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setPath("shipmentId", shipmentId)
            request.setPath("slotId", slotId)
            request.setBody(body)
        }
    }

    /// `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/sourceAddress`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct UpdateShipmentSourceAddress: Operation {
        public typealias Reply = UpdateShipmentSourceAddressResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.updateShipmentSourceAddress
        }

        public var inboundPlanId: String
        public var shipmentId: String
        public var body: UpdateShipmentSourceAddressRequest

        public init(inboundPlanId: String, shipmentId: String, body: UpdateShipmentSourceAddressRequest) {
            self.inboundPlanId = inboundPlanId
            self.shipmentId = shipmentId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setPath("shipmentId", shipmentId)
            request.setBody(body)
        }
    }

    /// `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/trackingDetails`
    ///
    /// Usage plan: 2 a second, burst 2 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct UpdateShipmentTrackingDetails: Operation {
        public typealias Reply = UpdateShipmentTrackingDetailsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.updateShipmentTrackingDetails
        }

        public var inboundPlanId: String
        public var shipmentId: String
        public var body: UpdateShipmentTrackingDetailsRequest

        public init(inboundPlanId: String, shipmentId: String, body: UpdateShipmentTrackingDetailsRequest) {
            self.inboundPlanId = inboundPlanId
            self.shipmentId = shipmentId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setPath("shipmentId", shipmentId)
            request.setBody(body)
        }
    }

    /// `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions`
    ///
    /// Usage plan: 2 a second, burst 6 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct ListTransportationOptions: PagedOperation {
        public typealias Reply = ListTransportationOptionsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.listTransportationOptions
        }

        public var inboundPlanId: String
        public var pageSize: Int?
        public var paginationToken: String?
        public var placementOptionId: String?
        public var shipmentId: String?

        public init(
            inboundPlanId: String,
            pageSize: Int? = nil,
            paginationToken: String? = nil,
            placementOptionId: String? = nil,
            shipmentId: String? = nil
        ) {
            self.inboundPlanId = inboundPlanId
            self.pageSize = pageSize
            self.paginationToken = paginationToken
            self.placementOptionId = placementOptionId
            self.shipmentId = shipmentId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setQuery("pageSize", pageSize)
            request.setQuery("paginationToken", paginationToken)
            request.setQuery("placementOptionId", placementOptionId)
            request.setQuery("shipmentId", shipmentId)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.pagination?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.paginationToken = token
            return page
        }
    }

    /// `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions`
    ///
    /// Usage plan: 2 a second, burst 2 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GenerateTransportationOptions: Operation {
        public typealias Reply = GenerateTransportationOptionsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.generateTransportationOptions
        }

        public var inboundPlanId: String
        public var body: GenerateTransportationOptionsRequest

        public init(inboundPlanId: String, body: GenerateTransportationOptionsRequest) {
            self.inboundPlanId = inboundPlanId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setBody(body)
        }
    }

    /// `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions/confirmation`
    ///
    /// Usage plan: 2 a second, burst 2 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct ConfirmTransportationOptions: Operation {
        public typealias Reply = ConfirmTransportationOptionsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.confirmTransportationOptions
        }

        public var inboundPlanId: String
        public var body: ConfirmTransportationOptionsRequest

        public init(inboundPlanId: String, body: ConfirmTransportationOptionsRequest) {
            self.inboundPlanId = inboundPlanId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("inboundPlanId", inboundPlanId)
            request.setBody(body)
        }
    }

    /// `GET /inbound/fba/2024-03-20/items/compliance`
    ///
    /// Usage plan: 2 a second, burst 6 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct ListItemComplianceDetails: Operation {
        public typealias Reply = ListItemComplianceDetailsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.listItemComplianceDetails
        }

        public var mskus: [String]
        public var marketplaceId: MarketplaceID

        public init(mskus: [String], marketplaceId: MarketplaceID) {
            self.mskus = mskus
            self.marketplaceId = marketplaceId
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("mskus", mskus, style: .repeated)
            request.setQuery("marketplaceId", marketplaceId)
        }
    }

    /// `PUT /inbound/fba/2024-03-20/items/compliance`
    ///
    /// Usage plan: 2 a second, burst 6 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct UpdateItemComplianceDetails: Operation {
        public typealias Reply = UpdateItemComplianceDetailsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.updateItemComplianceDetails
        }

        public var marketplaceId: MarketplaceID
        public var body: UpdateItemComplianceDetailsRequest

        public init(marketplaceId: MarketplaceID, body: UpdateItemComplianceDetailsRequest) {
            self.marketplaceId = marketplaceId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceId", marketplaceId)
            request.setBody(body)
        }
    }

    /// `POST /inbound/fba/2024-03-20/items/labels`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct CreateMarketplaceItemLabels: Operation {
        public typealias Reply = CreateMarketplaceItemLabelsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.createMarketplaceItemLabels
        }

        public var body: CreateMarketplaceItemLabelsRequest

        public init(body: CreateMarketplaceItemLabelsRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `GET /inbound/fba/2024-03-20/items/prepDetails`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Amazon Fulfillment.
    public struct ListPrepDetails: Operation {
        public typealias Reply = ListPrepDetailsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.listPrepDetails
        }

        public var marketplaceId: MarketplaceID
        public var mskus: [String]

        public init(marketplaceId: MarketplaceID, mskus: [String]) {
            self.marketplaceId = marketplaceId
            self.mskus = mskus
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceId", marketplaceId)
            request.setQuery("mskus", mskus, style: .repeated)
        }
    }

    /// `POST /inbound/fba/2024-03-20/items/prepDetails`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct SetPrepDetails: Operation {
        public typealias Reply = SetPrepDetailsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.setPrepDetails
        }

        public var body: SetPrepDetailsRequest

        public init(body: SetPrepDetailsRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `GET /inbound/fba/2024-03-20/operations/{operationId}`
    ///
    /// Usage plan: 2 a second, burst 6 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GetInboundOperationStatus: Operation {
        public typealias Reply = InboundOperationStatus

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV20240320.getInboundOperationStatus
        }

        public var operationId: String

        public init(operationId: String) {
            self.operationId = operationId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("operationId", operationId)
        }
    }
}
