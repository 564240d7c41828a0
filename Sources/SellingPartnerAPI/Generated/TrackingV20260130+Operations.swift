// Generated from tracking-api-model/tracking_2026-01-30.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `tracking-api-model/tracking_2026-01-30.json`.
    public enum TrackingV20260130 {
        /// `GET /tracking/2026-01-30/shipments/track`
        public static let getShipmentTracking = OperationDescriptor(
            api: "TrackingV20260130", operationID: "getShipmentTracking", method: .get,
            path: "/tracking/2026-01-30/shipments/track",
            parameters: [
                OperationParameter("id", .query, .string),
                OperationParameter("acsin", .query, .string),
                OperationParameter("aftn", .query, .string),
                OperationParameter("containerNumber", .query, .string),
                OperationParameter("houseBillOfLadingNumber", .query, .string),
                OperationParameter("carrierTracking.trackingNumber", .query, .string),
                OperationParameter("carrierTracking.carrierCode", .query, .string),
                OperationParameter("Accept-Language", .header, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetShipmentTrackingResponse",
                requiredKeys: ["trackingDetail"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .grantless("sellingpartnerapi::shipments:track"),
            roles: [],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [getShipmentTracking]
    }
}
