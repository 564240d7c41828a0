import AcornCore

/// The orders file of a settlement: one tab-separated UTF-8 row an order item, amounts with a point, made from the same
/// plan.
enum OrdersFile {
    static let header =
        "order-id\tpurchase-date\torder-status\tsales-channel\torder-item-code\tsku\tquantity\tcurrency\titem-price\n"

    /// Settled, but not in the file.
    static func isMissing(_ order: Int) -> Bool { order % 199 == 17 }
    /// Followed by an order that is not settled.
    static func isFollowedByUnsettled(_ order: Int) -> Bool { order % 211 == 23 && !isMissing(order) }
    /// The first item costs one minor unit more than was settled.
    static func hasOtherPrice(_ order: Int) -> Bool { order % 307 == 5 && !isMissing(order) }

    static func count(_ event: SampleEvent, items: Int, in counts: inout SampleManifest.OrdersFile) {
        guard !isMissing(event.order) else {
            counts.settledButMissing += 1
            return
        }
        counts.rows += items
        if hasOtherPrice(event.order) { counts.priceDiffers += 1 }
        if isFollowedByUnsettled(event.order) {
            counts.rows += 1
            counts.notSettled += 1
        }
    }
}

extension SampleSettlement {
    /// Writes the orders file in chunks.
    package func writeOrders(to sink: (UnsafeRawBufferPointer) throws -> Void) rethrows {
        let output = SampleOutput()
        output.append(Array(OrdersFile.header.utf8))
        var values = SampleValues(settlement: self)
        for event in plan where event.kind == .order && !OrdersFile.isMissing(event.order) {
            let shape = shapes.orders[event.shape]
            values.set(event, isMultiChannel: shape.isMultiChannel)
            for index in shape.items.indices {
                let extra: Int64 = index == 0 && OrdersFile.hasOtherPrice(event.order) ? 1 : 0
                output.append(orderRow(shape, item: index, extra: extra, status: "Shipped"), values)
            }
            if OrdersFile.isFollowedByUnsettled(event.order) {
                values.setUnsettledOrder(event.order)
                output.append(orderRow(shape, item: 0, extra: 0, status: "Pending"), values)
            }
            if output.isFull { try output.drain(into: sink) }
        }
        try output.drain(into: sink)
    }

    private func orderRow(_ shape: SampleShape, item index: Int, extra: Int64, status: String) -> SampleTemplate {
        let item = shape.items[index]
        let channel = shape.isMultiChannel ? "Non-Amazon \(marketplace.rawValue)" : marketplace.name
        let price = amountText(item.price + extra, comma: false)
        return SampleTemplate(
            pieces: [
                .field(.orderID), .text("\t"), .field(.isoStamp), .text("\t\(status)\t\(channel)\t"), .field(.itemCode),
                .text("\(index)\t\(item.sku)\t\(item.quantity)\t\(manifest.currency.code)\t\(price)\n"),
            ], encoding: .utf8)
    }
}
