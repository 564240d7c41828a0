import AcornCore
import AcornStore
import SellingPartnerAPI

/// What Amazon tells about an application's client secret.
///
/// A new one comes by notification alone. Source: facts §2.7.
struct ClientSecretNotice {
    private let clientID: String?
    /// The new secret; nil where only the end of the one in use is told.
    private let secret: Secret?
    private let isRotation: Bool
    private let expiresAt: Instant?

    /// Nil for any other notification.
    init?(_ notification: IncomingNotification) {
        isRotation = notification.type == .applicationClientNewSecret
        guard isRotation || notification.type == .applicationClientSecretExpiry else { return nil }
        clientID = notification.text("clientid")
        secret = notification.text("newclientsecret").map { Secret($0) }
        let end = notification.text(isRotation ? "newclientsecretexpirytime" : "clientsecretexpirytime")
        expiresAt = WireTime.micros(end.map { DateTime(text: $0) }).map {
            Instant(secondsSince1970: $0 / WireTime.second)
        }
    }

    /// Sees to it; gives what is put down about it. Errors: `SecretWithoutOwner`, `VaultError`, `StoreError`.
    func take(
        _ vault: Vault, _ environment: HubEnvironment, at now: Int64, _ connection: any SQLConnection
    ) throws -> (reason: StrayNotification.Reason, detail: String) {
        let all = try HubApplications.all(environment, in: connection)
        guard let clientID, let application = all.first(where: { $0.clientID == clientID }) else {
            // What is not sealed may not be deleted: it is nowhere else.
            if secret != nil { throw SecretWithoutOwner(clientID: clientID) }
            return (.unknownApplication, "no application with the client id \(clientID ?? "that it lacks")")
        }
        let name = application.name
        let end = expiresAt.map { ", until \($0.iso8601)" } ?? ""
        guard isRotation else {
            _ = try ClientSecretExpiry.put(expiresAt, of: application, isNew: false, in: connection)
            return (.application, "the client secret of '\(name)' ends\(end)")
        }
        guard let secret else { return (.unreadable, "the notification of a new client secret has no secret") }
        guard try ClientSecretExpiry.put(expiresAt, of: application, isNew: true, in: connection) else {
            return (.application, "an older client secret of '\(name)' came late and was left out")
        }
        let bytes = try SecretBytes(copying: Array(secret.reveal().utf8))
        let now = Instant(secondsSince1970: now / WireTime.second)
        try vault.keep(bytes, as: application.secretName, now: now, connection)
        return (.application, "the new client secret of '\(name)' is sealed and in use\(end)")
    }
}

/// A new client secret of an application that is not known here.
struct SecretWithoutOwner: Error, CustomStringConvertible {
    let clientID: String?

    var description: String {
        "a new client secret came for the application with the client id \(clientID ?? "that it lacks"), which is not "
            + "known here. The message stays in the queue: add the application with `acorn app add`, or remove the "
            + "message."
    }
}
