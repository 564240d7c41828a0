// Generated from uploads-api-model/uploads_2020-11-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import UploadsV20201101
import SellingPartnerAPI

enum UploadsV20201101Cases: OperationCases {
    static var all: [OperationCase] {
        [OperationCase(UploadsV20201101.CreateUploadDestinationForResource.self)]
    }
}

extension UploadsV20201101.CreateUploadDestinationForResource: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceIds: try json.required("marketplaceIds"),
            contentMD5: try json.required("contentMD5"),
            resource: try json.required("resource"),
            contentType: try json.optional("contentType")
        )
    }
}
