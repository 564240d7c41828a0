/// Writes a notification as the schemas of Amazon's notifications say.
struct NotificationWriter {
    let simulation: Simulation
    let event: NotificationEvent
    let subscription: NotificationState.Subscription

    private var world: World { simulation.world }
    private var seller: SimulatedJSON { .string(world.accounts[event.account]?.sellingPartnerID ?? "") }

    /// The whole notification. Both spellings of the envelope have the same members.
    func json(id: String, published: Moment) -> SimulatedJSON {
        let kind = subscription.kind
        func name(_ text: String) -> String {
            kind.isCamelCase ? text.prefix(1).lowercased() + text.dropFirst() : text
        }
        func object(_ members: [(String, SimulatedJSON)]) -> SimulatedJSON {
            .object(members.map { SimulatedJSON.Member(name: name($0), value: $1) })
        }
        return object([
            ("NotificationVersion", .string(kind.isCamelCase ? kind.payloadVersion : "1.0")),
            ("NotificationType", .string(kind.type)),
            ("PayloadVersion", .string(kind.payloadVersion)),
            ("EventTime", .string(event.at.isoMilliseconds)),
            ("Payload", payload),
            (
                "NotificationMetadata",
                object([
                    ("ApplicationId", .string(subscription.application)),
                    ("SubscriptionId", .string(subscription.id)),
                    ("PublishTime", .string(published.isoMilliseconds)), ("NotificationId", .string(id)),
                ])
            ),
        ])
    }

    private var payload: SimulatedJSON {
        switch event.content {
        case .order(let place, let wish): return ["OrderChangeNotification": order(place, wish)]
        case .transaction(let store, let index): return ["TransactionUpdateNotification": transaction(store, index)]
        case .report(let job): return ["reportProcessingFinishedNotification": report(job)]
        case .feed(let id, let type, let status, let document):
            let feed = SimulatedJSON.members([
                "sellerId": seller, "accountId": merchant, "feedId": .string(id), "feedType": .string(type),
                "processingStatus": .string(status), "resultFeedDocumentId": document.map { .string($0) },
            ])
            return ["feedProcessingFinishedNotification": feed]
        case .listingStatus(let store, let sku, let asin, let created, let statuses):
            return [
                "SellerId": seller, "MarketplaceId": marketplace(store), "Asin": .string(asin), "Sku": .string(sku),
                "CreatedDate": .string(created.isoMilliseconds), "Status": .list(statuses),
            ]
        case .listingIssues(let store, let sku, let asin, let severities):
            return [
                "SellerId": seller, "MarketplaceId": marketplace(store), "Asin": .string(asin), "Sku": .string(sku),
                "Severities": .list(severities),
            ]
        case .listingQuantity(let sku, let quantity):
            return [
                "SellerId": seller, "FulfillmentChannelCode": "DEFAULT", "Sku": .string(sku),
                "Quantity": .int(quantity),
            ]
        }
    }

    private func marketplace(_ store: StoreID) -> SimulatedJSON { .string(world[store].profile.marketplaceID) }

    private var merchant: SimulatedJSON {
        .string("amzn1.merchant.o.\(world.accounts[event.account]?.sellingPartnerID ?? "")")
    }

    // MARK: Orders

    /// The order as it was when it changed.
    private func order(_ place: OrderPlace, _ isBuyersWish: Bool) -> SimulatedJSON {
        let view = OrderView(place, in: simulation, at: event.at)
        let reason = isBuyersWish ? "Buyer Requested Cancel" : "Order Status Change"
        return [
            "NotificationLevel": "OrderLevel", "SellerId": seller, "AmazonOrderId": .string(view.order.id),
            "OrderChangeType": .string(event.changeType ?? ""),
            "OrderChangeTrigger": [
                "TimeOfOrderChange": .string(event.at.isoMilliseconds), "ChangeReason": .string(reason),
            ],
            "Summary": summary(view, isBuyersWish),
        ]
    }

    private func summary(_ view: OrderView, _ isBuyersWish: Bool) -> SimulatedJSON {
        let order = view.order
        let programs = (order.isBusiness ? ["Business"] : []) + (view.isPrime ? ["Prime"] : [])
        return .members([
            "MarketplaceId": marketplace(view.store.id),
            "OrderStatus": OrderWriterV0(view: view, opened: []).json["OrderStatus"],
            "PurchaseDate": .string(order.created.isoMilliseconds),
            "DestinationPostalCode": view.isOpen ? .string(view.buyer.postalCode) : .null,
            "FulfillmentType": .string(order.isFulfilledByAmazon ? "AFN" : "MFN"),
            "OrderType": "StandardOrder",
            "NumberOfItemsShipped": .int(view.shippedUnits),
            "NumberOfItemsUnshipped": .int(view.openUnits),
            "OrderPrograms": programs.isEmpty ? nil : .list(programs),
            "OrderItems": .array(order.items.indices.map { item(view, $0, isBuyersWish) }),
        ])
    }

    private func item(_ view: OrderView, _ index: Int, _ isBuyersWish: Bool) -> SimulatedJSON {
        let item = view.order.items[index]
        let units = view.units(of: index)
        return [
            "OrderItemId": .string(item.id), "SellerSKU": .string(view.products[item.product].sku),
            "SupplySourceId": .null, "OrderItemStatus": units.shipped < item.quantity ? "Unshipped" : "Shipped",
            "Quantity": .int(item.quantity), "QuantityShipped": .int(units.shipped),
            "IsBuyerRequestedCancel": .bool(isBuyersWish),
        ]
    }

    // MARK: Money and reports

    private func transaction(_ store: StoreID, _ index: Int) -> SimulatedJSON {
        let ledger = world.ledgers[store.index]
        let posting = ledger.postings[index]
        let profile = ledger.store.profile
        let order = posting.order.map { ledger.orders[$0].id }
        return .members([
            "SellingPartnerMetadata": [
                "SellingPartnerId": seller, "MarketplaceId": marketplace(store),
                "AccountType": .string(posting.account.rawValue),
            ],
            "RelatedIdentifiers": order.map {
                [["RelatedIdentifierName": "OrderId", "RelatedIdentifierValue": .string($0)]]
            },
            "TransactionType": .string(posting.kind.transactionType),
            "PostedDate": .string(posting.posted.isoMilliseconds),
            "TotalAmount": [
                "CurrencyAmount": .number(profile.text(posting.total)), "CurrencyCode": .string(profile.currency),
            ],
        ])
    }

    private func report(_ job: ReportJob) -> SimulatedJSON {
        let status = job.cancelled == nil ? job.outcome : .cancelled
        return .members([
            "sellerId": seller, "accountId": merchant, "reportId": .string(job.id), "reportType": .string(job.type),
            "processingStatus": .string(status.rawValue),
            "reportDocumentId": status == .cancelled ? nil : .string(job.documentID),
        ])
    }
}
