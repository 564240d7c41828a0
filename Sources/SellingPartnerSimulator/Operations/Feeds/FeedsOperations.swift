import SellingPartnerAPI

/// Feeds API 2021-06-30. JSON_LISTINGS_FEED is played; no other type is.
///
/// Source: facts §10.
enum FeedsOperations {
    static let all: [String: OperationHandler] = [
        "FeedsV20210630.createFeedDocument": createDocument,
        "FeedsV20210630.getFeedDocument": getDocument,
        "FeedsV20210630.createFeed": create,
        "FeedsV20210630.getFeed": get,
        "FeedsV20210630.getFeeds": FeedsSearch.search,
        "FeedsV20210630.cancelFeed": cancel,
    ]

    static let listingsFeed = "JSON_LISTINGS_FEED"
    /// Whoever has one of these may hand in listings.
    private static let listingRoles: [Role] = ["Product Listing", "Inventory and Order Tracking"]

    // MARK: Documents

    private static func createDocument(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let account = try call.requireAccount()
        guard let type = try call.requireBody()["contentType"]?.asString, type.contains("/") else {
            throw OperationRefusal.invalid("Invalid input", details: "contentType")
        }
        let id = simulation.documents.makeRoom(contentType: type, at: call.now)
        simulation.feeds.own(id, account)
        guard let url = simulation.documents.address(of: id, for: .put, at: call.now) else {
            throw OperationRefusal.unreadable
        }
        return OperationReply(["feedDocumentId": .string(id), "url": .string(url)], status: 201)
    }

    private static func getDocument(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let account = try call.requireAccount()
        let id = try call.require("feedDocumentId")
        guard simulation.feeds.owns(id, account), let document = simulation.documents[id],
            let url = simulation.documents.address(of: id, at: call.now)
        else { throw OperationRefusal.notFound("The feed document \(id) does not exist.") }
        return OperationReply(
            .members([
                "feedDocumentId": .string(id), "url": .string(url),
                "compressionAlgorithm": document.isCompressed ? "GZIP" : nil,
            ]))
    }

    // MARK: Feeds

    private static func create(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let account = try call.requireAccount()
        let body = try call.requireBody()
        guard let type = body["feedType"]?.asString, let ids = body["marketplaceIds"]?.asArray?.compactMap(\.asString),
            (1...25).contains(ids.count), let input = body["inputFeedDocumentId"]?.asString
        else { throw OperationRefusal.invalid("Invalid input") }
        guard type == listingsFeed else {
            throw OperationRefusal.invalid("Invalid input", details: "The feed type \(type) is not supported.")
        }
        guard listingRoles.contains(where: call.roles.contains) else { throw OperationRefusal.denied }
        let stores = try ids.map { id in
            guard let store = simulation.world.store(id, of: account) else {
                throw OperationRefusal.invalid("Invalid input", details: "Invalid marketplaceId: \(id).")
            }
            return store
        }
        guard simulation.feeds.owns(input, account) else {
            throw OperationRefusal.invalid("Invalid input", details: "The feed document \(input) does not exist.")
        }
        let feed = simulation.feeds.queue(
            type, stores, input: input, account, seed: simulation.world.options.seed, at: call.now)
        return OperationReply(["feedId": .string(feed.id)], status: 202)
    }

    private static func find(_ call: OperationCall, _ simulation: Simulation) throws -> SubmittedFeed {
        let account = try call.requireAccount()
        let id = try call.require("feedId")
        guard let feed = simulation.feeds.feed(id, of: account, at: call.now) else {
            throw OperationRefusal.notFound("The feed \(id) does not exist.")
        }
        return feed
    }

    private static func get(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        OperationReply(json(try find(call, simulation), simulation.world, at: call.now))
    }

    private static func cancel(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let feed = try find(call, simulation)
        guard feed.status(at: call.now) == "IN_QUEUE" else {
            throw OperationRefusal.invalid(
                "Invalid input", details: "Only a feed that is IN_QUEUE can be cancelled.")
        }
        simulation.feeds.cancel(feed.id, at: call.now)
        return OperationReply(nil)
    }

