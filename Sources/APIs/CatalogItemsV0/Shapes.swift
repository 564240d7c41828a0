// Generated from catalog-items-api-model/catalogItemsV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension CatalogItemsV0 {
    /// The model's `ListCatalogCategoriesResponse`.
    public struct ListCatalogCategoriesResponse: Sendable, Decodable {
        public var payload: [Categories]?
        public var errors: [Error]?

        public init(payload: [Categories]? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `Categories`.
    public struct Categories: Sendable, Decodable {
        public var productCategoryId: String?
        public var productCategoryName: String?
        public var parent: JSONValue?

        public init(productCategoryId: String? = nil, productCategoryName: String? = nil, parent: JSONValue? = nil) {
            self.productCategoryId = productCategoryId
            self.productCategoryName = productCategoryName
            self.parent = parent
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            productCategoryId = try json.optional("ProductCategoryId")
            productCategoryName = try json.optional("ProductCategoryName")
            parent = try json.optional("parent")
        }
    }

    /// The model's `ListOfCategories`.
    public typealias ListOfCategories = [Categories]

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
}
