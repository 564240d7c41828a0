// Generated from messaging-api-model/messaging.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension MessagingV1 {
    /// The model's `GetMessagingActionsForOrderResponse`.
    public struct GetMessagingActionsForOrderResponse: Sendable, Decodable {
        public var links: GetMessagingActionsForOrderResponseLinks?
        public var embedded: GetMessagingActionsForOrderResponseEmbedded?
        public var errors: [Error]?

        public init(
            links: GetMessagingActionsForOrderResponseLinks? = nil,
            embedded: GetMessagingActionsForOrderResponseEmbedded? = nil,
            errors: [Error]? = nil
        ) {
            self.links = links
            self.embedded = embedded
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            links = try json.optional("_links")
            embedded = try json.optional("_embedded")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetMessagingActionsForOrderResponse._links`.
    public struct GetMessagingActionsForOrderResponseLinks: Sendable, Decodable {
        public var self_: LinkObject?
        public var actions: [LinkObject]?

        public init(self_: LinkObject? = nil, actions: [LinkObject]? = nil) {
            self.self_ = self_
            self.actions = actions
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            self_ = try json.optional("self")
            actions = try json.optional("actions")
        }
    }

    /// The model's `LinkObject`.
    public struct LinkObject: Sendable, Decodable {
        public var href: String?
        public var name: String?

        public init(href: String? = nil, name: String? = nil) {
            self.href = href
            self.name = name
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            href = try json.optional("href")
            name = try json.optional("name")
        }
    }

    /// The model's `GetMessagingActionsForOrderResponse._embedded`.
    public struct GetMessagingActionsForOrderResponseEmbedded: Sendable, Decodable {
        public var actions: [GetMessagingActionResponse]?

        public init(actions: [GetMessagingActionResponse]? = nil) {
            self.actions = actions
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            actions = try json.optional("actions")
        }
    }

    /// The model's `GetMessagingActionResponse`.
    public struct GetMessagingActionResponse: Sendable, Decodable {
        public var links: GetMessagingActionResponseLinks?
        public var embedded: GetMessagingActionResponseEmbedded?
        public var payload: MessagingAction?
        public var errors: [Error]?

        public init(
            links: GetMessagingActionResponseLinks? = nil,
            embedded: GetMessagingActionResponseEmbedded? = nil,
            payload: MessagingAction? = nil,
            errors: [Error]? = nil
        ) {
            self.links = links
            self.embedded = embedded
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            links = try json.optional("_links")
            embedded = try json.optional("_embedded")
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetMessagingActionResponse._links`.
    public struct GetMessagingActionResponseLinks: Sendable, Decodable {
        public var self_: LinkObject?
        public var schema: LinkObject?

        public init(self_: LinkObject? = nil, schema: LinkObject? = nil) {
            self.self_ = self_
            self.schema = schema
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            self_ = try json.optional("self")
            schema = try json.optional("schema")
        }
    }

    /// The model's `GetMessagingActionResponse._embedded`.
    public struct GetMessagingActionResponseEmbedded: Sendable, Decodable {
        public var schema: GetSchemaResponse?

        public init(schema: GetSchemaResponse? = nil) {
            self.schema = schema
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            schema = try json.optional("schema")
        }
    }

    /// The model's `GetSchemaResponse`.
    public struct GetSchemaResponse: Sendable, Decodable {
        public var links: GetSchemaResponseLinks?
        public var payload: [String: JSONValue]?
        public var errors: [Error]?

        public init(links: GetSchemaResponseLinks? = nil, payload: [String: JSONValue]? = nil, errors: [Error]? = nil) {
            self.links = links
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            links = try json.optional("_links")
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetSchemaResponse._links`.
    public struct GetSchemaResponseLinks: Sendable, Decodable {
        public var self_: LinkObject?

        public init(self_: LinkObject? = nil) {
            self.self_ = self_
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            self_ = try json.optional("self")
        }
    }

    /// The model's `Schema`.
    public typealias Schema = [String: JSONValue]

    /// The model's `Error`.
    public struct Error: Sendable, Decodable {
        public var code: String?
        public var message: String?
        public var details: String?

        public init(code: String? = nil, message: String? = nil, details: String? = nil) {
            self.code = code
            self.message = message
            self.details = details
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            code = try json.optional("code")
            message = try json.optional("message")
            details = try json.optional("details")
        }
    }

    /// The model's `ErrorList`.
    public typealias ErrorList = [Error]

    /// The model's `MessagingAction`.
    public struct MessagingAction: Sendable, Decodable {
        public var name: String?

        public init(name: String? = nil) {
            self.name = name
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("name")
        }
    }

    /// The model's `CreateConfirmCustomizationDetailsRequest`.
    public struct CreateConfirmCustomizationDetailsRequest: Sendable, Encodable {
        public var text: String?
        public var attachments: [Attachment]?

        public init(text: String? = nil, attachments: [Attachment]? = nil) {
            self.text = text
            self.attachments = attachments
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("text", text)
            try json.set("attachments", attachments)
        }
    }

    /// The model's `Attachment`.
    public struct Attachment: Sendable, Encodable {
        public var uploadDestinationId: String
        public var fileName: String

        public init(uploadDestinationId: String, fileName: String) {
            self.uploadDestinationId = uploadDestinationId
            self.fileName = fileName
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("uploadDestinationId", uploadDestinationId)
            try json.set("fileName", fileName)
        }
    }

    /// The model's `CreateConfirmCustomizationDetailsResponse`.
    public struct CreateConfirmCustomizationDetailsResponse: Sendable, Decodable {
        public var errors: [Error]?

        public init(errors: [Error]? = nil) {
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errors = try json.optional("errors")
        }
    }

    /// The model's `CreateConfirmDeliveryDetailsRequest`.
    public struct CreateConfirmDeliveryDetailsRequest: Sendable, Encodable {
        public var text: String?

        public init(text: String? = nil) {
            self.text = text
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("text", text)
        }
    }

    /// The model's `CreateConfirmDeliveryDetailsResponse`.
    public struct CreateConfirmDeliveryDetailsResponse: Sendable, Decodable {
        public var errors: [Error]?

        public init(errors: [Error]? = nil) {
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errors = try json.optional("errors")
        }
    }

    /// The model's `CreateLegalDisclosureRequest`.
    public struct CreateLegalDisclosureRequest: Sendable, Encodable {
        public var attachments: [Attachment]?

        public init(attachments: [Attachment]? = nil) {
            self.attachments = attachments
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("attachments", attachments)
        }
    }

    /// The model's `CreateLegalDisclosureResponse`.
    public struct CreateLegalDisclosureResponse: Sendable, Decodable {
        public var errors: [Error]?

        public init(errors: [Error]? = nil) {
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errors = try json.optional("errors")
        }
    }

    /// The model's `CreateConfirmOrderDetailsRequest`.
    public struct CreateConfirmOrderDetailsRequest: Sendable, Encodable {
        public var text: String?

        public init(text: String? = nil) {
            self.text = text
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("text", text)
        }
    }

    /// The model's `CreateConfirmOrderDetailsResponse`.
    public struct CreateConfirmOrderDetailsResponse: Sendable, Decodable {
        public var errors: [Error]?

        public init(errors: [Error]? = nil) {
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errors = try json.optional("errors")
        }
    }

    /// The model's `CreateConfirmServiceDetailsRequest`.
    public struct CreateConfirmServiceDetailsRequest: Sendable, Encodable {
        public var text: String?

        public init(text: String? = nil) {
            self.text = text
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("text", text)
        }
    }

    /// The model's `CreateConfirmServiceDetailsResponse`.
    public struct CreateConfirmServiceDetailsResponse: Sendable, Decodable {
        public var errors: [Error]?

        public init(errors: [Error]? = nil) {
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errors = try json.optional("errors")
        }
    }

    /// The model's `CreateWarrantyRequest`.
    public struct CreateWarrantyRequest: Sendable, Encodable {
        public var attachments: [Attachment]?
        public var coverageStartDate: DateTime?
        public var coverageEndDate: DateTime?

        public init(
            attachments: [Attachment]? = nil,
            coverageStartDate: DateTime? = nil,
            coverageEndDate: DateTime? = nil
        ) {
            self.attachments = attachments
            self.coverageStartDate = coverageStartDate
            self.coverageEndDate = coverageEndDate
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("attachments", attachments)
            try json.set("coverageStartDate", coverageStartDate)
            try json.set("coverageEndDate", coverageEndDate)
        }
    }

    /// The model's `CreateWarrantyResponse`.
    public struct CreateWarrantyResponse: Sendable, Decodable {
        public var errors: [Error]?

        public init(errors: [Error]? = nil) {
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetAttributesResponse`.
    public struct GetAttributesResponse: Sendable, Decodable {
        public var buyer: GetAttributesResponseBuyer?
        public var errors: [Error]?

        public init(buyer: GetAttributesResponseBuyer? = nil, errors: [Error]? = nil) {
            self.buyer = buyer
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            buyer = try json.optional("buyer")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetAttributesResponse.buyer`.
    public struct GetAttributesResponseBuyer: Sendable, Decodable {
        public var locale: String?

        public init(locale: String? = nil) {
            self.locale = locale
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            locale = try json.optional("locale")
        }
    }

    /// The model's `CreateDigitalAccessKeyRequest`.
    public struct CreateDigitalAccessKeyRequest: Sendable, Encodable {
        public var text: String?
        public var attachments: [Attachment]?

        public init(text: String? = nil, attachments: [Attachment]? = nil) {
            self.text = text
            self.attachments = attachments
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("text", text)
            try json.set("attachments", attachments)
        }
    }

    /// The model's `CreateDigitalAccessKeyResponse`.
    public struct CreateDigitalAccessKeyResponse: Sendable, Decodable {
        public var errors: [Error]?

        public init(errors: [Error]? = nil) {
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errors = try json.optional("errors")
        }
    }

    /// The model's `CreateUnexpectedProblemRequest`.
    public struct CreateUnexpectedProblemRequest: Sendable, Encodable {
        public var text: String?

        public init(text: String? = nil) {
            self.text = text
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("text", text)
        }
    }

    /// The model's `CreateUnexpectedProblemResponse`.
    public struct CreateUnexpectedProblemResponse: Sendable, Decodable {
        public var errors: [Error]?

        public init(errors: [Error]? = nil) {
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errors = try json.optional("errors")
        }
    }

    /// The model's `InvoiceRequest`.
    public struct InvoiceRequest: Sendable, Encodable {
        public var attachments: [Attachment]?

        public init(attachments: [Attachment]? = nil) {
            self.attachments = attachments
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("attachments", attachments)
        }
    }

    /// The model's `InvoiceResponse`.
    public struct InvoiceResponse: Sendable, Decodable {
        public var errors: [Error]?

        public init(errors: [Error]? = nil) {
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errors = try json.optional("errors")
        }
    }
}
