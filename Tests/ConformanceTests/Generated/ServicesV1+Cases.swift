// Generated from services-api-model/services.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import ServicesV1
import SellingPartnerAPI

enum ServicesV1Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(ServicesV1.GetServiceJobByServiceJobId.self),
            OperationCase(ServicesV1.CancelServiceJobByServiceJobId.self),
            OperationCase(ServicesV1.CompleteServiceJobByServiceJobId.self),
            OperationCase(ServicesV1.GetServiceJobs.self),
            OperationCase(ServicesV1.AddAppointmentForServiceJobByServiceJobId.self),
            OperationCase(ServicesV1.RescheduleAppointmentForServiceJobByServiceJobId.self),
            OperationCase(ServicesV1.AssignAppointmentResources.self),
            OperationCase(ServicesV1.SetAppointmentFulfillmentData.self),
            OperationCase(ServicesV1.GetRangeSlotCapacity.self),
            OperationCase(ServicesV1.GetFixedSlotCapacity.self),
            OperationCase(ServicesV1.UpdateSchedule.self),
            OperationCase(ServicesV1.CreateReservation.self),
            OperationCase(ServicesV1.UpdateReservation.self),
            OperationCase(ServicesV1.CancelReservation.self),
            OperationCase(ServicesV1.GetAppointmmentSlotsByJobId.self),
            OperationCase(ServicesV1.GetAppointmentSlots.self),
            OperationCase(ServicesV1.CreateServiceDocumentUploadDestination.self),
        ]
    }
}

extension ServicesV1.GetServiceJobByServiceJobId: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(serviceJobId: try json.required("serviceJobId"))
    }
}

extension ServicesV1.CancelServiceJobByServiceJobId: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            serviceJobId: try json.required("serviceJobId"),
            cancellationReasonCode: try json.required("cancellationReasonCode")
        )
    }
}

extension ServicesV1.CompleteServiceJobByServiceJobId: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(serviceJobId: try json.required("serviceJobId"))
    }
}

extension ServicesV1.GetServiceJobs: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceIds: try json.required("marketplaceIds"),
            serviceOrderIds: try json.optional("serviceOrderIds"),
            productOrderIds: try json.optional("productOrderIds"),
            trackingIds: try json.optional("trackingIds"),
            serviceJobStatus: try json.optional("serviceJobStatus"),
            pageToken: try json.optional("pageToken"),
            pageSize: try json.optional("pageSize"),
            sortField: try json.optional("sortField"),
            sortOrder: try json.optional("sortOrder"),
            createdAfter: try json.optional("createdAfter"),
            createdBefore: try json.optional("createdBefore"),
            lastUpdatedAfter: try json.optional("lastUpdatedAfter"),
            lastUpdatedBefore: try json.optional("lastUpdatedBefore"),
            scheduleStartDate: try json.optional("scheduleStartDate"),
            scheduleEndDate: try json.optional("scheduleEndDate"),
            asins: try json.optional("asins"),
            requiredSkills: try json.optional("requiredSkills"),
            storeIds: try json.optional("storeIds")
        )
    }
}

extension ServicesV1.AddAppointmentForServiceJobByServiceJobId: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(serviceJobId: try json.required("serviceJobId"), body: try json.requiredBody("body"))
    }
}

extension ServicesV1.RescheduleAppointmentForServiceJobByServiceJobId: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            serviceJobId: try json.required("serviceJobId"),
            appointmentId: try json.required("appointmentId"),
            body: try json.requiredBody("body")
        )
    }
}

extension ServicesV1.AssignAppointmentResources: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            serviceJobId: try json.required("serviceJobId"),
            appointmentId: try json.required("appointmentId"),
            body: try json.requiredBody("body")
        )
    }
}

extension ServicesV1.SetAppointmentFulfillmentData: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            serviceJobId: try json.required("serviceJobId"),
            appointmentId: try json.required("appointmentId"),
            body: try json.requiredBody("body")
        )
    }
}

extension ServicesV1.GetRangeSlotCapacity: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            resourceId: try json.required("resourceId"),
            marketplaceIds: try json.required("marketplaceIds"),
            body: try json.requiredBody("body"),
            nextPageToken: try json.optional("nextPageToken")
        )
    }
}

extension ServicesV1.GetFixedSlotCapacity: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            resourceId: try json.required("resourceId"),
            marketplaceIds: try json.required("marketplaceIds"),
            body: try json.requiredBody("body"),
            nextPageToken: try json.optional("nextPageToken")
        )
    }
}

extension ServicesV1.UpdateSchedule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            resourceId: try json.required("resourceId"),
            marketplaceIds: try json.required("marketplaceIds"),
            body: try json.requiredBody("body")
        )
    }
}

extension ServicesV1.CreateReservation: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(marketplaceIds: try json.required("marketplaceIds"), body: try json.requiredBody("body"))
    }
}

