// Generated from tokens-api-model/tokens_2021-03-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import TokensV20210301
import SellingPartnerAPI

enum TokensV20210301Cases: OperationCases {
    static var all: [OperationCase] {
        [OperationCase(TokensV20210301.CreateRestrictedDataToken.self)]
    }
}

extension TokensV20210301.CreateRestrictedDataToken: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension TokensV20210301.CreateRestrictedDataTokenRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            restrictedResources: try json.required("restrictedResources"),
            targetApplication: try json.optional("targetApplication")
        )
    }
}

extension TokensV20210301.RestrictedResource: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            method: try json.required("method"),
            path: try json.required("path"),
            dataElements: try json.optional("dataElements")
        )
    }
}

extension TokensV20210301.RestrictedResourceMethod: CaseReadable {}
