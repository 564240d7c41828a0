/// The first bytes of a backup, which are not sealed: what one needs to find the key. They are bound to every chunk.
package struct BackupHeader: Hashable, Sendable {
    /// What the backup is sealed under.
    package enum Seal: Hashable, Sendable {
        /// The master key of this id.
        case masterKey(id: String)
        /// A passphrase, through scrypt.
        case passphrase(costLog2: Int, r: Int, p: Int)
    }

    package let seal: Seal
    let salt: [UInt8]

    static let magic = Array("ACORN-BACKUP-1\n".utf8)
    static let bytesCount = magic.count + 1 + 16 + 3 + 32
    /// 128 MiB and about half a second for each guess.
    private static let passphraseSeal = Seal.passphrase(costLog2: 17, r: 8, p: 1)

    static func new(_ secret: BackupSecret) throws -> BackupHeader {
        let salt = try SystemRandomness.bytes(32)
        return switch secret {
        case .master(let key): BackupHeader(seal: .masterKey(id: key.id), salt: salt)
        case .passphrase, .derived: BackupHeader(seal: passphraseSeal, salt: salt)
        }
    }

    private init(seal: Seal, salt: [UInt8]) {
        self.seal = seal
        self.salt = salt
    }

    /// Reads a header; throws `notABackup`, `newer`, `damaged`.
    init(_ bytes: [UInt8]) throws {
        guard bytes.starts(with: Self.magic) else {
            if bytes.starts(with: Array("ACORN-BACKUP-".utf8)) {
                throw BackupError(.newer, "The backup has a form that this version does not know. Run a newer one.")
            }
            throw BackupError(.notABackup, "The file is no backup of ACORN-i. Nothing changed; name another.")
        }
        guard bytes.count == Self.bytesCount else { throw BackupError.cut }
        let rest = bytes[Self.magic.count...]
        let id = String(decoding: rest.dropFirst().prefix(16), as: UTF8.self)
        let costs = rest.dropFirst(17).prefix(3).map { Int($0) }
        salt = Array(rest.suffix(32))
        switch rest.first {
        case 1: seal = .masterKey(id: id)
        // A hostile file may not ask for all memory there is.
        case 2 where (10...20).contains(costs[0]) && (1...16).contains(costs[1]) && (1...4).contains(costs[2]):
            seal = .passphrase(costLog2: costs[0], r: costs[1], p: costs[2])
        default: throw BackupError(.damaged, "The beginning of the backup is damaged. Nothing changed.")
        }
    }

    var bytes: [UInt8] {
        switch seal {
        case .masterKey(let id): Self.magic + [1] + Array(id.utf8) + [0, 0, 0] + salt
        case .passphrase(let costLog2, let r, let p):
            Self.magic + [2] + [UInt8](repeating: 0, count: 16) + [costLog2, r, p].map { UInt8($0) } + salt
        }
    }

    /// The key of this one file; throws `wrongKey` where the secret is of the other kind, or another master key.
    func key(_ secret: BackupSecret) throws -> SecretBytes {
        switch (seal, secret) {
        case (_, .derived(let key, let salt)):
            guard salt == self.salt else {
                throw BackupError(.damaged, "The file was exchanged for another while it was read. Nothing changed.")
            }
            return key
        case (.masterKey(let id), .master(let master)):
            guard id == master.id else {
                throw BackupError(
                    .wrongKey,
                    "The backup is sealed under master key \(id); the key given is \(master.id). Nothing changed; name "
                        + "the key that was in use when the backup was made.")
            }
            return try master.key(for: "backup", salt: salt)
        case (.passphrase(let costLog2, let r, let p), .passphrase(let words)):
            return try KeyedDigest.scrypt(words, salt: salt, costLog2: costLog2, r: r, p: p)
        case (.masterKey(let id), .passphrase):
            throw BackupError(.wrongKey, "The backup is sealed under master key \(id), not under a passphrase.")
        case (.passphrase, .master):
            throw BackupError(.wrongKey, "The backup is sealed under a passphrase: give --passphrase-file.")
        }
    }
}

/// What a backup is sealed under.
package enum BackupSecret: Sendable {
    case master(MasterKey)
    case passphrase(SecretBytes)
    /// The key of the one file with this salt, made of either before.
    case derived(SecretBytes, salt: [UInt8])
}
