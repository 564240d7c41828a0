// Generated from orders-api-model/orders_2026-01-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension OrdersV20260101 {
    /// The model's `SearchOrders.fulfillmentStatuses`.
    public struct SearchOrdersFulfillmentStatuses: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pendingAvailability: Self { Self(rawValue: "PENDING_AVAILABILITY") }
        public static var pending: Self { Self(rawValue: "PENDING") }
        public static var unshipped: Self { Self(rawValue: "UNSHIPPED") }
        public static var partiallyShipped: Self { Self(rawValue: "PARTIALLY_SHIPPED") }
        public static var shipped: Self { Self(rawValue: "SHIPPED") }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
        public static var unfulfillable: Self { Self(rawValue: "UNFULFILLABLE") }
    }

    /// The model's `SearchOrders.fulfilledBy`.
    public struct SearchOrdersFulfilledBy: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchant: Self { Self(rawValue: "MERCHANT") }
        public static var amazon: Self { Self(rawValue: "AMAZON") }
    }

    /// The model's `SearchOrders.includedData`.
    public struct SearchOrdersIncludedData: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var buyer: Self { Self(rawValue: "BUYER") }
        public static var recipient: Self { Self(rawValue: "RECIPIENT") }
        public static var proceeds: Self { Self(rawValue: "PROCEEDS") }
        public static var expense: Self { Self(rawValue: "EXPENSE") }
        public static var promotion: Self { Self(rawValue: "PROMOTION") }
        public static var cancellation: Self { Self(rawValue: "CANCELLATION") }
        public static var fulfillment: Self { Self(rawValue: "FULFILLMENT") }
        public static var packages: Self { Self(rawValue: "PACKAGES") }
        public static var tax: Self { Self(rawValue: "TAX") }
        public static var payment: Self { Self(rawValue: "PAYMENT") }
        public static var fulfillmentOrders: Self { Self(rawValue: "FULFILLMENT_ORDERS") }
    }

    /// The model's `SearchOrdersResponse`.
    public struct SearchOrdersResponse: Sendable, Decodable {
        public var orders: [Order]?
        public var pagination: Pagination?
        public var lastUpdatedBefore: DateTime?
        public var createdBefore: DateTime?

        public init(
            orders: [Order]? = nil,
            pagination: Pagination? = nil,
            lastUpdatedBefore: DateTime? = nil,
            createdBefore: DateTime? = nil
        ) {
            self.orders = orders
            self.pagination = pagination
            self.lastUpdatedBefore = lastUpdatedBefore
            self.createdBefore = createdBefore
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orders = try json.optional("orders")
            pagination = try json.optional("pagination")
            lastUpdatedBefore = try json.optional("lastUpdatedBefore")
            createdBefore = try json.optional("createdBefore")
        }
    }

    /// The model's `Order`.
    public struct Order: Sendable, Decodable {
        public var orderId: String?
        public var orderAliases: [Alias]?
        public var createdTime: DateTime?
        public var lastUpdatedTime: DateTime?
        public var programs: [String]?
        public var associatedOrders: [AssociatedOrder]?
        public var salesChannel: SalesChannel?
        public var buyer: Buyer?
        public var recipient: Recipient?
        public var proceeds: OrderProceeds?
        public var payment: OrderPayment?
        public var tax: OrderTax?
        public var fulfillment: OrderFulfillment?
        public var orderItems: [OrderItem]?
        public var packages: [OrderPackage]?
        public var fulfillmentOrders: [FulfillmentOrder]?

        public init(
            orderId: String? = nil,
            createdTime: DateTime? = nil,
            lastUpdatedTime: DateTime? = nil,
            salesChannel: SalesChannel? = nil,
            orderItems: [OrderItem]? = nil,
            orderAliases: [Alias]? = nil,
            programs: [String]? = nil,
            associatedOrders: [AssociatedOrder]? = nil,
            buyer: Buyer? = nil,
            recipient: Recipient? = nil,
            proceeds: OrderProceeds? = nil,
            payment: OrderPayment? = nil,
            tax: OrderTax? = nil,
            fulfillment: OrderFulfillment? = nil,
            packages: [OrderPackage]? = nil,
            fulfillmentOrders: [FulfillmentOrder]? = nil
        ) {
            self.orderId = orderId
            self.orderAliases = orderAliases
            self.createdTime = createdTime
            self.lastUpdatedTime = lastUpdatedTime
            self.programs = programs
            self.associatedOrders = associatedOrders
            self.salesChannel = salesChannel
            self.buyer = buyer
            self.recipient = recipient
            self.proceeds = proceeds
            self.payment = payment
            self.tax = tax
            self.fulfillment = fulfillment
            self.orderItems = orderItems
            self.packages = packages
            self.fulfillmentOrders = fulfillmentOrders
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orderId = try json.optional("orderId")
            orderAliases = try json.optional("orderAliases")
            createdTime = try json.optional("createdTime")
            lastUpdatedTime = try json.optional("lastUpdatedTime")
            programs = try json.optional("programs")
            associatedOrders = try json.optional("associatedOrders")
            salesChannel = try json.optional("salesChannel")
            buyer = try json.optional("buyer")
            recipient = try json.optional("recipient")
            proceeds = try json.optional("proceeds")
            payment = try json.optional("payment")
            tax = try json.optional("tax")
            fulfillment = try json.optional("fulfillment")
            orderItems = try json.optional("orderItems")
            packages = try json.optional("packages")
            fulfillmentOrders = try json.optional("fulfillmentOrders")
        }
    }

    /// The model's `Alias`.
    public struct Alias: Sendable, Decodable {
        public var aliasId: String?
        public var aliasType: String?

        public init(aliasId: String? = nil, aliasType: String? = nil) {
            self.aliasId = aliasId
            self.aliasType = aliasType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            aliasId = try json.optional("aliasId")
            aliasType = try json.optional("aliasType")
        }
    }

    /// The model's `AssociatedOrder`.
    public struct AssociatedOrder: Sendable, Decodable {
        public var orderId: String?
        public var associationType: String?

        public init(orderId: String? = nil, associationType: String? = nil) {
            self.orderId = orderId
            self.associationType = associationType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orderId = try json.optional("orderId")
            associationType = try json.optional("associationType")
        }
    }

    /// The model's `SalesChannel`.
    public struct SalesChannel: Sendable, Decodable {
        public var channelName: String?
        public var marketplaceId: String?
        public var marketplaceName: String?

        public init(channelName: String? = nil, marketplaceId: String? = nil, marketplaceName: String? = nil) {
            self.channelName = channelName
            self.marketplaceId = marketplaceId
            self.marketplaceName = marketplaceName
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            channelName = try json.optional("channelName")
            marketplaceId = try json.optional("marketplaceId")
            marketplaceName = try json.optional("marketplaceName")
        }
    }

    /// The model's `Buyer`.
    public struct Buyer: Sendable, Decodable {
        public var buyerName: String?
        public var buyerEmail: String?
        public var buyerCompanyName: String?
        public var buyerPurchaseOrderNumber: String?

        public init(
            buyerName: String? = nil,
            buyerEmail: String? = nil,
            buyerCompanyName: String? = nil,
            buyerPurchaseOrderNumber: String? = nil
        ) {
            self.buyerName = buyerName
            self.buyerEmail = buyerEmail
            self.buyerCompanyName = buyerCompanyName
            self.buyerPurchaseOrderNumber = buyerPurchaseOrderNumber
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            buyerName = try json.optional("buyerName")
            buyerEmail = try json.optional("buyerEmail")
            buyerCompanyName = try json.optional("buyerCompanyName")
            buyerPurchaseOrderNumber = try json.optional("buyerPurchaseOrderNumber")
        }
    }

    /// The model's `Recipient`.
    public struct Recipient: Sendable, Decodable {
        public var deliveryAddress: CustomerAddress?
        public var deliveryPreference: DeliveryPreference?

        public init(deliveryAddress: CustomerAddress? = nil, deliveryPreference: DeliveryPreference? = nil) {
            self.deliveryAddress = deliveryAddress
            self.deliveryPreference = deliveryPreference
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            deliveryAddress = try json.optional("deliveryAddress")
            deliveryPreference = try json.optional("deliveryPreference")
        }
    }

    /// The model's `CustomerAddress`.
    public struct CustomerAddress: Sendable, Decodable {
        public var name: String?
        public var companyName: String?
        public var addressLine1: String?
        public var addressLine2: String?
        public var addressLine3: String?
        public var city: String?
        public var districtOrCounty: String?
        public var stateOrRegion: String?
        public var municipality: String?
        public var postalCode: String?
        public var countryCode: String?
        public var phone: String?
        public var extendedFields: AddressExtendedFields?
        public var addressType: String?

        public init(
            name: String? = nil,
            companyName: String? = nil,
            addressLine1: String? = nil,
            addressLine2: String? = nil,
            addressLine3: String? = nil,
            city: String? = nil,
            districtOrCounty: String? = nil,
            stateOrRegion: String? = nil,
            municipality: String? = nil,
            postalCode: String? = nil,
            countryCode: String? = nil,
            phone: String? = nil,
            extendedFields: AddressExtendedFields? = nil,
            addressType: String? = nil
        ) {
            self.name = name
            self.companyName = companyName
            self.addressLine1 = addressLine1
            self.addressLine2 = addressLine2
            self.addressLine3 = addressLine3
            self.city = city
            self.districtOrCounty = districtOrCounty
            self.stateOrRegion = stateOrRegion
            self.municipality = municipality
            self.postalCode = postalCode
            self.countryCode = countryCode
            self.phone = phone
            self.extendedFields = extendedFields
            self.addressType = addressType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("name")
            companyName = try json.optional("companyName")
            addressLine1 = try json.optional("addressLine1")
            addressLine2 = try json.optional("addressLine2")
            addressLine3 = try json.optional("addressLine3")
            city = try json.optional("city")
            districtOrCounty = try json.optional("districtOrCounty")
            stateOrRegion = try json.optional("stateOrRegion")
            municipality = try json.optional("municipality")
            postalCode = try json.optional("postalCode")
            countryCode = try json.optional("countryCode")
            phone = try json.optional("phone")
            extendedFields = try json.optional("extendedFields")
            addressType = try json.optional("addressType")
        }
    }

    /// The model's `AddressExtendedFields`.
    public struct AddressExtendedFields: Sendable, Decodable {
        public var streetName: String?
        public var streetNumber: String?
        public var complement: String?
        public var neighborhood: String?

        public init(
            streetName: String? = nil,
            streetNumber: String? = nil,
            complement: String? = nil,
            neighborhood: String? = nil
        ) {
            self.streetName = streetName
            self.streetNumber = streetNumber
            self.complement = complement
            self.neighborhood = neighborhood
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            streetName = try json.optional("streetName")
            streetNumber = try json.optional("streetNumber")
            complement = try json.optional("complement")
            neighborhood = try json.optional("neighborhood")
        }
    }

    /// The model's `DeliveryPreference`.
    public struct DeliveryPreference: Sendable, Decodable {
        public var dropOffLocation: String?
        public var addressInstruction: String?
        public var deliveryTime: PreferredDeliveryTime?
        public var deliveryCapabilities: [String]?

        public init(
            dropOffLocation: String? = nil,
            addressInstruction: String? = nil,
            deliveryTime: PreferredDeliveryTime? = nil,
            deliveryCapabilities: [String]? = nil
        ) {
            self.dropOffLocation = dropOffLocation
            self.addressInstruction = addressInstruction
            self.deliveryTime = deliveryTime
            self.deliveryCapabilities = deliveryCapabilities
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            dropOffLocation = try json.optional("dropOffLocation")
            addressInstruction = try json.optional("addressInstruction")
            deliveryTime = try json.optional("deliveryTime")
            deliveryCapabilities = try json.optional("deliveryCapabilities")
        }
    }

    /// The model's `PreferredDeliveryTime`.
    public struct PreferredDeliveryTime: Sendable, Decodable {
        public var businessHours: [BusinessHour]?
        public var exceptionDates: [ExceptionDate]?

        public init(businessHours: [BusinessHour]? = nil, exceptionDates: [ExceptionDate]? = nil) {
            self.businessHours = businessHours
            self.exceptionDates = exceptionDates
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            businessHours = try json.optional("businessHours")
            exceptionDates = try json.optional("exceptionDates")
        }
    }

    /// The model's `BusinessHour`.
    public struct BusinessHour: Sendable, Decodable {
        public var dayOfWeek: BusinessHourDayOfWeek?
        public var timeWindows: [TimeWindow]?

        public init(dayOfWeek: BusinessHourDayOfWeek? = nil, timeWindows: [TimeWindow]? = nil) {
            self.dayOfWeek = dayOfWeek
            self.timeWindows = timeWindows
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            dayOfWeek = try json.optional("dayOfWeek")
            timeWindows = try json.optional("timeWindows")
        }
    }

    /// The model's `BusinessHour.dayOfWeek`.
    public struct BusinessHourDayOfWeek: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sun: Self { Self(rawValue: "SUN") }
        public static var mon: Self { Self(rawValue: "MON") }
        public static var tue: Self { Self(rawValue: "TUE") }
        public static var wed: Self { Self(rawValue: "WED") }
        public static var thu: Self { Self(rawValue: "THU") }
        public static var fri: Self { Self(rawValue: "FRI") }
        public static var sat: Self { Self(rawValue: "SAT") }
    }

    /// The model's `TimeWindow`.
    public struct TimeWindow: Sendable, Decodable {
        public var startTime: HourMinute?
        public var endTime: HourMinute?

        public init(startTime: HourMinute? = nil, endTime: HourMinute? = nil) {
            self.startTime = startTime
            self.endTime = endTime
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startTime = try json.optional("startTime")
            endTime = try json.optional("endTime")
        }
    }

    /// The model's `HourMinute`.
    public struct HourMinute: Sendable, Decodable {
        public var hour: Int?
        public var minute: Int?

        public init(hour: Int? = nil, minute: Int? = nil) {
            self.hour = hour
            self.minute = minute
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            hour = try json.optional("hour")
            minute = try json.optional("minute")
        }
    }

    /// The model's `ExceptionDate`.
    public struct ExceptionDate: Sendable, Decodable {
        public var exceptionDate: CalendarDate?
        public var exceptionDateType: ExceptionDateExceptionDateType?
        public var timeWindows: [TimeWindow]?

        public init(
            exceptionDate: CalendarDate? = nil,
            exceptionDateType: ExceptionDateExceptionDateType? = nil,
            timeWindows: [TimeWindow]? = nil
        ) {
            self.exceptionDate = exceptionDate
            self.exceptionDateType = exceptionDateType
            self.timeWindows = timeWindows
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            exceptionDate = try json.optional("exceptionDate")
            exceptionDateType = try json.optional("exceptionDateType")
            timeWindows = try json.optional("timeWindows")
        }
    }

    /// The model's `ExceptionDate.exceptionDateType`.
    public struct ExceptionDateExceptionDateType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var closed: Self { Self(rawValue: "CLOSED") }
        public static var open: Self { Self(rawValue: "OPEN") }
    }

    /// The model's `PreferredDeliveryCapability`.
    public typealias PreferredDeliveryCapability = String

    /// The model's `OrderProceeds`.
    public struct OrderProceeds: Sendable, Decodable {
        public var grandTotal: Money?
        public var breakdowns: [OrderProceedsBreakdown]?

        public init(grandTotal: Money? = nil, breakdowns: [OrderProceedsBreakdown]? = nil) {
            self.grandTotal = grandTotal
            self.breakdowns = breakdowns
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            grandTotal = try json.optional("grandTotal")
            breakdowns = try json.optional("breakdowns")
        }
    }

    /// The model's `Money`.
    public struct Money: Sendable, Decodable {
        public var amount: ExactDecimal?
        public var currencyCode: String?

        public init(amount: ExactDecimal? = nil, currencyCode: String? = nil) {
            self.amount = amount
            self.currencyCode = currencyCode
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("amount")
            currencyCode = try json.optional("currencyCode")
        }
    }

    /// The model's `OrderProceedsBreakdown`.
    public struct OrderProceedsBreakdown: Sendable, Decodable {
        public var type: String?
        public var status: String?
        public var subtotal: Money?

        public init(type: String? = nil, subtotal: Money? = nil, status: String? = nil) {
            self.type = type
            self.status = status
            self.subtotal = subtotal
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            type = try json.optional("type")
            status = try json.optional("status")
            subtotal = try json.optional("subtotal")
        }
    }

    /// The model's `OrderPayment`.
    public struct OrderPayment: Sendable, Decodable {
        public var paymentExecutions: [PaymentExecution]?

        public init(paymentExecutions: [PaymentExecution]? = nil) {
            self.paymentExecutions = paymentExecutions
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            paymentExecutions = try json.optional("paymentExecutions")
        }
    }

    /// The model's `PaymentExecution`.
    public struct PaymentExecution: Sendable, Decodable {
        public var paymentMethod: String?
        public var paymentAmount: Money?
        public var acquirerId: String?
        public var cardBrand: String?
        public var authorizationCode: String?

        public init(
            paymentMethod: String? = nil,
            paymentAmount: Money? = nil,
            acquirerId: String? = nil,
            cardBrand: String? = nil,
            authorizationCode: String? = nil
        ) {
            self.paymentMethod = paymentMethod
            self.paymentAmount = paymentAmount
            self.acquirerId = acquirerId
            self.cardBrand = cardBrand
            self.authorizationCode = authorizationCode
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            paymentMethod = try json.optional("paymentMethod")
            paymentAmount = try json.optional("paymentAmount")
            acquirerId = try json.optional("acquirerId")
            cardBrand = try json.optional("cardBrand")
            authorizationCode = try json.optional("authorizationCode")
        }
    }

    /// The model's `OrderTax`.
    public struct OrderTax: Sendable, Decodable {
        public var taxRegistrations: [OrderTaxRegistration]?
        public var taxInvoicing: OrderTaxInvoicing?

        public init(taxRegistrations: [OrderTaxRegistration]? = nil, taxInvoicing: OrderTaxInvoicing? = nil) {
            self.taxRegistrations = taxRegistrations
            self.taxInvoicing = taxInvoicing
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            taxRegistrations = try json.optional("taxRegistrations")
            taxInvoicing = try json.optional("taxInvoicing")
        }
    }

    /// The model's `OrderTaxRegistration`.
    public struct OrderTaxRegistration: Sendable, Decodable {
        public var entityType: String?
        public var legalName: String?
        public var taxRegistrationType: String?
        public var taxRegistrationNumber: String?
        public var taxRegistrationAddress: CustomerAddress?
        public var taxRegistrationAttributes: [TaxRegistrationAttribute]?

        public init(
            entityType: String? = nil,
            legalName: String? = nil,
            taxRegistrationType: String? = nil,
            taxRegistrationNumber: String? = nil,
            taxRegistrationAddress: CustomerAddress? = nil,
            taxRegistrationAttributes: [TaxRegistrationAttribute]? = nil
        ) {
            self.entityType = entityType
            self.legalName = legalName
            self.taxRegistrationType = taxRegistrationType
            self.taxRegistrationNumber = taxRegistrationNumber
            self.taxRegistrationAddress = taxRegistrationAddress
            self.taxRegistrationAttributes = taxRegistrationAttributes
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            entityType = try json.optional("entityType")
            legalName = try json.optional("legalName")
            taxRegistrationType = try json.optional("taxRegistrationType")
            taxRegistrationNumber = try json.optional("taxRegistrationNumber")
            taxRegistrationAddress = try json.optional("taxRegistrationAddress")
            taxRegistrationAttributes = try json.optional("taxRegistrationAttributes")
        }
    }

    /// The model's `TaxRegistrationAttribute`.
    public struct TaxRegistrationAttribute: Sendable, Decodable {
        public var key: String?
        public var value: String?

        public init(key: String? = nil, value: String? = nil) {
            self.key = key
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            key = try json.optional("key")
            value = try json.optional("value")
        }
    }

    /// The model's `OrderTaxInvoicing`.
    public struct OrderTaxInvoicing: Sendable, Decodable {
        public var buyerInvoicePreference: String?
        public var invoiceStatus: String?

        public init(buyerInvoicePreference: String? = nil, invoiceStatus: String? = nil) {
            self.buyerInvoicePreference = buyerInvoicePreference
            self.invoiceStatus = invoiceStatus
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            buyerInvoicePreference = try json.optional("buyerInvoicePreference")
            invoiceStatus = try json.optional("invoiceStatus")
        }
    }

    /// The model's `OrderFulfillment`.
    public struct OrderFulfillment: Sendable, Decodable {
        public var fulfillmentStatus: FulfillmentStatus?
        public var fulfilledBy: String?
        public var fulfillmentServiceLevel: String?
        public var shipByWindow: DateTimeRange?
        public var deliverByWindow: DateTimeRange?
        public var labelPrintingWindow: DateTimeRange?

        public init(
            fulfillmentStatus: FulfillmentStatus? = nil,
            fulfilledBy: String? = nil,
            fulfillmentServiceLevel: String? = nil,
            shipByWindow: DateTimeRange? = nil,
            deliverByWindow: DateTimeRange? = nil,
            labelPrintingWindow: DateTimeRange? = nil
        ) {
            self.fulfillmentStatus = fulfillmentStatus
            self.fulfilledBy = fulfilledBy
            self.fulfillmentServiceLevel = fulfillmentServiceLevel
            self.shipByWindow = shipByWindow
            self.deliverByWindow = deliverByWindow
            self.labelPrintingWindow = labelPrintingWindow
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            fulfillmentStatus = try json.optional("fulfillmentStatus")
            fulfilledBy = try json.optional("fulfilledBy")
            fulfillmentServiceLevel = try json.optional("fulfillmentServiceLevel")
            shipByWindow = try json.optional("shipByWindow")
            deliverByWindow = try json.optional("deliverByWindow")
            labelPrintingWindow = try json.optional("labelPrintingWindow")
        }
    }

    /// The model's `FulfillmentStatus`.
    public struct FulfillmentStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pendingAvailability: Self { Self(rawValue: "PENDING_AVAILABILITY") }
        public static var pending: Self { Self(rawValue: "PENDING") }
        public static var unshipped: Self { Self(rawValue: "UNSHIPPED") }
        public static var partiallyShipped: Self { Self(rawValue: "PARTIALLY_SHIPPED") }
        public static var shipped: Self { Self(rawValue: "SHIPPED") }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
        public static var unfulfillable: Self { Self(rawValue: "UNFULFILLABLE") }
    }

    /// The model's `DateTimeRange`.
    public struct DateTimeRange: Sendable, Decodable {
        public var earliestDateTime: DateTime?
        public var latestDateTime: DateTime?

        public init(earliestDateTime: DateTime? = nil, latestDateTime: DateTime? = nil) {
            self.earliestDateTime = earliestDateTime
            self.latestDateTime = latestDateTime
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            earliestDateTime = try json.optional("earliestDateTime")
            latestDateTime = try json.optional("latestDateTime")
        }
    }

    /// The model's `OrderItem`.
    public struct OrderItem: Sendable, Decodable {
        public var orderItemId: String?
        public var quantityOrdered: Int?
        public var measurement: Measurement?
        public var associatedOrderItems: [AssociatedOrderItem]?
        public var programs: [String]?
        public var product: ItemProduct?
        public var proceeds: ItemProceeds?
        public var expense: ItemExpense?
        public var promotion: ItemPromotion?
        public var cancellation: ItemCancellation?
        public var fulfillment: ItemFulfillment?
        public var tax: ItemTax?

        public init(
            orderItemId: String? = nil,
            quantityOrdered: Int? = nil,
            product: ItemProduct? = nil,
            measurement: Measurement? = nil,
            associatedOrderItems: [AssociatedOrderItem]? = nil,
            programs: [String]? = nil,
            proceeds: ItemProceeds? = nil,
            expense: ItemExpense? = nil,
            promotion: ItemPromotion? = nil,
            cancellation: ItemCancellation? = nil,
            fulfillment: ItemFulfillment? = nil,
            tax: ItemTax? = nil
        ) {
            self.orderItemId = orderItemId
            self.quantityOrdered = quantityOrdered
            self.measurement = measurement
            self.associatedOrderItems = associatedOrderItems
            self.programs = programs
            self.product = product
            self.proceeds = proceeds
            self.expense = expense
            self.promotion = promotion
            self.cancellation = cancellation
            self.fulfillment = fulfillment
            self.tax = tax
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orderItemId = try json.optional("orderItemId")
            quantityOrdered = try json.optional("quantityOrdered")
            measurement = try json.optional("measurement")
            associatedOrderItems = try json.optional("associatedOrderItems")
            programs = try json.optional("programs")
            product = try json.optional("product")
            proceeds = try json.optional("proceeds")
            expense = try json.optional("expense")
            promotion = try json.optional("promotion")
            cancellation = try json.optional("cancellation")
            fulfillment = try json.optional("fulfillment")
            tax = try json.optional("tax")
        }
    }

    /// The model's `Measurement`.
    public struct Measurement: Sendable, Decodable {
        public var unit: MeasurementUnit?
        public var value: ExactDecimal?

        public init(unit: MeasurementUnit? = nil, value: ExactDecimal? = nil) {
            self.unit = unit
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            unit = try json.optional("unit")
            value = try json.optional("value")
        }
    }

    /// The model's `Measurement.unit`.
    public struct MeasurementUnit: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var ounces: Self { Self(rawValue: "OUNCES") }
        public static var pounds: Self { Self(rawValue: "POUNDS") }
        public static var kilograms: Self { Self(rawValue: "KILOGRAMS") }
        public static var grams: Self { Self(rawValue: "GRAMS") }
        public static var milligrams: Self { Self(rawValue: "MILLIGRAMS") }
        public static var inches: Self { Self(rawValue: "INCHES") }
        public static var feet: Self { Self(rawValue: "FEET") }
        public static var meters: Self { Self(rawValue: "METERS") }
        public static var centimeters: Self { Self(rawValue: "CENTIMETERS") }
        public static var millimeters: Self { Self(rawValue: "MILLIMETERS") }
        public static var squareMeters: Self { Self(rawValue: "SQUARE_METERS") }
        public static var squareCentimeters: Self { Self(rawValue: "SQUARE_CENTIMETERS") }
        public static var squareFeet: Self { Self(rawValue: "SQUARE_FEET") }
        public static var squareInches: Self { Self(rawValue: "SQUARE_INCHES") }
        public static var gallons: Self { Self(rawValue: "GALLONS") }
        public static var pints: Self { Self(rawValue: "PINTS") }
        public static var quarts: Self { Self(rawValue: "QUARTS") }
        public static var fluidOunces: Self { Self(rawValue: "FLUID_OUNCES") }
        public static var liters: Self { Self(rawValue: "LITERS") }
        public static var cubicMeters: Self { Self(rawValue: "CUBIC_METERS") }
        public static var cubicFeet: Self { Self(rawValue: "CUBIC_FEET") }
        public static var cubicInches: Self { Self(rawValue: "CUBIC_INCHES") }
        public static var cubicCentimeters: Self { Self(rawValue: "CUBIC_CENTIMETERS") }
        public static var count: Self { Self(rawValue: "COUNT") }
    }

    /// The model's `AssociatedOrderItem`.
    public struct AssociatedOrderItem: Sendable, Decodable {
        public var orderId: String?
        public var orderItemId: String?
        public var associationType: String?

        public init(orderId: String? = nil, orderItemId: String? = nil, associationType: String? = nil) {
            self.orderId = orderId
            self.orderItemId = orderItemId
            self.associationType = associationType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orderId = try json.optional("orderId")
            orderItemId = try json.optional("orderItemId")
            associationType = try json.optional("associationType")
        }
    }

    /// The model's `ItemProduct`.
    public struct ItemProduct: Sendable, Decodable {
        public var asin: String?
        public var title: String?
        public var sellerSku: String?
        public var condition: ItemCondition?
        public var price: ItemPrice?
        public var serialNumbers: [String]?
        public var customization: ItemCustomization?

        public init(
            asin: String? = nil,
            title: String? = nil,
            sellerSku: String? = nil,
            condition: ItemCondition? = nil,
            price: ItemPrice? = nil,
            serialNumbers: [String]? = nil,
            customization: ItemCustomization? = nil
        ) {
            self.asin = asin
            self.title = title
            self.sellerSku = sellerSku
            self.condition = condition
            self.price = price
            self.serialNumbers = serialNumbers
            self.customization = customization
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("asin")
            title = try json.optional("title")
            sellerSku = try json.optional("sellerSku")
            condition = try json.optional("condition")
            price = try json.optional("price")
            serialNumbers = try json.optional("serialNumbers")
            customization = try json.optional("customization")
        }
    }

    /// The model's `Asin`.
    public typealias Asin = String

    /// The model's `SKU`.
    public typealias SKU = String

    /// The model's `ItemCondition`.
    public struct ItemCondition: Sendable, Decodable {
        public var conditionType: String?
        public var conditionSubtype: String?
        public var conditionNote: String?

        public init(conditionType: String? = nil, conditionSubtype: String? = nil, conditionNote: String? = nil) {
            self.conditionType = conditionType
            self.conditionSubtype = conditionSubtype
            self.conditionNote = conditionNote
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            conditionType = try json.optional("conditionType")
            conditionSubtype = try json.optional("conditionSubtype")
            conditionNote = try json.optional("conditionNote")
        }
    }

    /// The model's `ItemPrice`.
    public struct ItemPrice: Sendable, Decodable {
        public var unitPrice: Money?
        public var priceDesignation: String?

        public init(unitPrice: Money? = nil, priceDesignation: String? = nil) {
            self.unitPrice = unitPrice
            self.priceDesignation = priceDesignation
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            unitPrice = try json.optional("unitPrice")
            priceDesignation = try json.optional("priceDesignation")
        }
    }

    /// The model's `ItemCustomization`.
    public struct ItemCustomization: Sendable, Decodable {
        public var customizedUrl: String?

        public init(customizedUrl: String? = nil) {
            self.customizedUrl = customizedUrl
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            customizedUrl = try json.optional("customizedUrl")
        }
    }

    /// The model's `ItemProceeds`.
    public struct ItemProceeds: Sendable, Decodable {
        public var proceedsTotal: Money?
        public var breakdowns: [ItemProceedsBreakdown]?

        public init(proceedsTotal: Money? = nil, breakdowns: [ItemProceedsBreakdown]? = nil) {
            self.proceedsTotal = proceedsTotal
            self.breakdowns = breakdowns
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            proceedsTotal = try json.optional("proceedsTotal")
            breakdowns = try json.optional("breakdowns")
        }
    }

    /// The model's `ItemProceedsBreakdown`.
    public struct ItemProceedsBreakdown: Sendable, Decodable {
        public var type: String?
        public var subtotal: Money?
        public var detailedBreakdowns: [ItemProceedsDetailedBreakdown]?

        public init(
            type: String? = nil,
            subtotal: Money? = nil,
            detailedBreakdowns: [ItemProceedsDetailedBreakdown]? = nil
        ) {
            self.type = type
            self.subtotal = subtotal
            self.detailedBreakdowns = detailedBreakdowns
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            type = try json.optional("type")
            subtotal = try json.optional("subtotal")
            detailedBreakdowns = try json.optional("detailedBreakdowns")
        }
    }

    /// The model's `ItemProceedsDetailedBreakdown`.
    public struct ItemProceedsDetailedBreakdown: Sendable, Decodable {
        public var subtype: String?
        public var value: Money?

        public init(subtype: String? = nil, value: Money? = nil) {
            self.subtype = subtype
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            subtype = try json.optional("subtype")
            value = try json.optional("value")
        }
    }

    /// The model's `ItemExpense`.
    public struct ItemExpense: Sendable, Decodable {
        public var pointsCost: ItemPointsCost?

        public init(pointsCost: ItemPointsCost? = nil) {
            self.pointsCost = pointsCost
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pointsCost = try json.optional("pointsCost")
        }
    }

    /// The model's `ItemPointsCost`.
    public struct ItemPointsCost: Sendable, Decodable {
        public var pointsGranted: PointsGranted?

        public init(pointsGranted: PointsGranted? = nil) {
            self.pointsGranted = pointsGranted
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pointsGranted = try json.optional("pointsGranted")
        }
    }

    /// The model's `PointsGranted`.
    public struct PointsGranted: Sendable, Decodable {
        public var pointsNumber: Int?
        public var pointsMonetaryValue: Money?

        public init(pointsNumber: Int? = nil, pointsMonetaryValue: Money? = nil) {
            self.pointsNumber = pointsNumber
            self.pointsMonetaryValue = pointsMonetaryValue
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pointsNumber = try json.optional("pointsNumber")
            pointsMonetaryValue = try json.optional("pointsMonetaryValue")
        }
    }

    /// The model's `ItemPromotion`.
    public struct ItemPromotion: Sendable, Decodable {
        public var breakdowns: [ItemPromotionBreakdown]?

        public init(breakdowns: [ItemPromotionBreakdown]? = nil) {
            self.breakdowns = breakdowns
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            breakdowns = try json.optional("breakdowns")
        }
    }

    /// The model's `ItemPromotionBreakdown`.
    public struct ItemPromotionBreakdown: Sendable, Decodable {
        public var promotionId: String?

        public init(promotionId: String? = nil) {
            self.promotionId = promotionId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            promotionId = try json.optional("promotionId")
        }
    }

    /// The model's `ItemCancellation`.
    public struct ItemCancellation: Sendable, Decodable {
        public var cancellationRequest: ItemCancellationRequest?
        public var cancellationExecution: ItemCancellationExecution?

        public init(
            cancellationRequest: ItemCancellationRequest? = nil,
            cancellationExecution: ItemCancellationExecution? = nil
        ) {
            self.cancellationRequest = cancellationRequest
            self.cancellationExecution = cancellationExecution
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            cancellationRequest = try json.optional("cancellationRequest")
            cancellationExecution = try json.optional("cancellationExecution")
        }
    }

    /// The model's `ItemCancellationRequest`.
    public struct ItemCancellationRequest: Sendable, Decodable {
        public var requester: String?
        public var cancelReason: String?

        public init(requester: String? = nil, cancelReason: String? = nil) {
            self.requester = requester
            self.cancelReason = cancelReason
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            requester = try json.optional("requester")
            cancelReason = try json.optional("cancelReason")
        }
    }

    /// The model's `ItemCancellationExecution`.
    public struct ItemCancellationExecution: Sendable, Decodable {
        public var cancelledBy: String?
        public var cancelReason: String?

        public init(cancelledBy: String? = nil, cancelReason: String? = nil) {
            self.cancelledBy = cancelledBy
            self.cancelReason = cancelReason
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            cancelledBy = try json.optional("cancelledBy")
            cancelReason = try json.optional("cancelReason")
        }
    }

    /// The model's `ItemFulfillment`.
    public struct ItemFulfillment: Sendable, Decodable {
        public var quantityFulfilled: Int?
        public var quantityUnfulfilled: Int?
        public var picking: ItemPicking?
        public var packing: ItemPacking?
        public var shipping: ItemShipping?

        public init(
            quantityFulfilled: Int? = nil,
            quantityUnfulfilled: Int? = nil,
            picking: ItemPicking? = nil,
            packing: ItemPacking? = nil,
            shipping: ItemShipping? = nil
        ) {
            self.quantityFulfilled = quantityFulfilled
            self.quantityUnfulfilled = quantityUnfulfilled
            self.picking = picking
            self.packing = packing
            self.shipping = shipping
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            quantityFulfilled = try json.optional("quantityFulfilled")
            quantityUnfulfilled = try json.optional("quantityUnfulfilled")
            picking = try json.optional("picking")
            packing = try json.optional("packing")
            shipping = try json.optional("shipping")
        }
    }

    /// The model's `ItemPicking`.
    public struct ItemPicking: Sendable, Decodable {
        public var substitutionPreference: ItemSubstitutionPreference?

        public init(substitutionPreference: ItemSubstitutionPreference? = nil) {
            self.substitutionPreference = substitutionPreference
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            substitutionPreference = try json.optional("substitutionPreference")
        }
    }

    /// The model's `ItemSubstitutionPreference`.
    public struct ItemSubstitutionPreference: Sendable, Decodable {
        public var substitutionType: ItemSubstitutionPreferenceSubstitutionType?
        public var substitutionOptions: [ItemSubstitutionOption]?

        public init(
            substitutionType: ItemSubstitutionPreferenceSubstitutionType? = nil,
            substitutionOptions: [ItemSubstitutionOption]? = nil
        ) {
            self.substitutionType = substitutionType
            self.substitutionOptions = substitutionOptions
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            substitutionType = try json.optional("substitutionType")
            substitutionOptions = try json.optional("substitutionOptions")
        }
    }

    /// The model's `ItemSubstitutionPreference.substitutionType`.
    public struct ItemSubstitutionPreferenceSubstitutionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var customerPreference: Self { Self(rawValue: "CUSTOMER_PREFERENCE") }
        public static var amazonRecommended: Self { Self(rawValue: "AMAZON_RECOMMENDED") }
        public static var doNotSubstitute: Self { Self(rawValue: "DO_NOT_SUBSTITUTE") }
    }

    /// The model's `ItemSubstitutionOption`.
    public struct ItemSubstitutionOption: Sendable, Decodable {
        public var asin: String?
        public var quantityOrdered: Int?
        public var sellerSku: String?
        public var title: String?
        public var measurement: Measurement?

        public init(
            asin: String? = nil,
            quantityOrdered: Int? = nil,
            sellerSku: String? = nil,
            title: String? = nil,
            measurement: Measurement? = nil
        ) {
            self.asin = asin
            self.quantityOrdered = quantityOrdered
            self.sellerSku = sellerSku
            self.title = title
            self.measurement = measurement
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("asin")
            quantityOrdered = try json.optional("quantityOrdered")
            sellerSku = try json.optional("sellerSku")
            title = try json.optional("title")
            measurement = try json.optional("measurement")
        }
    }

    /// The model's `ItemPacking`.
    public struct ItemPacking: Sendable, Decodable {
        public var giftOption: GiftOption?
        public var serialNumberRequirement: SerialNumberRequirement?

        public init(giftOption: GiftOption? = nil, serialNumberRequirement: SerialNumberRequirement? = nil) {
            self.giftOption = giftOption
            self.serialNumberRequirement = serialNumberRequirement
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            giftOption = try json.optional("giftOption")
            serialNumberRequirement = try json.optional("serialNumberRequirement")
        }
    }

    /// The model's `GiftOption`.
    public struct GiftOption: Sendable, Decodable {
        public var giftMessage: String?
        public var giftWrapLevel: String?

        public init(giftMessage: String? = nil, giftWrapLevel: String? = nil) {
            self.giftMessage = giftMessage
            self.giftWrapLevel = giftWrapLevel
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            giftMessage = try json.optional("giftMessage")
            giftWrapLevel = try json.optional("giftWrapLevel")
        }
    }

    /// The model's `SerialNumberRequirement`.
    public struct SerialNumberRequirement: Sendable, Decodable {
        public var requirementType: String?

        public init(requirementType: String? = nil) {
            self.requirementType = requirementType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            requirementType = try json.optional("requirementType")
        }
    }

    /// The model's `ItemShipping`.
    public struct ItemShipping: Sendable, Decodable {
        public var scheduledDeliveryWindow: DateTimeRange?
        public var shippingConstraints: ItemShippingConstraints?
        public var internationalShipping: ItemInternationalShipping?

        public init(
            scheduledDeliveryWindow: DateTimeRange? = nil,
            shippingConstraints: ItemShippingConstraints? = nil,
            internationalShipping: ItemInternationalShipping? = nil
        ) {
            self.scheduledDeliveryWindow = scheduledDeliveryWindow
            self.shippingConstraints = shippingConstraints
            self.internationalShipping = internationalShipping
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            scheduledDeliveryWindow = try json.optional("scheduledDeliveryWindow")
            shippingConstraints = try json.optional("shippingConstraints")
            internationalShipping = try json.optional("internationalShipping")
        }
    }

    /// The model's `ItemShippingConstraints`.
    public struct ItemShippingConstraints: Sendable, Decodable {
        public var palletDelivery: ConstraintType?
        public var cashOnDelivery: ConstraintType?
        public var signatureConfirmation: ConstraintType?
        public var recipientIdentityVerification: ConstraintType?
        public var recipientAgeVerification: ConstraintType?

        public init(
            palletDelivery: ConstraintType? = nil,
            cashOnDelivery: ConstraintType? = nil,
            signatureConfirmation: ConstraintType? = nil,
            recipientIdentityVerification: ConstraintType? = nil,
            recipientAgeVerification: ConstraintType? = nil
        ) {
            self.palletDelivery = palletDelivery
            self.cashOnDelivery = cashOnDelivery
            self.signatureConfirmation = signatureConfirmation
            self.recipientIdentityVerification = recipientIdentityVerification
            self.recipientAgeVerification = recipientAgeVerification
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            palletDelivery = try json.optional("palletDelivery")
            cashOnDelivery = try json.optional("cashOnDelivery")
            signatureConfirmation = try json.optional("signatureConfirmation")
            recipientIdentityVerification = try json.optional("recipientIdentityVerification")
            recipientAgeVerification = try json.optional("recipientAgeVerification")
        }
    }

    /// The model's `ConstraintType`.
    public struct ConstraintType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var mandatory: Self { Self(rawValue: "MANDATORY") }
    }

    /// The model's `ItemInternationalShipping`.
    public struct ItemInternationalShipping: Sendable, Decodable {
        public var iossNumber: String?

        public init(iossNumber: String? = nil) {
            self.iossNumber = iossNumber
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            iossNumber = try json.optional("iossNumber")
        }
    }

    /// The model's `ItemTax`.
    public struct ItemTax: Sendable, Decodable {
        public var taxCalculationBreakdowns: [ItemTaxCalculationBreakdown]?
        public var taxCollections: [ItemTaxCollection]?

        public init(
            taxCalculationBreakdowns: [ItemTaxCalculationBreakdown]? = nil,
            taxCollections: [ItemTaxCollection]? = nil
        ) {
            self.taxCalculationBreakdowns = taxCalculationBreakdowns
            self.taxCollections = taxCollections
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            taxCalculationBreakdowns = try json.optional("taxCalculationBreakdowns")
            taxCollections = try json.optional("taxCollections")
        }
    }

    /// The model's `ItemTaxCalculationBreakdown`.
    public struct ItemTaxCalculationBreakdown: Sendable, Decodable {
        public var reportingScheme: String?

        public init(reportingScheme: String? = nil) {
            self.reportingScheme = reportingScheme
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportingScheme = try json.optional("reportingScheme")
        }
    }

    /// The model's `ItemTaxCollection`.
    public struct ItemTaxCollection: Sendable, Decodable {
        public var model: String?
        public var responsibleParty: String?

        public init(model: String? = nil, responsibleParty: String? = nil) {
            self.model = model
            self.responsibleParty = responsibleParty
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            model = try json.optional("model")
            responsibleParty = try json.optional("responsibleParty")
        }
    }

    /// The model's `OrderPackage`.
    public struct OrderPackage: Sendable, Decodable {
        public var packageReferenceId: String?
        public var createdTime: DateTime?
        public var packageStatus: PackageStatus?
        public var carrier: String?
        public var shipTime: DateTime?
        public var shippingService: String?
        public var trackingNumber: String?
        public var shipFromAddress: MerchantAddress?
        public var packageItems: [PackageItem]?

        public init(
            packageReferenceId: String? = nil,
            createdTime: DateTime? = nil,
            packageStatus: PackageStatus? = nil,
            carrier: String? = nil,
            shipTime: DateTime? = nil,
            shippingService: String? = nil,
            trackingNumber: String? = nil,
            shipFromAddress: MerchantAddress? = nil,
            packageItems: [PackageItem]? = nil
        ) {
            self.packageReferenceId = packageReferenceId
            self.createdTime = createdTime
            self.packageStatus = packageStatus
            self.carrier = carrier
            self.shipTime = shipTime
            self.shippingService = shippingService
            self.trackingNumber = trackingNumber
            self.shipFromAddress = shipFromAddress
            self.packageItems = packageItems
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            packageReferenceId = try json.optional("packageReferenceId")
            createdTime = try json.optional("createdTime")
            packageStatus = try json.optional("packageStatus")
            carrier = try json.optional("carrier")
            shipTime = try json.optional("shipTime")
            shippingService = try json.optional("shippingService")
            trackingNumber = try json.optional("trackingNumber")
            shipFromAddress = try json.optional("shipFromAddress")
            packageItems = try json.optional("packageItems")
        }
    }

    /// The model's `PackageStatus`.
    public struct PackageStatus: Sendable, Decodable {
        public var status: PackageStatusStatus?
        public var detailedStatus: String?

        public init(status: PackageStatusStatus? = nil, detailedStatus: String? = nil) {
            self.status = status
            self.detailedStatus = detailedStatus
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            status = try json.optional("status")
            detailedStatus = try json.optional("detailedStatus")
        }
    }

    /// The model's `PackageStatus.status`.
    public struct PackageStatusStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pending: Self { Self(rawValue: "PENDING") }
        public static var inTransit: Self { Self(rawValue: "IN_TRANSIT") }
        public static var shipped: Self { Self(rawValue: "SHIPPED") }
        public static var delivered: Self { Self(rawValue: "DELIVERED") }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
        public static var undeliverable: Self { Self(rawValue: "UNDELIVERABLE") }
    }

    /// The model's `MerchantAddress`.
    public struct MerchantAddress: Sendable, Decodable {
        public var name: String?
        public var addressLine1: String?
        public var addressLine2: String?
        public var addressLine3: String?
        public var city: String?
        public var districtOrCounty: String?
        public var stateOrRegion: String?
        public var municipality: String?
        public var postalCode: String?
        public var countryCode: String?

        public init(
            name: String? = nil,
            addressLine1: String? = nil,
            addressLine2: String? = nil,
            addressLine3: String? = nil,
            city: String? = nil,
            districtOrCounty: String? = nil,
            stateOrRegion: String? = nil,
            municipality: String? = nil,
            postalCode: String? = nil,
            countryCode: String? = nil
        ) {
            self.name = name
            self.addressLine1 = addressLine1
            self.addressLine2 = addressLine2
            self.addressLine3 = addressLine3
            self.city = city
            self.districtOrCounty = districtOrCounty
            self.stateOrRegion = stateOrRegion
            self.municipality = municipality
            self.postalCode = postalCode
            self.countryCode = countryCode
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("name")
            addressLine1 = try json.optional("addressLine1")
            addressLine2 = try json.optional("addressLine2")
            addressLine3 = try json.optional("addressLine3")
            city = try json.optional("city")
            districtOrCounty = try json.optional("districtOrCounty")
            stateOrRegion = try json.optional("stateOrRegion")
            municipality = try json.optional("municipality")
            postalCode = try json.optional("postalCode")
            countryCode = try json.optional("countryCode")
        }
    }

    /// The model's `PackageItem`.
    public struct PackageItem: Sendable, Decodable {
        public var orderItemId: String?
        public var quantity: Int?
        public var transparencyCodes: [String]?

        public init(orderItemId: String? = nil, quantity: Int? = nil, transparencyCodes: [String]? = nil) {
            self.orderItemId = orderItemId
            self.quantity = quantity
            self.transparencyCodes = transparencyCodes
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orderItemId = try json.optional("orderItemId")
            quantity = try json.optional("quantity")
            transparencyCodes = try json.optional("transparencyCodes")
        }
    }

    /// The model's `FulfillmentOrder`.
    public struct FulfillmentOrder: Sendable, Decodable {
        public var fulfillmentOrderId: String?

        public init(fulfillmentOrderId: String? = nil) {
            self.fulfillmentOrderId = fulfillmentOrderId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            fulfillmentOrderId = try json.optional("fulfillmentOrderId")
        }
    }

    /// The model's `Pagination`.
    public struct Pagination: Sendable, Decodable {
        public var nextToken: String?

        public init(nextToken: String? = nil) {
            self.nextToken = nextToken
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            nextToken = try json.optional("nextToken")
        }
    }

    /// The model's `GetOrder.includedData`.
    public struct GetOrderIncludedData: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var buyer: Self { Self(rawValue: "BUYER") }
        public static var recipient: Self { Self(rawValue: "RECIPIENT") }
        public static var proceeds: Self { Self(rawValue: "PROCEEDS") }
        public static var expense: Self { Self(rawValue: "EXPENSE") }
        public static var promotion: Self { Self(rawValue: "PROMOTION") }
        public static var cancellation: Self { Self(rawValue: "CANCELLATION") }
        public static var fulfillment: Self { Self(rawValue: "FULFILLMENT") }
        public static var packages: Self { Self(rawValue: "PACKAGES") }
        public static var tax: Self { Self(rawValue: "TAX") }
        public static var payment: Self { Self(rawValue: "PAYMENT") }
        public static var fulfillmentOrders: Self { Self(rawValue: "FULFILLMENT_ORDERS") }
    }

    /// The model's `GetOrderResponse`.
    public struct GetOrderResponse: Sendable, Decodable {
        public var order: Order?

        public init(order: Order? = nil) {
            self.order = order
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            order = try json.optional("order")
        }
    }
}
