// Generated from tracking-api-model/tracking_2026-01-30.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension TrackingV20260130 {
    /// The model's `GetShipmentTrackingResponse`.
    public struct GetShipmentTrackingResponse: Sendable, Decodable {
        public var trackingDetail: TrackingDetail?

        public init(trackingDetail: TrackingDetail? = nil) {
            self.trackingDetail = trackingDetail
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            trackingDetail = try json.optional("trackingDetail")
        }
    }

    /// The model's `TrackingDetail`.
    public struct TrackingDetail: Sendable, Decodable {
        public var identifier: TrackingIdentifier?
        public var trackingUrl: String?
        public var trackingEstimates: [TrackingEstimate]?
        public var latestMilestone: TrackingMilestone?
        public var milestoneHistory: [TrackingMilestone]?

        public init(
            identifier: TrackingIdentifier? = nil,
            milestoneHistory: [TrackingMilestone]? = nil,
            trackingUrl: String? = nil,
            trackingEstimates: [TrackingEstimate]? = nil,
            latestMilestone: TrackingMilestone? = nil
        ) {
            self.identifier = identifier
            self.trackingUrl = trackingUrl
            self.trackingEstimates = trackingEstimates
            self.latestMilestone = latestMilestone
            self.milestoneHistory = milestoneHistory
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            identifier = try json.optional("identifier")
            trackingUrl = try json.optional("trackingUrl")
            trackingEstimates = try json.optional("trackingEstimates")
            latestMilestone = try json.optional("latestMilestone")
            milestoneHistory = try json.optional("milestoneHistory")
        }
    }

    /// The model's `TrackingIdentifier`.
    public struct TrackingIdentifier: Sendable, Decodable {
        public var id: String?
        public var carrierTracking: CarrierTracking?
        public var acsin: String?
        public var aftn: String?
        public var containerNumber: String?
        public var houseBillOfLadingNumber: String?

        public init(
            id: String? = nil,
            carrierTracking: CarrierTracking? = nil,
            acsin: String? = nil,
            aftn: String? = nil,
            containerNumber: String? = nil,
            houseBillOfLadingNumber: String? = nil
        ) {
            self.id = id
            self.carrierTracking = carrierTracking
            self.acsin = acsin
            self.aftn = aftn
            self.containerNumber = containerNumber
            self.houseBillOfLadingNumber = houseBillOfLadingNumber
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            id = try json.optional("id")
            carrierTracking = try json.optional("carrierTracking")
            acsin = try json.optional("acsin")
            aftn = try json.optional("aftn")
            containerNumber = try json.optional("containerNumber")
            houseBillOfLadingNumber = try json.optional("houseBillOfLadingNumber")
        }
    }

    /// The model's `CarrierTracking`.
    public struct CarrierTracking: Sendable, Decodable {
        public var trackingNumber: String?
        public var carrierCode: String?

        public init(trackingNumber: String? = nil, carrierCode: String? = nil) {
            self.trackingNumber = trackingNumber
            self.carrierCode = carrierCode
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            trackingNumber = try json.optional("trackingNumber")
            carrierCode = try json.optional("carrierCode")
        }
    }

    /// The model's `TrackingEstimate`.
    public struct TrackingEstimate: Sendable, Decodable {
        public var type: String?
        public var estimatedInterval: BoundedInterval?
        public var lastUpdatedTime: String?

        public init(type: String? = nil, estimatedInterval: BoundedInterval? = nil, lastUpdatedTime: String? = nil) {
            self.type = type
            self.estimatedInterval = estimatedInterval
            self.lastUpdatedTime = lastUpdatedTime
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            type = try json.optional("type")
            estimatedInterval = try json.optional("estimatedInterval")
            lastUpdatedTime = try json.optional("lastUpdatedTime")
        }
    }

    /// The model's `BoundedInterval`.
    public struct BoundedInterval: Sendable, Decodable {
        public var startTime: String?
        public var endTime: String?

        public init(startTime: String? = nil, endTime: String? = nil) {
            self.startTime = startTime
            self.endTime = endTime
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startTime = try json.optional("startTime")
            endTime = try json.optional("endTime")
        }
    }

    /// The model's `Instant`.
    public typealias Instant = String

    /// The model's `TrackingMilestone`.
    public struct TrackingMilestone: Sendable, Decodable {
        public var status: TrackingMilestoneStatus?
        public var location: TrackingMilestoneLocation?
        public var occurredAt: String?

        public init(
            status: TrackingMilestoneStatus? = nil,
            occurredAt: String? = nil,
            location: TrackingMilestoneLocation? = nil
        ) {
            self.status = status
            self.location = location
            self.occurredAt = occurredAt
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            status = try json.optional("status")
            location = try json.optional("location")
            occurredAt = try json.optional("occurredAt")
        }
    }

    /// The model's `TrackingMilestoneStatus`.
    public struct TrackingMilestoneStatus: Sendable, Decodable {
        public var code: TrackingMilestoneStatusCode?
        public var subCode: TrackingMilestoneStatusSubCode?
        public var description: String?

        public init(
            code: TrackingMilestoneStatusCode? = nil,
            description: String? = nil,
            subCode: TrackingMilestoneStatusSubCode? = nil
        ) {
            self.code = code
            self.subCode = subCode
            self.description = description
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            code = try json.optional("code")
            subCode = try json.optional("subCode")
            description = try json.optional("description")
        }
    }

    /// The model's `TrackingMilestoneStatus.code`.
    public struct TrackingMilestoneStatusCode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var bookingReceived: Self { Self(rawValue: "BOOKING_RECEIVED") }
        public static var bookingAccepted: Self { Self(rawValue: "BOOKING_ACCEPTED") }
        public static var arrivedInDestinationCountry: Self { Self(rawValue: "ARRIVED_IN_DESTINATION_COUNTRY") }
        public static var carrierReceivedShipment: Self { Self(rawValue: "CARRIER_RECEIVED_SHIPMENT") }
        public static var carrierHold: Self { Self(rawValue: "CARRIER_HOLD") }
        public static var customerContacted: Self { Self(rawValue: "CUSTOMER_CONTACTED") }
        public static var customerMoved: Self { Self(rawValue: "CUSTOMER_MOVED") }
        public static var recipientRefusedDelivery: Self { Self(rawValue: "RECIPIENT_REFUSED_DELIVERY") }
        public static var orderPreparing: Self { Self(rawValue: "ORDER_PREPARING") }
        public static var carrierAssigned: Self { Self(rawValue: "CARRIER_ASSIGNED") }
        public static var customsDelay: Self { Self(rawValue: "CUSTOMS_DELAY") }
        public static var containerized: Self { Self(rawValue: "CONTAINERIZED") }
        public static var damaged: Self { Self(rawValue: "DAMAGED") }
        public static var delayed: Self { Self(rawValue: "DELAYED") }
        public static var deliveryAppointmentConfirmed: Self { Self(rawValue: "DELIVERY_APPOINTMENT_CONFIRMED") }
        public static var deliveryAttempted: Self { Self(rawValue: "DELIVERY_ATTEMPTED") }
        public static var incorrectAddress: Self { Self(rawValue: "INCORRECT_ADDRESS") }
        public static var inTransitToPickup: Self { Self(rawValue: "IN_TRANSIT_TO_PICKUP") }
        public static var lost: Self { Self(rawValue: "LOST") }
        public static var manifestedNotReceived: Self { Self(rawValue: "MANIFESTED_NOT_RECEIVED") }
        public static var missingManifest: Self { Self(rawValue: "MISSING_MANIFEST") }
        public static var missorted: Self { Self(rawValue: "MISSORTED") }
        public static var outForDelivery: Self { Self(rawValue: "OUT_FOR_DELIVERY") }
        public static var receivedFromCarrier: Self { Self(rawValue: "RECEIVED_FROM_CARRIER") }
        public static var returned: Self { Self(rawValue: "RETURNED") }
        public static var shipped: Self { Self(rawValue: "SHIPPED") }
        public static var undeliverable: Self { Self(rawValue: "UNDELIVERABLE") }
        public static var undeliverableDestroyInField: Self { Self(rawValue: "UNDELIVERABLE_DESTROY_IN_FIELD") }
        public static var bookingConfirmed: Self { Self(rawValue: "BOOKING_CONFIRMED") }
        public static var bookingCancelled: Self { Self(rawValue: "BOOKING_CANCELLED") }
        public static var pickedUp: Self { Self(rawValue: "PICKED_UP") }
        public static var arrived: Self { Self(rawValue: "ARRIVED") }
        public static var documentsReceivedEmbarkPort: Self { Self(rawValue: "DOCUMENTS_RECEIVED_EMBARK_PORT") }
        public static var drayStopOff: Self { Self(rawValue: "DRAY_STOP_OFF") }
        public static var arrivedAtTerminal: Self { Self(rawValue: "ARRIVED_AT_TERMINAL") }
        public static var customsImportSecurityFiled: Self { Self(rawValue: "CUSTOMS_IMPORT_SECURITY_FILED") }
        public static var customsImportSecurityFilingAccepted: Self { Self(rawValue: "CUSTOMS_IMPORT_SECURITY_FILING_ACCEPTED") }
        public static var customsDeclarationEmbarkPort: Self { Self(rawValue: "CUSTOMS_DECLARATION_EMBARK_PORT") }
        public static var customsProcessing: Self { Self(rawValue: "CUSTOMS_PROCESSING") }
        public static var customsHold: Self { Self(rawValue: "CUSTOMS_HOLD") }
        public static var customsCleared: Self { Self(rawValue: "CUSTOMS_CLEARED") }
        public static var loaded: Self { Self(rawValue: "LOADED") }
        public static var departed: Self { Self(rawValue: "DEPARTED") }
        public static var receivedAtOrigin: Self { Self(rawValue: "RECEIVED_AT_ORIGIN") }
        public static var unloaded: Self { Self(rawValue: "UNLOADED") }
        public static var documentsReceivedDischargePort: Self { Self(rawValue: "DOCUMENTS_RECEIVED_DISCHARGE_PORT") }
        public static var customsDeclarationDischargePort: Self { Self(rawValue: "CUSTOMS_DECLARATION_DISCHARGE_PORT") }
        public static var customsHoldDischargePort: Self { Self(rawValue: "CUSTOMS_HOLD_DISCHARGE_PORT") }
        public static var customsPaymentRequired: Self { Self(rawValue: "CUSTOMS_PAYMENT_REQUIRED") }
        public static var readyForCustomerPickup: Self { Self(rawValue: "READY_FOR_CUSTOMER_PICKUP") }
        public static var departedTerminal: Self { Self(rawValue: "DEPARTED_TERMINAL") }
        public static var loadedTrain: Self { Self(rawValue: "LOADED_TRAIN") }
        public static var unloadedTrain: Self { Self(rawValue: "UNLOADED_TRAIN") }
        public static var arrivedAtDestinationYard: Self { Self(rawValue: "ARRIVED_AT_DESTINATION_YARD") }
        public static var trailerUnloading: Self { Self(rawValue: "TRAILER_UNLOADING") }
        public static var delivered: Self { Self(rawValue: "DELIVERED") }
        public static var emptyReturn: Self { Self(rawValue: "EMPTY_RETURN") }
        public static var orderCancelled: Self { Self(rawValue: "ORDER_CANCELLED") }
        public static var arrivedAtRailTerminal: Self { Self(rawValue: "ARRIVED_AT_RAIL_TERMINAL") }
        public static var carrierTransfer: Self { Self(rawValue: "CARRIER_TRANSFER") }
        public static var customerPickupCompleted: Self { Self(rawValue: "CUSTOMER_PICKUP_COMPLETED") }
        public static var customsException: Self { Self(rawValue: "CUSTOMS_EXCEPTION") }
        public static var deliveryAddressUpdated: Self { Self(rawValue: "DELIVERY_ADDRESS_UPDATED") }
        public static var deliveryChangeRequested: Self { Self(rawValue: "DELIVERY_CHANGE_REQUESTED") }
        public static var deliveryEstimateUpdated: Self { Self(rawValue: "DELIVERY_ESTIMATE_UPDATED") }
        public static var departedRailTerminal: Self { Self(rawValue: "DEPARTED_RAIL_TERMINAL") }
        public static var pickupFailed: Self { Self(rawValue: "PICKUP_FAILED") }
        public static var readyForDelivery: Self { Self(rawValue: "READY_FOR_DELIVERY") }
        public static var returnDroppedOff: Self { Self(rawValue: "RETURN_DROPPED_OFF") }
        public static var returnInTransit: Self { Self(rawValue: "RETURN_IN_TRANSIT") }
        public static var returnPickedUp: Self { Self(rawValue: "RETURN_PICKED_UP") }
        public static var returnReceived: Self { Self(rawValue: "RETURN_RECEIVED") }
        public static var sorted: Self { Self(rawValue: "SORTED") }
        public static var trailerUnloaded: Self { Self(rawValue: "TRAILER_UNLOADED") }
    }

    /// The model's `TrackingMilestoneStatus.subCode`.
    public struct TrackingMilestoneStatusSubCode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accident: Self { Self(rawValue: "ACCIDENT") }
        public static var addressChange: Self { Self(rawValue: "ADDRESS_CHANGE") }
        public static var addressIssue: Self { Self(rawValue: "ADDRESS_ISSUE") }
        public static var addressNonServiced: Self { Self(rawValue: "ADDRESS_NON_SERVICED") }
        public static var adultSignatureRequired: Self { Self(rawValue: "ADULT_SIGNATURE_REQUIRED") }
        public static var airplaneLate: Self { Self(rawValue: "AIRPLANE_LATE") }
        public static var airHub: Self { Self(rawValue: "AIR_HUB") }
        public static var animalHazard: Self { Self(rawValue: "ANIMAL_HAZARD") }
        public static var apartment: Self { Self(rawValue: "APARTMENT") }
        public static var appointment: Self { Self(rawValue: "APPOINTMENT") }
        public static var appointmentRequired: Self { Self(rawValue: "APPOINTMENT_REQUIRED") }
        public static var armedForcesPostOffice: Self { Self(rawValue: "ARMED_FORCES_POST_OFFICE") }
        public static var bag: Self { Self(rawValue: "BAG") }
        public static var bagIdMismatch: Self { Self(rawValue: "BAG_ID_MISMATCH") }
        public static var batch: Self { Self(rawValue: "BATCH") }
        public static var behindWheelieBin: Self { Self(rawValue: "BEHIND_WHEELIE_BIN") }
        public static var buildingLocker: Self { Self(rawValue: "BUILDING_LOCKER") }
        public static var businessClosed: Self { Self(rawValue: "BUSINESS_CLOSED") }
        public static var businessClosedHoliday: Self { Self(rawValue: "BUSINESS_CLOSED_HOLIDAY") }
        public static var buyback: Self { Self(rawValue: "BUYBACK") }
        public static var carrierHub: Self { Self(rawValue: "CARRIER_HUB") }
        public static var carrierHubDelay: Self { Self(rawValue: "CARRIER_HUB_DELAY") }
        public static var carrierNoAccess: Self { Self(rawValue: "CARRIER_NO_ACCESS") }
        public static var carrierNoCapacity: Self { Self(rawValue: "CARRIER_NO_CAPACITY") }
        public static var carrierRefusal: Self { Self(rawValue: "CARRIER_REFUSAL") }
        public static var cityTownState: Self { Self(rawValue: "CITY_TOWN_STATE") }
        public static var cnBuyerPayerRecipientMismatch: Self { Self(rawValue: "CN_BUYER_PAYER_RECIPIENT_MISMATCH") }
        public static var cnCustomsAlipayWechatNameFailed: Self { Self(rawValue: "CN_CUSTOMS_ALIPAY_WECHAT_NAME_FAILED") }
        public static var cnCustomsCanGatewayIdVerification: Self { Self(rawValue: "CN_CUSTOMS_CAN_GATEWAY_ID_VERIFICATION") }
        public static var cnCustomsClearanceDataIssue: Self { Self(rawValue: "CN_CUSTOMS_CLEARANCE_DATA_ISSUE") }
        public static var cnCustomsConvertToPersonalReview: Self { Self(rawValue: "CN_CUSTOMS_CONVERT_TO_PERSONAL_REVIEW") }
        public static var cnCustomsDataTransmissionDelay: Self { Self(rawValue: "CN_CUSTOMS_DATA_TRANSMISSION_DELAY") }
        public static var cnCustomsPackageInfoMismatch: Self { Self(rawValue: "CN_CUSTOMS_PACKAGE_INFO_MISMATCH") }
        public static var cnCustomsPersonalReviewDelay: Self { Self(rawValue: "CN_CUSTOMS_PERSONAL_REVIEW_DELAY") }
        public static var cnCustomsPersonalReviewQuotaExceeded: Self { Self(rawValue: "CN_CUSTOMS_PERSONAL_REVIEW_QUOTA_EXCEEDED") }
        public static var cnCustomsProhibitedWording: Self { Self(rawValue: "CN_CUSTOMS_PROHIBITED_WORDING") }
        public static var cnCustomsSystemUpgrade: Self { Self(rawValue: "CN_CUSTOMS_SYSTEM_UPGRADE") }
        public static var conservatory: Self { Self(rawValue: "CONSERVATORY") }
        public static var containerFreightStation: Self { Self(rawValue: "CONTAINER_FREIGHT_STATION") }
        public static var contentSpillOut: Self { Self(rawValue: "CONTENT_SPILL_OUT") }
        public static var counter: Self { Self(rawValue: "COUNTER") }
        public static var coverageAreaIssue: Self { Self(rawValue: "COVERAGE_AREA_ISSUE") }
        public static var customer: Self { Self(rawValue: "CUSTOMER") }
        public static var customerCancelled: Self { Self(rawValue: "CUSTOMER_CANCELLED") }
        public static var customerMoved: Self { Self(rawValue: "CUSTOMER_MOVED") }
        public static var customerPickUpFailure: Self { Self(rawValue: "CUSTOMER_PICK_UP_FAILURE") }
        public static var customerRefusal: Self { Self(rawValue: "CUSTOMER_REFUSAL") }
        public static var customerRequest: Self { Self(rawValue: "CUSTOMER_REQUEST") }
        public static var customs: Self { Self(rawValue: "CUSTOMS") }
        public static var customsFees: Self { Self(rawValue: "CUSTOMS_FEES") }
        public static var customsHub: Self { Self(rawValue: "CUSTOMS_HUB") }
        public static var customsIssue: Self { Self(rawValue: "CUSTOMS_ISSUE") }
        public static var damage: Self { Self(rawValue: "DAMAGE") }
        public static var dateChange: Self { Self(rawValue: "DATE_CHANGE") }
        public static var delay: Self { Self(rawValue: "DELAY") }
        public static var deliveryAgentAssigned: Self { Self(rawValue: "DELIVERY_AGENT_ASSIGNED") }
        public static var deliveryAttempted: Self { Self(rawValue: "DELIVERY_ATTEMPTED") }
        public static var deliveryDateMismatch: Self { Self(rawValue: "DELIVERY_DATE_MISMATCH") }
        public static var deliveryDepot: Self { Self(rawValue: "DELIVERY_DEPOT") }
        public static var deliveryDepotDelay: Self { Self(rawValue: "DELIVERY_DEPOT_DELAY") }
        public static var deliveryNotAttempted: Self { Self(rawValue: "DELIVERY_NOT_ATTEMPTED") }
        public static var destination: Self { Self(rawValue: "DESTINATION") }
        public static var directionsRequired: Self { Self(rawValue: "DIRECTIONS_REQUIRED") }
        public static var driverEmergency: Self { Self(rawValue: "DRIVER_EMERGENCY") }
        public static var driverHeld: Self { Self(rawValue: "DRIVER_HELD") }
        public static var driverLate: Self { Self(rawValue: "DRIVER_LATE") }
        public static var drone: Self { Self(rawValue: "DRONE") }
        public static var droneReplan: Self { Self(rawValue: "DRONE_REPLAN") }
        public static var duplicate: Self { Self(rawValue: "DUPLICATE") }
        public static var dutiesTaxPending: Self { Self(rawValue: "DUTIES_TAX_PENDING") }
        public static var emergency: Self { Self(rawValue: "EMERGENCY") }
        public static var exceeds20000RmbClearanceQuota: Self { Self(rawValue: "EXCEEDS_20000_RMB_CLEARANCE_QUOTA") }
        public static var exceedsPersonalQuantitiesQuota: Self { Self(rawValue: "EXCEEDS_PERSONAL_QUANTITIES_QUOTA") }
        public static var exportCarrier: Self { Self(rawValue: "EXPORT_CARRIER") }
        public static var facilityBreakdown: Self { Self(rawValue: "FACILITY_BREAKDOWN") }
        public static var facilityClosure: Self { Self(rawValue: "FACILITY_CLOSURE") }
        public static var failedAdultVerification: Self { Self(rawValue: "FAILED_ADULT_VERIFICATION") }
        public static var failedMaxAttempts: Self { Self(rawValue: "FAILED_MAX_ATTEMPTS") }
        public static var finalAttemptFailed: Self { Self(rawValue: "FINAL_ATTEMPT_FAILED") }
        public static var forceMajeure: Self { Self(rawValue: "FORCE_MAJEURE") }
        public static var fraudulentActivity: Self { Self(rawValue: "FRAUDULENT_ACTIVITY") }
        public static var freightForwarder: Self { Self(rawValue: "FREIGHT_FORWARDER") }
        public static var frontPorch: Self { Self(rawValue: "FRONT_PORCH") }
        public static var frontPorchOrFrontDoor: Self { Self(rawValue: "FRONT_PORCH_OR_FRONT_DOOR") }
        public static var fulfillmentFacility: Self { Self(rawValue: "FULFILLMENT_FACILITY") }
        public static var fulfillmentIssue: Self { Self(rawValue: "FULFILLMENT_ISSUE") }
        public static var fulfillmentProviderMissort: Self { Self(rawValue: "FULFILLMENT_PROVIDER_MISSORT") }
        public static var fulfillmentProviderReturnRequest: Self { Self(rawValue: "FULFILLMENT_PROVIDER_RETURN_REQUEST") }
        public static var garage: Self { Self(rawValue: "GARAGE") }
        public static var garden: Self { Self(rawValue: "GARDEN") }
        public static var governmentAgencyInspectionRequired: Self { Self(rawValue: "GOVERNMENT_AGENCY_INSPECTION_REQUIRED") }
        public static var greenhouse: Self { Self(rawValue: "GREENHOUSE") }
        public static var handedOverForFinalDelivery: Self { Self(rawValue: "HANDED_OVER_FOR_FINAL_DELIVERY") }
        public static var hazmat: Self { Self(rawValue: "HAZMAT") }
        public static var heavyBulkyCarrier: Self { Self(rawValue: "HEAVY_BULKY_CARRIER") }
        public static var heldForPayment: Self { Self(rawValue: "HELD_FOR_PAYMENT") }
        public static var heldInTrailer: Self { Self(rawValue: "HELD_IN_TRAILER") }
        public static var holdForPickUp: Self { Self(rawValue: "HOLD_FOR_PICK_UP") }
        public static var hsCodeIssues: Self { Self(rawValue: "HS_CODE_ISSUES") }
        public static var importBlocked: Self { Self(rawValue: "IMPORT_BLOCKED") }
        public static var importDocumentationRequired: Self { Self(rawValue: "IMPORT_DOCUMENTATION_REQUIRED") }
        public static var importEligibilityIssue: Self { Self(rawValue: "IMPORT_ELIGIBILITY_ISSUE") }
        public static var incorrectItem: Self { Self(rawValue: "INCORRECT_ITEM") }
        public static var incotermsIssue: Self { Self(rawValue: "INCOTERMS_ISSUE") }
        public static var insideBox: Self { Self(rawValue: "INSIDE_BOX") }
        public static var insideHome: Self { Self(rawValue: "INSIDE_HOME") }
        public static var insideVehicle: Self { Self(rawValue: "INSIDE_VEHICLE") }
        public static var insufficientPaperwork: Self { Self(rawValue: "INSUFFICIENT_PAPERWORK") }
        public static var internationalTransitDelay: Self { Self(rawValue: "INTERNATIONAL_TRANSIT_DELAY") }
        public static var invalidAddress: Self { Self(rawValue: "INVALID_ADDRESS") }
        public static var invalidCityTownStateAddress: Self { Self(rawValue: "INVALID_CITY_TOWN_STATE_ADDRESS") }
        public static var invalidPostalCode: Self { Self(rawValue: "INVALID_POSTAL_CODE") }
        public static var invalidRecipientName: Self { Self(rawValue: "INVALID_RECIPIENT_NAME") }
        public static var invalidStreetAddress: Self { Self(rawValue: "INVALID_STREET_ADDRESS") }
        public static var labelIssue: Self { Self(rawValue: "LABEL_ISSUE") }
        public static var largeItem: Self { Self(rawValue: "LARGE_ITEM") }
        public static var lateDelivery: Self { Self(rawValue: "LATE_DELIVERY") }
        public static var leaveToNeighbor: Self { Self(rawValue: "LEAVE_TO_NEIGHBOR") }
        public static var letterbox: Self { Self(rawValue: "LETTERBOX") }
        public static var locker: Self { Self(rawValue: "LOCKER") }
        public static var loose: Self { Self(rawValue: "LOOSE") }
        public static var mailBoxFull: Self { Self(rawValue: "MAIL_BOX_FULL") }
        public static var mailRoom: Self { Self(rawValue: "MAIL_ROOM") }
        public static var manualClearance: Self { Self(rawValue: "MANUAL_CLEARANCE") }
        public static var manualScanUpload: Self { Self(rawValue: "MANUAL_SCAN_UPLOAD") }
        public static var missingApartmentAddress: Self { Self(rawValue: "MISSING_APARTMENT_ADDRESS") }
        public static var missingCommercialDocs: Self { Self(rawValue: "MISSING_COMMERCIAL_DOCS") }
        public static var missingOrIncompleteName: Self { Self(rawValue: "MISSING_OR_INCOMPLETE_NAME") }
        public static var missingRecipientPersonalData: Self { Self(rawValue: "MISSING_RECIPIENT_PERSONAL_DATA") }
        public static var missort: Self { Self(rawValue: "MISSORT") }
        public static var nameAuthenticationFailed: Self { Self(rawValue: "NAME_AUTHENTICATION_FAILED") }
        public static var nearbyStore: Self { Self(rawValue: "NEARBY_STORE") }
        public static var neighbor: Self { Self(rawValue: "NEIGHBOR") }
        public static var neighborSigned: Self { Self(rawValue: "NEIGHBOR_SIGNED") }
        public static var nonPersonalBelongings: Self { Self(rawValue: "NON_PERSONAL_BELONGINGS") }
        public static var nonPostalCarrier: Self { Self(rawValue: "NON_POSTAL_CARRIER") }
        public static var notOrdered: Self { Self(rawValue: "NOT_ORDERED") }
        public static var notWanted: Self { Self(rawValue: "NOT_WANTED") }
        public static var noAccess: Self { Self(rawValue: "NO_ACCESS") }
        public static var noContactInformation: Self { Self(rawValue: "NO_CONTACT_INFORMATION") }
        public static var noResponse: Self { Self(rawValue: "NO_RESPONSE") }
        public static var noSecurityAccess: Self { Self(rawValue: "NO_SECURITY_ACCESS") }
        public static var offAmazonCustomer: Self { Self(rawValue: "OFF_AMAZON_CUSTOMER") }
        public static var onHold: Self { Self(rawValue: "ON_HOLD") }
        public static var origin: Self { Self(rawValue: "ORIGIN") }
        public static var outbuilding: Self { Self(rawValue: "OUTBUILDING") }
        public static var overForecast: Self { Self(rawValue: "OVER_FORECAST") }
        public static var packageOpen: Self { Self(rawValue: "PACKAGE_OPEN") }
        public static var packageOversized: Self { Self(rawValue: "PACKAGE_OVERSIZED") }
        public static var parcelHub: Self { Self(rawValue: "PARCEL_HUB") }
        public static var partial: Self { Self(rawValue: "PARTIAL") }
        public static var paymentRefused: Self { Self(rawValue: "PAYMENT_REFUSED") }
        public static var pendingInspection: Self { Self(rawValue: "PENDING_INSPECTION") }
        public static var pgaHold: Self { Self(rawValue: "PGA_HOLD") }
        public static var pickupFailure: Self { Self(rawValue: "PICKUP_FAILURE") }
        public static var pickupPoint: Self { Self(rawValue: "PICKUP_POINT") }
        public static var pickupPointClosed: Self { Self(rawValue: "PICKUP_POINT_CLOSED") }
        public static var pkgDimensionExceeds: Self { Self(rawValue: "PKG_DIMENSION_EXCEEDS") }
        public static var poiDeliveryAddressMismatch: Self { Self(rawValue: "POI_DELIVERY_ADDRESS_MISMATCH") }
        public static var poiInvalid: Self { Self(rawValue: "POI_INVALID") }
        public static var poiRecipientNameMismatch: Self { Self(rawValue: "POI_RECIPIENT_NAME_MISMATCH") }
        public static var porch: Self { Self(rawValue: "PORCH") }
        public static var postalCarrier: Self { Self(rawValue: "POSTAL_CARRIER") }
        public static var postOffice: Self { Self(rawValue: "POST_OFFICE") }
        public static var powerOfAttorneyRequired: Self { Self(rawValue: "POWER_OF_ATTORNEY_REQUIRED") }
        public static var poBox: Self { Self(rawValue: "PO_BOX") }
        public static var poBoxQuery: Self { Self(rawValue: "PO_BOX_QUERY") }
        public static var predicted: Self { Self(rawValue: "PREDICTED") }
        public static var processingDelay: Self { Self(rawValue: "PROCESSING_DELAY") }
        public static var processingHub: Self { Self(rawValue: "PROCESSING_HUB") }
        public static var productDamaged: Self { Self(rawValue: "PRODUCT_DAMAGED") }
        public static var productDefective: Self { Self(rawValue: "PRODUCT_DEFECTIVE") }
        public static var productMissing: Self { Self(rawValue: "PRODUCT_MISSING") }
        public static var productNotFunctional: Self { Self(rawValue: "PRODUCT_NOT_FUNCTIONAL") }
        public static var productPriceExceeds2000Rmb: Self { Self(rawValue: "PRODUCT_PRICE_EXCEEDS_2000_RMB") }
        public static var prohibitedItem: Self { Self(rawValue: "PROHIBITED_ITEM") }
        public static var readyForPickup: Self { Self(rawValue: "READY_FOR_PICKUP") }
        public static var rearPorch: Self { Self(rawValue: "REAR_PORCH") }
        public static var rearPorchOrRearDoor: Self { Self(rawValue: "REAR_PORCH_OR_REAR_DOOR") }
        public static var reception: Self { Self(rawValue: "RECEPTION") }
        public static var recipientCancelled: Self { Self(rawValue: "RECIPIENT_CANCELLED") }
        public static var recipientHoliday: Self { Self(rawValue: "RECIPIENT_HOLIDAY") }
        public static var recipientIdImageQuality: Self { Self(rawValue: "RECIPIENT_ID_IMAGE_QUALITY") }
        public static var recipientIdInvalid: Self { Self(rawValue: "RECIPIENT_ID_INVALID") }
        public static var recipientIdMissing: Self { Self(rawValue: "RECIPIENT_ID_MISSING") }
        public static var recipientIdNotReceived: Self { Self(rawValue: "RECIPIENT_ID_NOT_RECEIVED") }
        public static var recipientIdReceived: Self { Self(rawValue: "RECIPIENT_ID_RECEIVED") }
        public static var recipientPinNotAvailable: Self { Self(rawValue: "RECIPIENT_PIN_NOT_AVAILABLE") }
        public static var recipientUniqueCodeMissing: Self { Self(rawValue: "RECIPIENT_UNIQUE_CODE_MISSING") }
        public static var recipientUnknownEntity: Self { Self(rawValue: "RECIPIENT_UNKNOWN_ENTITY") }
        public static var redirectedShipment: Self { Self(rawValue: "REDIRECTED_SHIPMENT") }
        public static var redirectFailed: Self { Self(rawValue: "REDIRECT_FAILED") }
        public static var remoteArea: Self { Self(rawValue: "REMOTE_AREA") }
        public static var reroutedToLocker: Self { Self(rawValue: "REROUTED_TO_LOCKER") }
        public static var reroutedToStore: Self { Self(rawValue: "REROUTED_TO_STORE") }
        public static var returnToSeller: Self { Self(rawValue: "RETURN_TO_SELLER") }
        public static var reverted: Self { Self(rawValue: "REVERTED") }
        public static var roadIssue: Self { Self(rawValue: "ROAD_ISSUE") }
        public static var safePlace: Self { Self(rawValue: "SAFE_PLACE") }
        public static var scheduleAdjustment: Self { Self(rawValue: "SCHEDULE_ADJUSTMENT") }
        public static var securityAccess: Self { Self(rawValue: "SECURITY_ACCESS") }
        public static var securityChecksRequired: Self { Self(rawValue: "SECURITY_CHECKS_REQUIRED") }
        public static var securityDesk: Self { Self(rawValue: "SECURITY_DESK") }
        public static var sellerIssue: Self { Self(rawValue: "SELLER_ISSUE") }
        public static var sellerMoved: Self { Self(rawValue: "SELLER_MOVED") }
        public static var sellerRejection: Self { Self(rawValue: "SELLER_REJECTION") }
        public static var sellerRequest: Self { Self(rawValue: "SELLER_REQUEST") }
        public static var shed: Self { Self(rawValue: "SHED") }
        public static var shipmentDamaged: Self { Self(rawValue: "SHIPMENT_DAMAGED") }
        public static var shipmentFees: Self { Self(rawValue: "SHIPMENT_FEES") }
        public static var shipmentHijacked: Self { Self(rawValue: "SHIPMENT_HIJACKED") }
        public static var shipmentMissing: Self { Self(rawValue: "SHIPMENT_MISSING") }
        public static var shipmentNotReceived: Self { Self(rawValue: "SHIPMENT_NOT_RECEIVED") }
        public static var shipmentOverdue14Days: Self { Self(rawValue: "SHIPMENT_OVERDUE_14_DAYS") }
        public static var shipperRelated: Self { Self(rawValue: "SHIPPER_RELATED") }
        public static var shipperRequest: Self { Self(rawValue: "SHIPPER_REQUEST") }
        public static var sidePorch: Self { Self(rawValue: "SIDE_PORCH") }
        public static var signatureRequired: Self { Self(rawValue: "SIGNATURE_REQUIRED") }
        public static var signatureWaived: Self { Self(rawValue: "SIGNATURE_WAIVED") }
        public static var signed: Self { Self(rawValue: "SIGNED") }
        public static var store: Self { Self(rawValue: "STORE") }
        public static var street: Self { Self(rawValue: "STREET") }
        public static var terrace: Self { Self(rawValue: "TERRACE") }
        public static var theft: Self { Self(rawValue: "THEFT") }
        public static var thirdPartyCarrierDelay: Self { Self(rawValue: "THIRD_PARTY_CARRIER_DELAY") }
        public static var trailerLate: Self { Self(rawValue: "TRAILER_LATE") }
        public static var trainLate: Self { Self(rawValue: "TRAIN_LATE") }
        public static var transportationCapacityShortage: Self { Self(rawValue: "TRANSPORTATION_CAPACITY_SHORTAGE") }
        public static var truck: Self { Self(rawValue: "TRUCK") }
        public static var unitLoadDevice: Self { Self(rawValue: "UNIT_LOAD_DEVICE") }
        public static var unknownEntity: Self { Self(rawValue: "UNKNOWN_ENTITY") }
        public static var unreadableBarcode: Self { Self(rawValue: "UNREADABLE_BARCODE") }
        public static var unsuccessfulCustomerContact: Self { Self(rawValue: "UNSUCCESSFUL_CUSTOMER_CONTACT") }
        public static var unverifiedAddress: Self { Self(rawValue: "UNVERIFIED_ADDRESS") }
        public static var van: Self { Self(rawValue: "VAN") }
        public static var vanReplan: Self { Self(rawValue: "VAN_REPLAN") }
        public static var vehicleBreakdown: Self { Self(rawValue: "VEHICLE_BREAKDOWN") }
        public static var weather: Self { Self(rawValue: "WEATHER") }
        public static var wrongDeliveryRoute: Self { Self(rawValue: "WRONG_DELIVERY_ROUTE") }
        public static var wrongPhoneNumber: Self { Self(rawValue: "WRONG_PHONE_NUMBER") }
        public static var postalCode: Self { Self(rawValue: "POSTAL_CODE") }
    }

    /// The model's `TrackingMilestoneLocation`.
    public struct TrackingMilestoneLocation: Sendable, Decodable {
        public var address: TrackingMilestoneAddress?

        public init(address: TrackingMilestoneAddress? = nil) {
            self.address = address
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            address = try json.optional("address")
        }
    }

    /// The model's `TrackingMilestoneAddress`.
    public struct TrackingMilestoneAddress: Sendable, Decodable {
        public var city: String?
        public var region: String?
        public var countryCode: String?

        public init(city: String? = nil, region: String? = nil, countryCode: String? = nil) {
            self.city = city
            self.region = region
            self.countryCode = countryCode
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            city = try json.optional("city")
            region = try json.optional("region")
            countryCode = try json.optional("countryCode")
        }
    }
}
