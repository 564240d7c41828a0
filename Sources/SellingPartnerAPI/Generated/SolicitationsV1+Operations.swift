// Generated from solicitations-api-model/solicitations.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `solicitations-api-model/solicitations.json`.
    public enum SolicitationsV1 {
        /// `GET /solicitations/v1/orders/{amazonOrderId}`
        public static let getSolicitationActionsForOrder = OperationDescriptor(
            api: "SolicitationsV1", operationID: "getSolicitationActionsForOrder", method: .get,
            path: "/solicitations/v1/orders/{amazonOrderId}",
            parameters: [
                OperationParameter("amazonOrderId", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetSolicitationActionsForOrderResponse"),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .seller,
            roles: ["Buyer Solicitation"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /solicitations/v1/orders/{amazonOrderId}/solicitations/productReviewAndSellerFeedback`
        public static let createProductReviewAndSellerFeedbackSolicitation = OperationDescriptor(
            api: "SolicitationsV1", operationID: "createProductReviewAndSellerFeedbackSolicitation", method: .post,
            path: "/solicitations/v1/orders/{amazonOrderId}/solicitations/productReviewAndSellerFeedback",
            parameters: [
                OperationParameter("amazonOrderId", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [201],
                shape: "CreateProductReviewAndSellerFeedbackSolicitationResponse"
            ),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .seller,
            roles: ["Buyer Solicitation"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            createProductReviewAndSellerFeedbackSolicitation,
            getSolicitationActionsForOrder,
        ]
    }
}
