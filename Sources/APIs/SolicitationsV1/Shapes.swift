// Generated from solicitations-api-model/solicitations.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension SolicitationsV1 {
    /// The model's `GetSolicitationActionsForOrderResponse`.
    public struct GetSolicitationActionsForOrderResponse: Sendable, Decodable {
        public var links: GetSolicitationActionsForOrderResponseLinks?
        public var embedded: GetSolicitationActionsForOrderResponseEmbedded?
        public var errors: [Error]?

        public init(
            links: GetSolicitationActionsForOrderResponseLinks? = nil,
            embedded: GetSolicitationActionsForOrderResponseEmbedded? = nil,
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

    /// The model's `GetSolicitationActionsForOrderResponse._links`.
    public struct GetSolicitationActionsForOrderResponseLinks: Sendable, Decodable {
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

    /// The model's `GetSolicitationActionsForOrderResponse._embedded`.
    public struct GetSolicitationActionsForOrderResponseEmbedded: Sendable, Decodable {
        public var actions: [GetSolicitationActionResponse]?

        public init(actions: [GetSolicitationActionResponse]? = nil) {
            self.actions = actions
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            actions = try json.optional("actions")
        }
    }

    /// The model's `GetSolicitationActionResponse`.
    public struct GetSolicitationActionResponse: Sendable, Decodable {
        public var links: GetSolicitationActionResponseLinks?
        public var embedded: GetSolicitationActionResponseEmbedded?
        public var payload: SolicitationsAction?
        public var errors: [Error]?

        public init(
            links: GetSolicitationActionResponseLinks? = nil,
            embedded: GetSolicitationActionResponseEmbedded? = nil,
            payload: SolicitationsAction? = nil,
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

    /// The model's `GetSolicitationActionResponse._links`.
    public struct GetSolicitationActionResponseLinks: Sendable, Decodable {
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

    /// The model's `GetSolicitationActionResponse._embedded`.
    public struct GetSolicitationActionResponseEmbedded: Sendable, Decodable {
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

    /// The model's `SolicitationsAction`.
    public struct SolicitationsAction: Sendable, Decodable {
        public var name: String?

        public init(name: String? = nil) {
            self.name = name
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("name")
        }
    }

    /// The model's `CreateProductReviewAndSellerFeedbackSolicitationResponse`.
    public struct CreateProductReviewAndSellerFeedbackSolicitationResponse: Sendable, Decodable {
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
