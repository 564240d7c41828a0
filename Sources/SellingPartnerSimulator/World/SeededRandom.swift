/// Chance that depends on nothing but the seed and the names it is drawn for, so that a part of the world comes out the
/// same whatever was made before it.
///
/// SplitMix64 (Steele, Lea, Flood 2014).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64, _ name: String, _ numbers: Int64...) {
        state = Self.mixed(seed &+ Self.hash(name))
        for number in numbers { state = Self.mixed(state ^ UInt64(bitPattern: number)) }
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Self.mixed(state)
    }

    /// A number below `bound`, drawn without the standard library, whose way of drawing may change.
    mutating func below(_ bound: Int64) -> Int64 { Int64(next() % UInt64(max(1, bound))) }

    mutating func between(_ from: Int64, _ to: Int64) -> Int64 { from + below(max(from, to) - from + 1) }

    /// True so many times in a thousand.
    mutating func chance(_ perMille: Int64) -> Bool { below(1_000) < perMille }

    mutating func one<Element>(of elements: [Element]) -> Element {
        elements[Int(below(Int64(elements.count)))]
    }

    /// So many letters and digits.
    mutating func code(_ count: Int, of alphabet: String = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") -> String {
        let letters = Array(alphabet)
        return String((0..<count).map { _ in one(of: letters) })
    }

    /// A well-mixed number of any number (the finalizer of SplitMix64).
    static func mixed(_ value: UInt64) -> UInt64 {
        var z = value &+ 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// FNV-1a, 64 bits.
    static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
