/// The key that everything sealed hangs on. It is kept outside the database: in a file, an environment variable, or
/// wherever a command fetches it from.
///
/// As text it is one line: `acorn-master-key-1`, the key's id, the key in 64 hexadecimal digits, and 16 digits that
/// tell whether the line is whole. Lines that begin with `#` are for people.
package struct MasterKey: Sendable {
    /// 16 hexadecimal digits that name the key and tell nothing about it.
    package let id: String
    let bytes: SecretBytes

    /// A new key of chance.
    package static func make() throws -> MasterKey { try MasterKey(SecretBytes.random(count: AESGCM.keyBytes)) }

    private init(_ bytes: SecretBytes) throws {
        self.bytes = bytes
        let name = try KeyedDigest.derive("acorn master key id", from: bytes, count: 8)
        id = name.withUnsafeBytes { HexDigits.text($0) }
    }

    /// A key of its own for one purpose.
    func key(for purpose: String, salt: [UInt8] = []) throws -> SecretBytes {
        try KeyedDigest.derive("acorn " + purpose, salt: salt, from: bytes)
    }
}

// MARK: As text

extension MasterKey {
    private static let word = Array("acorn-master-key-1".utf8)
    /// Longer than a key and its comments ever are.
    package static let textBytesMax = 4_096

    /// Reads a key's text. Errors: `keyDamaged`.
    package init(text: SecretBytes) throws {
        self = try text.withUnsafeBytes { bytes in
            let lines = bytes.split { $0 == 0x0a || $0 == 0x0d }.filter { line in
                line.first { $0 != 0x20 && $0 != 0x09 }.map { $0 != 0x23 } ?? false
            }
            guard let line = lines.first, lines.count == 1 else { throw Self.notAKey }
            return try Self.read(line.split { $0 == 0x20 || $0 == 0x09 })
        }
    }

    private static func read(_ words: [Slice<UnsafeRawBufferPointer>]) throws -> MasterKey {
        guard words.count == 4, words[0].elementsEqual(word) else { throw notAKey }
        let digits = words[2]
        guard digits.count == 2 * AESGCM.keyBytes, digits.allSatisfy({ HexDigits.value($0) != nil }) else {
            throw damaged
        }
        let bytes = try SecretBytes(count: AESGCM.keyBytes) { out in
            for (index, digit) in digits.enumerated() {
                out[index / 2] = out[index / 2] << 4 | (HexDigits.value(digit) ?? 0)
            }
        }
        let key = try MasterKey(bytes)
        guard words[1].elementsEqual(key.id.utf8), words[3].elementsEqual(key.check.utf8) else { throw damaged }
        return key
    }

    /// The key as the one line that `init(text:)` reads, with its end.
    package func text() throws -> SecretBytes {
        let (head, tail) = (Self.word + Array(" \(id) ".utf8), Array(" \(check)\n".utf8))
        let count = head.count + 2 * AESGCM.keyBytes + tail.count
        return try SecretBytes(count: count) { out in
            out.copyBytes(from: head)
            bytes.withUnsafeBytes { bytes in
                for (index, byte) in bytes.enumerated() {
                    out[head.count + 2 * index] = HexDigits.digit(byte >> 4)
                    out[head.count + 2 * index + 1] = HexDigits.digit(byte & 15)
                }
            }
            for (index, byte) in tail.enumerated() { out[count - tail.count + index] = byte }
        }
    }

    private var check: String {
        HexDigits.text(KeyedDigest.hmac(Array("acorn master key check \(id)".utf8), key: bytes).prefix(8))
    }

    private static let notAKey = VaultError(
        .keyDamaged,
        "This is no master key of ACORN-i. A key is one line that begins with 'acorn-master-key-1'; `acorn vault "
            + "new-key` makes one.")
    private static let damaged = VaultError(
        .keyDamaged, "The master key is damaged: a letter is wrong or missing. Take it from the copy you kept.")
}
