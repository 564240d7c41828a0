/// SHA-256 and HMAC-SHA-256, as signatures of requests need them.
///
/// Our own, because everything else here that can hash is hidden inside swift-nio-ssl, and swift-crypto would compile a
/// second BoringSSL (334 files of C and C++) to hash a few thousand bytes for a test queue. It hashes what is no secret
/// to whoever can measure time on this machine, and must not be used for anything else.
///
/// Source: FIPS 180-4 and RFC 2104.
struct SHA256: Sendable {
    /// The hash of some bytes: 32 bytes.
    static func hash(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var state = Self()
        state.update(bytes)
        return state.finished()
    }

    /// The keyed hash of a message: 32 bytes.
    static func authenticationCode(_ message: some Collection<UInt8>, key: [UInt8]) -> [UInt8] {
        let short = key.count > blockBytes ? hash(key) : key
        let padded = short + [UInt8](repeating: 0, count: blockBytes - short.count)
        var inner = Self()
        inner.update(padded.map { $0 ^ 0x36 })
        inner.update(message)
        return hash(padded.map { $0 ^ 0x5C } + inner.finished())
    }

    // MARK: The state between blocks

    private static let blockBytes = 64

    private var words: [UInt32] = [
        0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19,
    ]
    private var waiting: [UInt8] = []
    private var count: UInt64 = 0

    private mutating func update(_ bytes: some Collection<UInt8>) {
        count += UInt64(bytes.count)
        waiting += bytes
        var start = 0
        while waiting.count - start >= Self.blockBytes {
            compress(waiting[start..<start + Self.blockBytes])
            start += Self.blockBytes
        }
        waiting.removeFirst(start)
    }

    /// Ends with a one bit, zeros, and the length in bits.
    private mutating func finished() -> [UInt8] {
        let bits = count * 8
        let zeros = (Self.blockBytes * 2 - 9 - waiting.count) % Self.blockBytes
        update([0x80] + [UInt8](repeating: 0, count: zeros) + Self.bytes(bits))
        return words.flatMap { Self.bytes($0) }
    }

    private static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.bigEndian) { Array($0) }
    }

    private mutating func compress(_ block: ArraySlice<UInt8>) {
        var schedule = [UInt32](repeating: 0, count: 64)
        for (index, byte) in block.enumerated() { schedule[index / 4] = schedule[index / 4] << 8 | UInt32(byte) }
        for t in 16..<64 {
            let (early, late) = (schedule[t - 15], schedule[t - 2])
            let small0 = Self.turned(early, 7) ^ Self.turned(early, 18) ^ (early >> 3)
            let small1 = Self.turned(late, 17) ^ Self.turned(late, 19) ^ (late >> 10)
            schedule[t] = schedule[t - 16] &+ small0 &+ schedule[t - 7] &+ small1
        }
        var (a, b, c, d) = (words[0], words[1], words[2], words[3])
        var (e, f, g, h) = (words[4], words[5], words[6], words[7])
        for t in 0..<64 {
            let big1 = Self.turned(e, 6) ^ Self.turned(e, 11) ^ Self.turned(e, 25)
            let first = h &+ big1 &+ ((e & f) ^ (~e & g)) &+ Self.constants[t] &+ schedule[t]
            let big0 = Self.turned(a, 2) ^ Self.turned(a, 13) ^ Self.turned(a, 22)
            let second = big0 &+ ((a & b) ^ (a & c) ^ (b & c))
            (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
        }
        for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { words[index] &+= word }
    }

    private static func turned(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

    private static let constants: [UInt32] = [
        0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4, 0xAB1C_5ED5,
        0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7, 0xC19B_F174,
        0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA,
        0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7, 0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967,
        0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85,
        0xA2BF_E8A1, 0xA81A_664B, 0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070,
        0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
        0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7, 0xC671_78F2,
    ]
}

extension Sequence<UInt8> {
    /// Two small hexadecimal digits a byte.
    var hexadecimal: String {
        map { byte in
            let digits = String(byte, radix: 16)
            return digits.count < 2 ? "0" + digits : digits
        }.joined()
    }
}