    static func json(_ feed: SubmittedFeed, _ world: World, at now: Moment) -> SimulatedJSON {
        let status = feed.status(at: now)
        let isOver = status == "DONE" || status == "FATAL"
        let hasBegun = isOver || status == "IN_PROGRESS"
        return .members([
            "feedId": .string(feed.id), "feedType": .string(feed.type),
            "marketplaceIds": .list(feed.stores.map { world[$0].profile.marketplaceID }),
            "createdTime": .string(feed.created.iso), "processingStatus": .string(status),
            "processingStartTime": hasBegun ? .string(feed.started.iso) : nil,
            "processingEndTime": isOver ? .string(feed.finished.iso) : feed.cancelled.map { .string($0.iso) },
            "resultFeedDocumentId": isOver ? feed.outcome.map { .string($0.document) } : nil,
        ])
    }
}

/// `getFeeds`: the newest first. A page token stands alone, so it holds all that was asked for.
enum FeedsSearch {
    private static let statuses = ["CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"]
    static func search(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let account = try call.requireAccount()
        var question = call
        var offset = 0
        if let text = call.query("nextToken") {
            guard call.query.count == 1 else {
                throw OperationRefusal.invalid("Invalid input", details: "nextToken takes no other parameter.")
            }
            let token = try PageToken(text, call, seed: simulation.world.options.seed)
            question = call.with(query: query(token.arguments))
            offset = token.offset
        }
        let filter = try FeedsFilter(question, simulation.world)
        let found = simulation.feeds.feeds.reversed().filter { $0.account == account && filter.admits($0, call.now) }
        let end = min(offset + filter.size, found.count)
        let page = offset < end ? Array(found[offset..<end]) : []
        // New feeds must not push old ones onto the next page.
        let kept = question.query.filter { $0.name != "createdUntil" }.map { "\($0.name)=\($0.value)" }
        let arguments = (kept + ["createdUntil=\(filter.until.iso)"]).joined(separator: "&")
        let token = PageToken(question, arguments: arguments, offset: end).text(seed: simulation.world.options.seed)
        return OperationReply(
            .members([
                "feeds": .array(page.map { FeedsOperations.json($0, simulation.world, at: call.now) }),
                "nextToken": end < found.count ? .string(token) : nil,
            ]))
    }

    private static func query(_ arguments: String) -> [(name: String, value: String)] {
        arguments.split(separator: "&").map { pair in
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (name: String(sides[0]), value: sides.count > 1 ? String(sides[1]) : "")
        }
    }

    /// The filters of a search.
    private struct FeedsFilter {
        let types: [String]
        let stores: [StoreID]?
        let processing: [String]?
        let since: Moment
        let until: Moment
        let size: Int

        /// Errors: 400 for what the model does not allow.
        init(_ call: OperationCall, _ world: World) throws {
            guard let types = call.list("feedTypes"), (1...10).contains(types.count) else {
                throw OperationRefusal.invalid("Invalid input", details: "feedTypes or nextToken is required.")
            }
            self.types = types
            stores = try call.stores("marketplaceIds", of: world, max: 10)
            processing = call.list("processingStatuses")
            guard (processing ?? []).allSatisfy(statuses.contains) else {
                throw OperationRefusal.invalid("Invalid input", details: "processingStatuses")
            }
            since = max(try call.moment("createdSince") ?? Moment(0), call.now - FeedsState.keptSeconds)
            until = try call.moment("createdUntil") ?? call.now
            size = try call.number("pageSize", 1...100) ?? 10
        }

        func admits(_ feed: SubmittedFeed, _ now: Moment) -> Bool {
            types.contains(feed.type) && feed.created >= since && feed.created <= until
                && (stores.map { $0.contains(where: feed.stores.contains) } ?? true)
                && (processing?.contains(feed.status(at: now)) ?? true)
        }
    }
}

extension OperationCall {
    /// The same call with other parameters.
    func with(query: [(name: String, value: String)]) -> OperationCall {
        OperationCall(
            descriptor: descriptor, account: account, application: application, roles: roles,
            dataElements: dataElements, path: path, query: query, body: body, now: now)
    }
}
