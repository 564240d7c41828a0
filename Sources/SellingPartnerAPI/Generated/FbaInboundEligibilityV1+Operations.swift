// Generated from fba-inbound-eligibility-api-model/fbaInbound.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `fba-inbound-eligibility-api-model/fbaInbound.json`.
    public enum FbaInboundEligibilityV1 {
        /// `GET /fba/inbound/v1/eligibility/itemPreview`
        public static let getItemEligibilityPreview = OperationDescriptor(
            api: "FbaInboundEligibilityV1", operationID: "getItemEligibilityPreview", method: .get,
            path: "/fba/inbound/v1/eligibility/itemPreview",
            parameters: [
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1)),
                OperationParameter("asin", .query, .string, isRequired: true),
                OperationParameter("program", .query, .word(["INBOUND", "COMMINGLING"]), isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetItemEligibilityPreviewResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 1, burst: 1),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [getItemEligibilityPreview]
    }
}
