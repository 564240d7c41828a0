// Generated from reference-api-model/reference_2026-11-22.json at 0123456789abcdef0123456789abcdef01234567, do not edit.

extension OperationDescriptor {
    /// The operations of `reference-api-model/reference_2026-11-22.json`.
    public enum ReferenceV20261122 {
        /// `GET /invented/things`
        public static let listThings = OperationDescriptor(
            api: "ReferenceV20261122", operationID: "listThings", method: .get,
            path: "/invented/things",
            parameters: [
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 5), isRequired: true),
                OperationParameter("NextToken", .query, .string),
                OperationParameter("createdAfter", .query, .dateTime),
                OperationParameter("onDay", .query, .date),
                OperationParameter("states", .query, .array(.word(["ON_SALE", "Sold", "default", "1_LEFT", ""]), style: .repeated, countMax: nil)),
                OperationParameter("sortBy", .query, .word(["NAME"])),
                OperationParameter("includeDetails", .query, .boolean),
                OperationParameter("isActive", .query, .boolean),
                OperationParameter("pageSize", .query, .integer),
                OperationParameter("least", .query, .number),
                OperationParameter("x-amzn-shipping-business-id", .header, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ListThingsResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 10, isDynamic: true, applicationRate: 250),
            pagination: Pagination(
                parameter: "NextToken",
                replyPath: ["payload", "NextToken"],
                itemsPath: ["payload", "things"]
            ),
            authorization: .sellerOrRestricted(["buyerInfo"]),
            roles: ["Pricing", "Product Listing"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /invented/things`
        public static let createThing = OperationDescriptor(
            api: "ReferenceV20261122", operationID: "createThing", method: .post,
            path: "/invented/things",
            parameters: [
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 5), isRequired: true),
                OperationParameter("x-amzn-IdempotencyKey", .header, .string, isRequired: true),
            ],
            body: OperationBody(shape: "CreateThingRequest", isRequired: true),
            replies: OperationReplies(statuses: [200, 202], shape: "Thing"),
            usagePlan: UsagePlan(rate: 2, burst: 6),
            pagination: nil,
            authorization: .restricted,
            roles: ["Pricing", "Product Listing"],
            repetition: .idempotentByKey("x-amzn-IdempotencyKey"), sandbox: .none,
            deprecation: nil)

        /// `GET /invented/things/{thingId}`
        public static let getThing = OperationDescriptor(
            api: "ReferenceV20261122", operationID: "GetThing", method: .get,
            path: "/invented/things/{thingId}",
            parameters: [OperationParameter("thingId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(statuses: [200, 204], shape: "Thing", requiredKeys: ["ASIN"]),
            usagePlan: UsagePlan(rate: 0.0167, burst: 15, source: .documented),
            pagination: nil,
            authorization: .restricted,
            roles: ["Pricing", "Product Listing"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: Deprecation(removal: "2027-03-27", replacement: "ReferenceV20261122.listThings"))

        /// `DELETE /invented/things/{thingId}`
        public static let deleteThing = OperationDescriptor(
            api: "ReferenceV20261122", operationID: "deleteThing", method: .delete,
            path: "/invented/things/{thingId}",
            parameters: [OperationParameter("thingId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .grantless("sellingpartnerapi::notifications"),
            roles: [],
            repetition: .idempotent, sandbox: .dynamic,
            deprecation: nil)

        /// `GET /invented/reports`
        public static let getReports = OperationDescriptor(
            api: "ReferenceV20261122", operationID: "getReports", method: .get,
            path: "/invented/reports",
            parameters: [
                OperationParameter("reportTypes", .query, .array(.string, style: .commaSeparated, countMax: nil)),
                OperationParameter("nextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetReportsResponse", requiredKeys: ["reports"]),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: Pagination(
                parameter: "nextToken",
                replyPath: ["nextToken"],
                itemsPath: ["reports"],
                sendsTokenAlone: true
            ),
            authorization: .restrictedByReportType,
            roles: ["Pricing", "Product Listing"],
            repetition: .reads, sandbox: .sandboxOnly,
            deprecation: nil)

        /// `PUT /invented/reports`
        public static let getReportsPut = OperationDescriptor(
            api: "ReferenceV20261122", operationID: "getReportsPut", method: .put,
            path: "/invented/reports",
            parameters: [],
            body: OperationBody(shape: "MoneyList", isRequired: false),
            replies: OperationReplies(statuses: [200], shape: "MoneyList"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .restricted,
            roles: ["Pricing", "Product Listing"],
            repetition: .reads, sandbox: .sandboxOnly,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            getThing,
            createThing,
            deleteThing,
            getReports,
            getReportsPut,
            listThings,
        ]
    }
}