extension ServicesV1.UpdateReservation: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            reservationId: try json.required("reservationId"),
            marketplaceIds: try json.required("marketplaceIds"),
            body: try json.requiredBody("body")
        )
    }
}

extension ServicesV1.CancelReservation: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            reservationId: try json.required("reservationId"),
            marketplaceIds: try json.required("marketplaceIds")
        )
    }
}

extension ServicesV1.GetAppointmmentSlotsByJobId: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            serviceJobId: try json.required("serviceJobId"),
            marketplaceIds: try json.required("marketplaceIds"),
            startTime: try json.optional("startTime"),
            endTime: try json.optional("endTime")
        )
    }
}

extension ServicesV1.GetAppointmentSlots: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            asin: try json.required("asin"),
            storeId: try json.required("storeId"),
            marketplaceIds: try json.required("marketplaceIds"),
            startTime: try json.optional("startTime"),
            endTime: try json.optional("endTime")
        )
    }
}

extension ServicesV1.CreateServiceDocumentUploadDestination: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension ServicesV1.GetServiceJobsServiceJobStatus: CaseReadable {}

extension ServicesV1.GetServiceJobsSortField: CaseReadable {}

extension ServicesV1.GetServiceJobsSortOrder: CaseReadable {}

extension ServicesV1.AddAppointmentRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(appointmentTime: try json.required("appointmentTime"))
    }
}

extension ServicesV1.AppointmentTimeInput: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(startTime: try json.required("startTime"), durationInMinutes: try json.optional("durationInMinutes"))
    }
}

extension ServicesV1.RescheduleAppointmentRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            appointmentTime: try json.required("appointmentTime"),
            rescheduleReasonCode: try json.required("rescheduleReasonCode")
        )
    }
}

extension ServicesV1.AssignAppointmentResourcesRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(resources: try json.required("resources"))
    }
}

extension ServicesV1.AppointmentResource: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(resourceId: try json.optional("resourceId"))
    }
}

extension ServicesV1.SetAppointmentFulfillmentDataRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            estimatedArrivalTime: try json.optional("estimatedArrivalTime"),
            fulfillmentTime: try json.optional("fulfillmentTime"),
            appointmentResources: try json.optional("appointmentResources"),
            fulfillmentDocuments: try json.optional("fulfillmentDocuments")
        )
    }
}

extension ServicesV1.DateTimeRange: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(startTime: try json.required("startTime"), endTime: try json.required("endTime"))
    }
}

extension ServicesV1.FulfillmentTime: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(startTime: try json.optional("startTime"), endTime: try json.optional("endTime"))
    }
}

extension ServicesV1.FulfillmentDocument: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            uploadDestinationId: try json.optional("uploadDestinationId"),
            contentSha256: try json.optional("contentSha256")
        )
    }
}

extension ServicesV1.RangeSlotCapacityQuery: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            startDateTime: try json.required("startDateTime"),
            endDateTime: try json.required("endDateTime"),
            capacityTypes: try json.optional("capacityTypes")
        )
    }
}

extension ServicesV1.CapacityType: CaseReadable {}

extension ServicesV1.FixedSlotCapacityQuery: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            startDateTime: try json.required("startDateTime"),
            endDateTime: try json.required("endDateTime"),
            capacityTypes: try json.optional("capacityTypes"),
            slotDuration: try json.optional("slotDuration")
        )
    }
}

extension ServicesV1.UpdateScheduleRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(schedules: try json.required("schedules"))
    }
}

extension ServicesV1.AvailabilityRecord: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            startTime: try json.required("startTime"),
            endTime: try json.required("endTime"),
            recurrence: try json.optional("recurrence"),
            capacity: try json.optional("capacity")
        )
    }
}

extension ServicesV1.Recurrence: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            endTime: try json.required("endTime"),
            daysOfWeek: try json.optional("daysOfWeek"),
            daysOfMonth: try json.optional("daysOfMonth")
        )
    }
}

extension ServicesV1.DayOfWeek: CaseReadable {}

extension ServicesV1.CreateReservationRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(resourceId: try json.required("resourceId"), reservation: try json.required("reservation"))
    }
}

extension ServicesV1.Reservation: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            type: try json.required("type"),
            availability: try json.required("availability"),
            reservationId: try json.optional("reservationId")
        )
    }
}

extension ServicesV1.ReservationTypeShape: CaseReadable {}

extension ServicesV1.UpdateReservationRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(resourceId: try json.required("resourceId"), reservation: try json.required("reservation"))
    }
}

extension ServicesV1.ServiceUploadDocument: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            contentType: try json.required("contentType"),
            contentLength: try json.required("contentLength"),
            contentMD5: try json.optional("contentMD5")
        )
    }
}

extension ServicesV1.ServiceUploadDocumentContentType: CaseReadable {}
