package import AcornCore
import Foundation

/// What is known of one order's buyer, of one kind.
package struct PersonalRecord: Sendable {
    /// What the data is about.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case buyer, recipient, tax, gift
    }

    package let orderID: String
    package let kind: Kind
    /// What a buyer can be found by when they ask for erasure: an e-mail address, a name.
    package let identifiers: [SecretBytes]
    /// The data itself, as the reader of Amazon's reply wrote it.
    package let content: SecretBytes
    /// The latest day of shipping, from which the clock runs as long as the delivery is not known.
    package let shipBy: Instant?
    package let delivered: Instant?

    package init(
        orderID: String, kind: Kind, identifiers: [SecretBytes], content: SecretBytes, shipBy: Instant? = nil,
        delivered: Instant? = nil
    ) {
        self.orderID = orderID
        self.kind = kind
        self.identifiers = identifiers
        self.content = content
        self.shipBy = shipBy
        self.delivered = delivered
    }

    /// When the data must be gone: `days` after the delivery; where that is not known, after the latest day of
    /// shipping; where neither is, after it came. Amazon's Data Protection Policy: at most 30 days after delivery.
    package static func purgeDate(delivered: Instant?, shipBy: Instant?, received: Instant, days: Int64) -> Instant {
        (delivered ?? shipBy ?? received).adding(seconds: days * 86_400)
    }

    /// Identifiers and content in one sealed text: a number of identifiers, then each with its length.
    func packed() throws -> SecretBytes {
        let parts = identifiers + [content]
        let count = 8 + parts.reduce(0) { $0 + 8 + $1.count }
        return try SecretBytes(count: count) { out in
            var at = 0
            func add(_ number: Int) {
                for byte in Int64(number).bigEndianBytes {
                    out[at] = byte
                    at += 1
                }
            }
            add(identifiers.count)
            for part in parts {
                add(part.count)
                part.withUnsafeBytes { UnsafeMutableRawBufferPointer(rebasing: out[at...]).copyBytes(from: $0) }
                at += part.count
            }
        }
    }

    /// Identifiers and content of a sealed text; nil where it is not one that `packed` made.
    static func unpack(_ packed: SecretBytes) throws -> (identifiers: [SecretBytes], content: SecretBytes)? {
        try packed.withUnsafeBytes { bytes in
            var rest = bytes[...]
            func number() -> Int? {
                guard rest.count >= 8 else { return nil }
                defer { rest = rest.dropFirst(8) }
                return Int(exactly: Int64(bigEndian: rest.prefix(8)))
            }
            guard let count = number(), (0...16).contains(count) else { return nil }
            var parts: [SecretBytes] = []
            for _ in 0...count {
                guard let length = number(), length >= 0, length <= rest.count else { return nil }
                parts.append(try SecretBytes(copying: rest.prefix(length)))
                rest = rest.dropFirst(length)
            }
            guard rest.isEmpty, let content = parts.popLast() else { return nil }
            return (parts, content)
        }
    }
}

/// A buyer's identifier as it is looked for.
enum BuyerTerm {
    /// A keyed digest, so that the table tells no name. It is bound to the account: the same buyer at two sellers is
    /// two terms.
    static func digest(
        _ identifier: SecretBytes, environment: Int64, account: Int64, key: SecretBytes
    ) -> [UInt8] {
        var place = SealedValue.Place("acorn buyer")
        place.add(environment)
        place.add(account)
        place.add(normal(identifier.revealText()))
        return KeyedDigest.hmac(place.bytes, key: key)
    }

    /// Case, accents' spelling and white space do not tell buyers apart.
    private static func normal(_ text: String) -> String {
        text.precomposedStringWithCompatibilityMapping.lowercased().split { $0.isWhitespace }.joined(separator: " ")
    }
}
