/// What an input decides about its own test: a sum over all its bytes, so that an input always does the same.
///
/// Where the input is cut, what a reader is set to and which of its promises is checked come from here, and not from
/// bytes of the input itself, so that every input stays a file that can be opened and read.
struct InputSeed {
    private var state: UInt64

    init(_ bytes: UnsafeRawBufferPointer) {
        var sum = UInt64(bytes.count) &+ 0x9E37_79B9_7F4A_7C15
        var at = 0
        while at + 8 <= bytes.count {
            sum = Self.mixed(sum ^ bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            at += 8
        }
        while at < bytes.count {
            sum = Self.mixed(sum ^ UInt64(bytes[at]))
            at += 1
        }
        state = sum
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        return product.high ^ product.low
    }

    /// A number below `bound`, another one each time.
    mutating func next(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Int(Self.mixed(state ^ 0xE703_7ED1_A0B4_28DB) % UInt64(bound))
    }

    /// One of several, another one each time.
    mutating func next<Choice>(of choices: [Choice]) -> Choice { choices[next(below: choices.count)] }

    /// The input in three pieces, any of which may be empty.
    mutating func pieces(of bytes: UnsafeRawBufferPointer) -> [UnsafeRawBufferPointer] {
        let first = next(below: bytes.count + 1)
        let second = first + next(below: bytes.count - first + 1)
        return [bytes[..<first], bytes[first..<second], bytes[second...]].map { UnsafeRawBufferPointer(rebasing: $0) }
    }
}
