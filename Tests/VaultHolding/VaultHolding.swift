import AcornCore
import AcornStore
import Foundation
import Glibc

/// Opens the store and the vault at the address and key file given, reads a secret of 32 bytes from standard input,
/// keeps it as a token and as personal data, reads both back, lets go of everything, says `ready` and waits for the end
/// of its input.
@main
struct VaultHolding {
    /// Something that is to be found in its memory: it proves that the search finds what is there.
    static let control = "control marker " + CommandLine.arguments[1]

    static func main() async throws {
        let arguments = CommandLine.arguments
        if control.isEmpty { exit(3) }
        try await keep(DatabaseAddress(arguments[1]), keyFile: arguments[2])
        print("ready")
        fflush(nil)
        while readLine() != nil {}
        if control.isEmpty { exit(3) }
    }

    private static func keep(_ address: DatabaseAddress, keyFile: String) async throws {
        let now = Instant(secondsSince1970: 1_790_000_000)
        let store = try await Store.open(address, now: now)
        let vault = try await Vault.open(store, with: KeySource.file(path: keyFile).key())
        let place = AccountPlace(environment: 3, account: 7)
        let access = PersonalAccess(actor: "tests", reason: "to try it")
        let personal = PersonalData(store, vault)
        try await personal.keep(place, access, now: now)
        let name = SecretName(.refreshToken, environment: 3, account: 7, name: "marked")
        do {
            let secret = try SecretBytes(count: 32) { out in
                guard Glibc.read(0, out.baseAddress, 32) == 32 else { exit(4) }
            }
            try await store.write { connection in
                try vault.keep(secret, as: name, now: now, connection)
                let record = PersonalRecord(orderID: "marked", kind: .buyer, identifiers: [], content: secret)
                try personal.put(record, place, now: now, connection)
            }
        }
        let count = try await store.read { try vault.secret(name, $0)?.count ?? 0 }
        let read = try await personal.read(orderID: "marked", place, access, now: now)
        guard count == 32, read.first?.content.count == 32 else { exit(5) }
        try await store.close()
    }
}
