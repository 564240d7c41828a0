// Generated from schemas/reports at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension ReportDocuments {
    /// The model's `SellingPartnerRepeatPurchaseReport.reportSpecification`.
    public struct SellingPartnerRepeatPurchaseReportReportSpecification: Sendable, Decodable {
        public var reportType: SellingPartnerRepeatPurchaseReportReportSpecificationReportType?
        public var reportOptions: SellingPartnerRepeatPurchaseReportReportSpecificationReportOptions?
        public var dataStartTime: CalendarDate?
        public var dataEndTime: CalendarDate?
        public var marketplaceIds: [String]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportType: SellingPartnerRepeatPurchaseReportReportSpecificationReportType? = nil,
            reportOptions: SellingPartnerRepeatPurchaseReportReportSpecificationReportOptions? = nil,
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

    /// The model's `SellingPartnerRepeatPurchaseReport.reportSpecification.reportType`.
    public struct SellingPartnerRepeatPurchaseReportReportSpecificationReportType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var getBrandAnalyticsRepeatPurchaseReport: Self { Self(rawValue: "GET_BRAND_ANALYTICS_REPEAT_PURCHASE_REPORT") }
    }

    /// The model's `SellingPartnerRepeatPurchaseReport.reportSpecification.reportOptions`.
    public struct SellingPartnerRepeatPurchaseReportReportSpecificationReportOptions: Sendable, Decodable {
        public var reportPeriod: SellingPartnerRepeatPurchaseReportReportSpecificationReportOptionsReportPeriod?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportPeriod: SellingPartnerRepeatPurchaseReportReportSpecificationReportOptionsReportPeriod? = nil,
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

    /// The model's `SellingPartnerRepeatPurchaseReport.reportSpecification.reportOptions.reportPeriod`.
    public struct SellingPartnerRepeatPurchaseReportReportSpecificationReportOptionsReportPeriod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var week: Self { Self(rawValue: "WEEK") }
        public static var month: Self { Self(rawValue: "MONTH") }
        public static var quarter: Self { Self(rawValue: "QUARTER") }
    }

    /// The model's `SellingPartnerRepeatPurchaseReport.DataByAsin`.
    public struct SellingPartnerRepeatPurchaseReportDataByAsin: Sendable, Decodable {
        public var startDate: CalendarDate?
        public var endDate: CalendarDate?
        public var asin: String?
        public var orders: Int?
        public var uniqueCustomers: Int?
        public var repeatCustomersPctTotal: ExactDecimal?
        public var repeatPurchaseRevenue: SellingPartnerRepeatPurchaseReportDataByAsinRepeatPurchaseRevenue?
        public var repeatPurchaseRevenuePctTotal: ExactDecimal?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            startDate: CalendarDate? = nil,
            endDate: CalendarDate? = nil,
            asin: String? = nil,
            orders: Int? = nil,
            uniqueCustomers: Int? = nil,
            repeatCustomersPctTotal: ExactDecimal? = nil,
            repeatPurchaseRevenue: SellingPartnerRepeatPurchaseReportDataByAsinRepeatPurchaseRevenue? = nil,
            repeatPurchaseRevenuePctTotal: ExactDecimal? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.startDate = startDate
            self.endDate = endDate
            self.asin = asin
            self.orders = orders
            self.uniqueCustomers = uniqueCustomers
            self.repeatCustomersPctTotal = repeatCustomersPctTotal
            self.repeatPurchaseRevenue = repeatPurchaseRevenue
            self.repeatPurchaseRevenuePctTotal = repeatPurchaseRevenuePctTotal
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startDate = try json.optional("startDate")
            endDate = try json.optional("endDate")
            asin = try json.optional("asin")
            orders = try json.optional("orders")
            uniqueCustomers = try json.optional("uniqueCustomers")
            repeatCustomersPctTotal = try json.optional("repeatCustomersPctTotal")
            repeatPurchaseRevenue = try json.optional("repeatPurchaseRevenue")
            repeatPurchaseRevenuePctTotal = try json.optional("repeatPurchaseRevenuePctTotal")
            additionalProperties = try json.others(than: [
                "startDate",
                "endDate",
                "asin",
                "orders",
                "uniqueCustomers",
                "repeatCustomersPctTotal",
                "repeatPurchaseRevenue",
                "repeatPurchaseRevenuePctTotal"
            ])
        }
    }

    /// The model's `SellingPartnerRepeatPurchaseReport.DataByAsin.repeatPurchaseRevenue`.
    public struct SellingPartnerRepeatPurchaseReportDataByAsinRepeatPurchaseRevenue: Sendable, Decodable {
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

    /// The model's `SellingPartnerSearchCatalogPerformanceReport`.
    public struct SellingPartnerSearchCatalogPerformanceReport: Sendable, Decodable {
        public var reportSpecification: SellingPartnerSearchCatalogPerformanceReportReportSpecification?
        public var dataByAsin: [SellingPartnerSearchCatalogPerformanceReportSearchCatalogPerformanceData]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportSpecification: SellingPartnerSearchCatalogPerformanceReportReportSpecification? = nil,
            dataByAsin: [SellingPartnerSearchCatalogPerformanceReportSearchCatalogPerformanceData]? = nil,
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

    /// The model's `SellingPartnerSearchCatalogPerformanceReport.reportSpecification`.
    public struct SellingPartnerSearchCatalogPerformanceReportReportSpecification: Sendable, Decodable {
        public var reportType: SellingPartnerSearchCatalogPerformanceReportReportSpecificationReportType?
        public var reportOptions: SellingPartnerSearchCatalogPerformanceReportReportSpecificationReportOptions?
        public var dataStartTime: CalendarDate?
        public var dataEndTime: CalendarDate?
        public var marketplaceIds: [String]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportType: SellingPartnerSearchCatalogPerformanceReportReportSpecificationReportType? = nil,
            reportOptions: SellingPartnerSearchCatalogPerformanceReportReportSpecificationReportOptions? = nil,
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

    /// The model's `SellingPartnerSearchCatalogPerformanceReport.reportSpecification.reportType`.
    public struct SellingPartnerSearchCatalogPerformanceReportReportSpecificationReportType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var getBrandAnalyticsSearchCatalogPerformanceReport: Self { Self(rawValue: "GET_BRAND_ANALYTICS_SEARCH_CATALOG_PERFORMANCE_REPORT") }
    }

    /// The model's `SellingPartnerSearchCatalogPerformanceReport.reportSpecification.reportOptions`.
    public struct SellingPartnerSearchCatalogPerformanceReportReportSpecificationReportOptions: Sendable, Decodable {
        public var reportPeriod: SellingPartnerSearchCatalogPerformanceReportReportSpecificationReportOptionsReportPeriod?
        public var asins: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportPeriod: SellingPartnerSearchCatalogPerformanceReportReportSpecificationReportOptionsReportPeriod? = nil,
            asins: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportPeriod = reportPeriod
            self.asins = asins
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportPeriod = try json.optional("reportPeriod")
            asins = try json.optional("asins")
            additionalProperties = try json.others(than: ["reportPeriod", "asins"])
        }
    }

    /// The model's `SellingPartnerSearchCatalogPerformanceReport.reportSpecification.reportOptions.reportPeriod`.
    public struct SellingPartnerSearchCatalogPerformanceReportReportSpecificationReportOptionsReportPeriod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var week: Self { Self(rawValue: "WEEK") }
        public static var month: Self { Self(rawValue: "MONTH") }
        public static var quarter: Self { Self(rawValue: "QUARTER") }
    }

    /// The model's `SellingPartnerSearchCatalogPerformanceReport.SearchCatalogPerformanceData`.
    public struct SellingPartnerSearchCatalogPerformanceReportSearchCatalogPerformanceData: Sendable, Decodable {
        public var startDate: CalendarDate?
        public var endDate: CalendarDate?
        public var asin: String?
        public var impressionData: SellingPartnerSearchCatalogPerformanceReportSearchCatalogPerformanceImpressionData?
        public var clickData: SellingPartnerSearchCatalogPerformanceReportSearchCatalogPerformanceClickData?
        public var cartAddData: SellingPartnerSearchCatalogPerformanceReportSearchCatalogPerformanceCartAddData?
        public var purchaseData: SellingPartnerSearchCatalogPerformanceReportSearchCatalogPerformancePurchaseData?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            startDate: CalendarDate? = nil,
            endDate: CalendarDate? = nil,
            asin: String? = nil,
            impressionData: SellingPartnerSearchCatalogPerformanceReportSearchCatalogPerformanceImpressionData? = nil,
            clickData: SellingPartnerSearchCatalogPerformanceReportSearchCatalogPerformanceClickData? = nil,
            cartAddData: SellingPartnerSearchCatalogPerformanceReportSearchCatalogPerformanceCartAddData? = nil,
            purchaseData: SellingPartnerSearchCatalogPerformanceReportSearchCatalogPerformancePurchaseData? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.startDate = startDate
            self.endDate = endDate
            self.asin = asin
            self.impressionData = impressionData
            self.clickData = clickData
            self.cartAddData = cartAddData
            self.purchaseData = purchaseData
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startDate = try json.optional("startDate")
            endDate = try json.optional("endDate")
            asin = try json.optional("asin")
            impressionData = try json.optional("impressionData")
            clickData = try json.optional("clickData")
            cartAddData = try json.optional("cartAddData")
            purchaseData = try json.optional("purchaseData")
            additionalProperties = try json.others(than: [
                "startDate",
                "endDate",
                "asin",
                "impressionData",
                "clickData",
                "cartAddData",
                "purchaseData"
            ])
        }
    }

    /// The model's `SellingPartnerSearchCatalogPerformanceReport.SearchCatalogPerformanceImpressionData`.
    public struct SellingPartnerSearchCatalogPerformanceReportSearchCatalogPerformanceImpressionData: Sendable, Decodable {
        public var impressionCount: Int?
        public var impressionMedianPrice: SellingPartnerSearchCatalogPerformanceReportCurrencyAmount?
        public var sameDayShippingImpressionCount: Int?
        public var oneDayShippingImpressionCount: Int?
        public var twoDayShippingImpressionCount: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            impressionCount: Int? = nil,
            impressionMedianPrice: SellingPartnerSearchCatalogPerformanceReportCurrencyAmount? = nil,
            sameDayShippingImpressionCount: Int? = nil,
            oneDayShippingImpressionCount: Int? = nil,
            twoDayShippingImpressionCount: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.impressionCount = impressionCount
            self.impressionMedianPrice = impressionMedianPrice
            self.sameDayShippingImpressionCount = sameDayShippingImpressionCount
            self.oneDayShippingImpressionCount = oneDayShippingImpressionCount
            self.twoDayShippingImpressionCount = twoDayShippingImpressionCount
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            impressionCount = try json.optional("impressionCount")
            impressionMedianPrice = try json.optional("impressionMedianPrice")
            sameDayShippingImpressionCount = try json.optional("sameDayShippingImpressionCount")
            oneDayShippingImpressionCount = try json.optional("oneDayShippingImpressionCount")
            twoDayShippingImpressionCount = try json.optional("twoDayShippingImpressionCount")
            additionalProperties = try json.others(than: [
                "impressionCount",
                "impressionMedianPrice",
                "sameDayShippingImpressionCount",
                "oneDayShippingImpressionCount",
                "twoDayShippingImpressionCount"
            ])
        }
    }

    /// The model's `SellingPartnerSearchCatalogPerformanceReport.CurrencyAmount`.
    public struct SellingPartnerSearchCatalogPerformanceReportCurrencyAmount: Sendable, Decodable {
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

    /// The model's `SellingPartnerSearchCatalogPerformanceReport.SearchCatalogPerformanceClickData`.
    public struct SellingPartnerSearchCatalogPerformanceReportSearchCatalogPerformanceClickData: Sendable, Decodable {
        public var clickCount: Int?
        public var clickRate: ExactDecimal?
        public var clickedMedianPrice: SellingPartnerSearchCatalogPerformanceReportCurrencyAmount?
        public var sameDayShippingClickCount: Int?
        public var oneDayShippingClickCount: Int?
        public var twoDayShippingClickCount: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            clickCount: Int? = nil,
            clickRate: ExactDecimal? = nil,
            clickedMedianPrice: SellingPartnerSearchCatalogPerformanceReportCurrencyAmount? = nil,
            sameDayShippingClickCount: Int? = nil,
            oneDayShippingClickCount: Int? = nil,
            twoDayShippingClickCount: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.clickCount = clickCount
            self.clickRate = clickRate
            self.clickedMedianPrice = clickedMedianPrice
            self.sameDayShippingClickCount = sameDayShippingClickCount
            self.oneDayShippingClickCount = oneDayShippingClickCount
            self.twoDayShippingClickCount = twoDayShippingClickCount
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            clickCount = try json.optional("clickCount")
            clickRate = try json.optional("clickRate")
            clickedMedianPrice = try json.optional("clickedMedianPrice")
            sameDayShippingClickCount = try json.optional("sameDayShippingClickCount")
            oneDayShippingClickCount = try json.optional("oneDayShippingClickCount")
            twoDayShippingClickCount = try json.optional("twoDayShippingClickCount")
            additionalProperties = try json.others(than: [
                "clickCount",
                "clickRate",
                "clickedMedianPrice",
                "sameDayShippingClickCount",
                "oneDayShippingClickCount",
                "twoDayShippingClickCount"
            ])
        }
    }

    /// The model's `SellingPartnerSearchCatalogPerformanceReport.SearchCatalogPerformanceCartAddData`.
    public struct SellingPartnerSearchCatalogPerformanceReportSearchCatalogPerformanceCartAddData: Sendable, Decodable {
        public var cartAddCount: Int?
        public var cartAddedMedianPrice: SellingPartnerSearchCatalogPerformanceReportCurrencyAmount?
        public var sameDayShippingCartAddCount: Int?
        public var oneDayShippingCartAddCount: Int?
        public var twoDayShippingCartAddCount: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            cartAddCount: Int? = nil,
            cartAddedMedianPrice: SellingPartnerSearchCatalogPerformanceReportCurrencyAmount? = nil,
            sameDayShippingCartAddCount: Int? = nil,
            oneDayShippingCartAddCount: Int? = nil,
            twoDayShippingCartAddCount: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.cartAddCount = cartAddCount
            self.cartAddedMedianPrice = cartAddedMedianPrice
            self.sameDayShippingCartAddCount = sameDayShippingCartAddCount
            self.oneDayShippingCartAddCount = oneDayShippingCartAddCount
            self.twoDayShippingCartAddCount = twoDayShippingCartAddCount
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            cartAddCount = try json.optional("cartAddCount")
            cartAddedMedianPrice = try json.optional("cartAddedMedianPrice")
            sameDayShippingCartAddCount = try json.optional("sameDayShippingCartAddCount")
            oneDayShippingCartAddCount = try json.optional("oneDayShippingCartAddCount")
            twoDayShippingCartAddCount = try json.optional("twoDayShippingCartAddCount")
            additionalProperties = try json.others(than: [
                "cartAddCount",
                "cartAddedMedianPrice",
                "sameDayShippingCartAddCount",
                "oneDayShippingCartAddCount",
                "twoDayShippingCartAddCount"
            ])
        }
    }

    /// The model's `SellingPartnerSearchCatalogPerformanceReport.SearchCatalogPerformancePurchaseData`.
    public struct SellingPartnerSearchCatalogPerformanceReportSearchCatalogPerformancePurchaseData: Sendable, Decodable {
        public var purchaseCount: Int?
        public var searchTrafficSales: SellingPartnerSearchCatalogPerformanceReportCurrencyAmount?
        public var conversionRate: ExactDecimal?
        public var purchaseMedianPrice: SellingPartnerSearchCatalogPerformanceReportCurrencyAmount?
        public var sameDayShippingPurchaseCount: Int?
        public var oneDayShippingPurchaseCount: Int?
        public var twoDayShippingPurchaseCount: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            purchaseCount: Int? = nil,
            searchTrafficSales: SellingPartnerSearchCatalogPerformanceReportCurrencyAmount? = nil,
            conversionRate: ExactDecimal? = nil,
            purchaseMedianPrice: SellingPartnerSearchCatalogPerformanceReportCurrencyAmount? = nil,
            sameDayShippingPurchaseCount: Int? = nil,
            oneDayShippingPurchaseCount: Int? = nil,
            twoDayShippingPurchaseCount: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.purchaseCount = purchaseCount
            self.searchTrafficSales = searchTrafficSales
            self.conversionRate = conversionRate
            self.purchaseMedianPrice = purchaseMedianPrice
            self.sameDayShippingPurchaseCount = sameDayShippingPurchaseCount
            self.oneDayShippingPurchaseCount = oneDayShippingPurchaseCount
            self.twoDayShippingPurchaseCount = twoDayShippingPurchaseCount
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            purchaseCount = try json.optional("purchaseCount")
            searchTrafficSales = try json.optional("searchTrafficSales")
            conversionRate = try json.optional("conversionRate")
            purchaseMedianPrice = try json.optional("purchaseMedianPrice")
            sameDayShippingPurchaseCount = try json.optional("sameDayShippingPurchaseCount")
            oneDayShippingPurchaseCount = try json.optional("oneDayShippingPurchaseCount")
            twoDayShippingPurchaseCount = try json.optional("twoDayShippingPurchaseCount")
            additionalProperties = try json.others(than: [
                "purchaseCount",
                "searchTrafficSales",
                "conversionRate",
                "purchaseMedianPrice",
                "sameDayShippingPurchaseCount",
                "oneDayShippingPurchaseCount",
                "twoDayShippingPurchaseCount"
            ])
        }
    }

    /// The model's `SellingPartnerSearchQueryPerformanceReport`.
    public struct SellingPartnerSearchQueryPerformanceReport: Sendable, Decodable {
        public var reportSpecification: SellingPartnerSearchQueryPerformanceReportReportSpecification?
        public var dataByAsin: [SellingPartnerSearchQueryPerformanceReportSearchQueryPerformanceData]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportSpecification: SellingPartnerSearchQueryPerformanceReportReportSpecification? = nil,
            dataByAsin: [SellingPartnerSearchQueryPerformanceReportSearchQueryPerformanceData]? = nil,
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

    /// The model's `SellingPartnerSearchQueryPerformanceReport.reportSpecification`.
    public struct SellingPartnerSearchQueryPerformanceReportReportSpecification: Sendable, Decodable {
        public var reportType: SellingPartnerSearchQueryPerformanceReportReportSpecificationReportType?
        public var reportOptions: SellingPartnerSearchQueryPerformanceReportReportSpecificationReportOptions?
        public var dataStartTime: CalendarDate?
        public var dataEndTime: CalendarDate?
        public var marketplaceIds: [String]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportType: SellingPartnerSearchQueryPerformanceReportReportSpecificationReportType? = nil,
            reportOptions: SellingPartnerSearchQueryPerformanceReportReportSpecificationReportOptions? = nil,
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

    /// The model's `SellingPartnerSearchQueryPerformanceReport.reportSpecification.reportType`.
    public struct SellingPartnerSearchQueryPerformanceReportReportSpecificationReportType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var getBrandAnalyticsSearchQueryPerformanceReport: Self { Self(rawValue: "GET_BRAND_ANALYTICS_SEARCH_QUERY_PERFORMANCE_REPORT") }
    }

    /// The model's `SellingPartnerSearchQueryPerformanceReport.reportSpecification.reportOptions`.
    public struct SellingPartnerSearchQueryPerformanceReportReportSpecificationReportOptions: Sendable, Decodable {
        public var reportPeriod: SellingPartnerSearchQueryPerformanceReportReportSpecificationReportOptionsReportPeriod?
        public var asin: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportPeriod: SellingPartnerSearchQueryPerformanceReportReportSpecificationReportOptionsReportPeriod? = nil,
            asin: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportPeriod = reportPeriod
            self.asin = asin
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportPeriod = try json.optional("reportPeriod")
            asin = try json.optional("asin")
            additionalProperties = try json.others(than: ["reportPeriod", "asin"])
        }
    }

    /// The model's `SellingPartnerSearchQueryPerformanceReport.reportSpecification.reportOptions.reportPeriod`.
    public struct SellingPartnerSearchQueryPerformanceReportReportSpecificationReportOptionsReportPeriod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var week: Self { Self(rawValue: "WEEK") }
        public static var month: Self { Self(rawValue: "MONTH") }
        public static var quarter: Self { Self(rawValue: "QUARTER") }
    }

    /// The model's `SellingPartnerSearchQueryPerformanceReport.SearchQueryPerformanceData`.
    public struct SellingPartnerSearchQueryPerformanceReportSearchQueryPerformanceData: Sendable, Decodable {
        public var startDate: CalendarDate?
        public var endDate: CalendarDate?
        public var asin: String?
        public var searchQueryData: SellingPartnerSearchQueryPerformanceReportSearchQueryData?
        public var impressionData: SellingPartnerSearchQueryPerformanceReportSearchQueryPerformanceImpressionData?
        public var clickData: SellingPartnerSearchQueryPerformanceReportSearchQueryPerformanceClickData?
        public var cartAddData: SellingPartnerSearchQueryPerformanceReportSearchQueryPerformanceCartAddData?
        public var purchaseData: SellingPartnerSearchQueryPerformanceReportSearchQueryPerformancePurchaseData?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            startDate: CalendarDate? = nil,
            endDate: CalendarDate? = nil,
            asin: String? = nil,
            searchQueryData: SellingPartnerSearchQueryPerformanceReportSearchQueryData? = nil,
            impressionData: SellingPartnerSearchQueryPerformanceReportSearchQueryPerformanceImpressionData? = nil,
            clickData: SellingPartnerSearchQueryPerformanceReportSearchQueryPerformanceClickData? = nil,
            cartAddData: SellingPartnerSearchQueryPerformanceReportSearchQueryPerformanceCartAddData? = nil,
            purchaseData: SellingPartnerSearchQueryPerformanceReportSearchQueryPerformancePurchaseData? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.startDate = startDate
            self.endDate = endDate
            self.asin = asin
            self.searchQueryData = searchQueryData
            self.impressionData = impressionData
            self.clickData = clickData
            self.cartAddData = cartAddData
            self.purchaseData = purchaseData
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startDate = try json.optional("startDate")
            endDate = try json.optional("endDate")
            asin = try json.optional("asin")
            searchQueryData = try json.optional("searchQueryData")
            impressionData = try json.optional("impressionData")
            clickData = try json.optional("clickData")
            cartAddData = try json.optional("cartAddData")
            purchaseData = try json.optional("purchaseData")
            additionalProperties = try json.others(than: [
                "startDate",
                "endDate",
                "asin",
                "searchQueryData",
                "impressionData",
                "clickData",
                "cartAddData",
                "purchaseData"
            ])
        }
    }

    /// The model's `SellingPartnerSearchQueryPerformanceReport.SearchQueryData`.
    public struct SellingPartnerSearchQueryPerformanceReportSearchQueryData: Sendable, Decodable {
        public var searchQuery: String?
        public var searchQueryScore: Int?
        public var searchQueryVolume: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            searchQuery: String? = nil,
            searchQueryScore: Int? = nil,
            searchQueryVolume: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.searchQuery = searchQuery
            self.searchQueryScore = searchQueryScore
            self.searchQueryVolume = searchQueryVolume
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            searchQuery = try json.optional("searchQuery")
            searchQueryScore = try json.optional("searchQueryScore")
            searchQueryVolume = try json.optional("searchQueryVolume")
            additionalProperties = try json.others(than: ["searchQuery", "searchQueryScore", "searchQueryVolume"])
        }
    }

    /// The model's `SellingPartnerSearchQueryPerformanceReport.SearchQueryPerformanceImpressionData`.
    public struct SellingPartnerSearchQueryPerformanceReportSearchQueryPerformanceImpressionData: Sendable, Decodable {
        public var totalQueryImpressionCount: Int?
        public var asinImpressionCount: Int?
        public var asinImpressionShare: ExactDecimal?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            totalQueryImpressionCount: Int? = nil,
            asinImpressionCount: Int? = nil,
            asinImpressionShare: ExactDecimal? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.totalQueryImpressionCount = totalQueryImpressionCount
            self.asinImpressionCount = asinImpressionCount
            self.asinImpressionShare = asinImpressionShare
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            totalQueryImpressionCount = try json.optional("totalQueryImpressionCount")
            asinImpressionCount = try json.optional("asinImpressionCount")
            asinImpressionShare = try json.optional("asinImpressionShare")
            additionalProperties = try json.others(than: [
                "totalQueryImpressionCount",
                "asinImpressionCount",
                "asinImpressionShare"
            ])
        }
    }

    /// The model's `SellingPartnerSearchQueryPerformanceReport.SearchQueryPerformanceClickData`.
    public struct SellingPartnerSearchQueryPerformanceReportSearchQueryPerformanceClickData: Sendable, Decodable {
        public var totalClickCount: Int?
        public var totalClickRate: ExactDecimal?
        public var asinClickCount: Int?
        public var asinClickShare: ExactDecimal?
        public var totalMedianClickPrice: SellingPartnerSearchQueryPerformanceReportCurrencyAmount?
        public var asinMedianClickPrice: SellingPartnerSearchQueryPerformanceReportCurrencyAmount?
        public var totalSameDayShippingClickCount: Int?
        public var totalOneDayShippingClickCount: Int?
        public var totalTwoDayShippingClickCount: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            totalClickCount: Int? = nil,
            totalClickRate: ExactDecimal? = nil,
            asinClickCount: Int? = nil,
            asinClickShare: ExactDecimal? = nil,
            totalMedianClickPrice: SellingPartnerSearchQueryPerformanceReportCurrencyAmount? = nil,
            asinMedianClickPrice: SellingPartnerSearchQueryPerformanceReportCurrencyAmount? = nil,
            totalSameDayShippingClickCount: Int? = nil,
            totalOneDayShippingClickCount: Int? = nil,
            totalTwoDayShippingClickCount: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.totalClickCount = totalClickCount
            self.totalClickRate = totalClickRate
            self.asinClickCount = asinClickCount
            self.asinClickShare = asinClickShare
            self.totalMedianClickPrice = totalMedianClickPrice
            self.asinMedianClickPrice = asinMedianClickPrice
            self.totalSameDayShippingClickCount = totalSameDayShippingClickCount
            self.totalOneDayShippingClickCount = totalOneDayShippingClickCount
            self.totalTwoDayShippingClickCount = totalTwoDayShippingClickCount
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            totalClickCount = try json.optional("totalClickCount")
            totalClickRate = try json.optional("totalClickRate")
            asinClickCount = try json.optional("asinClickCount")
            asinClickShare = try json.optional("asinClickShare")
            totalMedianClickPrice = try json.optional("totalMedianClickPrice")
            asinMedianClickPrice = try json.optional("asinMedianClickPrice")
            totalSameDayShippingClickCount = try json.optional("totalSameDayShippingClickCount")
            totalOneDayShippingClickCount = try json.optional("totalOneDayShippingClickCount")
            totalTwoDayShippingClickCount = try json.optional("totalTwoDayShippingClickCount")
            additionalProperties = try json.others(than: [
                "totalClickCount",
                "totalClickRate",
                "asinClickCount",
                "asinClickShare",
                "totalMedianClickPrice",
                "asinMedianClickPrice",
                "totalSameDayShippingClickCount",
                "totalOneDayShippingClickCount",
                "totalTwoDayShippingClickCount"
            ])
        }
    }

    /// The model's `SellingPartnerSearchQueryPerformanceReport.CurrencyAmount`.
    public struct SellingPartnerSearchQueryPerformanceReportCurrencyAmount: Sendable, Decodable {
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

    /// The model's `SellingPartnerSearchQueryPerformanceReport.SearchQueryPerformanceCartAddData`.
    public struct SellingPartnerSearchQueryPerformanceReportSearchQueryPerformanceCartAddData: Sendable, Decodable {
        public var totalCartAddCount: Int?
        public var totalCartAddRate: ExactDecimal?
        public var asinCartAddCount: Int?
        public var asinCartAddShare: ExactDecimal?
        public var totalMedianCartAddPrice: SellingPartnerSearchQueryPerformanceReportCurrencyAmount?
        public var asinMedianCartAddPrice: SellingPartnerSearchQueryPerformanceReportCurrencyAmount?
        public var totalSameDayShippingCartAddCount: Int?
        public var totalOneDayShippingCartAddCount: Int?
        public var totalTwoDayShippingCartAddCount: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            totalCartAddCount: Int? = nil,
            totalCartAddRate: ExactDecimal? = nil,
            asinCartAddCount: Int? = nil,
            asinCartAddShare: ExactDecimal? = nil,
            totalMedianCartAddPrice: SellingPartnerSearchQueryPerformanceReportCurrencyAmount? = nil,
            asinMedianCartAddPrice: SellingPartnerSearchQueryPerformanceReportCurrencyAmount? = nil,
            totalSameDayShippingCartAddCount: Int? = nil,
            totalOneDayShippingCartAddCount: Int? = nil,
            totalTwoDayShippingCartAddCount: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.totalCartAddCount = totalCartAddCount
            self.totalCartAddRate = totalCartAddRate
            self.asinCartAddCount = asinCartAddCount
            self.asinCartAddShare = asinCartAddShare
            self.totalMedianCartAddPrice = totalMedianCartAddPrice
            self.asinMedianCartAddPrice = asinMedianCartAddPrice
            self.totalSameDayShippingCartAddCount = totalSameDayShippingCartAddCount
            self.totalOneDayShippingCartAddCount = totalOneDayShippingCartAddCount
            self.totalTwoDayShippingCartAddCount = totalTwoDayShippingCartAddCount
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            totalCartAddCount = try json.optional("totalCartAddCount")
            totalCartAddRate = try json.optional("totalCartAddRate")
            asinCartAddCount = try json.optional("asinCartAddCount")
            asinCartAddShare = try json.optional("asinCartAddShare")
            totalMedianCartAddPrice = try json.optional("totalMedianCartAddPrice")
            asinMedianCartAddPrice = try json.optional("asinMedianCartAddPrice")
            totalSameDayShippingCartAddCount = try json.optional("totalSameDayShippingCartAddCount")
            totalOneDayShippingCartAddCount = try json.optional("totalOneDayShippingCartAddCount")
            totalTwoDayShippingCartAddCount = try json.optional("totalTwoDayShippingCartAddCount")
            additionalProperties = try json.others(than: [
                "totalCartAddCount",
                "totalCartAddRate",
                "asinCartAddCount",
                "asinCartAddShare",
                "totalMedianCartAddPrice",
                "asinMedianCartAddPrice",
                "totalSameDayShippingCartAddCount",
                "totalOneDayShippingCartAddCount",
                "totalTwoDayShippingCartAddCount"
            ])
        }
    }

    /// The model's `SellingPartnerSearchQueryPerformanceReport.SearchQueryPerformancePurchaseData`.
    public struct SellingPartnerSearchQueryPerformanceReportSearchQueryPerformancePurchaseData: Sendable, Decodable {
        public var totalPurchaseCount: Int?
        public var totalPurchaseRate: ExactDecimal?
        public var asinPurchaseCount: Int?
        public var asinPurchaseShare: ExactDecimal?
        public var totalMedianPurchasePrice: SellingPartnerSearchQueryPerformanceReportCurrencyAmount?
        public var asinMedianPurchasePrice: SellingPartnerSearchQueryPerformanceReportCurrencyAmount?
        public var totalSameDayShippingPurchaseCount: Int?
        public var totalOneDayShippingPurchaseCount: Int?
        public var totalTwoDayShippingPurchaseCount: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            totalPurchaseCount: Int? = nil,
            totalPurchaseRate: ExactDecimal? = nil,
            asinPurchaseCount: Int? = nil,
            asinPurchaseShare: ExactDecimal? = nil,
            totalMedianPurchasePrice: SellingPartnerSearchQueryPerformanceReportCurrencyAmount? = nil,
            asinMedianPurchasePrice: SellingPartnerSearchQueryPerformanceReportCurrencyAmount? = nil,
            totalSameDayShippingPurchaseCount: Int? = nil,
            totalOneDayShippingPurchaseCount: Int? = nil,
            totalTwoDayShippingPurchaseCount: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.totalPurchaseCount = totalPurchaseCount
            self.totalPurchaseRate = totalPurchaseRate
            self.asinPurchaseCount = asinPurchaseCount
            self.asinPurchaseShare = asinPurchaseShare
            self.totalMedianPurchasePrice = totalMedianPurchasePrice
            self.asinMedianPurchasePrice = asinMedianPurchasePrice
            self.totalSameDayShippingPurchaseCount = totalSameDayShippingPurchaseCount
            self.totalOneDayShippingPurchaseCount = totalOneDayShippingPurchaseCount
            self.totalTwoDayShippingPurchaseCount = totalTwoDayShippingPurchaseCount
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            totalPurchaseCount = try json.optional("totalPurchaseCount")
            totalPurchaseRate = try json.optional("totalPurchaseRate")
            asinPurchaseCount = try json.optional("asinPurchaseCount")
            asinPurchaseShare = try json.optional("asinPurchaseShare")
            totalMedianPurchasePrice = try json.optional("totalMedianPurchasePrice")
            asinMedianPurchasePrice = try json.optional("asinMedianPurchasePrice")
            totalSameDayShippingPurchaseCount = try json.optional("totalSameDayShippingPurchaseCount")
            totalOneDayShippingPurchaseCount = try json.optional("totalOneDayShippingPurchaseCount")
            totalTwoDayShippingPurchaseCount = try json.optional("totalTwoDayShippingPurchaseCount")
            additionalProperties = try json.others(than: [
                "totalPurchaseCount",
                "totalPurchaseRate",
                "asinPurchaseCount",
                "asinPurchaseShare",
                "totalMedianPurchasePrice",
                "asinMedianPurchasePrice",
                "totalSameDayShippingPurchaseCount",
                "totalOneDayShippingPurchaseCount",
                "totalTwoDayShippingPurchaseCount"
            ])
        }
    }

    /// The model's `SellingPartnerSearchTermsReport`.
    public struct SellingPartnerSearchTermsReport: Sendable, Decodable {
        public var reportSpecification: SellingPartnerSearchTermsReportReportSpecification?
        public var dataByDepartmentAndSearchTerm: [SellingPartnerSearchTermsReportDetailsByDepartmentAndSearchTerm]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportSpecification: SellingPartnerSearchTermsReportReportSpecification? = nil,
            dataByDepartmentAndSearchTerm: [SellingPartnerSearchTermsReportDetailsByDepartmentAndSearchTerm]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportSpecification = reportSpecification
            self.dataByDepartmentAndSearchTerm = dataByDepartmentAndSearchTerm
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportSpecification = try json.optional("reportSpecification")
            dataByDepartmentAndSearchTerm = try json.optional("dataByDepartmentAndSearchTerm")
            additionalProperties = try json.others(than: ["reportSpecification", "dataByDepartmentAndSearchTerm"])
        }
    }

    /// The model's `SellingPartnerSearchTermsReport.reportSpecification`.
    public struct SellingPartnerSearchTermsReportReportSpecification: Sendable, Decodable {
        public var reportType: SellingPartnerSearchTermsReportReportSpecificationReportType?
        public var reportOptions: SellingPartnerSearchTermsReportReportSpecificationReportOptions?
        public var dataStartTime: CalendarDate?
        public var dataEndTime: CalendarDate?
        public var marketplaceIds: [String]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportType: SellingPartnerSearchTermsReportReportSpecificationReportType? = nil,
            reportOptions: SellingPartnerSearchTermsReportReportSpecificationReportOptions? = nil,
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

    /// The model's `SellingPartnerSearchTermsReport.reportSpecification.reportType`.
    public struct SellingPartnerSearchTermsReportReportSpecificationReportType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var getBrandAnalyticsSearchTermsReport: Self { Self(rawValue: "GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT") }
    }

    /// The model's `SellingPartnerSearchTermsReport.reportSpecification.reportOptions`.
    public struct SellingPartnerSearchTermsReportReportSpecificationReportOptions: Sendable, Decodable {
        public var reportPeriod: SellingPartnerSearchTermsReportReportSpecificationReportOptionsReportPeriod?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportPeriod: SellingPartnerSearchTermsReportReportSpecificationReportOptionsReportPeriod? = nil,
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

    /// The model's `SellingPartnerSearchTermsReport.reportSpecification.reportOptions.reportPeriod`.
    public struct SellingPartnerSearchTermsReportReportSpecificationReportOptionsReportPeriod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var day: Self { Self(rawValue: "DAY") }
        public static var week: Self { Self(rawValue: "WEEK") }
        public static var month: Self { Self(rawValue: "MONTH") }
        public static var quarter: Self { Self(rawValue: "QUARTER") }
    }

    /// The model's `SellingPartnerSearchTermsReport.DetailsByDepartmentAndSearchTerm`.
    public struct SellingPartnerSearchTermsReportDetailsByDepartmentAndSearchTerm: Sendable, Decodable {
        public var departmentName: String?
        public var searchTerm: String?
        public var searchFrequencyRank: Int?
        public var clickedAsin: String?
        public var clickShareRank: Int?
        public var clickShare: ExactDecimal?
        public var conversionShare: ExactDecimal?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            departmentName: String? = nil,
            searchTerm: String? = nil,
            searchFrequencyRank: Int? = nil,
            clickedAsin: String? = nil,
            clickShareRank: Int? = nil,
            clickShare: ExactDecimal? = nil,
            conversionShare: ExactDecimal? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.departmentName = departmentName
            self.searchTerm = searchTerm
            self.searchFrequencyRank = searchFrequencyRank
            self.clickedAsin = clickedAsin
            self.clickShareRank = clickShareRank
            self.clickShare = clickShare
            self.conversionShare = conversionShare
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            departmentName = try json.optional("departmentName")
            searchTerm = try json.optional("searchTerm")
            searchFrequencyRank = try json.optional("searchFrequencyRank")
            clickedAsin = try json.optional("clickedAsin")
            clickShareRank = try json.optional("clickShareRank")
            clickShare = try json.optional("clickShare")
            conversionShare = try json.optional("conversionShare")
            additionalProperties = try json.others(than: [
                "departmentName",
                "searchTerm",
                "searchFrequencyRank",
                "clickedAsin",
                "clickShareRank",
                "clickShare",
                "conversionShare"
            ])
        }
    }

    /// The model's `VendorCouponReport`.
    public struct VendorCouponReport: Sendable, Decodable {
        public var reportSpecification: VendorCouponReportReportSpecification?
        public var campaigns: [VendorCouponReportDetailsByCampaign]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportSpecification: VendorCouponReportReportSpecification? = nil,
            campaigns: [VendorCouponReportDetailsByCampaign]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportSpecification = reportSpecification
            self.campaigns = campaigns
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportSpecification = try json.optional("reportSpecification")
            campaigns = try json.optional("campaigns")
            additionalProperties = try json.others(than: ["reportSpecification", "campaigns"])
        }
    }

    /// The model's `VendorCouponReport.reportSpecification`.
    public struct VendorCouponReportReportSpecification: Sendable, Decodable {
        public var reportType: String?
        public var reportOptions: VendorCouponReportReportSpecificationReportOptions?
        public var marketplaceIds: [String]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportType: String? = nil,
            reportOptions: VendorCouponReportReportSpecificationReportOptions? = nil,
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

    /// The model's `VendorCouponReport.reportSpecification.reportOptions`.
    public struct VendorCouponReportReportSpecificationReportOptions: Sendable, Decodable {
        public var campaignStartDateFrom: DateTime?
        public var campaignStartDateTo: DateTime?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            campaignStartDateFrom: DateTime? = nil,
            campaignStartDateTo: DateTime? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.campaignStartDateFrom = campaignStartDateFrom
            self.campaignStartDateTo = campaignStartDateTo
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            campaignStartDateFrom = try json.optional("campaignStartDateFrom")
            campaignStartDateTo = try json.optional("campaignStartDateTo")
            additionalProperties = try json.others(than: ["campaignStartDateFrom", "campaignStartDateTo"])
        }
    }

    /// The model's `VendorCouponReport.DetailsByCampaign`.
    public struct VendorCouponReportDetailsByCampaign: Sendable, Decodable {
        public var campaignId: String?
        public var campaignName: String?
        public var vendorCode: String?
        public var marketplaceId: String?
        public var creationDateTime: DateTime?
        public var lastUpdatedDateTime: DateTime?
        public var isSubscribeAndSave: Bool?
        public var budgetType: VendorCouponReportDetailsByCampaignBudgetType?
        public var totalClips: Int?
        public var totalRedemptions: Int?
        public var currencyCode: String?
        public var totalBudget: ExactDecimal?
        public var totalBudgetSpent: ExactDecimal?
        public var totalBudgetRemaining: ExactDecimal?
        public var coupons: [VendorCouponReportCouponDetails]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            campaignId: String? = nil,
            campaignName: String? = nil,
            vendorCode: String? = nil,
            marketplaceId: String? = nil,
            creationDateTime: DateTime? = nil,
            lastUpdatedDateTime: DateTime? = nil,
            isSubscribeAndSave: Bool? = nil,
            budgetType: VendorCouponReportDetailsByCampaignBudgetType? = nil,
            totalClips: Int? = nil,
            totalRedemptions: Int? = nil,
            coupons: [VendorCouponReportCouponDetails]? = nil,
            currencyCode: String? = nil,
            totalBudget: ExactDecimal? = nil,
            totalBudgetSpent: ExactDecimal? = nil,
            totalBudgetRemaining: ExactDecimal? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.campaignId = campaignId
            self.campaignName = campaignName
            self.vendorCode = vendorCode
            self.marketplaceId = marketplaceId
            self.creationDateTime = creationDateTime
            self.lastUpdatedDateTime = lastUpdatedDateTime
            self.isSubscribeAndSave = isSubscribeAndSave
            self.budgetType = budgetType
            self.totalClips = totalClips
            self.totalRedemptions = totalRedemptions
            self.currencyCode = currencyCode
            self.totalBudget = totalBudget
            self.totalBudgetSpent = totalBudgetSpent
            self.totalBudgetRemaining = totalBudgetRemaining
            self.coupons = coupons
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            campaignId = try json.optional("campaignId")
            campaignName = try json.optional("campaignName")
            vendorCode = try json.optional("vendorCode")
            marketplaceId = try json.optional("marketplaceId")
            creationDateTime = try json.optional("creationDateTime")
            lastUpdatedDateTime = try json.optional("lastUpdatedDateTime")
            isSubscribeAndSave = try json.optional("isSubscribeAndSave")
            budgetType = try json.optional("budgetType")
            totalClips = try json.optional("totalClips")
            totalRedemptions = try json.optional("totalRedemptions")
            currencyCode = try json.optional("currencyCode")
            totalBudget = try json.optional("totalBudget")
            totalBudgetSpent = try json.optional("totalBudgetSpent")
            totalBudgetRemaining = try json.optional("totalBudgetRemaining")
            coupons = try json.optional("coupons")
            additionalProperties = try json.others(than: [
                "campaignId",
                "campaignName",
                "vendorCode",
                "marketplaceId",
                "creationDateTime",
                "lastUpdatedDateTime",
                "isSubscribeAndSave",
                "budgetType",
                "totalClips",
                "totalRedemptions",
                "currencyCode",
                "totalBudget",
                "totalBudgetSpent",
                "totalBudgetRemaining",
                "coupons"
            ])
        }
    }

    /// The model's `VendorCouponReport.DetailsByCampaign.budgetType`.
    public struct VendorCouponReportDetailsByCampaignBudgetType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var perIndividualCoupon: Self { Self(rawValue: "PER_INDIVIDUAL_COUPON") }
        public static var sharedBudget: Self { Self(rawValue: "SHARED_BUDGET") }
    }

    /// The model's `VendorCouponReport.CouponDetails`.
    public struct VendorCouponReportCouponDetails: Sendable, Decodable {
        public var couponId: String?
        public var name: String?
        public var websiteMessage: String?
        public var startDateTime: DateTime?
        public var endDateTime: DateTime?
        public var isOncePerCustomer: Bool?
        public var customerSegment: String?
        public var clips: Int?
        public var redemptions: Int?
        public var budget: ExactDecimal?
        public var totalDiscount: ExactDecimal?
        public var budgetSpent: ExactDecimal?
        public var budgetRemaining: ExactDecimal?
        public var budgetPercentageUsed: ExactDecimal?
        public var asins: [VendorCouponReportAsinDetails]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            couponId: String? = nil,
            startDateTime: DateTime? = nil,
            endDateTime: DateTime? = nil,
            isOncePerCustomer: Bool? = nil,
            customerSegment: String? = nil,
            clips: Int? = nil,
            redemptions: Int? = nil,
            totalDiscount: ExactDecimal? = nil,
            budgetSpent: ExactDecimal? = nil,
            budgetPercentageUsed: ExactDecimal? = nil,
            asins: [VendorCouponReportAsinDetails]? = nil,
            name: String? = nil,
            websiteMessage: String? = nil,
            budget: ExactDecimal? = nil,
            budgetRemaining: ExactDecimal? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.couponId = couponId
            self.name = name
            self.websiteMessage = websiteMessage
            self.startDateTime = startDateTime
            self.endDateTime = endDateTime
            self.isOncePerCustomer = isOncePerCustomer
            self.customerSegment = customerSegment
            self.clips = clips
            self.redemptions = redemptions
            self.budget = budget
            self.totalDiscount = totalDiscount
            self.budgetSpent = budgetSpent
            self.budgetRemaining = budgetRemaining
            self.budgetPercentageUsed = budgetPercentageUsed
            self.asins = asins
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            couponId = try json.optional("couponId")
            name = try json.optional("name")
            websiteMessage = try json.optional("websiteMessage")
            startDateTime = try json.optional("startDateTime")
            endDateTime = try json.optional("endDateTime")
            isOncePerCustomer = try json.optional("isOncePerCustomer")
            customerSegment = try json.optional("customerSegment")
            clips = try json.optional("clips")
            redemptions = try json.optional("redemptions")
            budget = try json.optional("budget")
            totalDiscount = try json.optional("totalDiscount")
            budgetSpent = try json.optional("budgetSpent")
            budgetRemaining = try json.optional("budgetRemaining")
            budgetPercentageUsed = try json.optional("budgetPercentageUsed")
            asins = try json.optional("asins")
            additionalProperties = try json.others(than: [
                "couponId",
                "name",
                "websiteMessage",
                "startDateTime",
                "endDateTime",
                "isOncePerCustomer",
                "customerSegment",
                "clips",
                "redemptions",
                "budget",
                "totalDiscount",
                "budgetSpent",
                "budgetRemaining",
                "budgetPercentageUsed",
                "asins"
            ])
        }
    }

    /// The model's `VendorCouponReport.AsinDetails`.
    public struct VendorCouponReportAsinDetails: Sendable, Decodable {
        public var asin: String?
        public var discountType: VendorCouponReportAsinDetailsDiscountType?
        public var discountAmount: ExactDecimal?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            asin: String? = nil,
            discountType: VendorCouponReportAsinDetailsDiscountType? = nil,
            discountAmount: ExactDecimal? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.asin = asin
            self.discountType = discountType
            self.discountAmount = discountAmount
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("asin")
            discountType = try json.optional("discountType")
            discountAmount = try json.optional("discountAmount")
            additionalProperties = try json.others(than: ["asin", "discountType", "discountAmount"])
        }
    }

    /// The model's `VendorCouponReport.AsinDetails.discountType`.
    public struct VendorCouponReportAsinDetailsDiscountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var percentOffListPrice: Self { Self(rawValue: "PERCENT_OFF_LIST_PRICE") }
        public static var amountOffListPrice: Self { Self(rawValue: "AMOUNT_OFF_LIST_PRICE") }
    }

    /// The model's `VendorForecastingReport`.
    public struct VendorForecastingReport: Sendable, Decodable {
        public var reportSpecification: VendorForecastingReportReportSpecification?
        public var forecastByAsin: [VendorForecastingReportForecastByAsin]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportSpecification: VendorForecastingReportReportSpecification? = nil,
            forecastByAsin: [VendorForecastingReportForecastByAsin]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportSpecification = reportSpecification
            self.forecastByAsin = forecastByAsin
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportSpecification = try json.optional("reportSpecification")
            forecastByAsin = try json.optional("forecastByAsin")
            additionalProperties = try json.others(than: ["reportSpecification", "forecastByAsin"])
        }
    }

    /// The model's `VendorForecastingReport.reportSpecification`.
    public struct VendorForecastingReportReportSpecification: Sendable, Decodable {
        public var reportType: VendorForecastingReportReportSpecificationReportType?
        public var reportOptions: VendorForecastingReportReportSpecificationReportOptions?
        public var lastUpdatedDate: CalendarDate?
        public var marketplaceIds: [String]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportType: VendorForecastingReportReportSpecificationReportType? = nil,
            reportOptions: VendorForecastingReportReportSpecificationReportOptions? = nil,
            lastUpdatedDate: CalendarDate? = nil,
            marketplaceIds: [String]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportType = reportType
            self.reportOptions = reportOptions
            self.lastUpdatedDate = lastUpdatedDate
            self.marketplaceIds = marketplaceIds
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportType = try json.optional("reportType")
            reportOptions = try json.optional("reportOptions")
            lastUpdatedDate = try json.optional("lastUpdatedDate")
            marketplaceIds = try json.optional("marketplaceIds")
            additionalProperties = try json.others(than: [
                "reportType",
                "reportOptions",
                "lastUpdatedDate",
                "marketplaceIds"
            ])
        }
    }

    /// The model's `VendorForecastingReport.reportSpecification.reportType`.
    public struct VendorForecastingReportReportSpecificationReportType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var getVendorForecastingReport: Self { Self(rawValue: "GET_VENDOR_FORECASTING_REPORT") }
    }

    /// The model's `VendorForecastingReport.reportSpecification.reportOptions`.
    public struct VendorForecastingReportReportSpecificationReportOptions: Sendable, Decodable {
        public var sellingProgram: VendorForecastingReportReportSpecificationReportOptionsSellingProgram?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            sellingProgram: VendorForecastingReportReportSpecificationReportOptionsSellingProgram? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.sellingProgram = sellingProgram
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellingProgram = try json.optional("sellingProgram")
            additionalProperties = try json.others(than: ["sellingProgram"])
        }
    }

    /// The model's `VendorForecastingReport.reportSpecification.reportOptions.sellingProgram`.
    public struct VendorForecastingReportReportSpecificationReportOptionsSellingProgram: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var retail: Self { Self(rawValue: "RETAIL") }
        public static var fresh: Self { Self(rawValue: "FRESH") }
    }

    /// The model's `VendorForecastingReport.ForecastByAsin`.
    public struct VendorForecastingReportForecastByAsin: Sendable, Decodable {
        public var forecastGenerationDate: CalendarDate?
        public var asin: String?
        public var startDate: CalendarDate?
        public var endDate: CalendarDate?
        public var meanForecastUnits: ExactDecimal?
        public var p70ForecastUnits: ExactDecimal?
        public var p80ForecastUnits: ExactDecimal?
        public var p90ForecastUnits: ExactDecimal?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            forecastGenerationDate: CalendarDate? = nil,
            asin: String? = nil,
            startDate: CalendarDate? = nil,
            endDate: CalendarDate? = nil,
            meanForecastUnits: ExactDecimal? = nil,
            p70ForecastUnits: ExactDecimal? = nil,
            p80ForecastUnits: ExactDecimal? = nil,
            p90ForecastUnits: ExactDecimal? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.forecastGenerationDate = forecastGenerationDate
            self.asin = asin
            self.startDate = startDate
            self.endDate = endDate
            self.meanForecastUnits = meanForecastUnits
            self.p70ForecastUnits = p70ForecastUnits
            self.p80ForecastUnits = p80ForecastUnits
            self.p90ForecastUnits = p90ForecastUnits
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            forecastGenerationDate = try json.optional("forecastGenerationDate")
            asin = try json.optional("asin")
            startDate = try json.optional("startDate")
            endDate = try json.optional("endDate")
            meanForecastUnits = try json.optional("meanForecastUnits")
            p70ForecastUnits = try json.optional("p70ForecastUnits")
            p80ForecastUnits = try json.optional("p80ForecastUnits")
            p90ForecastUnits = try json.optional("p90ForecastUnits")
            additionalProperties = try json.others(than: [
                "forecastGenerationDate",
                "asin",
                "startDate",
                "endDate",
                "meanForecastUnits",
                "p70ForecastUnits",
                "p80ForecastUnits",
                "p90ForecastUnits"
            ])
        }
    }

    /// The model's `VendorInventoryReport`.
    public struct VendorInventoryReport: Sendable, Decodable {
        public var reportSpecification: VendorInventoryReportReportSpecification?
        public var inventoryAggregate: [VendorInventoryReportInventoryAggregate]?
        public var inventoryByAsin: [VendorInventoryReportInventoryByAsin]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportSpecification: VendorInventoryReportReportSpecification? = nil,
            inventoryAggregate: [VendorInventoryReportInventoryAggregate]? = nil,
            inventoryByAsin: [VendorInventoryReportInventoryByAsin]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportSpecification = reportSpecification
            self.inventoryAggregate = inventoryAggregate
            self.inventoryByAsin = inventoryByAsin
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportSpecification = try json.optional("reportSpecification")
            inventoryAggregate = try json.optional("inventoryAggregate")
            inventoryByAsin = try json.optional("inventoryByAsin")
            additionalProperties = try json.others(than: [
                "reportSpecification",
                "inventoryAggregate",
                "inventoryByAsin"
            ])
        }
    }

    /// The model's `VendorInventoryReport.reportSpecification`.
    public struct VendorInventoryReportReportSpecification: Sendable, Decodable {
        public var reportType: VendorInventoryReportReportSpecificationReportType?
        public var reportOptions: VendorInventoryReportReportSpecificationReportOptions?
        public var lastUpdatedDate: CalendarDate?
        public var dataStartTime: CalendarDate?
        public var dataEndTime: CalendarDate?
        public var marketplaceIds: [String]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportType: VendorInventoryReportReportSpecificationReportType? = nil,
            reportOptions: VendorInventoryReportReportSpecificationReportOptions? = nil,
            lastUpdatedDate: CalendarDate? = nil,
            dataStartTime: CalendarDate? = nil,
            dataEndTime: CalendarDate? = nil,
            marketplaceIds: [String]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportType = reportType
            self.reportOptions = reportOptions
            self.lastUpdatedDate = lastUpdatedDate
            self.dataStartTime = dataStartTime
            self.dataEndTime = dataEndTime
            self.marketplaceIds = marketplaceIds
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportType = try json.optional("reportType")
            reportOptions = try json.optional("reportOptions")
            lastUpdatedDate = try json.optional("lastUpdatedDate")
            dataStartTime = try json.optional("dataStartTime")
            dataEndTime = try json.optional("dataEndTime")
            marketplaceIds = try json.optional("marketplaceIds")
            additionalProperties = try json.others(than: [
                "reportType",
                "reportOptions",
                "lastUpdatedDate",
                "dataStartTime",
                "dataEndTime",
                "marketplaceIds"
            ])
        }
    }

    /// The model's `VendorInventoryReport.reportSpecification.reportType`.
    public struct VendorInventoryReportReportSpecificationReportType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var getVendorInventoryReport: Self { Self(rawValue: "GET_VENDOR_INVENTORY_REPORT") }
    }

    /// The model's `VendorInventoryReport.reportSpecification.reportOptions`.
    public struct VendorInventoryReportReportSpecificationReportOptions: Sendable, Decodable {
        public var distributorView: VendorInventoryReportReportSpecificationReportOptionsDistributorView?
        public var reportPeriod: VendorInventoryReportReportSpecificationReportOptionsReportPeriod?
        public var sellingProgram: VendorInventoryReportReportSpecificationReportOptionsSellingProgram?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            distributorView: VendorInventoryReportReportSpecificationReportOptionsDistributorView? = nil,
            reportPeriod: VendorInventoryReportReportSpecificationReportOptionsReportPeriod? = nil,
            sellingProgram: VendorInventoryReportReportSpecificationReportOptionsSellingProgram? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.distributorView = distributorView
            self.reportPeriod = reportPeriod
            self.sellingProgram = sellingProgram
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            distributorView = try json.optional("distributorView")
            reportPeriod = try json.optional("reportPeriod")
            sellingProgram = try json.optional("sellingProgram")
            additionalProperties = try json.others(than: ["distributorView", "reportPeriod", "sellingProgram"])
        }
    }

    /// The model's `VendorInventoryReport.reportSpecification.reportOptions.distributorView`.
    public struct VendorInventoryReportReportSpecificationReportOptionsDistributorView: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var manufacturing: Self { Self(rawValue: "MANUFACTURING") }
        public static var sourcing: Self { Self(rawValue: "SOURCING") }
    }

    /// The model's `VendorInventoryReport.reportSpecification.reportOptions.reportPeriod`.
    public struct VendorInventoryReportReportSpecificationReportOptionsReportPeriod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var day: Self { Self(rawValue: "DAY") }
        public static var week: Self { Self(rawValue: "WEEK") }
        public static var month: Self { Self(rawValue: "MONTH") }
        public static var quarter: Self { Self(rawValue: "QUARTER") }
        public static var year: Self { Self(rawValue: "YEAR") }
    }

    /// The model's `VendorInventoryReport.reportSpecification.reportOptions.sellingProgram`.
    public struct VendorInventoryReportReportSpecificationReportOptionsSellingProgram: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var retail: Self { Self(rawValue: "RETAIL") }
        public static var fresh: Self { Self(rawValue: "FRESH") }
    }

    /// The model's `VendorInventoryReport.InventoryAggregate`.
    public struct VendorInventoryReportInventoryAggregate: Sendable, Decodable {
        public var startDate: CalendarDate?
        public var endDate: CalendarDate?
        public var procurableProductOutOfStockRate: ExactDecimal?
        public var uft: ExactDecimal?
        public var receiveFillRate: ExactDecimal?
        public var vendorConfirmationRate: ExactDecimal?
        public var netReceivedInventoryCost: VendorInventoryReportAmount?
        public var netReceivedInventoryUnits: Int?
        public var openPurchaseOrderUnits: Int?
        public var averageVendorLeadTimeDays: ExactDecimal?
        public var sellThroughRate: ExactDecimal?
        public var unfilledCustomerOrderedUnits: Int?
        public var sellableOnHandInventoryCost: VendorInventoryReportAmount?
        public var sellableOnHandInventoryUnits: Int?
        public var unsellableOnHandInventoryCost: VendorInventoryReportPositiveAmount?
        public var unsellableOnHandInventoryUnits: Int?
        public var aged90PlusDaysSellableInventoryCost: VendorInventoryReportAmount?
        public var aged90PlusDaysSellableInventoryUnits: Int?
        public var unhealthyInventoryCost: VendorInventoryReportPositiveAmount?
        public var unhealthyInventoryUnits: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            startDate: CalendarDate? = nil,
            endDate: CalendarDate? = nil,
            netReceivedInventoryCost: VendorInventoryReportAmount? = nil,
            netReceivedInventoryUnits: Int? = nil,
            openPurchaseOrderUnits: Int? = nil,
            sellableOnHandInventoryCost: VendorInventoryReportAmount? = nil,
            sellableOnHandInventoryUnits: Int? = nil,
            procurableProductOutOfStockRate: ExactDecimal? = nil,
            uft: ExactDecimal? = nil,
            receiveFillRate: ExactDecimal? = nil,
            vendorConfirmationRate: ExactDecimal? = nil,
            averageVendorLeadTimeDays: ExactDecimal? = nil,
            sellThroughRate: ExactDecimal? = nil,
            unfilledCustomerOrderedUnits: Int? = nil,
            unsellableOnHandInventoryCost: VendorInventoryReportPositiveAmount? = nil,
            unsellableOnHandInventoryUnits: Int? = nil,
            aged90PlusDaysSellableInventoryCost: VendorInventoryReportAmount? = nil,
            aged90PlusDaysSellableInventoryUnits: Int? = nil,
            unhealthyInventoryCost: VendorInventoryReportPositiveAmount? = nil,
            unhealthyInventoryUnits: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.startDate = startDate
            self.endDate = endDate
            self.procurableProductOutOfStockRate = procurableProductOutOfStockRate
            self.uft = uft
            self.receiveFillRate = receiveFillRate
            self.vendorConfirmationRate = vendorConfirmationRate
            self.netReceivedInventoryCost = netReceivedInventoryCost
            self.netReceivedInventoryUnits = netReceivedInventoryUnits
            self.openPurchaseOrderUnits = openPurchaseOrderUnits
            self.averageVendorLeadTimeDays = averageVendorLeadTimeDays
            self.sellThroughRate = sellThroughRate
            self.unfilledCustomerOrderedUnits = unfilledCustomerOrderedUnits
            self.sellableOnHandInventoryCost = sellableOnHandInventoryCost
            self.sellableOnHandInventoryUnits = sellableOnHandInventoryUnits
            self.unsellableOnHandInventoryCost = unsellableOnHandInventoryCost
            self.unsellableOnHandInventoryUnits = unsellableOnHandInventoryUnits
            self.aged90PlusDaysSellableInventoryCost = aged90PlusDaysSellableInventoryCost
            self.aged90PlusDaysSellableInventoryUnits = aged90PlusDaysSellableInventoryUnits
            self.unhealthyInventoryCost = unhealthyInventoryCost
            self.unhealthyInventoryUnits = unhealthyInventoryUnits
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startDate = try json.optional("startDate")
            endDate = try json.optional("endDate")
            procurableProductOutOfStockRate = try json.optional("procurableProductOutOfStockRate")
            uft = try json.optional("uft")
            receiveFillRate = try json.optional("receiveFillRate")
            vendorConfirmationRate = try json.optional("vendorConfirmationRate")
            netReceivedInventoryCost = try json.optional("netReceivedInventoryCost")
            netReceivedInventoryUnits = try json.optional("netReceivedInventoryUnits")
            openPurchaseOrderUnits = try json.optional("openPurchaseOrderUnits")
            averageVendorLeadTimeDays = try json.optional("averageVendorLeadTimeDays")
            sellThroughRate = try json.optional("sellThroughRate")
            unfilledCustomerOrderedUnits = try json.optional("unfilledCustomerOrderedUnits")
            sellableOnHandInventoryCost = try json.optional("sellableOnHandInventoryCost")
            sellableOnHandInventoryUnits = try json.optional("sellableOnHandInventoryUnits")
            unsellableOnHandInventoryCost = try json.optional("unsellableOnHandInventoryCost")
            unsellableOnHandInventoryUnits = try json.optional("unsellableOnHandInventoryUnits")
            aged90PlusDaysSellableInventoryCost = try json.optional("aged90PlusDaysSellableInventoryCost")
            aged90PlusDaysSellableInventoryUnits = try json.optional("aged90PlusDaysSellableInventoryUnits")
            unhealthyInventoryCost = try json.optional("unhealthyInventoryCost")
            unhealthyInventoryUnits = try json.optional("unhealthyInventoryUnits")
            additionalProperties = try json.others(than: [
                "startDate",
                "endDate",
                "procurableProductOutOfStockRate",
                "uft",
                "receiveFillRate",
                "vendorConfirmationRate",
                "netReceivedInventoryCost",
                "netReceivedInventoryUnits",
                "openPurchaseOrderUnits",
                "averageVendorLeadTimeDays",
                "sellThroughRate",
                "unfilledCustomerOrderedUnits",
                "sellableOnHandInventoryCost",
                "sellableOnHandInventoryUnits",
                "unsellableOnHandInventoryCost",
                "unsellableOnHandInventoryUnits",
                "aged90PlusDaysSellableInventoryCost",
                "aged90PlusDaysSellableInventoryUnits",
                "unhealthyInventoryCost",
                "unhealthyInventoryUnits"
            ])
        }
    }

    /// The model's `VendorInventoryReport.Amount`.
    public struct VendorInventoryReportAmount: Sendable, Decodable {
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

    /// The model's `VendorInventoryReport.PositiveAmount`.
    public struct VendorInventoryReportPositiveAmount: Sendable, Decodable {
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

    /// The model's `VendorInventoryReport.InventoryByAsin`.
    public struct VendorInventoryReportInventoryByAsin: Sendable, Decodable {
        public var startDate: CalendarDate?
        public var endDate: CalendarDate?
        public var asin: String?
        public var vendorConfirmationRate: ExactDecimal?
        public var netReceivedInventoryCost: VendorInventoryReportAmount?
        public var netReceivedInventoryUnits: Int?
        public var openPurchaseOrderUnits: Int?
        public var averageVendorLeadTimeDays: ExactDecimal?
        public var sellThroughRate: ExactDecimal?
        public var unfilledCustomerOrderedUnits: Int?
        public var sellableOnHandInventoryCost: VendorInventoryReportAmount?
        public var sellableOnHandInventoryUnits: Int?
        public var unsellableOnHandInventoryCost: VendorInventoryReportPositiveAmount?
        public var unsellableOnHandInventoryUnits: Int?
        public var aged90PlusDaysSellableInventoryCost: VendorInventoryReportAmount?
        public var aged90PlusDaysSellableInventoryUnits: Int?
        public var unhealthyInventoryCost: VendorInventoryReportPositiveAmount?
        public var unhealthyInventoryUnits: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            startDate: CalendarDate? = nil,
            endDate: CalendarDate? = nil,
            asin: String? = nil,
            netReceivedInventoryCost: VendorInventoryReportAmount? = nil,
            netReceivedInventoryUnits: Int? = nil,
            openPurchaseOrderUnits: Int? = nil,
            sellableOnHandInventoryCost: VendorInventoryReportAmount? = nil,
            sellableOnHandInventoryUnits: Int? = nil,
            vendorConfirmationRate: ExactDecimal? = nil,
            averageVendorLeadTimeDays: ExactDecimal? = nil,
            sellThroughRate: ExactDecimal? = nil,
            unfilledCustomerOrderedUnits: Int? = nil,
            unsellableOnHandInventoryCost: VendorInventoryReportPositiveAmount? = nil,
            unsellableOnHandInventoryUnits: Int? = nil,
            aged90PlusDaysSellableInventoryCost: VendorInventoryReportAmount? = nil,
            aged90PlusDaysSellableInventoryUnits: Int? = nil,
            unhealthyInventoryCost: VendorInventoryReportPositiveAmount? = nil,
            unhealthyInventoryUnits: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.startDate = startDate
            self.endDate = endDate
            self.asin = asin
            self.vendorConfirmationRate = vendorConfirmationRate
            self.netReceivedInventoryCost = netReceivedInventoryCost
            self.netReceivedInventoryUnits = netReceivedInventoryUnits
            self.openPurchaseOrderUnits = openPurchaseOrderUnits
            self.averageVendorLeadTimeDays = averageVendorLeadTimeDays
            self.sellThroughRate = sellThroughRate
            self.unfilledCustomerOrderedUnits = unfilledCustomerOrderedUnits
            self.sellableOnHandInventoryCost = sellableOnHandInventoryCost
            self.sellableOnHandInventoryUnits = sellableOnHandInventoryUnits
            self.unsellableOnHandInventoryCost = unsellableOnHandInventoryCost
            self.unsellableOnHandInventoryUnits = unsellableOnHandInventoryUnits
            self.aged90PlusDaysSellableInventoryCost = aged90PlusDaysSellableInventoryCost
            self.aged90PlusDaysSellableInventoryUnits = aged90PlusDaysSellableInventoryUnits
            self.unhealthyInventoryCost = unhealthyInventoryCost
            self.unhealthyInventoryUnits = unhealthyInventoryUnits
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startDate = try json.optional("startDate")
            endDate = try json.optional("endDate")
            asin = try json.optional("asin")
            vendorConfirmationRate = try json.optional("vendorConfirmationRate")
            netReceivedInventoryCost = try json.optional("netReceivedInventoryCost")
            netReceivedInventoryUnits = try json.optional("netReceivedInventoryUnits")
            openPurchaseOrderUnits = try json.optional("openPurchaseOrderUnits")
            averageVendorLeadTimeDays = try json.optional("averageVendorLeadTimeDays")
            sellThroughRate = try json.optional("sellThroughRate")
            unfilledCustomerOrderedUnits = try json.optional("unfilledCustomerOrderedUnits")
            sellableOnHandInventoryCost = try json.optional("sellableOnHandInventoryCost")
            sellableOnHandInventoryUnits = try json.optional("sellableOnHandInventoryUnits")
            unsellableOnHandInventoryCost = try json.optional("unsellableOnHandInventoryCost")
            unsellableOnHandInventoryUnits = try json.optional("unsellableOnHandInventoryUnits")
            aged90PlusDaysSellableInventoryCost = try json.optional("aged90PlusDaysSellableInventoryCost")
            aged90PlusDaysSellableInventoryUnits = try json.optional("aged90PlusDaysSellableInventoryUnits")
            unhealthyInventoryCost = try json.optional("unhealthyInventoryCost")
            unhealthyInventoryUnits = try json.optional("unhealthyInventoryUnits")
            additionalProperties = try json.others(than: [
                "startDate",
                "endDate",
                "asin",
                "vendorConfirmationRate",
                "netReceivedInventoryCost",
                "netReceivedInventoryUnits",
                "openPurchaseOrderUnits",
                "averageVendorLeadTimeDays",
                "sellThroughRate",
                "unfilledCustomerOrderedUnits",
                "sellableOnHandInventoryCost",
                "sellableOnHandInventoryUnits",
                "unsellableOnHandInventoryCost",
                "unsellableOnHandInventoryUnits",
                "aged90PlusDaysSellableInventoryCost",
                "aged90PlusDaysSellableInventoryUnits",
                "unhealthyInventoryCost",
                "unhealthyInventoryUnits"
            ])
        }
    }

    /// The model's `VendorNetPureProductMarginReport`.
    public struct VendorNetPureProductMarginReport: Sendable, Decodable {
        public var reportSpecification: VendorNetPureProductMarginReportReportSpecification?
        public var netPureProductMarginAggregate: [VendorNetPureProductMarginReportNetPureProductMarginAggregateDetails]?
        public var netPureProductMarginByAsin: [VendorNetPureProductMarginReportNetPureProductMarginDetailsByAsin]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportSpecification: VendorNetPureProductMarginReportReportSpecification? = nil,
            netPureProductMarginAggregate: [VendorNetPureProductMarginReportNetPureProductMarginAggregateDetails]? = nil,
            netPureProductMarginByAsin: [VendorNetPureProductMarginReportNetPureProductMarginDetailsByAsin]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportSpecification = reportSpecification
            self.netPureProductMarginAggregate = netPureProductMarginAggregate
            self.netPureProductMarginByAsin = netPureProductMarginByAsin
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportSpecification = try json.optional("reportSpecification")
            netPureProductMarginAggregate = try json.optional("netPureProductMarginAggregate")
            netPureProductMarginByAsin = try json.optional("netPureProductMarginByAsin")
            additionalProperties = try json.others(than: [
                "reportSpecification",
                "netPureProductMarginAggregate",
                "netPureProductMarginByAsin"
            ])
        }
    }

    /// The model's `VendorNetPureProductMarginReport.reportSpecification`.
    public struct VendorNetPureProductMarginReportReportSpecification: Sendable, Decodable {
        public var reportType: VendorNetPureProductMarginReportReportSpecificationReportType?
        public var reportOptions: VendorNetPureProductMarginReportReportSpecificationReportOptions?
        public var lastUpdatedDate: CalendarDate?
        public var dataStartTime: CalendarDate?
        public var dataEndTime: CalendarDate?
        public var marketplaceIds: [String]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportType: VendorNetPureProductMarginReportReportSpecificationReportType? = nil,
            reportOptions: VendorNetPureProductMarginReportReportSpecificationReportOptions? = nil,
            lastUpdatedDate: CalendarDate? = nil,
            dataStartTime: CalendarDate? = nil,
            dataEndTime: CalendarDate? = nil,
            marketplaceIds: [String]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportType = reportType
            self.reportOptions = reportOptions
            self.lastUpdatedDate = lastUpdatedDate
            self.dataStartTime = dataStartTime
            self.dataEndTime = dataEndTime
            self.marketplaceIds = marketplaceIds
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportType = try json.optional("reportType")
            reportOptions = try json.optional("reportOptions")
            lastUpdatedDate = try json.optional("lastUpdatedDate")
            dataStartTime = try json.optional("dataStartTime")
            dataEndTime = try json.optional("dataEndTime")
            marketplaceIds = try json.optional("marketplaceIds")
            additionalProperties = try json.others(than: [
                "reportType",
                "reportOptions",
                "lastUpdatedDate",
                "dataStartTime",
                "dataEndTime",
                "marketplaceIds"
            ])
        }
    }

    /// The model's `VendorNetPureProductMarginReport.reportSpecification.reportType`.
    public struct VendorNetPureProductMarginReportReportSpecificationReportType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var getVendorNetPureProductMarginReport: Self { Self(rawValue: "GET_VENDOR_NET_PURE_PRODUCT_MARGIN_REPORT") }
    }

    /// The model's `VendorNetPureProductMarginReport.reportSpecification.reportOptions`.
    public struct VendorNetPureProductMarginReportReportSpecificationReportOptions: Sendable, Decodable {
        public var reportPeriod: VendorNetPureProductMarginReportReportSpecificationReportOptionsReportPeriod?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportPeriod: VendorNetPureProductMarginReportReportSpecificationReportOptionsReportPeriod? = nil,
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

    /// The model's `VendorNetPureProductMarginReport.reportSpecification.reportOptions.reportPeriod`.
    public struct VendorNetPureProductMarginReportReportSpecificationReportOptionsReportPeriod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var day: Self { Self(rawValue: "DAY") }
        public static var week: Self { Self(rawValue: "WEEK") }
        public static var month: Self { Self(rawValue: "MONTH") }
        public static var quarter: Self { Self(rawValue: "QUARTER") }
        public static var year: Self { Self(rawValue: "YEAR") }
    }

    /// The model's `VendorNetPureProductMarginReport.NetPureProductMarginAggregateDetails`.
    public struct VendorNetPureProductMarginReportNetPureProductMarginAggregateDetails: Sendable, Decodable {
        public var startDate: CalendarDate?
        public var endDate: CalendarDate?
        public var netPureProductMargin: ExactDecimal?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            startDate: CalendarDate? = nil,
            endDate: CalendarDate? = nil,
            netPureProductMargin: ExactDecimal? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.startDate = startDate
            self.endDate = endDate
            self.netPureProductMargin = netPureProductMargin
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startDate = try json.optional("startDate")
            endDate = try json.optional("endDate")
            netPureProductMargin = try json.optional("netPureProductMargin")
            additionalProperties = try json.others(than: ["startDate", "endDate", "netPureProductMargin"])
        }
    }

    /// The model's `VendorNetPureProductMarginReport.NetPureProductMarginDetailsByAsin`.
    public struct VendorNetPureProductMarginReportNetPureProductMarginDetailsByAsin: Sendable, Decodable {
        public var startDate: CalendarDate?
        public var endDate: CalendarDate?
        public var asin: String?
        public var netPureProductMargin: ExactDecimal?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            startDate: CalendarDate? = nil,
            endDate: CalendarDate? = nil,
            asin: String? = nil,
            netPureProductMargin: ExactDecimal? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.startDate = startDate
            self.endDate = endDate
            self.asin = asin
            self.netPureProductMargin = netPureProductMargin
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startDate = try json.optional("startDate")
            endDate = try json.optional("endDate")
            asin = try json.optional("asin")
            netPureProductMargin = try json.optional("netPureProductMargin")
            additionalProperties = try json.others(than: ["startDate", "endDate", "asin", "netPureProductMargin"])
        }
    }

    /// The model's `VendorRealTimeInventoryReport`.
    public struct VendorRealTimeInventoryReport: Sendable, Decodable {
        public var reportSpecification: VendorRealTimeInventoryReportReportSpecification?
        public var reportData: [VendorRealTimeInventoryReportReportData]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportSpecification: VendorRealTimeInventoryReportReportSpecification? = nil,
            reportData: [VendorRealTimeInventoryReportReportData]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportSpecification = reportSpecification
            self.reportData = reportData
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportSpecification = try json.optional("reportSpecification")
            reportData = try json.optional("reportData")
            additionalProperties = try json.others(than: ["reportSpecification", "reportData"])
        }
    }

    /// The model's `VendorRealTimeInventoryReport.reportSpecification`.
    public struct VendorRealTimeInventoryReportReportSpecification: Sendable, Decodable {
        public var reportType: VendorRealTimeInventoryReportReportSpecificationReportType?
        public var dataStartTime: DateTime?
        public var dataEndTime: DateTime?
        public var marketplaceIds: [String]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportType: VendorRealTimeInventoryReportReportSpecificationReportType? = nil,
            dataStartTime: DateTime? = nil,
            dataEndTime: DateTime? = nil,
            marketplaceIds: [String]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportType = reportType
            self.dataStartTime = dataStartTime
            self.dataEndTime = dataEndTime
            self.marketplaceIds = marketplaceIds
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportType = try json.optional("reportType")
            dataStartTime = try json.optional("dataStartTime")
            dataEndTime = try json.optional("dataEndTime")
            marketplaceIds = try json.optional("marketplaceIds")
            additionalProperties = try json.others(than: [
                "reportType",
                "dataStartTime",
                "dataEndTime",
                "marketplaceIds"
            ])
        }
    }

    /// The model's `VendorRealTimeInventoryReport.reportSpecification.reportType`.
    public struct VendorRealTimeInventoryReportReportSpecificationReportType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var getVendorRealTimeInventoryReport: Self { Self(rawValue: "GET_VENDOR_REAL_TIME_INVENTORY_REPORT") }
    }

    /// The model's `VendorRealTimeInventoryReport.ReportData`.
    public struct VendorRealTimeInventoryReportReportData: Sendable, Decodable {
        public var startTime: DateTime?
        public var endTime: DateTime?
        public var asin: String?
        public var highlyAvailableInventory: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            startTime: DateTime? = nil,
            endTime: DateTime? = nil,
            asin: String? = nil,
            highlyAvailableInventory: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.startTime = startTime
            self.endTime = endTime
            self.asin = asin
            self.highlyAvailableInventory = highlyAvailableInventory
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startTime = try json.optional("startTime")
            endTime = try json.optional("endTime")
            asin = try json.optional("asin")
            highlyAvailableInventory = try json.optional("highlyAvailableInventory")
            additionalProperties = try json.others(than: ["startTime", "endTime", "asin", "highlyAvailableInventory"])
        }
    }

    /// The model's `VendorRealTimeSalesReport`.
    public struct VendorRealTimeSalesReport: Sendable, Decodable {
        public var reportSpecification: VendorRealTimeSalesReportReportSpecification?
        public var reportData: [VendorRealTimeSalesReportReportData]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportSpecification: VendorRealTimeSalesReportReportSpecification? = nil,
            reportData: [VendorRealTimeSalesReportReportData]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportSpecification = reportSpecification
            self.reportData = reportData
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportSpecification = try json.optional("reportSpecification")
            reportData = try json.optional("reportData")
            additionalProperties = try json.others(than: ["reportSpecification", "reportData"])
        }
    }

    /// The model's `VendorRealTimeSalesReport.reportSpecification`.
    public struct VendorRealTimeSalesReportReportSpecification: Sendable, Decodable {
        public var reportType: VendorRealTimeSalesReportReportSpecificationReportType?
        public var dataStartTime: DateTime?
        public var dataEndTime: DateTime?
        public var marketplaceIds: [String]?
        public var reportOptions: VendorRealTimeSalesReportReportSpecificationReportOptions?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportType: VendorRealTimeSalesReportReportSpecificationReportType? = nil,
            dataStartTime: DateTime? = nil,
            dataEndTime: DateTime? = nil,
            marketplaceIds: [String]? = nil,
            reportOptions: VendorRealTimeSalesReportReportSpecificationReportOptions? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportType = reportType
            self.dataStartTime = dataStartTime
            self.dataEndTime = dataEndTime
            self.marketplaceIds = marketplaceIds
            self.reportOptions = reportOptions
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportType = try json.optional("reportType")
            dataStartTime = try json.optional("dataStartTime")
            dataEndTime = try json.optional("dataEndTime")
            marketplaceIds = try json.optional("marketplaceIds")
            reportOptions = try json.optional("reportOptions")
            additionalProperties = try json.others(than: [
                "reportType",
                "dataStartTime",
                "dataEndTime",
                "marketplaceIds",
                "reportOptions"
            ])
        }
    }

    /// The model's `VendorRealTimeSalesReport.reportSpecification.reportType`.
    public struct VendorRealTimeSalesReportReportSpecificationReportType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var getVendorRealTimeSalesReport: Self { Self(rawValue: "GET_VENDOR_REAL_TIME_SALES_REPORT") }
    }

    /// The model's `VendorRealTimeSalesReport.reportSpecification.reportOptions`.
    public struct VendorRealTimeSalesReportReportSpecificationReportOptions: Sendable, Decodable {
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(currencyCode: String? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            currencyCode = try json.optional("currencyCode")
            additionalProperties = try json.others(than: ["currencyCode"])
        }
    }

    /// The model's `VendorRealTimeSalesReport.reportData`.
    public struct VendorRealTimeSalesReportReportData: Sendable, Decodable {
        public var startTime: DateTime?
        public var endTime: DateTime?
        public var asin: String?
        public var orderedUnits: Int?
        public var orderedRevenue: ExactDecimal?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            startTime: DateTime? = nil,
            endTime: DateTime? = nil,
            asin: String? = nil,
            orderedUnits: Int? = nil,
            orderedRevenue: ExactDecimal? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.startTime = startTime
            self.endTime = endTime
            self.asin = asin
            self.orderedUnits = orderedUnits
            self.orderedRevenue = orderedRevenue
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startTime = try json.optional("startTime")
            endTime = try json.optional("endTime")
            asin = try json.optional("asin")
            orderedUnits = try json.optional("orderedUnits")
            orderedRevenue = try json.optional("orderedRevenue")
            additionalProperties = try json.others(than: [
                "startTime",
                "endTime",
                "asin",
                "orderedUnits",
                "orderedRevenue"
            ])
        }
    }

    /// The model's `VendorRealTimeTrafficReport`.
    public struct VendorRealTimeTrafficReport: Sendable, Decodable {
        public var reportSpecification: VendorRealTimeTrafficReportReportSpecification?
        public var reportData: [VendorRealTimeTrafficReportReportData]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportSpecification: VendorRealTimeTrafficReportReportSpecification? = nil,
            reportData: [VendorRealTimeTrafficReportReportData]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportSpecification = reportSpecification
            self.reportData = reportData
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportSpecification = try json.optional("reportSpecification")
            reportData = try json.optional("reportData")
            additionalProperties = try json.others(than: ["reportSpecification", "reportData"])
        }
    }

    /// The model's `VendorRealTimeTrafficReport.reportSpecification`.
    public struct VendorRealTimeTrafficReportReportSpecification: Sendable, Decodable {
        public var reportType: VendorRealTimeTrafficReportReportSpecificationReportType?
        public var dataStartTime: DateTime?
        public var dataEndTime: DateTime?
        public var marketplaceIds: [String]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportType: VendorRealTimeTrafficReportReportSpecificationReportType? = nil,
            dataStartTime: DateTime? = nil,
            dataEndTime: DateTime? = nil,
            marketplaceIds: [String]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportType = reportType
            self.dataStartTime = dataStartTime
            self.dataEndTime = dataEndTime
            self.marketplaceIds = marketplaceIds
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportType = try json.optional("reportType")
            dataStartTime = try json.optional("dataStartTime")
            dataEndTime = try json.optional("dataEndTime")
            marketplaceIds = try json.optional("marketplaceIds")
            additionalProperties = try json.others(than: [
                "reportType",
                "dataStartTime",
                "dataEndTime",
                "marketplaceIds"
            ])
        }
    }

    /// The model's `VendorRealTimeTrafficReport.reportSpecification.reportType`.
    public struct VendorRealTimeTrafficReportReportSpecificationReportType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var getVendorRealTimeTrafficReport: Self { Self(rawValue: "GET_VENDOR_REAL_TIME_TRAFFIC_REPORT") }
    }

    /// The model's `VendorRealTimeTrafficReport.ReportData`.
    public struct VendorRealTimeTrafficReportReportData: Sendable, Decodable {
        public var startTime: DateTime?
        public var endTime: DateTime?
        public var asin: String?
        public var glanceViews: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            startTime: DateTime? = nil,
            endTime: DateTime? = nil,
            asin: String? = nil,
            glanceViews: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.startTime = startTime
            self.endTime = endTime
            self.asin = asin
            self.glanceViews = glanceViews
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startTime = try json.optional("startTime")
            endTime = try json.optional("endTime")
            asin = try json.optional("asin")
            glanceViews = try json.optional("glanceViews")
            additionalProperties = try json.others(than: ["startTime", "endTime", "asin", "glanceViews"])
        }
    }

    /// The model's `VendorSalesReport`.
    public struct VendorSalesReport: Sendable, Decodable {
        public var reportSpecification: VendorSalesReportReportSpecification?
        public var salesAggregate: [VendorSalesReportSalesAggregate]?
        public var salesByAsin: [VendorSalesReportSalesByAsin]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportSpecification: VendorSalesReportReportSpecification? = nil,
            salesAggregate: [VendorSalesReportSalesAggregate]? = nil,
            salesByAsin: [VendorSalesReportSalesByAsin]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportSpecification = reportSpecification
            self.salesAggregate = salesAggregate
            self.salesByAsin = salesByAsin
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportSpecification = try json.optional("reportSpecification")
            salesAggregate = try json.optional("salesAggregate")
            salesByAsin = try json.optional("salesByAsin")
            additionalProperties = try json.others(than: ["reportSpecification", "salesAggregate", "salesByAsin"])
        }
    }

    /// The model's `VendorSalesReport.reportSpecification`.
    public struct VendorSalesReportReportSpecification: Sendable, Decodable {
        public var reportType: VendorSalesReportReportSpecificationReportType?
        public var reportOptions: VendorSalesReportReportSpecificationReportOptions?
        public var lastUpdatedDate: CalendarDate?
        public var dataStartTime: CalendarDate?
        public var dataEndTime: CalendarDate?
        public var marketplaceIds: [String]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportType: VendorSalesReportReportSpecificationReportType? = nil,
            reportOptions: VendorSalesReportReportSpecificationReportOptions? = nil,
            lastUpdatedDate: CalendarDate? = nil,
            dataStartTime: CalendarDate? = nil,
            dataEndTime: CalendarDate? = nil,
            marketplaceIds: [String]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportType = reportType
            self.reportOptions = reportOptions
            self.lastUpdatedDate = lastUpdatedDate
            self.dataStartTime = dataStartTime
            self.dataEndTime = dataEndTime
            self.marketplaceIds = marketplaceIds
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportType = try json.optional("reportType")
            reportOptions = try json.optional("reportOptions")
            lastUpdatedDate = try json.optional("lastUpdatedDate")
            dataStartTime = try json.optional("dataStartTime")
            dataEndTime = try json.optional("dataEndTime")
            marketplaceIds = try json.optional("marketplaceIds")
            additionalProperties = try json.others(than: [
                "reportType",
                "reportOptions",
                "lastUpdatedDate",
                "dataStartTime",
                "dataEndTime",
                "marketplaceIds"
            ])
        }
    }

    /// The model's `VendorSalesReport.reportSpecification.reportType`.
    public struct VendorSalesReportReportSpecificationReportType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var getVendorSalesReport: Self { Self(rawValue: "GET_VENDOR_SALES_REPORT") }
    }

    /// The model's `VendorSalesReport.reportSpecification.reportOptions`.
    public struct VendorSalesReportReportSpecificationReportOptions: Sendable, Decodable {
        public var distributorView: VendorSalesReportReportSpecificationReportOptionsDistributorView?
        public var reportPeriod: VendorSalesReportReportSpecificationReportOptionsReportPeriod?
        public var sellingProgram: VendorSalesReportReportSpecificationReportOptionsSellingProgram?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            distributorView: VendorSalesReportReportSpecificationReportOptionsDistributorView? = nil,
            reportPeriod: VendorSalesReportReportSpecificationReportOptionsReportPeriod? = nil,
            sellingProgram: VendorSalesReportReportSpecificationReportOptionsSellingProgram? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.distributorView = distributorView
            self.reportPeriod = reportPeriod
            self.sellingProgram = sellingProgram
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            distributorView = try json.optional("distributorView")
            reportPeriod = try json.optional("reportPeriod")
            sellingProgram = try json.optional("sellingProgram")
            additionalProperties = try json.others(than: ["distributorView", "reportPeriod", "sellingProgram"])
        }
    }

    /// The model's `VendorSalesReport.reportSpecification.reportOptions.distributorView`.
    public struct VendorSalesReportReportSpecificationReportOptionsDistributorView: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var manufacturing: Self { Self(rawValue: "MANUFACTURING") }
        public static var sourcing: Self { Self(rawValue: "SOURCING") }
    }

    /// The model's `VendorSalesReport.reportSpecification.reportOptions.reportPeriod`.
    public struct VendorSalesReportReportSpecificationReportOptionsReportPeriod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var day: Self { Self(rawValue: "DAY") }
        public static var week: Self { Self(rawValue: "WEEK") }
        public static var month: Self { Self(rawValue: "MONTH") }
        public static var quarter: Self { Self(rawValue: "QUARTER") }
        public static var year: Self { Self(rawValue: "YEAR") }
    }

    /// The model's `VendorSalesReport.reportSpecification.reportOptions.sellingProgram`.
    public struct VendorSalesReportReportSpecificationReportOptionsSellingProgram: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var retail: Self { Self(rawValue: "RETAIL") }
        public static var business: Self { Self(rawValue: "BUSINESS") }
        public static var fresh: Self { Self(rawValue: "FRESH") }
    }

    /// The model's `VendorSalesReport.SalesAggregate`.
    public struct VendorSalesReportSalesAggregate: Sendable, Decodable {
        public var startDate: CalendarDate?
        public var endDate: CalendarDate?
        public var customerReturns: Int?
        public var orderedRevenue: VendorSalesReportAmount?
        public var orderedUnits: Int?
        public var shippedCogs: VendorSalesReportAmount?
        public var shippedRevenue: VendorSalesReportAmount?
        public var shippedUnits: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            startDate: CalendarDate? = nil,
            endDate: CalendarDate? = nil,
            shippedCogs: VendorSalesReportAmount? = nil,
            shippedRevenue: VendorSalesReportAmount? = nil,
            shippedUnits: Int? = nil,
            customerReturns: Int? = nil,
            orderedRevenue: VendorSalesReportAmount? = nil,
            orderedUnits: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.startDate = startDate
            self.endDate = endDate
            self.customerReturns = customerReturns
            self.orderedRevenue = orderedRevenue
            self.orderedUnits = orderedUnits
            self.shippedCogs = shippedCogs
            self.shippedRevenue = shippedRevenue
            self.shippedUnits = shippedUnits
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startDate = try json.optional("startDate")
            endDate = try json.optional("endDate")
            customerReturns = try json.optional("customerReturns")
            orderedRevenue = try json.optional("orderedRevenue")
            orderedUnits = try json.optional("orderedUnits")
            shippedCogs = try json.optional("shippedCogs")
            shippedRevenue = try json.optional("shippedRevenue")
            shippedUnits = try json.optional("shippedUnits")
            additionalProperties = try json.others(than: [
                "startDate",
                "endDate",
                "customerReturns",
                "orderedRevenue",
                "orderedUnits",
                "shippedCogs",
                "shippedRevenue",
                "shippedUnits"
            ])
        }
    }

    /// The model's `VendorSalesReport.Amount`.
    public struct VendorSalesReportAmount: Sendable, Decodable {
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

    /// The model's `VendorSalesReport.SalesByAsin`.
    public struct VendorSalesReportSalesByAsin: Sendable, Decodable {
        public var startDate: CalendarDate?
        public var endDate: CalendarDate?
        public var asin: String?
        public var customerReturns: Int?
        public var orderedRevenue: VendorSalesReportAmount?
        public var orderedUnits: Int?
        public var shippedCogs: VendorSalesReportAmount?
        public var shippedRevenue: VendorSalesReportAmount?
        public var shippedUnits: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            startDate: CalendarDate? = nil,
            endDate: CalendarDate? = nil,
            asin: String? = nil,
            shippedCogs: VendorSalesReportAmount? = nil,
            shippedRevenue: VendorSalesReportAmount? = nil,
            shippedUnits: Int? = nil,
            customerReturns: Int? = nil,
            orderedRevenue: VendorSalesReportAmount? = nil,
            orderedUnits: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.startDate = startDate
            self.endDate = endDate
            self.asin = asin
            self.customerReturns = customerReturns
            self.orderedRevenue = orderedRevenue
            self.orderedUnits = orderedUnits
            self.shippedCogs = shippedCogs
            self.shippedRevenue = shippedRevenue
            self.shippedUnits = shippedUnits
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startDate = try json.optional("startDate")
            endDate = try json.optional("endDate")
            asin = try json.optional("asin")
            customerReturns = try json.optional("customerReturns")
            orderedRevenue = try json.optional("orderedRevenue")
            orderedUnits = try json.optional("orderedUnits")
            shippedCogs = try json.optional("shippedCogs")
            shippedRevenue = try json.optional("shippedRevenue")
            shippedUnits = try json.optional("shippedUnits")
            additionalProperties = try json.others(than: [
                "startDate",
                "endDate",
                "asin",
                "customerReturns",
                "orderedRevenue",
                "orderedUnits",
                "shippedCogs",
                "shippedRevenue",
                "shippedUnits"
            ])
        }
    }

    /// The model's `VendorTrafficReport`.
    public struct VendorTrafficReport: Sendable, Decodable {
        public var reportSpecification: VendorTrafficReportReportSpecification?
        public var trafficAggregate: [VendorTrafficReportTrafficAggregate]?
        public var trafficByAsin: [VendorTrafficReportTrafficByAsin]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportSpecification: VendorTrafficReportReportSpecification? = nil,
            trafficAggregate: [VendorTrafficReportTrafficAggregate]? = nil,
            trafficByAsin: [VendorTrafficReportTrafficByAsin]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportSpecification = reportSpecification
            self.trafficAggregate = trafficAggregate
            self.trafficByAsin = trafficByAsin
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportSpecification = try json.optional("reportSpecification")
            trafficAggregate = try json.optional("trafficAggregate")
            trafficByAsin = try json.optional("trafficByAsin")
            additionalProperties = try json.others(than: ["reportSpecification", "trafficAggregate", "trafficByAsin"])
        }
    }

    /// The model's `VendorTrafficReport.reportSpecification`.
    public struct VendorTrafficReportReportSpecification: Sendable, Decodable {
        public var reportType: VendorTrafficReportReportSpecificationReportType?
        public var reportOptions: VendorTrafficReportReportSpecificationReportOptions?
        public var lastUpdatedDate: CalendarDate?
        public var dataStartTime: CalendarDate?
        public var dataEndTime: CalendarDate?
        public var marketplaceIds: [String]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportType: VendorTrafficReportReportSpecificationReportType? = nil,
            reportOptions: VendorTrafficReportReportSpecificationReportOptions? = nil,
            lastUpdatedDate: CalendarDate? = nil,
            dataStartTime: CalendarDate? = nil,
            dataEndTime: CalendarDate? = nil,
            marketplaceIds: [String]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportType = reportType
            self.reportOptions = reportOptions
            self.lastUpdatedDate = lastUpdatedDate
            self.dataStartTime = dataStartTime
            self.dataEndTime = dataEndTime
            self.marketplaceIds = marketplaceIds
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportType = try json.optional("reportType")
            reportOptions = try json.optional("reportOptions")
            lastUpdatedDate = try json.optional("lastUpdatedDate")
            dataStartTime = try json.optional("dataStartTime")
            dataEndTime = try json.optional("dataEndTime")
            marketplaceIds = try json.optional("marketplaceIds")
            additionalProperties = try json.others(than: [
                "reportType",
                "reportOptions",
                "lastUpdatedDate",
                "dataStartTime",
                "dataEndTime",
                "marketplaceIds"
            ])
        }
    }

    /// The model's `VendorTrafficReport.reportSpecification.reportType`.
    public struct VendorTrafficReportReportSpecificationReportType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var getVendorTrafficReport: Self { Self(rawValue: "GET_VENDOR_TRAFFIC_REPORT") }
    }

    /// The model's `VendorTrafficReport.reportSpecification.reportOptions`.
    public struct VendorTrafficReportReportSpecificationReportOptions: Sendable, Decodable {
        public var reportPeriod: VendorTrafficReportReportSpecificationReportOptionsReportPeriod?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportPeriod: VendorTrafficReportReportSpecificationReportOptionsReportPeriod? = nil,
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

    /// The model's `VendorTrafficReport.reportSpecification.reportOptions.reportPeriod`.
    public struct VendorTrafficReportReportSpecificationReportOptionsReportPeriod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var day: Self { Self(rawValue: "DAY") }
        public static var week: Self { Self(rawValue: "WEEK") }
        public static var month: Self { Self(rawValue: "MONTH") }
        public static var quarter: Self { Self(rawValue: "QUARTER") }
        public static var year: Self { Self(rawValue: "YEAR") }
    }

    /// The model's `VendorTrafficReport.TrafficAggregate`.
    public struct VendorTrafficReportTrafficAggregate: Sendable, Decodable {
        public var startDate: CalendarDate?
        public var endDate: CalendarDate?
        public var glanceViews: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            startDate: CalendarDate? = nil,
            endDate: CalendarDate? = nil,
            glanceViews: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.startDate = startDate
            self.endDate = endDate
            self.glanceViews = glanceViews
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startDate = try json.optional("startDate")
            endDate = try json.optional("endDate")
            glanceViews = try json.optional("glanceViews")
            additionalProperties = try json.others(than: ["startDate", "endDate", "glanceViews"])
        }
    }
}
