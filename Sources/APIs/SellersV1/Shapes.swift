// Generated from sellers-api-model/sellers.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension SellersV1 {
    /// The model's `GetMarketplaceParticipationsResponse`.
    public struct GetMarketplaceParticipationsResponse: Sendable, Decodable {
        public var payload: [MarketplaceParticipation]?
        public var errors: [Error]?

        public init(payload: [MarketplaceParticipation]? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `MarketplaceParticipation`.
    public struct MarketplaceParticipation: Sendable, Decodable {
        public var marketplace: Marketplace?
        public var participation: Participation?
        public var storeName: String?

        public init(marketplace: Marketplace? = nil, participation: Participation? = nil, storeName: String? = nil) {
            self.marketplace = marketplace
            self.participation = participation
            self.storeName = storeName
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplace = try json.optional("marketplace")
            participation = try json.optional("participation")
            storeName = try json.optional("storeName")
        }
    }

    /// The model's `Marketplace`.
    public struct Marketplace: Sendable, Decodable {
        public var id: String?
        public var name: String?
        public var countryCode: String?
        public var defaultCurrencyCode: String?
        public var defaultLanguageCode: String?
        public var domainName: String?

        public init(
            id: String? = nil,
            name: String? = nil,
            countryCode: String? = nil,
            defaultCurrencyCode: String? = nil,
            defaultLanguageCode: String? = nil,
            domainName: String? = nil
        ) {
            self.id = id
            self.name = name
            self.countryCode = countryCode
            self.defaultCurrencyCode = defaultCurrencyCode
            self.defaultLanguageCode = defaultLanguageCode
            self.domainName = domainName
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            id = try json.optional("id")
            name = try json.optional("name")
            countryCode = try json.optional("countryCode")
            defaultCurrencyCode = try json.optional("defaultCurrencyCode")
            defaultLanguageCode = try json.optional("defaultLanguageCode")
            domainName = try json.optional("domainName")
        }
    }

    /// The model's `Participation`.
    public struct Participation: Sendable, Decodable {
        public var isParticipating: Bool?
        public var hasSuspendedListings: Bool?

        public init(isParticipating: Bool? = nil, hasSuspendedListings: Bool? = nil) {
            self.isParticipating = isParticipating
            self.hasSuspendedListings = hasSuspendedListings
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            isParticipating = try json.optional("isParticipating")
            hasSuspendedListings = try json.optional("hasSuspendedListings")
        }
    }

    /// The model's `MarketplaceParticipationList`.
    public typealias MarketplaceParticipationList = [MarketplaceParticipation]

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

    /// The model's `GetAccountResponse`.
    public struct GetAccountResponse: Sendable, Decodable {
        public var payload: Account?
        public var errors: [Error]?

        public init(payload: Account? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `Account`.
    public struct Account: Sendable, Decodable {
        public var marketplaceParticipationList: [MarketplaceParticipation]?
        public var businessType: AccountBusinessType?
        public var sellingPlan: AccountSellingPlan?
        public var business: Business?
        public var primaryContact: PrimaryContact?

        public init(
            marketplaceParticipationList: [MarketplaceParticipation]? = nil,
            businessType: AccountBusinessType? = nil,
            sellingPlan: AccountSellingPlan? = nil,
            business: Business? = nil,
            primaryContact: PrimaryContact? = nil
        ) {
            self.marketplaceParticipationList = marketplaceParticipationList
            self.businessType = businessType
            self.sellingPlan = sellingPlan
            self.business = business
            self.primaryContact = primaryContact
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceParticipationList = try json.optional("marketplaceParticipationList")
            businessType = try json.optional("businessType")
            sellingPlan = try json.optional("sellingPlan")
            business = try json.optional("business")
            primaryContact = try json.optional("primaryContact")
        }
    }

    /// The model's `Account.businessType`.
    public struct AccountBusinessType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var charity: Self { Self(rawValue: "CHARITY") }
        public static var craftsman: Self { Self(rawValue: "CRAFTSMAN") }
        public static var naturalPersonCompany: Self { Self(rawValue: "NATURAL_PERSON_COMPANY") }
        public static var publicListed: Self { Self(rawValue: "PUBLIC_LISTED") }
        public static var privateLimited: Self { Self(rawValue: "PRIVATE_LIMITED") }
        public static var soleProprietorship: Self { Self(rawValue: "SOLE_PROPRIETORSHIP") }
        public static var stateOwned: Self { Self(rawValue: "STATE_OWNED") }
        public static var individual: Self { Self(rawValue: "INDIVIDUAL") }
    }

    /// The model's `Account.sellingPlan`.
    public struct AccountSellingPlan: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var professional: Self { Self(rawValue: "PROFESSIONAL") }
        public static var individual: Self { Self(rawValue: "INDIVIDUAL") }
    }

    /// The model's `Business`.
    public struct Business: Sendable, Decodable {
        public var name: String?
        public var registeredBusinessAddress: Address?
        public var companyRegistrationNumber: String?
        public var companyTaxIdentificationNumber: String?
        public var nonLatinName: String?

        public init(
            name: String? = nil,
            registeredBusinessAddress: Address? = nil,
            companyRegistrationNumber: String? = nil,
            companyTaxIdentificationNumber: String? = nil,
            nonLatinName: String? = nil
        ) {
            self.name = name
            self.registeredBusinessAddress = registeredBusinessAddress
            self.companyRegistrationNumber = companyRegistrationNumber
            self.companyTaxIdentificationNumber = companyTaxIdentificationNumber
            self.nonLatinName = nonLatinName
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("name")
            registeredBusinessAddress = try json.optional("registeredBusinessAddress")
            companyRegistrationNumber = try json.optional("companyRegistrationNumber")
            companyTaxIdentificationNumber = try json.optional("companyTaxIdentificationNumber")
            nonLatinName = try json.optional("nonLatinName")
        }
    }

    /// The model's `Address`.
    public struct Address: Sendable, Decodable {
        public var addressLine1: String?
        public var addressLine2: String?
        public var countryCode: String?
        public var stateOrProvinceCode: String?
        public var city: String?
        public var postalCode: String?

        public init(
            addressLine1: String? = nil,
            countryCode: String? = nil,
            addressLine2: String? = nil,
            stateOrProvinceCode: String? = nil,
            city: String? = nil,
            postalCode: String? = nil
        ) {
            self.addressLine1 = addressLine1
            self.addressLine2 = addressLine2
            self.countryCode = countryCode
            self.stateOrProvinceCode = stateOrProvinceCode
            self.city = city
            self.postalCode = postalCode
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            addressLine1 = try json.optional("addressLine1")
            addressLine2 = try json.optional("addressLine2")
            countryCode = try json.optional("countryCode")
            stateOrProvinceCode = try json.optional("stateOrProvinceCode")
            city = try json.optional("city")
            postalCode = try json.optional("postalCode")
        }
    }

    /// The model's `PrimaryContact`.
    public struct PrimaryContact: Sendable, Decodable {
        public var name: String?
        public var address: Address?
        public var nonLatinName: String?

        public init(name: String? = nil, address: Address? = nil, nonLatinName: String? = nil) {
            self.name = name
            self.address = address
            self.nonLatinName = nonLatinName
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("name")
            address = try json.optional("address")
            nonLatinName = try json.optional("nonLatinName")
        }
    }
}
