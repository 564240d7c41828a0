/// How the numbers of a store's orders become Amazon's ids, and back.
///
/// After the prefix come two digits for the store and twelve that look like chance: the number is multiplied by one
/// prime to 10¹², so that none comes twice, and moved by a salt of the store's own.
struct OrderNumbering: Sendable {
    private let store: StoreID
    private let salt: UInt64

    private static let modulus: UInt64 = 1_000_000_000_000
    private static let factor: UInt64 = 618_033_988_749
    /// Stores are counted from here, so that there are always two digits.
    private static let firstStore = 10

    init(seed: UInt64, store: StoreID) {
        self.store = store
        salt = SeededRandom.mixed(seed ^ 0x0DE5 &+ UInt64(store.index) << 32) % Self.modulus
    }

    /// `111-1234567-1234567`.
    func id(of number: Int, prefix: String) -> String {
        let scattered = Self.product(UInt64(number), Self.factor)
        let digits = Moment.padded(Int64((scattered + salt) % Self.modulus), 12)
        let all = Moment.padded(Int64(store.index + Self.firstStore)) + digits
        return "\(prefix)-\(all.prefix(7))-\(all.suffix(7))"
    }

    /// The number of the order that has these fourteen digits, if it is one of the store's.
    func number(of digits: UInt64) -> Int {
        let scattered = (digits % Self.modulus + Self.modulus - salt) % Self.modulus
        return Int(Self.product(scattered, Self.inverse))
    }

    /// The store and the fourteen digits that an id names; nil for what is no id.
    static func taken(apart id: String) -> (store: Int, digits: UInt64)? {
        let parts = id.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[1].count == 7, parts[2].count == 7, let digits = UInt64(parts[1] + parts[2])
        else {
            return nil
        }
        return (Int(digits / modulus) - firstStore, digits)
    }

    private static func product(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let wide = a.multipliedFullWidth(by: b)
        return modulus.dividingFullWidth((wide.high, wide.low)).remainder
    }

    /// What undoes the multiplication: `factor` · x = 1 (mod 10¹²), by Euclid's algorithm.
    private static let inverse: UInt64 = {
        var (old, new) = (Int64(modulus), Int64(factor))
        var (oldFactor, newFactor) = (0 as Int64, 1 as Int64)
        while new != 0 {
            let quotient = old / new
            (old, new) = (new, old - quotient * new)
            (oldFactor, newFactor) = (newFactor, oldFactor - quotient * newFactor)
        }
        return UInt64(CivilCalendar.remainder(oldFactor, Int64(modulus)))
    }()
}
