import SellingPartnerAPI

/// The seller in one region: one account, one authorization.
struct SellerAccount: Sendable, Hashable {
    /// An account by its region.
    enum ID: String, Sendable, Hashable, CaseIterable {
        case northAmerica = "na"
        case europe = "eu"
        case farEast = "fe"

        init(_ region: Region) {
            switch region {
            case .europe: self = .europe
            case .farEast: self = .farEast
            case .northAmerica: self = .northAmerica
            }
        }
    }

    let id: ID
    /// Amazon's id of the seller: `A…`.
    let sellingPartnerID: String
    let products: [Product]
    let stores: [StoreID]
}

/// The place of a store in the world.
struct StoreID: Sendable, Hashable, Comparable {
    let index: Int
    static func < (a: StoreID, b: StoreID) -> Bool { a.index < b.index }
}

/// A store: the account in one marketplace.
struct SellerStore: Sendable, Hashable {
    let id: StoreID
    let account: SellerAccount.ID
    let profile: StoreProfile
    /// Whether it pays what is charged to the account as a whole, such as the subscription.
    let isFirstOfAccount: Bool
}

/// Which money a sale goes into; each has settlements of its own.
///
/// Source: `facts/settlements.md` §6.
enum AccountType: String, Sendable, Hashable, CaseIterable {
    case standard = "Standard Orders"
    case invoiced = "Invoiced orders"
}
