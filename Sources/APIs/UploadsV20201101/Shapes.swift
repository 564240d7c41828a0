// Generated from uploads-api-model/uploads_2020-11-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension UploadsV20201101 {
    /// The model's `CreateUploadDestinationResponse`.
    public struct CreateUploadDestinationResponse: Sendable, Decodable {
        public var payload: UploadDestination?
        public var errors: [Error]?

        public init(payload: UploadDestination? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `UploadDestination`.
    public struct UploadDestination: Sendable, Decodable {
        public var uploadDestinationId: String?
        public var url: String?
        public var headers: JSONValue?

        public init(uploadDestinationId: String? = nil, url: String? = nil, headers: JSONValue? = nil) {
            self.uploadDestinationId = uploadDestinationId
            self.url = url
            self.headers = headers
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            uploadDestinationId = try json.optional("uploadDestinationId")
            url = try json.optional("url")
            headers = try json.optional("headers")
        }
    }

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
