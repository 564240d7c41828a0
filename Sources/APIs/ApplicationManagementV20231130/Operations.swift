// Generated from application-management-api-model/application_2023-11-30.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `application-management-api-model/application_2023-11-30.json`.
public enum ApplicationManagementV20231130 {}

extension ApplicationManagementV20231130 {
    /// `POST /applications/2023-11-30/clientSecret`
    ///
    /// Usage plan: 0.0167 a second, burst 1 (printed in the model).
    /// Token: the application's own, for `sellingpartnerapi::client_credential:rotation`.
    public struct RotateApplicationClientSecret: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ApplicationManagementV20231130.rotateApplicationClientSecret
        }

        public init() {}

        public func write(to request: inout OperationRequest) {}
    }
}
