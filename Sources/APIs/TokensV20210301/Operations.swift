// Generated from tokens-api-model/tokens_2021-03-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `tokens-api-model/tokens_2021-03-01.json`.
public enum TokensV20210301 {}

extension TokensV20210301 {
    /// `POST /tokens/2021-03-01/restrictedDataToken`
    ///
    /// Usage plan: 1 a second, burst 10 (printed in the model).
    public struct CreateRestrictedDataToken: Operation {
        public typealias Reply = CreateRestrictedDataTokenResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.TokensV20210301.createRestrictedDataToken
        }

        public var body: CreateRestrictedDataTokenRequest

        public init(body: CreateRestrictedDataTokenRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }
}
