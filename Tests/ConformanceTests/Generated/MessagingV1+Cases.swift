// Generated from messaging-api-model/messaging.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import MessagingV1
import SellingPartnerAPI

enum MessagingV1Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(MessagingV1.GetMessagingActionsForOrder.self),
            OperationCase(MessagingV1.ConfirmCustomizationDetails.self),
            OperationCase(MessagingV1.CreateConfirmDeliveryDetails.self),
            OperationCase(MessagingV1.CreateLegalDisclosure.self),
            OperationCase(MessagingV1.CreateConfirmOrderDetails.self),
            OperationCase(MessagingV1.CreateConfirmServiceDetails.self),
            OperationCase(MessagingV1.CreateWarranty.self),
            OperationCase(MessagingV1.GetAttributes.self),
            OperationCase(MessagingV1.CreateDigitalAccessKey.self),
            OperationCase(MessagingV1.CreateUnexpectedProblem.self),
            OperationCase(MessagingV1.SendInvoice.self),
        ]
    }
}

extension MessagingV1.GetMessagingActionsForOrder: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            amazonOrderId: try json.required("amazonOrderId"),
            marketplaceIds: try json.required("marketplaceIds")
        )
    }
}

extension MessagingV1.ConfirmCustomizationDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            amazonOrderId: try json.required("amazonOrderId"),
            marketplaceIds: try json.required("marketplaceIds"),
            body: try json.requiredBody("body")
        )
    }
}

extension MessagingV1.CreateConfirmDeliveryDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            amazonOrderId: try json.required("amazonOrderId"),
            marketplaceIds: try json.required("marketplaceIds"),
            body: try json.requiredBody("body")
        )
    }
}

extension MessagingV1.CreateLegalDisclosure: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            amazonOrderId: try json.required("amazonOrderId"),
            marketplaceIds: try json.required("marketplaceIds"),
            body: try json.requiredBody("body")
        )
    }
}

extension MessagingV1.CreateConfirmOrderDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            amazonOrderId: try json.required("amazonOrderId"),
            marketplaceIds: try json.required("marketplaceIds"),
            body: try json.requiredBody("body")
        )
    }
}

extension MessagingV1.CreateConfirmServiceDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            amazonOrderId: try json.required("amazonOrderId"),
            marketplaceIds: try json.required("marketplaceIds"),
            body: try json.requiredBody("body")
        )
    }
}

extension MessagingV1.CreateWarranty: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            amazonOrderId: try json.required("amazonOrderId"),
            marketplaceIds: try json.required("marketplaceIds"),
            body: try json.requiredBody("body")
        )
    }
}

extension MessagingV1.GetAttributes: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            amazonOrderId: try json.required("amazonOrderId"),
            marketplaceIds: try json.required("marketplaceIds")
        )
    }
}

extension MessagingV1.CreateDigitalAccessKey: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            amazonOrderId: try json.required("amazonOrderId"),
            marketplaceIds: try json.required("marketplaceIds"),
            body: try json.requiredBody("body")
        )
    }
}

extension MessagingV1.CreateUnexpectedProblem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            amazonOrderId: try json.required("amazonOrderId"),
            marketplaceIds: try json.required("marketplaceIds"),
            body: try json.requiredBody("body")
        )
    }
}

extension MessagingV1.SendInvoice: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            amazonOrderId: try json.required("amazonOrderId"),
            marketplaceIds: try json.required("marketplaceIds"),
            body: try json.requiredBody("body")
        )
    }
}

extension MessagingV1.CreateConfirmCustomizationDetailsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(text: try json.optional("text"), attachments: try json.optional("attachments"))
    }
}

extension MessagingV1.Attachment: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            uploadDestinationId: try json.required("uploadDestinationId"),
            fileName: try json.required("fileName")
        )
    }
}

extension MessagingV1.CreateConfirmDeliveryDetailsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(text: try json.optional("text"))
    }
}

extension MessagingV1.CreateLegalDisclosureRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(attachments: try json.optional("attachments"))
    }
}

extension MessagingV1.CreateConfirmOrderDetailsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(text: try json.optional("text"))
    }
}

extension MessagingV1.CreateConfirmServiceDetailsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(text: try json.optional("text"))
    }
}

extension MessagingV1.CreateWarrantyRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            attachments: try json.optional("attachments"),
            coverageStartDate: try json.optional("coverageStartDate"),
            coverageEndDate: try json.optional("coverageEndDate")
        )
    }
}

extension MessagingV1.CreateDigitalAccessKeyRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(text: try json.optional("text"), attachments: try json.optional("attachments"))
    }
}

extension MessagingV1.CreateUnexpectedProblemRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(text: try json.optional("text"))
    }
}

extension MessagingV1.InvoiceRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(attachments: try json.optional("attachments"))
    }
}
