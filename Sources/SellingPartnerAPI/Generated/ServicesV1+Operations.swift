// Generated from services-api-model/services.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `services-api-model/services.json`.
    public enum ServicesV1 {
        /// `GET /service/v1/serviceJobs/{serviceJobId}`
        public static let getServiceJobByServiceJobId = OperationDescriptor(
            api: "ServicesV1", operationID: "getServiceJobByServiceJobId", method: .get,
            path: "/service/v1/serviceJobs/{serviceJobId}",
            parameters: [OperationParameter("serviceJobId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetServiceJobByServiceJobIdResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 20, burst: 40),
            pagination: nil,
            authorization: .seller,
            roles: ["Professional Services (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `PUT /service/v1/serviceJobs/{serviceJobId}/cancellations`
        public static let cancelServiceJobByServiceJobId = OperationDescriptor(
            api: "ServicesV1", operationID: "cancelServiceJobByServiceJobId", method: .put,
            path: "/service/v1/serviceJobs/{serviceJobId}/cancellations",
            parameters: [
                OperationParameter("serviceJobId", .path, .string, isRequired: true),
                OperationParameter("cancellationReasonCode", .query, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "CancelServiceJobByServiceJobIdResponse"),
            usagePlan: UsagePlan(rate: 5, burst: 20),
            pagination: nil,
            authorization: .seller,
            roles: ["Professional Services (Restricted)"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `PUT /service/v1/serviceJobs/{serviceJobId}/completions`
        public static let completeServiceJobByServiceJobId = OperationDescriptor(
            api: "ServicesV1", operationID: "completeServiceJobByServiceJobId", method: .put,
            path: "/service/v1/serviceJobs/{serviceJobId}/completions",
            parameters: [OperationParameter("serviceJobId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "CompleteServiceJobByServiceJobIdResponse"),
            usagePlan: UsagePlan(rate: 5, burst: 20),
            pagination: nil,
            authorization: .seller,
            roles: ["Professional Services (Restricted)"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `GET /service/v1/serviceJobs`
        public static let getServiceJobs = OperationDescriptor(
            api: "ServicesV1", operationID: "getServiceJobs", method: .get,
            path: "/service/v1/serviceJobs",
            parameters: [
                OperationParameter("serviceOrderIds", .query, .array(.string, style: .commaSeparated, countMax: 20)),
                OperationParameter("productOrderIds", .query, .array(.string, style: .commaSeparated, countMax: 20)),
                OperationParameter("trackingIds", .query, .array(.string, style: .commaSeparated, countMax: 20)),
                OperationParameter("serviceJobStatus", .query, .array(.word(["NOT_SERVICED", "CANCELLED", "COMPLETED", "PENDING_SCHEDULE", "NOT_FULFILLABLE", "HOLD", "PAYMENT_DECLINED"]), style: .commaSeparated, countMax: nil)),
                OperationParameter("pageToken", .query, .string),
                OperationParameter("pageSize", .query, .integer),
                OperationParameter("sortField", .query, .word(["JOB_DATE", "JOB_STATUS"])),
                OperationParameter("sortOrder", .query, .word(["ASC", "DESC"])),
                OperationParameter("createdAfter", .query, .string),
                OperationParameter("createdBefore", .query, .string),
                OperationParameter("lastUpdatedAfter", .query, .string),
                OperationParameter("lastUpdatedBefore", .query, .string),
                OperationParameter("scheduleStartDate", .query, .string),
                OperationParameter("scheduleEndDate", .query, .string),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
                OperationParameter("asins", .query, .array(.string, style: .commaSeparated, countMax: 20)),
                OperationParameter("requiredSkills", .query, .array(.string, style: .commaSeparated, countMax: 20)),
                OperationParameter("storeIds", .query, .array(.string, style: .commaSeparated, countMax: 50)),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetServiceJobsResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 10, burst: 40),
            pagination: Pagination(
                parameter: "pageToken",
                replyPath: ["payload", "nextPageToken"],
                itemsPath: ["payload", "jobs"]
            ),
            authorization: .seller,
            roles: ["Professional Services (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /service/v1/serviceJobs/{serviceJobId}/appointments`
        public static let addAppointmentForServiceJobByServiceJobId = OperationDescriptor(
            api: "ServicesV1", operationID: "addAppointmentForServiceJobByServiceJobId", method: .post,
            path: "/service/v1/serviceJobs/{serviceJobId}/appointments",
            parameters: [OperationParameter("serviceJobId", .path, .string, isRequired: true)],
            body: OperationBody(shape: "AddAppointmentRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "SetAppointmentResponse"),
            usagePlan: UsagePlan(rate: 5, burst: 20),
            pagination: nil,
            authorization: .seller,
            roles: ["Professional Services (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `POST /service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}`
        public static let rescheduleAppointmentForServiceJobByServiceJobId = OperationDescriptor(
            api: "ServicesV1", operationID: "rescheduleAppointmentForServiceJobByServiceJobId", method: .post,
            path: "/service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}",
            parameters: [
                OperationParameter("serviceJobId", .path, .string, isRequired: true),
                OperationParameter("appointmentId", .path, .string, isRequired: true),
            ],
            body: OperationBody(shape: "RescheduleAppointmentRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "SetAppointmentResponse"),
            usagePlan: UsagePlan(rate: 5, burst: 20),
            pagination: nil,
            authorization: .seller,
            roles: ["Professional Services (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `PUT /service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/resources`
        public static let assignAppointmentResources = OperationDescriptor(
            api: "ServicesV1", operationID: "assignAppointmentResources", method: .put,
            path: "/service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/resources",
            parameters: [
                OperationParameter("serviceJobId", .path, .string, isRequired: true),
                OperationParameter("appointmentId", .path, .string, isRequired: true),
            ],
            body: OperationBody(shape: "AssignAppointmentResourcesRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "AssignAppointmentResourcesResponse",
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 1, burst: 2),
            pagination: nil,
            authorization: .seller,
            roles: ["Professional Services (Restricted)"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `PUT /service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/fulfillment`
        public static let setAppointmentFulfillmentData = OperationDescriptor(
            api: "ServicesV1", operationID: "setAppointmentFulfillmentData", method: .put,
            path: "/service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/fulfillment",
            parameters: [
                OperationParameter("serviceJobId", .path, .string, isRequired: true),
                OperationParameter("appointmentId", .path, .string, isRequired: true),
            ],
            body: OperationBody(shape: "SetAppointmentFulfillmentDataRequest", isRequired: true),
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 5, burst: 20),
            pagination: nil,
            authorization: .seller,
            roles: ["Professional Services (Restricted)"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `POST /service/v1/serviceResources/{resourceId}/capacity/range`
        public static let getRangeSlotCapacity = OperationDescriptor(
            api: "ServicesV1", operationID: "getRangeSlotCapacity", method: .post,
            path: "/service/v1/serviceResources/{resourceId}/capacity/range",
            parameters: [
                OperationParameter("resourceId", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
                OperationParameter("nextPageToken", .query, .string),
            ],
            body: OperationBody(shape: "RangeSlotCapacityQuery", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "RangeSlotCapacity"),
            usagePlan: UsagePlan(rate: 5, burst: 20),
            pagination: Pagination(parameter: "nextPageToken", replyPath: ["nextPageToken"], itemsPath: ["capacities"]),
            authorization: .seller,
            roles: ["Professional Services (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /service/v1/serviceResources/{resourceId}/capacity/fixed`
        public static let getFixedSlotCapacity = OperationDescriptor(
            api: "ServicesV1", operationID: "getFixedSlotCapacity", method: .post,
            path: "/service/v1/serviceResources/{resourceId}/capacity/fixed",
            parameters: [
                OperationParameter("resourceId", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
                OperationParameter("nextPageToken", .query, .string),
            ],
            body: OperationBody(shape: "FixedSlotCapacityQuery", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "FixedSlotCapacity"),
            usagePlan: UsagePlan(rate: 5, burst: 20),
            pagination: Pagination(parameter: "nextPageToken", replyPath: ["nextPageToken"], itemsPath: ["capacities"]),
            authorization: .seller,
            roles: ["Professional Services (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `PUT /service/v1/serviceResources/{resourceId}/schedules`
        public static let updateSchedule = OperationDescriptor(
            api: "ServicesV1", operationID: "updateSchedule", method: .put,
            path: "/service/v1/serviceResources/{resourceId}/schedules",
            parameters: [
                OperationParameter("resourceId", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
            ],
            body: OperationBody(shape: "UpdateScheduleRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "UpdateScheduleResponse", hasPayloadEnvelope: true),
            usagePlan: UsagePlan(rate: 5, burst: 20),
            pagination: nil,
            authorization: .seller,
            roles: ["Professional Services (Restricted)"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `POST /service/v1/reservation`
        public static let createReservation = OperationDescriptor(
            api: "ServicesV1", operationID: "createReservation", method: .post,
            path: "/service/v1/reservation",
            parameters: [
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
            ],
            body: OperationBody(shape: "CreateReservationRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "CreateReservationResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 5, burst: 20),
            pagination: nil,
            authorization: .seller,
            roles: ["Professional Services (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `PUT /service/v1/reservation/{reservationId}`
        public static let updateReservation = OperationDescriptor(
            api: "ServicesV1", operationID: "updateReservation", method: .put,
            path: "/service/v1/reservation/{reservationId}",
            parameters: [
                OperationParameter("reservationId", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
            ],
            body: OperationBody(shape: "UpdateReservationRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "UpdateReservationResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 5, burst: 20),
            pagination: nil,
            authorization: .seller,
            roles: ["Professional Services (Restricted)"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `DELETE /service/v1/reservation/{reservationId}`
        public static let cancelReservation = OperationDescriptor(
            api: "ServicesV1", operationID: "cancelReservation", method: .delete,
            path: "/service/v1/reservation/{reservationId}",
            parameters: [
                OperationParameter("reservationId", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 5, burst: 20),
            pagination: nil,
            authorization: .seller,
            roles: ["Professional Services (Restricted)"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `GET /service/v1/serviceJobs/{serviceJobId}/appointmentSlots`
        public static let getAppointmmentSlotsByJobId = OperationDescriptor(
            api: "ServicesV1", operationID: "getAppointmmentSlotsByJobId", method: .get,
            path: "/service/v1/serviceJobs/{serviceJobId}/appointmentSlots",
            parameters: [
                OperationParameter("serviceJobId", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
                OperationParameter("startTime", .query, .string),
                OperationParameter("endTime", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetAppointmentSlotsResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 5, burst: 20),
            pagination: nil,
            authorization: .seller,
            roles: ["Professional Services (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /service/v1/appointmentSlots`
        public static let getAppointmentSlots = OperationDescriptor(
            api: "ServicesV1", operationID: "getAppointmentSlots", method: .get,
            path: "/service/v1/appointmentSlots",
            parameters: [
                OperationParameter("asin", .query, .string, isRequired: true),
                OperationParameter("storeId", .query, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
                OperationParameter("startTime", .query, .string),
                OperationParameter("endTime", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetAppointmentSlotsResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 20, burst: 40),
            pagination: nil,
            authorization: .seller,
            roles: ["Professional Services (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /service/v1/documents`
        public static let createServiceDocumentUploadDestination = OperationDescriptor(
            api: "ServicesV1", operationID: "createServiceDocumentUploadDestination", method: .post,
            path: "/service/v1/documents",
            parameters: [],
            body: OperationBody(shape: "ServiceUploadDocument", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "CreateServiceDocumentUploadDestination",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 5, burst: 20),
            pagination: nil,
            authorization: .seller,
            roles: ["Professional Services (Restricted)"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            addAppointmentForServiceJobByServiceJobId,
            assignAppointmentResources,
            cancelReservation,
            cancelServiceJobByServiceJobId,
            completeServiceJobByServiceJobId,
            createReservation,
            createServiceDocumentUploadDestination,
            getAppointmentSlots,
            getAppointmmentSlotsByJobId,
            getFixedSlotCapacity,
            getRangeSlotCapacity,
            getServiceJobByServiceJobId,
            getServiceJobs,
            rescheduleAppointmentForServiceJobByServiceJobId,
            setAppointmentFulfillmentData,
            updateReservation,
            updateSchedule,
        ]
    }
}
