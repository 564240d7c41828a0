import CLibcrypto

/// SHA-256 of bytes that come piece by piece.
final class SHA256 {
    private let context = EVP_MD_CTX_new()

    init() { EVP_DigestInit_ex(context, EVP_sha256(), nil) }

    deinit { EVP_MD_CTX_free(context) }

    func update(_ bytes: UnsafeRawBufferPointer) { EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) }

    func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes { update($0) } }

    /// 32 bytes; nothing may be added afterwards.
    func finish() -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        EVP_DigestFinal_ex(context, &digest, nil)
        return digest
    }

    static func digest(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        let sha = SHA256()
        sha.update(bytes)
        return sha.finish()
    }
}

/// Keys from keys, and what only the owner of a key can compute.
package enum KeyedDigest {
    /// HMAC with SHA-256 (RFC 2104).
    package static func hmac(_ bytes: [UInt8], key: SecretBytes) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        var count: UInt32 = 0
        key.withUnsafeBytes { key in
            _ = HMAC(EVP_sha256(), key.baseAddress, Int32(key.count), bytes, bytes.count, &digest, &count)
        }
        return digest
    }

    /// A key for one purpose out of another key: HKDF with SHA-256 (RFC 5869).
    static func derive(_ purpose: String, salt: [UInt8] = [], from key: SecretBytes, count: Int = 32) throws
        -> SecretBytes
    {
        let failed = VaultError(.outOfMemory, "OpenSSL's HKDF does not work here.")
        guard let context = EVP_PKEY_CTX_new_id(EVP_PKEY_HKDF, nil) else { throw failed }
        defer { EVP_PKEY_CTX_free(context) }
        let info = Array(purpose.utf8)
        let isReady = key.withUnsafeBytes { key in
            let bytes = key.baseAddress?.assumingMemoryBound(to: UInt8.self)
            return EVP_PKEY_derive_init(context) > 0
                && EVP_PKEY_CTX_set_hkdf_md(context, EVP_sha256()) > 0
                && (salt.isEmpty || EVP_PKEY_CTX_set1_hkdf_salt(context, salt, Int32(salt.count)) > 0)
                && EVP_PKEY_CTX_set1_hkdf_key(context, bytes, Int32(key.count)) > 0
                && EVP_PKEY_CTX_add1_hkdf_info(context, info, Int32(info.count)) > 0
        }
        guard isReady else { throw failed }
        return try SecretBytes(count: count) { out in
            var length = count
            let bytes = out.baseAddress?.assumingMemoryBound(to: UInt8.self)
            guard EVP_PKEY_derive(context, bytes, &length) > 0, length == count else { throw failed }
        }
    }

    /// A key out of a passphrase: scrypt (RFC 7914), which takes 128 · `r` · 2^`costLog2` bytes of memory, so that
    /// guessing is dear.
    static func scrypt(_ passphrase: SecretBytes, salt: [UInt8], costLog2: Int, r: Int, p: Int) throws -> SecretBytes {
        try SecretBytes(count: 32) { out in
            let code = passphrase.withUnsafeBytes { words in
                EVP_PBE_scrypt(
                    words.baseAddress?.assumingMemoryBound(to: CChar.self), words.count, salt, salt.count,
                    UInt64(1) << UInt64(costLog2), UInt64(r), UInt64(p), UInt64(256 * r) << UInt64(costLog2),
                    out.baseAddress?.assumingMemoryBound(to: UInt8.self), out.count)
            }
            guard code == 1 else {
                throw VaultError(.outOfMemory, "There is not enough memory to make a key of the passphrase.")
            }
        }
    }
}
