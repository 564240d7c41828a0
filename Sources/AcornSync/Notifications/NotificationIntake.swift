import AcornCore
package import AcornStore
import Foundation
import SellingPartnerAPI

/// Takes messages of a queue in: each is kept, put down once, and its hint put in line, in one transaction.
package struct NotificationIntake: Sendable {
    /// What became of a message. It is kept here and may be deleted from its queue, unless it is left.
    package enum Outcome: Hashable, Sendable {
        /// It is new, and something is fetched because of it.
        case hinted
        /// It is new, and nothing here uses its type.
        case unused(String)
        /// It came before; nothing changed.
        case repeated
        /// It belongs to no account; the text says why.
        case stray(StrayNotification.Reason, String)
        /// It must stay in its queue; the text says why.
        case left(String)
    }

    private let store: Store
    private let queue: JobQueue
    /// Seals a client secret that Amazon made anew.
    private let vault: Vault
    /// Whose data the queue brings.
    private let environment: HubEnvironment
    private let tailSeconds: Int64
    /// Microseconds since 1970.
    private let now: @Sendable () -> Int64

    package init(
        _ store: Store, _ queue: JobQueue, vault: Vault, environment: HubEnvironment,
        tailSeconds: Int64 = SyncSettings().tailSeconds, now: @escaping @Sendable () -> Int64
    ) {
        self.store = store
        self.queue = queue
        self.vault = vault
        self.environment = environment
        self.tailSeconds = tailSeconds
        self.now = now
    }

    /// Takes a message in. When this returns, what it says is committed. Errors: `StoreError` where the database could
    /// not do it now: the message must stay in its queue.
    package func take(_ message: QueueMessage) async throws -> Outcome {
        let now = now()
        do {
            let notification = try IncomingNotification(message.body)
            return try await store.write(.repeatable) { try write(notification, at: now, $0) }
        } catch let error as UnreadableMessage {
            return try await keep(message, "\(error)", error.kept, at: now)
        } catch is AlreadyThere {
            return .repeated
        } catch let error as SecretWithoutOwner {
            return .left("\(error)")
        } catch let error as StoreError where !error.mayPass {
            // The message itself does not fit: it must not come again for ever, nor hold others up.
            let kept = (try? IncomingNotification(message.body))?.kept ?? Data()
            return try await keep(message, "it cannot be put down (\(error.code))", kept, at: now)
        }
    }

    /// Somebody else put the same notification down at the same time.
    private struct AlreadyThere: Error {}

    private func keep(_ message: QueueMessage, _ why: String, _ kept: Data, at now: Int64) async throws -> Outcome {
        let stray = StrayNotification(
            id: IncomingNotification.digest(Data(message.body.utf8)), reason: .unreadable, detail: why,
            body: Array(kept), receivedAt: now)
        let isNew = try await store.write(.repeatable) { connection in
            try StrayNotifications(connection, environment).put(stray)
        }
        return isNew ? .stray(.unreadable, why) : .repeated
    }

    // MARK: One notification, in one transaction

    private func write(
        _ notification: IncomingNotification, at now: Int64, _ connection: any SQLConnection
    ) throws -> Outcome {
        if let notice = ClientSecretNotice(notification) {
            guard try !StrayNotifications(connection, environment).isKnown(notification.id) else { return .repeated }
            let why = try notice.take(vault, environment, at: now, connection)
            return try stray(notification, why, at: now, connection)
        }
        guard let seller = notification.sellingPartnerID else {
            return try stray(notification, (.unknownSeller, "it names no seller"), at: now, connection)
        }
        let accounts = try accounts(of: seller, notification.marketplaceID, connection)
        guard !accounts.isEmpty else {
            let why = "no account of seller \(seller) in \(environment.name)"
            return try stray(notification, (.unknownSeller, why), at: now, connection)
        }
        let inboxes = accounts.map { ($0, NotificationInbox(connection, $0)) }
        let fresh = try inboxes.filter { try !$0.1.isKnown(notification.id) }
        guard !fresh.isEmpty else { return .repeated }
        let hint = NotificationHint(notification)
        for (key, inbox) in fresh {
            let entry = try archive(notification, key, at: now, connection)
            let received = ReceivedNotification(
                id: notification.id, type: notification.type.rawValue, payloadVersion: notification.payloadVersion,
                publishedAt: notification.publishedAt, receivedAt: now, isHandled: hint != nil)
            guard try inbox.put(received, entry: entry) else { throw AlreadyThere() }
            if let hint { try follow(hint, key, at: now, connection) }
        }
        return hint == nil ? .unused(notification.type.rawValue) : .hinted
    }

    /// The accounts of a seller: one, or where the seller has several, that of the marketplace.
    private func accounts(
        of seller: String, _ marketplaceID: String?, _ connection: any SQLConnection
    ) throws -> [AccountKey] {
        let all = try SellerAccounts.all(environment, sellingPartnerID: seller, in: connection).map(\.key)
        guard all.count > 1, let marketplaceID else { return all }
        let fitting = try all.filter { key in
            try AccountStores.all(of: key, in: connection).contains { $0.marketplaceID == marketplaceID }
        }
        return fitting.isEmpty ? all : fitting
    }

    private func stray(
        _ notification: IncomingNotification, _ why: (reason: StrayNotification.Reason, detail: String),
        at now: Int64, _ connection: any SQLConnection
    ) throws -> Outcome {
        var stray = StrayNotification(
            id: notification.id, reason: why.reason, detail: why.detail, body: Array(notification.kept),
            receivedAt: now)
        stray.type = notification.type.rawValue
        stray.sellingPartnerID = notification.sellingPartnerID
        let isNew = try StrayNotifications(connection, environment).put(stray)
        return isNew ? .stray(why.reason, why.detail) : .repeated
    }

    private func archive(
        _ notification: IncomingNotification, _ key: AccountKey, at now: Int64, _ connection: any SQLConnection
    ) throws -> Int64 {
        let entry = try Archive.nextNumber(connection, key)
        let at = Instant(secondsSince1970: now / WireTime.second)
        var receipt = ArchiveReceipt(kind: .notification, receivedAt: at)
        receipt.name = notification.id
        receipt.request = "type=\(notification.type.rawValue)"
        try Archive(connection, key).keep(receipt, notification.kept, entry: entry, at: at)
        return entry
    }

    private func follow(
        _ hint: NotificationHint, _ key: AccountKey, at now: Int64, _ connection: any SQLConnection
    ) throws {
        switch hint {
        case .order(let orderID):
            guard try !OrderRefresh.enqueue(orderID, key, queue, connection) else { return }
            try want(OrdersPipeline.resource, nil, key, at: now, connection)
        case .news(let resource, let marketplaceID):
            try want(resource, marketplaceID, key, at: now, connection)
        }
    }

    private func want(
        _ name: String, _ marketplaceID: String?, _ key: AccountKey, at now: Int64, _ connection: any SQLConnection
    ) throws {
        guard let resource = SyncResource.named(name) else { return }
        let own = try AccountStores.all(of: key, in: connection).filter(\.isParticipating).map(\.marketplaceID)
        let meant = own.filter { marketplaceID == nil || $0 == marketplaceID }
        try SyncWake.want(
            resource, key, marketplaceIDs: meant.isEmpty ? own : meant, at: now, tailSeconds: tailSeconds, queue,
            connection)
    }
}

extension Archive {
    /// Keeps bytes that are all in memory.
    fileprivate func keep(_ receipt: ArchiveReceipt, _ bytes: Data, entry: Int64, at now: Instant) throws {
        let digest = DocumentDigest()
        bytes.withUnsafeBytes { digest.update($0) }
        var place = bytes.startIndex
        _ = try keep(receipt, entry: entry, digest: digest.finish(), at: now) { buffer in
            let count = min(buffer.count, bytes.endIndex - place)
            bytes[place..<place + count].copyBytes(to: buffer)
            place += count
            return count
        }
    }
}
