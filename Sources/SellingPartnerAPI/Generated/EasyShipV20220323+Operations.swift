// Generated from easy-ship-model/easyShip_2022-03-23.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `easy-ship-model/easyShip_2022-03-23.json`.
    public enum EasyShipV20220323 {
        /// `POST /easyShip/2022-03-23/timeSlot`
        public static let listHandoverSlots = OperationDescriptor(
            api: "EasyShipV20220323", operationID: "listHandoverSlots", method: .post,
            path: "/easyShip/2022-03-23/timeSlot",
            parameters: [],
            body: OperationBody(shape: "ListHandoverSlotsRequest", isRequired: false),
            replies: OperationReplies(
                statuses: [200],
                shape: "ListHandoverSlotsResponse",
                requiredKeys: ["amazonOrderId", "timeSlots"]
            ),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /easyShip/2022-03-23/package`
        public static let getScheduledPackage = OperationDescriptor(
            api: "EasyShipV20220323", operationID: "getScheduledPackage", method: .get,
            path: "/easyShip/2022-03-23/package",
            parameters: [
                OperationParameter("amazonOrderId", .query, .string, isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "Package",
                requiredKeys: ["scheduledPackageId", "packageDimensions", "packageWeight", "packageTimeSlot"]
            ),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /easyShip/2022-03-23/package`
        public static let createScheduledPackage = OperationDescriptor(
            api: "EasyShipV20220323", operationID: "createScheduledPackage", method: .post,
            path: "/easyShip/2022-03-23/package",
            parameters: [],
            body: OperationBody(shape: "CreateScheduledPackageRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "Package",
                requiredKeys: ["scheduledPackageId", "packageDimensions", "packageWeight", "packageTimeSlot"]
            ),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `PATCH /easyShip/2022-03-23/package`
        public static let updateScheduledPackages = OperationDescriptor(
            api: "EasyShipV20220323", operationID: "updateScheduledPackages", method: .patch,
            path: "/easyShip/2022-03-23/package",
            parameters: [],
            body: OperationBody(shape: "UpdateScheduledPackagesRequest", isRequired: false),
            replies: OperationReplies(statuses: [200], shape: "Packages", requiredKeys: ["packages"]),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `POST /easyShip/2022-03-23/packages/bulk`
        public static let createScheduledPackageBulk = OperationDescriptor(
            api: "EasyShipV20220323", operationID: "createScheduledPackageBulk", method: .post,
            path: "/easyShip/2022-03-23/packages/bulk",
            parameters: [],
            body: OperationBody(shape: "CreateScheduledPackagesRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "CreateScheduledPackagesResponse"),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            createScheduledPackage,
            createScheduledPackageBulk,
            getScheduledPackage,
            listHandoverSlots,
            updateScheduledPackages,
        ]
    }
}
