// Generated from vehicles-api-model/vehicles_2024-11-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `vehicles-api-model/vehicles_2024-11-01.json`.
    public enum VehiclesV20241101 {
        /// `GET /catalog/2024-11-01/automotive/vehicles`
        public static let getVehicles = OperationDescriptor(
            api: "VehiclesV20241101", operationID: "getVehicles", method: .get,
            path: "/catalog/2024-11-01/automotive/vehicles",
            parameters: [
                OperationParameter("pageToken", .query, .string),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
                OperationParameter("vehicleType", .query, .word(["CAR", "MOTORBIKE"]), isRequired: true),
                OperationParameter("updatedAfter", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "VehiclesResponse", requiredKeys: ["vehicles"]),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: Pagination(
                parameter: "pageToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["vehicles"]
            ),
            authorization: .seller,
            roles: ["Product Listing"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [getVehicles]
    }
}
