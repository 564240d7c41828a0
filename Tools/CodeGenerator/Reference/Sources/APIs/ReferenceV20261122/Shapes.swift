// Generated from reference-api-model/reference_2026-11-22.json at 0123456789abcdef0123456789abcdef01234567, do not edit.
public import SellingPartnerAPI

extension ReferenceV20261122 {
    /// The model's `ListThings.states`.
    public struct ListThingsStates: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var onSale: Self { Self(rawValue: "ON_SALE") }
        public static var sold: Self { Self(rawValue: "Sold") }
        public static var `default`: Self { Self(rawValue: "default") }
        public static var _1Left: Self { Self(rawValue: "1_LEFT") }
        public static var empty: Self { Self(rawValue: "") }
    }

    /// The model's `ListThings.sortBy`.
    public struct ListThingsSortBy: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var name: Self { Self(rawValue: "NAME") }
    }

    /// The model's `ListThingsResponse`.
    public struct ListThingsResponse: Sendable, Decodable {
        public var payload: ThingsPage?
        public var errors: [Error]?

        public init(payload: ThingsPage? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `ThingsPage`.
    public struct ThingsPage: Sendable, Decodable {
        public var things: [Thing]?
        public var nextToken: String?

        public init(things: [Thing]? = nil, nextToken: String? = nil) {
            self.things = things
            self.nextToken = nextToken
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            things = try json.optional("things")
            nextToken = try json.optional("NextToken")
        }
    }

    /// The model's `Thing`.
    public struct Thing: Sendable, Decodable {
        public var asin: String?
        public var sellerSKU: String?
        public var price: Money?
        public var cost: ExactMoney?
        public var weight: ThingWeight?
        public var state: State?
        public var parent: Indirect<Thing>?
        public var parts: [Thing]?
        public var labels: [String: String]?
        public var attributes: [String: JSONValue]?
        public var anything: JSONValue?
        public var seen: DateTime?
        public var born: CalendarDate?
        public var picture: String?
        public var isGift: Bool?
        public var count: Int?
        public var `default`: String?
        public var self_: String?
        public var jsonValue: String?
        public var both: Both?
        public var requestId: String?

        public init(
            asin: String? = nil,
            sellerSKU: String? = nil,
            price: Money? = nil,
            cost: ExactMoney? = nil,
            weight: ThingWeight? = nil,
            state: State? = nil,
            parent: Indirect<Thing>? = nil,
            parts: [Thing]? = nil,
            labels: [String: String]? = nil,
            attributes: [String: JSONValue]? = nil,
            anything: JSONValue? = nil,
            seen: DateTime? = nil,
            born: CalendarDate? = nil,
            picture: String? = nil,
            isGift: Bool? = nil,
            count: Int? = nil,
            `default`: String? = nil,
            self_: String? = nil,
            jsonValue: String? = nil,
            both: Both? = nil,
            requestId: String? = nil
        ) {
            self.asin = asin
            self.sellerSKU = sellerSKU
            self.price = price
            self.cost = cost
            self.weight = weight
            self.state = state
            self.parent = parent
            self.parts = parts
            self.labels = labels
            self.attributes = attributes
            self.anything = anything
            self.seen = seen
            self.born = born
            self.picture = picture
            self.isGift = isGift
            self.count = count
            self.`default` = `default`
            self.self_ = self_
            self.jsonValue = jsonValue
            self.both = both
            self.requestId = requestId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("ASIN")
            sellerSKU = try json.optional("SellerSKU")
            price = try json.optional("price")
            cost = try json.optional("cost")
            weight = try json.optional("weight")
            state = try json.optional("state")
            parent = try json.optional("parent")
            parts = try json.optional("parts")
            labels = try json.optional("labels")
            attributes = try json.optional("attributes")
            anything = try json.optional("anything")
            seen = try json.optional("seen")
            born = try json.optional("born")
            picture = try json.optional("picture")
            isGift = try json.optional("isGift")
            count = try json.optional("count")
            `default` = try json.optional("default")
            self_ = try json.optional("self")
            jsonValue = try json.optional("json")
            both = try json.optional("both")
            requestId = try json.optional("x-amzn-RequestId")
        }
    }

    /// The model's `String`.
    public typealias StringShape = String

    /// The model's `Money`.
    public struct Money: Sendable, Codable {
        public var currencyCode: String?
        public var amount: ExactDecimal?

        public init(amount: ExactDecimal, currencyCode: String? = nil) {
            self.currencyCode = currencyCode
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            currencyCode = try json.optional("CurrencyCode")
            amount = try json.optional("Amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("CurrencyCode", currencyCode)
            try json.set("Amount", amount, asText: true)
        }
    }

    /// The model's `ExactMoney`.
    public struct ExactMoney: Sendable, Decodable {
        public var currency: String?
        public var worth: ExactDecimal?

        public init(currency: String? = nil, worth: ExactDecimal? = nil) {
            self.currency = currency
            self.worth = worth
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            currency = try json.optional("currency")
            worth = try json.optional("worth")
        }
    }

    /// The model's `Decimal`.
    public typealias Decimal = ExactDecimal

    /// The model's `Thing.weight`.
    public struct ThingWeight: Sendable, Decodable {
        public var value: ExactDecimal?
        public var unit: ThingWeightUnit?

        public init(value: ExactDecimal? = nil, unit: ThingWeightUnit? = nil) {
            self.value = value
            self.unit = unit
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            value = try json.optional("value")
            unit = try json.optional("unit")
        }
    }

    /// The model's `Thing.weight.unit`.
    public struct ThingWeightUnit: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var kg: Self { Self(rawValue: "kg") }
        public static var lb: Self { Self(rawValue: "lb") }
    }

    /// The model's `State`.
    public struct State: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var onSale: Self { Self(rawValue: "ON_SALE") }
        public static var soldOut: Self { Self(rawValue: "SoldOut") }
        public static var init_: Self { Self(rawValue: "init") }
        public static var _2nd: Self { Self(rawValue: "2nd") }
    }

    /// The model's `Both`.
    public struct Both: Sendable, Decodable {
        public var ticketId: String?
        public var weightText: String?
        public var note: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: Int]?

        public init(
            ticketId: String? = nil,
            note: String? = nil,
            weightText: String? = nil,
            additionalProperties: [String: Int]? = nil
        ) {
            self.ticketId = ticketId
            self.weightText = weightText
            self.note = note
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            ticketId = try json.optional("ticketId")
            weightText = try json.optional("weightText")
            note = try json.optional("note")
            additionalProperties = try json.others(than: ["ticketId", "weightText", "note"])
        }
    }

    /// The model's `Error`.
    public struct Error: Sendable, Decodable {
        public var code: String?

        public init(code: String? = nil) {
            self.code = code
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            code = try json.optional("code")
        }
    }

    /// The model's `ErrorList`.
    public typealias ErrorList = [Error]

    /// The model's `CreateThingRequest`.
    public struct CreateThingRequest: Sendable, Encodable {
        public var note: String?
        public var name: String
        public var price: Money
        public var options: Options?
        public var whatever: JSONValue?

        public init(
            name: String,
            price: Money,
            note: String? = nil,
            options: Options? = nil,
            whatever: JSONValue? = nil
        ) {
            self.note = note
            self.name = name
            self.price = price
            self.options = options
            self.whatever = whatever
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("note", note)
            try json.set("name", name)
            try json.set("price", price)
            try json.set("options", options)
            try json.set("whatever", whatever)
        }
    }

    /// The model's `Options`.
    public struct Options: Sendable, Encodable {
        public var code: String
        public var rate: ExactDecimal?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(code: String, rate: ExactDecimal? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.code = code
            self.rate = rate
            self.additionalProperties = additionalProperties
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("code", code)
            try json.set("rate", rate, asText: false)
            try json.setOthers(additionalProperties)
        }
    }

    /// The model's `Ticket`.
    public struct Ticket: Sendable, Decodable {
        public var ticketId: String?
        public var weightText: ExactDecimal?

        public init(ticketId: String? = nil, weightText: ExactDecimal? = nil) {
            self.ticketId = ticketId
            self.weightText = weightText
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            ticketId = try json.optional("ticketId")
            weightText = try json.optional("weightText")
        }
    }

    /// A reply whose shape follows from its status.
    public enum CreateThingReply: Sendable, Decodable {
        /// Status 200.
        case ok(Thing)
        /// Status 202.
        case accepted(Ticket)

        public init(from decoder: any Decoder) throws {
            let choice = try WireChoice(
                decoder,
                among: [(status: 200, requiredKeys: ["ASIN"]), (status: 202, requiredKeys: ["ticketId"])])
            switch choice.status {
            case 200: self = .ok(try Thing(from: decoder))
            default: self = .accepted(try Ticket(from: decoder))
            }
        }
    }

    /// The model's `GetReportsResponse`.
    public struct GetReportsResponse: Sendable, Decodable {
        public var reports: [GetReportsResponseReports]?
        public var nextToken: String?

        public init(reports: [GetReportsResponseReports]? = nil, nextToken: String? = nil) {
            self.reports = reports
            self.nextToken = nextToken
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reports = try json.optional("reports")
            nextToken = try json.optional("nextToken")
        }
    }

    /// The model's `GetReportsResponse.reports`.
    public struct GetReportsResponseReports: Sendable, Decodable {
        public var reportId: String?

        public init(reportId: String? = nil) {
            self.reportId = reportId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportId = try json.optional("reportId")
        }
    }

    /// The model's `MoneyList`.
    public typealias MoneyList = [Money]
}
