/// What lies in Amazon's warehouses.
struct InventoryRows {
    let world: World
    let store: StoreID
    let at: Moment

    static let columns = [
        "sku", "fnsku", "asin", "product-name", "condition", "your-price", "mfn-listing-exists",
        "mfn-fulfillable-quantity", "afn-listing-exists", "afn-warehouse-quantity", "afn-fulfillable-quantity",
        "afn-unsellable-quantity", "afn-reserved-quantity", "afn-total-quantity", "per-unit-volume",
        "afn-inbound-working-quantity", "afn-inbound-shipped-quantity", "afn-inbound-receiving-quantity",
        "afn-researching-quantity", "afn-reserved-future-supply", "afn-future-supply-buyable",
    ]

    var rows: [[String]] {
        let products = world.products(of: store)
        let stock = WarehouseStock(world, store, at: at)
        return products.indices.filter { products[$0].isFulfilledByAmazon }.map { place in
            row(products[place], stock.quantities[place], price: world.price(place, in: store))
        }
    }

    private func row(_ product: Product, _ stock: WarehouseStock.Quantities, price: Int64) -> [String] {
        let cubicCentimetres = product.millimetres.reduce(1, *) / 1_000
        let warehouse = stock.fulfillable + stock.reserved + stock.unfulfillable
        let texts = [
            product.sku, product.fnsku, product.asin, product.title, "New", world[store].profile.text(price), "No", "",
            "Yes",
        ]
        let numbers: [Int64] = [
            warehouse, stock.fulfillable, stock.unfulfillable, stock.reserved, stock.total, cubicCentimetres,
            stock.inboundWorking, stock.inboundShipped, stock.inboundReceiving, stock.researching.reduce(0, +), 0, 0,
        ]
        return texts + numbers.map { String($0) }
    }
}
