import CLibcrypto

/// Bytes that nobody may see: keys, tokens, what is known of a buyer.
///
/// They cannot be printed or reflected. They lie in memory of OpenSSL's own that is kept out of swap and of core dumps
/// where the system allows it, and are overwritten when the last reference goes. What is larger than that memory lies
/// in ordinary memory and is overwritten all the same.
/// Safe to share: the bytes are written only before `init` returns.
package final class SecretBytes: @unchecked Sendable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    private let start: UnsafeMutableRawPointer
    package let count: Int

    /// `count` bytes that `fill` writes. They are zero before.
    package init(count: Int, _ fill: (UnsafeMutableRawBufferPointer) throws -> Void) throws {
        _ = Self.hasGuardedMemory
        let size = max(count, 1)
        guard let start = CRYPTO_secure_zalloc(size, nil, 0) ?? CRYPTO_zalloc(size, nil, 0) else {
            throw VaultError(.outOfMemory, "There is no memory for a secret.")
        }
        self.start = start
        self.count = count
        try fill(UnsafeMutableRawBufferPointer(start: start, count: count))
    }

    /// A copy. Whoever has the original overwrites it.
    package convenience init(copying bytes: some Collection<UInt8>) throws {
        try self.init(count: bytes.count) { $0.copyBytes(from: bytes) }
    }

    /// Bytes of chance, good enough for keys.
    package static func random(count: Int) throws -> SecretBytes {
        try SecretBytes(count: count) { try SystemRandomness.fill($0) }
    }

    deinit { CRYPTO_secure_clear_free(start, max(count, 1), nil, 0) }

    /// The bytes, for as long as `body` runs.
    package func withUnsafeBytes<Value>(_ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
        try body(UnsafeRawBufferPointer(start: start, count: count))
    }

    /// The bytes as text in UTF-8, for the one place that sends them. A `String` cannot be overwritten: keep it for as
    /// short as can be.
    package func revealText() -> String { withUnsafeBytes { String(decoding: $0, as: UTF8.self) } }

    package var description: String { "[secret]" }
    package var debugDescription: String { "[secret]" }
    package var customMirror: Mirror { Mirror(self, children: []) }

    /// Memory with guard pages, locked and left out of core dumps: made once, 512 KiB. Where locking is not allowed it
    /// is there all the same.
    private static let hasGuardedMemory = CRYPTO_secure_malloc_init(512 * 1024, 32) != 0
}

/// Randomness of the operating system's, through OpenSSL.
enum SystemRandomness {
    static func fill(_ bytes: UnsafeMutableRawBufferPointer) throws {
        guard RAND_bytes(bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), Int32(bytes.count)) == 1 else {
            throw VaultError(.outOfMemory, "The system gives no random numbers.")
        }
    }

    static func bytes(_ count: Int) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        try bytes.withUnsafeMutableBytes { try fill($0) }
        return bytes
    }
}
