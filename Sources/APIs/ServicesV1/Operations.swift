// Generated from services-api-model/services.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `services-api-model/services.json`.
public enum ServicesV1 {}

extension ServicesV1 {
    /// `GET /service/v1/serviceJobs/{serviceJobId}`
    ///
    /// Usage plan: 20 a second, burst 40 (printed in the model).
    /// Roles: Professional Services (Restricted).
    public struct GetServiceJobByServiceJobId: Operation {
        public typealias Reply = GetServiceJobByServiceJobIdResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ServicesV1.getServiceJobByServiceJobId
        }

        public var serviceJobId: String

        public init(serviceJobId: String) {
            self.serviceJobId = serviceJobId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("serviceJobId", serviceJobId)
        }
    }

    /// `PUT /service/v1/serviceJobs/{serviceJobId}/cancellations`
    ///
    /// Usage plan: 5 a second, burst 20 (printed in the model).
    /// Roles: Professional Services (Restricted).
    public struct CancelServiceJobByServiceJobId: Operation {
        public typealias Reply = CancelServiceJobByServiceJobIdResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ServicesV1.cancelServiceJobByServiceJobId
        }

        public var serviceJobId: String
        public var cancellationReasonCode: String

        public init(serviceJobId: String, cancellationReasonCode: String) {
            self.serviceJobId = serviceJobId
            self.cancellationReasonCode = cancellationReasonCode
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("serviceJobId", serviceJobId)
            request.setQuery("cancellationReasonCode", cancellationReasonCode)
        }
    }

    /// `PUT /service/v1/serviceJobs/{serviceJobId}/completions`
    ///
    /// Usage plan: 5 a second, burst 20 (printed in the model).
    /// Roles: Professional Services (Restricted).
    public struct CompleteServiceJobByServiceJobId: Operation {
        public typealias Reply = CompleteServiceJobByServiceJobIdResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ServicesV1.completeServiceJobByServiceJobId
        }

        public var serviceJobId: String

        public init(serviceJobId: String) {
            self.serviceJobId = serviceJobId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("serviceJobId", serviceJobId)
        }
    }

    /// `GET /service/v1/serviceJobs`
    ///
    /// Usage plan: 10 a second, burst 40 (printed in the model).
    /// Roles: Professional Services (Restricted).
    public struct GetServiceJobs: PagedOperation {
        public typealias Reply = GetServiceJobsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ServicesV1.getServiceJobs
        }

        public var serviceOrderIds: [String]?
        public var productOrderIds: [String]?
        public var trackingIds: [String]?
        public var serviceJobStatus: [GetServiceJobsServiceJobStatus]?
        public var pageToken: String?
        public var pageSize: Int?
        public var sortField: GetServiceJobsSortField?
        public var sortOrder: GetServiceJobsSortOrder?
        public var createdAfter: String?
        public var createdBefore: String?
        public var lastUpdatedAfter: String?
        public var lastUpdatedBefore: String?
        public var scheduleStartDate: String?
        public var scheduleEndDate: String?
        public var marketplaceIds: [MarketplaceID]
        public var asins: [String]?
        public var requiredSkills: [String]?
        public var storeIds: [String]?

        public init(
            marketplaceIds: [MarketplaceID],
            serviceOrderIds: [String]? = nil,
            productOrderIds: [String]? = nil,
            trackingIds: [String]? = nil,
            serviceJobStatus: [GetServiceJobsServiceJobStatus]? = nil,
            pageToken: String? = nil,
            pageSize: Int? = nil,
            sortField: GetServiceJobsSortField? = nil,
            sortOrder: GetServiceJobsSortOrder? = nil,
            createdAfter: String? = nil,
            createdBefore: String? = nil,
            lastUpdatedAfter: String? = nil,
            lastUpdatedBefore: String? = nil,
            scheduleStartDate: String? = nil,
            scheduleEndDate: String? = nil,
            asins: [String]? = nil,
            requiredSkills: [String]? = nil,
            storeIds: [String]? = nil
        ) {
            self.serviceOrderIds = serviceOrderIds
            self.productOrderIds = productOrderIds
            self.trackingIds = trackingIds
            self.serviceJobStatus = serviceJobStatus
            self.pageToken = pageToken
            self.pageSize = pageSize
            self.sortField = sortField
            self.sortOrder = sortOrder
            self.createdAfter = createdAfter
            self.createdBefore = createdBefore
            self.lastUpdatedAfter = lastUpdatedAfter
            self.lastUpdatedBefore = lastUpdatedBefore
            self.scheduleStartDate = scheduleStartDate
            self.scheduleEndDate = scheduleEndDate
            self.marketplaceIds = marketplaceIds
            self.asins = asins
            self.requiredSkills = requiredSkills
            self.storeIds = storeIds
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("serviceOrderIds", serviceOrderIds, style: .commaSeparated)
            request.setQuery("productOrderIds", productOrderIds, style: .commaSeparated)
            request.setQuery("trackingIds", trackingIds, style: .commaSeparated)
            request.setQuery("serviceJobStatus", serviceJobStatus, style: .commaSeparated)
            request.setQuery("pageToken", pageToken)
            request.setQuery("pageSize", pageSize)
            request.setQuery("sortField", sortField)
            request.setQuery("sortOrder", sortOrder)
            request.setQuery("createdAfter", createdAfter)
            request.setQuery("createdBefore", createdBefore)
            request.setQuery("lastUpdatedAfter", lastUpdatedAfter)
            request.setQuery("lastUpdatedBefore", lastUpdatedBefore)
            request.setQuery("scheduleStartDate", scheduleStartDate)
            request.setQuery("scheduleEndDate", scheduleEndDate)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("asins", asins, style: .commaSeparated)
            request.setQuery("requiredSkills", requiredSkills, style: .commaSeparated)
            request.setQuery("storeIds", storeIds, style: .commaSeparated)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.payload?.nextPageToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.pageToken = token
            return page
        }
    }

    /// `POST /service/v1/serviceJobs/{serviceJobId}/appointments`
    ///
    /// Usage plan: 5 a second, burst 20 (printed in the model).
    /// Roles: Professional Services (Restricted).
    public struct AddAppointmentForServiceJobByServiceJobId: Operation {
        public typealias Reply = SetAppointmentResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ServicesV1.addAppointmentForServiceJobByServiceJobId
        }

        public var serviceJobId: String
        public var body: AddAppointmentRequest

        public init(serviceJobId: String, body: AddAppointmentRequest) {
            self.serviceJobId = serviceJobId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("serviceJobId", serviceJobId)
            request.setBody(body)
        }
    }

    /// `POST /service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}`
    ///
    /// Usage plan: 5 a second, burst 20 (printed in the model).
    /// Roles: Professional Services (Restricted).
    public struct RescheduleAppointmentForServiceJobByServiceJobId: Operation {
        public typealias Reply = SetAppointmentResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ServicesV1.rescheduleAppointmentForServiceJobByServiceJobId
        }

        public var serviceJobId: String
        public var appointmentId: String
        public var body: RescheduleAppointmentRequest

        public init(serviceJobId: String, appointmentId: String, body: RescheduleAppointmentRequest) {
            self.serviceJobId = serviceJobId
            self.appointmentId = appointmentId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("serviceJobId", serviceJobId)
            request.setPath("appointmentId", appointmentId)
            request.setBody(body)
        }
    }

    /// `PUT /service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/resources`
    ///
    /// Usage plan: 1 a second, burst 2 (printed in the model).
    /// Roles: Professional Services (Restricted).
    public struct AssignAppointmentResources: Operation {
        public typealias Reply = AssignAppointmentResourcesResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ServicesV1.assignAppointmentResources
        }

        public var serviceJobId: String
        public var appointmentId: String
        public var body: AssignAppointmentResourcesRequest

        public init(serviceJobId: String, appointmentId: String, body: AssignAppointmentResourcesRequest) {
            self.serviceJobId = serviceJobId
            self.appointmentId = appointmentId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("serviceJobId", serviceJobId)
            request.setPath("appointmentId", appointmentId)
            request.setBody(body)
        }
    }

    /// `PUT /service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/fulfillment`
    ///
    /// Usage plan: 5 a second, burst 20 (printed in the model).
    /// Roles: Professional Services (Restricted).
    public struct SetAppointmentFulfillmentData: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ServicesV1.setAppointmentFulfillmentData
        }

        public var serviceJobId: String
        public var appointmentId: String
        public var body: SetAppointmentFulfillmentDataRequest

        public init(serviceJobId: String, appointmentId: String, body: SetAppointmentFulfillmentDataRequest) {
            self.serviceJobId = serviceJobId
            self.appointmentId = appointmentId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("serviceJobId", serviceJobId)
            request.setPath("appointmentId", appointmentId)
            request.setBody(body)
        }
    }

    /// `POST /service/v1/serviceResources/{resourceId}/capacity/range`
    ///
    /// Usage plan: 5 a second, burst 20 (printed in the model).
    /// Roles: Professional Services (Restricted).
    public struct GetRangeSlotCapacity: PagedOperation {
        public typealias Reply = RangeSlotCapacity

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ServicesV1.getRangeSlotCapacity
        }

        public var resourceId: String
        public var marketplaceIds: [MarketplaceID]
        public var nextPageToken: String?
        public var body: RangeSlotCapacityQuery

        public init(
            resourceId: String,
            marketplaceIds: [MarketplaceID],
            body: RangeSlotCapacityQuery,
            nextPageToken: String? = nil
        ) {
            self.resourceId = resourceId
            self.marketplaceIds = marketplaceIds
            self.nextPageToken = nextPageToken
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("resourceId", resourceId)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("nextPageToken", nextPageToken)
            request.setBody(body)
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

    /// `POST /service/v1/serviceResources/{resourceId}/capacity/fixed`
    ///
    /// Usage plan: 5 a second, burst 20 (printed in the model).
    /// Roles: Professional Services (Restricted).
    public struct GetFixedSlotCapacity: PagedOperation {
        public typealias Reply = FixedSlotCapacity

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ServicesV1.getFixedSlotCapacity
        }

        public var resourceId: String
        public var marketplaceIds: [MarketplaceID]
        public var nextPageToken: String?
        public var body: FixedSlotCapacityQuery

        public init(
            resourceId: String,
            marketplaceIds: [MarketplaceID],
            body: FixedSlotCapacityQuery,
            nextPageToken: String? = nil
        ) {
            self.resourceId = resourceId
            self.marketplaceIds = marketplaceIds
            self.nextPageToken = nextPageToken
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("resourceId", resourceId)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("nextPageToken", nextPageToken)
            request.setBody(body)
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

    /// `PUT /service/v1/serviceResources/{resourceId}/schedules`
    ///
    /// Usage plan: 5 a second, burst 20 (printed in the model).
    /// Roles: Professional Services (Restricted).
    public struct UpdateSchedule: Operation {
        public typealias Reply = UpdateScheduleResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ServicesV1.updateSchedule
        }

        public var resourceId: String
        public var marketplaceIds: [MarketplaceID]
        public var body: UpdateScheduleRequest

        public init(resourceId: String, marketplaceIds: [MarketplaceID], body: UpdateScheduleRequest) {
            self.resourceId = resourceId
            self.marketplaceIds = marketplaceIds
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("resourceId", resourceId)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setBody(body)
        }
    }

    /// `POST /service/v1/reservation`
    ///
    /// Usage plan: 5 a second, burst 20 (printed in the model).
    /// Roles: Professional Services (Restricted).
    public struct CreateReservation: Operation {
        public typealias Reply = CreateReservationResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ServicesV1.createReservation
        }

        public var marketplaceIds: [MarketplaceID]
        public var body: CreateReservationRequest

        public init(marketplaceIds: [MarketplaceID], body: CreateReservationRequest) {
            self.marketplaceIds = marketplaceIds
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setBody(body)
        }
    }

    /// `PUT /service/v1/reservation/{reservationId}`
    ///
    /// Usage plan: 5 a second, burst 20 (printed in the model).
    /// Roles: Professional Services (Restricted).
    public struct UpdateReservation: Operation {
        public typealias Reply = UpdateReservationResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ServicesV1.updateReservation
        }

        public var reservationId: String
        public var marketplaceIds: [MarketplaceID]
        public var body: UpdateReservationRequest

        public init(reservationId: String, marketplaceIds: [MarketplaceID], body: UpdateReservationRequest) {
            self.reservationId = reservationId
            self.marketplaceIds = marketplaceIds
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("reservationId", reservationId)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setBody(body)
        }
    }

    /// `DELETE /service/v1/reservation/{reservationId}`
    ///
    /// Usage plan: 5 a second, burst 20 (printed in the model).
    /// Roles: Professional Services (Restricted).
    public struct CancelReservation: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ServicesV1.cancelReservation
        }

        public var reservationId: String
        public var marketplaceIds: [MarketplaceID]

        public init(reservationId: String, marketplaceIds: [MarketplaceID]) {
            self.reservationId = reservationId
            self.marketplaceIds = marketplaceIds
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("reservationId", reservationId)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
        }
    }

    /// `GET /service/v1/serviceJobs/{serviceJobId}/appointmentSlots`
    ///
    /// Usage plan: 5 a second, burst 20 (printed in the model).
    /// Roles: Professional Services (Restricted).
    public struct GetAppointmmentSlotsByJobId: Operation {
        public typealias Reply = GetAppointmentSlotsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ServicesV1.getAppointmmentSlotsByJobId
        }

        public var serviceJobId: String
        public var marketplaceIds: [MarketplaceID]
        public var startTime: String?
        public var endTime: String?

        public init(
            serviceJobId: String,
            marketplaceIds: [MarketplaceID],
            startTime: String? = nil,
            endTime: String? = nil
        ) {
            self.serviceJobId = serviceJobId
            self.marketplaceIds = marketplaceIds
            self.startTime = startTime
            self.endTime = endTime
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("serviceJobId", serviceJobId)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("startTime", startTime)
            request.setQuery("endTime", endTime)
        }
    }

    /// `GET /service/v1/appointmentSlots`
    ///
    /// Usage plan: 20 a second, burst 40 (printed in the model).
    /// Roles: Professional Services (Restricted).
    public struct GetAppointmentSlots: Operation {
        public typealias Reply = GetAppointmentSlotsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ServicesV1.getAppointmentSlots
        }

        public var asin: String
        public var storeId: String
        public var marketplaceIds: [MarketplaceID]
        public var startTime: String?
        public var endTime: String?

        public init(
            asin: String,
            storeId: String,
            marketplaceIds: [MarketplaceID],
            startTime: String? = nil,
            endTime: String? = nil
        ) {
            self.asin = asin
            self.storeId = storeId
            self.marketplaceIds = marketplaceIds
            self.startTime = startTime
            self.endTime = endTime
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("asin", asin)
            request.setQuery("storeId", storeId)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("startTime", startTime)
            request.setQuery("endTime", endTime)
        }
    }

    /// `POST /service/v1/documents`
    ///
    /// Usage plan: 5 a second, burst 20 (printed in the model).
    /// Roles: Professional Services (Restricted).
    public struct CreateServiceDocumentUploadDestination: Operation {
        public typealias Reply = CreateServiceDocumentUploadDestinationShape

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ServicesV1.createServiceDocumentUploadDestination
        }

        public var body: ServiceUploadDocument

        public init(body: ServiceUploadDocument) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }
}
