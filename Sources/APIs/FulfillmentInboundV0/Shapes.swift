// Generated from fulfillment-inbound-api-model/fulfillmentInboundV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension FulfillmentInboundV0 {
    /// The model's `GetPrepInstructionsResponse`.
    public struct GetPrepInstructionsResponse: Sendable, Decodable {
        public var payload: GetPrepInstructionsResult?
        public var errors: [Error]?

        public init(payload: GetPrepInstructionsResult? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetPrepInstructionsResult`.
    public struct GetPrepInstructionsResult: Sendable, Decodable {
        public var skuPrepInstructionsList: [SKUPrepInstructions]?
        public var invalidSKUList: [InvalidSKU]?
        public var asinPrepInstructionsList: [ASINPrepInstructions]?
        public var invalidASINList: [InvalidASIN]?

        public init(
            skuPrepInstructionsList: [SKUPrepInstructions]? = nil,
            invalidSKUList: [InvalidSKU]? = nil,
            asinPrepInstructionsList: [ASINPrepInstructions]? = nil,
            invalidASINList: [InvalidASIN]? = nil
        ) {
            self.skuPrepInstructionsList = skuPrepInstructionsList
            self.invalidSKUList = invalidSKUList
            self.asinPrepInstructionsList = asinPrepInstructionsList
            self.invalidASINList = invalidASINList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            skuPrepInstructionsList = try json.optional("SKUPrepInstructionsList")
            invalidSKUList = try json.optional("InvalidSKUList")
            asinPrepInstructionsList = try json.optional("ASINPrepInstructionsList")
            invalidASINList = try json.optional("InvalidASINList")
        }
    }

    /// The model's `SKUPrepInstructions`.
    public struct SKUPrepInstructions: Sendable, Decodable {
        public var sellerSKU: String?
        public var asin: String?
        public var barcodeInstruction: BarcodeInstruction?
        public var prepGuidance: PrepGuidance?
        public var prepInstructionList: [PrepInstruction]?
        public var amazonPrepFeesDetailsList: [AmazonPrepFeesDetails]?

        public init(
            sellerSKU: String? = nil,
            asin: String? = nil,
            barcodeInstruction: BarcodeInstruction? = nil,
            prepGuidance: PrepGuidance? = nil,
            prepInstructionList: [PrepInstruction]? = nil,
            amazonPrepFeesDetailsList: [AmazonPrepFeesDetails]? = nil
        ) {
            self.sellerSKU = sellerSKU
            self.asin = asin
            self.barcodeInstruction = barcodeInstruction
            self.prepGuidance = prepGuidance
            self.prepInstructionList = prepInstructionList
            self.amazonPrepFeesDetailsList = amazonPrepFeesDetailsList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerSKU = try json.optional("SellerSKU")
            asin = try json.optional("ASIN")
            barcodeInstruction = try json.optional("BarcodeInstruction")
            prepGuidance = try json.optional("PrepGuidance")
            prepInstructionList = try json.optional("PrepInstructionList")
            amazonPrepFeesDetailsList = try json.optional("AmazonPrepFeesDetailsList")
        }
    }

    /// The model's `BarcodeInstruction`.
    public struct BarcodeInstruction: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var requiresFNSKULabel: Self { Self(rawValue: "RequiresFNSKULabel") }
        public static var canUseOriginalBarcode: Self { Self(rawValue: "CanUseOriginalBarcode") }
        public static var mustProvideSellerSKU: Self { Self(rawValue: "MustProvideSellerSKU") }
    }

    /// The model's `PrepGuidance`.
    public struct PrepGuidance: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var consultHelpDocuments: Self { Self(rawValue: "ConsultHelpDocuments") }
        public static var noAdditionalPrepRequired: Self { Self(rawValue: "NoAdditionalPrepRequired") }
        public static var seePrepInstructionsList: Self { Self(rawValue: "SeePrepInstructionsList") }
    }

    /// The model's `PrepInstruction`.
    public struct PrepInstruction: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var polybagging: Self { Self(rawValue: "Polybagging") }
        public static var bubbleWrapping: Self { Self(rawValue: "BubbleWrapping") }
        public static var taping: Self { Self(rawValue: "Taping") }
        public static var blackShrinkWrapping: Self { Self(rawValue: "BlackShrinkWrapping") }
        public static var labeling: Self { Self(rawValue: "Labeling") }
        public static var hangGarment: Self { Self(rawValue: "HangGarment") }
        public static var setCreation: Self { Self(rawValue: "SetCreation") }
        public static var boxing: Self { Self(rawValue: "Boxing") }
        public static var removeFromHanger: Self { Self(rawValue: "RemoveFromHanger") }
        public static var debundle: Self { Self(rawValue: "Debundle") }
        public static var suffocationStickering: Self { Self(rawValue: "SuffocationStickering") }
        public static var capSealing: Self { Self(rawValue: "CapSealing") }
        public static var setStickering: Self { Self(rawValue: "SetStickering") }
        public static var blankStickering: Self { Self(rawValue: "BlankStickering") }
        public static var shipsInProductPackaging: Self { Self(rawValue: "ShipsInProductPackaging") }
        public static var noPrep: Self { Self(rawValue: "NoPrep") }
    }

    /// The model's `PrepInstructionList`.
    public typealias PrepInstructionList = [PrepInstruction]

    /// The model's `AmazonPrepFeesDetails`.
    public struct AmazonPrepFeesDetails: Sendable, Decodable {
        public var prepInstruction: PrepInstruction?
        public var feePerUnit: Amount?

        public init(prepInstruction: PrepInstruction? = nil, feePerUnit: Amount? = nil) {
            self.prepInstruction = prepInstruction
            self.feePerUnit = feePerUnit
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            prepInstruction = try json.optional("PrepInstruction")
            feePerUnit = try json.optional("FeePerUnit")
        }
    }

    /// The model's `Amount`.
    public struct Amount: Sendable, Decodable {
        public var currencyCode: CurrencyCode?
        public var value: ExactDecimal?

        public init(currencyCode: CurrencyCode? = nil, value: ExactDecimal? = nil) {
            self.currencyCode = currencyCode
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            currencyCode = try json.optional("CurrencyCode")
            value = try json.optional("Value")
        }
    }

    /// The model's `CurrencyCode`.
    public struct CurrencyCode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var usd: Self { Self(rawValue: "USD") }
        public static var gbp: Self { Self(rawValue: "GBP") }
    }

    /// The model's `BigDecimalType`.
    public typealias BigDecimalType = ExactDecimal

    /// The model's `AmazonPrepFeesDetailsList`.
    public typealias AmazonPrepFeesDetailsList = [AmazonPrepFeesDetails]

    /// The model's `SKUPrepInstructionsList`.
    public typealias SKUPrepInstructionsList = [SKUPrepInstructions]

    /// The model's `InvalidSKU`.
    public struct InvalidSKU: Sendable, Decodable {
        public var sellerSKU: String?
        public var errorReason: ErrorReason?

        public init(sellerSKU: String? = nil, errorReason: ErrorReason? = nil) {
            self.sellerSKU = sellerSKU
            self.errorReason = errorReason
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerSKU = try json.optional("SellerSKU")
            errorReason = try json.optional("ErrorReason")
        }
    }

    /// The model's `ErrorReason`.
    public struct ErrorReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var doesNotExist: Self { Self(rawValue: "DoesNotExist") }
        public static var invalidASIN: Self { Self(rawValue: "InvalidASIN") }
    }

    /// The model's `InvalidSKUList`.
    public typealias InvalidSKUList = [InvalidSKU]

    /// The model's `ASINPrepInstructions`.
    public struct ASINPrepInstructions: Sendable, Decodable {
        public var asin: String?
        public var barcodeInstruction: BarcodeInstruction?
        public var prepGuidance: PrepGuidance?
        public var prepInstructionList: [PrepInstruction]?

        public init(
            asin: String? = nil,
            barcodeInstruction: BarcodeInstruction? = nil,
            prepGuidance: PrepGuidance? = nil,
            prepInstructionList: [PrepInstruction]? = nil
        ) {
            self.asin = asin
            self.barcodeInstruction = barcodeInstruction
            self.prepGuidance = prepGuidance
            self.prepInstructionList = prepInstructionList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("ASIN")
            barcodeInstruction = try json.optional("BarcodeInstruction")
            prepGuidance = try json.optional("PrepGuidance")
            prepInstructionList = try json.optional("PrepInstructionList")
        }
    }

    /// The model's `ASINPrepInstructionsList`.
    public typealias ASINPrepInstructionsList = [ASINPrepInstructions]

    /// The model's `InvalidASIN`.
    public struct InvalidASIN: Sendable, Decodable {
        public var asin: String?
        public var errorReason: ErrorReason?

        public init(asin: String? = nil, errorReason: ErrorReason? = nil) {
            self.asin = asin
            self.errorReason = errorReason
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("ASIN")
            errorReason = try json.optional("ErrorReason")
        }
    }

    /// The model's `InvalidASINList`.
    public typealias InvalidASINList = [InvalidASIN]

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

    /// The model's `GetLabels.PageType`.
    public struct GetLabelsPageType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var packageLabelLetter2: Self { Self(rawValue: "PackageLabel_Letter_2") }
        public static var packageLabelLetter4: Self { Self(rawValue: "PackageLabel_Letter_4") }
        public static var packageLabelLetter6: Self { Self(rawValue: "PackageLabel_Letter_6") }
        public static var packageLabelLetter6CarrierLeft: Self { Self(rawValue: "PackageLabel_Letter_6_CarrierLeft") }
        public static var packageLabelA42: Self { Self(rawValue: "PackageLabel_A4_2") }
        public static var packageLabelA44: Self { Self(rawValue: "PackageLabel_A4_4") }
        public static var packageLabelPlainPaper: Self { Self(rawValue: "PackageLabel_Plain_Paper") }
        public static var packageLabelPlainPaperCarrierBottom: Self { Self(rawValue: "PackageLabel_Plain_Paper_CarrierBottom") }
        public static var packageLabelThermal: Self { Self(rawValue: "PackageLabel_Thermal") }
        public static var packageLabelThermalUnified: Self { Self(rawValue: "PackageLabel_Thermal_Unified") }
        public static var packageLabelThermalNonPCP: Self { Self(rawValue: "PackageLabel_Thermal_NonPCP") }
        public static var packageLabelThermalNoCarrierRotation: Self { Self(rawValue: "PackageLabel_Thermal_No_Carrier_Rotation") }
    }

    /// The model's `GetLabels.LabelType`.
    public struct GetLabelsLabelType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var barcode2d: Self { Self(rawValue: "BARCODE_2D") }
        public static var unique: Self { Self(rawValue: "UNIQUE") }
        public static var pallet: Self { Self(rawValue: "PALLET") }
    }

    /// The model's `GetLabelsResponse`.
    public struct GetLabelsResponse: Sendable, Decodable {
        public var payload: LabelDownloadURL?
        public var errors: [Error]?

        public init(payload: LabelDownloadURL? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `LabelDownloadURL`.
    public struct LabelDownloadURL: Sendable, Decodable {
        public var downloadURL: String?

        public init(downloadURL: String? = nil) {
            self.downloadURL = downloadURL
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            downloadURL = try json.optional("DownloadURL")
        }
    }

    /// The model's `GetBillOfLadingResponse`.
    public struct GetBillOfLadingResponse: Sendable, Decodable {
        public var payload: BillOfLadingDownloadURL?
        public var errors: [Error]?

        public init(payload: BillOfLadingDownloadURL? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `BillOfLadingDownloadURL`.
    public struct BillOfLadingDownloadURL: Sendable, Decodable {
        public var downloadURL: String?

        public init(downloadURL: String? = nil) {
            self.downloadURL = downloadURL
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            downloadURL = try json.optional("DownloadURL")
        }
    }

    /// The model's `GetShipments.ShipmentStatusList`.
    public struct GetShipmentsShipmentStatusList: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var working: Self { Self(rawValue: "WORKING") }
        public static var readyToShip: Self { Self(rawValue: "READY_TO_SHIP") }
        public static var shipped: Self { Self(rawValue: "SHIPPED") }
        public static var receiving: Self { Self(rawValue: "RECEIVING") }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
        public static var deleted: Self { Self(rawValue: "DELETED") }
        public static var closed: Self { Self(rawValue: "CLOSED") }
        public static var error: Self { Self(rawValue: "ERROR") }
        public static var inTransit: Self { Self(rawValue: "IN_TRANSIT") }
        public static var delivered: Self { Self(rawValue: "DELIVERED") }
        public static var checkedIn: Self { Self(rawValue: "CHECKED_IN") }
    }

    /// The model's `GetShipments.QueryType`.
    public struct GetShipmentsQueryType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var shipment: Self { Self(rawValue: "SHIPMENT") }
        public static var dateRange: Self { Self(rawValue: "DATE_RANGE") }
        public static var nextToken: Self { Self(rawValue: "NEXT_TOKEN") }
    }

    /// The model's `GetShipmentsResponse`.
    public struct GetShipmentsResponse: Sendable, Decodable {
        public var payload: GetShipmentsResult?
        public var errors: [Error]?

        public init(payload: GetShipmentsResult? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetShipmentsResult`.
    public struct GetShipmentsResult: Sendable, Decodable {
        public var shipmentData: [InboundShipmentInfo]?
        public var nextToken: String?

        public init(shipmentData: [InboundShipmentInfo]? = nil, nextToken: String? = nil) {
            self.shipmentData = shipmentData
            self.nextToken = nextToken
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shipmentData = try json.optional("ShipmentData")
            nextToken = try json.optional("NextToken")
        }
    }

    /// The model's `InboundShipmentInfo`.
    public struct InboundShipmentInfo: Sendable, Decodable {
        public var shipmentId: String?
        public var shipmentName: String?
        public var shipFromAddress: Address?
        public var destinationFulfillmentCenterId: String?
        public var shipmentStatus: ShipmentStatus?
        public var labelPrepType: LabelPrepType?
        public var areCasesRequired: Bool?
        public var confirmedNeedByDate: CalendarDate?
        public var boxContentsSource: BoxContentsSource?
        public var estimatedBoxContentsFee: BoxContentsFeeDetails?

        public init(
            shipFromAddress: Address? = nil,
            areCasesRequired: Bool? = nil,
            shipmentId: String? = nil,
            shipmentName: String? = nil,
            destinationFulfillmentCenterId: String? = nil,
            shipmentStatus: ShipmentStatus? = nil,
            labelPrepType: LabelPrepType? = nil,
            confirmedNeedByDate: CalendarDate? = nil,
            boxContentsSource: BoxContentsSource? = nil,
            estimatedBoxContentsFee: BoxContentsFeeDetails? = nil
        ) {
            self.shipmentId = shipmentId
            self.shipmentName = shipmentName
            self.shipFromAddress = shipFromAddress
            self.destinationFulfillmentCenterId = destinationFulfillmentCenterId
            self.shipmentStatus = shipmentStatus
            self.labelPrepType = labelPrepType
            self.areCasesRequired = areCasesRequired
            self.confirmedNeedByDate = confirmedNeedByDate
            self.boxContentsSource = boxContentsSource
            self.estimatedBoxContentsFee = estimatedBoxContentsFee
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shipmentId = try json.optional("ShipmentId")
            shipmentName = try json.optional("ShipmentName")
            shipFromAddress = try json.optional("ShipFromAddress")
            destinationFulfillmentCenterId = try json.optional("DestinationFulfillmentCenterId")
            shipmentStatus = try json.optional("ShipmentStatus")
            labelPrepType = try json.optional("LabelPrepType")
            areCasesRequired = try json.optional("AreCasesRequired")
            confirmedNeedByDate = try json.optional("ConfirmedNeedByDate")
            boxContentsSource = try json.optional("BoxContentsSource")
            estimatedBoxContentsFee = try json.optional("EstimatedBoxContentsFee")
        }
    }

    /// The model's `Address`.
    public struct Address: Sendable, Decodable {
        public var name: String?
        public var addressLine1: String?
        public var addressLine2: String?
        public var districtOrCounty: String?
        public var city: String?
        public var stateOrProvinceCode: String?
        public var countryCode: String?
        public var postalCode: String?

        public init(
            name: String? = nil,
            addressLine1: String? = nil,
            city: String? = nil,
            stateOrProvinceCode: String? = nil,
            countryCode: String? = nil,
            postalCode: String? = nil,
            addressLine2: String? = nil,
            districtOrCounty: String? = nil
        ) {
            self.name = name
            self.addressLine1 = addressLine1
            self.addressLine2 = addressLine2
            self.districtOrCounty = districtOrCounty
            self.city = city
            self.stateOrProvinceCode = stateOrProvinceCode
            self.countryCode = countryCode
            self.postalCode = postalCode
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("Name")
            addressLine1 = try json.optional("AddressLine1")
            addressLine2 = try json.optional("AddressLine2")
            districtOrCounty = try json.optional("DistrictOrCounty")
            city = try json.optional("City")
            stateOrProvinceCode = try json.optional("StateOrProvinceCode")
            countryCode = try json.optional("CountryCode")
            postalCode = try json.optional("PostalCode")
        }
    }

    /// The model's `ShipmentStatus`.
    public struct ShipmentStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var working: Self { Self(rawValue: "WORKING") }
        public static var shipped: Self { Self(rawValue: "SHIPPED") }
        public static var receiving: Self { Self(rawValue: "RECEIVING") }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
        public static var deleted: Self { Self(rawValue: "DELETED") }
        public static var closed: Self { Self(rawValue: "CLOSED") }
        public static var error: Self { Self(rawValue: "ERROR") }
        public static var inTransit: Self { Self(rawValue: "IN_TRANSIT") }
        public static var delivered: Self { Self(rawValue: "DELIVERED") }
        public static var checkedIn: Self { Self(rawValue: "CHECKED_IN") }
    }

    /// The model's `LabelPrepType`.
    public struct LabelPrepType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var noLabel: Self { Self(rawValue: "NO_LABEL") }
        public static var sellerLabel: Self { Self(rawValue: "SELLER_LABEL") }
        public static var amazonLabel: Self { Self(rawValue: "AMAZON_LABEL") }
    }

    /// The model's `DateStringType`.
    public typealias DateStringType = CalendarDate

    /// The model's `BoxContentsSource`.
    public struct BoxContentsSource: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var none: Self { Self(rawValue: "NONE") }
        public static var feed: Self { Self(rawValue: "FEED") }
        public static var _2dBarcode: Self { Self(rawValue: "2D_BARCODE") }
        public static var interactive: Self { Self(rawValue: "INTERACTIVE") }
    }

    /// The model's `BoxContentsFeeDetails`.
    public struct BoxContentsFeeDetails: Sendable, Decodable {
        public var totalUnits: Int?
        public var feePerUnit: Amount?
        public var totalFee: Amount?

        public init(totalUnits: Int? = nil, feePerUnit: Amount? = nil, totalFee: Amount? = nil) {
            self.totalUnits = totalUnits
            self.feePerUnit = feePerUnit
            self.totalFee = totalFee
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            totalUnits = try json.optional("TotalUnits")
            feePerUnit = try json.optional("FeePerUnit")
            totalFee = try json.optional("TotalFee")
        }
    }

    /// The model's `Quantity`.
    public typealias Quantity = Int

    /// The model's `InboundShipmentList`.
    public typealias InboundShipmentList = [InboundShipmentInfo]

    /// The model's `GetShipmentItemsResponse`.
    public struct GetShipmentItemsResponse: Sendable, Decodable {
        public var payload: GetShipmentItemsResult?
        public var errors: [Error]?

        public init(payload: GetShipmentItemsResult? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetShipmentItemsResult`.
    public struct GetShipmentItemsResult: Sendable, Decodable {
        public var itemData: [InboundShipmentItem]?
        public var nextToken: String?

        public init(itemData: [InboundShipmentItem]? = nil, nextToken: String? = nil) {
            self.itemData = itemData
            self.nextToken = nextToken
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            itemData = try json.optional("ItemData")
            nextToken = try json.optional("NextToken")
        }
    }

    /// The model's `InboundShipmentItem`.
    public struct InboundShipmentItem: Sendable, Decodable {
        public var shipmentId: String?
        public var sellerSKU: String?
        public var fulfillmentNetworkSKU: String?
        public var quantityShipped: Int?
        public var quantityReceived: Int?
        public var quantityInCase: Int?
        public var releaseDate: CalendarDate?
        public var prepDetailsList: [PrepDetails]?

        public init(
            sellerSKU: String? = nil,
            quantityShipped: Int? = nil,
            shipmentId: String? = nil,
            fulfillmentNetworkSKU: String? = nil,
            quantityReceived: Int? = nil,
            quantityInCase: Int? = nil,
            releaseDate: CalendarDate? = nil,
            prepDetailsList: [PrepDetails]? = nil
        ) {
            self.shipmentId = shipmentId
            self.sellerSKU = sellerSKU
            self.fulfillmentNetworkSKU = fulfillmentNetworkSKU
            self.quantityShipped = quantityShipped
            self.quantityReceived = quantityReceived
            self.quantityInCase = quantityInCase
            self.releaseDate = releaseDate
            self.prepDetailsList = prepDetailsList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shipmentId = try json.optional("ShipmentId")
            sellerSKU = try json.optional("SellerSKU")
            fulfillmentNetworkSKU = try json.optional("FulfillmentNetworkSKU")
            quantityShipped = try json.optional("QuantityShipped")
            quantityReceived = try json.optional("QuantityReceived")
            quantityInCase = try json.optional("QuantityInCase")
            releaseDate = try json.optional("ReleaseDate")
            prepDetailsList = try json.optional("PrepDetailsList")
        }
    }

    /// The model's `PrepDetails`.
    public struct PrepDetails: Sendable, Decodable {
        public var prepInstruction: PrepInstruction?
        public var prepOwner: PrepOwner?

        public init(prepInstruction: PrepInstruction? = nil, prepOwner: PrepOwner? = nil) {
            self.prepInstruction = prepInstruction
            self.prepOwner = prepOwner
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            prepInstruction = try json.optional("PrepInstruction")
            prepOwner = try json.optional("PrepOwner")
        }
    }

    /// The model's `PrepOwner`.
    public struct PrepOwner: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazon: Self { Self(rawValue: "AMAZON") }
        public static var seller: Self { Self(rawValue: "SELLER") }
    }

    /// The model's `PrepDetailsList`.
    public typealias PrepDetailsList = [PrepDetails]

    /// The model's `InboundShipmentItemList`.
    public typealias InboundShipmentItemList = [InboundShipmentItem]

    /// The model's `GetShipmentItems.QueryType`.
    public struct GetShipmentItemsQueryType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var dateRange: Self { Self(rawValue: "DATE_RANGE") }
        public static var nextToken: Self { Self(rawValue: "NEXT_TOKEN") }
    }
}
