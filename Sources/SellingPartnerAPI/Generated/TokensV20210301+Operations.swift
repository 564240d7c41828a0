// Generated from tokens-api-model/tokens_2021-03-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `tokens-api-model/tokens_2021-03-01.json`.
    public enum TokensV20210301 {
        /// `POST /tokens/2021-03-01/restrictedDataToken`
        public static let createRestrictedDataToken = OperationDescriptor(
            api: "TokensV20210301", operationID: "createRestrictedDataToken", method: .post,
            path: "/tokens/2021-03-01/restrictedDataToken",
            parameters: [],
            body: OperationBody(shape: "CreateRestrictedDataTokenRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "CreateRestrictedDataTokenResponse"),
            usagePlan: UsagePlan(rate: 1, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: [],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [createRestrictedDataToken]
    }
}
