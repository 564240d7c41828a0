/// One value sealed for one place: a byte for the form (1), the nonce, the sealed bytes, the tag.
enum SealedValue {
    private static let form: UInt8 = 1

    /// Seals under a new random nonce. `place` says what the value is and where it stands: a value that was moved does
    /// not open.
    static func seal(_ plain: SecretBytes, key: SecretBytes, place: Place) throws -> [UInt8] {
        let nonce = try SystemRandomness.bytes(AESGCM.nonceBytes)
        let sealed = try plain.withUnsafeBytes {
            try AESGCM.seal($0, key: key, nonce: nonce, associated: place.bytes)
        }
        return [form] + nonce + sealed
    }

    /// Opens a value; nil where it is not what was sealed for this place under this key.
    static func open(_ sealed: [UInt8], key: SecretBytes, place: Place) throws -> SecretBytes? {
        guard sealed.count >= 1 + AESGCM.nonceBytes + AESGCM.tagBytes, sealed[0] == form else { return nil }
        let nonce = Array(sealed[1...AESGCM.nonceBytes])
        return try sealed.withUnsafeBytes { bytes in
            try AESGCM.open(
                UnsafeRawBufferPointer(rebasing: bytes[(1 + AESGCM.nonceBytes)...]), key: key, nonce: nonce,
                associated: place.bytes)
        }
    }

    /// What a sealed value is bound to: words and numbers, each with its length, so that no two lists read alike.
    struct Place {
        private(set) var bytes: [UInt8] = []

        init(_ kind: String) { add(kind) }

        mutating func add(_ text: String) { add(bytes: Array(text.utf8)) }

        mutating func add(_ number: Int64) { add(bytes: number.bigEndianBytes) }

        mutating func add(bytes part: [UInt8]) {
            bytes += Int64(part.count).bigEndianBytes
            bytes += part
        }
    }
}

extension FixedWidthInteger {
    /// The most significant byte first.
    var bigEndianBytes: [UInt8] { withUnsafeBytes(of: bigEndian) { Array($0) } }

    init(bigEndian bytes: some Collection<UInt8>) {
        self = bytes.reduce(0) { $0 << 8 | Self(truncatingIfNeeded: $1) }
    }
}

/// Bytes as hexadecimal digits, in small letters.
enum HexDigits {
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
    }

    /// The value of one digit; nil where it is none.
    static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x61...0x66: digit - 0x61 + 10
        default: nil
        }
    }

    /// The digit of a value below 16, in ASCII.
    static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x61 + value - 10 }
}
