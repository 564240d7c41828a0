import SellingPartnerAPI

/// What the truth tells of reports: which were asked for, and how the next ones are to end.
extension Simulator {
    /// Every report that was asked for, in the order of asking.
    func reportsJSON(at now: Moment) -> SimulatedJSON {
        [
            "reports": .array(
                simulation.reports.jobs.map { job in
                    .members([
                        "reportId": .string(job.id), "type": .string(job.type),
                        "region": .string(job.account.rawValue),
                        "marketplaceIds": .list(job.stores.map { simulation.world[$0].profile.marketplaceID }),
                        "created": .string(job.created.iso), "dataStart": .string(job.dataStart.iso),
                        "dataEnd": .string(job.dataEnd.iso), "status": .string(job.status(at: now).rawValue),
                    ])
                }),
            "fates": .int(simulation.reports.fates.count),
        ]
    }

    /// Settles how the next report ends that is asked for.
    func settleReport(_ request: WireRequest, at now: Moment) throws -> WireReply {
        let body = try Self.body(request)
        if body["next"] == .null {
            simulation.reports.clearFates()
            return WireReply(200, reportsJSON(at: now))
        }
        guard let outcome = body["next"]?.string.flatMap(ReportJob.Status.init), [.fatal, .cancelled].contains(outcome)
        else {
            throw OperationRefusal.invalid(
                #"Say how the next report ends: {"next": "FATAL", "reason": …} or {"next": "CANCELLED"}; "#
                    + "null takes all back.")
        }
        let type = body["type"]?.string
        guard type.map({ ReportKind.of($0) != nil }) != false else {
            throw OperationRefusal.invalid("There is no report type \(type ?? "") here.")
        }
        simulation.reports.add(ReportFate(type: type, outcome: outcome, reason: body["reason"]?.string))
        return WireReply(200, reportsJSON(at: now))
    }
}

/// What came back to warehouses, what was paid for losses, and the fees that are to be expected: read off the world,
/// and not off the reports that tell of them.
struct TruthReportRows {
    let world: World
    let ledger: StoreLedger
    let now: Moment

    private var profile: StoreProfile { ledger.store.profile }
    private var products: [Product] { world.products(of: ledger.store.id) }

    var returns: [SimulatedJSON] {
        ledger.orders.prefix(ledger.orderCount(at: now)).filter(\.isFulfilledByAmazon).flatMap { order in
            order.refunds.compactMap { refund -> SimulatedJSON? in
                guard let returned = refund.returned, returned <= now else { return nil }
                return [
                    "store": .string(profile.countryCode), "orderId": .string(order.id),
                    "returned": .string(returned.iso), "sku": .string(products[order.items[refund.item].product].sku),
                    "quantity": .int(refund.quantity), "isSellable": .bool(refund.isSellable),
                ]
            }
        }
    }

    var reimbursements: [SimulatedJSON] {
        ledger.losses.compactMap { loss in
            let posting = ledger.postings[loss.posting]
            guard posting.posted <= now else { return nil }
            return [
                "store": .string(profile.countryCode), "reimbursementId": .string(String(posting.number)),
                "approved": .string(posting.posted.iso), "sku": .string(products[loss.product].sku),
                "quantity": .int(loss.quantity), "currency": .string(profile.currency),
                "total": .string(profile.text(posting.total)),
            ]
        }
    }

    var fees: [SimulatedJSON] {
        let schedule = FeeSchedule(store: profile)
        return products.indices.filter { products[$0].isFulfilledByAmazon }.map { index in
            let price = world.price(index, in: ledger.store.id)
            let fees = schedule.fees(products[index], price: price, shipping: 0, isFulfilledByAmazon: true)
            return [
                "marketplaceId": .string(profile.marketplaceID), "sku": .string(products[index].sku),
                "currency": .string(profile.currency), "price": .string(profile.text(price)),
                "total": .string(profile.text(fees.total)), "referral": .string(profile.text(fees.referral)),
                "closing": .string(profile.text(fees.closing)),
                "fulfillment": .string(profile.text(fees.fulfilment)),
            ]
        }
    }
}
