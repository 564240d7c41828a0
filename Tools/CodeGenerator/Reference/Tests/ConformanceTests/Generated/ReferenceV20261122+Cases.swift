// Generated from reference-api-model/reference_2026-11-22.json at 0123456789abcdef0123456789abcdef01234567, do not edit.
import ReferenceV20261122
import SellingPartnerAPI

enum ReferenceV20261122Cases: OperationCases {
    @available(*, deprecated)
    static var all: [OperationCase] {
        [
            OperationCase(ReferenceV20261122.ListThings.self),
            OperationCase(ReferenceV20261122.CreateThing.self),
            OperationCase(ReferenceV20261122.GetThing.self),
            OperationCase(ReferenceV20261122.DeleteThing.self),
            OperationCase(ReferenceV20261122.GetReports.self),
            OperationCase(ReferenceV20261122.GetReportsPut.self),
        ]
    }
}

extension ReferenceV20261122.ListThings: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceIds: try json.required("marketplaceIds"),
            nextToken: try json.optional("NextToken"),
            createdAfter: try json.optional("createdAfter"),
            onDay: try json.optional("onDay"),
            states: try json.optional("states"),
            sortBy: try json.optional("sortBy"),
            includeDetails: try json.optional("includeDetails"),
            isActive: try json.optional("isActive"),
            pageSize: try json.optional("pageSize"),
            least: try json.optional("least"),
            shippingBusinessId: try json.optional("x-amzn-shipping-business-id")
        )
    }
}

extension ReferenceV20261122.CreateThing: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceIds: try json.required("marketplaceIds"),
            idempotencyKey: try json.required("x-amzn-IdempotencyKey"),
            body: try json.requiredBody("body")
        )
    }
}

@available(*, deprecated)
extension ReferenceV20261122.GetThing: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(thingId: try json.required("thingId"))
    }
}

extension ReferenceV20261122.DeleteThing: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(thingId: try json.required("thingId"))
    }
}

extension ReferenceV20261122.GetReports: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(reportTypes: try json.optional("reportTypes"), nextToken: try json.optional("nextToken"))
    }
}

extension ReferenceV20261122.GetReportsPut: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(requestBody: try json.optionalBody("request"))
    }
}

extension ReferenceV20261122.ListThingsStates: CaseReadable {}

extension ReferenceV20261122.ListThingsSortBy: CaseReadable {}

extension ReferenceV20261122.Money: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(amount: try json.required("Amount"), currencyCode: try json.optional("CurrencyCode"))
    }
}

extension ReferenceV20261122.CreateThingRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            name: try json.required("name"),
            price: try json.required("price"),
            note: try json.optional("note"),
            options: try json.optional("options"),
            whatever: try json.optional("whatever")
        )
    }
}

extension ReferenceV20261122.Options: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            code: try json.required("code"),
            rate: try json.optional("rate"),
            additionalProperties: try json.others(than: ["code", "rate"])
        )
    }
}
