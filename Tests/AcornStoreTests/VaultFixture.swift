import AcornCore
import AcornStore
import Foundation
import StoreBackends
import Testing

/// Rows that secrets and personal data hang on.
enum VaultFixture {
    static let place = AccountPlace(environment: 3, account: 7)
    static let access = PersonalAccess(actor: "tests", reason: "to try it")

    /// Accounts 7 and 8 of the simulator's environment.
    static func accounts(_ connection: any SQLConnection) throws {
        for account in [7, 8] as [Int64] {
            try connection.execute(
                """
                INSERT INTO accounts (environment, account, selling_partner_id, region, name, created_at)
                VALUES (3, $1, $2, 'eu', 'Größe 雪 \u{1F600}', 0)
                """, [.integer(account), .text("A\(account)")])
        }
    }

    static func secret(_ text: String) throws -> SecretBytes { try SecretBytes(copying: text.utf8) }

    static func token(_ number: Int) -> SecretName {
        SecretName(.refreshToken, environment: 3, account: 7, name: "\(number)")
    }

    /// A store with accounts, `tokens` refresh tokens and `buyers` buyers' records.
    static func fill(_ store: Store, _ vault: Vault, tokens: Int = 3, buyers: Int = 3) async throws {
        let personal = PersonalData(store, vault)
        try await store.write { connection in
            try accounts(connection)
            for number in 0..<tokens {
                try vault.keep(secret("token \(number)"), as: token(number), now: testNow, connection)
            }
        }
        try await personal.keep(place, access, now: testNow)
        try await store.write { connection in
            for number in 0..<buyers { try personal.put(record(number), place, now: testNow, connection) }
        }
    }

    static func record(
        _ number: Int, order: String? = nil, shipBy: Instant? = nil, delivered: Instant? = nil
    ) throws -> PersonalRecord {
        PersonalRecord(
            orderID: order ?? "302-0000000-000000\(number)", kind: .buyer,
            identifiers: [try secret("buyer\(number)@example.com"), try secret("Jane Doe \(number)")],
            content: try secret(#"{"name":"Jane Doe \#(number)"}"#), shipBy: shipBy, delivered: delivered)
    }

    static func tokens(_ store: Store, _ vault: Vault, count: Int = 3) async throws -> [String?] {
        try await store.read { connection in
            try (0..<count).map { try vault.secret(token($0), connection)?.revealText() }
        }
    }
}
