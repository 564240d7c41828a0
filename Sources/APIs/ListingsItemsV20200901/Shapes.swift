// Generated from listings-items-api-model/listingsItems_2020-09-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension ListingsItemsV20200901 {
    /// The model's `ListingsItemSubmissionResponse`.
    public struct ListingsItemSubmissionResponse: Sendable, Decodable {
        public var sku: String?
        public var status: ListingsItemSubmissionResponseStatus?
        public var submissionId: String?
        public var issues: [Issue]?

        public init(
            sku: String? = nil,
            status: ListingsItemSubmissionResponseStatus? = nil,
            submissionId: String? = nil,
            issues: [Issue]? = nil
        ) {
            self.sku = sku
            self.status = status
            self.submissionId = submissionId
            self.issues = issues
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sku = try json.optional("sku")
            status = try json.optional("status")
            submissionId = try json.optional("submissionId")
            issues = try json.optional("issues")
        }
    }

    /// The model's `ListingsItemSubmissionResponse.status`.
    public struct ListingsItemSubmissionResponseStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { Self(rawValue: "ACCEPTED") }
        public static var invalid: Self { Self(rawValue: "INVALID") }
    }

    /// The model's `Issue`.
    public struct Issue: Sendable, Decodable {
        public var code: String?
        public var message: String?
        public var severity: IssueSeverity?
        public var attributeName: String?

        public init(
            code: String? = nil,
            message: String? = nil,
            severity: IssueSeverity? = nil,
            attributeName: String? = nil
        ) {
            self.code = code
            self.message = message
            self.severity = severity
            self.attributeName = attributeName
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            code = try json.optional("code")
            message = try json.optional("message")
            severity = try json.optional("severity")
            attributeName = try json.optional("attributeName")
        }
    }

    /// The model's `Issue.severity`.
    public struct IssueSeverity: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var error: Self { Self(rawValue: "ERROR") }
        public static var warning: Self { Self(rawValue: "WARNING") }
        public static var info: Self { Self(rawValue: "INFO") }
    }

    /// The model's `ListingsItemPatchRequest`.
    public struct ListingsItemPatchRequest: Sendable, Encodable {
        public var productType: String
        public var patches: [PatchOperation]

        public init(productType: String, patches: [PatchOperation]) {
            self.productType = productType
            self.patches = patches
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("productType", productType)
            try json.set("patches", patches)
        }
    }

    /// The model's `PatchOperation`.
    public struct PatchOperation: Sendable, Encodable {
        public var op: PatchOperationOp
        public var path: String
        public var value: [[String: JSONValue]]?

        public init(op: PatchOperationOp, path: String, value: [[String: JSONValue]]? = nil) {
            self.op = op
            self.path = path
            self.value = value
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("op", op)
            try json.set("path", path)
            try json.set("value", value)
        }
    }

    /// The model's `PatchOperation.op`.
    public struct PatchOperationOp: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var add: Self { Self(rawValue: "add") }
        public static var replace: Self { Self(rawValue: "replace") }
        public static var delete: Self { Self(rawValue: "delete") }
    }

    /// The model's `ListingsItemPutRequest`.
    public struct ListingsItemPutRequest: Sendable, Encodable {
        public var productType: String
        public var requirements: ListingsItemPutRequestRequirements?
        public var attributes: [String: JSONValue]

        public init(
            productType: String,
            attributes: [String: JSONValue],
            requirements: ListingsItemPutRequestRequirements? = nil
        ) {
            self.productType = productType
            self.requirements = requirements
            self.attributes = attributes
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("productType", productType)
            try json.set("requirements", requirements)
            try json.set("attributes", attributes)
        }
    }

    /// The model's `ListingsItemPutRequest.requirements`.
    public struct ListingsItemPutRequestRequirements: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var listing: Self { Self(rawValue: "LISTING") }
        public static var listingProductOnly: Self { Self(rawValue: "LISTING_PRODUCT_ONLY") }
        public static var listingOfferOnly: Self { Self(rawValue: "LISTING_OFFER_ONLY") }
    }
}
