import SellingPartnerAPI

/// Reading what a call says, with the refusals Amazon gives.
extension OperationCall {
    /// The seller's account. Errors: 403 for a grantless call.
    func requireAccount() throws -> SellerAccount.ID {
        guard let account else { throw OperationRefusal.denied }
        return account
    }

    /// A parameter that must be there. Errors: 400.
    func require(_ name: String) throws -> String {
        guard let value = path[name] ?? query(name), !value.isEmpty else {
            throw OperationRefusal.invalid("Missing required parameter: \(name).")
        }
        return value
    }

    /// An instant; nil when the parameter is not there. Errors: 400 for what is none.
    func moment(_ name: String) throws -> Moment? {
        guard let text = query(name) else { return nil }
        guard let moment = Moment(iso: text) else {
            throw OperationRefusal.invalid("\(name) is not an ISO 8601 date and time.")
        }
        return moment
    }

    /// A whole number within bounds; nil when the parameter is not there. Errors: 400.
    func number(_ name: String, _ range: ClosedRange<Int>) throws -> Int? {
        guard let text = query(name) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw OperationRefusal.invalid("\(name) must be a number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
    }

    /// The stores of a parameter, by their marketplace ids; nil when it is not there. Errors: 400 for one that the
    /// account does not have, or for too many.
    func stores(_ name: String, of world: World, max: Int = 50) throws -> [StoreID]? {
        guard let ids = list(name) else { return nil }
        guard ids.count <= max else { throw OperationRefusal.invalid("\(name) takes at most \(max) marketplaces.") }
        let account = try requireAccount()
        return try ids.map { id in
            guard let store = world.stores(of: account).first(where: { world[$0].profile.marketplaceID == id }) else {
                throw OperationRefusal.invalid("Invalid marketplaceId: \(id).", details: name)
            }
            return store
        }
    }
}

/// A page token: where to go on, and with what. Nobody but the simulator can make one, and it dies after a day, as
/// Amazon's do.
///
/// Source: facts §8 (Orders: valid 24 h).
struct PageToken: Sendable, Hashable {
    let operation: String
    /// The arguments of the first call, in one text, so that a token cannot be used with others.
    let arguments: String
    let offset: Int
    let expires: Moment

    static let lifeSeconds: Int64 = 86_400

    init(_ call: OperationCall, arguments: String, offset: Int) {
        operation = call.descriptor.id
        self.arguments = arguments
        self.offset = offset
        expires = call.now + Self.lifeSeconds
    }

    /// Letters, digits and the characters that show whether a client encodes them: `+`, `/` and `=`.
    func text(seed: UInt64) -> String {
        let plain = "\(operation)\n\(arguments)\n\(offset)\n\(expires.seconds)"
        let seal = SeededRandom.mixed(SeededRandom.hash(plain) ^ seed)
        return Base64.encoded(Array("\(seal)\n\(plain)".utf8)) + "+/="
    }

    /// Reads a token that `text(seed:)` wrote for the same operation. Errors: 400 for an altered, foreign or dead one.
    init(_ text: String, _ call: OperationCall, seed: UInt64) throws {
        let refusal = OperationRefusal.invalid("Invalid or expired pagination token.", details: "nextToken")
        guard text.hasSuffix("+/="), let bytes = Base64.decoded(String(text.dropLast(3))) else { throw refusal }
        let parts = String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let seal = UInt64(parts[0]) else { throw refusal }
        let plain = String(parts[1])
        let fields = plain.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard SeededRandom.mixed(SeededRandom.hash(plain) ^ seed) == seal, fields.count >= 4,
            fields[0] == call.descriptor.id, let offset = Int(fields[fields.count - 2]),
            let expires = Int64(fields[fields.count - 1]), expires > call.now.seconds
        else { throw refusal }
        operation = fields[0]
        arguments = fields[1..<fields.count - 2].joined(separator: "\n")
        self.offset = offset
        self.expires = Moment(expires)
    }
}

/// Base64, written here because the simulator's core needs nothing else of Foundation.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// With `-` and `_`, and without padding.
    static func encoded(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 6 {
                count -= 6
                text.append(alphabet[Int(bits >> UInt32(count) & 63)])
            }
        }
        if count > 0 { text.append(alphabet[Int(bits << UInt32(6 - count) & 63)]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Nil for what `encoded` does not write.
    static func decoded(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for letter in text.utf8 {
            guard let value = alphabet.firstIndex(of: letter) else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return bytes
    }
}
