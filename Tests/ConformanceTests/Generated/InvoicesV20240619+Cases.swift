// Generated from invoices-api-model/InvoicesApiModel_2024-06-19.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import InvoicesV20240619
import SellingPartnerAPI

enum InvoicesV20240619Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(InvoicesV20240619.GetInvoicesAttributes.self),
            OperationCase(InvoicesV20240619.GetInvoicesDocument.self),
            OperationCase(InvoicesV20240619.CreateInvoicesExport.self),
            OperationCase(InvoicesV20240619.GetInvoicesExports.self),
            OperationCase(InvoicesV20240619.GetInvoicesExport.self),
            OperationCase(InvoicesV20240619.CreateGovernmentInvoice.self),
            OperationCase(InvoicesV20240619.GetGovernmentInvoiceStatus.self),
            OperationCase(InvoicesV20240619.GetGovernmentInvoiceDocument.self),
            OperationCase(InvoicesV20240619.GetInvoices.self),
            OperationCase(InvoicesV20240619.GetInvoice.self),
        ]
    }
}

extension InvoicesV20240619.GetInvoicesAttributes: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(marketplaceId: try json.required("marketplaceId"))
    }
}

extension InvoicesV20240619.GetInvoicesDocument: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(invoicesDocumentId: try json.required("invoicesDocumentId"))
    }
}

extension InvoicesV20240619.CreateInvoicesExport: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension InvoicesV20240619.GetInvoicesExports: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceId: try json.required("marketplaceId"),
            dateStart: try json.optional("dateStart"),
            nextToken: try json.optional("nextToken"),
            pageSize: try json.optional("pageSize"),
            dateEnd: try json.optional("dateEnd"),
            status: try json.optional("status")
        )
    }
}

extension InvoicesV20240619.GetInvoicesExport: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(exportId: try json.required("exportId"))
    }
}

extension InvoicesV20240619.CreateGovernmentInvoice: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension InvoicesV20240619.GetGovernmentInvoiceStatus: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceId: try json.required("marketplaceId"),
            transactionType: try json.required("transactionType"),
            shipmentId: try json.required("shipmentId"),
            invoiceType: try json.required("invoiceType"),
            inboundPlanId: try json.optional("inboundPlanId")
        )
    }
}

extension InvoicesV20240619.GetGovernmentInvoiceDocument: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceId: try json.required("marketplaceId"),
            transactionType: try json.required("transactionType"),
            shipmentId: try json.required("shipmentId"),
            invoiceType: try json.required("invoiceType"),
            inboundPlanId: try json.optional("inboundPlanId"),
            fileFormat: try json.optional("fileFormat")
        )
    }
}

extension InvoicesV20240619.GetInvoices: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceId: try json.required("marketplaceId"),
            transactionIdentifierName: try json.optional("transactionIdentifierName"),
            pageSize: try json.optional("pageSize"),
            dateEnd: try json.optional("dateEnd"),
            transactionType: try json.optional("transactionType"),
            transactionIdentifierId: try json.optional("transactionIdentifierId"),
            dateStart: try json.optional("dateStart"),
            series: try json.optional("series"),
            nextToken: try json.optional("nextToken"),
            sortOrder: try json.optional("sortOrder"),
            invoiceType: try json.optional("invoiceType"),
            statuses: try json.optional("statuses"),
            externalInvoiceId: try json.optional("externalInvoiceId"),
            sortBy: try json.optional("sortBy")
        )
    }
}

extension InvoicesV20240619.GetInvoice: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(marketplaceId: try json.required("marketplaceId"), invoiceId: try json.required("invoiceId"))
    }
}

extension InvoicesV20240619.ExportInvoicesRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            marketplaceId: try json.required("marketplaceId"),
            dateEnd: try json.optional("dateEnd"),
            dateStart: try json.optional("dateStart"),
            externalInvoiceId: try json.optional("externalInvoiceId"),
            fileFormat: try json.optional("fileFormat"),
            invoiceType: try json.optional("invoiceType"),
            series: try json.optional("series"),
            statuses: try json.optional("statuses"),
            transactionIdentifier: try json.optional("transactionIdentifier"),
            transactionType: try json.optional("transactionType")
        )
    }
}

extension InvoicesV20240619.FileFormat: CaseReadable {}

extension InvoicesV20240619.TransactionIdentifier: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(name: try json.optional("name"), id: try json.optional("id"))
    }
}

extension InvoicesV20240619.GetInvoicesExportsStatus: CaseReadable {}

extension InvoicesV20240619.GovernmentInvoiceRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            invoiceType: try json.required("invoiceType"),
            marketplaceId: try json.required("marketplaceId"),
            shipmentId: try json.required("shipmentId"),
            transactionType: try json.required("transactionType"),
            contexts: try json.optional("contexts"),
            inboundPlanId: try json.optional("inboundPlanId")
        )
    }
}

extension InvoicesV20240619.CarrierDetailsContext: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            name: try json.optional("name"),
            address: try json.optional("address"),
            contextType: try json.optional("contextType"),
            federalTaxId: try json.optional("federalTaxId"),
            regionCode: try json.optional("regionCode"),
            regionTaxId: try json.optional("regionTaxId"),
            vehicleLicensePlate: try json.optional("vehicleLicensePlate"),
            vehicleRegistrationRegionCode: try json.optional("vehicleRegistrationRegionCode")
        )
    }
}

extension InvoicesV20240619.GetInvoicesSortOrder: CaseReadable {}

extension InvoicesV20240619.GetInvoicesSortBy: CaseReadable {}
