// Generated from sales-api-model/sales.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension SalesV1 {
    /// The model's `GetOrderMetrics.granularity`.
    public struct GetOrderMetricsGranularity: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var hour: Self { Self(rawValue: "Hour") }
        public static var day: Self { Self(rawValue: "Day") }
        public static var week: Self { Self(rawValue: "Week") }
        public static var month: Self { Self(rawValue: "Month") }
        public static var year: Self { Self(rawValue: "Year") }
        public static var total: Self { Self(rawValue: "Total") }
    }

    /// The model's `GetOrderMetrics.buyerType`.
    public struct GetOrderMetricsBuyerType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var b2b: Self { Self(rawValue: "B2B") }
        public static var b2c: Self { Self(rawValue: "B2C") }
        public static var all: Self { Self(rawValue: "All") }
    }

    /// The model's `GetOrderMetrics.firstDayOfWeek`.
    public struct GetOrderMetricsFirstDayOfWeek: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var monday: Self { Self(rawValue: "Monday") }
        public static var sunday: Self { Self(rawValue: "Sunday") }
    }

    /// The model's `GetOrderMetrics.amazonProgram`.
    public struct GetOrderMetricsAmazonProgram: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonHaul: Self { Self(rawValue: "AmazonHaul") }
    }

    /// The model's `GetOrderMetricsResponse`.
    public struct GetOrderMetricsResponse: Sendable, Decodable {
        public var payload: [OrderMetricsInterval]?
        public var errors: [Error]?

        public init(payload: [OrderMetricsInterval]? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `OrderMetricsInterval`.
    public struct OrderMetricsInterval: Sendable, Decodable {
        public var interval: String?
        public var unitCount: Int?
        public var orderItemCount: Int?
        public var orderCount: Int?
        public var averageUnitPrice: Money?
        public var totalSales: Money?

        public init(
            interval: String? = nil,
            unitCount: Int? = nil,
            orderItemCount: Int? = nil,
            orderCount: Int? = nil,
            averageUnitPrice: Money? = nil,
            totalSales: Money? = nil
        ) {
            self.interval = interval
            self.unitCount = unitCount
            self.orderItemCount = orderItemCount
            self.orderCount = orderCount
            self.averageUnitPrice = averageUnitPrice
            self.totalSales = totalSales
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            interval = try json.optional("interval")
            unitCount = try json.optional("unitCount")
            orderItemCount = try json.optional("orderItemCount")
            orderCount = try json.optional("orderCount")
            averageUnitPrice = try json.optional("averageUnitPrice")
            totalSales = try json.optional("totalSales")
        }
    }

    /// The model's `Money`.
    public struct Money: Sendable, Decodable {
        public var currencyCode: String?
        public var amount: ExactDecimal?

        public init(currencyCode: String? = nil, amount: ExactDecimal? = nil) {
            self.currencyCode = currencyCode
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            currencyCode = try json.optional("currencyCode")
            amount = try json.optional("amount")
        }
    }

    /// The model's `OrderMetricsList`.
    public typealias OrderMetricsList = [OrderMetricsInterval]

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
