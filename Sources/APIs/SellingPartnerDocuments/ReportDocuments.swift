// Generated from schemas/reports at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The documents of `schemas/reports`.
public enum ReportDocuments {}

extension ReportDocuments {
    /// The model's `AccountHealthReport`.
    public struct AccountHealthReport: Sendable, Decodable {
        public var accountStatuses: [AccountHealthReportAccountStatuses]?
        public var performanceMetrics: [AccountHealthReportPerformanceMetrics]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            accountStatuses: [AccountHealthReportAccountStatuses]? = nil,
            performanceMetrics: [AccountHealthReportPerformanceMetrics]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.accountStatuses = accountStatuses
            self.performanceMetrics = performanceMetrics
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            accountStatuses = try json.optional("accountStatuses")
            performanceMetrics = try json.optional("performanceMetrics")
            additionalProperties = try json.others(than: ["accountStatuses", "performanceMetrics"])
        }
    }

    /// The model's `AccountHealthReport.accountStatuses`.
    public struct AccountHealthReportAccountStatuses: Sendable, Decodable {
        public var marketplaceId: String?
        public var status: AccountHealthReportAccountStatusesStatus?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            marketplaceId: String? = nil,
            status: AccountHealthReportAccountStatusesStatus? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.status = status
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            status = try json.optional("status")
            additionalProperties = try json.others(than: ["marketplaceId", "status"])
        }
    }

    /// The model's `AccountHealthReport.accountStatuses.status`.
    public struct AccountHealthReportAccountStatusesStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var normal: Self { Self(rawValue: "NORMAL") }
        public static var atRisk: Self { Self(rawValue: "AT_RISK") }
        public static var deactivated: Self { Self(rawValue: "DEACTIVATED") }
    }

    /// The model's `AccountHealthReport.performanceMetrics`.
    public struct AccountHealthReportPerformanceMetrics: Sendable, Decodable {
        public var marketplaceId: String?
        public var invoiceDefectRate: AccountHealthReportPerformanceMetricsInvoiceDefectRate?
        public var lateShipmentRate: AccountHealthReportPerformanceMetricsLateShipmentRate?
        public var orderDefectRate: AccountHealthReportPerformanceMetricsOrderDefectRate?
        public var onTimeDeliveryRate: AccountHealthReportPerformanceMetricsOnTimeDeliveryRate?
        public var unitOnTimeDeliveryRate: AccountHealthReportPerformanceMetricsUnitOnTimeDeliveryRate?
        public var validTrackingRate: AccountHealthReportPerformanceMetricsValidTrackingRate?
        public var preFulfillmentCancellationRate: AccountHealthReportPerformanceMetricsPreFulfillmentCancellationRate?
        public var warningStates: [AccountHealthReportPerformanceMetricsWarningStates]?
        public var accountHealthRating: AccountHealthReportPerformanceMetricsAccountHealthRating?
        public var listingPolicyViolations: AccountHealthReportListingLevelViolation?
        public var productAuthenticityCustomerComplaints: AccountHealthReportListingLevelViolation?
        public var productConditionCustomerComplaints: AccountHealthReportListingLevelViolation?
        public var productSafetyCustomerComplaints: AccountHealthReportListingLevelViolation?
        public var receivedIntellectualPropertyComplaints: AccountHealthReportListingLevelViolation?
        public var restrictedProductPolicyViolations: AccountHealthReportListingLevelViolation?
        public var suspectedIntellectualPropertyViolations: AccountHealthReportListingLevelViolation?
        public var foodAndProductSafetyIssues: AccountHealthReportListingLevelViolation?
        public var otherPolicyViolations: AccountHealthReportListingLevelViolation?
        public var documentRequests: AccountHealthReportListingLevelViolation?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            marketplaceId: String? = nil,
            invoiceDefectRate: AccountHealthReportPerformanceMetricsInvoiceDefectRate? = nil,
            lateShipmentRate: AccountHealthReportPerformanceMetricsLateShipmentRate? = nil,
            orderDefectRate: AccountHealthReportPerformanceMetricsOrderDefectRate? = nil,
            onTimeDeliveryRate: AccountHealthReportPerformanceMetricsOnTimeDeliveryRate? = nil,
            unitOnTimeDeliveryRate: AccountHealthReportPerformanceMetricsUnitOnTimeDeliveryRate? = nil,
            validTrackingRate: AccountHealthReportPerformanceMetricsValidTrackingRate? = nil,
            preFulfillmentCancellationRate: AccountHealthReportPerformanceMetricsPreFulfillmentCancellationRate? = nil,
            warningStates: [AccountHealthReportPerformanceMetricsWarningStates]? = nil,
            accountHealthRating: AccountHealthReportPerformanceMetricsAccountHealthRating? = nil,
            listingPolicyViolations: AccountHealthReportListingLevelViolation? = nil,
            productAuthenticityCustomerComplaints: AccountHealthReportListingLevelViolation? = nil,
            productConditionCustomerComplaints: AccountHealthReportListingLevelViolation? = nil,
            productSafetyCustomerComplaints: AccountHealthReportListingLevelViolation? = nil,
            receivedIntellectualPropertyComplaints: AccountHealthReportListingLevelViolation? = nil,
            restrictedProductPolicyViolations: AccountHealthReportListingLevelViolation? = nil,
            suspectedIntellectualPropertyViolations: AccountHealthReportListingLevelViolation? = nil,
            foodAndProductSafetyIssues: AccountHealthReportListingLevelViolation? = nil,
            otherPolicyViolations: AccountHealthReportListingLevelViolation? = nil,
            documentRequests: AccountHealthReportListingLevelViolation? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.invoiceDefectRate = invoiceDefectRate
            self.lateShipmentRate = lateShipmentRate
            self.orderDefectRate = orderDefectRate
            self.onTimeDeliveryRate = onTimeDeliveryRate
            self.unitOnTimeDeliveryRate = unitOnTimeDeliveryRate
            self.validTrackingRate = validTrackingRate
            self.preFulfillmentCancellationRate = preFulfillmentCancellationRate
            self.warningStates = warningStates
            self.accountHealthRating = accountHealthRating
            self.listingPolicyViolations = listingPolicyViolations
            self.productAuthenticityCustomerComplaints = productAuthenticityCustomerComplaints
            self.productConditionCustomerComplaints = productConditionCustomerComplaints
            self.productSafetyCustomerComplaints = productSafetyCustomerComplaints
            self.receivedIntellectualPropertyComplaints = receivedIntellectualPropertyComplaints
            self.restrictedProductPolicyViolations = restrictedProductPolicyViolations
            self.suspectedIntellectualPropertyViolations = suspectedIntellectualPropertyViolations
            self.foodAndProductSafetyIssues = foodAndProductSafetyIssues
            self.otherPolicyViolations = otherPolicyViolations
            self.documentRequests = documentRequests
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            invoiceDefectRate = try json.optional("invoiceDefectRate")
            lateShipmentRate = try json.optional("lateShipmentRate")
            orderDefectRate = try json.optional("orderDefectRate")
            onTimeDeliveryRate = try json.optional("onTimeDeliveryRate")
            unitOnTimeDeliveryRate = try json.optional("unitOnTimeDeliveryRate")
            validTrackingRate = try json.optional("validTrackingRate")
            preFulfillmentCancellationRate = try json.optional("preFulfillmentCancellationRate")
            warningStates = try json.optional("warningStates")
            accountHealthRating = try json.optional("accountHealthRating")
            listingPolicyViolations = try json.optional("listingPolicyViolations")
            productAuthenticityCustomerComplaints = try json.optional("productAuthenticityCustomerComplaints")
            productConditionCustomerComplaints = try json.optional("productConditionCustomerComplaints")
            productSafetyCustomerComplaints = try json.optional("productSafetyCustomerComplaints")
            receivedIntellectualPropertyComplaints = try json.optional("receivedIntellectualPropertyComplaints")
            restrictedProductPolicyViolations = try json.optional("restrictedProductPolicyViolations")
            suspectedIntellectualPropertyViolations = try json.optional("suspectedIntellectualPropertyViolations")
            foodAndProductSafetyIssues = try json.optional("foodAndProductSafetyIssues")
            otherPolicyViolations = try json.optional("otherPolicyViolations")
            documentRequests = try json.optional("documentRequests")
            additionalProperties = try json.others(than: [
                "marketplaceId",
                "invoiceDefectRate",
                "lateShipmentRate",
                "orderDefectRate",
                "onTimeDeliveryRate",
                "unitOnTimeDeliveryRate",
                "validTrackingRate",
                "preFulfillmentCancellationRate",
                "warningStates",
                "accountHealthRating",
                "listingPolicyViolations",
                "productAuthenticityCustomerComplaints",
                "productConditionCustomerComplaints",
                "productSafetyCustomerComplaints",
                "receivedIntellectualPropertyComplaints",
                "restrictedProductPolicyViolations",
                "suspectedIntellectualPropertyViolations",
                "foodAndProductSafetyIssues",
                "otherPolicyViolations",
                "documentRequests"
            ])
        }
    }

    /// The model's `AccountHealthReport.performanceMetrics.invoiceDefectRate`.
    public struct AccountHealthReportPerformanceMetricsInvoiceDefectRate: Sendable, Decodable {
        public var reportingDateRange: AccountHealthReportReportingDateRange?
        public var orderCount: Int?
        public var invoiceDefect: AccountHealthReportPerformanceMetricsInvoiceDefectRateInvoiceDefect?
        public var missingInvoice: AccountHealthReportPerformanceMetricsInvoiceDefectRateMissingInvoice?
        public var lateInvoice: AccountHealthReportPerformanceMetricsInvoiceDefectRateLateInvoice?
        public var status: AccountHealthReportStatus?
        public var rate: ExactDecimal?
        public var targetValue: ExactDecimal?
        public var targetCondition: AccountHealthReportTargetCondition?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportingDateRange: AccountHealthReportReportingDateRange? = nil,
            orderCount: Int? = nil,
            invoiceDefect: AccountHealthReportPerformanceMetricsInvoiceDefectRateInvoiceDefect? = nil,
            missingInvoice: AccountHealthReportPerformanceMetricsInvoiceDefectRateMissingInvoice? = nil,
            lateInvoice: AccountHealthReportPerformanceMetricsInvoiceDefectRateLateInvoice? = nil,
            status: AccountHealthReportStatus? = nil,
            rate: ExactDecimal? = nil,
            targetValue: ExactDecimal? = nil,
            targetCondition: AccountHealthReportTargetCondition? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportingDateRange = reportingDateRange
            self.orderCount = orderCount
            self.invoiceDefect = invoiceDefect
            self.missingInvoice = missingInvoice
            self.lateInvoice = lateInvoice
            self.status = status
            self.rate = rate
            self.targetValue = targetValue
            self.targetCondition = targetCondition
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportingDateRange = try json.optional("reportingDateRange")
            orderCount = try json.optional("orderCount")
            invoiceDefect = try json.optional("invoiceDefect")
            missingInvoice = try json.optional("missingInvoice")
            lateInvoice = try json.optional("lateInvoice")
            status = try json.optional("status")
            rate = try json.optional("rate")
            targetValue = try json.optional("targetValue")
            targetCondition = try json.optional("targetCondition")
            additionalProperties = try json.others(than: [
                "reportingDateRange",
                "orderCount",
                "invoiceDefect",
                "missingInvoice",
                "lateInvoice",
                "status",
                "rate",
                "targetValue",
                "targetCondition"
            ])
        }
    }

    /// The model's `AccountHealthReport.ReportingDateRange`.
    public struct AccountHealthReportReportingDateRange: Sendable, Decodable {
        public var reportingDateTo: String?
        public var reportingDateFrom: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportingDateTo: String? = nil,
            reportingDateFrom: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportingDateTo = reportingDateTo
            self.reportingDateFrom = reportingDateFrom
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportingDateTo = try json.optional("reportingDateTo")
            reportingDateFrom = try json.optional("reportingDateFrom")
            additionalProperties = try json.others(than: ["reportingDateTo", "reportingDateFrom"])
        }
    }

    /// The model's `AccountHealthReport.OrderCount`.
    public typealias AccountHealthReportOrderCount = Int

    /// The model's `AccountHealthReport.performanceMetrics.invoiceDefectRate.invoiceDefect`.
    public struct AccountHealthReportPerformanceMetricsInvoiceDefectRateInvoiceDefect: Sendable, Decodable {
        public var count: Int?
        public var status: AccountHealthReportStatus?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            count: Int? = nil,
            status: AccountHealthReportStatus? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.count = count
            self.status = status
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            count = try json.optional("count")
            status = try json.optional("status")
            additionalProperties = try json.others(than: ["count", "status"])
        }
    }

    /// The model's `AccountHealthReport.Status`.
    public struct AccountHealthReportStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var good: Self { Self(rawValue: "GOOD") }
        public static var bad: Self { Self(rawValue: "BAD") }
        public static var none: Self { Self(rawValue: "NONE") }
    }

    /// The model's `AccountHealthReport.performanceMetrics.invoiceDefectRate.missingInvoice`.
    public struct AccountHealthReportPerformanceMetricsInvoiceDefectRateMissingInvoice: Sendable, Decodable {
        public var count: Int?
        public var status: AccountHealthReportStatus?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            count: Int? = nil,
            status: AccountHealthReportStatus? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.count = count
            self.status = status
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            count = try json.optional("count")
            status = try json.optional("status")
            additionalProperties = try json.others(than: ["count", "status"])
        }
    }

    /// The model's `AccountHealthReport.performanceMetrics.invoiceDefectRate.lateInvoice`.
    public struct AccountHealthReportPerformanceMetricsInvoiceDefectRateLateInvoice: Sendable, Decodable {
        public var count: Int?
        public var status: AccountHealthReportStatus?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            count: Int? = nil,
            status: AccountHealthReportStatus? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.count = count
            self.status = status
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            count = try json.optional("count")
            status = try json.optional("status")
            additionalProperties = try json.others(than: ["count", "status"])
        }
    }

    /// The model's `AccountHealthReport.Rate`.
    public typealias AccountHealthReportRate = ExactDecimal

    /// The model's `AccountHealthReport.TargetValue`.
    public typealias AccountHealthReportTargetValue = ExactDecimal

    /// The model's `AccountHealthReport.TargetCondition`.
    public struct AccountHealthReportTargetCondition: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var greaterThan: Self { Self(rawValue: "GREATER_THAN") }
        public static var lessThan: Self { Self(rawValue: "LESS_THAN") }
        public static var equals: Self { Self(rawValue: "EQUALS") }
    }

    /// The model's `AccountHealthReport.performanceMetrics.lateShipmentRate`.
    public struct AccountHealthReportPerformanceMetricsLateShipmentRate: Sendable, Decodable {
        public var reportingDateRange: AccountHealthReportReportingDateRange?
        public var orderCount: Int?
        public var lateShipmentCount: Int?
        public var status: AccountHealthReportStatus?
        public var rate: ExactDecimal?
        public var targetValue: ExactDecimal?
        public var targetCondition: AccountHealthReportTargetCondition?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportingDateRange: AccountHealthReportReportingDateRange? = nil,
            orderCount: Int? = nil,
            lateShipmentCount: Int? = nil,
            status: AccountHealthReportStatus? = nil,
            rate: ExactDecimal? = nil,
            targetValue: ExactDecimal? = nil,
            targetCondition: AccountHealthReportTargetCondition? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportingDateRange = reportingDateRange
            self.orderCount = orderCount
            self.lateShipmentCount = lateShipmentCount
            self.status = status
            self.rate = rate
            self.targetValue = targetValue
            self.targetCondition = targetCondition
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportingDateRange = try json.optional("reportingDateRange")
            orderCount = try json.optional("orderCount")
            lateShipmentCount = try json.optional("lateShipmentCount")
            status = try json.optional("status")
            rate = try json.optional("rate")
            targetValue = try json.optional("targetValue")
            targetCondition = try json.optional("targetCondition")
            additionalProperties = try json.others(than: [
                "reportingDateRange",
                "orderCount",
                "lateShipmentCount",
                "status",
                "rate",
                "targetValue",
                "targetCondition"
            ])
        }
    }

    /// The model's `AccountHealthReport.performanceMetrics.orderDefectRate`.
    public struct AccountHealthReportPerformanceMetricsOrderDefectRate: Sendable, Decodable {
        public var mfn: AccountHealthReportOrderDefectRate?
        public var afn: AccountHealthReportOrderDefectRate?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            mfn: AccountHealthReportOrderDefectRate? = nil,
            afn: AccountHealthReportOrderDefectRate? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.mfn = mfn
            self.afn = afn
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            mfn = try json.optional("mfn")
            afn = try json.optional("afn")
            additionalProperties = try json.others(than: ["mfn", "afn"])
        }
    }

    /// The model's `AccountHealthReport.OrderDefectRate`.
    public struct AccountHealthReportOrderDefectRate: Sendable, Decodable {
        public var reportingDateRange: AccountHealthReportReportingDateRange?
        public var orderCount: Int?
        public var orderWithDefects: AccountHealthReportOrderDefectRateOrderWithDefects?
        public var claims: AccountHealthReportOrderDefectRateClaims?
        public var chargebacks: AccountHealthReportOrderDefectRateChargebacks?
        public var negativeFeedback: AccountHealthReportOrderDefectRateNegativeFeedback?
        public var status: AccountHealthReportStatus?
        public var rate: ExactDecimal?
        public var targetValue: ExactDecimal?
        public var targetCondition: AccountHealthReportTargetCondition?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportingDateRange: AccountHealthReportReportingDateRange? = nil,
            orderCount: Int? = nil,
            orderWithDefects: AccountHealthReportOrderDefectRateOrderWithDefects? = nil,
            claims: AccountHealthReportOrderDefectRateClaims? = nil,
            chargebacks: AccountHealthReportOrderDefectRateChargebacks? = nil,
            negativeFeedback: AccountHealthReportOrderDefectRateNegativeFeedback? = nil,
            status: AccountHealthReportStatus? = nil,
            rate: ExactDecimal? = nil,
            targetValue: ExactDecimal? = nil,
            targetCondition: AccountHealthReportTargetCondition? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportingDateRange = reportingDateRange
            self.orderCount = orderCount
            self.orderWithDefects = orderWithDefects
            self.claims = claims
            self.chargebacks = chargebacks
            self.negativeFeedback = negativeFeedback
            self.status = status
            self.rate = rate
            self.targetValue = targetValue
            self.targetCondition = targetCondition
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportingDateRange = try json.optional("reportingDateRange")
            orderCount = try json.optional("orderCount")
            orderWithDefects = try json.optional("orderWithDefects")
            claims = try json.optional("claims")
            chargebacks = try json.optional("chargebacks")
            negativeFeedback = try json.optional("negativeFeedback")
            status = try json.optional("status")
            rate = try json.optional("rate")
            targetValue = try json.optional("targetValue")
            targetCondition = try json.optional("targetCondition")
            additionalProperties = try json.others(than: [
                "reportingDateRange",
                "orderCount",
                "orderWithDefects",
                "claims",
                "chargebacks",
                "negativeFeedback",
                "status",
                "rate",
                "targetValue",
                "targetCondition"
            ])
        }
    }

    /// The model's `AccountHealthReport.OrderDefectRate.orderWithDefects`.
    public struct AccountHealthReportOrderDefectRateOrderWithDefects: Sendable, Decodable {
        public var count: Int?
        public var status: AccountHealthReportStatus?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            count: Int? = nil,
            status: AccountHealthReportStatus? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.count = count
            self.status = status
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            count = try json.optional("count")
            status = try json.optional("status")
            additionalProperties = try json.others(than: ["count", "status"])
        }
    }

    /// The model's `AccountHealthReport.OrderDefectRate.claims`.
    public struct AccountHealthReportOrderDefectRateClaims: Sendable, Decodable {
        public var count: Int?
        public var status: AccountHealthReportStatus?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            count: Int? = nil,
            status: AccountHealthReportStatus? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.count = count
            self.status = status
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            count = try json.optional("count")
            status = try json.optional("status")
            additionalProperties = try json.others(than: ["count", "status"])
        }
    }

    /// The model's `AccountHealthReport.OrderDefectRate.chargebacks`.
    public struct AccountHealthReportOrderDefectRateChargebacks: Sendable, Decodable {
        public var count: Int?
        public var status: AccountHealthReportStatus?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            count: Int? = nil,
            status: AccountHealthReportStatus? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.count = count
            self.status = status
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            count = try json.optional("count")
            status = try json.optional("status")
            additionalProperties = try json.others(than: ["count", "status"])
        }
    }

    /// The model's `AccountHealthReport.OrderDefectRate.negativeFeedback`.
    public struct AccountHealthReportOrderDefectRateNegativeFeedback: Sendable, Decodable {
        public var count: Int?
        public var status: AccountHealthReportStatus?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            count: Int? = nil,
            status: AccountHealthReportStatus? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.count = count
            self.status = status
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            count = try json.optional("count")
            status = try json.optional("status")
            additionalProperties = try json.others(than: ["count", "status"])
        }
    }

    /// The model's `AccountHealthReport.performanceMetrics.onTimeDeliveryRate`.
    public struct AccountHealthReportPerformanceMetricsOnTimeDeliveryRate: Sendable, Decodable {
        public var reportingDateRange: AccountHealthReportReportingDateRange?
        public var shipmentCountWithValidTracking: ExactDecimal?
        public var onTimeDeliveryCount: Int?
        public var status: AccountHealthReportStatus?
        public var rate: ExactDecimal?
        public var targetValue: ExactDecimal?
        public var targetCondition: AccountHealthReportTargetCondition?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportingDateRange: AccountHealthReportReportingDateRange? = nil,
            shipmentCountWithValidTracking: ExactDecimal? = nil,
            onTimeDeliveryCount: Int? = nil,
            status: AccountHealthReportStatus? = nil,
            rate: ExactDecimal? = nil,
            targetValue: ExactDecimal? = nil,
            targetCondition: AccountHealthReportTargetCondition? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportingDateRange = reportingDateRange
            self.shipmentCountWithValidTracking = shipmentCountWithValidTracking
            self.onTimeDeliveryCount = onTimeDeliveryCount
            self.status = status
            self.rate = rate
            self.targetValue = targetValue
            self.targetCondition = targetCondition
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportingDateRange = try json.optional("reportingDateRange")
            shipmentCountWithValidTracking = try json.optional("shipmentCountWithValidTracking")
            onTimeDeliveryCount = try json.optional("onTimeDeliveryCount")
            status = try json.optional("status")
            rate = try json.optional("rate")
            targetValue = try json.optional("targetValue")
            targetCondition = try json.optional("targetCondition")
            additionalProperties = try json.others(than: [
                "reportingDateRange",
                "shipmentCountWithValidTracking",
                "onTimeDeliveryCount",
                "status",
                "rate",
                "targetValue",
                "targetCondition"
            ])
        }
    }

    /// The model's `AccountHealthReport.performanceMetrics.unitOnTimeDeliveryRate`.
    public struct AccountHealthReportPerformanceMetricsUnitOnTimeDeliveryRate: Sendable, Decodable {
        public var reportingDateRange: AccountHealthReportReportingDateRange?
        public var status: AccountHealthReportStatus?
        public var targetValue: ExactDecimal?
        public var targetCondition: AccountHealthReportTargetCondition?
        public var unitOnTimeDeliveryCount: Int?
        public var totalUnitCount: Int?
        public var rate: ExactDecimal?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportingDateRange: AccountHealthReportReportingDateRange? = nil,
            status: AccountHealthReportStatus? = nil,
            targetValue: ExactDecimal? = nil,
            targetCondition: AccountHealthReportTargetCondition? = nil,
            unitOnTimeDeliveryCount: Int? = nil,
            totalUnitCount: Int? = nil,
            rate: ExactDecimal? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportingDateRange = reportingDateRange
            self.status = status
            self.targetValue = targetValue
            self.targetCondition = targetCondition
            self.unitOnTimeDeliveryCount = unitOnTimeDeliveryCount
            self.totalUnitCount = totalUnitCount
            self.rate = rate
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportingDateRange = try json.optional("reportingDateRange")
            status = try json.optional("status")
            targetValue = try json.optional("targetValue")
            targetCondition = try json.optional("targetCondition")
            unitOnTimeDeliveryCount = try json.optional("unitOnTimeDeliveryCount")
            totalUnitCount = try json.optional("totalUnitCount")
            rate = try json.optional("rate")
            additionalProperties = try json.others(than: [
                "reportingDateRange",
                "status",
                "targetValue",
                "targetCondition",
                "unitOnTimeDeliveryCount",
                "totalUnitCount",
                "rate"
            ])
        }
    }

    /// The model's `AccountHealthReport.performanceMetrics.validTrackingRate`.
    public struct AccountHealthReportPerformanceMetricsValidTrackingRate: Sendable, Decodable {
        public var reportingDateRange: AccountHealthReportReportingDateRange?
        public var shipmentCount: Int?
        public var validTrackingCount: Int?
        public var status: AccountHealthReportStatus?
        public var rate: ExactDecimal?
        public var targetValue: ExactDecimal?
        public var targetCondition: AccountHealthReportTargetCondition?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportingDateRange: AccountHealthReportReportingDateRange? = nil,
            shipmentCount: Int? = nil,
            validTrackingCount: Int? = nil,
            status: AccountHealthReportStatus? = nil,
            rate: ExactDecimal? = nil,
            targetValue: ExactDecimal? = nil,
            targetCondition: AccountHealthReportTargetCondition? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportingDateRange = reportingDateRange
            self.shipmentCount = shipmentCount
            self.validTrackingCount = validTrackingCount
            self.status = status
            self.rate = rate
            self.targetValue = targetValue
            self.targetCondition = targetCondition
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportingDateRange = try json.optional("reportingDateRange")
            shipmentCount = try json.optional("shipmentCount")
            validTrackingCount = try json.optional("validTrackingCount")
            status = try json.optional("status")
            rate = try json.optional("rate")
            targetValue = try json.optional("targetValue")
            targetCondition = try json.optional("targetCondition")
            additionalProperties = try json.others(than: [
                "reportingDateRange",
                "shipmentCount",
                "validTrackingCount",
                "status",
                "rate",
                "targetValue",
                "targetCondition"
            ])
        }
    }

    /// The model's `AccountHealthReport.performanceMetrics.preFulfillmentCancellationRate`.
    public struct AccountHealthReportPerformanceMetricsPreFulfillmentCancellationRate: Sendable, Decodable {
        public var reportingDateRange: AccountHealthReportReportingDateRange?
        public var orderCount: Int?
        public var cancellationCount: Int?
        public var status: AccountHealthReportStatus?
        public var rate: ExactDecimal?
        public var targetValue: ExactDecimal?
        public var targetCondition: AccountHealthReportTargetCondition?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportingDateRange: AccountHealthReportReportingDateRange? = nil,
            orderCount: Int? = nil,
            cancellationCount: Int? = nil,
            status: AccountHealthReportStatus? = nil,
            rate: ExactDecimal? = nil,
            targetValue: ExactDecimal? = nil,
            targetCondition: AccountHealthReportTargetCondition? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportingDateRange = reportingDateRange
            self.orderCount = orderCount
            self.cancellationCount = cancellationCount
            self.status = status
            self.rate = rate
            self.targetValue = targetValue
            self.targetCondition = targetCondition
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportingDateRange = try json.optional("reportingDateRange")
            orderCount = try json.optional("orderCount")
            cancellationCount = try json.optional("cancellationCount")
            status = try json.optional("status")
            rate = try json.optional("rate")
            targetValue = try json.optional("targetValue")
            targetCondition = try json.optional("targetCondition")
            additionalProperties = try json.others(than: [
                "reportingDateRange",
                "orderCount",
                "cancellationCount",
                "status",
                "rate",
                "targetValue",
                "targetCondition"
            ])
        }
    }

    /// The model's `AccountHealthReport.performanceMetrics.warningStates`.
    public struct AccountHealthReportPerformanceMetricsWarningStates: Sendable, Decodable {
        public var warningType: String?
        public var status: AccountHealthReportPerformanceMetricsWarningStatesStatus?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            warningType: String? = nil,
            status: AccountHealthReportPerformanceMetricsWarningStatesStatus? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.warningType = warningType
            self.status = status
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            warningType = try json.optional("warningType")
            status = try json.optional("status")
            additionalProperties = try json.others(than: ["warningType", "status"])
        }
    }

    /// The model's `AccountHealthReport.performanceMetrics.warningStates.status`.
    public struct AccountHealthReportPerformanceMetricsWarningStatesStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var good: Self { Self(rawValue: "GOOD") }
        public static var bad: Self { Self(rawValue: "BAD") }
        public static var none: Self { Self(rawValue: "NONE") }
    }

    /// The model's `AccountHealthReport.performanceMetrics.accountHealthRating`.
    public struct AccountHealthReportPerformanceMetricsAccountHealthRating: Sendable, Decodable {
        public var reportingDateRange: AccountHealthReportReportingDateRange?
        public var accountHealthRatingStatus: AccountHealthReportPerformanceMetricsAccountHealthRatingAccountHealthRatingStatus?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportingDateRange: AccountHealthReportReportingDateRange? = nil,
            accountHealthRatingStatus: AccountHealthReportPerformanceMetricsAccountHealthRatingAccountHealthRatingStatus? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportingDateRange = reportingDateRange
            self.accountHealthRatingStatus = accountHealthRatingStatus
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportingDateRange = try json.optional("reportingDateRange")
            accountHealthRatingStatus = try json.optional("accountHealthRatingStatus")
            additionalProperties = try json.others(than: ["reportingDateRange", "accountHealthRatingStatus"])
        }
    }

    /// The model's `AccountHealthReport.performanceMetrics.accountHealthRating.accountHealthRatingStatus`.
    public struct AccountHealthReportPerformanceMetricsAccountHealthRatingAccountHealthRatingStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var great: Self { Self(rawValue: "GREAT") }
        public static var warned: Self { Self(rawValue: "WARNED") }
    }

    /// The model's `AccountHealthReport.ListingLevelViolation`.
    public struct AccountHealthReportListingLevelViolation: Sendable, Decodable {
        public var reportingDateRange: AccountHealthReportReportingDateRange?
        public var defectsCount: Int?
        public var status: AccountHealthReportStatus?
        public var targetValue: ExactDecimal?
        public var targetCondition: AccountHealthReportTargetCondition?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportingDateRange: AccountHealthReportReportingDateRange? = nil,
            defectsCount: Int? = nil,
            status: AccountHealthReportStatus? = nil,
            targetValue: ExactDecimal? = nil,
            targetCondition: AccountHealthReportTargetCondition? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportingDateRange = reportingDateRange
            self.defectsCount = defectsCount
            self.status = status
            self.targetValue = targetValue
            self.targetCondition = targetCondition
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportingDateRange = try json.optional("reportingDateRange")
            defectsCount = try json.optional("defectsCount")
            status = try json.optional("status")
            targetValue = try json.optional("targetValue")
            targetCondition = try json.optional("targetCondition")
            additionalProperties = try json.others(than: [
                "reportingDateRange",
                "defectsCount",
                "status",
                "targetValue",
                "targetCondition"
            ])
        }
    }

    /// The model's `AccountHealthReport.DefectsCount`.
    public typealias AccountHealthReportDefectsCount = Int

    /// The model's `B2bProductOpportunitiesNotYetOnAmazonReport`.
    public struct B2bProductOpportunitiesNotYetOnAmazonReport: Sendable, Decodable {
        public var recommendations: [B2bProductOpportunitiesNotYetOnAmazonReportRecommendations]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            recommendations: [B2bProductOpportunitiesNotYetOnAmazonReportRecommendations]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.recommendations = recommendations
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            recommendations = try json.optional("recommendations")
            additionalProperties = try json.others(than: ["recommendations"])
        }
    }

    /// The model's `B2bProductOpportunitiesNotYetOnAmazonReport.recommendations`.
    public struct B2bProductOpportunitiesNotYetOnAmazonReportRecommendations: Sendable, Decodable {
        public var itemName: String?
        public var brand: String?
        public var category: String?
        public var initialB2bBuyerIndustry: String?
        public var partNumber: String?
        public var ean: String?
        public var upc: String?
        public var modelNumber: String?
        public var isbn: String?
        public var initialB2bBuyerRequestedDate: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            itemName: String? = nil,
            brand: String? = nil,
            category: String? = nil,
            initialB2bBuyerIndustry: String? = nil,
            partNumber: String? = nil,
            ean: String? = nil,
            upc: String? = nil,
            modelNumber: String? = nil,
            isbn: String? = nil,
            initialB2bBuyerRequestedDate: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.itemName = itemName
            self.brand = brand
            self.category = category
            self.initialB2bBuyerIndustry = initialB2bBuyerIndustry
            self.partNumber = partNumber
            self.ean = ean
            self.upc = upc
            self.modelNumber = modelNumber
            self.isbn = isbn
            self.initialB2bBuyerRequestedDate = initialB2bBuyerRequestedDate
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            itemName = try json.optional("itemName")
            brand = try json.optional("brand")
            category = try json.optional("category")
            initialB2bBuyerIndustry = try json.optional("initialB2bBuyerIndustry")
            partNumber = try json.optional("partNumber")
            ean = try json.optional("ean")
            upc = try json.optional("upc")
            modelNumber = try json.optional("modelNumber")
            isbn = try json.optional("isbn")
            initialB2bBuyerRequestedDate = try json.optional("initialB2bBuyerRequestedDate")
            additionalProperties = try json.others(than: [
                "itemName",
                "brand",
                "category",
                "initialB2bBuyerIndustry",
                "partNumber",
                "ean",
                "upc",
                "modelNumber",
                "isbn",
                "initialB2bBuyerRequestedDate"
            ])
        }
    }

    /// The model's `B2bProductOpportunitiesRecommendedForYouReport`.
    public struct B2bProductOpportunitiesRecommendedForYouReport: Sendable, Decodable {
        public var recommendations: [B2bProductOpportunitiesRecommendedForYouReportRecommendations]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            recommendations: [B2bProductOpportunitiesRecommendedForYouReportRecommendations]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.recommendations = recommendations
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            recommendations = try json.optional("recommendations")
            additionalProperties = try json.others(than: ["recommendations"])
        }
    }

    /// The model's `B2bProductOpportunitiesRecommendedForYouReport.recommendations`.
    public struct B2bProductOpportunitiesRecommendedForYouReportRecommendations: Sendable, Decodable {
        public var asin: String?
        public var itemName: String?
        public var link: String?
        public var brand: String?
        public var category: String?
        public var subCategory: String?
        public var lowestPriceInTheLastWeek: B2bProductOpportunitiesRecommendedForYouReportRecommendationsLowestPriceInTheLastWeek?
        public var hasFBAOffer: Bool?
        public var offerCount: Int?
        public var hasAmazonOffer: Bool?
        public var hasOfferWithVatInvoiceGeneration: Bool?
        public var reviewCount: Int?
        public var b2bSalesRank: Int?
        public var b2bSalesRankGrowth: B2bProductOpportunitiesRecommendedForYouReportRecommendationsB2bSalesRankGrowth?
        public var pageViews: B2bProductOpportunitiesRecommendedForYouReportRecommendationsPageViews?
        public var partNumber: String?
        public var ean: String?
        public var upc: String?
        public var modelNumber: String?
        public var isbn: String?
        public var isBrandYouOffer: Bool?
        public var isCategoryYouOffer: Bool?
        public var productPerformance: B2bProductOpportunitiesRecommendedForYouReportRecommendationsProductPerformance?
        public var isProductOnAmazon: Bool?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            asin: String? = nil,
            itemName: String? = nil,
            link: String? = nil,
            brand: String? = nil,
            category: String? = nil,
            subCategory: String? = nil,
            lowestPriceInTheLastWeek: B2bProductOpportunitiesRecommendedForYouReportRecommendationsLowestPriceInTheLastWeek? = nil,
            hasFBAOffer: Bool? = nil,
            offerCount: Int? = nil,
            hasAmazonOffer: Bool? = nil,
            hasOfferWithVatInvoiceGeneration: Bool? = nil,
            reviewCount: Int? = nil,
            b2bSalesRank: Int? = nil,
            b2bSalesRankGrowth: B2bProductOpportunitiesRecommendedForYouReportRecommendationsB2bSalesRankGrowth? = nil,
            pageViews: B2bProductOpportunitiesRecommendedForYouReportRecommendationsPageViews? = nil,
            partNumber: String? = nil,
            ean: String? = nil,
            upc: String? = nil,
            modelNumber: String? = nil,
            isbn: String? = nil,
            isBrandYouOffer: Bool? = nil,
            isCategoryYouOffer: Bool? = nil,
            productPerformance: B2bProductOpportunitiesRecommendedForYouReportRecommendationsProductPerformance? = nil,
            isProductOnAmazon: Bool? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.asin = asin
            self.itemName = itemName
            self.link = link
            self.brand = brand
            self.category = category
            self.subCategory = subCategory
            self.lowestPriceInTheLastWeek = lowestPriceInTheLastWeek
            self.hasFBAOffer = hasFBAOffer
            self.offerCount = offerCount
            self.hasAmazonOffer = hasAmazonOffer
            self.hasOfferWithVatInvoiceGeneration = hasOfferWithVatInvoiceGeneration
            self.reviewCount = reviewCount
            self.b2bSalesRank = b2bSalesRank
            self.b2bSalesRankGrowth = b2bSalesRankGrowth
            self.pageViews = pageViews
            self.partNumber = partNumber
            self.ean = ean
            self.upc = upc
            self.modelNumber = modelNumber
            self.isbn = isbn
            self.isBrandYouOffer = isBrandYouOffer
            self.isCategoryYouOffer = isCategoryYouOffer
            self.productPerformance = productPerformance
            self.isProductOnAmazon = isProductOnAmazon
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("asin")
            itemName = try json.optional("itemName")
            link = try json.optional("link")
            brand = try json.optional("brand")
            category = try json.optional("category")
            subCategory = try json.optional("subCategory")
            lowestPriceInTheLastWeek = try json.optional("lowestPriceInTheLastWeek")
            hasFBAOffer = try json.optional("hasFBAOffer")
            offerCount = try json.optional("offerCount")
            hasAmazonOffer = try json.optional("hasAmazonOffer")
            hasOfferWithVatInvoiceGeneration = try json.optional("hasOfferWithVatInvoiceGeneration")
            reviewCount = try json.optional("reviewCount")
            b2bSalesRank = try json.optional("b2bSalesRank")
            b2bSalesRankGrowth = try json.optional("b2bSalesRankGrowth")
            pageViews = try json.optional("pageViews")
            partNumber = try json.optional("partNumber")
            ean = try json.optional("ean")
            upc = try json.optional("upc")
            modelNumber = try json.optional("modelNumber")
            isbn = try json.optional("isbn")
            isBrandYouOffer = try json.optional("isBrandYouOffer")
            isCategoryYouOffer = try json.optional("isCategoryYouOffer")
            productPerformance = try json.optional("productPerformance")
            isProductOnAmazon = try json.optional("isProductOnAmazon")
            additionalProperties = try json.others(than: [
                "asin",
                "itemName",
                "link",
                "brand",
                "category",
                "subCategory",
                "lowestPriceInTheLastWeek",
                "hasFBAOffer",
                "offerCount",
                "hasAmazonOffer",
                "hasOfferWithVatInvoiceGeneration",
                "reviewCount",
                "b2bSalesRank",
                "b2bSalesRankGrowth",
                "pageViews",
                "partNumber",
                "ean",
                "upc",
                "modelNumber",
                "isbn",
                "isBrandYouOffer",
                "isCategoryYouOffer",
                "productPerformance",
                "isProductOnAmazon"
            ])
        }
    }

    /// The model's `B2bProductOpportunitiesRecommendedForYouReport.recommendations.lowestPriceInTheLastWeek`.
    public struct B2bProductOpportunitiesRecommendedForYouReportRecommendationsLowestPriceInTheLastWeek: Sendable, Decodable {
        public var amount: ExactDecimal?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            amount: ExactDecimal? = nil,
            currencyCode: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("amount")
            currencyCode = try json.optional("currencyCode")
            additionalProperties = try json.others(than: ["amount", "currencyCode"])
        }
    }

    /// The model's `B2bProductOpportunitiesRecommendedForYouReport.recommendations.b2bSalesRankGrowth`.
    public struct B2bProductOpportunitiesRecommendedForYouReportRecommendationsB2bSalesRankGrowth: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var high: Self { Self(rawValue: "HIGH") }
        public static var medium: Self { Self(rawValue: "MEDIUM") }
        public static var low: Self { Self(rawValue: "LOW") }
    }

    /// The model's `B2bProductOpportunitiesRecommendedForYouReport.recommendations.pageViews`.
    public struct B2bProductOpportunitiesRecommendedForYouReportRecommendationsPageViews: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var high: Self { Self(rawValue: "HIGH") }
        public static var medium: Self { Self(rawValue: "MEDIUM") }
        public static var low: Self { Self(rawValue: "LOW") }
    }

    /// The model's `B2bProductOpportunitiesRecommendedForYouReport.recommendations.productPerformance`.
    public struct B2bProductOpportunitiesRecommendedForYouReportRecommendationsProductPerformance: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var tier1: Self { Self(rawValue: "TIER_1") }
        public static var tier2: Self { Self(rawValue: "TIER_2") }
        public static var tier3: Self { Self(rawValue: "TIER_3") }
    }

    /// The model's `EndUserDataReport`.
    public struct EndUserDataReport: Sendable, Decodable {
        public var reportSpecification: EndUserDataReportReportSpecification?
        public var endUserData: [EndUserDataReportEndUserData]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportSpecification: EndUserDataReportReportSpecification? = nil,
            endUserData: [EndUserDataReportEndUserData]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportSpecification = reportSpecification
            self.endUserData = endUserData
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportSpecification = try json.optional("reportSpecification")
            endUserData = try json.optional("endUserData")
            additionalProperties = try json.others(than: ["reportSpecification", "endUserData"])
        }
    }

    /// The model's `EndUserDataReport.reportSpecification`.
    public struct EndUserDataReportReportSpecification: Sendable, Decodable {
        public var reportType: String?
        public var reportOptions: EndUserDataReportReportSpecificationReportOptions?
        public var dataStartTime: CalendarDate?
        public var dataEndTime: CalendarDate?
        public var marketplaceIds: [String]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportType: String? = nil,
            dataStartTime: CalendarDate? = nil,
            dataEndTime: CalendarDate? = nil,
            marketplaceIds: [String]? = nil,
            reportOptions: EndUserDataReportReportSpecificationReportOptions? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportType = reportType
            self.reportOptions = reportOptions
            self.dataStartTime = dataStartTime
            self.dataEndTime = dataEndTime
            self.marketplaceIds = marketplaceIds
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportType = try json.optional("reportType")
            reportOptions = try json.optional("reportOptions")
            dataStartTime = try json.optional("dataStartTime")
            dataEndTime = try json.optional("dataEndTime")
            marketplaceIds = try json.optional("marketplaceIds")
            additionalProperties = try json.others(than: [
                "reportType",
                "reportOptions",
                "dataStartTime",
                "dataEndTime",
                "marketplaceIds"
            ])
        }
    }

    /// The model's `EndUserDataReport.reportSpecification.reportOptions`.
    public struct EndUserDataReportReportSpecificationReportOptions: Sendable, Decodable {
        public var reportPeriod: EndUserDataReportReportSpecificationReportOptionsReportPeriod?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportPeriod: EndUserDataReportReportSpecificationReportOptionsReportPeriod? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportPeriod = reportPeriod
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportPeriod = try json.optional("reportPeriod")
            additionalProperties = try json.others(than: ["reportPeriod"])
        }
    }

    /// The model's `EndUserDataReport.reportSpecification.reportOptions.reportPeriod`.
    public struct EndUserDataReportReportSpecificationReportOptionsReportPeriod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var day: Self { Self(rawValue: "DAY") }
        public static var week: Self { Self(rawValue: "WEEK") }
        public static var month: Self { Self(rawValue: "MONTH") }
    }

    /// The model's `EndUserDataReport.EndUserData`.
    public struct EndUserDataReportEndUserData: Sendable, Decodable {
        public var fullName: String?
        public var mailingAddress: EndUserDataReportEndUserDataMailingAddress?
        public var primaryEmail: String?
        public var asinMetrics: [EndUserDataReportAsinMetrics]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            fullName: String? = nil,
            mailingAddress: EndUserDataReportEndUserDataMailingAddress? = nil,
            primaryEmail: String? = nil,
            asinMetrics: [EndUserDataReportAsinMetrics]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.fullName = fullName
            self.mailingAddress = mailingAddress
            self.primaryEmail = primaryEmail
            self.asinMetrics = asinMetrics
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            fullName = try json.optional("fullName")
            mailingAddress = try json.optional("mailingAddress")
            primaryEmail = try json.optional("primaryEmail")
            asinMetrics = try json.optional("asinMetrics")
            additionalProperties = try json.others(than: ["fullName", "mailingAddress", "primaryEmail", "asinMetrics"])
        }
    }

    /// The model's `EndUserDataReport.EndUserData.mailingAddress`.
    public struct EndUserDataReportEndUserDataMailingAddress: Sendable, Decodable {
        public var addressLine1: String?
        public var addressLine2: String?
        public var addressLine3: String?
        public var city: String?
        public var stateOrRegion: String?
        public var districtOrCounty: String?
        public var postalCode: String?
        public var countryCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            addressLine1: String? = nil,
            addressLine2: String? = nil,
            addressLine3: String? = nil,
            city: String? = nil,
            stateOrRegion: String? = nil,
            districtOrCounty: String? = nil,
            postalCode: String? = nil,
            countryCode: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.addressLine1 = addressLine1
            self.addressLine2 = addressLine2
            self.addressLine3 = addressLine3
            self.city = city
            self.stateOrRegion = stateOrRegion
            self.districtOrCounty = districtOrCounty
            self.postalCode = postalCode
            self.countryCode = countryCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            addressLine1 = try json.optional("addressLine1")
            addressLine2 = try json.optional("addressLine2")
            addressLine3 = try json.optional("addressLine3")
            city = try json.optional("city")
            stateOrRegion = try json.optional("stateOrRegion")
            districtOrCounty = try json.optional("districtOrCounty")
            postalCode = try json.optional("postalCode")
            countryCode = try json.optional("countryCode")
            additionalProperties = try json.others(than: [
                "addressLine1",
                "addressLine2",
                "addressLine3",
                "city",
                "stateOrRegion",
                "districtOrCounty",
                "postalCode",
                "countryCode"
            ])
        }
    }

    /// The model's `EndUserDataReport.AsinMetrics`.
    public struct EndUserDataReportAsinMetrics: Sendable, Decodable {
        public var startDate: CalendarDate?
        public var endDate: CalendarDate?
        public var marketplaceId: String?
        public var asin: String?
        public var pageViews: Int?
        public var gms: ExactDecimal?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            startDate: CalendarDate? = nil,
            endDate: CalendarDate? = nil,
            marketplaceId: String? = nil,
            asin: String? = nil,
            pageViews: Int? = nil,
            gms: ExactDecimal? = nil,
            currencyCode: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.startDate = startDate
            self.endDate = endDate
            self.marketplaceId = marketplaceId
            self.asin = asin
            self.pageViews = pageViews
            self.gms = gms
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startDate = try json.optional("startDate")
            endDate = try json.optional("endDate")
            marketplaceId = try json.optional("marketplaceId")
            asin = try json.optional("asin")
            pageViews = try json.optional("pageViews")
            gms = try json.optional("gms")
            currencyCode = try json.optional("currencyCode")
            additionalProperties = try json.others(than: [
                "startDate",
                "endDate",
                "marketplaceId",
                "asin",
                "pageViews",
                "gms",
                "currencyCode"
            ])
        }
    }

    /// The model's `MarketplaceAsinPageViewMetrics`.
    public struct MarketplaceAsinPageViewMetrics: Sendable, Decodable {
        public var reportSpecification: MarketplaceAsinPageViewMetricsReportSpecification?
        public var marketplaceAsinPageViewMetrics: [MarketplaceAsinPageViewMetricsMarketplaceAsinPageViewMetrics]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportSpecification: MarketplaceAsinPageViewMetricsReportSpecification? = nil,
            marketplaceAsinPageViewMetrics: [MarketplaceAsinPageViewMetricsMarketplaceAsinPageViewMetrics]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportSpecification = reportSpecification
            self.marketplaceAsinPageViewMetrics = marketplaceAsinPageViewMetrics
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportSpecification = try json.optional("reportSpecification")
            marketplaceAsinPageViewMetrics = try json.optional("marketplaceAsinPageViewMetrics")
            additionalProperties = try json.others(than: ["reportSpecification", "marketplaceAsinPageViewMetrics"])
        }
    }

    /// The model's `MarketplaceAsinPageViewMetrics.reportSpecification`.
    public struct MarketplaceAsinPageViewMetricsReportSpecification: Sendable, Decodable {
        public var reportType: String?
        public var reportOptions: MarketplaceAsinPageViewMetricsReportSpecificationReportOptions?
        public var dataStartTime: CalendarDate?
        public var dataEndTime: CalendarDate?
        public var marketplaceIds: [String]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportType: String? = nil,
            reportOptions: MarketplaceAsinPageViewMetricsReportSpecificationReportOptions? = nil,
            marketplaceIds: [String]? = nil,
            dataStartTime: CalendarDate? = nil,
            dataEndTime: CalendarDate? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportType = reportType
            self.reportOptions = reportOptions
            self.dataStartTime = dataStartTime
            self.dataEndTime = dataEndTime
            self.marketplaceIds = marketplaceIds
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportType = try json.optional("reportType")
            reportOptions = try json.optional("reportOptions")
            dataStartTime = try json.optional("dataStartTime")
            dataEndTime = try json.optional("dataEndTime")
            marketplaceIds = try json.optional("marketplaceIds")
            additionalProperties = try json.others(than: [
                "reportType",
                "reportOptions",
                "dataStartTime",
                "dataEndTime",
                "marketplaceIds"
            ])
        }
    }

    /// The model's `MarketplaceAsinPageViewMetrics.reportSpecification.reportOptions`.
    public struct MarketplaceAsinPageViewMetricsReportSpecificationReportOptions: Sendable, Decodable {
        public var productType: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(productType: String? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.productType = productType
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            productType = try json.optional("productType")
            additionalProperties = try json.others(than: ["productType"])
        }
    }

    /// The model's `MarketplaceAsinPageViewMetrics.MarketplaceAsinPageViewMetrics`.
    public struct MarketplaceAsinPageViewMetricsMarketplaceAsinPageViewMetrics: Sendable, Decodable {
        public var startTime: DateTime?
        public var endTime: DateTime?
        public var marketplaceId: String?
        public var asin: String?
        public var pageViews: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            startTime: DateTime? = nil,
            endTime: DateTime? = nil,
            marketplaceId: String? = nil,
            asin: String? = nil,
            pageViews: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.startTime = startTime
            self.endTime = endTime
            self.marketplaceId = marketplaceId
            self.asin = asin
            self.pageViews = pageViews
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startTime = try json.optional("startTime")
            endTime = try json.optional("endTime")
            marketplaceId = try json.optional("marketplaceId")
            asin = try json.optional("asin")
            pageViews = try json.optional("pageViews")
            additionalProperties = try json.others(than: ["startTime", "endTime", "marketplaceId", "asin", "pageViews"])
        }
    }

    /// The model's `PromotionReport`.
    public struct PromotionReport: Sendable, Decodable {
        public var reportSpecification: PromotionReportReportSpecification?
        public var promotions: [PromotionReportDetailsByPromotion]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportSpecification: PromotionReportReportSpecification? = nil,
            promotions: [PromotionReportDetailsByPromotion]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportSpecification = reportSpecification
            self.promotions = promotions
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportSpecification = try json.optional("reportSpecification")
            promotions = try json.optional("promotions")
            additionalProperties = try json.others(than: ["reportSpecification", "promotions"])
        }
    }

    /// The model's `PromotionReport.reportSpecification`.
    public struct PromotionReportReportSpecification: Sendable, Decodable {
        public var reportType: String?
        public var reportOptions: PromotionReportReportSpecificationReportOptions?
        public var marketplaceIds: [String]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportType: String? = nil,
            reportOptions: PromotionReportReportSpecificationReportOptions? = nil,
            marketplaceIds: [String]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportType = reportType
            self.reportOptions = reportOptions
            self.marketplaceIds = marketplaceIds
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportType = try json.optional("reportType")
            reportOptions = try json.optional("reportOptions")
            marketplaceIds = try json.optional("marketplaceIds")
            additionalProperties = try json.others(than: ["reportType", "reportOptions", "marketplaceIds"])
        }
    }

    /// The model's `PromotionReport.reportSpecification.reportOptions`.
    public struct PromotionReportReportSpecificationReportOptions: Sendable, Decodable {
        public var promotionStartDateFrom: DateTime?
        public var promotionStartDateTo: DateTime?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            promotionStartDateFrom: DateTime? = nil,
            promotionStartDateTo: DateTime? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.promotionStartDateFrom = promotionStartDateFrom
            self.promotionStartDateTo = promotionStartDateTo
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            promotionStartDateFrom = try json.optional("promotionStartDateFrom")
            promotionStartDateTo = try json.optional("promotionStartDateTo")
            additionalProperties = try json.others(than: ["promotionStartDateFrom", "promotionStartDateTo"])
        }
    }

    /// The model's `PromotionReport.DetailsByPromotion`.
    public struct PromotionReportDetailsByPromotion: Sendable, Decodable {
        public var promotionId: String?
        public var promotionName: String?
        public var vendorCode: String?
        public var merchantId: String?
        public var unitsSold: Int?
        public var amountSpent: ExactDecimal?
        public var amountSpentCurrencyCode: String?
        public var revenue: ExactDecimal?
        public var revenueCurrencyCode: String?
        public var startDateTime: DateTime?
        public var endDateTime: DateTime?
        public var type: PromotionReportDetailsByPromotionTypeShape?
        public var status: PromotionReportDetailsByPromotionStatus?
        public var creationChannel: PromotionReportDetailsByPromotionCreationChannel?
        public var marketplaceId: String?
        public var fundingAgreementId: String?
        public var glanceViews: Int?
        public var createdDateTime: DateTime?
        public var lastUpdatedDateTime: DateTime?
        public var includedProducts: [PromotionReportDetailsByProduct]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            promotionId: String? = nil,
            promotionName: String? = nil,
            unitsSold: Int? = nil,
            revenue: ExactDecimal? = nil,
            revenueCurrencyCode: String? = nil,
            startDateTime: DateTime? = nil,
            endDateTime: DateTime? = nil,
            type: PromotionReportDetailsByPromotionTypeShape? = nil,
            status: PromotionReportDetailsByPromotionStatus? = nil,
            creationChannel: PromotionReportDetailsByPromotionCreationChannel? = nil,
            marketplaceId: String? = nil,
            createdDateTime: DateTime? = nil,
            lastUpdatedDateTime: DateTime? = nil,
            includedProducts: [PromotionReportDetailsByProduct]? = nil,
            vendorCode: String? = nil,
            merchantId: String? = nil,
            amountSpent: ExactDecimal? = nil,
            amountSpentCurrencyCode: String? = nil,
            fundingAgreementId: String? = nil,
            glanceViews: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.promotionId = promotionId
            self.promotionName = promotionName
            self.vendorCode = vendorCode
            self.merchantId = merchantId
            self.unitsSold = unitsSold
            self.amountSpent = amountSpent
            self.amountSpentCurrencyCode = amountSpentCurrencyCode
            self.revenue = revenue
            self.revenueCurrencyCode = revenueCurrencyCode
            self.startDateTime = startDateTime
            self.endDateTime = endDateTime
            self.type = type
            self.status = status
            self.creationChannel = creationChannel
            self.marketplaceId = marketplaceId
            self.fundingAgreementId = fundingAgreementId
            self.glanceViews = glanceViews
            self.createdDateTime = createdDateTime
            self.lastUpdatedDateTime = lastUpdatedDateTime
            self.includedProducts = includedProducts
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            promotionId = try json.optional("promotionId")
            promotionName = try json.optional("promotionName")
            vendorCode = try json.optional("vendorCode")
            merchantId = try json.optional("merchantId")
            unitsSold = try json.optional("unitsSold")
            amountSpent = try json.optional("amountSpent")
            amountSpentCurrencyCode = try json.optional("amountSpentCurrencyCode")
            revenue = try json.optional("revenue")
            revenueCurrencyCode = try json.optional("revenueCurrencyCode")
            startDateTime = try json.optional("startDateTime")
            endDateTime = try json.optional("endDateTime")
            type = try json.optional("type")
            status = try json.optional("status")
            creationChannel = try json.optional("creationChannel")
            marketplaceId = try json.optional("marketplaceId")
            fundingAgreementId = try json.optional("fundingAgreementId")
            glanceViews = try json.optional("glanceViews")
            createdDateTime = try json.optional("createdDateTime")
            lastUpdatedDateTime = try json.optional("lastUpdatedDateTime")
            includedProducts = try json.optional("includedProducts")
            additionalProperties = try json.others(than: [
                "promotionId",
                "promotionName",
                "vendorCode",
                "merchantId",
                "unitsSold",
                "amountSpent",
                "amountSpentCurrencyCode",
                "revenue",
                "revenueCurrencyCode",
                "startDateTime",
                "endDateTime",
                "type",
                "status",
                "creationChannel",
                "marketplaceId",
                "fundingAgreementId",
                "glanceViews",
                "createdDateTime",
                "lastUpdatedDateTime",
                "includedProducts"
            ])
        }
    }

    /// The model's `PromotionReport.DetailsByPromotion.type`.
    public struct PromotionReportDetailsByPromotionTypeShape: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var bestDeal: Self { Self(rawValue: "BEST_DEAL") }
        public static var dealOfTheDay: Self { Self(rawValue: "DEAL_OF_THE_DAY") }
        public static var lightningDeal: Self { Self(rawValue: "LIGHTNING_DEAL") }
        public static var priceDiscount: Self { Self(rawValue: "PRICE_DISCOUNT") }
        public static var salesDiscount: Self { Self(rawValue: "SALES_DISCOUNT") }
        public static var coupon: Self { Self(rawValue: "COUPON") }
        public static var promoCode: Self { Self(rawValue: "PROMO_CODE") }
    }

    /// The model's `PromotionReport.DetailsByPromotion.status`.
    public struct PromotionReportDetailsByPromotionStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var approved: Self { Self(rawValue: "APPROVED") }
        public static var pendingApproval: Self { Self(rawValue: "PENDING_APPROVAL") }
        public static var needsYourAttention: Self { Self(rawValue: "NEEDS_YOUR_ATTENTION") }
        public static var canceled: Self { Self(rawValue: "CANCELED") }
    }

    /// The model's `PromotionReport.DetailsByPromotion.creationChannel`.
    public struct PromotionReportDetailsByPromotionCreationChannel: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var selfService: Self { Self(rawValue: "SELF-SERVICE") }
        public static var fullService: Self { Self(rawValue: "FULL-SERVICE") }
        public static var automated: Self { Self(rawValue: "AUTOMATED") }
        public static var manual: Self { Self(rawValue: "MANUAL") }
    }

    /// The model's `PromotionReport.DetailsByProduct`.
    public struct PromotionReportDetailsByProduct: Sendable, Decodable {
        public var asin: String?
        public var productName: String?
        public var productGlanceViews: Int?
        public var productUnitsSold: Int?
        public var productAmountSpent: ExactDecimal?
        public var productAmountSpentCurrencyCode: String?
        public var productRevenue: ExactDecimal?
        public var productRevenueCurrencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            asin: String? = nil,
            productName: String? = nil,
            productUnitsSold: Int? = nil,
            productRevenue: ExactDecimal? = nil,
            productRevenueCurrencyCode: String? = nil,
            productGlanceViews: Int? = nil,
            productAmountSpent: ExactDecimal? = nil,
            productAmountSpentCurrencyCode: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.asin = asin
            self.productName = productName
            self.productGlanceViews = productGlanceViews
            self.productUnitsSold = productUnitsSold
            self.productAmountSpent = productAmountSpent
            self.productAmountSpentCurrencyCode = productAmountSpentCurrencyCode
            self.productRevenue = productRevenue
            self.productRevenueCurrencyCode = productRevenueCurrencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("asin")
            productName = try json.optional("productName")
            productGlanceViews = try json.optional("productGlanceViews")
            productUnitsSold = try json.optional("productUnitsSold")
            productAmountSpent = try json.optional("productAmountSpent")
            productAmountSpentCurrencyCode = try json.optional("productAmountSpentCurrencyCode")
            productRevenue = try json.optional("productRevenue")
            productRevenueCurrencyCode = try json.optional("productRevenueCurrencyCode")
            additionalProperties = try json.others(than: [
                "asin",
                "productName",
                "productGlanceViews",
                "productUnitsSold",
                "productAmountSpent",
                "productAmountSpentCurrencyCode",
                "productRevenue",
                "productRevenueCurrencyCode"
            ])
        }
    }

    /// The model's `SellerCouponReport`.
    public struct SellerCouponReport: Sendable, Decodable {
        public var reportSpecification: SellerCouponReportReportSpecification?
        public var coupons: [SellerCouponReportCouponDetails]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportSpecification: SellerCouponReportReportSpecification? = nil,
            coupons: [SellerCouponReportCouponDetails]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportSpecification = reportSpecification
            self.coupons = coupons
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportSpecification = try json.optional("reportSpecification")
            coupons = try json.optional("coupons")
            additionalProperties = try json.others(than: ["reportSpecification", "coupons"])
        }
    }

    /// The model's `SellerCouponReport.reportSpecification`.
    public struct SellerCouponReportReportSpecification: Sendable, Decodable {
        public var reportType: String?
        public var reportOptions: SellerCouponReportReportSpecificationReportOptions?
        public var marketplaceIds: [String]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportType: String? = nil,
            reportOptions: SellerCouponReportReportSpecificationReportOptions? = nil,
            marketplaceIds: [String]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportType = reportType
            self.reportOptions = reportOptions
            self.marketplaceIds = marketplaceIds
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportType = try json.optional("reportType")
            reportOptions = try json.optional("reportOptions")
            marketplaceIds = try json.optional("marketplaceIds")
            additionalProperties = try json.others(than: ["reportType", "reportOptions", "marketplaceIds"])
        }
    }

    /// The model's `SellerCouponReport.reportSpecification.reportOptions`.
    public struct SellerCouponReportReportSpecificationReportOptions: Sendable, Decodable {
        public var couponStartDateFrom: DateTime?
        public var couponStartDateTo: DateTime?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            couponStartDateFrom: DateTime? = nil,
            couponStartDateTo: DateTime? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.couponStartDateFrom = couponStartDateFrom
            self.couponStartDateTo = couponStartDateTo
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            couponStartDateFrom = try json.optional("couponStartDateFrom")
            couponStartDateTo = try json.optional("couponStartDateTo")
            additionalProperties = try json.others(than: ["couponStartDateFrom", "couponStartDateTo"])
        }
    }

    /// The model's `SellerCouponReport.CouponDetails`.
    public struct SellerCouponReportCouponDetails: Sendable, Decodable {
        public var couponId: String?
        public var merchantId: String?
        public var marketplaceId: String?
        public var currencyCode: String?
        public var name: String?
        public var websiteMessage: String?
        public var startDateTime: DateTime?
        public var endDateTime: DateTime?
        public var customerSegment: String?
        public var discountType: SellerCouponReportCouponDetailsDiscountType?
        public var discountAmount: ExactDecimal?
        public var clips: Int?
        public var redemptions: Int?
        public var budget: ExactDecimal?
        public var totalDiscount: ExactDecimal?
        public var budgetSpent: ExactDecimal?
        public var budgetRemaining: ExactDecimal?
        public var budgetPercentageUsed: ExactDecimal?
        public var sales: ExactDecimal?
        public var asins: [SellerCouponReportAsinDetails]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            couponId: String? = nil,
            merchantId: String? = nil,
            marketplaceId: String? = nil,
            currencyCode: String? = nil,
            startDateTime: DateTime? = nil,
            endDateTime: DateTime? = nil,
            customerSegment: String? = nil,
            clips: Int? = nil,
            redemptions: Int? = nil,
            totalDiscount: ExactDecimal? = nil,
            budgetSpent: ExactDecimal? = nil,
            budgetPercentageUsed: ExactDecimal? = nil,
            asins: [SellerCouponReportAsinDetails]? = nil,
            name: String? = nil,
            websiteMessage: String? = nil,
            discountType: SellerCouponReportCouponDetailsDiscountType? = nil,
            discountAmount: ExactDecimal? = nil,
            budget: ExactDecimal? = nil,
            budgetRemaining: ExactDecimal? = nil,
            sales: ExactDecimal? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.couponId = couponId
            self.merchantId = merchantId
            self.marketplaceId = marketplaceId
            self.currencyCode = currencyCode
            self.name = name
            self.websiteMessage = websiteMessage
            self.startDateTime = startDateTime
            self.endDateTime = endDateTime
            self.customerSegment = customerSegment
            self.discountType = discountType
            self.discountAmount = discountAmount
            self.clips = clips
            self.redemptions = redemptions
            self.budget = budget
            self.totalDiscount = totalDiscount
            self.budgetSpent = budgetSpent
            self.budgetRemaining = budgetRemaining
            self.budgetPercentageUsed = budgetPercentageUsed
            self.sales = sales
            self.asins = asins
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            couponId = try json.optional("couponId")
            merchantId = try json.optional("merchantId")
            marketplaceId = try json.optional("marketplaceId")
            currencyCode = try json.optional("currencyCode")
            name = try json.optional("name")
            websiteMessage = try json.optional("websiteMessage")
            startDateTime = try json.optional("startDateTime")
            endDateTime = try json.optional("endDateTime")
            customerSegment = try json.optional("customerSegment")
            discountType = try json.optional("discountType")
            discountAmount = try json.optional("discountAmount")
            clips = try json.optional("clips")
            redemptions = try json.optional("redemptions")
            budget = try json.optional("budget")
            totalDiscount = try json.optional("totalDiscount")
            budgetSpent = try json.optional("budgetSpent")
            budgetRemaining = try json.optional("budgetRemaining")
            budgetPercentageUsed = try json.optional("budgetPercentageUsed")
            sales = try json.optional("sales")
            asins = try json.optional("asins")
            additionalProperties = try json.others(than: [
                "couponId",
                "merchantId",
                "marketplaceId",
                "currencyCode",
                "name",
                "websiteMessage",
                "startDateTime",
                "endDateTime",
                "customerSegment",
                "discountType",
                "discountAmount",
                "clips",
                "redemptions",
                "budget",
                "totalDiscount",
                "budgetSpent",
                "budgetRemaining",
                "budgetPercentageUsed",
                "sales",
                "asins"
            ])
        }
    }

    /// The model's `SellerCouponReport.CouponDetails.discountType`.
    public struct SellerCouponReportCouponDetailsDiscountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var percentOffListPrice: Self { Self(rawValue: "PERCENT_OFF_LIST_PRICE") }
        public static var amountOffListPrice: Self { Self(rawValue: "AMOUNT_OFF_LIST_PRICE") }
    }

    /// The model's `SellerCouponReport.AsinDetails`.
    public struct SellerCouponReportAsinDetails: Sendable, Decodable {
        public var asin: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(asin: String? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.asin = asin
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("asin")
            additionalProperties = try json.others(than: ["asin"])
        }
    }

    /// The model's `SellerSalesAndTrafficReport`.
    public struct SellerSalesAndTrafficReport: Sendable, Decodable {
        public var reportSpecification: SellerSalesAndTrafficReportReportSpecification?
        public var salesAndTrafficByDate: [SellerSalesAndTrafficReportSalesAndTrafficByDate]?
        public var salesAndTrafficByAsin: [SellerSalesAndTrafficReportSalesAndTrafficByAsin]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportSpecification: SellerSalesAndTrafficReportReportSpecification? = nil,
            salesAndTrafficByDate: [SellerSalesAndTrafficReportSalesAndTrafficByDate]? = nil,
            salesAndTrafficByAsin: [SellerSalesAndTrafficReportSalesAndTrafficByAsin]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportSpecification = reportSpecification
            self.salesAndTrafficByDate = salesAndTrafficByDate
            self.salesAndTrafficByAsin = salesAndTrafficByAsin
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportSpecification = try json.optional("reportSpecification")
            salesAndTrafficByDate = try json.optional("salesAndTrafficByDate")
            salesAndTrafficByAsin = try json.optional("salesAndTrafficByAsin")
            additionalProperties = try json.others(than: [
                "reportSpecification",
                "salesAndTrafficByDate",
                "salesAndTrafficByAsin"
            ])
        }
    }

    /// The model's `SellerSalesAndTrafficReport.reportSpecification`.
    public struct SellerSalesAndTrafficReportReportSpecification: Sendable, Decodable {
        public var reportType: SellerSalesAndTrafficReportReportSpecificationReportType?
        public var reportOptions: SellerSalesAndTrafficReportReportSpecificationReportOptions?
        public var dataStartTime: CalendarDate?
        public var dataEndTime: CalendarDate?
        public var marketplaceIds: [String]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportType: SellerSalesAndTrafficReportReportSpecificationReportType? = nil,
            reportOptions: SellerSalesAndTrafficReportReportSpecificationReportOptions? = nil,
            dataStartTime: CalendarDate? = nil,
            dataEndTime: CalendarDate? = nil,
            marketplaceIds: [String]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportType = reportType
            self.reportOptions = reportOptions
            self.dataStartTime = dataStartTime
            self.dataEndTime = dataEndTime
            self.marketplaceIds = marketplaceIds
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportType = try json.optional("reportType")
            reportOptions = try json.optional("reportOptions")
            dataStartTime = try json.optional("dataStartTime")
            dataEndTime = try json.optional("dataEndTime")
            marketplaceIds = try json.optional("marketplaceIds")
            additionalProperties = try json.others(than: [
                "reportType",
                "reportOptions",
                "dataStartTime",
                "dataEndTime",
                "marketplaceIds"
            ])
        }
    }

    /// The model's `SellerSalesAndTrafficReport.reportSpecification.reportType`.
    public struct SellerSalesAndTrafficReportReportSpecificationReportType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var getSalesAndTrafficReport: Self { Self(rawValue: "GET_SALES_AND_TRAFFIC_REPORT") }
    }

    /// The model's `SellerSalesAndTrafficReport.reportSpecification.reportOptions`.
    public struct SellerSalesAndTrafficReportReportSpecificationReportOptions: Sendable, Decodable {
        public var dateGranularity: SellerSalesAndTrafficReportReportSpecificationReportOptionsDateGranularity?
        public var asinGranularity: SellerSalesAndTrafficReportReportSpecificationReportOptionsAsinGranularity?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            dateGranularity: SellerSalesAndTrafficReportReportSpecificationReportOptionsDateGranularity? = nil,
            asinGranularity: SellerSalesAndTrafficReportReportSpecificationReportOptionsAsinGranularity? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.dateGranularity = dateGranularity
            self.asinGranularity = asinGranularity
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            dateGranularity = try json.optional("dateGranularity")
            asinGranularity = try json.optional("asinGranularity")
            additionalProperties = try json.others(than: ["dateGranularity", "asinGranularity"])
        }
    }

    /// The model's `SellerSalesAndTrafficReport.reportSpecification.reportOptions.dateGranularity`.
    public struct SellerSalesAndTrafficReportReportSpecificationReportOptionsDateGranularity: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var day: Self { Self(rawValue: "DAY") }
        public static var week: Self { Self(rawValue: "WEEK") }
        public static var month: Self { Self(rawValue: "MONTH") }
    }

    /// The model's `SellerSalesAndTrafficReport.reportSpecification.reportOptions.asinGranularity`.
    public struct SellerSalesAndTrafficReportReportSpecificationReportOptionsAsinGranularity: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var parent: Self { Self(rawValue: "PARENT") }
        public static var child: Self { Self(rawValue: "CHILD") }
        public static var sku: Self { Self(rawValue: "SKU") }
    }

    /// The model's `SellerSalesAndTrafficReport.SalesAndTrafficByDate`.
    public struct SellerSalesAndTrafficReportSalesAndTrafficByDate: Sendable, Decodable {
        public var date: CalendarDate?
        public var salesByDate: SellerSalesAndTrafficReportSalesByDate?
        public var trafficByDate: SellerSalesAndTrafficReportTrafficByDate?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            date: CalendarDate? = nil,
            salesByDate: SellerSalesAndTrafficReportSalesByDate? = nil,
            trafficByDate: SellerSalesAndTrafficReportTrafficByDate? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.date = date
            self.salesByDate = salesByDate
            self.trafficByDate = trafficByDate
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            date = try json.optional("date")
            salesByDate = try json.optional("salesByDate")
            trafficByDate = try json.optional("trafficByDate")
            additionalProperties = try json.others(than: ["date", "salesByDate", "trafficByDate"])
        }
    }

    /// The model's `SellerSalesAndTrafficReport.SalesByDate`.
    public struct SellerSalesAndTrafficReportSalesByDate: Sendable, Decodable {
        public var orderedProductSales: SellerSalesAndTrafficReportAmount?
        public var orderedProductSalesB2B: SellerSalesAndTrafficReportAmount?
        public var unitsOrdered: Int?
        public var unitsOrderedB2B: Int?
        public var totalOrderItems: Int?
        public var totalOrderItemsB2B: Int?
        public var averageSalesPerOrderItem: SellerSalesAndTrafficReportAmount?
        public var averageSalesPerOrderItemB2B: SellerSalesAndTrafficReportAmount?
        public var averageUnitsPerOrderItem: ExactDecimal?
        public var averageUnitsPerOrderItemB2B: ExactDecimal?
        public var averageSellingPrice: SellerSalesAndTrafficReportAmount?
        public var averageSellingPriceB2B: SellerSalesAndTrafficReportAmount?
        public var unitsRefunded: Int?
        public var refundRate: ExactDecimal?
        public var claimsGranted: Int?
        public var claimsAmount: SellerSalesAndTrafficReportAmount?
        public var shippedProductSales: SellerSalesAndTrafficReportAmount?
        public var unitsShipped: Int?
        public var ordersShipped: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            orderedProductSales: SellerSalesAndTrafficReportAmount? = nil,
            unitsOrdered: Int? = nil,
            totalOrderItems: Int? = nil,
            averageSalesPerOrderItem: SellerSalesAndTrafficReportAmount? = nil,
            averageUnitsPerOrderItem: ExactDecimal? = nil,
            averageSellingPrice: SellerSalesAndTrafficReportAmount? = nil,
            unitsRefunded: Int? = nil,
            refundRate: ExactDecimal? = nil,
            claimsGranted: Int? = nil,
            claimsAmount: SellerSalesAndTrafficReportAmount? = nil,
            shippedProductSales: SellerSalesAndTrafficReportAmount? = nil,
            unitsShipped: Int? = nil,
            ordersShipped: Int? = nil,
            orderedProductSalesB2B: SellerSalesAndTrafficReportAmount? = nil,
            unitsOrderedB2B: Int? = nil,
            totalOrderItemsB2B: Int? = nil,
            averageSalesPerOrderItemB2B: SellerSalesAndTrafficReportAmount? = nil,
            averageUnitsPerOrderItemB2B: ExactDecimal? = nil,
            averageSellingPriceB2B: SellerSalesAndTrafficReportAmount? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.orderedProductSales = orderedProductSales
            self.orderedProductSalesB2B = orderedProductSalesB2B
            self.unitsOrdered = unitsOrdered
            self.unitsOrderedB2B = unitsOrderedB2B
            self.totalOrderItems = totalOrderItems
            self.totalOrderItemsB2B = totalOrderItemsB2B
            self.averageSalesPerOrderItem = averageSalesPerOrderItem
            self.averageSalesPerOrderItemB2B = averageSalesPerOrderItemB2B
            self.averageUnitsPerOrderItem = averageUnitsPerOrderItem
            self.averageUnitsPerOrderItemB2B = averageUnitsPerOrderItemB2B
            self.averageSellingPrice = averageSellingPrice
            self.averageSellingPriceB2B = averageSellingPriceB2B
            self.unitsRefunded = unitsRefunded
            self.refundRate = refundRate
            self.claimsGranted = claimsGranted
            self.claimsAmount = claimsAmount
            self.shippedProductSales = shippedProductSales
            self.unitsShipped = unitsShipped
            self.ordersShipped = ordersShipped
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orderedProductSales = try json.optional("orderedProductSales")
            orderedProductSalesB2B = try json.optional("orderedProductSalesB2B")
            unitsOrdered = try json.optional("unitsOrdered")
            unitsOrderedB2B = try json.optional("unitsOrderedB2B")
            totalOrderItems = try json.optional("totalOrderItems")
            totalOrderItemsB2B = try json.optional("totalOrderItemsB2B")
            averageSalesPerOrderItem = try json.optional("averageSalesPerOrderItem")
            averageSalesPerOrderItemB2B = try json.optional("averageSalesPerOrderItemB2B")
            averageUnitsPerOrderItem = try json.optional("averageUnitsPerOrderItem")
            averageUnitsPerOrderItemB2B = try json.optional("averageUnitsPerOrderItemB2B")
            averageSellingPrice = try json.optional("averageSellingPrice")
            averageSellingPriceB2B = try json.optional("averageSellingPriceB2B")
            unitsRefunded = try json.optional("unitsRefunded")
            refundRate = try json.optional("refundRate")
            claimsGranted = try json.optional("claimsGranted")
            claimsAmount = try json.optional("claimsAmount")
            shippedProductSales = try json.optional("shippedProductSales")
            unitsShipped = try json.optional("unitsShipped")
            ordersShipped = try json.optional("ordersShipped")
            additionalProperties = try json.others(than: [
                "orderedProductSales",
                "orderedProductSalesB2B",
                "unitsOrdered",
                "unitsOrderedB2B",
                "totalOrderItems",
                "totalOrderItemsB2B",
                "averageSalesPerOrderItem",
                "averageSalesPerOrderItemB2B",
                "averageUnitsPerOrderItem",
                "averageUnitsPerOrderItemB2B",
                "averageSellingPrice",
                "averageSellingPriceB2B",
                "unitsRefunded",
                "refundRate",
                "claimsGranted",
                "claimsAmount",
                "shippedProductSales",
                "unitsShipped",
                "ordersShipped"
            ])
        }
    }

    /// The model's `SellerSalesAndTrafficReport.Amount`.
    public struct SellerSalesAndTrafficReportAmount: Sendable, Decodable {
        public var amount: ExactDecimal?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            amount: ExactDecimal? = nil,
            currencyCode: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("amount")
            currencyCode = try json.optional("currencyCode")
            additionalProperties = try json.others(than: ["amount", "currencyCode"])
        }
    }

    /// The model's `SellerSalesAndTrafficReport.TrafficByDate`.
    public struct SellerSalesAndTrafficReportTrafficByDate: Sendable, Decodable {
        public var browserPageViews: Int?
        public var browserPageViewsB2B: Int?
        public var mobileAppPageViews: Int?
        public var mobileAppPageViewsB2B: Int?
        public var pageViews: Int?
        public var pageViewsB2B: Int?
        public var browserSessions: Int?
        public var browserSessionsB2B: Int?
        public var mobileAppSessions: Int?
        public var mobileAppSessionsB2B: Int?
        public var sessions: Int?
        public var sessionsB2B: Int?
        public var buyBoxPercentage: ExactDecimal?
        public var buyBoxPercentageB2B: ExactDecimal?
        public var orderItemSessionPercentage: ExactDecimal?
        public var orderItemSessionPercentageB2B: ExactDecimal?
        public var unitSessionPercentage: ExactDecimal?
        public var unitSessionPercentageB2B: ExactDecimal?
        public var averageOfferCount: Int?
        public var averageParentItems: Int?
        public var feedbackReceived: Int?
        public var negativeFeedbackReceived: Int?
        public var receivedNegativeFeedbackRate: ExactDecimal?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            browserPageViews: Int? = nil,
            mobileAppPageViews: Int? = nil,
            pageViews: Int? = nil,
            browserSessions: Int? = nil,
            mobileAppSessions: Int? = nil,
            sessions: Int? = nil,
            buyBoxPercentage: ExactDecimal? = nil,
            orderItemSessionPercentage: ExactDecimal? = nil,
            unitSessionPercentage: ExactDecimal? = nil,
            averageOfferCount: Int? = nil,
            averageParentItems: Int? = nil,
            feedbackReceived: Int? = nil,
            negativeFeedbackReceived: Int? = nil,
            receivedNegativeFeedbackRate: ExactDecimal? = nil,
            browserPageViewsB2B: Int? = nil,
            mobileAppPageViewsB2B: Int? = nil,
            pageViewsB2B: Int? = nil,
            browserSessionsB2B: Int? = nil,
            mobileAppSessionsB2B: Int? = nil,
            sessionsB2B: Int? = nil,
            buyBoxPercentageB2B: ExactDecimal? = nil,
            orderItemSessionPercentageB2B: ExactDecimal? = nil,
            unitSessionPercentageB2B: ExactDecimal? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.browserPageViews = browserPageViews
            self.browserPageViewsB2B = browserPageViewsB2B
            self.mobileAppPageViews = mobileAppPageViews
            self.mobileAppPageViewsB2B = mobileAppPageViewsB2B
            self.pageViews = pageViews
            self.pageViewsB2B = pageViewsB2B
            self.browserSessions = browserSessions
            self.browserSessionsB2B = browserSessionsB2B
            self.mobileAppSessions = mobileAppSessions
            self.mobileAppSessionsB2B = mobileAppSessionsB2B
            self.sessions = sessions
            self.sessionsB2B = sessionsB2B
            self.buyBoxPercentage = buyBoxPercentage
            self.buyBoxPercentageB2B = buyBoxPercentageB2B
            self.orderItemSessionPercentage = orderItemSessionPercentage
            self.orderItemSessionPercentageB2B = orderItemSessionPercentageB2B
            self.unitSessionPercentage = unitSessionPercentage
            self.unitSessionPercentageB2B = unitSessionPercentageB2B
            self.averageOfferCount = averageOfferCount
            self.averageParentItems = averageParentItems
            self.feedbackReceived = feedbackReceived
            self.negativeFeedbackReceived = negativeFeedbackReceived
            self.receivedNegativeFeedbackRate = receivedNegativeFeedbackRate
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            browserPageViews = try json.optional("browserPageViews")
            browserPageViewsB2B = try json.optional("browserPageViewsB2B")
            mobileAppPageViews = try json.optional("mobileAppPageViews")
            mobileAppPageViewsB2B = try json.optional("mobileAppPageViewsB2B")
            pageViews = try json.optional("pageViews")
            pageViewsB2B = try json.optional("pageViewsB2B")
            browserSessions = try json.optional("browserSessions")
            browserSessionsB2B = try json.optional("browserSessionsB2B")
            mobileAppSessions = try json.optional("mobileAppSessions")
            mobileAppSessionsB2B = try json.optional("mobileAppSessionsB2B")
            sessions = try json.optional("sessions")
            sessionsB2B = try json.optional("sessionsB2B")
            buyBoxPercentage = try json.optional("buyBoxPercentage")
            buyBoxPercentageB2B = try json.optional("buyBoxPercentageB2B")
            orderItemSessionPercentage = try json.optional("orderItemSessionPercentage")
            orderItemSessionPercentageB2B = try json.optional("orderItemSessionPercentageB2B")
            unitSessionPercentage = try json.optional("unitSessionPercentage")
            unitSessionPercentageB2B = try json.optional("unitSessionPercentageB2B")
            averageOfferCount = try json.optional("averageOfferCount")
            averageParentItems = try json.optional("averageParentItems")
            feedbackReceived = try json.optional("feedbackReceived")
            negativeFeedbackReceived = try json.optional("negativeFeedbackReceived")
            receivedNegativeFeedbackRate = try json.optional("receivedNegativeFeedbackRate")
            additionalProperties = try json.others(than: [
                "browserPageViews",
                "browserPageViewsB2B",
                "mobileAppPageViews",
                "mobileAppPageViewsB2B",
                "pageViews",
                "pageViewsB2B",
                "browserSessions",
                "browserSessionsB2B",
                "mobileAppSessions",
                "mobileAppSessionsB2B",
                "sessions",
                "sessionsB2B",
                "buyBoxPercentage",
                "buyBoxPercentageB2B",
                "orderItemSessionPercentage",
                "orderItemSessionPercentageB2B",
                "unitSessionPercentage",
                "unitSessionPercentageB2B",
                "averageOfferCount",
                "averageParentItems",
                "feedbackReceived",
                "negativeFeedbackReceived",
                "receivedNegativeFeedbackRate"
            ])
        }
    }

    /// The model's `SellerSalesAndTrafficReport.SalesAndTrafficByAsin`.
    public struct SellerSalesAndTrafficReportSalesAndTrafficByAsin: Sendable, Decodable {
        public var parentAsin: String?
        public var childAsin: String?
        public var sku: String?
        public var salesByAsin: SellerSalesAndTrafficReportSalesByAsin?
        public var trafficByAsin: SellerSalesAndTrafficReportTrafficByAsin?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            parentAsin: String? = nil,
            salesByAsin: SellerSalesAndTrafficReportSalesByAsin? = nil,
            trafficByAsin: SellerSalesAndTrafficReportTrafficByAsin? = nil,
            childAsin: String? = nil,
            sku: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.parentAsin = parentAsin
            self.childAsin = childAsin
            self.sku = sku
            self.salesByAsin = salesByAsin
            self.trafficByAsin = trafficByAsin
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            parentAsin = try json.optional("parentAsin")
            childAsin = try json.optional("childAsin")
            sku = try json.optional("sku")
            salesByAsin = try json.optional("salesByAsin")
            trafficByAsin = try json.optional("trafficByAsin")
            additionalProperties = try json.others(than: [
                "parentAsin",
                "childAsin",
                "sku",
                "salesByAsin",
                "trafficByAsin"
            ])
        }
    }

    /// The model's `SellerSalesAndTrafficReport.SalesByAsin`.
    public struct SellerSalesAndTrafficReportSalesByAsin: Sendable, Decodable {
        public var unitsOrdered: Int?
        public var unitsOrderedB2B: Int?
        public var orderedProductSales: SellerSalesAndTrafficReportAmount?
        public var orderedProductSalesB2B: SellerSalesAndTrafficReportAmount?
        public var totalOrderItems: Int?
        public var totalOrderItemsB2B: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            unitsOrdered: Int? = nil,
            orderedProductSales: SellerSalesAndTrafficReportAmount? = nil,
            totalOrderItems: Int? = nil,
            unitsOrderedB2B: Int? = nil,
            orderedProductSalesB2B: SellerSalesAndTrafficReportAmount? = nil,
            totalOrderItemsB2B: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.unitsOrdered = unitsOrdered
            self.unitsOrderedB2B = unitsOrderedB2B
            self.orderedProductSales = orderedProductSales
            self.orderedProductSalesB2B = orderedProductSalesB2B
            self.totalOrderItems = totalOrderItems
            self.totalOrderItemsB2B = totalOrderItemsB2B
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            unitsOrdered = try json.optional("unitsOrdered")
            unitsOrderedB2B = try json.optional("unitsOrderedB2B")
            orderedProductSales = try json.optional("orderedProductSales")
            orderedProductSalesB2B = try json.optional("orderedProductSalesB2B")
            totalOrderItems = try json.optional("totalOrderItems")
            totalOrderItemsB2B = try json.optional("totalOrderItemsB2B")
            additionalProperties = try json.others(than: [
                "unitsOrdered",
                "unitsOrderedB2B",
                "orderedProductSales",
                "orderedProductSalesB2B",
                "totalOrderItems",
                "totalOrderItemsB2B"
            ])
        }
    }

    /// The model's `SellerSalesAndTrafficReport.TrafficByAsin`.
    public struct SellerSalesAndTrafficReportTrafficByAsin: Sendable, Decodable {
        public var browserSessions: Int?
        public var browserSessionsB2B: Int?
        public var mobileAppSessions: Int?
        public var mobileAppSessionsB2B: Int?
        public var sessions: Int?
        public var sessionsB2B: Int?
        public var browserSessionPercentage: ExactDecimal?
        public var browserSessionPercentageB2B: ExactDecimal?
        public var mobileAppSessionPercentage: ExactDecimal?
        public var mobileAppSessionPercentageB2B: ExactDecimal?
        public var sessionPercentage: ExactDecimal?
        public var sessionPercentageB2B: ExactDecimal?
        public var browserPageViews: Int?
        public var browserPageViewsB2B: Int?
        public var mobileAppPageViews: Int?
        public var mobileAppPageViewsB2B: Int?
        public var pageViews: Int?
        public var pageViewsB2B: Int?
        public var browserPageViewsPercentage: ExactDecimal?
        public var browserPageViewsPercentageB2B: ExactDecimal?
        public var mobileAppPageViewsPercentage: ExactDecimal?
        public var mobileAppPageViewsPercentageB2B: ExactDecimal?
        public var pageViewsPercentage: ExactDecimal?
        public var pageViewsPercentageB2B: ExactDecimal?
        public var buyBoxPercentage: ExactDecimal?
        public var buyBoxPercentageB2B: ExactDecimal?
        public var unitSessionPercentage: ExactDecimal?
        public var unitSessionPercentageB2B: ExactDecimal?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            browserSessions: Int? = nil,
            mobileAppSessions: Int? = nil,
            sessions: Int? = nil,
            browserSessionPercentage: ExactDecimal? = nil,
            mobileAppSessionPercentage: ExactDecimal? = nil,
            sessionPercentage: ExactDecimal? = nil,
            browserPageViews: Int? = nil,
            mobileAppPageViews: Int? = nil,
            pageViews: Int? = nil,
            browserPageViewsPercentage: ExactDecimal? = nil,
            mobileAppPageViewsPercentage: ExactDecimal? = nil,
            pageViewsPercentage: ExactDecimal? = nil,
            buyBoxPercentage: ExactDecimal? = nil,
            unitSessionPercentage: ExactDecimal? = nil,
            browserSessionsB2B: Int? = nil,
            mobileAppSessionsB2B: Int? = nil,
            sessionsB2B: Int? = nil,
            browserSessionPercentageB2B: ExactDecimal? = nil,
            mobileAppSessionPercentageB2B: ExactDecimal? = nil,
            sessionPercentageB2B: ExactDecimal? = nil,
            browserPageViewsB2B: Int? = nil,
            mobileAppPageViewsB2B: Int? = nil,
            pageViewsB2B: Int? = nil,
            browserPageViewsPercentageB2B: ExactDecimal? = nil,
            mobileAppPageViewsPercentageB2B: ExactDecimal? = nil,
            pageViewsPercentageB2B: ExactDecimal? = nil,
            buyBoxPercentageB2B: ExactDecimal? = nil,
            unitSessionPercentageB2B: ExactDecimal? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.browserSessions = browserSessions
            self.browserSessionsB2B = browserSessionsB2B
            self.mobileAppSessions = mobileAppSessions
            self.mobileAppSessionsB2B = mobileAppSessionsB2B
            self.sessions = sessions
            self.sessionsB2B = sessionsB2B
            self.browserSessionPercentage = browserSessionPercentage
            self.browserSessionPercentageB2B = browserSessionPercentageB2B
            self.mobileAppSessionPercentage = mobileAppSessionPercentage
            self.mobileAppSessionPercentageB2B = mobileAppSessionPercentageB2B
            self.sessionPercentage = sessionPercentage
            self.sessionPercentageB2B = sessionPercentageB2B
            self.browserPageViews = browserPageViews
            self.browserPageViewsB2B = browserPageViewsB2B
            self.mobileAppPageViews = mobileAppPageViews
            self.mobileAppPageViewsB2B = mobileAppPageViewsB2B
            self.pageViews = pageViews
            self.pageViewsB2B = pageViewsB2B
            self.browserPageViewsPercentage = browserPageViewsPercentage
            self.browserPageViewsPercentageB2B = browserPageViewsPercentageB2B
            self.mobileAppPageViewsPercentage = mobileAppPageViewsPercentage
            self.mobileAppPageViewsPercentageB2B = mobileAppPageViewsPercentageB2B
            self.pageViewsPercentage = pageViewsPercentage
            self.pageViewsPercentageB2B = pageViewsPercentageB2B
            self.buyBoxPercentage = buyBoxPercentage
            self.buyBoxPercentageB2B = buyBoxPercentageB2B
            self.unitSessionPercentage = unitSessionPercentage
            self.unitSessionPercentageB2B = unitSessionPercentageB2B
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            browserSessions = try json.optional("browserSessions")
            browserSessionsB2B = try json.optional("browserSessionsB2B")
            mobileAppSessions = try json.optional("mobileAppSessions")
            mobileAppSessionsB2B = try json.optional("mobileAppSessionsB2B")
            sessions = try json.optional("sessions")
            sessionsB2B = try json.optional("sessionsB2B")
            browserSessionPercentage = try json.optional("browserSessionPercentage")
            browserSessionPercentageB2B = try json.optional("browserSessionPercentageB2B")
            mobileAppSessionPercentage = try json.optional("mobileAppSessionPercentage")
            mobileAppSessionPercentageB2B = try json.optional("mobileAppSessionPercentageB2B")
            sessionPercentage = try json.optional("sessionPercentage")
            sessionPercentageB2B = try json.optional("sessionPercentageB2B")
            browserPageViews = try json.optional("browserPageViews")
            browserPageViewsB2B = try json.optional("browserPageViewsB2B")
            mobileAppPageViews = try json.optional("mobileAppPageViews")
            mobileAppPageViewsB2B = try json.optional("mobileAppPageViewsB2B")
            pageViews = try json.optional("pageViews")
            pageViewsB2B = try json.optional("pageViewsB2B")
            browserPageViewsPercentage = try json.optional("browserPageViewsPercentage")
            browserPageViewsPercentageB2B = try json.optional("browserPageViewsPercentageB2B")
            mobileAppPageViewsPercentage = try json.optional("mobileAppPageViewsPercentage")
            mobileAppPageViewsPercentageB2B = try json.optional("mobileAppPageViewsPercentageB2B")
            pageViewsPercentage = try json.optional("pageViewsPercentage")
            pageViewsPercentageB2B = try json.optional("pageViewsPercentageB2B")
            buyBoxPercentage = try json.optional("buyBoxPercentage")
            buyBoxPercentageB2B = try json.optional("buyBoxPercentageB2B")
            unitSessionPercentage = try json.optional("unitSessionPercentage")
            unitSessionPercentageB2B = try json.optional("unitSessionPercentageB2B")
            additionalProperties = try json.others(than: [
                "browserSessions",
                "browserSessionsB2B",
                "mobileAppSessions",
                "mobileAppSessionsB2B",
                "sessions",
                "sessionsB2B",
                "browserSessionPercentage",
                "browserSessionPercentageB2B",
                "mobileAppSessionPercentage",
                "mobileAppSessionPercentageB2B",
                "sessionPercentage",
                "sessionPercentageB2B",
                "browserPageViews",
                "browserPageViewsB2B",
                "mobileAppPageViews",
                "mobileAppPageViewsB2B",
                "pageViews",
                "pageViewsB2B",
                "browserPageViewsPercentage",
                "browserPageViewsPercentageB2B",
                "mobileAppPageViewsPercentage",
                "mobileAppPageViewsPercentageB2B",
                "pageViewsPercentage",
                "pageViewsPercentageB2B",
                "buyBoxPercentage",
                "buyBoxPercentageB2B",
                "unitSessionPercentage",
                "unitSessionPercentageB2B"
            ])
        }
    }

    /// The model's `SellingPartnerMarketBasketAnalysisReport`.
    public struct SellingPartnerMarketBasketAnalysisReport: Sendable, Decodable {
        public var reportSpecification: SellingPartnerMarketBasketAnalysisReportReportSpecification?
        public var dataByAsin: [SellingPartnerMarketBasketAnalysisReportDetailsByAsin]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportSpecification: SellingPartnerMarketBasketAnalysisReportReportSpecification? = nil,
            dataByAsin: [SellingPartnerMarketBasketAnalysisReportDetailsByAsin]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportSpecification = reportSpecification
            self.dataByAsin = dataByAsin
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportSpecification = try json.optional("reportSpecification")
            dataByAsin = try json.optional("dataByAsin")
            additionalProperties = try json.others(than: ["reportSpecification", "dataByAsin"])
        }
    }

    /// The model's `SellingPartnerMarketBasketAnalysisReport.reportSpecification`.
    public struct SellingPartnerMarketBasketAnalysisReportReportSpecification: Sendable, Decodable {
        public var reportType: SellingPartnerMarketBasketAnalysisReportReportSpecificationReportType?
        public var reportOptions: SellingPartnerMarketBasketAnalysisReportReportSpecificationReportOptions?
        public var dataStartTime: CalendarDate?
        public var dataEndTime: CalendarDate?
        public var marketplaceIds: [JSONValue]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportType: SellingPartnerMarketBasketAnalysisReportReportSpecificationReportType? = nil,
            reportOptions: SellingPartnerMarketBasketAnalysisReportReportSpecificationReportOptions? = nil,
            dataStartTime: CalendarDate? = nil,
            dataEndTime: CalendarDate? = nil,
            marketplaceIds: [JSONValue]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportType = reportType
            self.reportOptions = reportOptions
            self.dataStartTime = dataStartTime
            self.dataEndTime = dataEndTime
            self.marketplaceIds = marketplaceIds
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportType = try json.optional("reportType")
            reportOptions = try json.optional("reportOptions")
            dataStartTime = try json.optional("dataStartTime")
            dataEndTime = try json.optional("dataEndTime")
            marketplaceIds = try json.optional("marketplaceIds")
            additionalProperties = try json.others(than: [
                "reportType",
                "reportOptions",
                "dataStartTime",
                "dataEndTime",
                "marketplaceIds"
            ])
        }
    }

    /// The model's `SellingPartnerMarketBasketAnalysisReport.reportSpecification.reportType`.
    public struct SellingPartnerMarketBasketAnalysisReportReportSpecificationReportType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var getBrandAnalyticsMarketBasketReport: Self { Self(rawValue: "GET_BRAND_ANALYTICS_MARKET_BASKET_REPORT") }
    }

    /// The model's `SellingPartnerMarketBasketAnalysisReport.reportSpecification.reportOptions`.
    public struct SellingPartnerMarketBasketAnalysisReportReportSpecificationReportOptions: Sendable, Decodable {
        public var reportPeriod: SellingPartnerMarketBasketAnalysisReportReportSpecificationReportOptionsReportPeriod?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportPeriod: SellingPartnerMarketBasketAnalysisReportReportSpecificationReportOptionsReportPeriod? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportPeriod = reportPeriod
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportPeriod = try json.optional("reportPeriod")
            additionalProperties = try json.others(than: ["reportPeriod"])
        }
    }

    /// The model's `SellingPartnerMarketBasketAnalysisReport.reportSpecification.reportOptions.reportPeriod`.
    public struct SellingPartnerMarketBasketAnalysisReportReportSpecificationReportOptionsReportPeriod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var day: Self { Self(rawValue: "DAY") }
        public static var week: Self { Self(rawValue: "WEEK") }
        public static var month: Self { Self(rawValue: "MONTH") }
        public static var quarter: Self { Self(rawValue: "QUARTER") }
    }

    /// The model's `SellingPartnerMarketBasketAnalysisReport.DetailsByAsin`.
    public struct SellingPartnerMarketBasketAnalysisReportDetailsByAsin: Sendable, Decodable {
        public var startDate: CalendarDate?
        public var endDate: CalendarDate?
        public var asin: String?
        public var purchasedWithAsin: String?
        public var purchasedWithRank: Int?
        public var combinationPct: ExactDecimal?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            startDate: CalendarDate? = nil,
            endDate: CalendarDate? = nil,
            asin: String? = nil,
            purchasedWithAsin: String? = nil,
            purchasedWithRank: Int? = nil,
            combinationPct: ExactDecimal? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.startDate = startDate
            self.endDate = endDate
            self.asin = asin
            self.purchasedWithAsin = purchasedWithAsin
            self.purchasedWithRank = purchasedWithRank
            self.combinationPct = combinationPct
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startDate = try json.optional("startDate")
            endDate = try json.optional("endDate")
            asin = try json.optional("asin")
            purchasedWithAsin = try json.optional("purchasedWithAsin")
            purchasedWithRank = try json.optional("purchasedWithRank")
            combinationPct = try json.optional("combinationPct")
            additionalProperties = try json.others(than: [
                "startDate",
                "endDate",
                "asin",
                "purchasedWithAsin",
                "purchasedWithRank",
                "combinationPct"
            ])
        }
    }

    /// The model's `SellingPartnerRepeatPurchaseReport`.
    public struct SellingPartnerRepeatPurchaseReport: Sendable, Decodable {
        public var reportSpecification: SellingPartnerRepeatPurchaseReportReportSpecification?
        public var dataByAsin: [SellingPartnerRepeatPurchaseReportDataByAsin]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportSpecification: SellingPartnerRepeatPurchaseReportReportSpecification? = nil,
            dataByAsin: [SellingPartnerRepeatPurchaseReportDataByAsin]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportSpecification = reportSpecification
            self.dataByAsin = dataByAsin
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportSpecification = try json.optional("reportSpecification")
            dataByAsin = try json.optional("dataByAsin")
            additionalProperties = try json.others(than: ["reportSpecification", "dataByAsin"])
        }
    }
}
