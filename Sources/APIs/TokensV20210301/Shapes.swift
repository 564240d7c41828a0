// Generated from tokens-api-model/tokens_2021-03-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension TokensV20210301 {
    /// The model's `CreateRestrictedDataTokenRequest`.
    public struct CreateRestrictedDataTokenRequest: Sendable, Encodable {
        public var targetApplication: String?
        public var restrictedResources: [RestrictedResource]

        public init(restrictedResources: [RestrictedResource], targetApplication: String? = nil) {
            self.targetApplication = targetApplication
            self.restrictedResources = restrictedResources
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("targetApplication", targetApplication)
            try json.set("restrictedResources", restrictedResources)
        }
    }

    /// The model's `RestrictedResource`.
    public struct RestrictedResource: Sendable, Encodable {
        public var method: RestrictedResourceMethod
        public var path: String
        public var dataElements: [String]?

        public init(method: RestrictedResourceMethod, path: String, dataElements: [String]? = nil) {
            self.method = method
            self.path = path
            self.dataElements = dataElements
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("method", method)
            try json.set("path", path)
            try json.set("dataElements", dataElements)
        }
    }

    /// The model's `RestrictedResource.method`.
    public struct RestrictedResourceMethod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var get: Self { Self(rawValue: "GET") }
        public static var put: Self { Self(rawValue: "PUT") }
        public static var post: Self { Self(rawValue: "POST") }
        public static var delete: Self { Self(rawValue: "DELETE") }
    }

    /// The model's `CreateRestrictedDataTokenResponse`.
    public struct CreateRestrictedDataTokenResponse: Sendable, Decodable {
        public var restrictedDataToken: String?
        public var expiresIn: Int?

        public init(restrictedDataToken: String? = nil, expiresIn: Int? = nil) {
            self.restrictedDataToken = restrictedDataToken
            self.expiresIn = expiresIn
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            restrictedDataToken = try json.optional("restrictedDataToken")
            expiresIn = try json.optional("expiresIn")
        }
    }
}
