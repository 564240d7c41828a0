// Generated from services-api-model/services.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension ServicesV1 {
    /// The model's `GetServiceJobByServiceJobIdResponse`.
    public struct GetServiceJobByServiceJobIdResponse: Sendable, Decodable {
        public var payload: ServiceJob?
        public var errors: [Error]?

        public init(payload: ServiceJob? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `ServiceJob`.
    public struct ServiceJob: Sendable, Decodable {
        public var createTime: DateTime?
        public var serviceJobId: String?
        public var serviceJobStatus: ServiceJobServiceJobStatus?
        public var scopeOfWork: ScopeOfWork?
        public var seller: Seller?
        public var serviceJobProvider: ServiceJobProvider?
        public var preferredAppointmentTimes: [AppointmentTime]?
        public var appointments: [Appointment]?
        public var serviceOrderId: String?
        public var productOrderIds: [String]?
        public var trackingIds: [String]?
        public var marketplaceId: String?
        public var storeId: String?
        public var buyer: Buyer?
        public var associatedItems: [AssociatedItem]?
        public var serviceLocation: ServiceLocation?
        public var payments: [Payment]?

        public init(
            createTime: DateTime? = nil,
            serviceJobId: String? = nil,
            serviceJobStatus: ServiceJobServiceJobStatus? = nil,
            scopeOfWork: ScopeOfWork? = nil,
            seller: Seller? = nil,
            serviceJobProvider: ServiceJobProvider? = nil,
            preferredAppointmentTimes: [AppointmentTime]? = nil,
            appointments: [Appointment]? = nil,
            serviceOrderId: String? = nil,
            productOrderIds: [String]? = nil,
            trackingIds: [String]? = nil,
            marketplaceId: String? = nil,
            storeId: String? = nil,
            buyer: Buyer? = nil,
            associatedItems: [AssociatedItem]? = nil,
            serviceLocation: ServiceLocation? = nil,
            payments: [Payment]? = nil
        ) {
            self.createTime = createTime
            self.serviceJobId = serviceJobId
            self.serviceJobStatus = serviceJobStatus
            self.scopeOfWork = scopeOfWork
            self.seller = seller
            self.serviceJobProvider = serviceJobProvider
            self.preferredAppointmentTimes = preferredAppointmentTimes
            self.appointments = appointments
            self.serviceOrderId = serviceOrderId
            self.productOrderIds = productOrderIds
            self.trackingIds = trackingIds
            self.marketplaceId = marketplaceId
            self.storeId = storeId
            self.buyer = buyer
            self.associatedItems = associatedItems
            self.serviceLocation = serviceLocation
            self.payments = payments
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            createTime = try json.optional("createTime")
            serviceJobId = try json.optional("serviceJobId")
            serviceJobStatus = try json.optional("serviceJobStatus")
            scopeOfWork = try json.optional("scopeOfWork")
            seller = try json.optional("seller")
            serviceJobProvider = try json.optional("serviceJobProvider")
            preferredAppointmentTimes = try json.optional("preferredAppointmentTimes")
            appointments = try json.optional("appointments")
            serviceOrderId = try json.optional("serviceOrderId")
            productOrderIds = try json.optional("productOrderIds")
            trackingIds = try json.optional("trackingIds")
            marketplaceId = try json.optional("marketplaceId")
            storeId = try json.optional("storeId")
            buyer = try json.optional("buyer")
            associatedItems = try json.optional("associatedItems")
            serviceLocation = try json.optional("serviceLocation")
            payments = try json.optional("payments")
        }
    }

    /// The model's `ServiceJobId`.
    public typealias ServiceJobId = String

    /// The model's `ServiceJob.serviceJobStatus`.
    public struct ServiceJobServiceJobStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var notServiced: Self { Self(rawValue: "NOT_SERVICED") }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
        public static var completed: Self { Self(rawValue: "COMPLETED") }
        public static var pendingSchedule: Self { Self(rawValue: "PENDING_SCHEDULE") }
        public static var notFulfillable: Self { Self(rawValue: "NOT_FULFILLABLE") }
        public static var hold: Self { Self(rawValue: "HOLD") }
        public static var paymentDeclined: Self { Self(rawValue: "PAYMENT_DECLINED") }
    }

    /// The model's `ScopeOfWork`.
    public struct ScopeOfWork: Sendable, Decodable {
        public var asin: String?
        public var title: String?
        public var quantity: Int?
        public var requiredSkills: [String]?

        public init(asin: String? = nil, title: String? = nil, quantity: Int? = nil, requiredSkills: [String]? = nil) {
            self.asin = asin
            self.title = title
            self.quantity = quantity
            self.requiredSkills = requiredSkills
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("asin")
            title = try json.optional("title")
            quantity = try json.optional("quantity")
            requiredSkills = try json.optional("requiredSkills")
        }
    }

    /// The model's `Seller`.
    public struct Seller: Sendable, Decodable {
        public var sellerId: String?

        public init(sellerId: String? = nil) {
            self.sellerId = sellerId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerId = try json.optional("sellerId")
        }
    }

    /// The model's `ServiceJobProvider`.
    public struct ServiceJobProvider: Sendable, Decodable {
        public var serviceJobProviderId: String?

        public init(serviceJobProviderId: String? = nil) {
            self.serviceJobProviderId = serviceJobProviderId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            serviceJobProviderId = try json.optional("serviceJobProviderId")
        }
    }

    /// The model's `AppointmentTime`.
    public struct AppointmentTime: Sendable, Decodable {
        public var startTime: DateTime?
        public var durationInMinutes: Int?

        public init(startTime: DateTime? = nil, durationInMinutes: Int? = nil) {
            self.startTime = startTime
            self.durationInMinutes = durationInMinutes
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startTime = try json.optional("startTime")
            durationInMinutes = try json.optional("durationInMinutes")
        }
    }

    /// The model's `Appointment`.
    public struct Appointment: Sendable, Decodable {
        public var appointmentId: String?
        public var appointmentStatus: AppointmentAppointmentStatus?
        public var appointmentTime: AppointmentTime?
        public var assignedTechnicians: [Technician]?
        public var rescheduledAppointmentId: String?
        public var poa: Poa?

        public init(
            appointmentId: String? = nil,
            appointmentStatus: AppointmentAppointmentStatus? = nil,
            appointmentTime: AppointmentTime? = nil,
            assignedTechnicians: [Technician]? = nil,
            rescheduledAppointmentId: String? = nil,
            poa: Poa? = nil
        ) {
            self.appointmentId = appointmentId
            self.appointmentStatus = appointmentStatus
            self.appointmentTime = appointmentTime
            self.assignedTechnicians = assignedTechnicians
            self.rescheduledAppointmentId = rescheduledAppointmentId
            self.poa = poa
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            appointmentId = try json.optional("appointmentId")
            appointmentStatus = try json.optional("appointmentStatus")
            appointmentTime = try json.optional("appointmentTime")
            assignedTechnicians = try json.optional("assignedTechnicians")
            rescheduledAppointmentId = try json.optional("rescheduledAppointmentId")
            poa = try json.optional("poa")
        }
    }

    /// The model's `AppointmentId`.
    public typealias AppointmentId = String

    /// The model's `Appointment.appointmentStatus`.
    public struct AppointmentAppointmentStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var active: Self { Self(rawValue: "ACTIVE") }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
        public static var completed: Self { Self(rawValue: "COMPLETED") }
    }

    /// The model's `Technician`.
    public struct Technician: Sendable, Decodable {
        public var technicianId: String?
        public var name: String?

        public init(technicianId: String? = nil, name: String? = nil) {
            self.technicianId = technicianId
            self.name = name
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            technicianId = try json.optional("technicianId")
            name = try json.optional("name")
        }
    }

    /// The model's `Poa`.
    public struct Poa: Sendable, Decodable {
        public var appointmentTime: AppointmentTime?
        public var technicians: [Technician]?
        public var uploadingTechnician: String?
        public var uploadTime: DateTime?
        public var poaType: PoaPoaType?

        public init(
            appointmentTime: AppointmentTime? = nil,
            technicians: [Technician]? = nil,
            uploadingTechnician: String? = nil,
            uploadTime: DateTime? = nil,
            poaType: PoaPoaType? = nil
        ) {
            self.appointmentTime = appointmentTime
            self.technicians = technicians
            self.uploadingTechnician = uploadingTechnician
            self.uploadTime = uploadTime
            self.poaType = poaType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            appointmentTime = try json.optional("appointmentTime")
            technicians = try json.optional("technicians")
            uploadingTechnician = try json.optional("uploadingTechnician")
            uploadTime = try json.optional("uploadTime")
            poaType = try json.optional("poaType")
        }
    }

    /// The model's `Poa.poaType`.
    public struct PoaPoaType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var noSignatureDummyPos: Self { Self(rawValue: "NO_SIGNATURE_DUMMY_POS") }
        public static var customerSignature: Self { Self(rawValue: "CUSTOMER_SIGNATURE") }
        public static var dummyReceipt: Self { Self(rawValue: "DUMMY_RECEIPT") }
        public static var poaReceipt: Self { Self(rawValue: "POA_RECEIPT") }
    }

    /// The model's `OrderId`.
    public typealias OrderId = String

    /// The model's `Buyer`.
    public struct Buyer: Sendable, Decodable {
        public var buyerId: String?
        public var name: String?
        public var phone: String?
        public var isPrimeMember: Bool?

        public init(buyerId: String? = nil, name: String? = nil, phone: String? = nil, isPrimeMember: Bool? = nil) {
            self.buyerId = buyerId
            self.name = name
            self.phone = phone
            self.isPrimeMember = isPrimeMember
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            buyerId = try json.optional("buyerId")
            name = try json.optional("name")
            phone = try json.optional("phone")
            isPrimeMember = try json.optional("isPrimeMember")
        }
    }

    /// The model's `AssociatedItem`.
    public struct AssociatedItem: Sendable, Decodable {
        public var asin: String?
        public var title: String?
        public var quantity: Int?
        public var orderId: String?
        public var itemStatus: AssociatedItemItemStatus?
        public var brandName: String?
        public var itemDelivery: ItemDelivery?
        public var linkedAssets: [LinkedAsset]?

        public init(
            asin: String? = nil,
            title: String? = nil,
            quantity: Int? = nil,
            orderId: String? = nil,
            itemStatus: AssociatedItemItemStatus? = nil,
            brandName: String? = nil,
            itemDelivery: ItemDelivery? = nil,
            linkedAssets: [LinkedAsset]? = nil
        ) {
            self.asin = asin
            self.title = title
            self.quantity = quantity
            self.orderId = orderId
            self.itemStatus = itemStatus
            self.brandName = brandName
            self.itemDelivery = itemDelivery
            self.linkedAssets = linkedAssets
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("asin")
            title = try json.optional("title")
            quantity = try json.optional("quantity")
            orderId = try json.optional("orderId")
            itemStatus = try json.optional("itemStatus")
            brandName = try json.optional("brandName")
            itemDelivery = try json.optional("itemDelivery")
            linkedAssets = try json.optional("linkedAssets")
        }
    }

    /// The model's `AssociatedItem.itemStatus`.
    public struct AssociatedItemItemStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var active: Self { Self(rawValue: "ACTIVE") }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
        public static var shipped: Self { Self(rawValue: "SHIPPED") }
        public static var delivered: Self { Self(rawValue: "DELIVERED") }
    }

    /// The model's `ItemDelivery`.
    public struct ItemDelivery: Sendable, Decodable {
        public var estimatedDeliveryDate: DateTime?
        public var itemDeliveryPromise: ItemDeliveryPromise?

        public init(estimatedDeliveryDate: DateTime? = nil, itemDeliveryPromise: ItemDeliveryPromise? = nil) {
            self.estimatedDeliveryDate = estimatedDeliveryDate
            self.itemDeliveryPromise = itemDeliveryPromise
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            estimatedDeliveryDate = try json.optional("estimatedDeliveryDate")
            itemDeliveryPromise = try json.optional("itemDeliveryPromise")
        }
    }

    /// The model's `ItemDeliveryPromise`.
    public struct ItemDeliveryPromise: Sendable, Decodable {
        public var startTime: DateTime?
        public var endTime: DateTime?

        public init(startTime: DateTime? = nil, endTime: DateTime? = nil) {
            self.startTime = startTime
            self.endTime = endTime
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startTime = try json.optional("startTime")
            endTime = try json.optional("endTime")
        }
    }

    /// The model's `LinkedAsset`.
    public struct LinkedAsset: Sendable, Decodable {
        public var assetType: String?
        public var assetName: String?
        public var additionalAttributes: [String: String]?

        public init(assetType: String? = nil, assetName: String? = nil, additionalAttributes: [String: String]? = nil) {
            self.assetType = assetType
            self.assetName = assetName
            self.additionalAttributes = additionalAttributes
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            assetType = try json.optional("assetType")
            assetName = try json.optional("assetName")
            additionalAttributes = try json.optional("additionalAttributes")
        }
    }

    /// The model's `ServiceLocation`.
    public struct ServiceLocation: Sendable, Decodable {
        public var serviceLocationType: ServiceLocationServiceLocationType?
        public var address: Address?

        public init(serviceLocationType: ServiceLocationServiceLocationType? = nil, address: Address? = nil) {
            self.serviceLocationType = serviceLocationType
            self.address = address
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            serviceLocationType = try json.optional("serviceLocationType")
            address = try json.optional("address")
        }
    }

    /// The model's `ServiceLocation.serviceLocationType`.
    public struct ServiceLocationServiceLocationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var inHome: Self { Self(rawValue: "IN_HOME") }
        public static var inStore: Self { Self(rawValue: "IN_STORE") }
        public static var online: Self { Self(rawValue: "ONLINE") }
    }

    /// The model's `Address`.
    public struct Address: Sendable, Decodable {
        public var name: String?
        public var addressLine1: String?
        public var addressLine2: String?
        public var addressLine3: String?
        public var city: String?
        public var county: String?
        public var district: String?
        public var stateOrRegion: String?
        public var postalCode: String?
        public var countryCode: String?
        public var phone: String?

        public init(
            name: String? = nil,
            addressLine1: String? = nil,
            addressLine2: String? = nil,
            addressLine3: String? = nil,
            city: String? = nil,
            county: String? = nil,
            district: String? = nil,
            stateOrRegion: String? = nil,
            postalCode: String? = nil,
            countryCode: String? = nil,
            phone: String? = nil
        ) {
            self.name = name
            self.addressLine1 = addressLine1
            self.addressLine2 = addressLine2
            self.addressLine3 = addressLine3
            self.city = city
            self.county = county
            self.district = district
            self.stateOrRegion = stateOrRegion
            self.postalCode = postalCode
            self.countryCode = countryCode
            self.phone = phone
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("name")
            addressLine1 = try json.optional("addressLine1")
            addressLine2 = try json.optional("addressLine2")
            addressLine3 = try json.optional("addressLine3")
            city = try json.optional("city")
            county = try json.optional("county")
            district = try json.optional("district")
            stateOrRegion = try json.optional("stateOrRegion")
            postalCode = try json.optional("postalCode")
            countryCode = try json.optional("countryCode")
            phone = try json.optional("phone")
        }
    }

    /// The model's `Payment`.
    public struct Payment: Sendable, Decodable {
        public var amount: MoneyAmount?
        public var instrument: String?

        public init(amount: MoneyAmount? = nil, instrument: String? = nil) {
            self.amount = amount
            self.instrument = instrument
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("amount")
            instrument = try json.optional("instrument")
        }
    }

    /// The model's `MoneyAmount`.
    public struct MoneyAmount: Sendable, Decodable {
        public var value: ExactDecimal?
        public var currency: String?

        public init(value: ExactDecimal? = nil, currency: String? = nil) {
            self.value = value
            self.currency = currency
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            value = try json.optional("value")
            currency = try json.optional("currency")
        }
    }

    /// The model's `Error`.
    public struct Error: Sendable, Decodable {
        public var code: String?
        public var message: String?
        public var details: String?
        public var errorLevel: ErrorErrorLevel?

        public init(
            code: String? = nil,
            message: String? = nil,
            details: String? = nil,
            errorLevel: ErrorErrorLevel? = nil
        ) {
            self.code = code
            self.message = message
            self.details = details
            self.errorLevel = errorLevel
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            code = try json.optional("code")
            message = try json.optional("message")
            details = try json.optional("details")
            errorLevel = try json.optional("errorLevel")
        }
    }

    /// The model's `Error.errorLevel`.
    public struct ErrorErrorLevel: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var error: Self { Self(rawValue: "ERROR") }
        public static var warning: Self { Self(rawValue: "WARNING") }
    }

    /// The model's `ErrorList`.
    public typealias ErrorList = [Error]

    /// The model's `CancelServiceJobByServiceJobIdResponse`.
    public struct CancelServiceJobByServiceJobIdResponse: Sendable, Decodable {
        public var errors: [Error]?

        public init(errors: [Error]? = nil) {
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errors = try json.optional("errors")
        }
    }

    /// The model's `CompleteServiceJobByServiceJobIdResponse`.
    public struct CompleteServiceJobByServiceJobIdResponse: Sendable, Decodable {
        public var errors: [Error]?

        public init(errors: [Error]? = nil) {
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetServiceJobs.serviceJobStatus`.
    public struct GetServiceJobsServiceJobStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var notServiced: Self { Self(rawValue: "NOT_SERVICED") }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
        public static var completed: Self { Self(rawValue: "COMPLETED") }
        public static var pendingSchedule: Self { Self(rawValue: "PENDING_SCHEDULE") }
        public static var notFulfillable: Self { Self(rawValue: "NOT_FULFILLABLE") }
        public static var hold: Self { Self(rawValue: "HOLD") }
        public static var paymentDeclined: Self { Self(rawValue: "PAYMENT_DECLINED") }
    }

    /// The model's `GetServiceJobs.sortField`.
    public struct GetServiceJobsSortField: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var jobDate: Self { Self(rawValue: "JOB_DATE") }
        public static var jobStatus: Self { Self(rawValue: "JOB_STATUS") }
    }

    /// The model's `GetServiceJobs.sortOrder`.
    public struct GetServiceJobsSortOrder: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var asc: Self { Self(rawValue: "ASC") }
        public static var desc: Self { Self(rawValue: "DESC") }
    }

    /// The model's `GetServiceJobsResponse`.
    public struct GetServiceJobsResponse: Sendable, Decodable {
        public var payload: JobListing?
        public var errors: [Error]?

        public init(payload: JobListing? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `JobListing`.
    public struct JobListing: Sendable, Decodable {
        public var totalResultSize: Int?
        public var nextPageToken: String?
        public var previousPageToken: String?
        public var jobs: [ServiceJob]?

        public init(
            totalResultSize: Int? = nil,
            nextPageToken: String? = nil,
            previousPageToken: String? = nil,
            jobs: [ServiceJob]? = nil
        ) {
            self.totalResultSize = totalResultSize
            self.nextPageToken = nextPageToken
            self.previousPageToken = previousPageToken
            self.jobs = jobs
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            totalResultSize = try json.optional("totalResultSize")
            nextPageToken = try json.optional("nextPageToken")
            previousPageToken = try json.optional("previousPageToken")
            jobs = try json.optional("jobs")
        }
    }

    /// The model's `AddAppointmentRequest`.
    public struct AddAppointmentRequest: Sendable, Encodable {
        public var appointmentTime: AppointmentTimeInput

        public init(appointmentTime: AppointmentTimeInput) {
            self.appointmentTime = appointmentTime
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("appointmentTime", appointmentTime)
        }
    }

    /// The model's `AppointmentTimeInput`.
    public struct AppointmentTimeInput: Sendable, Encodable {
        public var startTime: DateTime
        public var durationInMinutes: Int?

        public init(startTime: DateTime, durationInMinutes: Int? = nil) {
            self.startTime = startTime
            self.durationInMinutes = durationInMinutes
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("startTime", startTime)
            try json.set("durationInMinutes", durationInMinutes)
        }
    }

    /// The model's `SetAppointmentResponse`.
    public struct SetAppointmentResponse: Sendable, Decodable {
        public var appointmentId: String?
        public var warnings: [Warning]?
        public var errors: [Error]?

        public init(appointmentId: String? = nil, warnings: [Warning]? = nil, errors: [Error]? = nil) {
            self.appointmentId = appointmentId
            self.warnings = warnings
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            appointmentId = try json.optional("appointmentId")
            warnings = try json.optional("warnings")
            errors = try json.optional("errors")
        }
    }

    /// The model's `Warning`.
    public struct Warning: Sendable, Decodable {
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

    /// The model's `WarningList`.
    public typealias WarningList = [Warning]

    /// The model's `RescheduleAppointmentRequest`.
    public struct RescheduleAppointmentRequest: Sendable, Encodable {
        public var appointmentTime: AppointmentTimeInput
        public var rescheduleReasonCode: String

        public init(appointmentTime: AppointmentTimeInput, rescheduleReasonCode: String) {
            self.appointmentTime = appointmentTime
            self.rescheduleReasonCode = rescheduleReasonCode
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("appointmentTime", appointmentTime)
            try json.set("rescheduleReasonCode", rescheduleReasonCode)
        }
    }

    /// The model's `RescheduleReasonCode`.
    public typealias RescheduleReasonCode = String

    /// The model's `AssignAppointmentResourcesRequest`.
    public struct AssignAppointmentResourcesRequest: Sendable, Encodable {
        public var resources: [AppointmentResource]

        public init(resources: [AppointmentResource]) {
            self.resources = resources
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("resources", resources)
        }
    }

    /// The model's `AppointmentResource`.
    public struct AppointmentResource: Sendable, Encodable {
        public var resourceId: String?

        public init(resourceId: String? = nil) {
            self.resourceId = resourceId
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("resourceId", resourceId)
        }
    }

    /// The model's `AppointmentResources`.
    public typealias AppointmentResources = [AppointmentResource]

    /// The model's `AssignAppointmentResourcesResponse`.
    public struct AssignAppointmentResourcesResponse: Sendable, Decodable {
        public var payload: AssignAppointmentResourcesResponsePayload?
        public var errors: [Error]?

        public init(payload: AssignAppointmentResourcesResponsePayload? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `AssignAppointmentResourcesResponse.payload`.
    public struct AssignAppointmentResourcesResponsePayload: Sendable, Decodable {
        public var warnings: [Warning]?

        public init(warnings: [Warning]? = nil) {
            self.warnings = warnings
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            warnings = try json.optional("warnings")
        }
    }

    /// The model's `SetAppointmentFulfillmentDataRequest`.
    public struct SetAppointmentFulfillmentDataRequest: Sendable, Encodable {
        public var estimatedArrivalTime: DateTimeRange?
        public var fulfillmentTime: FulfillmentTime?
        public var appointmentResources: [AppointmentResource]?
        public var fulfillmentDocuments: [FulfillmentDocument]?

        public init(
            estimatedArrivalTime: DateTimeRange? = nil,
            fulfillmentTime: FulfillmentTime? = nil,
            appointmentResources: [AppointmentResource]? = nil,
            fulfillmentDocuments: [FulfillmentDocument]? = nil
        ) {
            self.estimatedArrivalTime = estimatedArrivalTime
            self.fulfillmentTime = fulfillmentTime
            self.appointmentResources = appointmentResources
            self.fulfillmentDocuments = fulfillmentDocuments
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("estimatedArrivalTime", estimatedArrivalTime)
            try json.set("fulfillmentTime", fulfillmentTime)
            try json.set("appointmentResources", appointmentResources)
            try json.set("fulfillmentDocuments", fulfillmentDocuments)
        }
    }

    /// The model's `DateTimeRange`.
    public struct DateTimeRange: Sendable, Encodable {
        public var startTime: DateTime
        public var endTime: DateTime

        public init(startTime: DateTime, endTime: DateTime) {
            self.startTime = startTime
            self.endTime = endTime
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("startTime", startTime)
            try json.set("endTime", endTime)
        }
    }

    /// The model's `FulfillmentTime`.
    public struct FulfillmentTime: Sendable, Encodable {
        public var startTime: DateTime?
        public var endTime: DateTime?

        public init(startTime: DateTime? = nil, endTime: DateTime? = nil) {
            self.startTime = startTime
            self.endTime = endTime
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("startTime", startTime)
            try json.set("endTime", endTime)
        }
    }

    /// The model's `FulfillmentDocument`.
    public struct FulfillmentDocument: Sendable, Encodable {
        public var uploadDestinationId: String?
        public var contentSha256: String?

        public init(uploadDestinationId: String? = nil, contentSha256: String? = nil) {
            self.uploadDestinationId = uploadDestinationId
            self.contentSha256 = contentSha256
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("uploadDestinationId", uploadDestinationId)
            try json.set("contentSha256", contentSha256)
        }
    }

    /// The model's `FulfillmentDocuments`.
    public typealias FulfillmentDocuments = [FulfillmentDocument]

    /// The model's `RangeSlotCapacityQuery`.
    public struct RangeSlotCapacityQuery: Sendable, Encodable {
        public var capacityTypes: [CapacityType]?
        public var startDateTime: DateTime
        public var endDateTime: DateTime

        public init(startDateTime: DateTime, endDateTime: DateTime, capacityTypes: [CapacityType]? = nil) {
            self.capacityTypes = capacityTypes
            self.startDateTime = startDateTime
            self.endDateTime = endDateTime
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("capacityTypes", capacityTypes)
            try json.set("startDateTime", startDateTime)
            try json.set("endDateTime", endDateTime)
        }
    }

    /// The model's `CapacityType`.
    public struct CapacityType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var scheduledCapacity: Self { Self(rawValue: "SCHEDULED_CAPACITY") }
        public static var availableCapacity: Self { Self(rawValue: "AVAILABLE_CAPACITY") }
        public static var encumberedCapacity: Self { Self(rawValue: "ENCUMBERED_CAPACITY") }
        public static var reservedCapacity: Self { Self(rawValue: "RESERVED_CAPACITY") }
    }

    /// The model's `RangeSlotCapacity`.
    public struct RangeSlotCapacity: Sendable, Decodable {
        public var resourceId: String?
        public var capacities: [RangeCapacity]?
        public var nextPageToken: String?

        public init(resourceId: String? = nil, capacities: [RangeCapacity]? = nil, nextPageToken: String? = nil) {
            self.resourceId = resourceId
            self.capacities = capacities
            self.nextPageToken = nextPageToken
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            resourceId = try json.optional("resourceId")
            capacities = try json.optional("capacities")
            nextPageToken = try json.optional("nextPageToken")
        }
    }

    /// The model's `RangeCapacity`.
    public struct RangeCapacity: Sendable, Decodable {
        public var capacityType: CapacityType?
        public var slots: [RangeSlot]?

        public init(capacityType: CapacityType? = nil, slots: [RangeSlot]? = nil) {
            self.capacityType = capacityType
            self.slots = slots
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            capacityType = try json.optional("capacityType")
            slots = try json.optional("slots")
        }
    }

    /// The model's `RangeSlot`.
    public struct RangeSlot: Sendable, Decodable {
        public var startDateTime: DateTime?
        public var endDateTime: DateTime?
        public var capacity: Int?

        public init(startDateTime: DateTime? = nil, endDateTime: DateTime? = nil, capacity: Int? = nil) {
            self.startDateTime = startDateTime
            self.endDateTime = endDateTime
            self.capacity = capacity
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startDateTime = try json.optional("startDateTime")
            endDateTime = try json.optional("endDateTime")
            capacity = try json.optional("capacity")
        }
    }

    /// The model's `FixedSlotCapacityQuery`.
    public struct FixedSlotCapacityQuery: Sendable, Encodable {
        public var capacityTypes: [CapacityType]?
        public var slotDuration: ExactDecimal?
        public var startDateTime: DateTime
        public var endDateTime: DateTime

        public init(
            startDateTime: DateTime,
            endDateTime: DateTime,
            capacityTypes: [CapacityType]? = nil,
            slotDuration: ExactDecimal? = nil
        ) {
            self.capacityTypes = capacityTypes
            self.slotDuration = slotDuration
            self.startDateTime = startDateTime
            self.endDateTime = endDateTime
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("capacityTypes", capacityTypes)
            try json.set("slotDuration", slotDuration, asText: false)
            try json.set("startDateTime", startDateTime)
            try json.set("endDateTime", endDateTime)
        }
    }

    /// The model's `FixedSlotCapacity`.
    public struct FixedSlotCapacity: Sendable, Decodable {
        public var resourceId: String?
        public var slotDuration: ExactDecimal?
        public var capacities: [FixedSlot]?
        public var nextPageToken: String?

        public init(
            resourceId: String? = nil,
            slotDuration: ExactDecimal? = nil,
            capacities: [FixedSlot]? = nil,
            nextPageToken: String? = nil
        ) {
            self.resourceId = resourceId
            self.slotDuration = slotDuration
            self.capacities = capacities
            self.nextPageToken = nextPageToken
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            resourceId = try json.optional("resourceId")
            slotDuration = try json.optional("slotDuration")
            capacities = try json.optional("capacities")
            nextPageToken = try json.optional("nextPageToken")
        }
    }

    /// The model's `FixedSlot`.
    public struct FixedSlot: Sendable, Decodable {
        public var startDateTime: DateTime?
        public var scheduledCapacity: Int?
        public var availableCapacity: Int?
        public var encumberedCapacity: Int?
        public var reservedCapacity: Int?

        public init(
            startDateTime: DateTime? = nil,
            scheduledCapacity: Int? = nil,
            availableCapacity: Int? = nil,
            encumberedCapacity: Int? = nil,
            reservedCapacity: Int? = nil
        ) {
            self.startDateTime = startDateTime
            self.scheduledCapacity = scheduledCapacity
            self.availableCapacity = availableCapacity
            self.encumberedCapacity = encumberedCapacity
            self.reservedCapacity = reservedCapacity
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startDateTime = try json.optional("startDateTime")
            scheduledCapacity = try json.optional("scheduledCapacity")
            availableCapacity = try json.optional("availableCapacity")
            encumberedCapacity = try json.optional("encumberedCapacity")
            reservedCapacity = try json.optional("reservedCapacity")
        }
    }

    /// The model's `UpdateScheduleRequest`.
    public struct UpdateScheduleRequest: Sendable, Encodable {
        public var schedules: [AvailabilityRecord]

        public init(schedules: [AvailabilityRecord]) {
            self.schedules = schedules
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("schedules", schedules)
        }
    }

    /// The model's `AvailabilityRecord`.
    public struct AvailabilityRecord: Sendable, Codable {
        public var startTime: DateTime?
        public var endTime: DateTime?
        public var recurrence: Recurrence?
        public var capacity: Int?

        public init(startTime: DateTime, endTime: DateTime, recurrence: Recurrence? = nil, capacity: Int? = nil) {
            self.startTime = startTime
            self.endTime = endTime
            self.recurrence = recurrence
            self.capacity = capacity
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startTime = try json.optional("startTime")
            endTime = try json.optional("endTime")
            recurrence = try json.optional("recurrence")
            capacity = try json.optional("capacity")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("startTime", startTime)
            try json.set("endTime", endTime)
            try json.set("recurrence", recurrence)
            try json.set("capacity", capacity)
        }
    }

    /// The model's `Recurrence`.
    public struct Recurrence: Sendable, Codable {
        public var endTime: DateTime?
        public var daysOfWeek: [DayOfWeek]?
        public var daysOfMonth: [Int]?

        public init(endTime: DateTime, daysOfWeek: [DayOfWeek]? = nil, daysOfMonth: [Int]? = nil) {
            self.endTime = endTime
            self.daysOfWeek = daysOfWeek
            self.daysOfMonth = daysOfMonth
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            endTime = try json.optional("endTime")
            daysOfWeek = try json.optional("daysOfWeek")
            daysOfMonth = try json.optional("daysOfMonth")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("endTime", endTime)
            try json.set("daysOfWeek", daysOfWeek)
            try json.set("daysOfMonth", daysOfMonth)
        }
    }

    /// The model's `DayOfWeek`.
    public struct DayOfWeek: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var monday: Self { Self(rawValue: "MONDAY") }
        public static var tuesday: Self { Self(rawValue: "TUESDAY") }
        public static var wednesday: Self { Self(rawValue: "WEDNESDAY") }
        public static var thursday: Self { Self(rawValue: "THURSDAY") }
        public static var friday: Self { Self(rawValue: "FRIDAY") }
        public static var saturday: Self { Self(rawValue: "SATURDAY") }
        public static var sunday: Self { Self(rawValue: "SUNDAY") }
    }

    /// The model's `AvailabilityRecords`.
    public typealias AvailabilityRecords = [AvailabilityRecord]

    /// The model's `UpdateScheduleResponse`.
    public struct UpdateScheduleResponse: Sendable, Decodable {
        public var payload: [UpdateScheduleRecord]?
        public var errors: [Error]?

        public init(payload: [UpdateScheduleRecord]? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `UpdateScheduleRecord`.
    public struct UpdateScheduleRecord: Sendable, Decodable {
        public var availability: AvailabilityRecord?
        public var warnings: [Warning]?
        public var errors: [Error]?

        public init(availability: AvailabilityRecord? = nil, warnings: [Warning]? = nil, errors: [Error]? = nil) {
            self.availability = availability
            self.warnings = warnings
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            availability = try json.optional("availability")
            warnings = try json.optional("warnings")
            errors = try json.optional("errors")
        }
    }

    /// The model's `CreateReservationRequest`.
    public struct CreateReservationRequest: Sendable, Encodable {
        public var resourceId: String
        public var reservation: Reservation

        public init(resourceId: String, reservation: Reservation) {
            self.resourceId = resourceId
            self.reservation = reservation
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("resourceId", resourceId)
            try json.set("reservation", reservation)
        }
    }

    /// The model's `Reservation`.
    public struct Reservation: Sendable, Codable {
        public var reservationId: String?
        public var type: ReservationTypeShape?
        public var availability: AvailabilityRecord?

        public init(type: ReservationTypeShape, availability: AvailabilityRecord, reservationId: String? = nil) {
            self.reservationId = reservationId
            self.type = type
            self.availability = availability
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reservationId = try json.optional("reservationId")
            type = try json.optional("type")
            availability = try json.optional("availability")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("reservationId", reservationId)
            try json.set("type", type)
            try json.set("availability", availability)
        }
    }

    /// The model's `Reservation.type`.
    public struct ReservationTypeShape: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var appointment: Self { Self(rawValue: "APPOINTMENT") }
        public static var travel: Self { Self(rawValue: "TRAVEL") }
        public static var vacation: Self { Self(rawValue: "VACATION") }
        public static var `break`: Self { Self(rawValue: "BREAK") }
        public static var training: Self { Self(rawValue: "TRAINING") }
    }

    /// The model's `CreateReservationResponse`.
    public struct CreateReservationResponse: Sendable, Decodable {
        public var payload: CreateReservationRecord?
        public var errors: [Error]?

        public init(payload: CreateReservationRecord? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `CreateReservationRecord`.
    public struct CreateReservationRecord: Sendable, Decodable {
        public var reservation: Reservation?
        public var warnings: [Warning]?
        public var errors: [Error]?

        public init(reservation: Reservation? = nil, warnings: [Warning]? = nil, errors: [Error]? = nil) {
            self.reservation = reservation
            self.warnings = warnings
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reservation = try json.optional("reservation")
            warnings = try json.optional("warnings")
            errors = try json.optional("errors")
        }
    }

    /// The model's `UpdateReservationRequest`.
    public struct UpdateReservationRequest: Sendable, Encodable {
        public var resourceId: String
        public var reservation: Reservation

        public init(resourceId: String, reservation: Reservation) {
            self.resourceId = resourceId
            self.reservation = reservation
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("resourceId", resourceId)
            try json.set("reservation", reservation)
        }
    }

    /// The model's `UpdateReservationResponse`.
    public struct UpdateReservationResponse: Sendable, Decodable {
        public var payload: UpdateReservationRecord?
        public var errors: [Error]?

        public init(payload: UpdateReservationRecord? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `UpdateReservationRecord`.
    public struct UpdateReservationRecord: Sendable, Decodable {
        public var reservation: Reservation?
        public var warnings: [Warning]?
        public var errors: [Error]?

        public init(reservation: Reservation? = nil, warnings: [Warning]? = nil, errors: [Error]? = nil) {
            self.reservation = reservation
            self.warnings = warnings
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reservation = try json.optional("reservation")
            warnings = try json.optional("warnings")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetAppointmentSlotsResponse`.
    public struct GetAppointmentSlotsResponse: Sendable, Decodable {
        public var payload: AppointmentSlotReport?
        public var errors: [Error]?

        public init(payload: AppointmentSlotReport? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `AppointmentSlotReport`.
    public struct AppointmentSlotReport: Sendable, Decodable {
        public var schedulingType: AppointmentSlotReportSchedulingType?
        public var startTime: DateTime?
        public var endTime: DateTime?
        public var appointmentSlots: [AppointmentSlot]?

        public init(
            schedulingType: AppointmentSlotReportSchedulingType? = nil,
            startTime: DateTime? = nil,
            endTime: DateTime? = nil,
            appointmentSlots: [AppointmentSlot]? = nil
        ) {
            self.schedulingType = schedulingType
            self.startTime = startTime
            self.endTime = endTime
            self.appointmentSlots = appointmentSlots
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            schedulingType = try json.optional("schedulingType")
            startTime = try json.optional("startTime")
            endTime = try json.optional("endTime")
            appointmentSlots = try json.optional("appointmentSlots")
        }
    }

    /// The model's `AppointmentSlotReport.schedulingType`.
    public struct AppointmentSlotReportSchedulingType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var realTimeScheduling: Self { Self(rawValue: "REAL_TIME_SCHEDULING") }
        public static var nonRealTimeScheduling: Self { Self(rawValue: "NON_REAL_TIME_SCHEDULING") }
    }

    /// The model's `AppointmentSlot`.
    public struct AppointmentSlot: Sendable, Decodable {
        public var startTime: DateTime?
        public var endTime: DateTime?
        public var capacity: Int?

        public init(startTime: DateTime? = nil, endTime: DateTime? = nil, capacity: Int? = nil) {
            self.startTime = startTime
            self.endTime = endTime
            self.capacity = capacity
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startTime = try json.optional("startTime")
            endTime = try json.optional("endTime")
            capacity = try json.optional("capacity")
        }
    }

    /// The model's `ServiceUploadDocument`.
    public struct ServiceUploadDocument: Sendable, Encodable {
        public var contentType: ServiceUploadDocumentContentType
        public var contentLength: ExactDecimal
        public var contentMD5: String?

        public init(
            contentType: ServiceUploadDocumentContentType,
            contentLength: ExactDecimal,
            contentMD5: String? = nil
        ) {
            self.contentType = contentType
            self.contentLength = contentLength
            self.contentMD5 = contentMD5
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("contentType", contentType)
            try json.set("contentLength", contentLength, asText: false)
            try json.set("contentMD5", contentMD5)
        }
    }

    /// The model's `ServiceUploadDocument.contentType`.
    public struct ServiceUploadDocumentContentType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var tiff: Self { Self(rawValue: "TIFF") }
        public static var jpg: Self { Self(rawValue: "JPG") }
        public static var png: Self { Self(rawValue: "PNG") }
        public static var jpeg: Self { Self(rawValue: "JPEG") }
        public static var gif: Self { Self(rawValue: "GIF") }
        public static var pdf: Self { Self(rawValue: "PDF") }
    }

    /// The model's `CreateServiceDocumentUploadDestination`.
    public struct CreateServiceDocumentUploadDestinationShape: Sendable, Decodable {
        public var payload: ServiceDocumentUploadDestination?
        public var errors: [Error]?

        public init(payload: ServiceDocumentUploadDestination? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `ServiceDocumentUploadDestination`.
    public struct ServiceDocumentUploadDestination: Sendable, Decodable {
        public var uploadDestinationId: String?
        public var url: String?
        public var encryptionDetails: EncryptionDetails?
        public var headers: JSONValue?

        public init(
            uploadDestinationId: String? = nil,
            url: String? = nil,
            encryptionDetails: EncryptionDetails? = nil,
            headers: JSONValue? = nil
        ) {
            self.uploadDestinationId = uploadDestinationId
            self.url = url
            self.encryptionDetails = encryptionDetails
            self.headers = headers
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            uploadDestinationId = try json.optional("uploadDestinationId")
            url = try json.optional("url")
            encryptionDetails = try json.optional("encryptionDetails")
            headers = try json.optional("headers")
        }
    }

    /// The model's `EncryptionDetails`.
    public struct EncryptionDetails: Sendable, Decodable {
        public var standard: EncryptionDetailsStandard?
        public var initializationVector: String?
        public var key: String?

        public init(
            standard: EncryptionDetailsStandard? = nil,
            initializationVector: String? = nil,
            key: String? = nil
        ) {
            self.standard = standard
            self.initializationVector = initializationVector
            self.key = key
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            standard = try json.optional("standard")
            initializationVector = try json.optional("initializationVector")
            key = try json.optional("key")
        }
    }

    /// The model's `EncryptionDetails.standard`.
    public struct EncryptionDetailsStandard: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var aes: Self { Self(rawValue: "AES") }
    }
}
