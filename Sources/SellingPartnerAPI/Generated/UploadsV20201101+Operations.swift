// Generated from uploads-api-model/uploads_2020-11-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `uploads-api-model/uploads_2020-11-01.json`.
    public enum UploadsV20201101 {
        /// `POST /uploads/2020-11-01/uploadDestinations/{resource}`
        public static let createUploadDestinationForResource = OperationDescriptor(
            api: "UploadsV20201101", operationID: "createUploadDestinationForResource", method: .post,
            path: "/uploads/2020-11-01/uploadDestinations/{resource}",
            parameters: [
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
                OperationParameter("contentMD5", .query, .string, isRequired: true),
                OperationParameter("resource", .path, .string, isRequired: true),
                OperationParameter("contentType", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [201],
                shape: "CreateUploadDestinationResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Product Listing"],
            repetition: .idempotent, sandbox: .none,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [createUploadDestinationForResource]
    }
}
