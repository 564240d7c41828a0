// Generated from application-management-api-model/application_2023-11-30.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `application-management-api-model/application_2023-11-30.json`.
    public enum ApplicationManagementV20231130 {
        /// `POST /applications/2023-11-30/clientSecret`
        public static let rotateApplicationClientSecret = OperationDescriptor(
            api: "ApplicationManagementV20231130", operationID: "rotateApplicationClientSecret", method: .post,
            path: "/applications/2023-11-30/clientSecret",
            parameters: [],
            body: nil,
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 0.0167, burst: 1),
            pagination: nil,
            authorization: .grantless("sellingpartnerapi::client_credential:rotation"),
            roles: [],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [rotateApplicationClientSecret]
    }
}
