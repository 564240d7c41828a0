/// A thing the seller sells in the stores of one account.
struct Product: Sendable, Hashable {
    let sku: String
    let asin: String
    let title: String
    let brand: String
    let category: FeeCategory
    /// Amazon's product type: `DRINKING_CUP`.
    let productType: String
    /// Cents of a dollar; each store has its own price made from it.
    let cents: Int64
    let grams: Int64
    /// Length, width and height in millimetres, longest first.
    let millimetres: [Int64]
    let isFulfilledByAmazon: Bool
    /// The letters of the product's own language: a report in another charset cannot write them.
    let fnsku: String

    /// The price in a store: just below a whole unit, as sellers set it.
    func price(in store: StoreProfile) -> Int64 {
        let exact = store.local(cents: cents)
        guard store.digits > 0 else { return max(100, exact / 100 * 100 + 80) }
        return max(99, exact / 100 * 100 + 99)
    }
}

/// A category of the referral fee.
enum FeeCategory: String, Sendable, Hashable, CaseIterable {
    case home, kitchen, electronics, toys, beauty, books, office, garden

    var displayName: String {
        switch self {
        case .home: "Home"
        case .kitchen: "Kitchen"
        case .electronics: "Electronics"
        case .toys: "Toys & Games"
        case .beauty: "Beauty"
        case .books: "Books"
        case .office: "Office Products"
        case .garden: "Patio, Lawn & Garden"
        }
    }

    var productType: String {
        switch self {
        case .home: "HOME"
        case .kitchen: "DRINKING_CUP"
        case .electronics: "HEADPHONES"
        case .toys: "TOY_FIGURE"
        case .beauty: "BEAUTY"
        case .books: "ABIS_BOOK"
        case .office: "OFFICE_PRODUCTS"
        case .garden: "PLANTER"
        }
    }
}

/// Makes the catalogue of one account.
struct CatalogueMaker {
    let seed: UInt64
    let account: SellerAccount.ID

    private static let materials = ["Oak", "Steel", "Glass", "Linen", "Bamboo", "Ceramic", "Felt", "Brass"]
    private static let things = ["Mug", "Box", "Lamp", "Tray", "Holder", "Bowl", "Case", "Stand", "Hook", "Jar"]
    private static let german = ["Küchenbrett", "Trinkbecher", "Körbchen", "Schlüsselhaken", "Blumentopf für draußen"]
    private static let japanese = ["木製トレイ", "湯のみ", "収納ボックス", "ランプ", "卓上スタンド"]

    func products(_ count: Int) -> [Product] { (0..<count).map(product) }

    private func product(_ index: Int) -> Product {
        var random = SeededRandom(seed, "product \(account)", Int64(index))
        let category = random.one(of: FeeCategory.allCases)
        let isFBA = index % 4 != 3
        let size = (0..<3).map { _ in random.between(20, 320) }.sorted(by: >)
        return Product(
            sku: sku(index, &random), asin: "B0" + random.code(8), title: title(index, &random), brand: "Eichhorn & Co",
            category: category, productType: category.productType, cents: random.between(700, 8_900),
            grams: random.between(60, 4_200), millimetres: size, isFulfilledByAmazon: isFBA,
            fnsku: "X00" + random.code(7))
    }

    /// Most SKUs are plain; a few hold what breaks careless code: a slash, a blank, a percent sign, leading zeros.
    private func sku(_ index: Int, _ random: inout SeededRandom) -> String {
        let number = Moment.padded(Int64(index), 3)
        switch index % 12 {
        case 5: return "KIT/\(number) A"
        case 7: return "00\(number)"
        case 9: return "P%20+\(number)#X"
        case 11:
            return account == .europe ? "GLÜCK-\(number)" : account == .farEast ? "茶碗-\(number)" : "O'BRIEN_\(number)"
        default: return random.code(3, of: "ABCDEFGHJKLMNPQRSTUVWXYZ") + "-\(number)"
        }
    }

    private func title(_ index: Int, _ random: inout SeededRandom) -> String {
        let plain = "\(random.one(of: Self.materials)) \(random.one(of: Self.things)) No. \(index)"
        guard index % 3 == 1 else { return plain }
        switch account {
        case .europe: return random.one(of: Self.german) + " Nr. \(index)"
        case .farEast: return random.one(of: Self.japanese) + " \(index)番"
        default: return plain
        }
    }
}
