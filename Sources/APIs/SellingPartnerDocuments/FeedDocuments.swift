// Generated from schemas/feeds at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The documents of `schemas/feeds`.
public enum FeedDocuments {}

extension FeedDocuments {
    /// The model's `ListingsFeedMessage`.
    public struct ListingsFeedMessage: Sendable, Codable {
        public var messageId: Int?
        public var sku: String?
        public var operationType: ListingsFeedMessageOperationType?
        public var productType: String?
        public var requirements: ListingsFeedMessageRequirements?
        public var attributes: [String: JSONValue]?
        public var patches: [ListingsFeedMessagePatches]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            messageId: Int,
            sku: String,
            operationType: ListingsFeedMessageOperationType,
            productType: String? = nil,
            requirements: ListingsFeedMessageRequirements? = nil,
            attributes: [String: JSONValue]? = nil,
            patches: [ListingsFeedMessagePatches]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.messageId = messageId
            self.sku = sku
            self.operationType = operationType
            self.productType = productType
            self.requirements = requirements
            self.attributes = attributes
            self.patches = patches
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            messageId = try json.optional("messageId")
            sku = try json.optional("sku")
            operationType = try json.optional("operationType")
            productType = try json.optional("productType")
            requirements = try json.optional("requirements")
            attributes = try json.optional("attributes")
            patches = try json.optional("patches")
            additionalProperties = try json.others(than: [
                "messageId",
                "sku",
                "operationType",
                "productType",
                "requirements",
                "attributes",
                "patches"
            ])
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("messageId", messageId)
            try json.set("sku", sku)
            try json.set("operationType", operationType)
            try json.set("productType", productType)
            try json.set("requirements", requirements)
            try json.set("attributes", attributes)
            try json.set("patches", patches)
            try json.setOthers(additionalProperties)
        }
    }

    /// The model's `ListingsFeedMessage.operationType`.
    public struct ListingsFeedMessageOperationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var update: Self { Self(rawValue: "UPDATE") }
        public static var partialUpdate: Self { Self(rawValue: "PARTIAL_UPDATE") }
        public static var patch: Self { Self(rawValue: "PATCH") }
        public static var delete: Self { Self(rawValue: "DELETE") }
    }

    /// The model's `ListingsFeedMessage.requirements`.
    public struct ListingsFeedMessageRequirements: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var listing: Self { Self(rawValue: "LISTING") }
        public static var listingProductOnly: Self { Self(rawValue: "LISTING_PRODUCT_ONLY") }
        public static var listingOfferOnly: Self { Self(rawValue: "LISTING_OFFER_ONLY") }
    }

    /// The model's `ListingsFeedMessage.patches`.
    public struct ListingsFeedMessagePatches: Sendable, Codable {
        public var op: ListingsFeedMessagePatchesOp?
        public var path: String?
        public var value: [[String: JSONValue]]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            op: ListingsFeedMessagePatchesOp,
            path: String,
            value: [[String: JSONValue]]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.op = op
            self.path = path
            self.value = value
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            op = try json.optional("op")
            path = try json.optional("path")
            value = try json.optional("value")
            additionalProperties = try json.others(than: ["op", "path", "value"])
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("op", op)
            try json.set("path", path)
            try json.set("value", value)
            try json.setOthers(additionalProperties)
        }
    }

    /// The model's `ListingsFeedMessage.patches.op`.
    public struct ListingsFeedMessagePatchesOp: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var add: Self { Self(rawValue: "add") }
        public static var replace: Self { Self(rawValue: "replace") }
        public static var merge: Self { Self(rawValue: "merge") }
        public static var delete: Self { Self(rawValue: "delete") }
    }

    /// The model's `ListingsFeedProcessingReport`.
    public struct ListingsFeedProcessingReport: Sendable, Decodable {
        public var header: ListingsFeedProcessingReportHeader?
        public var issues: [ListingsFeedProcessingReportIssues]?
        public var summary: ListingsFeedProcessingReportSummary?
        public var items: [[String: JSONValue]]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            header: ListingsFeedProcessingReportHeader? = nil,
            issues: [ListingsFeedProcessingReportIssues]? = nil,
            summary: ListingsFeedProcessingReportSummary? = nil,
            items: [[String: JSONValue]]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.header = header
            self.issues = issues
            self.summary = summary
            self.items = items
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            header = try json.optional("header")
            issues = try json.optional("issues")
            summary = try json.optional("summary")
            items = try json.optional("items")
            additionalProperties = try json.others(than: ["header", "issues", "summary", "items"])
        }
    }

    /// The model's `ListingsFeedProcessingReport.header`.
    public struct ListingsFeedProcessingReportHeader: Sendable, Decodable {
        public var sellerId: String?
        public var version: String?
        public var feedId: String?
        public var report: ListingsFeedProcessingReportHeaderReport?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            sellerId: String? = nil,
            version: String? = nil,
            feedId: String? = nil,
            report: ListingsFeedProcessingReportHeaderReport? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.sellerId = sellerId
            self.version = version
            self.feedId = feedId
            self.report = report
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerId = try json.optional("sellerId")
            version = try json.optional("version")
            feedId = try json.optional("feedId")
            report = try json.optional("report")
            additionalProperties = try json.others(than: ["sellerId", "version", "feedId", "report"])
        }
    }

    /// The model's `ListingsFeedProcessingReport.header.report`.
    public struct ListingsFeedProcessingReportHeaderReport: Sendable, Decodable {
        public var includedData: [ListingsFeedProcessingReportHeaderReportIncludedData]?
        public var apiVersion: ListingsFeedProcessingReportHeaderReportApiVersion?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            includedData: [ListingsFeedProcessingReportHeaderReportIncludedData]? = nil,
            apiVersion: ListingsFeedProcessingReportHeaderReportApiVersion? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.includedData = includedData
            self.apiVersion = apiVersion
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            includedData = try json.optional("includedData")
            apiVersion = try json.optional("apiVersion")
            additionalProperties = try json.others(than: ["includedData", "apiVersion"])
        }
    }

    /// The model's `ListingsFeedProcessingReport.header.report.includedData`.
    public struct ListingsFeedProcessingReportHeaderReportIncludedData: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var summaries: Self { Self(rawValue: "summaries") }
        public static var attributes: Self { Self(rawValue: "attributes") }
        public static var issues: Self { Self(rawValue: "issues") }
        public static var offers: Self { Self(rawValue: "offers") }
        public static var fulfillmentAvailability: Self { Self(rawValue: "fulfillmentAvailability") }
        public static var procurement: Self { Self(rawValue: "procurement") }
        public static var relationships: Self { Self(rawValue: "relationships") }
        public static var productTypes: Self { Self(rawValue: "productTypes") }
    }

    /// The model's `ListingsFeedProcessingReport.header.report.apiVersion`.
    public struct ListingsFeedProcessingReportHeaderReportApiVersion: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var _20210801: Self { Self(rawValue: "2021-08-01") }
    }

    /// The model's `ListingsFeedProcessingReport.issues`.
    public struct ListingsFeedProcessingReportIssues: Sendable, Decodable {
        public var messageId: Int?
        public var sku: String?
        public var code: String?
        public var severity: ListingsFeedProcessingReportIssuesSeverity?
        public var message: String?
        public var attributeName: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            severity: ListingsFeedProcessingReportIssuesSeverity? = nil,
            message: String? = nil,
            messageId: Int? = nil,
            sku: String? = nil,
            code: String? = nil,
            attributeName: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.messageId = messageId
            self.sku = sku
            self.code = code
            self.severity = severity
            self.message = message
            self.attributeName = attributeName
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            messageId = try json.optional("messageId")
            sku = try json.optional("sku")
            code = try json.optional("code")
            severity = try json.optional("severity")
            message = try json.optional("message")
            attributeName = try json.optional("attributeName")
            additionalProperties = try json.others(than: [
                "messageId",
                "sku",
                "code",
                "severity",
                "message",
                "attributeName"
            ])
        }
    }

    /// The model's `ListingsFeedProcessingReport.issues.severity`.
    public struct ListingsFeedProcessingReportIssuesSeverity: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var error: Self { Self(rawValue: "ERROR") }
        public static var warning: Self { Self(rawValue: "WARNING") }
        public static var info: Self { Self(rawValue: "INFO") }
    }

    /// The model's `ListingsFeedProcessingReport.summary`.
    public struct ListingsFeedProcessingReportSummary: Sendable, Decodable {
        public var errors: Int?
        public var warnings: Int?
        public var messagesProcessed: Int?
        public var messagesAccepted: Int?
        public var messagesInvalid: Int?
        public var itemSummary: ListingsFeedProcessingReportSummaryItemSummary?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            errors: Int? = nil,
            warnings: Int? = nil,
            messagesProcessed: Int? = nil,
            messagesAccepted: Int? = nil,
            messagesInvalid: Int? = nil,
            itemSummary: ListingsFeedProcessingReportSummaryItemSummary? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.errors = errors
            self.warnings = warnings
            self.messagesProcessed = messagesProcessed
            self.messagesAccepted = messagesAccepted
            self.messagesInvalid = messagesInvalid
            self.itemSummary = itemSummary
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errors = try json.optional("errors")
            warnings = try json.optional("warnings")
            messagesProcessed = try json.optional("messagesProcessed")
            messagesAccepted = try json.optional("messagesAccepted")
            messagesInvalid = try json.optional("messagesInvalid")
            itemSummary = try json.optional("itemSummary")
            additionalProperties = try json.others(than: [
                "errors",
                "warnings",
                "messagesProcessed",
                "messagesAccepted",
                "messagesInvalid",
                "itemSummary"
            ])
        }
    }

    /// The model's `ListingsFeedProcessingReport.summary.itemSummary`.
    public struct ListingsFeedProcessingReportSummaryItemSummary: Sendable, Decodable {
        public var items: Int?
        public var errors: Int?
        public var warnings: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            items: Int? = nil,
            errors: Int? = nil,
            warnings: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.items = items
            self.errors = errors
            self.warnings = warnings
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            items = try json.optional("items")
            errors = try json.optional("errors")
            warnings = try json.optional("warnings")
            additionalProperties = try json.others(than: ["items", "errors", "warnings"])
        }
    }

    /// The model's `ListingsFeed`.
    public struct ListingsFeed: Sendable, Codable {
        public var header: ListingsFeedHeader?
        public var messages: [ListingsFeedMessages]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            header: ListingsFeedHeader,
            messages: [ListingsFeedMessages],
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.header = header
            self.messages = messages
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            header = try json.optional("header")
            messages = try json.optional("messages")
            additionalProperties = try json.others(than: ["header", "messages"])
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("header", header)
            try json.set("messages", messages)
            try json.setOthers(additionalProperties)
        }
    }

    /// The model's `ListingsFeed.header`.
    public struct ListingsFeedHeader: Sendable, Codable {
        public var sellerId: String?
        public var version: String?
        public var issueLocale: String?
        public var report: ListingsFeedHeaderReport?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            sellerId: String,
            version: String,
            issueLocale: String? = nil,
            report: ListingsFeedHeaderReport? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.sellerId = sellerId
            self.version = version
            self.issueLocale = issueLocale
            self.report = report
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerId = try json.optional("sellerId")
            version = try json.optional("version")
            issueLocale = try json.optional("issueLocale")
            report = try json.optional("report")
            additionalProperties = try json.others(than: ["sellerId", "version", "issueLocale", "report"])
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("sellerId", sellerId)
            try json.set("version", version)
            try json.set("issueLocale", issueLocale)
            try json.set("report", report)
            try json.setOthers(additionalProperties)
        }
    }

    /// The model's `ListingsFeed.header.report`.
    public struct ListingsFeedHeaderReport: Sendable, Codable {
        public var includedData: [ListingsFeedHeaderReportIncludedData]?
        public var apiVersion: ListingsFeedHeaderReportApiVersion?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            includedData: [ListingsFeedHeaderReportIncludedData],
            apiVersion: ListingsFeedHeaderReportApiVersion,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.includedData = includedData
            self.apiVersion = apiVersion
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            includedData = try json.optional("includedData")
            apiVersion = try json.optional("apiVersion")
            additionalProperties = try json.others(than: ["includedData", "apiVersion"])
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("includedData", includedData)
            try json.set("apiVersion", apiVersion)
            try json.setOthers(additionalProperties)
        }
    }

    /// The model's `ListingsFeed.header.report.includedData`.
    public struct ListingsFeedHeaderReportIncludedData: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var summaries: Self { Self(rawValue: "summaries") }
        public static var attributes: Self { Self(rawValue: "attributes") }
        public static var issues: Self { Self(rawValue: "issues") }
        public static var offers: Self { Self(rawValue: "offers") }
        public static var fulfillmentAvailability: Self { Self(rawValue: "fulfillmentAvailability") }
        public static var procurement: Self { Self(rawValue: "procurement") }
        public static var relationships: Self { Self(rawValue: "relationships") }
        public static var productTypes: Self { Self(rawValue: "productTypes") }
    }

    /// The model's `ListingsFeed.header.report.apiVersion`.
    public struct ListingsFeedHeaderReportApiVersion: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var _20210801: Self { Self(rawValue: "2021-08-01") }
    }

    /// The model's `ListingsFeed.messages`.
    public struct ListingsFeedMessages: Sendable, Codable {
        public var messageId: Int?
        public var sku: String?
        public var operationType: ListingsFeedMessagesOperationType?
        public var productType: String?
        public var requirements: ListingsFeedMessagesRequirements?
        public var attributes: [String: JSONValue]?
        public var patches: [ListingsFeedMessagesPatches]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            messageId: Int,
            sku: String,
            operationType: ListingsFeedMessagesOperationType,
            productType: String? = nil,
            requirements: ListingsFeedMessagesRequirements? = nil,
            attributes: [String: JSONValue]? = nil,
            patches: [ListingsFeedMessagesPatches]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.messageId = messageId
            self.sku = sku
            self.operationType = operationType
            self.productType = productType
            self.requirements = requirements
            self.attributes = attributes
            self.patches = patches
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            messageId = try json.optional("messageId")
            sku = try json.optional("sku")
            operationType = try json.optional("operationType")
            productType = try json.optional("productType")
            requirements = try json.optional("requirements")
            attributes = try json.optional("attributes")
            patches = try json.optional("patches")
            additionalProperties = try json.others(than: [
                "messageId",
                "sku",
                "operationType",
                "productType",
                "requirements",
                "attributes",
                "patches"
            ])
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("messageId", messageId)
            try json.set("sku", sku)
            try json.set("operationType", operationType)
            try json.set("productType", productType)
            try json.set("requirements", requirements)
            try json.set("attributes", attributes)
            try json.set("patches", patches)
            try json.setOthers(additionalProperties)
        }
    }

    /// The model's `ListingsFeed.messages.operationType`.
    public struct ListingsFeedMessagesOperationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var update: Self { Self(rawValue: "UPDATE") }
        public static var partialUpdate: Self { Self(rawValue: "PARTIAL_UPDATE") }
        public static var patch: Self { Self(rawValue: "PATCH") }
        public static var delete: Self { Self(rawValue: "DELETE") }
    }

    /// The model's `ListingsFeed.messages.requirements`.
    public struct ListingsFeedMessagesRequirements: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var listing: Self { Self(rawValue: "LISTING") }
        public static var listingProductOnly: Self { Self(rawValue: "LISTING_PRODUCT_ONLY") }
        public static var listingOfferOnly: Self { Self(rawValue: "LISTING_OFFER_ONLY") }
    }

    /// The model's `ListingsFeed.messages.patches`.
    public struct ListingsFeedMessagesPatches: Sendable, Codable {
        public var op: ListingsFeedMessagesPatchesOp?
        public var path: String?
        public var value: [[String: JSONValue]]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            op: ListingsFeedMessagesPatchesOp,
            path: String,
            value: [[String: JSONValue]]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.op = op
            self.path = path
            self.value = value
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            op = try json.optional("op")
            path = try json.optional("path")
            value = try json.optional("value")
            additionalProperties = try json.others(than: ["op", "path", "value"])
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("op", op)
            try json.set("path", path)
            try json.set("value", value)
            try json.setOthers(additionalProperties)
        }
    }

    /// The model's `ListingsFeed.messages.patches.op`.
    public struct ListingsFeedMessagesPatchesOp: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var add: Self { Self(rawValue: "add") }
        public static var replace: Self { Self(rawValue: "replace") }
        public static var merge: Self { Self(rawValue: "merge") }
        public static var delete: Self { Self(rawValue: "delete") }
    }
}
