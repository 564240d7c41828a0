// Generated from application-management-api-model/application_2023-11-30.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import ApplicationManagementV20231130
import SellingPartnerAPI

enum ApplicationManagementV20231130Cases: OperationCases {
    static var all: [OperationCase] {
        [OperationCase(ApplicationManagementV20231130.RotateApplicationClientSecret.self)]
    }
}

extension ApplicationManagementV20231130.RotateApplicationClientSecret: CaseReadable {
    init(case value: JSONValue) throws {
        self.init()
    }
}
