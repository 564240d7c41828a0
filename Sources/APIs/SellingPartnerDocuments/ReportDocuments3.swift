// Generated from schemas/reports at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension ReportDocuments {
    /// The model's `VendorTrafficReport.TrafficByAsin`.
    public struct VendorTrafficReportTrafficByAsin: Sendable, Decodable {
        public var startDate: String?
        public var endDate: String?
        public var asin: String?
        public var glanceViews: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            startDate: String? = nil,
            endDate: String? = nil,
            asin: String? = nil,
            glanceViews: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.startDate = startDate
            self.endDate = endDate
            self.asin = asin
            self.glanceViews = glanceViews
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startDate = try json.optional("startDate")
            endDate = try json.optional("endDate")
            asin = try json.optional("asin")
            glanceViews = try json.optional("glanceViews")
            additionalProperties = try json.others(than: ["startDate", "endDate", "asin", "glanceViews"])
        }
    }
}
