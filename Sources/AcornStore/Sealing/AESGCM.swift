import CLibcrypto

/// AES-256 in Galois/Counter Mode (NIST SP 800-38D), by OpenSSL: what is sealed cannot be read without the key, and
/// cannot be changed or moved to another place without being found out.
enum AESGCM {
    static let keyBytes = 32
    static let nonceBytes = 12
    static let tagBytes = 16

    /// Seals `plain`: the result is as long, and the tag. A nonce must never be used twice with one key.
    static func seal(
        _ plain: UnsafeRawBufferPointer, key: SecretBytes, nonce: [UInt8], associated: [UInt8]
    ) throws -> [UInt8] {
        var sealed = [UInt8](repeating: 0, count: plain.count + tagBytes)
        try withContext { context in
            try key.withUnsafeBytes { try start(context, $0, nonce, encrypts: 1) }
            try update(context, nil, associated, associated.count)
            try sealed.withUnsafeMutableBytes { out in
                let bytes = out.baseAddress?.assumingMemoryBound(to: UInt8.self)
                try update(context, bytes, plain.baseAddress?.assumingMemoryBound(to: UInt8.self), plain.count)
                var none: Int32 = 0
                try check(EVP_CipherFinal_ex(context, bytes?.advanced(by: plain.count), &none))
                try check(
                    EVP_CIPHER_CTX_ctrl(
                        context, EVP_CTRL_AEAD_GET_TAG, Int32(tagBytes), bytes?.advanced(by: plain.count)))
            }
        }
        return sealed
    }

    /// Opens what `seal` gave; nil where key, nonce, associated data or a single bit is another.
    static func open(
        _ sealed: UnsafeRawBufferPointer, key: SecretBytes, nonce: [UInt8], associated: [UInt8]
    ) throws -> SecretBytes? {
        let count = sealed.count - tagBytes
        guard count >= 0, nonce.count == nonceBytes else { return nil }
        var isGenuine = false
        let plain = try SecretBytes(count: count) { out in
            isGenuine = try open(sealed, into: out, key: key, nonce: nonce, associated: associated)
            if !isGenuine { OPENSSL_cleanse(out.baseAddress, out.count) }
        }
        return isGenuine ? plain : nil
    }

    /// Opens into memory of the caller's, which must be discarded where this returns false.
    static func open(
        _ sealed: UnsafeRawBufferPointer, into out: UnsafeMutableRawBufferPointer, key: SecretBytes, nonce: [UInt8],
        associated: [UInt8]
    ) throws -> Bool {
        let count = sealed.count - tagBytes
        precondition(count >= 0 && out.count >= count && nonce.count == nonceBytes, "room for what is opened")
        var tag = [UInt8](sealed.suffix(tagBytes))
        return try withContext { context in
            try key.withUnsafeBytes { try start(context, $0, nonce, encrypts: 0) }
            try update(context, nil, associated, associated.count)
            let bytes = out.baseAddress?.assumingMemoryBound(to: UInt8.self)
            try update(context, bytes, sealed.baseAddress?.assumingMemoryBound(to: UInt8.self), count)
            try check(EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, Int32(tagBytes), &tag))
            var none: Int32 = 0
            var rest = [UInt8](repeating: 0, count: tagBytes)
            return EVP_CipherFinal_ex(context, &rest, &none) == 1
        }
    }

    private static func withContext<Value>(_ body: (OpaquePointer) throws -> Value) throws -> Value {
        guard let context = EVP_CIPHER_CTX_new() else { throw failed }
        // Overwrites the expanded key, too.
        defer { EVP_CIPHER_CTX_free(context) }
        return try body(context)
    }

    private static func start(
        _ context: OpaquePointer, _ key: UnsafeRawBufferPointer, _ nonce: [UInt8], encrypts: Int32
    ) throws {
        precondition(key.count == keyBytes && nonce.count == nonceBytes, "a key of 256 and a nonce of 96 bits")
        let bytes = key.baseAddress?.assumingMemoryBound(to: UInt8.self)
        try check(EVP_CipherInit_ex(context, EVP_aes_256_gcm(), nil, bytes, nonce, encrypts))
    }

    private static func update(
        _ context: OpaquePointer, _ out: UnsafeMutablePointer<UInt8>?, _ bytes: UnsafePointer<UInt8>?, _ count: Int
    ) throws {
        guard count > 0 else { return }
        guard let length = Int32(exactly: count) else {
            throw VaultError(.tooLarge, "A value of more than 2 GiB cannot be sealed.")
        }
        var written: Int32 = 0
        try check(EVP_CipherUpdate(context, out, &written, bytes, length))
    }

    private static func check(_ code: Int32) throws { if code != 1 { throw failed } }

    private static let failed = VaultError(.outOfMemory, "OpenSSL's AES-GCM does not work here.")
}
